"""What a person reads when the chat cannot do something. Codes: docs/protocols.md."""

ERRORS: dict[str, str] = {
    "bad_json": "El mensaje llegó incompleto. Inténtalo otra vez.",
    "bad_frame": "No pudimos leer el mensaje. Inténtalo otra vez.",
    "too_long": "El mensaje es demasiado largo. Envíalo en partes más cortas.",
    "no_hello": "La conversación no se pudo abrir. Recarga la página.",
    "slow_down": "Estamos recibiendo tus mensajes, aunque vayan rápido. Ninguno se pierde.",
    "busy": "Hay demasiadas conexiones desde tu red. Seguimos intentando. Si hay peligro ahora, llama al 911.",
    "unavailable": "No pudimos guardar tu mensaje. Se enviará otra vez. Si hay peligro ahora, llama al 911.",
}

BAD_REQUEST = "No se pudo. Recarga la página e inténtalo otra vez."
TOO_MANY = "Van muchos intentos seguidos. Espera unos minutos e inténtalo otra vez."
UNAVAILABLE = "Ahora no se pudo. Inténtalo otra vez en un momento."
WRONG_CODE = "Ese código no abre ninguna conversación. Revisa letras y números."
