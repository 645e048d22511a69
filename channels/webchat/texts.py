"""What a person reads when the chat cannot do something, and whom to call then. Codes: docs/protocols.md."""

from bot.directory import line

_DANGER = f"Si hay peligro ahora, llama al {line('emergencias_911').phones[0].shown}."
_BESIDES = f"{_DANGER} También contestan en el {line('consejo_linea_chat').phones[0].shown}."

ERRORS: dict[str, str] = {
    "bad_json": f"El mensaje llegó incompleto. Inténtalo otra vez. {_DANGER}",
    "bad_frame": f"No pudimos leer el mensaje. Inténtalo otra vez. {_DANGER}",
    "too_long": f"El mensaje es demasiado largo. Envíalo en partes más cortas. {_DANGER}",
    "no_hello": f"La conversación no se pudo abrir. Recarga la página. {_BESIDES}",
    "slow_down": "Estamos recibiendo tus mensajes, aunque vayan rápido. Ninguno se pierde.",
    "busy": f"Hay demasiadas conexiones desde tu red. Seguimos intentando. {_DANGER}",
    "unavailable": f"No pudimos guardar tu mensaje. Se enviará otra vez. {_DANGER}",
}

BAD_REQUEST = f"No se pudo. Recarga la página e inténtalo otra vez. {_DANGER}"
TOO_MANY = f"Van muchos intentos seguidos. Espera unos minutos e inténtalo otra vez. {_DANGER}"
UNAVAILABLE = f"Ahora no se pudo. Inténtalo otra vez en un momento. {_BESIDES}"
WRONG_CODE = f"Ese código no abre ninguna conversación. Revisa letras y números. {_BESIDES}"
