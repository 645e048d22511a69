"""Being taken or held now, or a child lost a moment ago: level 4."""

from bot.risk.signals.rule import rule

NOT_PERSON = """
(corbata|cocina|puestos|raton|bisnietos|canciones|caricaturas|junta|correo|infraccion|acta|multa|folio|corralon|debiendome|encuesta|pozole|comer|marchanta|perro|perra|perrito|perrita|gato|gata|gatito|gatita|mascota|loro|perico|tortuga|paquete|pedido|bici|bicicleta|quincena|coladera|mapa|tesoro|medidor|tapa|sueño)
(jaja|pokemon|jueguito|videojuego|ya aparecio|aparecio ya|ya llego|ya regreso|ya contesto|falsa alarma|malentendido|era broma|estaba dormido|estaba dormida|ya esta conmigo|ya esta en casa|sano y salvo)
(acapulco|cuernavaca|playa|vacaciones|paseo|cine|pueblo a|campamento de verano)
(boda|cumpleaños|nietos|antro|fiesta sorpresa|corbata|minecraft|ovnis|aliens|extraterrestres|brujas|cable|premio|corazon|tacos)
(le|se le|les) desaparecio (su|el|la|un|una)
"""

RULES = (
    rule(
        4,
        "se están llevando o tienen secuestrada a una persona",
        """
        (estan llevando|acaban de llevar|llevaron|llevan|acaban de robar|estan robando|robaron|llevo) (a)? ~1 (mi|su|un|una|la|el|al|a|dos|mis|unos) ~1 <persona> ~16 (<ahorita>|fuerza|moto|gritando)
        (lo|la|los|las|me|nos) (acaban|acaba) de (levantar|secuestrar|llevar|raptar|subir a)
        se (lo|la|los|las|me|nos) (estan llevando|acaban de llevar)
        se (estan llevando|acaban de llevar|acaban de robar) (a)?
        (tienen|tiene|traen) (secuestrado|secuestrada|secuestrados) ~1 (a)? ~3
        (tienen|traen) a (mi|su) <persona> ~12 (rescate|dinero|piden|depositar|secuestrado|matan|matar|pago|pesos|dolares)
        (piden|pidiendo|exigen|pide|pidieron) ~2 rescate
        (piden|pidiendo|exigen) ~4 (pesos|dolares|mil) ~8 (o lo (matan|entregan)|o la (matan|entregan)|entregan en|por (mi|soltarlo|soltarla)|no lo sueltan)
        (me|nos|lo|la|los|las) (tienen|tiene|traen|llevan|trae|lleva) ~2 (secuestrado|secuestrada|secuestrados|amarrado|amarrada|amarrados|vendado|vendada|encapuchado|encapuchada|encajuelado|dando vueltas|en la cajuela|en cajeros|ojos vendados|contra mi voluntad|a la fuerza)
        (estoy|traen|trae|llevan|lleva|metieron|tienen|tiene|encerrado|amarrado|viene|va) ~6 (en|dentro de) (la|una) cajuela
        (me|nos|lo|la|los|las) (subieron|estan subiendo|quieren subir|metieron|quiere subir|estan metiendo|van a subir|jalaron|echaron|suben|subio) ~3 (a)? ~3 (fuerza|<vehiculo>) ~10 (<ahorita>|fuerza|no (para|paran|se a donde|se donde|conozco)|ayuda|siguen|seguro|armados|no abre|golpes)
        (estan subiendo|subieron|meten|metiendo|jalando|jalan|suben) ~4 (muchacha|muchachas|muchacho|niña|niño|morros|señora|mujer|joven|compañeros|chica|chavo|chava|señor) ~6 <vehiculo>
        (taxi|uber|didi|conductor|chofer) ~10 (no (me)? (deja bajar|quiere parar)|se desvio|puso los seguros|me lleva a otro)
        (m|me|nos|lo|la) (secuestro|secuestraron|levantaron) ~6 (este cel|ayuda|estoy|cajuela|ahorita|<ahorita>)
        secuestro (expres|express) ~8 (traen|cajeros|ahora|ahorita|dinero)
        estoy (secuestrado|secuestrada)
        autosecuestro
        (acaban|acaba) de llevarse a ~4
        (me|nos|lo|la) (llevan|lleva|traen) en (un|una|su) <vehiculo>
        (me|nos|lo|la) (subio|subieron|metio|metieron) a la fuerza
        (me|nos|lo|la) (tienen) en (un|una) (baldio|terreno|cuarto|casa de seguridad|monte|rancho|lugar)
        (agarraron|subieron|bajaron|pararon|cayo) ~8 (reten falso|policias falsos|falsos policias|ojos vendados|dando vueltas)
        (tienen|tiene) a mi <persona> ~14 (dinero|pagar|pago|mil|pesos|amarrado|amarrada|vivo|viva)
        (piden|pidieron|pidiendo|pidio|pide) ~4 (mil|pesos|dolares|dinero) ~4 por (mi|el|ella)
        (being|been|was|were|got) kidnapped
        (kidnapped|took) (my|me|him|her) ~4 (now|money|car|van)?
        """.replace("<ahorita>", "<ahora>|hace rato|hace (un|diez|cinco|20|10|5) (rato|minutos|minuto|momento)"),
        unless=NOT_PERSON + "\n(grua|transito|cancion|corralon)",
    ),
    rule(
        4,
        "un niño, una niña o una persona se acaba de perder",
        """
        (se me perdio|perdi a|no encuentro a|se perdio|se me perdieron|se extravio|no encontramos a|se me solto|se me fue) ~1 (mi|el|la|un|una|mis)? ~1 <persona> ~16 (<ahora>|<reciennacido>|metro|mercado|plaza|tianguis|parque|feria|chapultepec|central|tapo|zocalo|mall|centro|peregrinacion|basilica|terminal|concierto|marcha|bosque)
        <niño> ~8 (no aparece|se perdio|se me perdio|no esta|perdido|perdida|se solto|no lo encuentro|no la encuentro) ~10 (<reciennacido>|metro|mercado|plaza|tianguis|parque|terminal|tapo|ahorita)
        <niño> ~8 (salio|fue|entro) ~8 (<reciennacido>|baño|pan|tienda) ~6 (no (regresa|ha regresado|sale|salio|esta|volvio)|ya no salio)
        alerta amber ~12 (desde|hace|no esta|no regresa|moto|mi|desconocido)
        (robaron|robo|quitaron|arrebataron) ~2 (a)? (mi|un|una|la|el) (bebe|niño|niña|hijo|hija|nena)
        se llevaron ~3 (hijo|hija|niño|niña|bebe|nieto|nieta|hermanito|hermanita|bebita)
        (cant|cannot) find my (son|daughter|kid|child|baby|sister|brother)
        """,
        unless=NOT_PERSON + "\n(escuela|paseo|excursion|vacaciones|dif)",
    ),
    rule(4, "mensaje corto: se llevan a alguien", "^ <ruego>? se (lo|la|los|las|me|nos) (llevaron|llevan|estan llevando|quieren llevar) ~2 $\n^ <ruego>? se (llevaron|estan llevando|llevan|robaron) ~1 (a)? (mi|mis|la|el|al|un|una) <persona> ~2 $\n^ <ruego>? (me|nos|lo|la) (secuestraron|levantaron|estan secuestrando|quieren subir|tienen secuestrado|tienen secuestrada|llevan secuestrado|subieron a una camioneta|subieron a un carro) ~3 $\n^ <ruego>? (me|nos) (quieren|quiere) (llevar|subir|levantar|secuestrar) ~3 $\n^ (someone|they) (took|kidnapped) (my|me|her|him) ~3 $", unless=NOT_PERSON, longest=8),
)  # fmt: skip
