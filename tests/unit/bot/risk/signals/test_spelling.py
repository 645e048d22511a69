import pytest

from bot.risk import signals
from bot.risk.normalize import plain, readable
from bot.risk.signals.codes import code_of_known
from bot.risk.signals.spelling import codes_of, sound
from bot.risk.signals.words import encode

from .table import level_of


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("suisidio", "suicidio"),
        ("sekuestro", "secuestro"),
        ("biolar", "violar"),
        ("medicamentoz", "medicamentos"),
        ("aorcar", "ahorcar"),
        ("golpeandme", "golpeandome"),
        ("golpenado", "golpeando"),
        ("secuestrarn", "secuestraron"),
        ("jajajajaja", "jaja"),
    ],
)
def test_a_misspelt_word_counts_as_the_one_meant(written: str, meant: str) -> None:
    assert codes_of(written) == code_of_known(meant) != ""


@pytest.mark.parametrize(
    "word", ["volaron", "bipolar", "perfecto", "estadio", "bendito", "voltear", "caliente"]
)
def test_an_everyday_word_stays_itself(word: str) -> None:
    strong = {"violaron", "violar", "vendio", "botear", "cliente", "estando", "prefecto"}
    assert codes_of(word) not in {code_of_known(other) for other in strong} - {""}


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("oy", "hoy"),
        ("ba", "va"),
        ("ban", "van"),
        ("e", "he"),
        ("c", "se"),
        ("stoi", "estoy"),
        ("lla", "ya"),
        ("matrme", "matarme"),
        ("ija", "hija"),
        ("boses", "voces"),
        ("yevaron", "llevaron"),
    ],
)
def test_chat_words_are_what_they_mean(written: str, meant: str) -> None:
    assert codes_of(written) == code_of_known(meant) != ""


def test_glued_words_are_two() -> None:
    assert codes_of("mequiero") == code_of_known("me") + code_of_known("quiero")


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("quiero mat*rme", "suicidio"),
        ("quiero m-a-t-a-r-m-e", "suicidio"),
        ("quiero m.a.t.a.r.m.e", "suicidio"),
        ("quiero m4t4rm3", "suicidio"),
        ("me kiero suisidar", "suicidio"),
        ("me v*olaron", "violencia_sexual"),
        ("mi tio me bioló", "violencia_sexual"),
        ("s*cuestraron a mi hermano", "secuestro_desaparicion"),
        ("mequiere matar mi esposo, tengo miedo", "violencia_familiar"),
        ("me hobligan a prostituirme", "trata"),
    ],
)
def test_no_spelling_hides_a_risk(text: str, topic: str) -> None:
    assert level_of(text, topic) >= 3


def test_the_phrase_shown_is_the_one_written() -> None:
    words = plain(readable("pues kiero mat*rme ya"))
    match = next(m for m in signals.find(words.text) if m.rule.certain)
    assert words.as_written(match.start, match.end).startswith("kiero mat*rme")


def test_same_sound_same_key() -> None:
    assert sound("sekuestro") == sound("secuestro")
    assert sound("violaron") == sound("biolaron")


def test_every_word_has_a_place() -> None:
    text = "  me  mat rme xyz "
    words = encode(text)
    assert len(words.codes) == len(words.starts) == len(words.ends)
    assert text[slice(*words.place(1, 2))] == "mat rme"
