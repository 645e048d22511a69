"""An attempt that has begun, or is about to: level 4."""

from bot.risk.signals.rule import rule
from bot.risk.signals.suicidio.words import EXAGGERATION, SELF

RULES = (
    rule(
        4,
        "dice que ya tomó algo para morir",
        """
        (me (ya|las|los|lo|la)? (tome|trague|inyecte|bebi|meti|acabe|eche|zampe|tomado|empine)|se (ya|las|los|lo|la)? (tomo|trago|inyecto|bebio|metio)) ~3 (todo|todas|todos|toda|monton|muchas|muchisimas|chingo|puño|bote|frasco|frascos|medio|veneno|cloro|raticida|insecticida|fertilizante|tiras|cajas|botiquin|sosa|varias|blister|de golpe|hartas|bastantes|demasiadas)
        (me|se) (acabo|acaba) de (tomar|tragar|inyectar|meter|beber) ~4 (todo|todas|pastillas|pastias|frasco|cosas|veneno|cloro|medicinas|medicamento|medicamentos|raticida|para morir|para morirme|caja|bote|insulina|monton)
        (me|se) (tome|tomo|trague|trago|inyecte|acabo de tomar) ~5 (para|y) (morir|morirme|matarme|matarse|me quiero morir|me voy a morir|no despertar|ya no despertar|dormir para siempre|acabar|que ya acabe)
        tome (veneno|cloro|raticida|muchas <pastillas>|todas (las)? <pastillas>|todo el frasco)
        tomo (veneno|cloro|raticida|muchas <pastillas>|todas (las|sus)? <pastillas>)
        ya (me)? (los|las|lo) tome (todas|todos|todo)
        (sobredosis|me drogue para morir|i took all|i took (a bunch of|the whole|too many|all the|all my) (pills|bottle)|took (all|too many) ~2 pills|overdosed|swallowed ~3 pills)
        se (intoxico|enveneno) ~3 (con|pastillas|proposito)
        ella ya se tomo (las|sus)? (suyas|pastillas)
        se (tomo|trago|comio|zampo) ~1 mis <pastillas>
        """,
        unless="(vitamina|vitaminas|agua|jugo|cafe|refresco|caldo|tequila|te|leche|chela|cerveza|suero|jarra|tequilas|la sopa|licuado|medicina de|chocolate|electrolitos|atole|pulque|aguita)\n<risa>\n<pasado>",
    ),
    rule(
        4,
        "dice que ya empezó a hacerse daño",
        """
        (me|se) (corte|abri|abrio|acabo de cortar|acaba de cortar|estoy cortando|esta cortando) (ya)? (las|mis|los|sus) (venas|muñecas|muñeca|vena)
        (me|se) (corte|corto|abri|estaba cortando|estoy cortando) ~8 (mucha|muchisima|harta) sangre
        (me|se) (corte|corto|abri|estaba cortando|estoy cortando) ~8 (no para de|sale sangre|sale a chorros|a chorros|no deja de sangrar|desmayando|no para la)
        (me estoy|se esta) (desangrando|ahorcando|colgando|cortando las)
        (me|se) (colgue tantito|ahorque|amarro algo al cuello|esta colgando|avento del|avento de|tiro del (puente|edificio|balcon)|dio un balazo|colgo (en|de|del|hace|y)|disparo (en la|con|hace))
        (me|se) (quiso|quise|intente|intento|trato de|trate de) (matar|suicidar|ahorcar|colgar|quitar la vida) ~2 (ahorita|orita|hace rato|hace (un|unos|media|una))
        acabo de (intentar|intentarlo|cortarme|colgarme|ahorcarme)
        (ya esta hecho|ya lo hice) ~3 (me|adios|perdon|diganle)
        (cuerda|soga|mecate|cable|reata|lazo|cinturon|sabana) (en|al|alrededor de|en el|puesta|puesto) (mi|su|del|el)? (cuello|pescuezo|puesta)
        """,
        unless="(deuda|deudas|renta|cuentas|prestamo|galletas|motor|presion|dedo|cebolla|cocinando|emocionalmente|llamada|luz|señal|pelo|cabello|leche|sin querer|telefono|precios|tarjeta|corbata|el agua|uñas|credito|me colgo el|hamaca|videollamada|mensualidad|mensualidades|sistema|pagina|compu|maquina|cuenta)\n<risa>\n<pasado>",
    ),
    rule(
        4,
        "quiere matarse hoy o ahora",
        f"""
        {SELF} ~4 <hoy>
        {SELF} ~8 (en la mano|aqui (en|a mi|tengo|conmigo)|ya tengo todo|ya estoy (en|aqui|arriba|parado|parada)|estoy (en|solo|sola|afuera)|ultima|adios|colgada|listo todo|todo listo|todo preparado|diganle|cuiden|ya no me busquen)
        <hoy> (mismo|si|ya)? ~2 (me mato|me suicido|me quito la vida|me cuelgo|me ahorco|se mata|me muero yo|acabo con todo|termino con todo|se acaba todo|me aviento|me desvivo|me voy a morir|me voy a ir para siempre|se suicida|si lo hago)
        <hoy> ~6 {SELF}
        (dice|jura|dijo) que ~2 (hoy|ahorita|esta noche) se (mata|suicida|va a matar|quita la vida|cuelga|ahorca|avienta)
        (es|sera) mi ultima noche
        (es|sera) mi ultimo dia (aqui|en|con|de vida)?
        me (voy a|vo a) morir (ahorita|orita|hoy|esta noche|ya no)
        (me voy a|voy a|me) (aventar|aventarme|aviento|tiro|tirar|tirarme|lanzar|lanzarme) ~2 (al|a las|del|desde|de la|a los) ~3 <altura> ~3 (ya|hoy|ahorita|estoy)
        """,
        unless=EXAGGERATION,
    ),
    rule(
        4,
        "está en un lugar de peligro y quiere morir",
        f"""
        (estoy|esta|ando|estamos|esta parado|esta parada|subi|subio|sentado|sentada|parado|parada) ~4 <altura> ~14 (aventar|aventarme|aventarse|brincar|saltar|tirarme|tirarse|tirar|aviento|avienta|no aguanto|adios|ya no quiero (vivir|nada)|jump|morir|morirme|matarme|acabar con todo|no quiero vivir|lanzarme|lanzarse)
        (aventar|aventarme|aventarse|brincar|saltar|tirarme|tirarse|lanzarme|matarme) ~6 (estoy|esta|ando) ~4 <altura>
        {SELF} ~8 (estoy|ya estoy|ando) ~3 <altura>
        i (am|m)? (on|at) the (bridge|roof|edge)
        """,
        unless="(alberca|clavado|bungee|paracaidas|trampolin|tirolesa|foto|reportar|arnes|mariachi|basura|agua)\n<risa>",
    ),
)  # fmt: skip
