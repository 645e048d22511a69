# Find the interpreters. Candidates are tried, not trusted: a pyenv shim may be there and not run.

runs_as() { # runs_as COMMAND MINIMUM [BELOW]: versions as "3,11"
    "$1" -c "import sys; sys.exit(not ((${2}) <= sys.version_info[:2] < (${3:-9,9})))" >/dev/null 2>&1
}

find_python() {
    local candidate
    for candidate in "${PYTHON:-}" python3 python3.13 python3.12 python3.11 "${PYENV_ROOT:-$HOME/.pyenv}"/versions/3.1[1-3]*/bin/python3; do
        if [ -n "$candidate" ] && runs_as "$candidate" 3,11; then
            "$candidate" -c 'import sys; print(sys.executable)'
            return
        fi
    done
    return 1
}

find_python310() { # find_python310 UV: an installed 3.10, or one that uv fetches
    local candidate
    for candidate in "${PYTHON310:-}" python3.10 "${PYENV_ROOT:-$HOME/.pyenv}"/versions/3.10*/bin/python3 /usr/local/bin/python3.10; do
        if [ -n "$candidate" ] && runs_as "$candidate" 3,10 3,11; then
            "$candidate" -c 'import sys; print(sys.executable)'
            return
        fi
    done
    "$1" python install -q 3.10 >/dev/null 2>&1 || return 1
    "$1" python find --managed-python 3.10 2>/dev/null
}
