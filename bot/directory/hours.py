"""Whether somebody answers a line at a moment."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from bot.directory.line import Hours, Schedule

# Mexico City has kept one time all year since the clocks went back on 2022-10-30 (Ley de los Husos Horarios).
MEXICO_CITY = timezone(timedelta(hours=-6), "America/Mexico_City")
_FRIDAY = 4


def open_at(hours: Hours, at: float) -> bool | None:
    """At an epoch second; None where the hours are not known."""
    if not isinstance(hours, Schedule):
        return True if hours == "always" else None
    moment = datetime.fromtimestamp(at, MEXICO_CITY)
    if hours.days == "lun-vie" and moment.weekday() > _FRIDAY:
        return False
    return hours.opens <= moment.time() < hours.closes
