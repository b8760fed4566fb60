"""Asking the person at the terminal whether a program may have what it declares."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from worldmodel.app.screen import code_lines, stderr, visible

if TYPE_CHECKING:
    from worldmodel.execution.approval import Answer, Ask, Question
    from worldmodel.execution.trust import Trust

_ANSWERS: dict[str, Answer] = {
    "y": "yes",
    "yes": "yes",
    "n": "no",
    "no": "no",
    "s": "session",
    "session": "session",
    "a": "always",
    "always": "always",
    "w": "wider",
    "wider": "wider",
    "v": "never",
    "never": "never",
}


def person() -> Ask | None:
    """Who can be asked: the person at the terminal, or None when stdin or stderr is no terminal."""
    return _ask if sys.stdin.isatty() and sys.stderr.isatty() else None


def missing() -> Callable[[str], str] | None:
    """Who can be asked what a question lacks; None as for `person`."""
    return _missing if person() is not None else None


def _missing(lacking: str) -> str:
    """What the person adds to the question; "" when they add nothing or leave."""
    stderr().print(f"\nI am not sure: {visible(lacking)}.", style="yellow")
    stderr().print("What should I know besides? (Enter: nothing) ", style="yellow", end="")
    try:
        return input().strip()
    except (EOFError, UnicodeDecodeError):
        return ""


def _ask(question: Question) -> Answer:
    """Show the program and ask until there is an answer. EOFError when the person leaves, Ctrl-C goes up too."""
    program, wanted = question.program, visible(question.exact)
    console = stderr()
    if question.number == 1:
        console.print(f"\nThis {program.language} program needs your permission:", style="yellow")
        for line in code_lines(program.source, program.language):
            console.print("    ", line, sep="")
    many = f", {question.number} of {question.count}" if question.count > 1 else ""
    console.print(f"It wants {wanted}{many} ({visible(question.why)}).", style="yellow")
    if offer := question.offer:
        console.print(f"So far {weight(offer)}: always?", style="yellow")
    choices = ["[y]es once", "for this [s]ession", f"[a]lways {wanted}"]
    if question.wider:
        choices.append(f"[w]ider, always {visible(question.wider)}")
    choices += ["[n]o", f"ne[v]er {wanted}"]
    while True:
        console.print(f"Allow {wanted}? {', '.join(choices)}: ", style="yellow", end="")
        try:
            typed = input().strip().lower()
        except UnicodeDecodeError:
            continue
        answer = _ANSWERS.get(typed)
        if answer is not None and (answer != "wider" or question.wider):
            return answer


def weight(trust: Trust) -> str:
    """What speaks for a capability, in words."""
    return (
        f"{trust.accurate} of {trust.programs} programs did just what they declared, none broke a rule "
        f"(at least {100 * trust.bound:.0f}% are accurate, with 95% confidence)"
    )
