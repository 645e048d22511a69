"""Questions about the wish to die, plans, means, acts and self-harm (facts 2.1, 2.2, 3.1)."""

from bot.risk.questions.theme import theme
from bot.risk.questions.words import NOW, SELF_HARM, SELF_KILL, THIRD

_SELF = rf"(?<!{'podria '})(?:{SELF_KILL})"
_NOT_BY_ANOTHER = rf"(?:^(?!.*\b{THIRD}(?:matar)))"

THEMES = (
    theme(
        "yes",
        4,
        "suicidio",
        "ya hizo algo para dañarse",
        r"(?:ya |acabas de |has |llegaste a )+(?:hiciste|hecho|hacer|tomaste|tomado|tomar|ingeri\w+"
        r"|tragaste|cortaste|cortado)",
        r"(?:hiciste|tomaste|has tomado|te has hecho|te hiciste|ha tomado|tomo) algo\b",
        r"cuant[oa]s (?:pastillas|medicinas|tomaste|te tomaste)",
        r"(?:que|cuanto|cuando|a que hora) (?:te lo |te las |lo |las |te )?tomaste",
        r"intentaste (?:\w+ )*(?:hoy|hace rato|hace un momento|ahorita)",
        grave=True,
    ),
    theme(
        "yes",
        4,
        "suicidio",
        "tiene a la mano con qué dañarse",
        r"(?:a la mano|contigo|cerca|ahi|en (?:tu|la) (?:mano|cuarto|casa|poder))[^?]*(?:con (?:lo )?que"
        rf"|medios?|para (?:{SELF_HARM}|{SELF_KILL})|hacerte|lastimarte|algo peligroso)",
        r"(?:tienes|tiene|hay|traes)[^?]*(?:con (?:lo )?que|algo|medios?|pastillas|arma"
        rf"|objeto)[^?]*(?:{SELF_HARM}|{SELF_KILL}|hacerlo\b|a la mano)",
        r"tienes? (?:acceso a|contigo|en la mano|guardad[oa]s?) ",
        grave=True,
    ),
    theme(
        "yes",
        4,
        "suicidio",
        "podría hacerse daño hoy",
        rf"{_NOT_BY_ANOTHER}.*(?:{SELF_KILL}|{SELF_HARM})[^?]*{NOW}",
        rf"{_NOT_BY_ANOTHER}.*{NOW}[^?]*(?:{SELF_KILL}|{SELF_HARM})",
        rf"(?:hacerlo|intentarlo|lo harias|lo vas a hacer|piensas hacerlo)[^?]*{NOW}",
        rf"{NOW}[^?]*(?:hacerlo\b|intentarlo)",
        grave=True,
    ),
    theme(
        "yes",
        3,
        "suicidio",
        "piensa en suicidarse, tiene un plan o lo intentó",
        rf"{_NOT_BY_ANOTHER}.*(?:{SELF_KILL})",
        r"(?:tienes|tiene|has hecho|hay) (?:un |algun |pensado un |pensado )plan\b(?! (?:para (?:salir"
        r"|irte)|de seguridad))",
        r"(?:como|cuando|donde) (?:lo |has pensado |piensas |pensaste |planeas |seria )*(?:harias|hacerlo"
        r"|harás|haria|lo harias)",
        r"(?:pensado|pensaste|planeado|decidido|decidiste|elegiste|tienes) (?:ya )?(?:como|cuando|donde"
        r"|de que (?:manera|forma)"
        r"|la fecha|el dia|una fecha)\b"
        r"(?! (?:quedar|dormir|vivir|estar|ir|llegar|pasar|comer|refugiar|resguardar)\w*\b)",
        r"(?:intencion|intenciones) de (?:hacerlo|morir|llevarlo)",
        r"(?:has|habias|ha) (?:llegado a )?intent(?:ado|arlo)(?: antes| alguna vez| hacerlo|$)",
        r"(?:sigues|sigue) (?:teniendo|con) es[ao]s? (?:intencion|idea|plan|pensamiento)\w*",
        r"(?:despedid|despid)\w+ de (?:alguien|tu|tus|todos|ellos)|carta de despedida|cartas?\b[^?]*despe",
        r"(?:y )?(?:ha|has|habia|habias) pensado (?:ya )?(?:de que|en que|como|cuando)",
        grave=True,
    ),
    theme(
        "no",
        3,
        "suicidio",
        "se ve con vida en los próximos días",
        r"(?:vas a|vayas a|estaras|estes|seguiras|sigas) (?:a )?(?:estar |seguir )?(?:aqui|viv[oa]|mañana"
        r"|con nosotros|con vida)",
        r"(?:puedes|podrias|me prometes|prometes|aceptas|estas dispuest[oa] a|crees poder"
        r"|quieres)[^?]*(?:mantenerte|no hacerte daño|bajar (?:de|a un)|alejarte|alejar|soltar|guardar"
        r"|dejar (?:eso|lo que)|quedarte conmigo|quitarte de)",
        r"(?:puedes|puede|lograste|pudiste) (?:bajar (?:de|a un)|bajarte|alejar|apart|soltar|dejar eso)\w*",
        grave=True,
    ),
    theme(
        "no",
        2,
        "suicidio",
        "tiene ganas de vivir",
        r"(?:ganas|deseos?|motivos?|razones|razon) (?:de|para|por) (?:las que |que )?(?:seguir|vivir"
        r"|viviendo|levantarte|la vida)",
        r"(?:tiene|tenga|encuentras|le ves|ve) (?:algun )?sentido",
        r"(?:vale|valga) la pena (?:vivir|seguir|la vida)",
        r"quieres? (?:seguir viviendo|vivir)\b",
    ),
    theme(
        "yes",
        2,
        "suicidio",
        "desea morir o no despertar",
        r"morir\w*(?! de (?:risa|hambre|frio))",
        r"muert[ao]s?\b",
        r"la muerte\b",
        r"desaparecer(?! algo)",
        r"no (?:volver a )?despertar",
        r"(?:ya )?no (?:estar|existir|despertara|despertaras|querer vivir|quieres vivir|quiere vivir|vivir"
        r"|seguir viviendo)",
        r"dejar de (?:existir|vivir|estar)",
        r"mejor sin (?:ti|usted)",
        r"no haber nacido",
        r"(?:eres|ser|sientes) una? (?:carga|estorbo)",
        r"(?:no|sin) (?:tener )?ganas de vivir",
        r"rendirte|tirar la toalla",
        grave=True,
    ),
    theme("yes", 2, "suicidio", "se lastima", rf"(?:{SELF_HARM})", grave=True),
)
