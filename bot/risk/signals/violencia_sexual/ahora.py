"""Sexual assault happening now or just before: level 4."""

from bot.risk.signals.rule import rule

NOT_BODY = "(derechos|reglamento|contrato|(?<!me) acuerdo|privacidad|datos|transito|confianza|autoridad|poder|sellos|suspension|chapa|correspondencia)\n(reta|goles|golearon|marcador|playoffs|jaja)\n(5|4|6|7|3) (0|1|2)"

RULES = (
    rule(
        4,
        "agresión sexual en curso o recién ocurrida",
        """
        (me|nos|la|lo|le) (acaban|acaba) de (violar|abusar|tocar|manosear|forzar)
        (acaba|acaban) de abusar
        acabo de (sufrir|ser) ~2 (violacion|violada|violado|abusada|abusado|abuso)
        (me|nos|la|lo|le|se) (esta|estan|anda|andan) ~1 (violando|tocando|obligando a (tener|tocar|hacer|estar)|forzando|manoseando|abusando|arrinconando|desnudando|agarrando a la fuerza|metiendo mano|quitando la ropa)
        (esta|estan) abusando
        (me|la|lo|nos) (quiere|quieren|va a|van a) (violar|forzar|manosear)
        (me|la|lo|nos)? ~1 (violo|violaron|abuso|abusaron|forzo|forzaron|toco|obligo) ~5 (<ahora>|<reciennacido>|hoy|y (esta|sigue|no puedo)|sigue (en|aqui)|esta (dormido|afuera|en la|bañandose|aqui))
        <ahora> ~4 (me|la|lo|nos)? (violo|violaron|abuso|abusaron|forzo|manosea|toca|viola)
        (me)? (violo|violaron|abuso de mi|abusaron de mi|forzo) ~10 (sigue (en|aqui|ahi)|esta (dormido|afuera|bañandose|en la sala)|estoy (encerrada|encerrado|escondida|en el|en la)|no se donde estoy|esta aqui|viene)
        (me)? (drogo|drogaron) ~12 (forzando|tocando|su cama|no puedo mover|dos tipos|hotel|ya viene|desnuda|sin ropa)
        (is|are|was|being) ~1 (raping|raped|touching) (me|just|right)?
        (raped|touched) me (just|right|now|today|an hour)
        """,
        unless=NOT_BODY,
    ),
    rule(4, "mensaje corto: agresión sexual", "^ <ruego>? (me|la|lo|nos) (violaron|violo|estan violando|quiere violar|quieren violar|drogaron|esta tocando|estan tocando|quiere tocar|violan|viola|abuso|forzaron) ~1 $\n^ <ruego> ~1 (violaron|violo|violacion|violada|violado) ~2 $\n^ (i was|i got|got)? raped ~2 $", unless=NOT_BODY, longest=6),
)  # fmt: skip
