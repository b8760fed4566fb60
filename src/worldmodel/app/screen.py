"""Where the commands write: text made safe for a terminal, notes on stderr, a bar for long work."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

Progress = Callable[[str, float | None], None]
"""Called with what is being done and the fraction done (None: not known)."""

PAUSE = 30.0
"""Seconds between two lines on the same kind of step, where there is no terminal."""

_UNSAFE = dict.fromkeys((*range(0x20), 0x7F, *range(0x80, 0xA0)), "\N{REPLACEMENT CHARACTER}")
for _kept in "\n\t":
    del _UNSAFE[ord(_kept)]
# Marks that reorder what is read: a program must look like what runs.
_UNSAFE |= dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)), "\N{REPLACEMENT CHARACTER}")


def visible(text: str) -> str:
    """`text` without control characters: what a model or a program writes cannot steer the terminal."""
    return text.replace("\r\n", "\n").translate(_UNSAFE)


def note(text: str) -> None:
    """One line for the person at the terminal, on stderr."""
    print(f"worldmodel: {text}", file=sys.stderr, flush=True)


def print_json(data: Any) -> None:
    """One JSON document on one line of stdout; ASCII, so that no locale and no broken character spoils it."""
    print(json.dumps(data, allow_nan=False), flush=True)


def stdout() -> Console:
    """Where answers go: coloured in a terminal, plain in a pipe, never wrapped by us."""
    return _console(to_stderr=False)


def stderr() -> Console:
    return _console(to_stderr=True)


def _console(*, to_stderr: bool) -> Console:
    from rich.console import Console

    class Ours(Console):
        def on_broken_pipe(self) -> None:
            """Rich would leave with exit code 1; a reader that went away has a code of its own."""
            raise BrokenPipeError

    return Ours(stderr=to_stderr, highlight=False, markup=False, emoji=False, soft_wrap=True)


def code_lines(source: str, language: str) -> list[Text]:
    """A program in colour, line by line, in the terminal's own palette."""
    from rich.syntax import Syntax

    shown = visible(source.rstrip())
    return list(Syntax(shown, language, theme="ansi_dark", background_color="default").highlight(shown).split("\n"))


@contextmanager
def bar(title: str) -> Iterator[Progress]:
    """A bar with the time left, on stderr; where that is no terminal, a line for each new kind of step (first word)."""
    console = stderr()
    if not console.is_terminal:
        kind, last = "", 0.0

        def line(step: str, fraction: float | None) -> None:
            nonlocal kind, last
            if step.split()[:1] != [kind] or time.monotonic() - last > PAUSE:
                kind, last = step.partition(" ")[0], time.monotonic()
                note(f"{title}: {step}" + ("" if fraction is None else f" ({100 * fraction:.0f}%)"))

        yield line
        return
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True) as shown:
        task = shown.add_task(title, total=None)

        def draw(step: str, fraction: float | None) -> None:
            total = None if fraction is None else 1.0
            shown.update(task, description=f"{title}: {step}", total=total, completed=fraction or 0.0)

        yield draw
