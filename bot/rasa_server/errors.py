"""What can go wrong with a turn. Only the class name leaves the process: it never carries text."""


class TurnError(Exception):
    """A turn that must not be taken for an answer."""


class ActionFailed(TurnError):
    """A custom action ended without a result; Rasa would have gone on in silence."""


class SilentTurn(TurnError):
    """The dialogue said nothing at all."""


class TurnTooSlow(TurnError):
    """The turn took longer than its caller waits."""


class WrongStore(TurnError):
    """The conversation is not kept where `endpoints.yml` says (Rasa falls back to memory by itself)."""
