"""What triage learns from conversations: the texts it would read, with the level they have by then."""

import json
from pathlib import Path
from typing import Any

import pytest

from bot.risk.evaluation.examples import read_conversations
from bot.risk.training.corpus import read_corpus, read_turns
from bot.risk.training.messages import CONVERSATIONS, TURN_TEXTS, read_messages
from bot.risk.training.turn_texts import rows


def written(path: Path, **conversation: Any) -> Path:
    turns = [{"bot": bot, "text": text} for bot, text in conversation.pop("turns")]
    row = {"id": "c1", "kind": "lenta", "level": 0, "topic": "fuera_de_tema", **conversation, "turns": turns}
    file = path / "training.jsonl"
    file.write_text(json.dumps(row, ensure_ascii=False), encoding="utf-8")
    return file


SCHOOL = [
    (None, "hoy fue un mal día en la prepa"),
    ("¿Es por una materia?", "sí"),
    ("¿Qué pasó?", "reprobé química y me regañaron"),
]


def test_of_a_harmless_conversation_every_text_counts(tmp_path: Path) -> None:
    texts = {row["text"]: row["level"] for row in rows(written(tmp_path, kind="inocua", turns=SCHOOL))}
    assert "es por una materia, sí" in texts
    assert any("prepa" in text and "química" in text for text in texts)
    assert set(texts.values()) == {0}


@pytest.mark.parametrize(
    ("kind", "level", "topic"), [("lenta", 3, "suicidio"), ("susto", 0, "fuera_de_tema")]
)
def test_what_shows_only_at_the_end_counts_there(tmp_path: Path, kind: str, level: int, topic: str) -> None:
    found = rows(written(tmp_path, kind=kind, level=level, topic=topic, turns=SCHOOL))
    assert [(row["level"], row["topic"]) for row in found] == [(level, topic)]
    assert "química" in found[0]["text"]


def test_a_line_without_a_level_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="line 1"):
        rows(written(tmp_path, level=7, turns=SCHOOL))


def test_the_texts_learnt_from_belong_to_the_present_conversations() -> None:
    labels = {c.id: (c.level, c.topic) for c in read_conversations(CONVERSATIONS)}
    kept = [json.loads(line) for line in TURN_TEXTS.read_text(encoding="utf-8").splitlines()]
    assert all(labels[row["conversation"]] == (row["level"], row["topic"]) for row in kept)
    made = {row["conversation"] for row in rows()}
    # How answers are read may change since; what is learnt from hardly.
    assert len(made ^ {row["conversation"] for row in kept}) <= 0.02 * len(made)


def test_the_corpus_is_messages_and_conversations() -> None:
    corpus = read_corpus()
    assert corpus[: len(read_messages())] == read_messages()
    assert corpus[len(read_messages()) :] == read_turns()
    assert read_turns()
