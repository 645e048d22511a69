"""Held now, about to be sold or moved: level 4."""

from bot.risk.signals.rule import rule

HARMLESS = """
(grupo de|casa de mi mama|heredera|herederos|testamento|lote|junta|correo|jaja|broma|meta|kilo|excel|oficina|pandemia|maestra|maestro|castigo|castigada|nietos|tarea|escuela|visa de turista|fiesta|antro|perro|gato|gata|cachorro|cachorros|boletos|tacos|cocina|super|internship|de risa|puntual|misa|licuadora)
trata de (convencer|sacar|adelgazar|hacer|explicar)
(esclavo|esclava|esclavizado) (del|de la) (gym|trabajo|godin|cafe)
"""

RULES = (
    rule(
        4,
        "la tienen encerrada o a la fuerza ahora",
        """
        (me|nos|la|lo|las|los) (tienen|tiene|traen) ~2 <encierro> ~12 (trabajando|trabajar|cliente|clientes|hombres|taller|bar|hotel|rancho|cuarto|patron|señora|padrote|otras|otros|anexo|maquila|deuda|casa|departamento|cantina|spa)
        (tienen|tiene) ~1 <encierro> ~1 a (una|un|unas|unos|mi|la|dos|tres|varias)
        (me|nos) (tienen|tiene) en (una|un) (casa|cuarto|hotel|bodega|rancho|departamento|privado|motel|cantina|bar|lugar) ~10 (no puedo (salir|irme)|no (me|nos) dejan|con otras|con otros|no abren|reja|otras|ayuda|candado|hoy)
        no (me|nos|la|lo|las|los) (dejan|deja) (salir|ir|irme|irnos|irse) ~10 (ahorita|orita|cliente|hoy|ayuda|dueño|padrote|otras|hombres|hombre|somos|patron|fuerza)
        (cliente|clientes|hombre|hombres) ~3 (llega|esta entrando|entrando|viene|vienen) ~2 (en|ya|ahorita|orita|minutos)
        (padrote|madrota|madrote) ~6 (ayuda|afuera|encerrada|encerradas|ahorita|auxilio|vigila)
        (nos|me) (tienen|tiene|traen) ~2 (bajo llave|secuestradas|secuestrados|secuestrada|secuestrado)
        (locked|holding|keeping) (me|us) ~3 (house|room|here|up|hotel)
        """,
        unless=HARMLESS,
    ),
    rule(
        4,
        "la van a vender o a mover",
        """
        (me|nos|la|lo|las|los) ~1 (van a|va a|quieren|quiere|acaban de|estan|iban a) (vender|entregar|mover|rematar|cruzar|pasar con|vendiendo|entregando|trasladar) ~6 (hoy|mañana|esta noche|ahorita|al rato|con|grupo|otro|otra|dueño|señor|frontera|local|hombre|hombres|pagar|norte|fuerza|casa|ciudad|papeles|droga|trabajar)
        (me|nos|la|lo|las) (van a|quieren|va a|quiere) vender (?!(un|una|boletos|el|la|mi|comida|tacos|caro|barato|seguros))
        (hoy|ahorita|esta noche|en la noche|mañana|al rato|en una hora|en un rato) ~4 (me|nos|la|lo|las) (llevan|mueven|cruzan|pasan|venden|sacan|mandan|entregan|va a llevar|van a llevar|van a mandar|van a mover|van a cruzar) ~4 (frontera|otro|otra|norte|estado|casa|ciudad|dueño|tijuana|sierra|monterrey|camion|aeropuerto)?
        (me|nos|la|lo|las) (llevan|mueven|cruzan|pasan|venden|entregan|va a llevar|van a llevar|van a mandar|quieren mandar|quieren llevar) ~6 (frontera|otro lado|otra casa|otro estado|otra ciudad|al norte|sierra|aeropuerto|cliente|otro dueño) ~4
        (me|la|nos|lo) (vendio|vendieron|compro|compraron) ~6 (señor|hombre|pueblo|pesos|dinero|hoy|casa|grupo|dolares|encerrada|papa|como)
        (me|la|lo) (vendieron|vendio) (con|a|por) (?!(mal|caro|barato|facebook|internet|mercado|meses))
        <agresor> ~3 (me|la|lo) (va a|quiere) (vender|entregar) ~2 (con|a|por)
        (me|nos) (obligaron|obligan|obligo) a (tragar|tragarme|pasar|subir|cruzar|llevar droga)
        """,
        unless=HARMLESS + "\n(excursion|vacaciones|paseo|al cine|kermes|carro usado|seguro de|terreno|boleto|telefono|celular|refri|producto|aguacates|tenis)",
    ),
    rule(4, "mensaje corto: la retienen o la van a vender", "^ <ruego>? no (me|nos|la|lo|las) (dejan|deja) (salir|ir|irme|irnos) ~2 $\n^ <ruego>? (me|nos|la|lo) (van a|quieren) (vender|mover|cruzar|entregar) ~2 $\n^ <ruego>? (me|nos) (vendieron|compraron|tienen encerrada|tienen encerrado|tienen encerradas|tienen trabajando a la fuerza) ~2 $\n^ <ruego>? me (tienen) (aqui)? a la fuerza ~1 $", unless=HARMLESS + "\n(mi mama|mi papa|mis papas|jugar|fiesta|temprano|balon|usado|escuela)", longest=7),
)  # fmt: skip
