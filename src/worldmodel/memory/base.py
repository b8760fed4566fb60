"""The seam to memory: a question in, earlier models out; a finished trace in, kept."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from worldmodel.types import Hit, Trace


class Memory(Protocol):
    def search(self, query: str, k: int, context: Sequence[str] = ()) -> list[Hit]:
        """At most `k` earlier models that may help with `query`, best first; none below the threshold.

        `context` are the questions before it, oldest first.
        """
        ...

    def add(self, trace: Trace) -> None:
        """Keep what the trace shows. It is durable when this returns."""
        ...

    def close(self) -> None:
        """Free what it holds. May be called twice."""
        ...
