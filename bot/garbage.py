"""Python's search for cycles of garbage, kept away from what a process has loaded for good."""

from __future__ import annotations

import gc


def leave_loaded_alone() -> None:
    """To be called once models and texts are loaded. What is there now is never searched again.

    A vocabulary of 250,000 pieces or Rasa with all it imports takes a quarter of a second to search, in which the
    process answers nobody.
    """
    gc.collect()
    gc.freeze()
