"""Token, number, subscription, template and clock, by what the Graph API answers."""

from __future__ import annotations

from channels.whatsapp.check.asking import Asking
from channels.whatsapp.check.finding import Finding, bad, good
from channels.whatsapp.json_values import objects, string

MOST_SECONDS_APART = 30.0
_OK = 200


def token(asking: Asking) -> Finding:
    answer = asking.get("me", fields="id")
    if answer.status == _OK:
        return good("Token", "Meta lo acepta.")
    if not answer.status:
        return bad("Token", "no hubo respuesta de la API; revisa WHATSAPP_API_BASE y la salida a internet.")
    if answer.code == 190:
        return bad(
            "Token", "venció o no es válido; genera otro de usuario del sistema y ponlo en WHATSAPP_TOKEN."
        )
    return bad("Token", f"Meta no lo acepta ({answer.why}); revisa WHATSAPP_TOKEN y WHATSAPP_API_BASE.")


def number(asking: Asking) -> Finding:
    """Connected and of good quality."""
    answer = asking.get(asking.settings.phone_number_id, fields="display_phone_number,status,quality_rating")
    if answer.status != _OK:
        return bad(
            "Número",
            f"no se encuentra o el token no tiene permiso ({answer.why}); revisa WHATSAPP_PHONE_NUMBER_ID y "
            "whatsapp_business_messaging.",
        )
    shown, state = string(answer.body, "display_phone_number", 40), string(answer.body, "status", 40)
    if state and state != "CONNECTED":
        return bad(
            "Número", f"{shown} está en estado {state}; regístralo en el panel de WhatsApp (error 133010)."
        )
    if string(answer.body, "quality_rating", 20) == "RED":
        return bad(
            "Número", f"{shown} tiene calidad baja; Meta puede limitarlo. Revisa el panel de WhatsApp."
        )
    return good("Número", f"{shown} está conectado.")


def subscription(asking: Asking) -> Finding:
    """Without it no delivery ever comes, and nothing says so."""
    account = asking.settings.business_account_id
    if not account:
        return bad("Suscripción", "no se puede revisar sin WHATSAPP_BUSINESS_ACCOUNT_ID.")
    answer = asking.get(f"{account}/subscribed_apps")
    if answer.status != _OK:
        return bad("Suscripción", f"no se pudo leer ({answer.why}); revisa WHATSAPP_BUSINESS_ACCOUNT_ID.")
    if not list(objects(answer.body, "data")):
        return bad(
            "Suscripción", "ninguna app recibe los mensajes de esta cuenta; suscríbela (docs/whatsapp.md)."
        )
    return good("Suscripción", "la app recibe los mensajes de la cuenta.")


def template(asking: Asking) -> Finding:
    """Approved, in the language that is set."""
    settings = asking.settings
    if not settings.template:
        return bad(
            "Plantilla", "no hay; sin ella nadie recibe aviso después de 24 horas. Pon WHATSAPP_TEMPLATE."
        )
    named = f"{settings.template} ({settings.template_language})"
    if not settings.business_account_id:
        return bad("Plantilla", f"{named} no se puede revisar sin WHATSAPP_BUSINESS_ACCOUNT_ID.")
    answer = asking.get(
        f"{settings.business_account_id}/message_templates", name=settings.template, limit="100"
    )
    if answer.status != _OK:
        return bad("Plantilla", f"no se pudieron leer ({answer.why}); falta whatsapp_business_management.")
    for found in objects(answer.body, "data"):
        if (found.get("name"), found.get("language")) == (settings.template, settings.template_language):
            state = string(found, "status", 40)
            return (
                good("Plantilla", f"{named} está aprobada.")
                if state == "APPROVED"
                else bad("Plantilla", f"{named} está en estado {state}; espera la aprobación o corrígela.")
            )
    return bad("Plantilla", f"{named} no existe; créala con el texto de docs/whatsapp.md.")


def clock(asking: Asking, now: float) -> Finding:
    """The 24 hours are counted by our clock."""
    if asking.api_time is None:
        return bad("Reloj", "no se pudo comparar: la API no dijo su hora.")
    ahead = now - asking.api_time.timestamp()
    if abs(ahead) > MOST_SECONDS_APART:
        way = "adelantado" if ahead > 0 else "atrasado"
        return bad(
            "Reloj", f"este equipo está {way} {abs(ahead):.0f} s; sincronízalo (timedatectl set-ntp true)."
        )
    return good("Reloj", "coincide con el de Meta.")
