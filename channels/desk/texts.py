"""What the desk says when it cannot do something."""

REFUSALS: dict[str, str] = {
    "taken": "Otra persona ya tomó este caso.",
    "closed": "Este caso ya está cerrado.",
    "not_owner": "Solo quien tomó el caso puede hacerlo.",
    "not_claimed": "Nadie tiene este caso.",
    "bad_outcome": "Elige un resultado de la lista; la nota puede tener hasta 4000 caracteres.",
    "busy": "El caso está cambiando en este momento. Inténtalo otra vez.",
}
NO_SUCH_CASE = "No existe ese caso."
SIGN_IN = "Inicia sesión."
WRONG = "Usuario o contraseña incorrectos."
TOO_MANY = "Demasiados intentos. Espera un poco."
FORBIDDEN = "Tu rol no permite ver casos."
FORGED = "La petición no viene de esta página. Recárgala."
BAD_REQUEST = "La petición no se entiende."
NOT_YOURS = "Toma el caso para ver esto."
NO_PHONE = "No conocemos un teléfono de esta persona."
MEDIA: dict[str, str] = {
    "expired": "Ya no está disponible: WhatsApp guarda los archivos 7 días.",
    "too_large": "El archivo es demasiado grande para verlo aquí.",
    "wrong_type": "Este tipo de archivo no se puede mostrar.",
    "unavailable": "No se pudo traer el archivo. Inténtalo en un momento.",
}
UNAVAILABLE = "El almacén no responde. Inténtalo en unos segundos."
