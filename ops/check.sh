#!/usr/bin/env bash
# What needs no running product: style, types, unit tests, Rasa's own validation, training.
set -euo pipefail
cd "$(dirname "$0")/.."
. .venv/bin/activate
step() { printf '\n== %s\n' "$*"; }

step "ruff"
ruff check .
ruff format --check .
step "mypy"
mypy bot channels ops
step "rasa data validate"
said=$(mktemp)
trap 'rm -f "$said"' EXIT
.venv-rasa/bin/python -m rasa data validate --config config.yml --domain domain.yml --data bot/data --fail-on-warnings >"$said" 2>&1 ||
    { tail -n 40 "$said"; exit 1; }
step "entrenamiento"
python -m ops.train
step "pruebas unitarias"
python -m pytest tests/unit
