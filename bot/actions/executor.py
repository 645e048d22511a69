"""Runs our actions: without the domain, and the three steps of a turn at the first call."""

from __future__ import annotations

from typing import Any

from rasa_sdk.executor import ActionExecutor, ActionExecutorRunResult

FIRST = "action_assess"
# In the order of every rule; the last has one of two names, whose commands are the same.
SAYS = "action_guidance"
CALLS = ("action_escalate", "action_handover")


class TurnResult(ActionExecutorRunResult):  # type: ignore[misc]  # the SDK has no types
    """`later`: by its name, the result of each step that follows, as Rasa will ask for it."""

    later: dict[str, dict[str, Any]]


class TurnExecutor(ActionExecutor):  # type: ignore[misc]  # the SDK has no types
    """The domain is left out because no action reads it, and it is 100 kB in every call.

    Rasa 3.6 does so (`enable_selective_domain`) but does not know this SDK's digest of it, without which the SDK would
    refuse the call.
    """

    def update_and_return_domain(self, payload: dict[str, Any], action_name: str) -> dict[str, Any]:
        return payload.get("domain") or {}

    async def run(
        self, action_call: dict[str, Any], *args: Any, **kwargs: Any
    ) -> ActionExecutorRunResult | None:
        """As the SDK's; the first step of a turn brings those that follow it, so that Rasa need not call again."""
        result = await super().run(action_call, *args, **kwargs)
        if result is None or action_call.get("next_action") != FIRST:
            return result
        later = await self._later(action_call, result)
        return TurnResult(events=result.events, responses=result.responses, later=later)

    async def _later(
        self, action_call: dict[str, Any], first: ActionExecutorRunResult
    ) -> dict[str, dict[str, Any]]:
        """Empty where a step fails: Rasa then asks for each itself, and hears the error of the one that fails."""
        try:
            call = _after(action_call, first)
            said = await super().run({**call, "next_action": SAYS})
            call = _after(call, said)
            commands = (await super().run({**call, "next_action": CALLS[0]})).model_dump()
        except Exception:
            return {}
        return {SAYS: said.model_dump(), **dict.fromkeys(CALLS, commands)}


def _after(action_call: dict[str, Any], result: ActionExecutorRunResult) -> dict[str, Any]:
    """The call with the slots that the step has set."""
    tracker = action_call["tracker"]
    set_now = {event["name"]: event["value"] for event in result.events if event["event"] == "slot"}
    return {**action_call, "tracker": {**tracker, "slots": {**tracker["slots"], **set_now}}}
