"""What a message means in its conversation: its danger, the question it answers, the facts it tells."""

from __future__ import annotations

from dataclasses import replace
from hashlib import blake2b
from typing import Any

from bot.dialogue import state as slots
from bot.dialogue import told
from bot.dialogue.denial import denies_wanting_to_die
from bot.dialogue.facts import MAX_WORDS, facts_in
from bot.dialogue.flows import QUESTIONS
from bot.dialogue.manners import manner_of
from bot.dialogue.means import has_means
from bot.dialogue.message import Message
from bot.dialogue.overdose import shows_signs
from bot.dialogue.question import Outcome
from bot.dialogue.reading import ANSWER_OF_INTENT, Reading, corrects_before, read
from bot.dialogue.state import State, Turn
from bot.intents import EVENTS, OVERDOSE, topic_of
from bot.risk.assessment import HIGH, IMMINENT
from bot.topics import RISK_TOPICS

ESCALATION_LEVEL = 2
# A reply this short says nothing but its answer; a longer one may be about something else too.
_BARE_WORDS = 5
_FIRST = "suicidio"
# What this short says nothing of a new matter where lives are at stake, or where a number is asked for.
_SHORT_WORDS = 8
_EMERGENCY = "emergencia"

_BEGINNING: dict[str, Any] = {
    slots.LEVEL: 0,
    slots.TOPIC: None,
    slots.THEME: None,
    slots.QUESTION: None,
    slots.PERSON_CALLED: False,
    slots.SAID: [],
    slots.LAST_SAID: [],
    slots.CHECKINS: [],
    slots.ANSWERS: {},
    slots.ASKED: {},
}


def understand(state: State, message: Message) -> dict[str, Any]:
    """The slots after hearing `message`: danger only rises, and an answer is taken for its question.

    Only the end of the case (dispatch says that the bot has the conversation again) begins anew: nobody is
    on the way any more, and saying so would be untrue. What is known of the person stays known.
    """
    if message.owner == "bot" and state.waiting and message.intent not in EVENTS:
        anew = State(facts=state.facts, treatment=state.treatment)
        return {**_BEGINNING, **understand(anew, message)}
    if message.intent in EVENTS:
        return {slots.TURN: Turn(topic=state.topic).to_slot()}
    question, reading = _reading(state, message)
    facts = {**state.facts, **facts_in(message.text, _asked_fact(state))}
    turn = _turn(state, message, question, reading, facts)
    heard: dict[str, Any] = {
        slots.TURN: turn.to_slot(),
        slots.FACTS: facts,
        slots.TREATMENT: _treatment(facts),
        slots.ANSWERS: _answers(state, message, turn),
        slots.FINGERPRINT: fingerprint(message.text),
    }
    # A lesser danger of another kind must not hide what the person's case is about.
    if turn.level >= ESCALATION_LEVEL and turn.level >= state.level:
        heard[slots.LEVEL], heard[slots.TOPIC] = turn.level, turn.topic
    stays = _stays(state, message) or _told_now(state, message)
    theme = None if stays else _theme(message, turn)
    if theme:
        heard[slots.THEME] = theme
    return heard


def fingerprint(text: str) -> str:
    """A digest that tells whether a message was sent again; the words themselves are not kept."""
    return blake2b(" ".join(text.lower().split()).encode(), digest_size=8).hexdigest()


def _reading(state: State, message: Message) -> tuple[str | None, Reading]:
    """The question that is answered, and how: the open one, or the one before it that is taken back.

    What was overtaken answers neither: it was written before they were asked.
    """
    if message.overtaken:
        return None, Reading()
    before = next(reversed(list(state.answers)), None)
    if (
        before is not None
        and before in QUESTIONS
        and before != state.question
        and corrects_before(message.text)
    ):
        again = read(QUESTIONS[before], message.text, message.heard)
        if again.answer:
            return before, replace(again, corrects=True)
    if not state.question:
        return None, Reading()
    return state.question, read(QUESTIONS[state.question], message.text, message.heard)


def _asked_fact(state: State) -> str | None:
    return QUESTIONS[state.question].fact if state.question else None


def _turn(
    state: State, message: Message, question: str | None, reading: Reading, facts: dict[str, Any]
) -> Turn:
    manner = manner_of(message.text)
    aside = (
        manner in ("no_llama", "numero", "consejo", "urge")
        or message.intent == OVERDOSE
        or _is_about_something_else(state, message, question, reading)
    )
    answer = None if aside else reading.answer
    outcome = QUESTIONS[question].outcome(answer) if answer and question else Outcome()
    topic = _topic(state, message, outcome, question if answer else None)
    minor = bool(facts.get("minor"))
    level = max(message.level, outcome.level, _told_now(state, message))
    # Any risk of a minor calls a person at once (facts 2.8).
    if minor and topic in RISK_TOPICS and (message.action == "ask" or 0 < level < ESCALATION_LEVEL):
        level = ESCALATION_LEVEL
    implied = told.answers_in(message.reasons)
    new = [name for name in implied if name not in state.answers]
    return Turn(
        level=level,
        topic=topic,
        answer=answer,
        question=question if answer or reading.other else None,
        call=(message.intent == "pedir_humano" and manner != "numero")
        or manner == "persona"
        or outcome.call_person,
        manner=manner,
        other=None if answer else reading.other,
        corrects=reading.corrects and bool(answer),
        repeats=bool(message.text) and fingerprint(message.text) == state.fingerprint,
        advice=next((told.ADVICE[name] for name in new if name in told.ADVICE), None),
        theme=outcome.theme,
        high=max(outcome.level, message.level if _told_topic(message) else 0) >= HIGH,
    )


