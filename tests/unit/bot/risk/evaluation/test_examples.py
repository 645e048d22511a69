import json
from pathlib import Path

import pytest

from bot.risk.evaluation.examples import digest, read_conversations, read_messages

MESSAGE = {
    "text": "hola", "level": 0, "topic": "saludo", "intent": "saludo", "voice": "joven",
    "style": "explicit", "spelling": "clean", "group": "everyday", "hard": "",
}  # fmt: skip
CONVERSATION = {
    "id": "c1", "kind": "recaida", "voice": "joven", "level": 0, "topic": "ninguno",
    "turns": [{"bot": None, "text": "hola"}, {"bot": "¿Qué pasó?", "text": "nada"}],
}  # fmt: skip


def written(path: Path, *rows: dict[str, object]) -> Path:
    path.write_text("".join(json.dumps(row) + "\n\n" for row in rows), encoding="utf-8")
    return path


def test_messages_keep_their_line(tmp_path: Path) -> None:
    first, second = read_messages(
        written(tmp_path / "m.jsonl", MESSAGE, MESSAGE | {"level": 3, "topic": "trata"})
    )
    assert (first.number, first.risky, second.number, second.risky) == (1, False, 3, True)


def test_conversations(tmp_path: Path) -> None:
    (read,) = read_conversations(written(tmp_path / "c.jsonl", CONVERSATION))
    assert [(turn.bot, turn.text) for turn in read.turns] == [(None, "hola"), ("¿Qué pasó?", "nada")]


@pytest.mark.parametrize("wrong", [{"level": 5}, {"topic": "otro"}, {"topic": "ninguno"}, {"level": None}])
def test_a_wrong_label_is_named(wrong: dict[str, object], tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="line 3"):
        read_messages(written(tmp_path / "m.jsonl", MESSAGE, MESSAGE | wrong))


def test_the_digest_follows_the_content(tmp_path: Path) -> None:
    before = digest(written(tmp_path / "m.jsonl", MESSAGE))
    assert before != digest(written(tmp_path / "m.jsonl", MESSAGE, MESSAGE))
