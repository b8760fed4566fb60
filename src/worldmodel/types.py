"""The nouns of WorldModel: small frozen records that every room reads.

Nothing here behaves. `Trace` is the one record of a question; the command line,
evaluation, memory and training read it and nothing else. Every record round-trips
through JSON with `to_json` and `from_json`.
"""

from __future__ import annotations

import dataclasses
import functools
import json
import types
import typing
from dataclasses import dataclass, field
from typing import Any, Literal, TypeVar

Language = Literal["python", "javascript", "bash", "c"]
LANGUAGES: tuple[Language, ...] = ("python", "javascript", "bash", "c")
Status = Literal["ok", "failed", "timeout", "oom", "blocked"]


@dataclass(frozen=True, slots=True)
class Token:
    """One token of a reply.

    `logprob` is the natural logarithm of the probability the engine gave this token
    (None where the engine gives none, or where the runtime wrote it). `top` holds
    (text, logprob) of the likeliest alternatives, best first. `sampled` is True for
    the model's own tokens and False for what the runtime injected; it is the only
    thing that decides whose word a span is. `id` is None where the engine has no ids.
    """

    id: int | None
    text: str
    logprob: float | None = None
    top: tuple[tuple[str, float], ...] = ()
    sampled: bool = True


RETRIEVED = 3
"""Earlier models that are put before a reply, for a model that can read them."""


@dataclass(frozen=True, slots=True)
class Card:
    """What the loop must know of a model.

    `quantities`: it was trained on named quantities (`48 [a]`), so the renderer names them.
    `instructions`: it does not know the language, so a system turn explains it.
    `history`: it can read earlier turns of a conversation.
    `excerpts`: beside an earlier model it was trained on named excerpts (`Ann, Ben, Cy [A]`).
    `retrieved`: how many earlier models it reads in `<retrieved_models>`; memory offers nothing to one that reads 0.
    `version` tells two states of a model apart (a hash of the weights where they are local).
    """

    name: str
    version: str
    quantities: bool = False
    instructions: bool = True
    history: bool = True
    retrieved: int = RETRIEVED
    excerpts: bool = False


@dataclass(frozen=True, slots=True)
class Program:
    """Code the model wrote. `prelude` is the runtime's: it binds the question's quantities."""

    language: Language
    code: str
    prelude: str = ""

    @property
    def source(self) -> str:
        """What is executed: the prelude, then the code."""
        return self.prelude + self.code


