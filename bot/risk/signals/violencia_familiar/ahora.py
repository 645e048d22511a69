"""Being attacked or held now: level 4."""

from bot.risk.signals.rule import rule
from bot.risk.signals.violencia_familiar.words import DANGER, HARMLESS, HITS, HITTING

RULES = (
    rule(
        4,
        "la están golpeando ahora",
        f"""
        (me|nos|le|les|la|lo|los|las) (esta|estan|anda|andan|viene|sigue|siguen) {HITTING}
        (esta|estan|sigue|siguen|anda) {HITTING} ~3 <persona>
        <persona> ~3 (esta|estan) (matando (?!(para|por|estudiando|trabajando|en))|golpeandose|agarrandose a golpes|agarrando a golpes|agarrando a machetazos|matandose)
        (me|nos|le|la|lo) ~1 {HITS} ~6 <ahorita>
        <ahorita> ~4 (me|nos|le|la|lo) {HITS}
        (me|le|nos) (pega|golpea) (me|y me|le|nos) (pega|golpea|y no para)
        (me|nos|la|lo) ~1 (acaba|acaban) de (pegar|golpear|ahorcar|patear|quemar|aventar|madrear|picar|cortar|navajear|disparar|romper|agarrar a golpes)
        (le|estoy) (estoy)? {HITTING} ~3 <persona>
        (he|hes|she|shes|they|husband|boyfriend|dad|father) (se|is|are|re)? (going|gonna|trying) (to)? kill (me|her|us)
        acabo de (sacudir|aventar|pegarle|golpear|golpearla|golpearlo) ~3 (bebe|niño|niña|hijo|hija|mujer|esposa|novia)?
        se (estan|esta) (<pegar.ger>|golpeandose|peleando a golpes|agarrando a (golpes|machetazos|cuchilladas)) ~4 (papas|papa|hermanos|hijos|mama|vecinos|muchachos)
        (papas|hermanos|hijos|vecinos|primos|tios) ~2 se (estan|esta) (<pegar.ger>|golpeandose|peleando a golpes|agarrando a (golpes|machetazos|cuchilladas))
        (vecino|vecina|señor|señora|niño|niña|hijo|mama) ~6 (gritos|gritando|grita) ~6 (golpes|auxilio|que la|que lo|matando|no le pegue|ya no)
        (is|hes|shes|are|se) (hitting|beating|choking|hurting|strangling|punching|kicking|killing|attacking) (me|her|him|my|us|the)
        (he|she|husband|boyfriend|dad|father|stepdad|mom) ~2 (hitting|beating|choking|attacking) (me|my|us|her)
        """,
        unless=HARMLESS,
    ),
    rule(
        4,
        "el agresor quiere entrar o la tiene encerrada ahora",
        """
        (esta|estan|quiere|quieren|viene|anda|va a) ~1 (<tirarpuerta.ger>|tirar|tumbar|romper|patear|abrir a la fuerza|rompiendo|roto) ~1 (la|mi) (puerta|chapa|ventana)
        ya (rompio|tumbo|tiro|abrio) ~4 puerta
        tira la puerta
        (me|nos|la|lo) ~1 (tiene|tienen|dejo|dejaron|encerro|encerraron|metio) ~2 <encierro> (?!(en la oficina|con el trabajo|estudiando))
        (estoy|estamos|sigo|esta) (encerrada|encerrado|encerrados|encerradas|escondida|escondido|escondidos) ~4 <cuartos>
        (me|nos) (encerro|encerraron) ~4 (llave|llaves|candado)
        (estoy|estamos) (encerrada|encerrado|escondida|escondido|escondidos) ~6 (mis|mi|hijos|niños|bebe|de el|afuera|con llave|fuera)
        (esta|estan) <encierro> ~6 (con el|con su (papa|padrastro|novio|pareja|marido)|con mi|sin comer|sin agua|amarrada|la pareja)
        (dejaron|dejo|tienen|tiene) ~4 (amarrada|amarrado|encerrada|encerrado) ~4 (silla|cama|cuarto|baño|sin|desde|con)
        ya (viene|vienen) (a|para) (pegarme|matarme|golpearme|golpearnos|matarnos)
        """,
        unless="(por accidente|olvidadizo|ya me abrio|me abrieron|super|playa|por error|sin querer|jaja|corbata|cocina|puestos|bisnietos|canciones|caricaturas|ansiedad|cumple|boda|junta|correo|parque|vialidad|llaves adentro|ansiedad|calor|cerrajero|se me cerro|oficina|perro|gato|gata|pandemia|nietos me|elevador|perrita|cachorro|broma|covid|oficio|escape room|excel|quincena|internet|mesa de regalos)",
    ),
    rule(
        4,
        "hay un arma y un ataque en curso",
        """
        (tiene|trae|saco|agarro|carga|traen|agarra|viene con|llego con|esta con) ~3 <arma> ~6 (ahorita|ahora|orita|me quiere|nos quiere|me va a|nos va a|apuntandome|apuntando|en la mano|no me deja|no nos deja|estoy (escondida|escondido|encerrada|encerrado|en el)|quiere (matar|matarme|matarlo|entrar|picar|matarnos)|la tiene|dice que (me|nos|la|lo|va))
        <persona> ~3 (trae|tiene|saco|agarro) ~2 <arma> ~5 (y (tiene|viene|esta|no)|cocina|puerta|baño|patio|sala|afuera)
        (me|nos|la|lo) (esta|tiene) (apuntando|apuntada|amenazando con|apuntandonos) ~3
        (me|nos|la|lo) (esta|anda) (persiguiendo|correteando|amenazando) ~3 <arma>
        (me|nos|la) persigue ~3 (<arma>|palo)
        """,
        unless=HARMLESS + "\n(agua|juguete|policia de transito|cocinar|carnicero|guardia|banco|asalto|asaltaron)",
    ),
    rule(
        4,
        "se escondió de quien la ataca",
        "(me|nos) (escondi|encerre|encerramos|escondimos|meti) ~3 <cuartos>",
        needs=DANGER,
        unless=HARMLESS,
    ),
    rule(
        4,
        "dice que la va a matar ahora",
        """
        (me|nos|la|lo|le) (va|van|quiere|quieren) (a)? ~0 matar ~3 (<hoy>|ya|si salgo|si abro|si entra|vengan|ayuda|auxilio|tiene|trae|esta afuera|esta aqui|estoy)
        <ahora> ~2 (me|nos|la|lo) (va|van|quiere|quieren) (a)? matar
        (vengan|ayuda|auxilio|ayudenme|socorro|ayudeme) ~2 (me|nos|la|lo) (va|van|quiere|quieren) (a)? (matar|golpear|pegar)
        (is|hes) (going|gonna|trying) to kill (me|her|us)
        """,
        needs=DANGER,
        unless=HARMLESS + "\n(por llegar|por el|cuando (vea|sepa|llegue|se entere|me vea))\n<risa>",
    ),
    rule(4, "mensaje corto: la atacan ahora", """
        ^ <ruego>? <ruego>? (ya)? (me|nos|la|lo) (quiere|quieren|va a|van a) (matar|pegar|golpear) (ya)? <ruego>? <ruego>? $
        ^ <ruego>? (ya)? (me|nos) (encontro|encontraron|hallo|alcanzo) <ruego>? $
        ^ <ruego>? ya (viene|vienen|llego|entro|esta aqui|estan aqui|regreso|subio) ~1 (a la casa|a mi casa|al cuarto|por mi|por nosotros|por nosotras|borracho|tomado|drogado|armado|enojado|furioso|con la pistola|con el cuchillo|con el cinturon|por mi hijo|por mi hija|a matarme|a pegarme) ~1 $
        ^ <ruego> (ya)? (viene|vienen|llego|entro|regreso|subio) (el|ella|ellos|aqui|a la casa|otra vez)? ~1 $
        ^ ya (viene|vienen|llego|entro|regreso|subio|esta aqui|estan aqui) ~1 <ruego> $
        ^ <ruego>? (viene|vienen) por (mi|nosotros|nosotras|mi hijo|mi hija|ella) <ruego>? $
        ^ <ruego>? (ya)? (esta|estan) (aqui|afuera|en la puerta|entrando|tumbando|pegandome|golpeandome|borracho y|subiendo) ~1 <ruego> $
        ^ <ruego>? (me|nos|le|la) (pega|golpea|ahorca|esta matando|estan matando|esta ahorcando|tiene encerrada|tiene encerrado|tiene amarrada) ~2 <ruego> $
        ^ <ruego>? (me|nos) (tiene|tienen) <encierro> ~1 $
        ^ (estoy|estamos) (encerrada|encerrado|encerradas|encerrados|escondida|escondido) ~2 $
        ^ (hes|he is|shes) (here|coming|hitting|outside|beating) ~3 $
        ^ (help|help me|please)? (he|hes|she|shes) (is|has|se|got|locked) ~1 (hitting|beating|gun|knife|here|outside|drunk and|me in|me up|me inside|killing|choking|coming) ~3 $
        ^ help me (he|she|please|im|i) ~4 $
        """, unless="(jaja|suegra para|uber|pizza|camion|pipa|paquete|pedido|gas|pan|tamales|señor del|elevador|oficina|risa|sol)", longest=7),
)  # fmt: skip
