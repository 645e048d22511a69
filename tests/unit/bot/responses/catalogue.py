"""Every variation of every text, for parametrised tests."""

from ops.texts.said import Said, every

EVERY = every()

__all__ = ["EVERY", "Said", "label"]


def label(said: Said) -> str:
    return f"{said.name}-{said.number}"
