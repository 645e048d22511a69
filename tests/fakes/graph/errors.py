"""Error answers by code, as Meta documents them (facts WA-11)."""

from __future__ import annotations

from typing import Any

Answer = tuple[int, dict[str, Any], dict[str, str]]

# Code → HTTP status and title.
KNOWN: dict[int, tuple[int, str]] = {
    1: (500, "API Unknown"),
    2: (503, "API Service"),
    4: (400, "API Too Many Calls"),
    10: (403, "Permission Denied"),
    100: (400, "Invalid parameter"),
    190: (401, "Access token has expired"),
    80007: (429, "Rate limit issues"),
    130429: (429, "Rate limit hit"),
    131000: (500, "Something went wrong"),
    131009: (400, "Parameter value is not valid"),
    131016: (503, "Service unavailable"),
    131026: (400, "Message undeliverable"),
    131047: (400, "Re-engagement message"),
    131048: (400, "Spam rate limit hit"),
    131050: (400, "User has stopped marketing messages"),
    131051: (400, "Unsupported message type"),
    131056: (429, "Pair rate limit hit"),
    132001: (404, "Template does not exist"),
    133010: (400, "Phone number not registered"),
}


def error(code: int, *, subcode: int | None = None, retry_after: int | None = None) -> Answer:
    """Status, body and headers."""
    status, title = KNOWN[code]
    found: dict[str, Any] = {
        "message": f"(#{code}) {title}", "type": "OAuthException", "code": code,
        "error_data": {"messaging_product": "whatsapp", "details": title}, "fbtrace_id": "Az8or2yhqkZfEZ",
    }  # fmt: skip
    if subcode is not None:
        found["error_subcode"] = subcode
    headers = {} if retry_after is None else {"retry-after": str(retry_after)}
    return status, {"error": found}, headers