@dataclass(frozen=True, slots=True, order=True)
class Requirement:
    """One capability: `python:web(wikipedia.org)` is ("python", "web", ("wikipedia.org",))."""

    language: str
    category: str
    arguments: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number of the question or of an output, and the name a program may use for it.

    `literal` is the value as a literal that is valid in all four languages (`1.5`, `48`).
    """

    name: str
    literal: str
    text: str

    @property
    def value(self) -> float:
        return float(self.literal)


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A stretch of the question, and the name a program may use for it."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Limits:
    """What one run may use. A run that passes one of them ends with the status of that limit."""

    seconds: float = 10.0
    memory_mb: int = 256
    processes: int = 64
    disk_mb: int = 64
    output_bytes: int = 1 << 20
    artifacts_mb: int = 16


@dataclass(frozen=True, slots=True)
class Observation:
    """One need that a run showed: the requirement it amounts to, and the event that shows it.

    `blocked` says that the machine refused it (nothing was granted that covers it).
    """

    requirement: Requirement
    evidence: str
    blocked: bool = False


@dataclass(frozen=True, slots=True)
class Artifact:
    """A file that a run left, copied out of the machine."""

    name: str
    size: int
    path: str


@dataclass(frozen=True, slots=True)
class Call:
    """One request that a run made of the host: a web request to `target` (host:port), or a call of the tool `target`.

    `detail` says what was asked or why it was refused; `sent` and `received` are the program's, in bytes.
    """

    kind: Literal["web", "tool"]
    target: str
    allowed: bool
    detail: str = ""
    sent: int = 0
    received: int = 0


@dataclass(frozen=True, slots=True)
class Run:
    """What one program did in one fresh machine.

    `seconds` is wall time inside the machine, `started` the seconds it took to have the
    machine ready, `memory` the peak in bytes (None where it is not known), in QEMU without what
    its interpreter had when warm. `exit_code` is None when the program did not end by itself.
    `sandbox` names what ran it. `left_out` says, a line for each, which files it left are not
    among the `artifacts`, and why.
    """

    status: Status
    exit_code: int | None
    stdout: str
    stderr: str
    truncated: bool
    seconds: float
    memory: int | None
    observed: tuple[Observation, ...] = ()
    artifacts: tuple[Artifact, ...] = ()
    started: float = 0.0
    sandbox: str = ""
    calls: tuple[Call, ...] = ()
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Ruling:
    """The decision on one requirement.

    `by` is "policy", "person", "session", "sandbox", or "nobody" for what was no longer asked after a denial.
    """

    requirement: Requirement
    allow: bool
    rule: str
    reason: str
    by: str


@dataclass(frozen=True, slots=True)
class Decision:
    """The decision on one program: allowed when every requirement is.

    `rule` and `reason` are those of the ruling that decided (the first denial, else the
    last permission). `granted` is what the machine will be able to do.
    """

    allow: bool
    rule: str
    reason: str
    granted: tuple[Requirement, ...] = ()
    rulings: tuple[Ruling, ...] = ()

    @property
    def refused(self) -> tuple[Requirement, ...]:
        """Exactly what was refused, and not what nobody was asked about any more."""
        return tuple(ruling.requirement for ruling in self.rulings if not ruling.allow and ruling.by != "nobody")


@dataclass(frozen=True, slots=True)
class Verdict:
    """Declared against observed.

    `missing` was needed and not declared, `unused` was declared and not needed,
    `violations` were attempts at what had not been granted (and were blocked).
    `ungrounded` are the program's numeric literals that come from nowhere: neither from
    the question nor from common constants (empty where no quantities were named).
    """

    declared: tuple[Requirement, ...]
    observed: tuple[Requirement, ...]
    missing: tuple[Requirement, ...] = ()
    unused: tuple[Requirement, ...] = ()
    violations: tuple[Observation, ...] = ()
    ungrounded: tuple[str, ...] = ()

    @property
    def accurate(self) -> bool:
        return not (self.missing or self.unused or self.violations)


@dataclass(frozen=True, slots=True)
class Hit:
    """One earlier model that memory offers for a question."""

    id: str
    summary: str
    score: float
    path: str


@dataclass(frozen=True, slots=True)
class Uncertainty:
    """Perplexity over the sampled tokens only, whole and in its worst window (None: no log-probabilities).

    `confidence` is the calibrated probability that the answer is right; None where there is no calibration
    for this state of this model, or what it needs is missing. `calibration` names the one it is from.
    """

    perplexity: float | None = None
    peak: float | None = None
    confidence: float | None = None
    calibration: str = ""


Point = Literal["think", "model", "answer", "vote"]
"""Where a reply is judged: a thought has ended, a program is written, the reply is over, more replies were drawn."""

Action = Literal["go on", "retrieve", "hint", "decline", "sample", "vote", "ask", "abstain"]
"""`decline` and `abstain` both end in "I do not know": the question wants no program, or the answer is too doubtful."""
GIVING_UP: frozenset[Action] = frozenset({"decline", "abstain"})


@dataclass(frozen=True, slots=True)
class GateStep:
    """What the gate found at one point of an answer, and what it did there.

    `confidence` is the probability of being right as judged there, None where it cannot be told. `detail` says
    why, in words.
    """

    point: Point
    confidence: float | None
    action: Action
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Sample:
    """One more reply to the same question, drawn to see whether it says the same.

    `meaning` is what it comes to: what its last program printed, where one ran (core/uncertainty/samples.py).
    `program` is the source of that program, `status` how it ended ("" without one), `surprise` the mean
    negative log-probability of its tokens, `sampled` their number. `shared`: the same program had run already
    for this question, and that run was taken. `signals` are the figures of it by name (core/uncertainty/signals.py).
    """

    seed: int
    answer: str | None
    meaning: str
    program: str = ""
    status: str = ""
    surprise: float | None = None
    sampled: int = 0
    shared: bool = False
    signals: dict[str, float | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Cost:
    """Wall seconds of each step (`start`, `retrieve`, `generate`, `approve`, `run`, ...) and counts."""

    seconds: dict[str, float] = field(default_factory=dict)
    sampled: int = 0
    injected: int = 0
    runs: int = 0


@dataclass(frozen=True, slots=True)
class Trace:
    """Everything that happened for one question.

    `programs[i]`, `decisions[i]`, `runs[i]` and `verdicts[i]` belong together; `runs[i]`
    and `verdicts[i]` are None where the program was not allowed to run. `answer` is None
    when the model gave none, and `error` then says why. `gate` is what the gate found and did,
    `samples` the replies that were drawn besides; where one of them was chosen by a vote, the
    record is of that one, and the first reply is among the samples.
    """

    question: str
    tokens: tuple[Token, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    retrieved: tuple[Hit, ...] = ()
    programs: tuple[Program, ...] = ()
    declared: tuple[tuple[Requirement, ...], ...] = ()
    decisions: tuple[Decision, ...] = ()
    runs: tuple[Run | None, ...] = ()
    verdicts: tuple[Verdict | None, ...] = ()
    problems: tuple[str, ...] = ()
    uncertainty: Uncertainty = Uncertainty()
    answer: str | None = None
    error: str | None = None
    versions: dict[str, str] = field(default_factory=dict)
    seed: int = 0
    cost: Cost = Cost()
    gate: tuple[GateStep, ...] = ()
    samples: tuple[Sample, ...] = ()
    excerpts: tuple[Excerpt, ...] = ()

    @property
    def text(self) -> str:
        """The whole reply, the model's words and the runtime's."""
        return "".join(token.text for token in self.tokens)

    @property
    def unsupported(self) -> bool:
        """There is an answer, and the last program that was written printed no result it could rest on."""
        last = self.runs[-1] if self.runs else None
        empty = last is None or last.status != "ok" or not (last.stdout.strip() or last.artifacts)
        return self.answer is not None and bool(self.programs) and empty


T = TypeVar("T")


def to_data(record: Any) -> Any:
    """A record as plain dicts, lists and scalars, ready for `json.dumps`."""
    if dataclasses.is_dataclass(record) and not isinstance(record, type):
        return {f.name: to_data(getattr(record, f.name)) for f in dataclasses.fields(record)}
    if isinstance(record, (tuple, list)):
        return [to_data(item) for item in record]
    if isinstance(record, dict):
        return {key: to_data(value) for key, value in record.items()}
    return record


def from_data(kind: type[T], data: Any) -> T:
    """The inverse of `to_data`. Raises KeyError, TypeError or ValueError on data of another shape."""
    return typing.cast(T, _build(kind, data))


def to_json(record: Any) -> str:
    """One line of JSON. NaN and infinities are refused with ValueError."""
    return json.dumps(to_data(record), ensure_ascii=False, allow_nan=False)


def from_json(kind: type[T], text: str) -> T:
    """The inverse of `to_json`."""
    return from_data(kind, json.loads(text))


@functools.cache
def _hints(kind: type) -> dict[str, Any]:
    """The types of a record's fields, by name; looked up once, since it takes longer than all else in `from_data`."""
    hints = typing.get_type_hints(kind)
    return {f.name: hints[f.name] for f in dataclasses.fields(kind)}


