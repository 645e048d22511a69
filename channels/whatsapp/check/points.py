"""The points of the check, in an order in which each builds on those before."""

from __future__ import annotations

import time

import httpx

from channels.settings import WhatsAppSettings
from channels.whatsapp.check.account import clock, number, subscription, template, token
from channels.whatsapp.check.asking import Asking
from channels.whatsapp.check.finding import Finding
from channels.whatsapp.check.webhook import webhook

SECONDS = 15.0


def check(settings: WhatsAppSettings, own_address: str) -> list[Finding]:
    """Asks the Graph API and, at `own_address` (scheme and host), our own webhook. Sends no message."""
    with httpx.Client(timeout=SECONDS, trust_env=False, follow_redirects=False) as http:
        asking = Asking(http, settings)
        findings = [token(asking)]
        if findings[0].good:
            findings += [number(asking), subscription(asking), template(asking)]
        findings.append(clock(asking, time.time()))
        findings += webhook(http, settings, own_address)
    return findings
