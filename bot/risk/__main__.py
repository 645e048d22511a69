"""`python -m bot.risk`: JSON lines {"text": …} in, one assessment a line out; a bad line gets {"error": …}."""

from __future__ import annotations

import json
import sys

from bot.risk import assess


def answer(line: str) -> dict[str, object]:
    """The assessment of one input line, or what is wrong with the line."""
    try:
        text = json.loads(line)["text"]
    except (ValueError, KeyError, TypeError):
        return {"error": 'expected a JSON object with "text"'}
    if not isinstance(text, str):
        return {"error": '"text" must be a string'}
    return assess(text).to_dict()


def main() -> None:
    sys.stdin.reconfigure(errors="replace")  # type: ignore[union-attr]
    for line in sys.stdin:
        if line.strip():
            print(json.dumps(answer(line), ensure_ascii=False), flush=True)


if __name__ == "__main__":
    main()
