"""What the registry keeps of a model, and how it stands in plain files.

    reasoning.md        what was thought before the program was written
    program.py          the program (.js, .sh, .c); the names it uses are bound by each run's prelude
    requires            what the program needs, a line each; empty: pure computation
    context.json        the question that it was written for, its named quantities, the answer, who wrote it
    runs/<name>.json    each trial: a question, the run, the verdict

A model's id is the SHA-256 of its question with the numbers taken out, its program and its
requirements, shortened to ID_LENGTH hexadecimal digits: the same model found twice is one model. The id stays when a
later version changes the program, as a file's name does.

Not covered: what was attached to a run (mounted folders, artifacts) is named and not kept.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

from worldmodel.core import tags
from worldmodel.core.quantities import NUMBER, find_numbers, prelude, show_names
from worldmodel.core.requires import KEPT_LIMIT, RequiresError, is_pure, parse, show
from worldmodel.errors import RegistryError, UnreadableModel
from worldmodel.types import Excerpt, Language, Program, Quantity, Requirement, Run, Trace, Verdict, from_data, to_data

ID_LENGTH = 20
OUTPUT_LIMIT = 65_536
"""Characters of an output that a trial keeps."""

FILE_LIMIT = 4 << 20
"""Bytes of a file of a model; a longer one is refused."""

_ENDINGS: dict[str, Language] = {".py": "python", ".js": "javascript", ".sh": "bash", ".c": "c"}
_ENDING = {language: ending for ending, language in _ENDINGS.items()}

Files = dict[str, bytes]
"""The files of a model's folder by path (`program.py`, `runs/x.json`)."""


@dataclass(frozen=True, slots=True)
class Trial:
    """One use of a model: a question, what came of it, and how the model had been found.

    `prelude` binds the question's quantities. `run` and `verdict` are None for feedback alone.
    `worked` says whether the answer could rest on it (or, for feedback, whether the user was content). `through` is
    the version by which memory found the model, `path` the text that matched (empty: it was not found by memory). Of a
    model that was written anew while memory offered one other, `through` is that one: it may come from it.
    `program` tells which program was run (`Model.program_id`). `versions` are those of the trace: worldmodel,
    engine, model, sandbox and so on. `time` is UTC, ISO 8601.
    """

    question: str
    worked: bool
    time: str
    program: str = ""
    prelude: str = ""
    quantities: tuple[Quantity, ...] = ()
    run: Run | None = None
    verdict: Verdict | None = None
    answer: str | None = None
    versions: dict[str, str] = field(default_factory=dict)
    seed: int = 0
    through: str = ""
    path: str = ""
    feedback: str = ""
    excerpts: tuple[Excerpt, ...] = ()


@dataclass(frozen=True, slots=True)
class Context:
    """What a model was written for: the question, its named quantities, the answer, and who wrote it (`versions`)."""

    question: str
    quantities: tuple[Quantity, ...] = ()
    answer: str | None = None
    versions: dict[str, str] = field(default_factory=dict)
    note: str = ""
    excerpts: tuple[Excerpt, ...] = ()


@dataclass(frozen=True, slots=True)
class Model:
    """A program that answered a question, why it was written so, what it needs, and the trials that prove it."""

    reasoning: str
    program: Program
    requires: tuple[Requirement, ...]
    context: Context
    trials: tuple[Trial, ...] = ()

    @classmethod
    def of(cls, trace: Trace, *, through: str = "", path: str = "", time: datetime | None = None) -> Model | None:
        """The model that a finished Trace shows; None when its answer does not rest on a run that went well."""
        if trace.answer is None or not trace.runs or trace.unsupported:
            return None
        program, requires = trace.programs[-1], trace.declared[-1]
        model = cls(
            reasoning=reasoning(trace),
            program=replace(program, prelude=""),
            requires=requires,
            context=Context(
                trace.question, trace.quantities, trace.answer, dict(trace.versions), excerpts=trace.excerpts
            ),
        )
        return replace(model, trials=(trial(trace, through=through, path=path, time=time),))

    @property
    def id(self) -> str:
        """The id under which this model is kept when it is new."""
        parts = (template(self.context.question), self.program.language, self.program.code.strip(), show(self.requires))
        return _hash(parts)[:ID_LENGTH]

    @property
    def is_pure(self) -> bool:
        """Whether it needs nothing but computation, so that it may be used without approval, whoever wrote it."""
        return all(map(is_pure, self.requires))

    @property
    def program_id(self) -> str:
        """Tells programs and their requirements apart, whatever is said about them."""
        return program_id(self.program, self.requires)

    @property
    def proofs(self) -> tuple[Trial, ...]:
        """The trials of just this program that worked."""
        own = self.program_id
        return tuple(x for x in self.trials if x.worked and x.run is not None and x.program == own)


def trial(
    trace: Trace, *, through: str = "", path: str = "", feedback: str = "", time: datetime | None = None
) -> Trial:
    """The last program of a trace as a trial, whether it went well or not. Raises ValueError without a program."""
    if not trace.programs:
        raise ValueError("the trace has no program")
    program, run = trace.programs[-1], trace.runs[-1]
    return Trial(
        question=trace.question,
        worked=trace.answer is not None and not trace.unsupported,
        time=(time or datetime.now(UTC)).isoformat(timespec="seconds"),
        program=program_id(program, trace.declared[-1]),
        prelude=program.prelude,
        quantities=trace.quantities,
        run=None if run is None else kept(run),
        verdict=trace.verdicts[-1],
        answer=trace.answer,
        versions=dict(trace.versions),
        seed=trace.seed,
        through=through,
        path=path,
        feedback=feedback,
        excerpts=trace.excerpts,
    )


