"""Words for the people of one's life, by what they are to the person who writes."""

from __future__ import annotations

PEOPLE: dict[str, str] = {
    "child": r"hij[oa]s?|hijit[oa]s?|bebe|niñ[oa]s?|nen[eao]|chamac[oa]|criatura|hijastr[oa]",
    "partner": (
        r"espos[oa]|marido|novi[oa]|pareja|mujer|señora|viej[oa]|concubin[oa]|prometid[oa]|ex|exnovi[oa]|exespos[oa]|exmarido"
    ),
    "relative": (
        r"herman[oa]s?|hermanit[oa]|mama|papa|madre|padre|ma|apa|jef[ea]cita|abuel[oa]s?|abuelit[oa]|ti[oa]s?|prim[oa]s?"
        r"|sobrin[oa]s?|niet[oa]s?|cuñad[oa]|suegr[oa]|padrastro|madrastra|familiar|nuera|yerno|ahijad[oa]|padrin[oa]|madrina"
    ),
    "friend": r"amig[oa]s?|mejor amig[oa]|amiguit[oa]|cuate|compa|valedor|brother",
    "other": (
        r"vecin[oa]s?|compañer[oa]s?|alumn[oa]s?|maestr[oa]|profe(?:sor[oa]?)?|conocid[oa]|emplead[oa]|pacient[ea]"
        r"|roomie|rumi|paciente|chic[oa]|muchach[oa]|señor|joven|adolescente|persona|jef[ea]|estudiante"
    ),
}
# Of those, who is a child or is mostly spoken of as one.
YOUNG = (
    r"hij[oa]s?|hijit[oa]s?|bebe|niñ[oa]s?|nen[eao]|chamac[oa]|criatura|hijastr[oa]|hermanit[oa]|sobrin[oa]s?|niet[oa]s?"
    r"|ahijad[oa]|alumn[oa]s?|adolescente"
)
KIN = "|".join(PEOPLE.values())
