"""The message of a version's commit: a line for people, some facts, and trailers that find versions again.

    Add: A train travels 60 miles in 1.5 hours. What is its average speed?

    python, 2 lines, requires python:math
    ran ok in 0.12 s (qemu): 40.0
    engine embedded, model 6f1c

    Kind: add
    Model: 3f8a...
    Follows: 9c41...

Trailers are hints that make histories quick to read; what a commit changed is in its tree.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, get_args

from worldmodel.core.requires import show
from worldmodel.memory.registry.records import Model, Trial
from worldmodel.memory.registry.tree import is_id

Kind = Literal["begin", "add", "adapt", "record", "merge", "revert", "edit"]
"""What a commit did: began the registry, added a model, adapted one, added trials, merged, took back; `edit` is
anything by other hands."""

SUBJECT = 72
"""Characters of a subject."""

_TRAILER = re.compile(r"^(Kind|Model|Follows): (\S+)$", re.MULTILINE)
_COMMIT = re.compile(r"[0-9a-f]{40}")


@dataclass(frozen=True, slots=True)
class Trailers:
    """What a message says of its commit: the models it changed, and the versions of theirs that came before."""

    kind: Kind = "edit"
    models: tuple[str, ...] = ()
    follows: tuple[str, ...] = ()


def subject(kind: str, text: str) -> str:
    line = f"{kind.capitalize()}: {' '.join(text.split())}"
    return line if len(line) <= SUBJECT else f"{line[: SUBJECT - 3].rstrip()}..."


def compose(first: str, facts: Iterable[str], trailers: Trailers) -> str:
    """A whole message. Control characters are taken out: git allows no NUL, and terminals show messages."""
    body = "\n".join(clean(fact) for fact in facts if fact)
    ends = [f"Kind: {trailers.kind}", *(f"Model: {x}" for x in trailers.models)]
    ends += [f"Follows: {x}" for x in trailers.follows]
    return "\n\n".join(part for part in (clean(first), body, "\n".join(ends)) if part) + "\n"


def about(model: Model) -> list[str]:
    """What a reader of the history wants to know of a version."""
    lines = model.program.code.rstrip().count("\n") + 1
    needs = show(model.requires) or "nothing beyond pure computation"
    facts = [f"{model.program.language}, {lines} lines, requires {needs}"]
    return facts + [line for trial in model.trials[-1:] for line in about_trial(trial)]


def about_trial(trial: Trial) -> list[str]:
    facts = []
    if trial.run:
        said = " ".join(trial.run.stdout.split())[:SUBJECT]
        facts.append(f"ran {trial.run.status} in {trial.run.seconds:.2f} s ({trial.run.sandbox}): {said}")
    if wrote := [f"{name} {trial.versions[name]}" for name in ("engine", "model") if name in trial.versions]:
        facts.append(", ".join(wrote))
    if trial.through:
        facts.append(f"found through {trial.through}")
    if trial.feedback:
        facts.append(f"feedback: {' '.join(trial.feedback.split())[:SUBJECT]}")
    return facts


def trailers(message: str) -> Trailers:
    """The trailers of a message; those that make no sense are left out."""
    found: dict[str, list[str]] = {"Kind": [], "Model": [], "Follows": []}
    for name, value in _TRAILER.findall(message.rstrip().rpartition("\n\n")[2]):
        found[name].append(value)
    kind: Kind = next((kind for kind in get_args(Kind) if [kind] == found["Kind"]), "edit")
    models = tuple(x for x in found["Model"] if is_id(x))
    return Trailers(kind, models, tuple(x for x in found["Follows"] if _COMMIT.fullmatch(x)))


def clean(text: str) -> str:
    """One line without control characters and half characters."""
    line = "".join(c if c.isprintable() else " " for c in text)
    return line.encode("utf-8", "replace").decode("utf-8")
