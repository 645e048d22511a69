#!/usr/bin/env bash
# Every test. Models come first, so that the tests of the whole product do not wait for them.
set -euo pipefail
cd "$(dirname "$0")/.."
command -v chromium >/dev/null || { echo "Falta Chromium para las pruebas de páginas: sudo apt-get install chromium" >&2; exit 1; }
. .venv/bin/activate
# Tests start their own Redis: the installed one, or the one that comes in a package.
PATH="$PATH:$(dirname "$(python -c 'from ops.redis_server import find_binary; print(find_binary())')")"
export PATH
python -m ops.train
python -m pytest --ignore tests/components "$@"
.venv-rasa/bin/python -m pytest tests/components "$@"
