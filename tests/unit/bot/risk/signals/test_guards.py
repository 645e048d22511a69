import pytest

from .table import level_of


@pytest.mark.parametrize(
    ("text", "topic", "level"),
    [
        ("no quiero morir pero él me va a matar", "violencia_familiar", 3),
        ("mi papá no me pega, pero a mi mamá le está pegando ahorita", "violencia_familiar", 4),
        ("no me quiero matar pero quisiera no despertar", "suicidio", 2),
        ("nunca me había pegado y ayer me ahorcó", "violencia_familiar", 3),
        ("no quiero que me viole otra vez mi tío", "violencia_sexual", 3),
        ("ya no aguanto, me voy a matar", "suicidio", 3),
        ("no es broma: me quiero matar", "suicidio", 3),
        ("si no le pago va a subir mis fotos", "violencia_sexual", 3),
        ("mi hermana dice que se quiere matar", "suicidio", 3),
        ("un señor que conocí en roblox me pide fotos desnuda o las publica", "violencia_sexual", 3),
        ("estábamos viendo una película y mi tío me violó", "violencia_sexual", 3),
        ("reprobé el examen y me quiero matar", "suicidio", 3),
        ("después del partido el entrenador me violó", "violencia_sexual", 3),
        ("no sé si me quiero matar o qué", "suicidio", 3),
    ],
)
def test_a_denial_silences_only_its_own_clause(text: str, topic: str, level: int) -> None:
    assert level_of(text, topic) == level


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("no creo que me quiera matar ni me quiero matar", "suicidio"),
        ("mi esposo no me pega ni me golpea", "violencia_familiar"),
        ("nadie me está pegando", "violencia_familiar"),
        ("sin que me obliguen a prostituirme", "trata"),
        ("quién cree que me quiero matar", "suicidio"),
        ("mi mamá ya no está con el que le pegaba", "violencia_familiar"),
        ("i dont want to die", "suicidio"),
    ],
)
def test_denied(text: str, topic: str) -> None:
    assert level_of(text, topic) == 0


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("vi una película donde secuestran a una niña y piden rescate por ella", "secuestro_desaparicion"),
        ("en minecraft mi primo me mató y lo voy a matar ahorita", "amenaza"),
        ("la letra de la canción dice me quiero matar", "suicidio"),
        ("tengo una exposición sobre víctimas de trata de personas", "trata"),
        ("leí una noticia de que violaron a una muchacha", "violencia_sexual"),
        ("¿qué significa 'me quiero matar' en inglés?", "suicidio"),
        ("el lunes yo soy el leñador y traigo un hacha de cartón", "amenaza"),
        ("traigo una pistola de agua para mojar a mi primo", "amenaza"),
    ],
)
def test_told(text: str, topic: str) -> None:
    assert level_of(text, topic) == 0
