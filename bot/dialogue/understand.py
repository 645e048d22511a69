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
from bot.dialogue.matter import FIRST, keeps_matter, theme_in, told_now, told_topic, topic_in
from bot.dialogue.message import Message
from bot.dialogue.question import Outcome
from bot.dialogue.reading import Reading, corrects_before, read
from bot.dialogue.state import State, Turn
from bot.intents import EVENTS, OVERDOSE
from bot.risk.assessment import ESCALATION_LEVEL, HIGH
from bot.topics import RISK_TOPICS

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
    stays = keeps_matter(state, message) or told_now(state, message)
    theme = None if stays else theme_in(state, message, turn)
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
    aside = _is_aside(message) or _is_about_something_else(state, message, question, reading)
    answer = None if aside else reading.answer
    outcome = QUESTIONS[question].outcome(answer) if answer and question else Outcome()
    topic = topic_in(state, message, outcome, question if answer else None)
    asked_for = message.intent == "pedir_humano" and manner != "numero"
    new = [name for name in told.answers_in(message.reasons) if name not in state.answers]
    return Turn(
        level=_level(state, message, outcome, topic, minor=bool(facts.get("minor"))),
        topic=topic,
        answer=answer,
        question=question if answer or reading.other else None,
        call=asked_for or manner == "persona" or outcome.call_person,
        manner=manner,
        other=None if answer else reading.other,
        corrects=reading.corrects and bool(answer),
        repeats=bool(message.text) and fingerprint(message.text) == state.fingerprint,
        advice=next((told.ADVICE[name] for name in new if name in told.ADVICE), None),
        theme=outcome.theme,
        high=max(outcome.level, message.level if told_topic(message) else 0) >= HIGH,
    )


def _level(state: State, message: Message, outcome: Outcome, topic: str, minor: bool) -> int:
    """The worst that the message shows. Any risk of a minor calls a person at once (facts 2.8)."""
    level = max(message.level, outcome.level, told_now(state, message))
    hinted = message.action == "ask" or 0 < level < ESCALATION_LEVEL
    return max(level, ESCALATION_LEVEL) if minor and topic in RISK_TOPICS and hinted else level


def _is_aside(message: Message) -> bool:
    """What is said to the bot beside its questions answers none of them; nor does what somebody took."""
    return manner_of(message.text) in ("no_llama", "numero", "consejo", "urge") or message.intent == OVERDOSE


def _is_about_something_else(state: State, message: Message, question: str | None, reading: Reading) -> bool:
    """A message that tells another danger is no answer by the way, nor is one in own words that asks back."""
    if not question or not reading.answer:
        return False
    about = state.theme_topic if state.theme_topic in RISK_TOPICS else QUESTIONS[question].topic
    if (told_topic(message) or about) != about:
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


def _treatment(facts: dict[str, Any]) -> str:
    """The value of the slot that chooses a text's variation: `menor`, `usted` or `tu`."""
    return "menor" if facts.get("minor") else str(facts.get("treatment", "tu"))


def _answers(state: State, message: Message, turn: Turn) -> dict[str, Any]:
    """Answers by question, the newest last; one that is given again replaces the one before."""
    answers: dict[str, Any] = dict(state.answers)
    for name, (answer, words) in told.answers_in(message.reasons).items():
        if name not in answers:
            answers[name] = _record(answer, words, message.at, None)
    if FIRST not in answers and denies_wanting_to_die(message.text):
        answers[FIRST] = _record("no", message.text, message.at, None)
    if turn.answer and turn.question:
        answers.pop(turn.question, None)
        asked = next(
            (n for n in reversed(state.said) if n.startswith(QUESTIONS[turn.question].response)), None
        )
        answers[turn.question] = _record(turn.answer, message.text, message.at, asked)
    return answers


def _record(answer: str, words: str, at: float, asked: str | None) -> dict[str, Any]:
    return {"answer": answer, "said": " ".join(words.split())[:MAX_WORDS], "at": at, "asked": asked}
