"""How many of a thousand reports are about each topic, as far as the Consejo has published it.

Base: the million reports of the whole service, December 2018 to about 2022 (El Universal, interview with
S. Guerrero Chiprés), without 'Valor Policial', which counts surveys. The table has no line for most topics
of risk; for those a published count of other years is brought to the same four years:
suicide 38,177 in 2019-2025 (EFE, 2025-11-21); sexual and digital violence 15 % of 146,682 in 2019-2025
(EFE, 2025-11-24); trafficking 1,250 in CDMX from 2024-01 to 2025-09 (La Jornada, 2025-10-21).
"""

from __future__ import annotations

_BASE_YEARS = 4
_TABLE = {
    "informacion_servicios": 192_943 + 85_550 + 48_913 + 32_589,
    "asesoria_juridica": 177_731,
    "apoyo_psicologico": 155_233,
    "extorsion": 121_572,
    "maltrato_animal": 28_276,
    "violencia_familiar": 25_459,
    "robo_denuncia": 22_208,
}
_TRATA = 1_250 / (21 / 12) * _BASE_YEARS
_OTHER_YEARS = {
    "suicidio": 38_177 / 7 * _BASE_YEARS,
    "violencia_sexual": 0.15 * 146_682 / 7 * _BASE_YEARS,
    "trata": _TRATA,
    # Nothing is published for these two: taken to be as rare as the rarest that is.
    "amenaza": _TRATA,
    "secuestro_desaparicion": _TRATA,
}
_ALL = {**_TABLE, **_OTHER_YEARS}

# Sums to 1000.
PER_THOUSAND: dict[str, float] = {topic: 1000 * count / sum(_ALL.values()) for topic, count in _ALL.items()}

ASSUMPTION = (
    "Carga por cada mil reportes con la mezcla publicada (un millón de reportes, diciembre de 2018 a cerca "
    "de 2022, sin encuestas): un mensaje por reporte. Suicidio, violencia sexual y trata no tienen renglón "
    "en esa tabla: se llevan a los mismos cuatro años desde los conteos publicados de otros años. De "
    "amenazas y de secuestro o desaparición no hay conteo: se suponen tan raros como la trata. Servicios "
    "informativos, Dignidad Mayor e Información para acompañamiento cuentan como información de servicios; "
    "actividad delictiva, como robo y denuncia. Saludos, pláticas y lenguaje figurado no están en la "
    "mezcla: sus falsas alarmas se dan aparte."
)