def _is_about_something_else(state: State, message: Message, question: str | None, reading: Reading) -> bool:
    """A message that tells another danger is no answer by the way, nor is one in own words that asks back."""
    if not question or not reading.answer:
        return False
    about = state.theme_topic if state.theme_topic in RISK_TOPICS else QUESTIONS[question].topic
    if (_told_topic(message) or about) != about:
        return True
    if reading.answer != "texto":
        return False
    if (
        message.heard == "pedir_humano"
        or manner_of(message.text) == "persona"
        or message.text.strip().endswith("?")
    ):
        return True
    return message.level >= ESCALATION_LEVEL and message.level > state.level


def _told_now(state: State, message: Message) -> int:
    """IMMINENT where what was feared is told as being there now, in words that mean it only in this conversation."""
    suicide = _FIRST in (state.topic, state.theme_topic)
    now = (suicide and has_means(message.text)) or (state.theme == OVERDOSE and shows_signs(message.text))
    return IMMINENT if now else 0


def _told_topic(message: Message) -> str | None:
    """The danger that the words themselves tell, whatever they answer: by triage's signals, or else by what the
    classifier heard too."""
    if message.level < ESCALATION_LEVEL:
        return None
    rules = [rule for rule, _ in message.reasons if "le preguntaron" not in rule and not rule.endswith(")")]
    told_topics = [topic for rule in rules if (topic := rule.split(":")[0]) in RISK_TOPICS]
    if told_topics:
        # Whoever wants to die is asked about that first, whatever drives them to it (facts 3.1).
        return _FIRST if _FIRST in told_topics else told_topics[0]
    heard = topic_of(message.heard)
    return heard if heard == message.topic and heard in RISK_TOPICS else None


def _topic(state: State, message: Message, outcome: Outcome, answered: str | None) -> str:
    known = state.theme_topic if state.theme_topic in RISK_TOPICS else None
    if message.intent == OVERDOSE and _FIRST in (state.topic, known):
        return _FIRST
    if _stays(state, message):
        return state.theme_topic or message.topic
    if _told_now(state, message):
        return known or state.theme_topic or state.topic or message.topic
    dangerous = max(outcome.level, message.level) >= ESCALATION_LEVEL
    only_answers = message.level <= outcome.level or len(message.text.split()) <= _BARE_WORDS
    if answered and dangerous and only_answers:
        # The question of a conversation that is about something is about that: "¿estás a salvo?".
        return known or QUESTIONS[answered].topic
    if message.level >= ESCALATION_LEVEL:
        return _told_topic(message) or message.topic
    if message.action == "ask" and not answered and message.heard not in ANSWER_OF_INTENT:
        return message.topic
    if answered:
        return known or state.theme_topic or QUESTIONS[answered].topic
    return topic_of(message.intent)


def _stays(state: State, message: Message) -> bool:
    """A few words in an emergency, or that ask for a number, are about what the conversation is about: the
    classifier, which hears them alone, takes them for anything."""
    if not state.theme or message.level >= ESCALATION_LEVEL or len(message.text.split()) > _SHORT_WORDS:
        return False
    asks_number = manner_of(message.text) == "numero" and topic_of(message.intent) != state.theme_topic
    return state.theme == _EMERGENCY or asks_number


def _treatment(facts: dict[str, Any]) -> str:
    """The value of the slot that chooses a text's variation: `menor`, `usted` or `tu`."""
    return "menor" if facts.get("minor") else str(facts.get("treatment", "tu"))


def _answers(state: State, message: Message, turn: Turn) -> dict[str, Any]:
    """Answers by question, the newest last; one that is given again replaces the one before."""
    answers: dict[str, Any] = dict(state.answers)
    for name, (answer, words) in told.answers_in(message.reasons).items():
        if name not in answers:
            answers[name] = _record(answer, words, message.at, None)
    if _FIRST not in answers and denies_wanting_to_die(message.text):
        answers[_FIRST] = _record("no", message.text, message.at, None)
    if turn.answer and turn.question:
        answers.pop(turn.question, None)
        asked = next(
            (n for n in reversed(state.said) if n.startswith(QUESTIONS[turn.question].response)), None
        )
        answers[turn.question] = _record(turn.answer, message.text, message.at, asked)
    return answers


def _record(answer: str, words: str, at: float, asked: str | None) -> dict[str, Any]:
    return {"answer": answer, "said": " ".join(words.split())[:MAX_WORDS], "at": at, "asked": asked}


def _theme(message: Message, turn: Turn) -> str | None:
    """What guidance goes by from now on; None leaves it as it is."""
    topic = turn.topic or ""
    if turn.theme:
        return turn.theme
    if turn.answer and turn.level < ESCALATION_LEVEL:
        return None
    if topic_of(message.intent) == topic and message.intent not in ANSWER_OF_INTENT:
        return message.intent if turn.level >= ESCALATION_LEVEL or _has_substance(topic) else None
    return topic if topic in RISK_TOPICS or _has_substance(topic) else None


def _has_substance(topic: str) -> bool:
    """Greetings, thanks and the like do not change what the conversation is about."""
    return topic not in (
        "saludo",
        "despedida_gracias",
        "pedir_humano",
        "afirmar_negar",
        "fuera_de_tema",
        "informacion_servicios",
    )
