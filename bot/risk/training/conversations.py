"""`python -m bot.risk.training.conversations`: what the rules of context reach on their own conversations.

The rules were written with the first half of `bot/data/context` in sight; the second half was only counted.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from zlib import crc32

from bot.risk import assess
from bot.risk.evaluation.examples import Conversation, read_conversations
from bot.risk.evaluation.judge import JudgedConversation, Triage, judge_conversation

PATH = Path(__file__).parents[2] / "data" / "context" / "conversations.jsonl"
TRIAGE = Triage(assess, lambda text, context: 0.0, lambda text, context: 0.0)


def in_sight(conversation: Conversation) -> bool:
    """Whether the conversation is of the half that the rules were written with."""
    return crc32(conversation.id.encode()) % 2 == 0


def judge_all(path: Path = PATH) -> list[JudgedConversation]:
    return [judge_conversation(TRIAGE, conversation) for conversation in read_conversations(path)]


def recognised(judged: Sequence[JudgedConversation]) -> float:
    """Share of the risky conversations that were recognised by their last turn."""
    risky = [j.recognised for j in judged if j.conversation.risky]
    return sum(risky) / max(len(risky), 1)


def false_alarms(judged: Sequence[JudgedConversation]) -> float:
    """Share of the harmless conversations in which some turn called a counselor."""
    harmless = [j.escalated for j in judged if not j.conversation.risky]
    return sum(harmless) / max(len(harmless), 1)


def wrong(judged: Sequence[JudgedConversation]) -> list[JudgedConversation]:
    return [j for j in judged if (not j.recognised if j.conversation.risky else j.escalated)]


def main() -> None:
    """Prints shares and counts by kind; with `-v` also what went wrong in the half in sight."""
    judged = judge_all()
    halves = {
        "half in sight": [j for j in judged if in_sight(j.conversation)],
        "other half": [j for j in judged if not in_sight(j.conversation)],
    }
    for name, half in {"all": judged, **halves}.items():
        print(f"{name}: {len(half)} conversations, recognised {recognised(half):.3f}, "
              f"false alarms {false_alarms(half):.3f}")  # fmt: skip
    totals = Counter((j.conversation.kind, j.conversation.risky) for j in judged)
    missed = Counter((j.conversation.kind, j.conversation.risky) for j in wrong(judged))
    for (kind, risky), total in sorted(totals.items()):
        print(
            f"  {kind} ({'risky' if risky else 'harmless'}): {total - missed[kind, risky]} of {total} right"
        )
    if "-v" in sys.argv:
        for j in wrong(halves["half in sight"]):
            said = " | ".join(f"[{t.bot or ''}] {t.text}" for t in j.conversation.turns)
            print(f"{j.conversation.id} level {j.conversation.level}: {said}")
            print("    " + " | ".join(f"{a.level} {a.action} {a.topic}" for a in j.assessments))


if __name__ == "__main__":
    main()
