"""Beginnings of the words of violence and death: what people hide behind signs, and worth a guess when misspelt."""

STRONG = (
    "abus", "acos", "ahorc", "amarr", "amenaz", "apuñal", "asesin", "colgar", "cuchi", "desap", "desviv", "dispar",
    "encerr", "encierr", "encaden", "escond", "estrang", "golpe", "kill", "machet", "madrea", "manose", "mata", "maltrat",
    "morir", "muert", "navaj", "oblig", "pasaport", "pastil", "pegando", "pegandome", "pistol", "prostit", "quemar", "rescate",
    "secues", "suic", "tirando", "vender", "vendier", "veneno", "viol", "padrastro", "rape", "suicide", "nudes", "sangr",
)  # fmt: skip
