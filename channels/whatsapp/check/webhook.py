"""Our own webhook, asked as Meta asks it: the check of the address, a signed delivery, a forged one."""

from __future__ import annotations

import json
import secrets

import httpx

from channels.settings import WhatsAppSettings
from channels.whatsapp.check.finding import Finding, bad, good
from channels.whatsapp.signature import HEADER, sign
from channels.whatsapp.webhook import PATH

# A delivery without content: what is signed well is accepted, and nothing is stored.
_EMPTY = json.dumps({"object": "whatsapp_business_account", "entry": []}).encode()


def webhook(http: httpx.Client, settings: WhatsAppSettings, own_address: str) -> list[Finding]:
    url = f"{own_address}{PATH}"
    try:
        return [_verify(http, settings, url), _secret(http, settings, url), _closed(http, url)]
    except httpx.HTTPError:
        return [bad("Webhook", f"no responde en {url}; ¿está encendido el servicio? (make run)")]


def _verify(http: httpx.Client, settings: WhatsAppSettings, url: str) -> Finding:
    challenge = secrets.token_hex(8)
    asked = {"hub.mode": "subscribe", "hub.verify_token": settings.verify_token, "hub.challenge": challenge}
    answer = http.get(url, params=asked)
    if answer.status_code == httpx.codes.OK and answer.text == challenge:
        return good("Verificación", "el webhook reconoce WHATSAPP_VERIFY_TOKEN.")
    return bad(
        "Verificación",
        f"el webhook no la contesta ({answer.status_code}); reinicia el servicio con este WHATSAPP_VERIFY_TOKEN.",
    )


def _secret(http: httpx.Client, settings: WhatsAppSettings, url: str) -> Finding:
    status = http.post(url, content=_EMPTY, headers={HEADER: sign(_EMPTY, settings.app_secret)}).status_code
    if status == httpx.codes.OK:
        return good("Firma", "el webhook acepta lo firmado con WHATSAPP_APP_SECRET.")
    return bad(
        "Firma",
        f"el webhook rechazó una entrega bien firmada ({status}); reinicia el servicio con este WHATSAPP_APP_SECRET.",
    )


def _closed(http: httpx.Client, url: str) -> Finding:
    status = http.post(url, content=_EMPTY, headers={HEADER: sign(_EMPTY, secrets.token_hex(16))}).status_code
    if status == httpx.codes.UNAUTHORIZED:
        return good("Webhook cerrado", "rechaza lo que no viene firmado.")
    return bad(
        "Webhook cerrado", f"contestó {status} a una firma falsa; revisa qué hay delante del servicio."
    )
