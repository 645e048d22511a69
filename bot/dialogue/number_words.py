"""The words people ask for a number with, in `plain` text."""

from __future__ import annotations

_CALL = r"(?:llam|marc|habl|avis|report|comunic|acud|denunci|telefone)\w*"
_MAY = r"(?:(?:le|les|me|nos|se) )*(?:(?:puedo|podria|debo|tengo que|hay que) )?"
_BEFORE = r"^(?:(?:y|entonces|pero|ok|oye|oiga|disculpe?|perdon) )*"
_NUMBER = r"(?:numero|telefono|tel|linea)(?: telefonico)?"
_GIVE = (
    r"(?:dame|denme|deme|pas[ae]me|pasenme|mandame|necesito|quiero|ocupo|tienen?|hay"
    r"|me (?:das|dan|da|pasas|pasan?|regalas|puedes? (?:dar|pasar)|pueden (?:dar|pasar)))"
)
_WHICH = r"(?:el|un|su|algun|otro|alguna|una|la)"
# What follows a number that is asked for to call it, and not one that was lost or that calls.
_PURPOSE = r"(?: (?:para|donde|al que|a la que|de (?:ustedes|emergencia\w*|la \w+|ayuda)|porfa\w*|por favor|ya)\b.*)?$"
_PATTERNS = (
    rf"\b(?:a|con) (?:que {_NUMBER}|quien(?:es)?|cual(?: {_NUMBER})?) {_MAY}{_CALL}",
    rf"{_BEFORE}(?:a )?donde {_MAY}(?:{_CALL}|voy|ir|atienden|reciben|ayudan)\b",
    rf"{_BEFORE}(?:a )?que {_NUMBER} {_MAY}(?:{_CALL}|es)\b",
    rf"\bcual es (?:el|su) {_NUMBER}\b",
    rf"\b{_GIVE} (?:{_WHICH} )?{_NUMBER}{_PURPOSE}",
    rf"{_BEFORE}(?:{_WHICH} )?{_NUMBER} (?:para|donde|al que) {_MAY}(?:\w+ )?(?:{_CALL}|ayud\w+|atiend\w+)",
)
ASKS_NUMBER = "|".join(_PATTERNS)
