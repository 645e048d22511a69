"""Training and evaluation stay apart: no near-duplicate of an evaluation message is trained on."""

import json
from pathlib import Path

import pytest
from sklearn.feature_extraction.text import TfidfVectorizer

from bot.risk.evaluation.examples import read_conversations
from bot.risk.normalize import plain, readable
from bot.risk.training.messages import CONVERSATIONS, read_messages

FOLDER = Path(__file__).parent
# Character 3- to 5-grams inside words; 1.0 is the same message. Short answers ('sí', 'hola') are everybody's.
NEAR = 0.8
SHORTEST_WORDS = 5


def evaluation_texts() -> list[str]:
    messages = [json.loads(line)["text"] for line in (FOLDER / "messages.jsonl").open(encoding="utf-8")]
    conversations = [json.loads(line) for line in (FOLDER / "conversations.jsonl").open(encoding="utf-8")]
    return messages + [turn["text"] for conversation in conversations for turn in conversation["turns"]]


def training_texts() -> list[str]:
    told = [turn.text for conversation in read_conversations(CONVERSATIONS) for turn in conversation.turns]
    return [message.text for message in read_messages()] + told


def words_of(text: str) -> str:
    return plain(readable(text)).text


def test_no_near_duplicate_stands_in_both() -> None:
    evaluation = [text for text in map(words_of, evaluation_texts()) if len(text.split()) >= SHORTEST_WORDS]
    training = [words_of(text) for text in training_texts()]
    vectors = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True).fit(training)
    likeness = (vectors.transform(evaluation) @ vectors.transform(training).T).tocsr()
    near = [
        (evaluation[row], training[column], round(float(value), 2))
        for row, column, value in zip(*likeness.nonzero(), likeness.data, strict=True)
        if value >= NEAR
    ]
    assert near == []


def test_the_check_finds_a_changed_copy() -> None:
    original = words_of("mi esposo me quitó el celular y me encerró en el cuarto de mi hija")
    copy = words_of("mi esposo me kito el celular y me encerro en el cuarto de mi ija")
    vectors = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True).fit(
        [original, "otra cosa"]
    )
    likeness = (vectors.transform([copy]) @ vectors.transform([original]).T).toarray()[0, 0]
    assert likeness == pytest.approx(0.8, abs=0.15)
