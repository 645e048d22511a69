#!/usr/bin/env bash
# Train the encoder's adapter, or check it (--check), in an environment of its own: PyTorch is needed nowhere else.
set -euo pipefail
cd "$(dirname "$0")/.."
uv=$(command -v uv || echo .venv-tools/bin/uv)
stamp=$(cat requirements/app.lock requirements/train.lock | sha256sum | cut -c1-16)
if [ "$(cat .venv-train/.stamp 2>/dev/null)" != "$stamp" ]; then
    echo "Instalando PyTorch en .venv-train…" >&2
    rm -rf .venv-train
    "$uv" venv -q --python .venv/bin/python .venv-train
    "$uv" pip install -q --python .venv-train/bin/python --require-hashes \
        -r requirements/app.lock -r requirements/train.lock
    echo "$stamp" > .venv-train/.stamp
fi
exec .venv-train/bin/python -m bot.risk.training.encoder "$@"
