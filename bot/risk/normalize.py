"""Undo what hides words: odd characters, look-alike letters, digits for letters, s p a c e d letters.

Two views of a message are used everywhere: `readable` (for the encoder: still Spanish) and
`plain` (for signals and n-grams: lower case, no accents, chat spelling written out).
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

# Latin letters drawn with other alphabets (Unicode TR39 confusables that chat users can type).
_LOOKALIKES = str.maketrans(
    "аеорсухіјѕԁһӏмтвнкАЕОРСУХІЈЅМТВНКαεοικνρτυωΑΕΟΙΚΝΡΤΥΒΜΗΖɑɡıℓ",
    "aeopcyxijsdhlmtvnkAEOPCYXIJSMTBHKaeoiknptuwAEOIKNPTYBMHZagil",
)
_LEET = str.maketrans("013457@$!", "oieastasi")
_LEET_INSIDE = re.compile(r"(?<=[^\W\d_])[013457@$!]+(?=[^\W\d_])")
_WORD = re.compile(r"\S+")
_SPACED = re.compile(r"(?<!\w)(?:[^\W\d_][\s.\-_*]{1,2}){3,}[^\W\d_](?!\w)")
_REPEATS = re.compile(r"([^\W\d_])\1{2,}")
_PUNCTUATION = re.compile(r"[^\w\s]|_")
_SPACES = re.compile(r"\s+")
_INVISIBLE = {"Cf", "Cc", "Cs", "Co", "Cn"}

_CHAT_WORDS = {
    "q": "que", "k": "que", "ke": "que", "qe": "que", "kiero": "quiero", "qiero": "quiero", "qero": "quiero",
    "xq": "porque", "pq": "porque", "xk": "porque", "porq": "porque", "xke": "porque", "tmb": "tambien",
    "tb": "tambien", "tbn": "tambien", "dnd": "donde", "cm": "como", "pa": "para", "toy": "estoy",
    "stoy": "estoy", "sta": "esta", "tas": "estas", "ta": "esta", "aki": "aqui", "ak": "aqui", "x": "por",
    "xfa": "por favor", "porfa": "por favor", "d": "de", "m": "me", "t": "te", "s": "se", "bn": "bien",
    "nd": "nada", "tdo": "todo", "kien": "quien", "kitar": "quitar", "kitarme": "quitarme", "kise": "quise",
    "mmi": "mi", "ntp": "no te preocupes", "msj": "mensaje", "vdd": "verdad", "kreo": "creo",
    "acer": "hacer", "ase": "hace", "asen": "hacen", "ise": "hice", "boy": "voy",
    "muxo": "mucho", "alludenme": "ayudenme", "alluda": "ayuda", "ayudenmen": "ayudenme",
    "iva": "iba", "aveces": "a veces", "haci": "asi", "hotra": "otra", "bivir": "vivir", "bivo": "vivo",
    "nesecito": "necesito", "nesesito": "necesito", "novi": "novio", "dl": "del", "dla": "de la", "ami": "a mi",
    "alos": "a los", "aser": "hacer", "orita": "ahorita", "aorita": "ahorita", "aora": "ahora", "cn": "con",
    "kn": "con", "tngo": "tengo", "dsd": "desde", "nose": "no se", "bb": "bebe", "mjr": "mejor", "tmbn": "tambien",
    "stan": "estan", "m3": "me",
}  # fmt: skip


@dataclass(frozen=True)
class PlainText:
    """Plain words in one string, and for each (start, end, the word as the person wrote it)."""

    text: str
    spans: tuple[tuple[int, int, str], ...]

    def as_written(self, start: int, end: int) -> str:
        """The person's own words that stand behind text[start:end]."""
        sources = [source for s, e, source in self.spans if s < end and e > start]
        return " ".join(word for i, word in enumerate(sources) if i == 0 or word is not sources[i - 1])


def readable(text: str, limit: int = 20_000) -> str:
    """The message in lower case with hidden letters restored, at most `limit` characters long."""
    text = unicodedata.normalize("NFKC", text[:limit]).translate(_LOOKALIKES)
    kept = (
        " " if c in "\n\t\r" else c
        for c in text
        if c in "\n\t\r" or unicodedata.category(c) not in _INVISIBLE
    )
    text = "".join(kept).lower()
    text = _WORD.sub(_unleet, text)
    text = _SPACED.sub(lambda m: re.sub(r"[\s.\-_*]", "", m.group()), text)
    text = _REPEATS.sub(r"\1\1", text)
    return _SPACES.sub(" ", text).strip()


def plain(readable_text: str) -> PlainText:
    """`readable` text without accents or punctuation, and with chat words written out ('xq' → 'porque')."""
    pieces, spans, position = [], [], 0
    for source in readable_text.split():
        for word in _plain_words(source):
            pieces.append(word)
            spans.append((position, position + len(word), source))
            position += len(word) + 1
    return PlainText(" ".join(pieces), tuple(spans))


def _plain_words(source: str) -> list[str]:
    decomposed = unicodedata.normalize("NFD", source.replace("ñ", "\0"))
    bare = "".join(c for c in decomposed if unicodedata.category(c) != "Mn").replace("\0", "ñ")
    bare = _REPEATS.sub(r"\1", _PUNCTUATION.sub(" ", bare))
    return " ".join(_CHAT_WORDS.get(word, word) for word in bare.split()).split()


def _unleet(match: re.Match[str]) -> str:
    """'m4t4rm3' → 'matarme'; a digit at the end only counts when one inside the word was a letter too."""
    word = match.group()
    fixed = _LEET_INSIDE.sub(lambda m: m.group().translate(_LEET), word)
    if fixed != word and fixed[-1:] in "013457" and len(re.findall(r"[^\W\d_]", fixed)) >= 3:
        fixed = fixed[:-1] + fixed[-1].translate(_LEET)
    return fixed
