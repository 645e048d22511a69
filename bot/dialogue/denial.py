"""What a person denies or takes back of their own accord, in words that carry no bare "no" to a question.

"No quiero morir" is a no to every question of the screening, "olvídalo, exageré" an answer to none.
"""

from __future__ import annotations

import re

from bot.risk.normalize import plain, readable

_DEATH = (
    r"(?:morir\w*|muera|matar(?:me)?(?! a\b)|suicid\w+|quitarme la vida|hacerme (?:daño|nada)|lastimarme|dejar de vivir"
    r"|desaparecer|nada de eso|(?:en )?eso|esas cosas)"
)
# "No" before the verb of wanting, thinking or planning; who says why ("pero…") or how ("sola") says more than no.
_DENIED = re.compile(
    r"\b(?:no|nunca|jamas|ni|tampoco) (?:es que )?(?:me )?(?:quiero|quisiera|pienso|deseo|voy a|planeo"
    r"|pensaria|haria"
    r"|(?:he|habia) (?:pensado|querido|planeado)|estoy (?:pensando|planeando)|tengo (?:ganas|intencion\w*|ideas?"
    r"|planes?))"
    rf"(?: (?:en|de|que))?(?: (?:me|ya|nunca))? {_DEATH}\b"
)
_MORE = re.compile(
    r"\b(?:pero|aunque|sol[ao]|asi|a veces|todavia|por ahora|ahorita no|hoy no|sin|en (?:la|el|un)|nada mas"
    r"|ya no quiero|quiero matar\w*|si (?:quiero|pienso|he))\b"
)
_TAKEN_BACK = re.compile(
    r"\b(?:olvid(?:alo|elo|a(?:te)?|ese?)|exager[eoa]\w*|no (?:era|es|fue) (?:nada|para tanto)|haz de cuenta|dejalo"
    r"|ya no (?:importa|quiero (?:hablar|decir))|mejor (?:olvid\w+|dejalo|nada)|(?:fue|es"
    r"|era) (?:mi )?(?:culpa mia|drama)"
    r"|no me hagas caso|ignora(?:me|lo)?|lo invente)\b"
)


def denies_wanting_to_die(text: str) -> bool:
    """Whether a message says, with a verb of its own, that the person does not want to die or harm themselves."""
    words = plain(readable(text)).text
    denied = _DENIED.search(words)
    return bool(denied) and not _MORE.search(words)


def takes_back(plain_text: str) -> bool:
    """Whether `plain` words take back what was told before, without saying anything else."""
    return bool(_TAKEN_BACK.search(plain_text))
