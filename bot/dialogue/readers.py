"""For whom a text is written: by what the matter is and who writes of it. The one place that decides it.

A text for one reader can harm another: a plan to leave in the hands of who hits, "quédate en contacto" for the
family of who is missing, clothes to keep for who is threatened with images. Texts are named `utter_<key>_<…>`;
the keys here come in the order in which they fit.
"""

from __future__ import annotations

from bot.dialogue.flow import Situation
from bot.dialogue.state import State
from bot.intents import topic_of

# Where who writes may be the one who hurts.
_VIOLENT = ("violencia_familiar", "amenaza")
_VIOLENT_TO_CHILDREN = (*_VIOLENT, "violencia_sexual")
_CAPTURE = "secuestro_desaparicion"
# What these say is for whoever writes of it: the family, who saw it, who got the call.
_FOR_ANYONE = (_CAPTURE, "amenaza", "extorsion")
# These are written for who helps; a child hears their variation for minors.
_FOR_HELPERS = ("maltrato_infantil",)
# Company that a child cannot follow has a child's own in its place.
_OF_CHILDREN_APART = ("violencia_familiar",)
_AGGRESSOR, _ANY_DANGER = "agresor", "riesgo"


def keys(state: State, topic: str | None) -> tuple[str, ...]:
    """Keys of the texts that are written for this reader, and of no others."""
    situation, matters = state.situation, _matters(state.theme, topic)
    only = _only(situation, topic)
    if only:
        return (only,)
    if situation.for_another and topic not in _FOR_ANYONE:
        return tuple(key for matter in matters for key in _of_helpers(matter, situation))
    if situation.minor and topic in _OF_CHILDREN_APART:
        return (f"{topic}_menor",)
    return matters


def keys_or_any(state: State, topic: str | None) -> tuple[str, ...]:
    """The same, then those of the matter itself and of any danger: for what must not stay unsaid."""
    own = keys(state, topic)
    rest = () if _only(state.situation, topic) else _matters(state.theme, topic)
    return tuple(dict.fromkeys((*own, *rest, _ANY_DANGER)))


def keys_said_first(state: State, topic: str | None) -> tuple[str, ...]:
    """Company that some hear before the rest: men, that it happens to men too."""
    plain = keys(state, topic) == _matters(state.theme, topic)
    return (f"{topic}_hombre",) if plain and state.situation.woman is False else ()


def hurts_others(state: State, topic: str | None) -> bool:
    """The person who writes is the one who hurts, or fears to hurt, somebody."""
    return (_only(state.situation, topic) or "").startswith(_AGGRESSOR)


def _matters(theme: str | None, topic: str | None) -> tuple[str, ...]:
    """The theme, where it is one of the topic, and the topic: a theme may be an intent or the topic itself."""
    fine = theme if theme and topic_of(theme) == topic else None
    return tuple(dict.fromkeys(key for key in (fine, topic) if key))


def _only(situation: Situation, topic: str | None) -> str | None:
    """The key of readers for whom no other text will do."""
    if situation.drawn_to_children and topic in _VIOLENT_TO_CHILDREN:
        return f"{_AGGRESSOR}_menores"
    if situation.aggressor and topic in _VIOLENT:
        return _AGGRESSOR
    return "secuestro_propio" if situation.captive and topic == _CAPTURE else None


def _of_helpers(matter: str, situation: Situation) -> tuple[str, ...]:
    of_child = (f"{matter}_menor_tercero",) if situation.about_child else ()
    return *of_child, f"{matter}_tercero", *((matter,) if matter in _FOR_HELPERS else ())
