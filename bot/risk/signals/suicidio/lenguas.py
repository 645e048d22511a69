"""The wish to die in Náhuatl and Yucatec Maya: level 2. To be checked by speakers, with more languages."""

from bot.risk.signals.rule import rule

RULES = (
    rule(
        2,
        "dice en náhuatl o en maya que quiere morir",
        """
        (nimikisneki|nimikiznequi|nimikisnekij|nimiquisnequi|nimiquiznequi|nimikistlani|nimomiktis|nimomiktia|nimomictia|nimomiktisneki)
        (kaat|aat) ~1 (kimil|kiimil)
        """,
    ),
)  # fmt: skip
