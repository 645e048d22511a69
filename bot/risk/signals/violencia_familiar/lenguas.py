"""Distress in Náhuatl and Yucatec Maya: a person is called, level 2. To be checked by speakers, with more languages."""

from bot.risk.signals.rule import rule

RULES = (
    rule(
        2,
        "pide ayuda en náhuatl o en maya",
        """
        (xinechpalewi|xinechpalehui|xinechpaleui|xnechpalewi|xnechpalehui|nechpalewi|nechpalehui|nechpalewikan)
        (aanteni|aantene|aanten|aanteneex)
        """,
    ),
    rule(
        2,
        "dice en náhuatl o en maya que le pegan o la quieren matar",
        """
        (nechmaga|nechmagaj|nechmagakej|nechwiteki|nechuitequi|nechhuitequi|nechmiktia|nechmictia|nechmiktis|nechmictis|nechmiktisneki|nechmiktiznequi)
        (jats iken|jatsiken|jats ikeno|kiinsiken|kinsiken|kiinsken|kinsken)
        """,
    ),
)  # fmt: skip
