"""What takes the risk out of a phrase: a denial before it, or a film, song, game or homework around it.

A guard only silences the phrase it stands by; another clause of the message still counts, and the statistical
model reads the whole message.
"""

from __future__ import annotations

import re

from bot.risk.signals.phrase import compile_phrases

_BEFORE, _STORY_BEFORE, _STORY_AFTER = 8, 12, 7
_CLOSE = 6


def _lines(phrases: str) -> tuple[re.Pattern[str], ...]:
    """Phrases of which a long one may go on in a line that begins with '|'."""
    return compile_phrases(re.sub(r"\n\s*\|", "|", phrases))


# Words that may stand between 'no' and what is denied; 'que me' is not among them: "no quiero que me mate".
_LINK = (
    "(me|se|te|lo|la|le|les|nos|he|ha|han|traigo|trae|tiene|tuve|tenia|nunca|es que|creo que|digo que|dije que|estoy|esta|estan|voy a|va a|pienso|quiero|quiere"
    "|de|ganas|a|ya|tengo|pensado|pensando|en|intento|dejo que|siento|hay|hubo|fue|era|obligan|obligaron|obligo|obligado|obliga|ningun|ninguna|eso|want|to|me va a|habia|cuando)"
)
_DENIAL = compile_phrases(
    f"""
    (no|nunca|jamas|tampoco|ni|dont|didnt|not|never|wont|isnt|(don|didn|won|isn|doesn) te) {_LINK}? {_LINK}? {_LINK}? {_LINK}? {_LINK}? $
    nadie {_LINK}? {_LINK}? $
    sin (querer|que) {_LINK}? {_LINK}? $
    sin $
    (como|quien) (cree|crees|creen|dice) que {_LINK}? {_LINK}? {_LINK}? $
    (ya no|no) (esta|vive|anda|estoy|vivo) con (el|la) que {_LINK}? {_LINK}? $
    no (me|nos|lo|la)? (pego|mato|golpeo|violo|paso) ni {_LINK}? $
    ni que {_LINK}? {_LINK}? $
    """
)
_CONDITION = compile_phrases("si (no|nunca) ~4 $")
_STORY = _lines(
    """
    (?<!viendo (la|una|el)) (pelicula|peli|pelis|telenovela|radionovela|anime|manga|caricatura|netflix|sociodrama|fanfic|creepypasta
    |simulacro|tango|cuento|novela|novelas|villano|villana|spoilearme|spoiler|serie|series|cancion|canciones|rola|corrido|corridos
    |personaje|personajes|capitulo|documental|podcast|noticiero|meme|memes|refran|karaoke|thriller|ship|influencer|mañanera|civismo)
    obra de teatro
    mi oc
    (pistola|pistolas|arma|armas|rifle|cuchillo|espada|hacha|machete) de (carton|juguete|agua|plastico|utileria|foami|hule|papel|mentiritas)
    (tarea|ensayo|exposicion|exponer|tesis|investigacion|reportaje|maqueta|monografia) ~1 (de|sobre|del|acerca)
    (examen|certificacion|diplomado|resumen|expongo|exponemos|stand) (de|del|sobre)
    (la|una|esa|esta|de) (noticia|noticias|nota|letra)
    (lei|leyendo) (que|una|un|la|el|en)
    (vi|viendo) (un|una|el|la|en) (video|tiktok|nota|noticia|reel|tele|noticias)
    (platica|platicas|conferencia|curso|cursos|folleto|folletos|cartel|diplomado|directorio|capacitacion|protocolo|estadisticas
    |cifras|referencias|expo|campaña) ~2 (de|sobre|del|para)
    (que|como) (significa|se dice|quiere decir|se define)
    (soy|trabajadora) (estudiante|social|periodista|reportera) ~4 (de|en|y)
    en la radio
    (reta|cascarita|balon|portero|semifinal|ajedrez|domino|damas chinas|loteria|luchas|lucha libre|luchador)
    en (el juego|la final|la lucha|el box)
    """
)
# A stranger met in a game is no game: these say nothing about sexual violence, trafficking or a child who left.
_GAMES = _lines(
    """
    (videojuego|videojuegos|minecraft|fortnite|roblox|gta|mario kart|free fire|among us|zelda|pokemon|creeper|contrincante)
    juego de (disparos|rol|mesa)
    """
)
_TOPICS_OF_STRANGERS = ("violencia_sexual", "trata", "secuestro_desaparicion")

PHRASES = (*_DENIAL, *_CONDITION, *_STORY, *_GAMES)


def voided(codes: str, start: int, end: int, topic: str) -> bool:
    """Whether the phrase at start:end is denied, or stands in a told story."""
    before = codes[max(0, start - _BEFORE) : start]
    if met(_DENIAL, before) and not met(_CONDITION, before):
        return True
    if topic not in _TOPICS_OF_STRANGERS and met(_GAMES, codes):
        return True
    return met(_STORY, codes[max(0, start - _STORY_BEFORE) : end + _STORY_AFTER])


def close_by(phrases: tuple[re.Pattern[str], ...], codes: str, start: int, end: int) -> bool:
    """Whether one of `phrases` stands within a few words of start:end, or inside it."""
    return bool(phrases) and met(phrases, codes[max(0, start - _CLOSE) : end + _CLOSE])


def met(phrases: tuple[re.Pattern[str], ...], codes: str) -> bool:
    """Whether one of `phrases` stands in `codes`."""
    return any(phrase.search(codes) for phrase in phrases)
