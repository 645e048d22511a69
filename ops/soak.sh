#!/usr/bin/env bash
# The long run of WhatsApp's kill test. Tests start their own Redis: the installed one, or the one in a package.
set -euo pipefail
cd "$(dirname "$0")/.."
. .venv/bin/activate
PATH="$PATH:$(dirname "$(python -c 'from ops.redis_server import find_binary; print(find_binary())')")"
export PATH
exec python -m pytest -s tests/integration/test_whatsapp_kills.py
