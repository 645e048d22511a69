"""What the questions of a safety interview mean, in whatever words they are asked."""

from __future__ import annotations

from bot.risk.questions import amenaza, indicios, seguridad, sexual, suicidio, trata, violencia
from bot.risk.questions.theme import Theme

# The first theme that fits counts: acts and means of suicide first, then the body and safety now.
THEMES: tuple[Theme, ...] = (
    *seguridad.NEUTRAL,
    *suicidio.THEMES,
    *sexual.THEMES,
    *amenaza.GONE_THEMES[:3],
    *seguridad.THEMES,
    *violencia.THEMES[:4],
    *amenaza.THEMES[:3],
    *trata.THEMES,
    *violencia.THEMES[4:],
    *amenaza.THEMES[3:],
    *amenaza.GONE_THEMES[3:],
    *indicios.THEMES,
)


def theme_of(plain_question: str) -> Theme | None:
    """The theme of one question in `plain` text; None where it is not about safety."""
    return next((theme for theme in THEMES if theme.pattern.search(plain_question)), None)
