"""When: only the present makes a danger imminent."""

FAMILIES = {
    "ahorita": "ahorita|horita|orita|ahora mismo|en este (momento|instante|minuto)|right now",
    "pasado": "ayer|anoche|antier|anteayer|la semana pasada|el mes pasado|el año pasado|la otra vez|de (niña|niño|chica|chico|joven)"
    "|el (lunes|martes|miercoles|jueves|viernes|sabado|domingo) ~0|hace ~1 (dias|semanas|semana|meses|mes|años|año)|yesterday|last (night|week|year)",
    "ahora": "ahorita|horita|orita|ahoritita|ahora|ahorititita|ya mismo|en este (momento|instante|minuto)|right now|now"
    "|justo ahora|en estos momentos",
    "hoy": "hoy|esta (noche|tarde|mañana|misma noche)|al rato|en (un|una) (rato|ratito|hora|momento)|en la noche|tonight"
    "|today|ahorita|horita|orita|ahora|ya mismo|en este (momento|instante)|antes de que (llegue|regrese|amanezca|vuelva)"
    "|en cuanto (llegue|salga|cuelgue|regrese|se|me|termine)|en (diez|cinco|veinte|media|dos|10|5|20|2|15) (minutos|hora|horas)",
    "reciente": "ayer|anoche|antier|anteayer|anteanoche|antenoche|esta (semana|mañana|tarde|madrugada)|hoy"
    "|el (lunes|martes|miercoles|jueves|viernes|sabado|domingo|fin|finde)|la (semana pasada|otra noche|otra vez)"
    "|hace (unos|un|dos|tres|cuatro|cinco|seis|pocos|2|3|4|5|6) (dias|dia|noches)|hace (una|1|2|dos) (semana|semanas)"
    "|este (lunes|martes|miercoles|jueves|viernes|sabado|domingo|fin|finde)|fin de semana|yesterday|last night",
    "reciennacido": "hace (rato|ratito|un rato|un ratito|un momento|poco|poquito|media hora|una hora|diez minutos|cinco minutos|minutos)"
    "|hace (20|10|5|15|30|40|25|un|unos|veinte|quince) (minutos|min|minuto)|recien|apenas",
    "plazo": "el (lunes|martes|miercoles|jueves|viernes|sabado|domingo)|mañana|hoy|al rato|cuando (salga|llegue|lo|la|me|salgan)"
    "|la proxima|la otra|para la otra|esta semana|saliendo|este (lunes|martes|miercoles|jueves|viernes|sabado|domingo)",
    "siempre": "siempre|diario|seguido|todos los dias|cada (dia|semana|noche|rato|vez|que|sabado|viernes|domingo|quincena)"
    "|mucho|otra vez|de nuevo|feo|bien feo|a veces|todavia|cuando|si|desde|con|por|porque|hasta|en|y",
}