def program_for(model: Model, trial: Trial) -> Program:
    """The model's program with the values of a trial bound to the names that it uses."""
    bound = prelude(model.program.language, model.program.code, trial.quantities, trial.excerpts)
    return replace(model.program, prelude=bound or trial.prelude)


def program_id(program: Program, requires: tuple[Requirement, ...]) -> str:
    return _hash((program.language, program.code.strip(), show(requires)))[:ID_LENGTH]


def template(question: str) -> str:
    """The question with `#` for each number, in lower case and single spaces: what two askings have in common."""
    if NUMBER.search(question):
        parts, position = [], 0
        for begin, end, _ in find_numbers(question):
            parts += [question[position:begin], "#"]
            position = end
        question = "".join(parts) + question[position:]
    return " ".join(question.lower().split())


def reasoning(trace: Trace) -> str:
    """What the model thought, all its think blocks, with the numbers shown instead of their names."""
    reader, thoughts = tags.Reader(), []
    sampled = "".join(token.text for token in trace.tokens if token.sampled)
    for event in (*reader.feed(sampled), *reader.end()):
        if isinstance(event, tags.Closed) and event.block == "think":
            thoughts.append(show_names(event.content, trace.quantities).strip())
    return "\n\n".join(thoughts)


def kept(run: Run) -> Run:
    """A run as the registry keeps it: long outputs cut, and no paths of this machine."""
    long = max(len(run.stdout), len(run.stderr)) > OUTPUT_LIMIT
    return replace(
        run,
        stdout=run.stdout[:OUTPUT_LIMIT],
        stderr=run.stderr[:OUTPUT_LIMIT],
        truncated=run.truncated or long,
        artifacts=tuple(replace(artifact, path="") for artifact in run.artifacts),
    )


def to_files(model: Model) -> Files:
    """The model as plain files. Raises RegistryError for one that is too large to be kept."""
    files = {
        "reasoning.md": _text(model.reasoning),
        program_file(model.program): _text(model.program.code),
        "requires": "".join(f"{show((x,))}\n" for x in model.requires).encode(),
        "context.json": _json(model.context),
        **dict(map(trial_file, model.trials)),
    }
    for name, content in files.items():
        if len(content) > FILE_LIMIT:
            raise RegistryError(f"{name} has {len(content)} bytes; at most {FILE_LIMIT} are kept of a file")
    return files


def program_file(program: Program) -> str:
    """The name of the file that holds a program."""
    return f"program{_ENDING[program.language]}"


def trial_file(trial: Trial) -> tuple[str, bytes]:
    """The name and the content of a trial's file. The name is the time and a hash: the same trial has the same."""
    content = _json(trial)
    stamp = "".join(c for c in trial.time if c.isdigit())[:14]
    return f"runs/{stamp}-{hashlib.sha256(content).hexdigest()[:12]}.json", content


def from_files(files: Mapping[str, bytes], where: str = "the model") -> Model:
    """The inverse of `to_files`, but for the line end behind a program. Raises UnreadableModel naming what is wrong."""
    name = ""
    try:
        programs = [name for name in files if name.startswith("program.")]
        if len(programs) != 1:
            raise ValueError(f"{len(programs)} programs where one is expected")
        name = programs[0]
        language = _ENDINGS[name.removeprefix("program")]
        code = files[name].decode("utf-8")
        name = "reasoning.md"
        thoughts = files[name].decode("utf-8").removesuffix("\n")
        name = "requires"
        lines = [line.strip(", ") for line in files[name].decode("utf-8").split("\n")]
        requires = tuple(dict.fromkeys(need for line in lines for need in parse(line, limit=KEPT_LIMIT)))
        name = "context.json"
        context = _read(Context, files[name])
        trials = []
        for name in sorted(files):
            if name.startswith("runs/"):
                trials.append(_read(Trial, files[name]))
    except (KeyError, ValueError, TypeError, RequiresError, RecursionError) as error:
        said = f"{error} is missing or unknown" if isinstance(error, KeyError) else str(error)
        raise UnreadableModel(
            f"{where}: {name or 'the folder'} cannot be read: {said}", mend="worldmodel registry verify names all such"
        ) from None
    return Model(thoughts, Program(language, code), requires, context, tuple(trials))


def _read(kind: Any, content: bytes) -> Any:
    if len(content) > FILE_LIMIT:
        raise ValueError(f"{len(content)} bytes")
    return from_data(kind, json.loads(content))


def _hash(parts: tuple[str, ...]) -> str:
    return hashlib.sha256(json.dumps(parts).encode("ascii")).hexdigest()


def _json(record: Any) -> bytes:
    """JSON with a line for each field. Half characters, which UTF-8 has not, become JSON's escapes for them."""
    fields = (
        f"{json.dumps(name)}: {json.dumps(value, ensure_ascii=False, allow_nan=False)}"
        for name, value in to_data(record).items()
    )
    return ("{\n" + ",\n".join(fields) + "\n}\n").encode("utf-8", "backslashreplace")


def _text(text: str) -> bytes:
    """With a line end, as files have."""
    return (text if not text or text.endswith("\n") else f"{text}\n").encode("utf-8", "replace")
