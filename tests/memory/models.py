"""Models to keep, and a machine that runs them without one: the n-th `print(X)` of a program prints X."""

from __future__ import annotations

import re
import subprocess
from dataclasses import replace
from pathlib import Path

from worldmodel.core.requires import parse
from worldmodel.memory.registry import Context, Model, Trial
from worldmodel.types import Program, Quantity, Run, Verdict

TIME = "2026-01-02T03:04:05+00:00"
VALUES = (Quantity("a", "60", "60"), Quantity("b", "1.5", "1.5"))
LINES = "# one\nprint(1)\n# two\nx = a\ny = b\n# three\nprint(3)\n"


def model(question: str = "How fast is it?", code: str = LINES, requires: str = "python:math") -> Model:
    """A model with one trial that proves it."""
    bare = Model(
        "Known: 60 miles.",
        Program("python", code),
        parse(requires),
        Context(question, VALUES, "It is 40.", {"engine": "test"}),
    )
    return replace(bare, trials=(trial(bare, question),))


def many(count: int, start: int = 0) -> list[Model]:
    """Different models: letters make the difference, because numbers make none."""
    return [model(f"How fast is {word(number)}?", f"print({number})\n") for number in range(start, start + count)]


def word(number: int) -> str:
    return "".join(chr(ord("a") + int(digit)) for digit in str(number))


def trial(kept: Model, question: str = "How fast is it?", time: str = TIME) -> Trial:
    run = played(kept)
    return Trial(
        question=question,
        worked=run.status == "ok",
        time=time,
        program=kept.program_id,
        prelude="a = 60; b = 1.5\n",
        quantities=VALUES,
        run=run,
        verdict=Verdict(kept.requires, ()),
        answer="It is 40.",
        versions={"engine": "test", "model": "1"},
    )


def played(kept: Model) -> Run:
    """What the program gives; one that says `fail` fails."""
    printed = "".join(f"{found}\n" for found in re.findall(r"^print\((.*)\)$", kept.program.code, re.MULTILINE))
    failed = "fail" in kept.program.code
    return Run("failed" if failed else "ok", int(failed), printed, "", False, 0.01, None, sandbox="played")


def rerun(kept: Model, before: Trial) -> Trial:
    """A `Rerun`."""
    return replace(trial(kept, before.question, "2026-02-03T04:05:06+00:00"), prelude=before.prelude)


def fsck(path: Path) -> None:
    """Git itself finds nothing wrong."""
    done = subprocess.run(
        ["git", "-C", path, "fsck", "--full", "--strict"], capture_output=True, text=True, check=False
    )
    said = [x for x in (done.stdout + done.stderr).splitlines() if not x.startswith(("dangling", "notice", "Checking"))]
    assert (done.returncode, said) == (0, [])
