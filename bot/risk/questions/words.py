"""Parts of questions that several themes share: whom, what was done, when."""

WHOM = r"(?:te|le|les|la|lo|las|los|se|nos)"
HURT = (
    r"(?:peg(?:a|an|o|aron|ado|ue|arte|arle)\b|(?:golpe|lastim|jal|avient|avent|maltrat|agred|agredi|empuj"
    r"|cachete|pate"
    r"|moquete|zarande|aporre|sacud|quem|jalone)[aeoi]\w*)"
)
HURT_YOU = (
    rf"(?:{WHOM} (?:ha |han |esta |estan |estuvo |llego a |volvio a |vuelto a )*(?:{HURT}|hac\w+ daño"
    r"|hecho daño|hiri\w+|daña\w*|trat\w+ mal|violent\w+)|violencia|violent[ao]s? contigo|agresi\w+)"
)
NOW = r"(?:ahora|ahorita|en este (?:momento|instante)|hoy|esta noche|este momento|en estos momentos)"
THIRD = (
    r"(?:podria(?:n)? |pueda(?:n)? |puede(?:n)? |quiere |quiso |capaz de |llegar a |llegue a "
    r"|intentado |intento |amenaz\w+ (?:con )?)"
)
SELF_KILL = (
    r"(?:suicid\w*|quitar(?:te|se|le|me)? la vida|matar(?:te|se)\b|(?:terminar|acabar) con (?:tu|su"
    r"|tu propia|su propia) vida|acabar con todo"
    r"|atent\w+ contra (?:tu|su|ti)\b)"
)
SELF_HARM = (
    r"(?:hacer(?:te|se) daño|lastimar(?:te|se)\b|cortar(?:te|se)\b|dañar(?:te|se)\b|herir(?:te|se)\b"
    r"|autolesi\w+"
    r"|te has (?:lastimado|cortado|herido|quemado|hecho (?:algo|daño))|te (?:cortas?|lastimas|haces daño"
    r"|quemas|rasguñas|pegas|hieres)\b|se (?:corta|lastima"
    r"|hace daño) (?:sol[ao]|cuando|usted|tu))"
)
CHILD = (
    r"(?:niñ[oa]s?|hij[oa]s?|menor(?:es)?\b(?! de)|bebes?\b|hermanit[oa]s?|niet[oa]s?|sobrin[oa]s?"
    r"|pequeñ[oa]s?|chiquit[oa]s?)"
)
ARM = r"(?:\barmas?\b|pistolas?|cuchillos?|navajas?|machetes?|fusil|rifle|bate?\b|algun objeto)"
