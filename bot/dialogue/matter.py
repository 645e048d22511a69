"""What a message is about in its conversation: the topic of its danger, and the matter that guidance goes by."""

from __future__ import annotations

from bot.dialogue.flows import QUESTIONS
from bot.dialogue.manners import manner_of
from bot.dialogue.means import has_means
from bot.dialogue.message import Message
from bot.dialogue.overdose import shows_signs
from bot.dialogue.question import Outcome
from bot.dialogue.reading import ANSWER_OF_INTENT
from bot.dialogue.state import State, Turn
from bot.intents import OVERDOSE, topic_of
from bot.risk.assessment import ESCALATION_LEVEL, IMMINENT
from bot.topics import RISK_TOPICS

# A reply this short says nothing but its answer; a longer one may be about something else too.
_BARE_WORDS = 5
FIRST = "suicidio"
# What this short says nothing of a new matter where lives are at stake, or where a number is asked for.
_SHORT_WORDS = 8
_EMERGENCY = "emergencia"


def told_now(state: State, message: Message) -> int:
    """IMMINENT where what was feared is told as being there now, in words that mean it only in this conversation."""
    suicide = FIRST in (state.topic, state.theme_topic)
    now = (suicide and has_means(message.text)) or (state.theme == OVERDOSE and shows_signs(message.text))
    return IMMINENT if now else 0


def told_topic(message: Message) -> str | None:
    """The danger that the words themselves tell, whatever they answer: by triage's signals, or else by what the
    classifier heard too."""
    if message.level < ESCALATION_LEVEL:
        return None
    rules = [rule for rule, _ in message.reasons if "le preguntaron" not in rule and not rule.endswith(")")]
    told_topics = [topic for rule in rules if (topic := rule.split(":")[0]) in RISK_TOPICS]
    if told_topics:
        # Whoever wants to die is asked about that first, whatever drives them to it (facts 3.1).
        first = FIRST if FIRST in told_topics else message.topic
        return first if first in told_topics else told_topics[0]
    heard = topic_of(message.heard)
    return heard if heard == message.topic and heard in RISK_TOPICS else None


def topic_in(state: State, message: Message, outcome: Outcome, answered: str | None) -> str:
    """The topic of a turn; `answered` is the question that the message answers, if any."""
    known = state.theme_topic if state.theme_topic in RISK_TOPICS else None
    if message.intent == OVERDOSE and FIRST in (state.topic, known):
        return FIRST
    if keeps_matter(state, message):
        return state.theme_topic or message.topic
    if told_now(state, message):
        return known or state.theme_topic or state.topic or message.topic
    dangerous = max(outcome.level, message.level) >= ESCALATION_LEVEL
    only_answers = message.level <= outcome.level or len(message.text.split()) <= _BARE_WORDS
    if answered and dangerous and only_answers:
        # The question of a conversation that is about something is about that: "¿estás a salvo?".
        return known or QUESTIONS[answered].topic
    if message.level >= ESCALATION_LEVEL:
        return told_topic(message) or message.topic
    if message.action == "ask" and not answered and message.heard not in ANSWER_OF_INTENT:
        return message.topic
    if answered:
        return known or state.theme_topic or QUESTIONS[answered].topic
    return topic_of(message.intent)


def keeps_matter(state: State, message: Message) -> bool:
    """A few words in an emergency, or that ask for a number, are about what the conversation is about: the
    classifier, which hears them alone, takes them for anything."""
    if not state.theme or message.level >= ESCALATION_LEVEL or len(message.text.split()) > _SHORT_WORDS:
        return False
    asks_number = manner_of(message.text) == "numero" and topic_of(message.intent) != state.theme_topic
    return state.theme == _EMERGENCY or asks_number


def theme_in(state: State, message: Message, turn: Turn) -> str | None:
    """What guidance goes by from now on; None leaves it as it is."""
    topic = turn.topic or ""
    if turn.theme:
        return turn.theme
    if turn.answer and turn.level < ESCALATION_LEVEL:
        return None
    if topic_of(message.intent) == topic and message.intent not in ANSWER_OF_INTENT:
        return message.intent if turn.level >= ESCALATION_LEVEL or _has_substance(topic) else None
    # A bare topic says less than the theme within it that is known.
    known = topic == state.theme_topic
    return topic if not known and (topic in RISK_TOPICS or _has_substance(topic)) else None


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
