"""The seam to memory: a question in, earlier models out; a finished trace in, kept."""

from __future__ import annotations

from typing import Protocol

from worldmodel.types import Hit, Trace


class Memory(Protocol):
    def search(self, query: str, k: int) -> list[Hit]:
        """At most `k` earlier models that may help with `query`, best first; none below the threshold."""
        ...

    def add(self, trace: Trace) -> None:
        """Keep what the trace shows. It is durable when this returns."""
        ...
