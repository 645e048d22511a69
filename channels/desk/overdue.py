"""When an unattended case is alarmed, and when a counselor counts as gone: pure rules (P6, P7)."""

from __future__ import annotations

from collections.abc import Mapping

from channels.cases import Case

# Seconds until somebody must have taken a case; after each alarm the time runs again.
ALARM_SECONDS = {4: 60.0, 3: 120.0, 2: 600.0, 1: 600.0, 0: 600.0}
VANISHED_SECONDS = 120.0


def alarm_due(case: Case, now: float) -> bool:
    """Whether nobody has taken the case for too long since it began to wait, rose or was last alarmed."""
    if case.status != "open":
        return False
    since = max(case.waiting_since, case.alarmed_at or 0.0)
    return now - since >= ALARM_SECONDS[case.level]


def vanished(case: Case, signs: Mapping[str, float], server_since: float | None, now: float) -> bool:
    """Whether the case's counselor has been away for too long.

    While browsers could not reach us (`server_since` None, or not long ago) nobody counts as gone.
    """
    if case.status != "claimed" or server_since is None:
        return False
    last = max(signs.get(case.counselor or "", 0.0), case.claimed_at or 0.0, server_since)
    return now - last > VANISHED_SECONDS
