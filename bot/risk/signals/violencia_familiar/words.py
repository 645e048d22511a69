"""Phrases that the rules on family violence share."""

HITTING = "(<pegar.ger>|<pegar.ger+lo>|<pegar.ger+me>|<pegar.ger+nos>|<lastimar.ger>|<lastimar.ger+lo>|<lastimar.ger+me>|<lastimar.ger+nos>|dando de golpes|dando golpes|dando una golpiza|agarrando a golpes|rompiendo la (cara|madre)|rompiendo todo|aventando|tundiendo|atacando|correteando)"
HITS = "(<pegar.3>|casca|cascaba|golpea|cachetea|patea|jalonea|<lastimar.3>|(avienta|aventaba|avento|aventado) (al|contra|a la|de las|de un|por|cosas|platos|objetos|feo|con)|empuja|empujo|empujaba|surte|surtio|sono|tunde|da de golpes|dio de golpes|da golpes|agarro a golpes|agarra a golpes|trae a golpes|dio una golpiza|alza la mano|levanta la mano|puso la mano encima|mete la mano|nalguea|tunde|descuenta|desconto|sangolotea|trae de golpes|puso una golpiza|acomodo|dio (una|unas|dos|tres) (cachetada|cachetadas|patada|patadas|golpiza|madriza|putiza|trompada|bofetada|cachetadon))"
HURT = "(<romper.3>|ha roto|rompio|saco|tumbo|partio|dejo|fracturo|disloco|abrio|desgarro|quebro|zafo|hizo)"
BODY = "(nariz|brazo|costilla|costillas|diente|dientes|ceja|labio|boca|mano|dedo|cabeza|ojo|cara|espalda|pierna|muñeca|quijada|mandibula|morada|morado|moretones|moretes|sangre|sangrando|inconsciente|tirada|tirado|inconciente|marcas|marcada|clavicula|hocico|hueso|pomulo|cadera|oreja|timpano|rodilla)"
TOOL = "(cable|cinturon|cinto|manguera|palo|vara|tubo|hebilla|leña|riata|plancha|martillo|pala|bat|puño|puños|fierro|tabla|cuarta|baston|cadena|chicote|garrote|piedra|ladrillo|botella|casco|extension|machete|pistola|cuchillo|zapato|desarmador|llave|sarten|olla|varilla|ladrillazo|escoba|cacerola|reata|lazo|cigarro|cigarros|encendedor)"
DEATH = "(matar|matarme|matarnos|matarla|matarlo|matarlos|matarlas|desaparecer|desvivir|quemar viva|quemar|enterrar|picar|balacear|degollar|ahorcar|acuchillar|apuñalar|machetear|ahogar|envenenar|rociar|echar acido|desfigurar|picar el)"
PARTNER = "(esposo|esposa|marido|mujer|pareja|novio|novia|ex|exesposo|exesposa|exmarido|exnovio|exnovia|expareja|concubino|padrastro|viejo)"
# Close to a blow or a threat of the family: what makes it an illness, a car, a game or a joke.
HARMLESS = """
(sus|su) (modismos|manias|vicios|acento)
(sol|gripa|gripe|tos|influenza|nostalgia|acento|mocos|piñata|balon|balonazos|pelota|arroz|frijoles|guisado|estampas|boton)
(dieta|cruda|trafico|cariño|conchita|mosco|moscos|corbata|glitter|chicle|planta|sandia|presion|semilla|cachetes|calabacitas)
<animal>
(choque|choco|defensa|lamina|por atras|ventanilla|barda|tecnico|lavadora|sat|pumas|chivas|influencers|notas)
(jaja|(?<!no es) broma|exagero|literal|obvio no)
si (repruebo|llego tarde|no llego temprano|no lavo|saco menos)
(reprobe|boleta|calificaciones|tinte|tatuaje|labial|tortillas|tuppers|toper|florero|tamal|tamales|mezcal|tequila|pastel|vino)
(aire|tarjeta|precios|grito|crisis|ventas|coche estacionado|asi arranco)
(inventario|sueter|blusa|soltera|crush|un dia de estos|cerrajero|cumple|boda|quincena)
"""
# Words that make "me va a matar" a threat and not a joke.
DANGER = """
(miedo|terror|pavor|panico|auxilio|ayuda|ayudenme|ayudeme|ayudame|socorro|vengan|manden|patrulla|policia|escondida|escondido|encerrada|encerrado)
(amenaza|amenazo|amenazan|amenazada|amenazado|amenazandome|golpeo|golpea|pega|pego|pegando|golpeando|golpeado|violento|borracho|tomado|drogado|celos|sangre)
(denuncio|denuncie|denunciar|demando|separo|separarme|divorcio|dejo|dejarlo|salgo|escapar|huir|refugio|orden de restriccion)
(<arma>|gasolina|acido|armado|armados|tiros|balazos|veneno|cuello|afuera|puerta|tumbando)
(trans|gay|lesbiana|joto|marica|machorra|puto)
(en serio|de verdad|neta que si|no es broma|se que|panteon|muerta|en bolsas)
(mato|mataron) a
"""
