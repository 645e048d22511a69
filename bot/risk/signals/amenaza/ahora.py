"""About to hurt somebody, or a weapon drawn: level 4."""

from bot.risk.signals.amenaza.words import HARM, HURTS, PLAY
from bot.risk.signals.rule import rule

RULES = (
    rule(
        4,
        "dice que va a matar o herir ahora",
        f"""
        (lo|la|los|las|le|les|te) (voy a|vo a|vamos a) {HARM} ~4 (<hoy>|ya (estoy|voy|lo|la|me)|en cuanto|afuera|enfrente|ando con|traigo|aqui afuera)
        <hoy> ~3 (lo|la|los|las|le|les|te) (si)? ({HURTS}|voy a {HARM}|vamos a {HARM})
        (lo|la|los|las|le) (voy a|vamos a) {HARM} ~10 (ya (voy|estoy|le|lo|la)|afuera|enfrente|traigo|en camino|lo tengo)
        (voy|vamos|va|van|viene|vienen|ando|salio|fue|salieron|sali|manejo) ~6 (con|traigo|lleva|llevo|trae|traen) ~3 <arma> ~10 (matar|matarlo|matarla|picar|casa de|buscar|por el|por ella|hoy|esperando|se muere|a matar)
        (traigo|llevo|cargue|cargando|afilando|tengo) ~3 <arma> ~10 (lo voy a|la voy a|los voy a|se muere|esta afuera|ya voy|ahorita|orita|salga|hoy|estoy afuera|ya llegue)
        (ya)? voy ~3 (su casa|camino|para alla|por el|por ella|por ellos|por ese) ~8 (<arma>|matar|traigo|con que)
        (voy a|va a|vamos a|van a) quemar ~2 (la|su|el|mi) (casa|negocio|coche|cuarto|local|jacal) ~8 (adentro|hoy|ahorita|estoy|ya|gasolina)
        (hoy|ahorita|orita) (si)? ~1 se (muere|mueren|acaba todo para el|lo carga)
        <persona> ~5 (fue|salio|va|va saliendo|viene|iba) ~3 (con|trae|traia) ~2 <arma>
        <persona> ~6 dice que ~2 (ahorita|hoy|orita|esta noche) ~2 (lo|la|los|las|me|nos|le|se|va a|entra) ~2
        (salio|fue|iba|viene|vienen|va saliendo|ya va) ~6 a matar (al|a|a la|lo|el que)
        (quemo|prendo) (la|su|el) (casa|taller|local|negocio|coche|cuarto)
        <hoy> ~3 (le|les) (meto|mete|meten|doy) ~4
        <hoy> ~3 (matan|mata|quema|quemo|mato|apuñala|linchan) a
        (puse|eche|echo|puso|echando|da) ~2 (veneno|raticida|cloro) ~3 (sopa|cafe|comida|leche|agua|refresco|patron|suegro|esposo|hermanitos)
        (outside|at) (his|her|their) (place|house) ~3 (gun|knife)
        (is going|going|gonna) to (shoot|kill|stab) (him|her|them|everyone|people|my|the)
        """,
        unless=PLAY,
    ),
    rule(
        4,
        "hay un arma en la mano o en la escuela",
        """
        (trae|trajo|traen|tiene|metio|traigo|escondio|saco|carga|lleva|with a|llevo|enseño) ~3 <arma> ~8 (escuela|salon|secu|secundaria|prepa|mochila|colegio|clase|recreo|kinder|universidad|cch|cafeteria|facultad)
        (escuela|salon|secu|secundaria|prepa|colegio|clase|kinder|universidad|cafeteria) ~8 (trae|trajo|traen|con|tiene) ~2 <fuego>
        con ~1 <fuego> ~3 (escuela|salon|secu|secundaria|prepa|colegio|clase|kinder|universidad|cafeteria|facultad|cch)
        (le|lo|la|me|nos|les|a) (esta|estan|tiene|tienen) (apuntando|apuntandole|encañonado|encañonada|apuntado|apuntada)
        (esta|estan) (apuntando|apuntandole|apuntandonos|apuntandome|balaceando|balaceandose|disparando|echando balazos|tirando balazos)
        apunta a (todos|mi|los|la|su)
        (gun|knife|pistol|rifle) ~4 (backpack|school|class|hand|head)
        (pistola|cuchillo|machete|arma|navaja) ~1 (en la (mano|cabeza|garganta)|en el cuello) ~3
        (anda|esta|va) (correteando|persiguiendo) a ~5 (<arma>|casa)
        <arma> ~3 (anda|esta|va) (correteando|persiguiendo)
        (bajaron|llegaron|vienen|vinieron|entraron|estan) ~3 (armados|armadas|encapuchados) ~3
        (quieren|van a|estan por|estan) (linchar a|linchando a|linchando|quemar a|linchandolo)
        (encerro|tiene encerrados|rociando|rociado|echando|echo) ~4 gasolina
        """,
        unless=PLAY + "\n(cuartel|museo|agua|juguete|policia escolar|operativo mochila|protocolo|cocina economica|gastronomia|tiro deportivo|bolsa de)\n<pasado>",
    ),
    rule(4, "mensaje corto: va a matar", "^ <ruego>? (ya)? (lo|la|los|las) (van a) (matar|quemar|picar|apuñalar|linchar) ~1 $\n^ (ya)? (trae|traen|traigo|tiene|saco) (una|un|la|el)? (pistola|arma|cuchillo|machete|navaja|escopeta) ~2 $\n^ <ruego>? (va|van) a (matarlo|matarla|matarlos|matar a alguien|matar a mi <persona>) ~1 $", unless=PLAY, longest=7),
)  # fmt: skip
