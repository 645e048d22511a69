"""Risk assessment as dispatch uses it: off the event loop, and never without a result (P4)."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import structlog

from bot.risk import Context, RiskAssessment
from channels import metrics
from channels.handling import UNJUDGED

Assess = Callable[[str, Context], RiskAssessment]

_log = structlog.get_logger(__name__)


class Judge:
    """A fault in the assessment is a reason to call a person, not to overlook one."""

    def __init__(self, assess: Assess) -> None:
        self._assess = assess
        self._threads = ThreadPoolExecutor(max_workers=2, thread_name_prefix="risk")

    async def warm(self) -> None:
        """Loads the model before the first person writes. Never raises."""
        try:
            await self._run("hola", Context())
        except Exception:
            _log.exception("risk_unavailable")

    async def judge(self, text: str, context: Context) -> RiskAssessment:
        """Never raises."""
        try:
            risk = await self._run(text, context)
        except Exception:
            metrics.FAULTS.labels("risk").inc()
            _log.exception("risk_unjudged")
            risk = UNJUDGED
        metrics.RISK.labels(risk.level).inc()
        return risk

    async def _run(self, text: str, context: Context) -> RiskAssessment:
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._threads, self._assess, text, context)
