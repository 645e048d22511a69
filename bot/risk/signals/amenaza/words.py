"""Phrases that the rules on threats share."""

HARM = "(<herir.inf>|<herir.inf+lo>|<herir.inf+te>|dar (piso|un tiro|de balazos|un plomazo|de plomazos|de tiros|en la madre)|darle (piso|un tiro|de balazos|en la madre)|meter (un|dos|tres|2|3|unos) (plomazos|tiros|balazos|tiro|balazo|plomazo)|meterle (un|dos|tres|2|3|unos)? (plomazos|tiros|balazos|tiro|balazo|plomazo|cuchillo)|prender fuego|prenderle fuego|disparar|dispararle|dispararles|partir su madre|partirle su madre|echar (acido|gasolina)|cortar el cuello|mandar matar|cargar la chingada|volar|aventar al tren|cortarle)"
HURTS = "(mato|pico|quemo|balaceo|disparo|apuñalo|degollo|lo|quiebro|reviento|enveneno|mate|matara|mataba|mata|mata a|plomeo|atropello|trueno|ahorco|entierro)"
PLAY = """
(risa|aburrimiento|hambre|mosquito|mosquitos|cosquillas|besos|abrazos|stickers|ternura|susto|amor|cucaracha|cucarachas|mosca|moscas|mosco|moscos|rata|ratas|raton|ratones|hormigas|piojos|polilla|polillas|zancudos|alacran|arañas|araña|plaga|chinches|bacterias|virus|hongos|maleza|pulgas|garrapatas)
<animal>
(dice|dicen) que ~2 (lo|la|los|las) (voy a|mato)
(cojin|aparato|sopas|cadena|mandarina|gajos|refrescos|merolico|cuota|entre los muertos|gimnasio)
(tiempo|antojo|sed|examen|luz|planta|plantas|gallina|pollo|puerco|borrego|guajolote|pavo|cochino|cerdo|nochebuena|baygon|sarten|comal|pastel|platillo|mole|queso|quesadillas|precios|tuppers|impresora|concierto)
(jaja|(?<!no es) broma|bromita|drag|show|perras|partido|partida|partidas|ranked|boss|zombies|nivel|reta|futbol|gol|tianguis|nintendo|xbox|playstation|jugador|crush|pelis|tinte|chile)
(elote|tortilla|incienso|copal|pan|basura|calorias|grasa|dvd|disco|cd|foco|libros|puente entero|monitos|judas|año viejo|dulce)
"""
