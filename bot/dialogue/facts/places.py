"""Names of places as `plain` text writes them; where two zones share a name the first list of `place` counts."""

from __future__ import annotations

ALCALDIAS = (
    "alvaro obregon", "azcapotzalco", "benito juarez", "coyoacan", "cuajimalpa", "cuauhtemoc",
    "gustavo a madero", "gam", "iztacalco", "iztapalapa", "istapalapa", "iztapalapaa", "magdalena contreras",
    "miguel hidalgo", "milpa alta", "tlahuac", "tlalpan", "venustiano carranza", "xochimilco", "cdmx",
    "ciudad de mexico", "cd de mexico", "cd mx", "df", "distrito federal", "la capital",
)  # fmt: skip

COLONIAS = (
    "tepito", "polanco", "santa fe", "la roma", "la condesa", "la doctores", "la merced", "lindavista",
    "tacubaya", "tacuba", "centro historico", "cuautepec", "la portales", "la narvarte", "san angel",
    "pantitlan", "la guerrero", "mixcoac", "observatorio", "santa maria la ribera", "la obrera", "la villa",
    "ajusco", "topilejo", "culhuacan", "agricola oriental", "ermita",
)  # fmt: skip

EDOMEX = (
    "ecatepec", "neza", "nezahualcoyotl", "ciudad neza", "naucalpan", "tlalnepantla", "toluca", "chimalhuacan",
    "cuautitlan", "cuautitlan izcalli", "izcalli", "atizapan", "tultitlan", "coacalco", "chalco",
    "valle de chalco", "ixtapaluca", "texcoco", "tecamac", "huixquilucan", "la paz edomex", "los reyes la paz",
    "nicolas romero", "metepec", "zumpango", "lerma", "tultepec", "huehuetoca", "acolman", "zinacantepec",
    "valle de bravo", "teoloyucan", "edomex", "edo mex", "edo de mex", "edo de mexico", "estado de mexico",
    "atlacomulco", "tepotzotlan", "chicoloapan", "amecameca", "ixtlahuaca", "tenancingo", "otumba",
)  # fmt: skip

STATES = (
    "aguascalientes", "baja california", "baja california sur", "campeche", "chiapas", "chihuahua", "coahuila",
    "colima", "durango", "guanajuato", "guerrero", "hidalgo", "jalisco", "michoacan", "morelos", "nayarit",
    "nuevo leon", "oaxaca", "puebla", "queretaro", "quintana roo", "san luis potosi", "sinaloa", "sonora",
    "tabasco", "tamaulipas", "tlaxcala", "veracruz", "yucatan", "zacatecas", "acapulco", "cancun",
    "guadalajara", "monterrey", "tijuana", "leon", "juarez", "ciudad juarez", "merida", "mexicali", "culiacan",
    "hermosillo", "saltillo", "morelia", "cuernavaca", "pachuca", "xalapa", "jalapa", "tapachula", "tuxtla",
    "tuxtla gutierrez", "torreon", "reynosa", "matamoros", "nuevo laredo", "celaya", "irapuato", "mazatlan",
    "playa del carmen", "tampico", "tepic", "villahermosa", "zapopan", "ensenada", "la paz", "los cabos",
    "chilpancingo", "uruapan", "cuautla", "poza rica", "coatzacoalcos",
)  # fmt: skip

ABROAD = (
    "estados unidos", "usa", "eua", "ee uu", "eeuu", "los angeles", "california", "texas", "houston", "chicago",
    "nueva york", "new york", "dallas", "san antonio", "phoenix", "arizona", "florida", "miami", "atlanta",
    "canada", "españa", "madrid", "barcelona", "guatemala", "honduras", "el salvador", "nicaragua", "colombia",
    "venezuela", "argentina", "chile", "peru", "ecuador", "brasil", "cuba", "haiti", "republica dominicana",
    "costa rica", "panama", "bolivia", "francia", "alemania", "italia", "inglaterra", "londres",
    "el extranjero", "otro pais",
)  # fmt: skip
