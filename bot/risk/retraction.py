"""Taking back what was said: fear, shame and pressure do that too, so what was said before keeps its weight."""

from __future__ import annotations

import re

_TAKES_BACK = re.compile(
    r"\b(?:(?:era|es|fue|estaba|andaba) (?:de |una? |pura |puro |todo )*(?:broma|bromita|bromeando|mentira"
    r"|mentiras|juego|jugando|relajo|meme|chiste|decir|cotorreo)"
    r"|(?:es|era|fue) un decir|olvid(?:a|e|en|al|el|enl)(?:lo|la|me)?\b(?! (?:mi|el|la|las|los|una?)\b)"
    r"|haz de cuenta|hagan de cuenta|borr(?:a|e|en|al|el)(?:lo|me)?\b|borra(?:r)? (?:esto|todo|el mensaje)"
    r"|no dije nada|ya se me paso|exager[eo]|me equivoque|(?:mensaje|numero|chat)? ?equivocado|lo invente"
    r"|invente todo|no (?:me|le|les) (?:hagas?|hagan|haga) caso"
    r"|no paso nada|no pasa nada|dej[ae]n?(?:lo|me)? asi|asi dej[ae]n?(?:lo)?|ya no (?:quiero"
    r"|puedo) (?:hablar|seguir|escribir|decir)|no hagan nada|(?:ya )?caiste|cayeron|te la creiste"
    r"|no te lo tomes|no se crea|no es cierto|no era cierto|no era (?:verdad|en serio|para tanto)"
    r"|no fue (?:nada|para tanto)|(?:mejor )?ya no pregunt|yo no escribi|no soy (?:yo|la|el) que)"
)
_AFRAID = re.compile(
    r"\b(?:no (?:se )?(?:le|lo|les|la)? ?(?:digas?|digan|diga|cuent\w+|report\w+|avis\w+"
    r"|vaya[ns]? a (?:decir|report|cont|avis|llam|hac)\w*)|que no (?:se )?(?:sepan?|enteren?)"
    r"|sin que (?:nadie|el|ella|mi \w+) (?:se )?(?:sepa|entere)"
    r"|no quiero (?:problemas|broncas|meterl[oa]s?)|(?:yo )?tengo la culpa|(?:es|fue) mi culpa"
    r"|me va(?:n)? a (?:ver|leer|oir|cachar)|me dicen que (?:borre|no)|el (?:es|era) buen[oa]?"
    r"|mejor dej\w+ asi"
    r"|igual y si (?:quise|queria)|ya no puedo hablar|necesito el trabajo)"
)


def takes_back(plain_text: str) -> bool:
    return bool(_TAKES_BACK.search(plain_text)) or asks_silence(plain_text)


def asks_silence(plain_text: str) -> bool:
    """Whether the person asks to keep it secret, excuses the other one or takes the blame."""
    return bool(_AFRAID.search(plain_text))
