"""Lines for the counselor about what is not said in words. They are shown, never assessed nor answered."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from channels.whatsapp.json_values import Object, number, obj, objects, string

MOST_LINES = 20
LONGEST_LINE = 500
_LONGEST_CARD = 4000
_PROPERTY = re.compile(
    r"^(?:[\w-]+\.)?(FN|TEL|EMAIL|ADR)(?:;[^:\r\n]*)?:([^\r\n]+)", re.IGNORECASE | re.MULTILINE
)


def location(place: Object) -> tuple[str, ...]:
    """Where a shared place is."""
    latitude, longitude = number(place, "latitude"), number(place, "longitude")
    known = latitude is not None and longitude is not None
    return _lines(
        string(place, "name", LONGEST_LINE),
        string(place, "address", LONGEST_LINE),
        f"Coordenadas: {latitude:.6f}, {longitude:.6f}" if known else "Sin coordenadas",
    )


def contacts(message: Object) -> tuple[str, ...]:
    """Names of the contacts that a person shared, and how to reach each."""
    return _lines(*(_contact(contact) for contact in objects(message, "contacts")))


def _contact(contact: Object) -> str:
    card = _card(string(contact, "vcard", _LONGEST_CARD))
    name = string(obj(contact, "name"), "formatted_name", 200) or next(iter(card.pop("FN", ())), "")
    phones = (string(p, "phone", 40) or string(p, "wa_id", 40) for p in objects(contact, "phones"))
    emails = (string(email, "email", 200) for email in objects(contact, "emails"))
    places = (_place(place) for place in objects(contact, "addresses"))
    known = [part for part in (*phones, *emails, *places) if part] or [
        part for parts in card.values() for part in parts
    ]
    return ": ".join(part for part in (name or "Sin nombre", ", ".join(known)) if part)


def _place(place: Object) -> str:
    return " ".join(filter(None, (string(place, part, 100) for part in ("street", "city", "state", "zip"))))


def _card(vcard: str) -> dict[str, list[str]]:
    """Names, telephones, e-mails and addresses of a vCard (RFC 6350), by property."""
    found: dict[str, list[str]] = {}
    for name, said in _PROPERTY.findall(vcard):
        if plain := " ".join(said.replace("\\,", ",").replace(";", " ").split()):
            found.setdefault(name.upper(), []).append(plain)
    return found


def order(order: Object) -> tuple[str, ...]:
    """Products of a catalogue. We sell nothing: whoever orders something means something else."""
    items = objects(order, "product_items")
    return _lines(
        *(f"{number(item, 'quantity') or 1:g} × {string(item, 'product_retailer_id', 100)}" for item in items)
    )


def form(filled: Mapping[str, str]) -> tuple[str, ...]:
    return _lines(*(f"{name}: {said}" for name, said in filled.items()))


def unsupported(message: Object) -> tuple[str, ...]:
    """What we cannot show, as far as it has a name."""
    kind = string(obj(message, "unsupported"), "type", 40) or string(obj(message, "interactive"), "type", 40)
    kind = kind or string(message, "type", 40)
    return _lines(
        f"Tipo: {kind}" if kind else "", "La persona lo ve en su teléfono; aquí no se puede mostrar."
    )


def about(message: Object) -> tuple[str, ...]:
    """How a message came to us, of whatever type it is."""
    context, referral = obj(message, "context"), obj(message, "referral")
    forwarded = context.get("forwarded") is True or context.get("frequently_forwarded") is True
    came = " ".join(filter(None, (string(referral, "headline", 200), string(referral, "source_url", 200))))
    return _lines("Mensaje reenviado" if forwarded else "", f"Llegó desde un anuncio: {came}" if came else "")


def _lines(*lines: str) -> tuple[str, ...]:
    return tuple(line[:LONGEST_LINE] for line in _some(lines))


def _some(lines: Iterable[str]) -> list[str]:
    return [line for line in lines if line.strip()][:MOST_LINES]
