"""Wanting, saying, asking for help, and what makes words harmless."""

FAMILIES = {
    "quiero": "quiero|quisiera|voy a|pienso|necesito|prefiero|planeo|decidi|pienso en|tengo ganas de|estoy por|estoy a punto de"
    "|deseo|quise|queria|quiera|ganas de|estoy pensando en|he pensado en|pense en|vo a|pensando en",
    "quiere": "quiere|quieren|va a|van a|piensa|queria|querian|planea|quiso|quisieron|decidio|iba a|vaya a|vayan a|ganas de",
    "ruego": "ayuda|ayudenme|ayudame|ayudeme|auxilio|porfavor|favor|por|socorro|vengan|manden|urgente|urge|sos|help|apurense|pronto|rapido",
    "dice": "dice|dijo|dijeron|dicen|jura|juro|grita|grito|gritaba|avisa|aviso|amenaza|amenazo|mando|escribio|escribe|decia|repite|confeso|conto|cuenta",
    "risa": "jaja|(?<!no es) broma|bromita|xd|literal de|risa",
    # after 'me quiero matar', 'me muero'…: plain exaggeration
    "exagera": "de (la|el|mi|tanta|tanto|pura|puro)? (risa|pena|verguenza|hambre|sueño|calor|frio|emocion|alegria|felicidad|envidia|aburrimiento"
    "|ternura|amor|nervios|cansancio|flojera|ganas|coraje|oso|susto|gusto|estres|sed|antojo|tos|gripa|cruda|cringe|hueva)",
}
