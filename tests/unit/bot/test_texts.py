import pytest

from bot import texts
from bot.directory import numbers_in
from bot.topics import RISK_TOPICS, TOPICS


@pytest.mark.parametrize("topic", [*TOPICS, "un tema que no existe"])
@pytest.mark.parametrize("level", range(5))
def test_a_fallback_always_says_something_with_a_number(topic: str, level: int) -> None:
    replies = texts.fallback_reply(topic, level)
    assert replies
    assert all(numbers_in(reply["text"]) for reply in replies)
    if level >= 2:
        assert "911" in numbers_in(replies[0]["text"])


@pytest.mark.parametrize("topic", RISK_TOPICS)
def test_each_topic_of_risk_has_its_own_fallback(topic: str) -> None:
    assert texts.fallback_reply(topic, 4) == [texts.reply(f"utter_respaldo_{topic}")]


def test_danger_in_another_topic_gets_the_crisis_text() -> None:
    assert texts.fallback_reply("saludo", 3) == [texts.reply(texts.RISK_FALLBACK)]
    assert texts.fallback_reply("saludo", 0) == [texts.reply(texts.GENERAL_FALLBACK)]


def test_buttons_come_with_a_reply() -> None:
    assert texts.reply("utter_pregunta_a_salvo")["buttons"][0] == {"title": "Sí", "payload": "Sí"}
    assert "buttons" not in texts.reply("utter_respaldo_general")


def test_text_of_an_unknown_response_is_an_error() -> None:
    with pytest.raises(KeyError):
        texts.text("utter_no_existe")


def test_a_name_defined_twice_is_refused(tmp_path, monkeypatch) -> None:
    body = "responses:\n  utter_x:\n  - text: hola\n"
    (tmp_path / "a.yml").write_text(body)
    (tmp_path / "b.yml").write_text(body)
    monkeypatch.setattr(texts, "RESPONSES_DIR", tmp_path)
    texts.responses.cache_clear()
    try:
        with pytest.raises(ValueError, match="utter_x"):
            texts.responses()
    finally:
        monkeypatch.undo()
        texts.responses.cache_clear()
