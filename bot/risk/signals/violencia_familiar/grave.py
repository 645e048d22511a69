"""Recent violence with weapons, threats of death, choking, children: level 3."""

from bot.risk.signals.rule import rule
from bot.risk.signals.violencia_familiar.words import BODY, DANGER, DEATH, HARMLESS, HITS, HURT, PARTNER, TOOL

RULES = (
    rule(
        3,
        "fue amenazada de muerte",
        f"""
        (me|nos|la|lo|les|le) ~1 (<amenazar.3>|amenazado|amenazada|amenazaron) ~2 (de muerte|con (matar|matarme|matarnos|matarla|matarlo|quemar|quemarme|{DEATH}|pistola|cuchillo|machete|navaja|arma)|con <arma>)
        <amenazar.3> ~3 (con|de) (matar|matarme|matarnos|matarla|muerte|{DEATH}|cortarme|echarme acido|quitarme la vida)
        (jura|juro|dice|dijo|grita) ~3 (matarme|matarnos|matarla|que me mata|que nos mata|que la mata|mata a mis|mataba)
        (el|ella|ellos) (me|nos) (va a|quiere|van a|quieren) (matar|desaparecer|asesinar)
        (quiere|quieren|queria|intento) (matarme|matarnos|matarla|quemarme|desaparecerme|prenderme fuego|envenenarme)
        (prendio|prender|prenderme|prendernos) fuego
        (va a|voy a) (encontrar|aparecer) ~2 (muerta|muerto|en bolsas|tirada|embolsada)
        (miedo|temo) (de)? que ~4 (me|nos|la) (mate|maten|vaya a matar)
        (si|que) no soy de el no soy de nadie
        (threatened|said|told me) ~4 (kill|shoot) (me|her|us|my)
        """,
        unless=HARMLESS + "\n(de un coraje|de un susto|cuando (vea|sepa|llegue|se entere)|por el|crush|stickers|un dia de estos)\n<risa>",
    ),
    rule(
        3,
        "dice que la va a matar",
        f"""
        <agresor> ~4 (me|nos|la) (va a|quiere|quiso|juro que|piensa|iba a) {DEATH}
        que ~1 (me|nos|la|lo|los|le) (va a|iba a|van a) ~1 {DEATH}
        (me|nos) (quiere|quieren|quiso|intento|va a|van a) {DEATH}
        (si|cuando) ~6 (me|nos|la) (mata|matan|quema|desaparece|desvive|entierra|mate)
        (me|nos) (dijo|dice|grita|grito|escribio|manda|mando) ~4 te (voy a|vamos a) {DEATH}
        """,
        needs=DANGER,
        unless=HARMLESS + "\n(de un coraje|de un susto|cuando (vea|sepa|llegue|se entere)|crush|stickers|un dia de estos)\n<risa>",
    ),
    rule(
        3,
        "mensaje corto: su pareja la quiere matar",
        f"^ <ruego>? mi {PARTNER} (ya)? (me (quiere|va a|quiso|intento|trato de) (matar|asesinar)|(quiere|quiso|intento|trato de) (matarme|asesinarme)) (ya)? <ruego>? $",
        unless="<risa>",
        longest=10,
    ),
    rule(
        3,
        "la ahorcó",
        """
        (me|nos|la|le|lo) (ahorco|ahorca|ahorcaba|ha ahorcado|quiso ahorcar|trato de ahorcar|intento ahorcar|estrangulo|apreto (el|del|mi) (cuello|pescuezo)|agarro (del|el) (cuello|pescuezo)|aprieta (el|del) (cuello|pescuezo)|dejo sin aire|tapo la boca y|tapo la cara|puso la almohada)
        <agresor> ~4 (me|la|lo) (ahorca|ahorco)
        (choked|strangled) (me|her)
        """,
        unless=HARMLESS,
    ),
    rule(
        3,
        "violencia con arma o con objetos",
        f"""
        (me|nos|la|lo|le|les) ~1 (apunto|apunta|saco|saca|pico|puso|clavo|enterro|aventa|avento|amenaza|amenazo|amenazaba|disparo|enseño|pego|dio|da|golpeo|golpea|pega|encajo|persiguio|correteo) ~5 {TOOL}
        (me|nos|la|lo|le|les) (saco|apunto|puso|clavo|amenazo|enseño|avento|saca|pone|disparo|amenaza) ~3 <arma>
        <agresor> ~3 (saco|disparo|balaceo|solto un balazo) ~3 (<arma>|techo|zaguan|puerta|aire|balazos)
        <agresor> ~4 (me|nos|la|lo) (quemo|quema|corto|corta|pone) (con|el|un) ~2 (cigarro|cigarros|plancha|encendedor|cuchillo|navaja|machete)
        <agresor> ~2 (amenaza|amenazo|amenazan|amenazaban) ~5 <arma>
        (me|la|nos|lo) (atropello|rocio|echo (agua hirviendo|acido|aceite)|avento (de las escaleras|del coche|del carro|por las escaleras|contra la pared)|quiso (quemar|atropellar|envenenar)|dejo (inconsciente|inconciente|sangrando|tirada|moreteada|morada))
        """,
        unless=HARMLESS + "\n(por el cel|por el celular|quitaron el|asalto|asaltaron|robo|robaron|asaltante|ratero|juguete|agua)",
    ),
    rule(
        3,
        "lesiones recientes",
        f"""
        (me|le|les|nos) ~1 {HURT} ~4 {BODY}
        (me|la|le) {HITS} ~8 (embarazada|el ojo morado|sangre|sangrando|hospital|la panza|panza|costillas)
        (embarazada) ~8 (me|y me) {HITS}
        (me|nos|la|le|lo) ~1 {HITS} ~5 <reciente>
        <reciente> ~6 (me|nos|la|le|lo) ~1 {HITS}
        """,
        unless=HARMLESS + "\n(caida|me cai|accidente|choque|dentista|doctor me|muela|muelas|futbol|operacion|operaron|skate|bici|asalto|asaltaron|ratero|sin querer|un niño|foto|cita|buena onda|la puerta del|el microbus)",
    ),
    rule(
        3,
        "golpean a un niño, una niña o una persona mayor",
        f"""
        (le|les|los|las|lo|la|nos) ~1 {HITS} ~3 (a)? (mi|mis|su|sus|el|la|los|las|un|una|al|ami) ~1 (<niño>|abuela|abuelo|abuelita|abuelito|mama|papa|suegra|suegro)
        <agresor> ~2 {HITS} ~2 (a)? (mi|mis|su|sus|el|la|los|las|al|ami) (<niño>|abuela|abuelo|abuelita|abuelito|mama|suegra)
        <niño> ~3 (le|les|lo|los|la|las) {HITS}
        (le|les) pego a (mi|mis|su|sus|los|las) <niño>
        (sacudi|golpee|quemo|queme) ~2 (bebe|niño|niña|hijo|hija)
        (hitting|beating|hits|beats|hit) (the|my|his|her) (kid|kids|son|daughter|child|baby)
        """,
        unless=HARMLESS + "\n(beisbol|karate|taekwondo|box|de cabezazo|recreo|perrito|voz|el ojo|atencion|el brazo en)",
    ),
)  # fmt: skip
