"""Notices of the desk that arrived since the last read, each thing once."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from channels.store.notices import Notice


@dataclass
class Batch:
    """What is to be read again. A changed entry changes its case's preview and counters too."""

    everything: bool = False
    trouble: bool = False
    cases: set[str] = field(default_factory=set)
    entries: dict[tuple[str, str], set[int]] = field(default_factory=lambda: defaultdict(set))
    alarms: list[tuple[str, str]] = field(default_factory=list)
    signed_out: set[str] = field(default_factory=set)

    def add(self, notice: Notice | None) -> None:
        """None stands for notices that may have been missed."""
        if notice is None or notice["kind"] == "queue":
            self.everything = True
        elif notice["kind"] == "trouble":
            self.trouble = True
        elif notice["kind"] == "signed_out":
            self.signed_out.add(notice["session"])
        else:
            self._add_case(notice)

    def _add_case(self, notice: Notice) -> None:
        case_id = notice["case_id"]
        self.cases.add(case_id)
        if notice["kind"] == "entry":
            self.entries[case_id, notice["conversation"]].add(notice["seq"])
        elif notice["kind"] == "alarm":
            self.alarms.append((case_id, notice["reason"]))
