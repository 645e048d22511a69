import numpy as np
import pytest
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from scipy.sparse import coo_matrix

from bot.nlu.char_ngrams import CharNgramFeaturizer
from bot.nlu.intent_classifier import LinearIntentClassifier
from bot.nlu.sentence_embedding import SentenceEmbeddingFeaturizer
from bot.nlu.softmax import Softmax
from bot.risk.ngrams import NARROW

EXAMPLES = {
    "saludo": ["hola", "buenos días", "buenas tardes", "qué tal", "hola buenas"],
    "robo_denuncia": [
        "me robaron el celular",
        "me asaltaron",
        "me quitaron la cartera",
        "se robaron mi coche",
    ],
    "maltrato_animal": [
        "le pegan a un perro",
        "dejaron al gato sin agua",
        "maltratan a un perrito",
        "patean al perro",
    ],
}


@pytest.fixture
def featurize(storage, resource, context):
    components = [
        kind.create(kind.get_default_config(), storage, resource, context)
        for kind in (SentenceEmbeddingFeaturizer, CharNgramFeaturizer)
    ]

    def run(messages: list[Message]) -> list[Message]:
        for component in components:
            component.process(messages)
        return messages

    return run


@pytest.fixture
def data(featurize) -> TrainingData:
    pairs = [(text, intent) for intent, texts in EXAMPLES.items() for text in texts]
    return TrainingData(featurize([Message({TEXT: text, INTENT: intent}) for text, intent in pairs]))


def classify(component, featurize, text: str) -> Message:
    return component.process(featurize([Message({TEXT: text})]))[0]


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("ola buenas", "saludo"),
        ("me robaron mi mochila", "robo_denuncia"),
        ("un perro golpeado", "maltrato_animal"),
    ],
)
def test_trained_stored_and_loaded_it_knows_unseen_messages(
    storage, resource, context, featurize, data, text: str, intent: str
) -> None:
    LinearIntentClassifier.create({}, storage, resource, context).train(data)
    loaded = LinearIntentClassifier.load({}, storage, resource, context)
    message = classify(loaded, featurize, text)
    assert message.get(INTENT)["name"] == intent
    ranking = message.get("intent_ranking")
    assert ranking[0] == message.get(INTENT)
    assert sum(entry["confidence"] for entry in ranking) == pytest.approx(1, abs=1e-4)


def test_the_same_data_gives_the_same_model(storage, resource, context, featurize, data) -> None:
    def confidences() -> list[float]:
        component = LinearIntentClassifier.create({}, storage, resource, context)
        component.train(data)
        return [e["confidence"] for e in classify(component, featurize, "hola perro").get("intent_ranking")]

    assert confidences() == confidences()


def test_loaded_and_trained_say_the_same(storage, resource, context, featurize, data) -> None:
    trained = LinearIntentClassifier.create({}, storage, resource, context)
    trained.train(data)
    loaded = LinearIntentClassifier.load({}, storage, resource, context)
    for text in ("hola", "robo", "", "😀"):
        before, after = (classify(c, featurize, text).get("intent_ranking") for c in (trained, loaded))
        assert [e["name"] for e in before] == [e["name"] for e in after]
        assert np.allclose([e["confidence"] for e in before], [e["confidence"] for e in after])


def test_before_training_it_leaves_messages_alone(storage, resource, context, featurize) -> None:
    component = LinearIntentClassifier.create({}, storage, resource, context)
    assert classify(component, featurize, "hola").get(INTENT) is None


def test_probabilities_are_those_of_the_whole_matrices() -> None:
    dice = np.random.default_rng(1)
    columns = np.sort(dice.choice(NARROW.buckets, 300, replace=False))
    model = Softmax(
        np.array(["a", "b", "c"]),
        *(dice.normal(size=s).astype(np.float32) for s in ((8, 3), (300, 3), 3)),
        columns,
    )
    known, unknown = columns[:40], np.setdiff1d(np.arange(NARROW.buckets), columns)[:40]
    index = np.concatenate([known, unknown])
    sparse = coo_matrix((dice.random(80, np.float32), ([0] * 80, index)), shape=(1, NARROW.buckets))
    dense = dice.normal(size=8).astype(np.float32)
    scores = dense @ model.dense + sparse.toarray()[0, columns] @ model.sparse + model.bias
    expected = np.exp(scores) / np.exp(scores).sum()
    assert np.allclose(model.probabilities(dense, sparse), expected, atol=1e-5)