def _build(kind: Any, data: Any) -> Any:
    origin = typing.get_origin(kind)
    arguments = typing.get_args(kind)
    if origin in (typing.Union, types.UnionType):
        if data is None and type(None) in arguments:
            return None
        return _build(next(a for a in arguments if a is not type(None)), data)
    if origin is tuple:
        if len(arguments) == 2 and arguments[1] is Ellipsis:
            return tuple(_build(arguments[0], item) for item in data)
        return tuple(_build(a, item) for a, item in zip(arguments, data, strict=True))
    if origin is dict:
        return {key: _build(arguments[1], value) for key, value in data.items()}
    if origin is Literal:
        if data not in arguments:
            raise ValueError(f"{data!r} is none of {arguments}")
        return data
    if isinstance(kind, type) and dataclasses.is_dataclass(kind):
        hints = _hints(kind)
        if unknown := data.keys() - hints.keys():
            raise ValueError(f"{kind.__name__} has no field {sorted(unknown)}")
        return kind(**{key: _build(hints[key], value) for key, value in data.items()})
    if kind is float and isinstance(data, int) and not isinstance(data, bool):
        return float(data)
    if isinstance(kind, type) and not isinstance(data, kind):
        raise TypeError(f"expected {kind.__name__}, got {type(data).__name__}")
    return data
