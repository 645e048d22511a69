"""Self-harm without intent, in any form: level 2."""

from bot.risk.signals.rule import rule

_BODY = "(brazo|brazos|piernas|pierna|piel|muñecas|muñeca|muslos|muslo|panza|antebrazo|antebrazos|dedos|cuerpo|manos|mano|cara|pecho|costillas|venitas|estomago|abdomen|ingles|cadera|tobillos)"
_HARM_ME = "(cortarme|lastimarme|autolesionarme|hacerme daño|herirme|rasguñarme|quemarme a proposito|quemarme|rayarme|cortar me|hacerme cortes|cortadas|cutting|autolesion|autolesiones|golpearme|arañarme|pellizcarme hasta|jalarme el pelo)"
_HARM_SE = "(cortarse|lastimarse|autolesionarse|hacerse daño|herirse|rasguñarse|quemarse a proposito)"

RULES = (
    rule(
        2,
        "se hace daño o recayó",
        f"""
        (volvi|volvio|vuelvo|vuelve|recai|recayo|recaida|empece|empezo|empiezo|comence|ganas|dejar|deje|dejo|dejado|sigo|sigue|sin|dias sin|meses sin|necesito|necesidad de|adicta a|impulso de|impulsos de|ansias de|tentacion de|quiero|quisiera|pienso en|pensando en|he pensado en|urgencia de|gusta|ayuda|calma|aguanto sin|alivia|acabo de|intento|intente|para) ~2 (de|a|por|en|con)? ~1 ({_HARM_ME}|{_HARM_SE})
        (me|se) (volvi|volvio|he vuelto|ha vuelto) a (cortar|lastimar|autolesionar|hacer daño|quemar|rasguñar|hacer cortadas|rayar)
        (recai|recayo|relapsed|relapse|recaida) ~4 (corte|corto|cortar|cortadas|cortaditas|cutting|lastime|navaja|self|sh)
        (me|se|nos) ~1 (corto|corta|cortaba|cortamos|corte|rajo|tasajeo|lastimo|lastima|lastimaba|autolesiono|autolesiona|quemo|quema|araño|araña|muerdo|muerde|rasguño|rasguña|pellizco|pico|clavo) ~3 (para (no|sentir|calmarme|concentrarme|castigarme|aguantar|desahogarme|aliviar|calmarse|sentirme)|hasta (sangrar|que (sangr|arde|duele|me)|sacarme)|cuando (estoy|me siento|me enojo|ando|siento|me|nadie|hay)|porque (me|siento|odio|no|lo|asi)|a escondidas|a proposito|yo (mismo|misma|sola|solo)|con (la navaja|una navaja|el cuchillo|navajas|el sacapuntas|un sacapuntas|sacapuntas|el rastrillo|un rastrillo|el cutter|un cutter|vidrios|un vidrio|el compas|la plancha|el cigarro|cigarros|el encendedor|una gillette|tijeras|las tijeras|las uñas hasta)|casi diario|diario|seguido|otra vez|de nuevo|desde (los|hace|que|la)|a veces)
        (me|se|nos) ~1 (corto|corta|cortaba|corte|rayo|araño|araña|rasguño|rasguña|muerdo|quemo|quema|lastimo|tasajeo|rajo|hago cortes|hago cortadas|corto un poco|corto tantito) ~2 (en)? ~1 (el|la|los|las|mi|mis|sus|su|ambos)? {_BODY}
        ^ (ayuda|hola|me da pena pero|yo)? ~1 me (corto|lastimo|autolesiono|corte otra vez|corto y) ~2 $
        ^ me (corto|lastimo|autolesiono) (y|pero|para|porque|a|desde|tengo|en|nomas|poquito|tantito|no)
        (mi|la|una|su) (hija|hijo|amiga|amigo|novia|novio|alumna|alumno|hermana|hermano|prima|primo|sobrina|sobrino|compañera|nieta|nieto|pareja|mejor amiga|roomie|bestie|hijita|ahijada|chava|niña) ~4 se (corta|lastima|autolesiona|hace daño|quema|rasguña|araña|cortaba|golpea la cabeza|golpea contra|hace cortes|hace cortadas|corto (los|las|otra|el|con|en|anoche|ayer))
        (le|les) (vi|encontre|descubri|note|veo) ~3 (cortes|cortadas|cortaditas|rasguños|rayones|marcas de cortes|cortadas en) ~4
        (tengo|traigo|tiene|trae|hago|hice|hace) ~3 (cortes|cortadas|cortaditas|rayones) ~2 (en|por) ~2 {_BODY}
        (me|se) ~1 (doy|pego|golpeo|da|pega|golpea|azoto|azota) ~2 (de|con)? ~2 (golpes|puñetazos|cabezazos|la cabeza|mi cabeza|cachetadas|la cara|en la cabeza|en los muslos|en la cara|contra la pared|contra el piso|hasta) ~5 (pared|hasta|cuando|cara|cabeza|coraje|contra|yo (solo|sola)|para)
        (golpeo|pego|pegarle|golpear) ~2 (a)? (mi cabeza|mi cara|la pared) ~3 (hasta|sangrar|contra|cuando|para)
        (le pego|golpeo) a la pared ~2 hasta
        (me)? (apago|apagado|apague) ~2 (cigarros|cigarro|el cigarro) ~3 (brazo|brazos|pierna|piel|mano|muslo)
        (dejo de|dejado de|me mato de|sin|no) (comer|hambre) ~3 (a proposito|para (castigarme|desaparecer))
        (autolesion|autolesiones|autolesionarme|autolesiono|selfharm|self harm|cutting)
        """,
        unless="(fleco|mensaje|mensajes|novia me|termino|cocinando|cebolla|pelo|cabello|uñas cortas|sin querer|mosquitos|varicela|papel|gato|gatito|receta|pan|carne|dedo|cocina|soldadora|estufa|comal|aceite|bronceado|playa|sol|manicure|esmalte|barba|rasurarme|rasurar|afeitando|lengua|jamon|pastel|telefono|llamada|internet|luz|señal|agua|gas|corte de pelo|peluqueria|comunicacion|tema|folleto|tarea|taller|curso|platica|exponer|grasa|calorias|grasas|botones|tela|patron|vestido|cortinas|cancha|tatuaje|tatuarme|fuiste y|coser|gimnasio|gym|podcast|infografia|stand|expongo|galleta|galletas|trabajo en|tapiceria|taller de|carpinteria|riesgo de trabajo|maquinas|ministro|deje de (cortarme|lastimarme)|ya no (me corto|me lastimo))\n<risa>\n(accidente|accidentalmente)",
    ),
)  # fmt: skip
