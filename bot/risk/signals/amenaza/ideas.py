"""Wish to hurt without a plan, vague threats: level 2."""

from bot.risk.signals.amenaza.words import PLAY
from bot.risk.signals.rule import rule

RULES = (
    rule(
        2,
        "piensa en dañar a alguien",
        """
        (tengo|me dan|traigo|me dieron|siento|dan|tenia) ~2 (ganas|ideas|impulsos|pensamientos) ~1 de (matar|matarlo|matarla|matarlos|hacerle daño|lastimar|lastimarlo|lastimarla|golpear|golpearlo|golpearla|ahorcar|ahorcarlo|ahorcarla|pegarle|romperle|partirle|quemar|quemarle|vengarme|picarlo)
        (quiero|quisiera|pienso en|imagino|fantaseo con|sueño con|he pensado en|pense en) ~1 (hacerle daño|lastimarlo|lastimarla|lastimarlos|lastimar a|matarlo|matarla|matarlos|golpearlo|golpearla|ahorcarlo|ahorcarla|vengarme|verlo muerto|verla muerta|desquitarme)
        miedo de (hacerle daño|lastimar|lastimarla|lastimarlo|matar|pegarle|golpear|hacer una locura)
        (se)? (la|lo) voy a cobrar
        (se la|me la|la) (van a|va a|voy a) pagar ~2 (todos|todas|caro|muy|los|desgraciado|se lo)
        (me|nos) (quiere|quieren) (golpear|pegar|madrear|lastimar|hacer daño|dar una golpiza|dar una madriza)
        (nos|me|lo|la) (tiene amenazado|tiene amenazada|tienen amenazado|tienen amenazada)
        """,
        unless=PLAY + "\n(reprobar|reprobarme|correrme|despedirme|demandar|demanda|desalojar|multa|abogado|buro|embargar|corte|cobranza|impresora|trastes|postre|dormir con)",
    ),
    rule(1, "habla de matar o de un arma", "(lo|la|los|te) (mato|voy a matar)\nvoy a matar\n(pistola|cuchillo|machete|escopeta|navaja|arma|fusca)", unless=PLAY, certain=False),
)  # fmt: skip
