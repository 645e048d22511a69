"""Which words of a written text speak to a person as tú or as usted."""

from __future__ import annotations

import re

# Imperatives and verbs that our texts speak to people with: (tú, usted). Forms that are also somebody else's present
# ("llama", "guarda") count where a sentence or a clause begins with them.
_STARTING = (
    ("llama", "llame"), ("marca", "marque"), ("escribe", "escriba"), ("busca", "busque"),
    ("cuelga", "cuelgue"), ("avisa", "avise"), ("anota", "anote"), ("toma", "tome"), ("pide", "pida"), ("deja", "deje"),
    ("cambia", "cambie"), ("quita", "quite"), ("bloquea", "bloquee"), ("mira", "mire"),
    ("suelta", "suelte"), ("entra", "entre"), ("corta", "corte"), ("comprueba", "compruebe"), ("reporta", "reporte"),
    ("borra", "borre"), ("contesta", "conteste"), ("siente", "sienta"),
    ("di", "diga"), ("pon", "ponga"), ("ten", "tenga"), ("haz", "haga"), ("sal", "salga"), ("elige", "elija"),
    ("cuenta", "cuente"), ("revisa", "revise"), ("habla", "hable"), ("acude", "acuda"), ("verifica", "verifique"),
)  # fmt: skip
_ANYWHERE = {
    "tu": r"tú|te|ti|contigo|tu|tus|tuy[oa]s?|puedes|quieres|estás|tienes|necesitas|sientes|prefieres|eres|sabes|crees"
    r"|decides|escribes|pasas|llegas|hablas|vives|hiciste|fuiste|podrías|has|vas|haces|dices|das|ves|buscas"
    r"|(?:cuénta|escríbe|di|explíca|acláre|hábla)(?:me|nos)|cuéntaselo|quédate|acércate|cuídate|tómate|ayúdate"
    r"|(?:no|ni) (?:pagues|des|mandes|entres|enfrentes|contestes|vuelvas|sigas|borres|compartas|llames|hables"
    r"|dejes)",
    "usted": r"usted|dígame|cuénteme|escríbame|escríbanos|llámenos|quédese|acérquese|cuídese|tómese|cuénteselo"
    r"|explíqueme"
    r"|(?<!que )(?:no|ni) (?:pague|mande|entre|enfrente|conteste|vuelva|siga|borre|comparta|llame|hable|deje|dé)",
}


def _pattern(way: str) -> re.Pattern[str]:
    starting = "|".join(pair[0 if way == "tu" else 1] for pair in _STARTING)
    # A clause of advice begins a line or follows a full stop, a comma, "y", "o" or "también".
    begin = r"(?:^|[.;:,?»] (?:y |o |también )?|\by |\bo )"
    return re.compile(rf"\b(?:{_ANYWHERE[way]})\b|{begin}(?:{starting})\b", re.IGNORECASE | re.MULTILINE)


_PATTERNS = {way: _pattern(way) for way in ("tu", "usted")}


def addressed(text: str, way: str) -> list[str]:
    """The words of `text` that address a person in that `way`: tu or usted."""
    return [match.group().strip(" .;:,?»") for match in _PATTERNS[way].finditer(text)]
