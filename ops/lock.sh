#!/usr/bin/env bash
# Resolve requirements/*.in anew into *.lock: versions and hashes, no download addresses.
set -euo pipefail
cd "$(dirname "$0")/.."
uv=${UV:-uv}
lock() { "$uv" pip compile -q --universal --generate-hashes --no-emit-index-url --no-emit-find-links --no-header --no-annotate "$@"; }
lock --python-version 3.11 requirements/app.in -o requirements/app.lock
lock --python-version 3.11 requirements/dev.in -o requirements/dev.lock
lock --python-version 3.11 requirements/train.in -o requirements/train.lock
lock --python-version 3.11 requirements/tools.in -o requirements/tools.lock
lock --python-version 3.10 requirements/rasa.in -o requirements/rasa.lock
lock --python-version 3.10 requirements/rasa-dev.in -o requirements/rasa-dev.lock
lock --python-version 3.10 --no-deps requirements/spacy-sm.in -o requirements/spacy-sm.lock
