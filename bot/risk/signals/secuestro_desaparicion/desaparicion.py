"""Somebody just disappeared (level 3), is searched for since long, or was nearly taken (level 2)."""

from bot.risk.signals.rule import rule
from bot.risk.signals.secuestro_desaparicion.ahora import NOT_PERSON

_GONE = "(no (llego|llega|ha llegado|han llegado|regreso|regresa|ha regresado|han regresado|volvio|ha vuelto|han vuelto|aparece|aparecen|aparecio|ha aparecido|esta por ningun|contesta|responde|lo encontramos|la encontramos|lo encuentro|la encuentro)|nunca (llego|regreso|volvio)|ya no (regreso|volvio|llego|contesta|responde|supimos|aparecio|salio)|tampoco (llego|aparece|contesta)|esta (desaparecido|desaparecida)|anda (desaparecido|desaparecida)|desaparecio|desaparecieron|se perdio|se extravio|falta desde|no (ha|a) venido|no sabemos (nada)? de|no se sabe nada|anda (perdido|perdida)|esta (perdido|perdida)|fue visto|fue vista)"
_SINCE = "(<reciente>|desde|van|dias|dia|horas|hora|noche|madrugada|semana|meses|apagado|buzon|celular apagado|tel apagado|su cel|off)"
_OLD = "(hace|desde hace|van|ya|llevo|lleva|llevamos|desde) ~1 (años|meses|mas de|20|dos mil|2010|2015|2019|2020|2021|2022)"

RULES = (
    rule(
        3,
        "alguien desapareció",
        f"""
        <amado> ~10 {_GONE} ~8 {_SINCE}
        {_SINCE} ~6 <amado> ~6 {_GONE}
        {_SINCE} ~3 {_GONE} ~4 (mi|mis) <persona>
        (desaparecio|desaparecieron|desaparecieron a|no aparece|no aparecen|desaparecido|desaparecida|no encontramos a|esta desaparecida|esta desaparecido) ~2 (mi|mis|el papa|la mama|el hijo|la hija|su) ~1 <persona>
        (mi|mis|su|nuestra|nuestro) ~1 <persona> ~8 (desaparecio|desaparecieron|desaparecido|desaparecida|desaparecidos|no aparece|no aparecen|no ha aparecido)
        (mi|mis|su) <persona> ~10 (lleva|van|tiene) ~2 (dia|dias|horas|noches|semana) ~3 (desaparecido|desaparecida|sin (contestar|aparecer|regresar|llegar|saber|comunicarse)|que no|fuera de casa sin)
        (mi|mis|la|el|su) <amado> ~8 (salio|fue|venia|iba) ~14 no (ha|han|a|an)? (regreso|regresado|volvio|vuelto|llego|llegado|contesta|regresa|responde|aparece)
        (ficha|cedula|alerta amber) ~6 (mi|mis) (hermana|hermano|hijo|hija|primo|prima|papa|mama|sobrina|sobrino)
        (levantaron|secuestraron|raptaron|plagiaron|privaron de la libertad) (a|al)? ~2 <persona>
        desde entonces ~2 (desaparecido|desaparecida|no aparece|no contesta|no sabemos)
        se perdio mi <persona>
        secuestro (expres|express) a
        (me|nos|lo|la) (levantaron|secuestraron|privaron de la libertad|raptaron)
        (mi|al|a mi) ~1 <persona> ~3 (lo|la|los) (levantaron|secuestraron|desaparecieron|se llevaron)
        se (lo|la|los|las) (llevaron|llevo) ~8 (armados|policias|hombres|tipos|señores|camioneta|maña|unos|dias|noche|cobran|marcha|encapuchados|carro)
        (siguiendo|persiguiendo|seguian|perseguian|a la fuerza|apuntando|jalaron|golpes) ~5 se (llevaron|llevo) (a|al) ~2 <persona>
        se llevaron ~4 (a|al)? ~2 <persona> ~8 (dias|noche|camioneta|policias|armados|hombres|ayer|antier|placas|unos|tipos|desde|maña|aparece)
        (72|setenta y dos|24) horas ~10 (desaparecido|desaparecida|reportar|hermana|hijo|hija|no llego)
        (reportar|denunciar|reporte de|denuncia de|denunciamos) ~3 (desaparicion|desaparecido|desaparecida) ~2 (de|a|del|mi) ~1 (mi|un|papa|mama|hermano|hija)?
        (sister|brother|daughter|son|friend|cousin|mom|dad|wife|husband) ~6 (missing|disappeared|vanished|hasnt come|didnt come|phone off)
        """,
        unless=NOT_PERSON + "\n(en (la|el|su) (lista|sistema|padron|foto|recibo|acta|pagina)|a tiempo|sin hablarme|mensaje visto|pension|al examen|a la cita|al trabajo hoy|a dormir temprano|torito|en peso|ya me aviso|pagar la cuenta|andar paranoica|ando paranoica|bicicleta|el alta|la beca)\n(si no|hasta que|cuando) (regreso|llego|vuelvo|regrese|llegue)\n(desde hace|hace|lleva|llevo|llevamos|van) ~1 (años|meses|año)",
    ),
    rule(
        2,
        "busca a una persona desde hace tiempo o quisieron llevársela",
        f"""
        (busco|buscamos|sigo buscando|seguimos buscando|ando buscando|buscando) a (mi|mis|su) ~1 <persona> ~8 ({_OLD}|desaparecido|desaparecida)
        (llevo|llevamos|lleva) ~2 (meses|años|dias|semanas) buscando a
        (me|nos|la|lo) (quisieron|intentaron|querian|trataron de|quiso|intento|trato de) (subir|llevar|secuestrar|jalar|meter|raptar|levantar|subirme) ~6
        (intentaron|quisieron|quiso|trataron de) (subir|subirme|llevarme|llevar|llevarse|secuestrarme|secuestrar|raptarme|jalarme|robarse|llevarsela|levantarme|robar) ~1 (a)? ~2 (mi|una|la|un|me|<vehiculo>|hija|hijo|niña)
        (me|nos|la|lo) (vienen|viene|vino|estan|esta|anda|andan) ~1 (siguiendo|persiguiendo)
        (desaparecio|desaparecido|desaparecida) ~4 (hace|en) ~2 (años|meses|2018|2019|2020|2021|2022|2023)
        ^ (me|nos) (siguen|sigue) $
        """,
        unless=NOT_PERSON + "\n(instagram|twitter|redes|cobrador|cobranza|vendedor)",
    ),
    rule(1, "habla de secuestro o desaparición", "(secuestro|secuestraron|secuestrado|secuestrada|desaparecido|desaparecida|desaparecidos|rescate|desaparecio)", certain=False),
)  # fmt: skip
