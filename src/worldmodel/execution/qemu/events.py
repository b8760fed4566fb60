"""The guest's recording as events: lines of text as the kernel's trace_pipe writes them."""

from __future__ import annotations

import re
from dataclasses import dataclass

TRACE_LIMIT = 1 << 21
"""Bytes of a recording, all recorders together."""

_LINE = re.compile(r"-(?P<pid>\d+) +\[\d+\] +(?P<time>[0-9]+\.[0-9]+): (?P<event>\w+): (?P<rest>.*)")
_FIELD = re.compile(r'(\w+)=("(?:[^"\\]|\\.)*"|\S+)')


@dataclass(frozen=True, slots=True)
class Event:
    """One line of the recording. `pid` is the thread's number; `fields` are as they were written, quotes included."""

    pid: int
    time: float
    name: str
    fields: dict[str, str]

    def text(self, name: str) -> str | None:
        """A string, None where the kernel could not read it or there is none."""
        value = self.fields.get(name, "")
        return value[1:-1] if len(value) > 1 and value[0] == value[-1] == '"' else None

    def number(self, name: str, default: int = 0) -> int:
        """A number in its decimal or hexadecimal form, `default` where there is none."""
        try:
            return int(self.fields.get(name, ""), 16 if name.endswith("flags") else 10)
        except ValueError:
            return default


def events(recording: str) -> list[Event]:
    """The events of all recorders in the order of time. Lines of another form are left out."""
    found = []
    for line in recording.splitlines():
        if match := _LINE.search(line):
            fields = dict(_FIELD.findall(match["rest"]))
            found.append(Event(int(match["pid"]), float(match["time"]), match["event"], fields))
    return sorted(found, key=lambda event: event.time)
