"""The words by which `bot.dialogue.finer` tells apart what an intent holds."""

from __future__ import annotations

from bot.intents import NOT_UNDERSTOOD

_WHOSE = r"(?:mi|mis|su|sus|la|las|los|nuestra|nuestros|esta|este|mis propios)"
_FEELING = ("apoyo_psicologico", "ansiedad_crisis", "adicciones")
_CHILD = r"(?:hij[oa]s?|niet[oa]s?|sobrin[oa]s?|herman[oa]s?|espos[oa]|pareja|novi[oa]|menor)"

_SMALL = ("saludo", "despedida", "gracias", "fuera_de_tema", "insulto_broma", "eres_robot", NOT_UNDERSTOOD)

# (what it is, the intents in which it is looked for: None is any without danger, its words in `plain` text);
# the first that fits counts.
TABLE: tuple[tuple[str, tuple[str, ...] | None, str], ...] = (
    # A bare call for help reads like thanks or a greeting.
    (
        "pide_ayuda",
        None,
        r"^(?:(?:hola|por favor|necesito|quiero|me urge|urgente|porfa\w*|buen[oa]s?|dias|tardes|noches|su|tu|de) )*"
        r"(?:ayuda|auxilio|ayudame|ayudenme|help|help me)(?: (?:por favor|porfa\w*|urgente|ya))*$",
    ),
    # "¿Eres un robot?" is no wish for a person: it is answered truthfully, with the way to one.
    (
        "eres_robot",
        (*_SMALL, "pedir_humano", "informacion_servicios", "afirmar", "no_se"),
        r"^(?:(?:hola|oye|oiga|y|pero|perdon|disculp[ae]|una pregunta|neta|la neta|o sea|osea|entonces"
        r"|jaja+|tu|usted|ustedes) )*"
        r"(?:eres|es|son|sos|seras|sera|esto es|estoy hablando con|estoy platicando con|hablo con|platico con"
        r"|me contesta|me atiende|contesta|responde|escribe)"
        r" (?:(?:tu|usted|ustedes|aqui|de verdad|neta|acaso|real o|eres) )*(?:un |una |puro |puros )?"
        r"(?:robots?|bots?|chatbot|maquinas?|ia|inteligencia artificial|computadora|programa|automatico"
        r"|personas?(?: reales| real| de verdad)?|human[oa]s?(?: real)?|alguien (?:real|de verdad)"
        r"|gente(?: real)?)(?: (?:o|u) .+)?$",
    ),
    # A proposal to the bot is no wish for a person.
    (
        "piropo",
        (*_SMALL, "pedir_humano", "afirmar", "apoyo_psicologico", "informacion_servicios"),
        r"(?:me |nos )?cas(?:o|as|amos|ate|arias|emonos|arnos|arme) (?:conmigo|contigo"
        r"|con(?:tigo)? (?:un )?(?:bot|robot))"
        r"|(?:me |nos )?(?:quieres|quisieras|quiero) (?:ser (?:mi|tu) novi[oa]|andar (?:conmigo|contigo)|casarte"
        r"|salir (?:conmigo|contigo)|una cita|casarme contigo)|se(?:as)? mi novi[oa]|quiero que seas mi novi[oa]"
        r"|(?:te (?:amo|adoro|quiero)|me gustas|me enamore de ti|estas (?:guap|buen|hermos)\w+)(?: mucho| tanto)?"
        r"(?: (?:bot|robot|robotcito|chat|asistente|mi amor|bebe))*$"
        r"|(?:mandame|dame|quiero|te mando|regalame) un bes(?:o|ito)|(?:tienes|hay) (?:novi[oa]|espos[oa]|pareja)$"
        r"|eres (?:solter[oa]|guap[oa]|hermos[oa]|(?:el|mi) amor de mi vida|casad[oa])|vamos por (?:un cafe"
        r"|unas chelas)",
    ),
    # Lives at risk that are nobody's fault: 911, and to stay with it.
    (
        "emergencia",
        (*_SMALL, "servicios_urbanos", "informacion_servicios", "horario_costo", "ansiedad_crisis"),
        r"(?:fuga|olor|huele|oliendo|olia)(?: \w+){0,3} (?:de|a) gas|se (?:esta )?(?:quem|incendi)\w+"
        r"|(?:hay|empezo|prendio|se ve|sale|saliendo) (?:\w+ )?(?:fuego|incendio|mucho humo|llamas|humo)|incendio en"
        r"|(?:explot|estall)[oa]\w*|se (?:cayo|esta cayendo|derrumb\w+|colaps\w+) (?:un|el|la|una|parte)"
        r"|cables? (?:caido|suelto|tirado|con corriente|sacando chispas|pelado)s?|sac(?:a|an|ando) chispas"
        r"|(?:atropellaron|(?:acaba de|acaban de) (?:chocar|volcar|caer)\w*|choco|chocaron|volco|se desmayo"
        r"|le dio un infarto|se esta ahogando|no puede respirar)"
        r"|hay (?:\w+ ){0,2}(?:herid|lesionad|atrapad)[oa]s?",
    ),
    # Words from the texts that offer words.
    (
        "violencia_familiar",
        ("informacion_servicios", "fuera_de_tema", NOT_UNDERSTOOD),
        r"^(?:es )?(?:por |de |sobre )?violencia$",
    ),
    (
        "asesoria_juridica",
        ("informacion_servicios", "pedir_humano", NOT_UNDERSTOOD),
        r"^(?:(?:necesito|quiero|busco|ocupo) )?(?:apoyo|ayuda|asesoria|orientacion) (?:legal|juridica)$",
    ),
    # Whether it is anonymous is asked of the chat; of a report to 089 it is another matter.
    (
        "datos_personales",
        ("informacion_servicios", "eres_robot", "horario_costo", NOT_UNDERSTOOD),
        r"^(?!.*(?:denunci|report)).*(?:anonim\w*|confidencial\w*|dar mi nombre)",
    ),
    # The largest share of what is asked (facts 6): the answer about the city's services names who helps with them.
    (
        "servicios_urbanos",
        ("informacion_servicios", NOT_UNDERSTOOD, "fuera_de_tema"),
        r"licencia (?:de conducir|para manejar)|acta de (?:nacimiento|defuncion|matrimonio)|tenencia|predial"
        r"|verificacion vehicular|tarjeta (?:de circulacion|del bienestar)|(?:curp|ine|rfc|imss|issste|infonavit)\b"
        r"|pasaporte|cartilla|becas?\b|registro civil|pension (?:del bienestar|de adultos)|vacun\w+"
        r"|constancia de residencia|antecedentes (?:no )?penales",
    ),
    # Intimate images make extortion digital violence (facts 2.4, 2.6).
    (
        "violencia_digital",
        ("extorsion", "montadeudas", "fraude", NOT_UNDERSTOOD),
        r"intim[oa]s?|desnud[oa]s?|encuerad[oa]s?|nudes?|packs?\b|sexual(?:es)?|porno\w*|masturb\w*"
        r"|videollamada caliente",
    ),
    (
        "datos_tercero",
        None,
        rf"(?:ver|leer|saber|dame|denme|exijo|quiero|necesito|pasen|pasame|muestren) .*(?:que (?:dijo"
        rf"|escribio|les? (?:dijo|escribio)|puso)"
        rf"|(?:mensajes|chats?|datos|conversacion) (?:de|que) (?:{_WHOSE} )?(?:{_CHILD}|quien|escribio|alguien"
        rf"|ell?a?))"
        rf"|{_CHILD} .*les escribio|soy (?:policia|agente|detective|ministerial|su (?:papa|mama|padre"
        rf"|madre|tutora?)) .*(?:datos|mensajes|chat)",
    ),
    (
        "datos_borrar",
        None,
        rf"(?:borr\w+|elimin\w+|cancel\w+|quit\w+) (?:ya |todos? |todas? "
        rf"|por favor )*(?:{_WHOSE} )?(?:datos|conversacion(?:es)?|chats?|mensajes"
        r"|informacion|historial|lo que (?:escribi|dije|puse))|derechos? arco|olvid(?:en"
        r"|ate de) (?:mis datos|lo que escribi)",
    ),
    ("datos_aviso", None, r"(?:aviso|politica) de privacidad"),
    (
        "datos_plazo",
        ("datos_personales", "informacion_servicios", "horario_costo", "eres_robot", NOT_UNDERSTOOD),
        r"(?:cuanto tiempo|hasta cuando|cuantos (?:dias|meses)).*(?:guard\w+|conserv\w+|almacen\w+"
        r"|tienen|queda\w*|dura\w*)"
        r"|^(?:y )?por cuanto tiempo$",
    ),
    (
        "entrenan",
        None,
        r"(?:usan|usa|utilizan|ocupan|guardan) .*(?:entrenar|inteligencia artificial|\bia\b|chatgpt|publicidad"
        r"|vender)",
    ),
    (
        "quien_lee",
        ("datos_personales", "informacion_servicios", "eres_robot", "horario_costo", NOT_UNDERSTOOD),
        r"quien(?:es)? (?:mas )?(?:lee|leen|ve|ven|puede (?:leer|ver)|va a (?:leer|ver)|revisa)"
        r"|(?:alguien|otra persona) (?:mas )?(?:lee|puede leer|ve) (?:esto|el chat|lo que)",
    ),
    (
        "queja_servicio",
        None,
        r"(?:queja|quejarme|reclamo|inconform\w+) .*(?:nadie me (?:contest|atendi|respond)|ustedes"
        r"|su servicio|este chat|la (?:psicologa|abogada|operadora))"
        r"|(?:ayer|nunca|nadie) me (?:contestaron|contesto|atendieron|respondieron) (?:en "
        r"|por )?(?:este chat|aqui|ustedes)",
    ),
    (
        "donde_estan",
        ("informacion_servicios", "horario_costo", "datos_personales", NOT_UNDERSTOOD, "fuera_de_tema"),
        r"(?:donde (?:estan|quedan?|se ubican?|los encuentro|estan ubicad[oa]s|es)|direccion|ubicacion"
        r"|domicilio)(?: .*)?(?:oficinas?|ustedes|consejo|modulos?|sucursal)"
        r"|^donde (?:estan|quedan|se ubican)(?: ubicad[oa]s)?$",
    ),
    (
        "acompanamiento",
        ("informacion_servicios", "asesoria_juridica", "robo_denuncia", "pedir_humano", NOT_UNDERSTOOD),
        r"(?:acompañ|acompan)\w+ .*(?:denunciar|denuncia|mp|ministerio|fiscalia|juzgado|audiencia)",
    ),
    (
        "como_denunciar",
        ("robo_denuncia", "informacion_servicios", "asesoria_juridica", "servicios_urbanos", "fraude", NOT_UNDERSTOOD),
        r"denuncia digital|denunci\w+ (?:en linea|por internet|digital|virtual)|(?:que|como"
        r"|donde) .*(?:necesito|requisitos|hago|levanto|pongo|puedo|le hago)"
        r" .*denunci\w+|requisitos para denunciar|no (?:me )?(?:quisieron|quieren) (?:tomar|levantar"
        r"|recibir) (?:la|mi) denuncia",
    ),
    (
        "medicina",
        (*_FEELING, "informacion_servicios", "fuera_de_tema", NOT_UNDERSTOOD),
        r"\b(?:puedo|debo|sirve|conviene|esta bien) (?:\w+ )?tomar(?:me)?\b|clonazepam|sertralina"
        r"|fluoxetina|diazepam|alprazolam|quetiapina|rivotril"
        r"|antidepresiv\w+|ansiolitic\w+|(?:dejar|subir|bajar)(?:le)? (?:a )?(?:el|la|mi|las|los"
        r"|mis) (?:medicamento|medicina|tratamiento|dosis)\w*",
    ),
    (
        "duelo",
        ("apoyo_psicologico", "ansiedad_crisis"),
        r"(?:fallecio|fallecid[oa]|se (?:me )?murio|murio|en luto|\bduelo\b|enviud\w+|su muerte"
        r"|la muerte de|perdi a mi (?!trabajo))"
        r"|perdida de mi (?:mama|papa|hij[oa]|bebe|herman[oa]|abuel[oa]|espos[oa])",
    ),
    (
        "ruptura",
        ("apoyo_psicologico",),
        r"(?:me (?:dejo|corto|termino|boto|cambio por)|termine con|terminamos|cortamos"
        r"|se fue con otr[oa]|me fue infiel|rompimos|nos separamos|mi ex\b|tronamos)",
    ),
    # Back to it after a digression: "ah ok, ¿y lo de la pensión?".
    (
        "juridico_familiar",
        None,
        r"^(?:(?:ah|ok|bueno|y|pero|entonces|gracias|va) )*lo (?:de|del) (?:la |el |mi )?"
        r"(?:divorcio|custodia|pension(?! del bienestar)|patria potestad|herencia|testamento)$",
    ),
    (
        "juridico_familiar",
        ("asesoria_juridica",),
        r"divorci\w+|custodia|pension(?! (?:del bienestar|de adultos))|patria potestad|visitas"
        r"|convivencia|mi(?:s)? ex\b|espos[oa]|marido|pareja"
        r"|(?:papa|mama|padre|madre) de mis? hij|mis hij|hermanos|herencia|testamento|concubin\w+|suegr[oa]",
    ),
    (
        "cuenta_robada",
        ("fraude", "extorsion", "robo_denuncia", NOT_UNDERSTOOD),
        r"(?:hacke\w+|jacke\w+|robaron|clonaron|suplant\w+|se metieron a|entraron a) (?:mi |el |la "
        r"|mis )?(?:cuenta de )?(?:whats\w*|wats\w*|face\w*|insta\w*|ig|correo|cuenta|redes|tiktok|telegram"
        r"|identidad)",
    ),
    (
        "fauna",
        ("maltrato_animal",),
        r"pericos?|loros?|guacamayas?|monos?|changos?|tigres?|leon(?:es)?|iguanas?|reptil\w*|serpientes?"
        r"|vibora\w*|tortugas?|exotic\w+|silvestres?|aguilas?|halcon\w*|venados?|coyotes?|tucan\w*",
    ),
)  # fmt: skip
