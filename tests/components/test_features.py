"""The two featurizers: meaning and spelling."""

import numpy as np
import pytest
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.char_ngrams import CharNgramFeaturizer
from bot.nlu.sentence_embedding import MAX_CHARACTERS, SentenceEmbeddingFeaturizer, clip

ODD = ["", " ", "😀😀", "\x00\x07", "a" * 10_000, "hola " * 3_000]


@pytest.fixture
def meaning(storage, resource, context):
    return SentenceEmbeddingFeaturizer.create(
        SentenceEmbeddingFeaturizer.get_default_config(), storage, resource, context
    )


@pytest.fixture
def spelling(storage, resource, context):
    return CharNgramFeaturizer.create(CharNgramFeaturizer.get_default_config(), storage, resource, context)


def vector(component, text: str) -> np.ndarray:
    (message,) = component.process([Message({TEXT: text})])
    return message.get_dense_features(TEXT)[1].features[0]


def row(component, text: str) -> np.ndarray:
    (message,) = component.process([Message({TEXT: text})])
    return message.get_sparse_features(TEXT)[1].features.toarray()[0]


def test_close_in_meaning_is_close_in_space(meaning) -> None:
    hit, also_hit, weather = (
        vector(meaning, t) for t in ("mi esposo me golpea", "mi marido me pega", "va a llover")
    )
    assert hit @ also_hit > hit @ weather + 0.2


def test_the_same_text_alone_or_in_training_has_the_same_vector(meaning) -> None:
    data = TrainingData([Message({TEXT: text}) for text in ("hola", "quiero hablar con una persona", "no")])
    meaning.process_training_data(data)
    for message in data.training_examples:
        trained = message.get_dense_features(TEXT)[1].features[0]
        assert np.allclose(trained, vector(meaning, message.get(TEXT)), atol=1e-5)


def test_misspelled_words_share_most_of_their_features(spelling) -> None:
    well, badly, other = (row(spelling, t) for t in ("me quiero morir", "me kiero moriir", "qué bonito día"))
    assert well @ badly > 0.6 > 0.3 > well @ other


@pytest.mark.parametrize("text", ODD, ids=range(len(ODD)))
def test_odd_texts_have_features_too(meaning, spelling, text: str) -> None:
    assert np.isfinite(vector(meaning, text)).all()
    assert np.isfinite(row(spelling, text)).all()


def test_the_middle_of_a_very_long_text_is_cut_out() -> None:
    text = "principio " + "x" * 5_000 + " fin"
    assert len(clip(text)) == MAX_CHARACTERS + 1
    assert clip(text).startswith("principio")
    assert clip(text).endswith("fin")
    assert clip("corto") == "corto"
