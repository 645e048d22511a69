"""What kind of short reply a message is: yes, maybe, no, hardly, does not know, avoids it, or a bare detail.

All patterns are searched in `plain` text (lower case, no accents, no punctuation, chat words written out).
"""

from __future__ import annotations

import re
from typing import Literal

Reply = Literal["yes", "maybe", "unsure", "evasive", "unclear", "hardly", "no", "detail"]

LONGEST_REPLY = 12
LONGEST_DETAIL = 8
LONGEST_UNCLEAR = 2

_FILLERS = re.compile(
    r"^(?:(?:ay|uy|a+h+|e+h*|m+h*|este|pues|pos?|ps|pus|bueno|oye|oiga|mire|mira|la (?:mera )?verdad"
    r"|la neta|neta|al chile"
    r"|honestamente|siendo honest[ao]|la vdd|ja(?:ja)+|ay dios|hijole|chale|verdad|es que|esq)\b ?)+(?=\S)"
)
# In this order: what is said with a "no" but is none comes before the plain "no".
_PATTERNS: tuple[tuple[Reply, str], ...] = (
    (
        "yes",
        r"no (?:le|te|se|les|lo) (?:voy a )?(?:(?:decir|mentir|negar)\w*|niego|miento)|no digo que no"
        r"|por que (?:lo )?sabes"
        r"|nunca (?:se (?:fue|va|quita)|me dej\w+)|no se (?:me )?(?:ha ido|quita|va)\b|como (?:supo"
        r"|supiste|sabes|adivin\w+)|no pues si|no si"
        r"|p(?:ar)?a que (?:le |te |lo )?(?:digo que no|mient\w+|neg\w+|nieg\w+)"
        r"|(?:usted |tu |ustedes )?(?:que cree[ns]?|adivin\w+|imagin[ae]\w*)$|(?:verdad )?que si$"
        r"|como (?:no|de que no)$",
    ),
    (
        "evasive",
        r"prefiero (?:no|que no|otra)|no (?:te |le |se lo |lo )?(?:quiero|puedo|quisiera|me gusta"
        r"|gusto) (?:de )?(?:decir|hablar|contest|respond|contar|platic|record|acordar|mencion)\w*"
        r"|mejor (?:no|otra cosa|ya no|hablamos)|(?:y )?(?:para|por) que (?:lo |me )?(?:quiere|pregunta"
        r"|lo pregunta|la pregunta)\w*"
        r"|(?:no|que|eso no|ya no|ya que|ya) importa|da igual|que mas da|me da (?:mucha |mucho )?(?:pena"
        r"|verguenza|miedo) (?:decir|contar|habl)\w*"
        r"|paso$|sin comentarios|cambi\w+ de tema|es (?:muy |algo )?(?:personal|complicado|dificil"
        r"|delicado)|equis|no viene al caso"
        r"|no (?:me )?pregunt\w+|de eso no|eso (?:es|no se) |(?:que |me da )(?:pena|verguenza|miedo)$",
    ),
    (
        "unsure",
        r"(?:ya |yo |pues |aun |todavia )*(?:ni |no )(?:lo |le )?se(?:$| (?:la verdad|que|si|como|bien"
        r"|nada|pero|quiza|tal|aun|ahorita|ahora|"
        r"señorit|joven|yo|amig|creo|porque|por|cuando|cuant|donde|quien|estoy|tengo|ni|decir|explic"
        r"|es que|a veces|no)\w*)"
        r"|nose\b|ni idea|quien sabe|sepa|sabe(?:$| dios)|no estoy (?:muy |tan )?segur[ao](?: de (?:eso"
        r"|nada|que)|$)|no (?:me acuerdo|recuerdo|sabria|tengo idea|tengo claro)"
        r"|no entiendo|estoy confundid[ao]|dudo\b",
    ),
    (
        "maybe",
        r"a veces|aveces|(?:yo )?(?:creo|pienso|siento|digo|supongo|parece|me parece|imagino"
        r"|me imagino)(?: yo)?(?: que)?(?: si|$)|tal vez|tal ves|quizas?|mas o menos|masomenos|un poc\w+"
        r"|poc\w+|poquit\w+|tantit\w+"
        r"|a lo mejor|puede (?:ser|que)|podria|posiblemente|probablemente|algo asi|algo\b|depende"
        r"|casi(?:$| (?!nunca|no))|a ratos|de vez en cuando|de repente|luego\b"
        r"|medio\b|como que si|igual y si|alguna(?:s)? vez|una vez|unas veces|un par|dos que tres|antes si"
        r"|llorando$|ultimamente|(?:solo|nomas|nada mas|solamente) (?:cuando|si|una|un|que|en|con|los|las|de)"
        r"|no (?:siempre|diario|tanto|tan|mucho|muy seguido|todos los dias|todo el tiempo|es tanto"
        r"|del todo)|ahi (?:dos|mas|la)",
    ),
    (
        "hardly",
        r"(?:yo )?(?:creo|pienso|siento|espero|supongo) que (?:no|ya no|todavia no)|no (?:lo )?creo"
        r"|casi (?:no|nunca)|(?:no )?(?:todavia|aun) no|ya no$|ya no (?:tanto|creo|la verdad|hijo|joven|se"
        r"|mucho)"
        r"|(?:por ahora|por hoy|hoy|ahorita|de momento|ahora) no$|no (?:por ahora|todavia|aun|ahorita"
        r"|por hoy|hoy)$|ojala",
    ),
    (
        "no",
        r"no+|nop|nope|nel|nah|na|nones|nanais|para nada|nunca|jamas|claro que no|como cree\w*|nada(?! mas)|nadie"
        r"|tampoco|ni madres|ni (?:de chiste|loc[ao]|de broma|un)|negativ[oa]"
        r"|ningun[ao]?|que va|gracias a dios no|ya no|aun no|al contrario|todo lo contrario"
        r"|afortunadamente no|obvio no|sin ",
    ),
    (
        "yes",
        r"s+i+p?(?! (?:quieres?|gustas?|pudiera\w*|pueden?|puedes|fuera|tuviera|no (?!puedo)|supiera\w*"
        r"|te cuento|me ayuda\w*|hubiera|alguien|uno|una))"
        r"|se+[hp]|se?$|[zc]i+p?|shi+|mj+m+|mh+m*|m+h?j[aum]*|[au]j[au]m?|eit|simon|sis|aja|ajam|yes|yep|ya$|ya (?:si"
        r"|varias|hace|lo hice"
        r"|me (?!solt|calm|tranquil|liber|dejaron (?:ir|salir|en paz)|siento mejor|voy|fui|dij|contest|atend|habl|llam)"
        r"|tome|dos|tres|van|desde|empez|esta aqui|viene|llego)\w*|ey|claro|obvio"
        r"|afirmativo|por supuesto|asi (?:es|fue|mero)|exact\w+|cierto|correcto|efectivamente"
        r"|es (?:verdad|cierto|correcto)|desgraciadamente|lamentablemente|por desgracia|siempre"
        r"|(?:a )?diario|todos los|todas las|todo el|todo eso|cada|much[ao]s?(?! gracias| gusto)|varias|varios|bastante"
        r"|demasiad\w+"
        r"|tambien(?!(?: \w+){4})|sig[oau]e?n?\b|eso (?:dice|dijo|quier|intent|pas)\w*"
        r"|l[ao]s (?:dos|tres)|mas de (?:una|un|dos)|ambas|ambos|seguid[oa]|tod[ao]s$|toda (?:la|mi) vida|(?:es )?neta"
        r"|de hecho|a huevo|en efecto|las dos cosas"
        r"|todo\b(?! (?:bien|tranquil\w+|en orden|normal))|de todo|ya van|otra vez|acaba de",
    ),
)
_KINDS = tuple((kind, re.compile(rf"^(?:{pattern})(?:\b|$)")) for kind, pattern in _PATTERNS)
_DETAIL = re.compile(
    r"^(?:con|en|desde|cuando|hace|hasta|despues|antes|ayer|antier|antes de ayer|anoche|hoy|ahorita|esta"
    r"|este|el|la|mi|dice|dicen|dijo|manda|saben?|quiere|mis|su|sus|un|una|unos|unas|los|las|a|al|de|del"
    r"|por|entre"
    r"|dos|tres|cuatro|cinco|diez|\d+|lunes|martes|miercoles|jueves|viernes|sabado|domingo|aqui|ahi|alla"
    r"|afuera|adentro|es|fue|son|era|solo|nomas|don|doña|ella|ellos|ellas|dormid[oa]|borrach[oa]|tomad[oa]|drogad[oa])\b"
    r"|^(?:me|nos) (?:h[ae]n? |hizo |hace )?(?:peg|golp|empuj|jal|tumb|avent|grit|insult|lastim|amenaz"
    r"|quit|toc|oblig|encerr|pate|cachete|daño|sigu|viol)"
)
_REASSURING = re.compile(
    r"\b(?:no|nada|nadie|nunca|ni|jamas|bien|tranquil\w*|gracias|ja(?:ja)+|broma|tarea|tramite|felic\w+"
    r"|content\w+|dudas?|pregunta|informacion)\b"
)
_NO_OF_THE_STORY = re.compile(
    r"\b(?:cuando|si|porque|para que|que) no \w+(?: nadie)?\b|\bno (?:me |nos |le |la |lo )?(?:contest"
    r"|deja|responde|aparec|llega|regres|quier|suelt|pued)\w*"
)
_HESITATION = re.compile(
    r"^(?:(?:uy|ay|hijole|chale|pues|pos?|ps|pus|m+|e+h*m*|este|a+h+|o+h+|bueno|u+f+|snif+) ?)+$"
)
_SIGNS: dict[str, Reply] = {
    "👍": "yes",
    "✅": "yes",
    "✔": "yes",
    "🆗": "yes",
    "👎": "no",
    "❌": "no",
    "🚫": "no",
    "🤷": "unsure",
    "😢": "maybe",
    "😭": "maybe",
    "🥺": "maybe",
    "😔": "maybe",
    "😞": "maybe",
    "💔": "maybe",
    "😰": "maybe",
    "😨": "maybe",
    "+": "maybe",
    "🙈": "evasive",
    "🤐": "evasive",
    "😶": "evasive",
}


def answer_of(plain_text: str, readable: str = "") -> Reply | None:
    """The kind of reply, or None where the text is not a short one. `readable` serves replies made of signs alone."""
    if not plain_text:
        return next((kind for sign, kind in _SIGNS.items() if sign in readable), None)
    if _HESITATION.search(plain_text):
        return "unsure"
    bare = without_fillers(plain_text)
    size = len(bare.split())
    if size > LONGEST_REPLY:
        return None
    kind = next((kind for kind, pattern in _KINDS if pattern.search(bare)), None)
    if kind:
        return kind
    is_detail = size <= LONGEST_DETAIL and _DETAIL.search(bare) and not denies(bare)
    return "detail" if is_detail else None


def without_fillers(plain_text: str) -> str:
    """'ah pues ya' → 'ya'."""
    return _FILLERS.sub("", plain_text)


def denies(plain_text: str) -> bool:
    """Whether a reply of any form says no or that nothing is wrong."""
    return bool(_REASSURING.search(_NO_OF_THE_STORY.sub("", plain_text)))
