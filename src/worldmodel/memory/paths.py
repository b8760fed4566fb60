"""What leads to a model: each text by which it can be found is a path.

A model is found by the question it was written for, by its reasoning, its program and the comments in it, by
other questions that it answered, by what users said of it, and by its adaptations. Two paths of a model
that say the same but for case, punctuation and the spelling of numbers are one.
"""

from __future__ import annotations

import hashlib
import io
import re
import tokenize
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from worldmodel.core import excerpts
from worldmodel.core.quantities import only_names
from worldmodel.core.requires import show
from worldmodel.memory.registry.names import Version
from worldmodel.memory.registry.records import Model, Trial
from worldmodel.memory.words import pieces
from worldmodel.types import Quantity

Kind = Literal["question", "reasoning", "program", "comment", "asked", "adaptation", "feedback"]

LONGEST = 4000
"""Characters of a path that are kept; the whole stands in the registry."""


@dataclass(frozen=True)
class Path:
    """One text that leads to a model. `model` is the model's id."""

    model: str
    kind: Kind
    text: str

    @cached_property
    def id(self) -> str:
        """The same for what says the same of a model; questions are one kind here, whoever asked them."""
        group = "question" if self.kind == "asked" else self.kind
        return hashlib.sha256(f"{self.model}/{group}/{normal(self.text)}".encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Use:
    """One trial of a model: its name, whether it worked, and the path that had found it (empty: none did)."""

    name: str
    worked: bool
    path: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """What the index keeps of one version of a model. `folder` is the registry's id of all its files."""

    model: str
    version: str
    folder: str
    summary: str
    requires: str
    paths: tuple[Path, ...]
    uses: tuple[Use, ...]


def normal(text: str) -> str:
    """What is left of a text without case, punctuation and the spelling of numbers."""
    return " ".join(pieces(text)) or text.strip()[:LONGEST]


def entry(version: Version, model: Model) -> Entry:
    """The paths of a version and what its trials say."""
    adapted = version.kind not in ("add", "record")
    found: dict[str, Path] = {}
    for kind, text in _texts(model):
        if text.strip():
            place: Kind = "adaptation" if adapted and kind in ("reasoning", "program", "comment") else kind
            path = Path(version.model, place, text.strip()[:LONGEST])
            found.setdefault(path.id, path)
    uses = tuple(Use(_name(x), x.worked, x.path) for x in model.trials if x.run is not None or x.feedback)
    return Entry(
        version.model,
        version.name,
        version.folder,
        summary(model),
        show(model.requires),
        tuple(found.values()),
        uses,
    )


def _name(trial: Trial) -> str:
    """Tells the trials of one model apart."""
    told = (trial.time, trial.question, trial.program, trial.answer, trial.worked, trial.feedback, trial.seed)
    return hashlib.sha256(repr(told).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _texts(model: Model) -> Iterator[tuple[Kind, str]]:
    yield "question", model.context.question
    yield "reasoning", model.reasoning
    yield "program", model.program.code
    yield "comment", "\n".join(comments(model.program.code, model.program.language))
    for trial in model.trials:
        if trial.worked and trial.run is not None:
            yield "asked", trial.question
        if trial.worked and trial.feedback:
            yield "feedback", trial.feedback


def comments(code: str, language: str) -> list[str]:
    """The comments of a program, and in Python its docstrings; of code that cannot be read, those before the fault."""
    if language in ("javascript", "c"):
        return [a or b for a, b in re.findall(r"//[ \t]*([^\n]*)|/\*\s*(.*?)\s*\*/", code, re.DOTALL)]
    if language == "bash":
        return re.findall(r"(?:^|\s)#[ \t]*([^!].*)", code)
    found = []
    try:
        for token in tokenize.generate_tokens(io.StringIO(code).readline):
            if token.type == tokenize.COMMENT:
                found.append(token.string.lstrip("# "))
            elif token.type == tokenize.STRING and token.string.startswith(('"""', "'''")):
                found.append(token.string.strip("\"'").strip())
    except (tokenize.TokenError, SyntaxError, ValueError):
        pass
    return found


def summary(model: Model) -> str:
    """A model as `<retrieved_models>` shows it, in lines: what was asked, what was thought, the program, what it needs.

    Where its program uses named quantities, names stand in place of numbers (`[a] miles`): they are what the next
    question has in common with it.
    """
    asked = excerpts.only_names(model.context.question, model.context.excerpts)
    question, thought = (_line(text, model.context.quantities) for text in (asked, model.reasoning))
    code = _cut(model.program.code.strip(), 600)
    program = f"{model.program.language}:{chr(10) if chr(10) in code else ' '}{code}"
    return "\n".join(line for line in (question, thought, program, show(model.requires)) if line)


def summary_of_answer(question: str, thought: str, reply: str, quantities: Sequence[Quantity]) -> str:
    """What was answered without a program, in the form of `summary`: asked, thought, said."""
    lines = (_line(question, quantities), _line(thought, quantities), f"answer: {_line(reply, quantities)}")
    return "\n".join(line for line in lines if line)


def _line(text: str, quantities: Sequence[Quantity]) -> str:
    return _cut(" ".join(only_names(text, quantities).split()), 320)


def _cut(text: str, length: int) -> str:
    return text if len(text) <= length else f"{text[: length - 4]} ..."
