"""An example: a question, the steps of its reply, and the runs that prove them; and how it is told to a model.

A task is what is meant to be written; an example is a task whose programs were run. Text of a
task may say `{output}`, which is the last number that the run before it printed, or `{output.2}`,
its second one: what a program will print is never written by hand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

from worldmodel.core.excerpts import by_name, name_excerpts
from worldmodel.core.prompt import Prompt, compose, escape, injected, not_granted, output_block, run_text
from worldmodel.core.quantities import find_numbers, name_quantities, prelude, show_names
from worldmodel.types import Card, Excerpt, Hit, Language, Program, Quantity, Run, Token

EMBEDDED = Card(
    name="embedded", version="", quantities=True, instructions=False, history=False, retrieved=1, excerpts=True
)
"""What the embedded model is trained for; its file carries the same flags."""

PLACE = re.compile(r"\{output(?:\.(\d+))?\}")
_SIGNED = re.compile(r"(?:^|[\s(,:\[])-$")
"""What stands before a negative number: names are of digits, their signs stay in the text."""
SHORT = 60
"""Characters of an output without numbers that a later text may repeat."""


@dataclass(frozen=True, slots=True)
class Step:
    """One thought and the program it leads to, with what that program needs. `fails`: its run must fail.

    `refused` is what of its needs is not granted: then it is not run, and is the last one.
    """

    think: str
    code: str
    language: Language = "python"
    requires: str = "python:math"
    fails: bool = False
    refused: str = ""

    @property
    def due(self) -> Literal["ok", "failed"]:
        """How its run must end. A time-out or a blocked run is not the failure that was meant."""
        return "failed" if self.fails else "ok"


@dataclass(frozen=True, slots=True)
class Task:
    """A question with its reply's parts before anything was run.

    `think` is the last thought, before `reply`; it may be empty where steps came before. `source`
    names the row or family it comes from, `phrasing` which of the family's wordings it has (-1:
    none). `answer` is what the last output must be, as text, or None where nothing is known of
    it. `files` are (name, content) of what lies in the folder that the programs are given. `retrieved` are the
    summaries of earlier models that stand before the reply.
    """

    question: str
    steps: tuple[Step, ...]
    reply: str
    source: str
    kind: str = "word"
    think: str = ""
    answer: str | None = None
    phrasing: int = -1
    files: tuple[tuple[str, str], ...] = ()
    retrieved: tuple[str, ...] = ()

    @property
    def executed(self) -> tuple[Step, ...]:
        """The steps whose programs are run: all that are not refused."""
        return tuple(step for step in self.steps if not step.refused)


@dataclass(frozen=True, slots=True)
class Example:
    """A task and the runs of its steps, in order."""

    task: Task
    runs: tuple[Run, ...] = ()


@dataclass(slots=True)
class Telling:
    """A reply while it is being told: the quantities named so far, and what the last run printed.

    `shown`: the model sees the names of the excerpts, so its programs use them.
    """

    quantities: tuple[Quantity, ...]
    excerpts: tuple[Excerpt, ...] = ()
    shown: bool = False
    last: tuple[Quantity, ...] = ()
    signs: tuple[str, ...] = ()
    printed: str = field(default="")

    def text(self, template: str) -> str:
        """`template` as the model writes it: `[c]` for a number of the last output. Raises ValueError."""
        return PLACE.sub(lambda match: self._place(match, "[{}]"), template)

    def program(self, step: Step) -> Program:
        """The step's program as it is run. Raises ValueError."""
        shape = "${}" if step.language == "bash" else "{}"
        code = PLACE.sub(lambda match: self._place(match, shape), step.code)
        if self.shown:
            code = by_name(step.language, code, self.excerpts)
        return Program(step.language, code, prelude(step.language, code, self.quantities, self.excerpts))

    def heard(self, run: Run) -> str:
        """The block that the runtime writes of a run, whose numbers are named from here on."""
        failed = run.status != "ok"
        text = run_text(run).strip()
        block, self.last = output_block(text, EMBEDDED, named=len(self.quantities), error=failed)
        self.signs = tuple("-" * (_SIGNED.search(text[:begin]) is not None) for begin, _, _ in find_numbers(text))
        self.quantities += self.last
        self.printed = run.stdout.strip()
        return block

    def _place(self, match: re.Match[str], shape: str) -> str:
        number = int(match[1]) - 1 if match[1] else -1
        if self.last and number < len(self.last):
            return self.signs[number] + shape.format(self.last[number].name)
        if match[1] is None and not self.last and 0 < len(self.printed) <= SHORT and "\n" not in self.printed:
            return self.printed
        raise ValueError(f"{match[0]} stands for nothing: the last run printed {self.printed[:SHORT]!r}")


def _written(text: str, fails: bool) -> Iterator[Token]:
    """The model's own words. Of a program that fails only the format is to be learned: its closing tags."""
    for number, part in enumerate(re.split(r"(</\w+>)", text) if fails else [text]):
        if part:
            yield Token(id=None, text=part, sampled=number % 2 == 1 or not fails)


def begin(task: Task, card: Card = EMBEDDED) -> tuple[Prompt, Telling]:
    """The prompt of a task for a model of that `card`, and its telling, with names whatever the card says of them."""
    hits = [Hit("", each, 0.0, "") for each in task.retrieved[: card.retrieved]]
    base, _ = compose(task.question, card, retrieved=hits)
    text = escape(task.question.strip())
    return base, Telling(name_quantities(text)[1], name_excerpts(text)[1], bool(base.excerpts))


def programs(task: Task, runs: Sequence[Run]) -> Program | None:
    """The program to run next, after `runs`; None when all were run. Raises ValueError."""
    _, telling = begin(task)
    for run in runs:
        telling.heard(run)
    return telling.program(task.executed[len(runs)]) if len(runs) < len(task.executed) else None


def prompt(example: Example, card: Card = EMBEDDED) -> Prompt:
    """The example as the loop would have written it with a model of that `card`: `sampled` marks what it must learn.

    A model that is given no named quantities writes the numbers themselves: in its texts, and bound to their
    names at the head of its programs.

    Raises ValueError for an example whose programs were not all run, or that says an output that is not there.
    """
    task = example.task
    if len(example.runs) != len(task.executed):
        raise ValueError(f"{task.source}: the program was not run")
    base, telling = begin(task, card)

    def said(template: str) -> str:
        text = telling.text(template)
        return text if card.quantities else show_names(text, telling.quantities)

    tokens: list[Token] = []
    for number, step in enumerate(task.steps):
        program = telling.program(step)
        code = program.code if card.quantities else program.source
        body = f" {code}" if "\n" not in code else f"\n{code}\n"
        thought = f"<think>{said(step.think)}</think>\n" if step.think else ""
        model = f"<model>{step.language}:{body}</model>\n<requires>{step.requires}</requires>"
        if step.refused:
            block, _ = output_block(not_granted(step.refused), card, error=True)
        else:
            run = example.runs[number]
            block = telling.heard(run)
            if not card.quantities:
                block, _ = output_block(run_text(run), card)
        tokens += [*_written(f"{thought}{model}", step.fails), injected("\n" + block)]
    thought = f"<think>{said(task.think)}</think>\n" if task.think else ""
    tokens.append(Token(id=None, text=f"{thought}{said(task.reply)}"))
    return base.extended(tokens)
