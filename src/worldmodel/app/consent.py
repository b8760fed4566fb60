"""Asking the person at the terminal whether a program may have what it declares."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from worldmodel.app.screen import code_lines, stderr, visible
from worldmodel.core.requires import show
from worldmodel.types import Program, Requirement

if TYPE_CHECKING:
    from worldmodel.execution.approval import Answer, Ask

_ANSWERS: dict[str, Answer] = {
    "y": "yes",
    "yes": "yes",
    "n": "no",
    "no": "no",
    "s": "session",
    "session": "session",
    "a": "always",
    "always": "always",
}


def person() -> Ask | None:
    """Who can be asked: the person at the terminal, or None when stdin or stderr is no terminal."""
    return _ask if sys.stdin.isatty() and sys.stderr.isatty() else None


def _ask(program: Program, requirement: Requirement) -> Answer:
    """Show the program and ask until there is an answer. EOFError when the person leaves, Ctrl-C goes up too."""
    wanted = visible(show([requirement]))
    console = stderr()
    console.print(f"\nThis {program.language} program wants {wanted}:", style="yellow")
    for line in code_lines(program.source, program.language):
        console.print("    ", line, sep="")
    while True:
        console.print(f"Allow {wanted}? [y]es once, [n]o, for this [s]ession, [a]lways: ", style="yellow", end="")
        try:
            typed = input().strip().lower()
        except UnicodeDecodeError:
            continue
        if typed in _ANSWERS:
            return _ANSWERS[typed]
