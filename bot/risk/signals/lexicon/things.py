"""With what and where."""

_BLADE = "cuchillo|cuchillos|machete|machetes|navaja|puñal|picahielo|desarmador|tijeras|fierro|verduguillo|navajita|hacha|vidrio"
_GUN = "pistola|pistolas|arma|armas|escopeta|fusca|rifle|revolver|cuerno|fierro|metralleta|gun|granada|granadas|bomba|balas"
_PET = "perro|perra|perros|perrito|perrita|perritos|gato|gata|gatos|gatito|gatita|gatitos|caballo|burro|animal|animales|mascota|cachorro|cachorros|loro|perico"
FAMILIES = {
    "animal": _PET,
    "golpe": "golpe|golpes|golpiza|golpizas|cachetada|cachetadas|cachetadon|cachetadita|bofetada|bofetadas|guantada|guamazo|guamazos|trancazo|trancazos"
    "|patada|patadas|puñetazo|puñetazos|manotazo|manotazos|manazo|manazos|nalgada|nalgadas|chanclazo|chanclazos|cintarazo|cintarazos"
    "|cinturonazo|cinturonazos|varazo|varazos|coscorron|coscorrones|empujon|empujones|jalon|jalones|zape|zapes|madriza|putiza|tunda|paliza"
    "|rodillazo|rodillazos|codazo|codazos|mordida|mordidas|pellizco|pellizcos|arañazo|arañazos|fregadazo|madrazo|madrazos|putazo|putazos"
    "|chingadazo|chingadazos|moquete|catorrazo|catorrazos|palazo|palazos|palo|palos|cablazo|cablazos|cabezazo|cabezazos|golpecito|jaloneo|jaloneos|machetazos|cates",
    "marca": "moretones|moreton|moretes|morete|moratones|cardenales|marcas|cicatrices|chipote|chipotes|chichon|rasguños|mordidas|quemaduras"
    "|hematomas|bruises",
    "arma": f"{_BLADE}|{_GUN}|gasolina|acido|molotov|martillo|bat|tubo|knife",
    "fuego": f"{_GUN}|rifle",
    "filo": _BLADE,
    "pastillas": "pastillas|pastilla|pastas|pastis|pastias|medicinas|medicina|medicamento|medicamentos|frasco|frascos|bote"
    "|caja|cajas|tiras|tira|veneno|cloro|raticida|insulina|insecticida|fertilizante|sosa|botella|botiquin|antidepresivos"
    "|ansioliticos|clonazepam|rivotril|pildoras|pills|capsulas|tratamiento|tabletas|blister|blisters|pastillero|foco",
    "intimo": "fotos|foto|videos|video|pack|nudes|nude|imagenes|imagen|desnudos|pics|packs|capturas|grabaciones",
    "desnudo": "intimo|intima|intimos|intimas|desnuda|desnudo|desnudas|desnudos|encuerada|encuerado|sexual|sexuales|pack|nudes"
    "|nude|cuerpo|privado|privados|privadas|sin ropa|calzones|brasier|bañandome|cambiandome|mios|mias|mio|mia|nuestros|partes",
    "papeles": "pasaporte|papeles|documentos|identificacion|ine|acta|visa|curp|credencial|pasaportes|actas|papel|celular"
    "|telefono|passport|papers|docs|ines|credenciales|permiso",
    "altura": "azotea|puente|barandal|orilla|borde|balcon|ventana|vias|anden|techo|precipicio|edificio|torre|barranco"
    "|elevador|piso|antena|bridge|roof|paso|cornisa|quinto|sexto|septimo|tren|metro|rieles|viaducto|segundo",
    "medio": "soga|cuerda|cuchillo|navaja|pistola|pastillas|pastas|veneno|arma|fusca|escopeta|raticida|mecate|lazo|cable"
    "|frasco|navajas|pastilla|reata|insulina|gillette|rastrillo|cinturon|plan|fecha|cloro|bolsa|carta|clonazepam",
    "encierro": "encerrado|encerrada|encerrados|encerradas|escondido|escondida|escondidos|escondidas|amarrado|amarrada"
    "|amarrados|amarradas|secuestrado|secuestrada|secuestrados|secuestradas|encadenado|encadenada|atrapado|atrapada|retenida"
    "|retenido|retenidas|retenidos|agarrado|agarrada|atado|atada|bajo llave|con llave|privado|privada|a la fuerza|cautiva",
    "cuartos": "baño|cuarto|closet|ropero|recamara|zotehuela|azotea|tinaco|patio|cama|casa|cocina|bodega|zaguan|sala",
    "vehiculo": "camioneta|carro|coche|taxi|van|troca|camion|moto|auto|cajuela|uber|patrulla|combi|vehiculo|suv|car|trailer",
}  # fmt: skip
