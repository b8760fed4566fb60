"""What goes wrong on the way of a reply, and how the reply goes on: told to a model so that it does not lose its head.

    slipped   a program that names what is not there, or leaves a bracket open; the error; the plan again, and it runs
    refused   a program whose needs are not granted; the denial; "I do not know", and what was not granted

Both are made of a task that is right. Of the slip itself nothing is learned but its closing tags (example.py).
"""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from dataclasses import replace

from worldmodel.core.quantities import NAMES, name_quantities
from worldmodel.core.requires import is_pure, parse, show
from worldmodel.data.example import Task

SLIP, REFUSED = "slip", "refused"
"""The kinds of such tasks."""
SHARE = 0.1
"""So many of each kind, of the tasks that it can be made of."""
_NAMED = 0.8
"""The share of slips that are a wrong name, where one can be made; the others leave a bracket open."""
_AFTER = 3
"""How many letters behind the last quantity a slip may reach."""


def setbacks(tasks: Sequence[Task], rng: random.Random) -> list[Task]:
    """Slips and refusals: of `SHARE` of the tasks that each can be made of."""
    slips = [made for task in tasks if (made := slipped(task, rng)) is not None]
    denied = [made for task in tasks if (made := refused(task)) is not None]
    return [one for kind in (slips, denied) for one in rng.sample(kind, round(SHARE * len(kind)))]


def slipped(task: Task, rng: random.Random) -> Task | None:
    """The task with a slip before its program, or None where none can be made.

    Only of one program in Python that needs nothing but computation: what fails early uses nothing that it declares.
    """
    if len(task.steps) != 1 or (step := task.steps[0]).language != "python" or step.fails:
        return None
    if not all(map(is_pure, parse(step.requires))):
        return None
    there = [quantity.name for quantity in name_quantities(task.question)[1]]
    used = [name for name in there if re.search(rf"\b{name}\b", step.code)]
    strange = [name for name in NAMES[len(there) : len(there) + _AFTER] if not re.search(rf"\b{name}\b", step.code)]
    if used and strange and rng.random() < _NAMED:
        old, new = rng.choice(used), rng.choice(strange)
        code, think = re.sub(rf"\b{old}\b", new, step.code), step.think.replace(f"[{old}]", f"[{new}]")
        said = f"The question gives no {new}."
    elif step.code.endswith(")"):
        code, think, said = step.code[:-1], step.think, "A bracket is not closed."
    else:
        return None
    wrong = replace(step, code=code, think=think, fails=True)
    return replace(task, kind=SLIP, steps=(wrong, replace(step, think=f"{said} {step.think}".strip())))


def refused(task: Task) -> Task | None:
    """The task as it ends where the first program that needs more than computation is not granted it, or None."""
    for number, step in enumerate(task.steps):
        needs = [need for need in parse(step.requires) if not is_pure(need)]
        if needs and not step.fails and task.answer is not None:
            what = show(needs)
            steps = (*task.steps[:number], replace(step, refused=what))
            reply = f"I do not know: {what} was not granted."
            return replace(task, kind=REFUSED, steps=steps, think="", reply=reply)
    return None


def is_setback(task: Task) -> bool:
    """Whether it is one of these: what memory offers is made of none."""
    return task.kind in (SLIP, REFUSED)
