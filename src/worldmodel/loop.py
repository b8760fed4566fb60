"""One question, end to end: the only place where engines, execution and memory meet.

`answer` retrieves earlier models, composes the prompt, and lets the engine write. Each token
goes through the reader of tags. When a program is ready, the engine is stopped and the reply
cut right behind it; the program is approved, run in a fresh machine and validated, and what it
printed is laid into the reply as the runtime's word. Then the engine goes on from there.

Whatever the model writes wrong is a problem in the Trace. What stands in the way of an answer
is also shown to the model, as `<output>error: ...</output>`, so that it may write it again: at
most REPAIRS times, and at most `max_runs` programs run.

Where there is a gate (gate.py), the reply is judged when its first thought has ended, before its first
program runs, and when it is over; what the gate may do then is a row of its table.

Not covered: nothing is tried again after an error of the engine or the machine.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from time import perf_counter

from worldmodel import __version__
from worldmodel.core import tags
from worldmodel.core.draft import Attempt, Draft
from worldmodel.core.grammar import gbnf
from worldmodel.core.prompt import Prompt, compose, injected, not_granted, output_block, retrieved_block, run_text
from worldmodel.core.quantities import prelude, show_names, ungrounded
from worldmodel.core.reply import Shown, cut, layout, repeats
from worldmodel.core.requires import RequiresError, foreign, parse, show
from worldmodel.deliberate import Unasked, abstain, deliberate
from worldmodel.engines.base import Engine
from worldmodel.errors import ContextFull, UsageError, WorldModelError
from worldmodel.events import (
    Decided,
    Event,
    Finished,
    Gated,
    Problem,
    ProgramFound,
    Ran,
    RunStarted,
    Sampled,
    Started,
    Wrote,
)
from worldmodel.execution.base import Approver, Grant, Learns, Prepares, Sandbox
from worldmodel.execution.validate import validate
from worldmodel.gate import HINT, Gate
from worldmodel.memory.base import Memory
from worldmodel.types import GIVING_UP, Decision, Hit, Limits, Program, Requirement, Ruling, Token, Trace

__all__ = [
    "Answering",
    "Decided",
    "Event",
    "Finished",
    "Gated",
    "Problem",
    "ProgramFound",
    "Ran",
    "RunStarted",
    "Sampled",
    "Started",
    "World",
    "Wrote",
    "answer",
]

QUESTION_LIMIT = 100_000
"""Characters of a question."""

REPAIRS = 3
"""How often one reply may be corrected by an error that is no run: malformed text, a denial, one program too many."""

NO_RUNS = "no runs are left: answer with what you have"
"""What the model is told when it failed in its last run, or writes a program after it."""

REPEAT_CHECK = 32
"""Tokens between two looks for endless repetition."""


@dataclass(frozen=True, slots=True)
class World:
    """What an answer needs. `limit` counts the tokens that the engine makes for one question.

    `grammar` keeps them to the format, whatever the model (core/grammar.py). `gate` acts on doubt (gate.py).
    """

    engine: Engine
    sandbox: Sandbox
    approver: Approver
    memory: Memory | None = None
    temperature: float = 0.0
    seed: int = 0
    max_runs: int = 3
    limit: int = 1024
    limits: Limits = field(default_factory=Limits)
    grammar: bool = False
    gate: Gate | None = None


def answer(question: str, world: World, history: Iterable[tuple[str, str]] = ()) -> Answering:
    """Answer one question: an iterator of events that ends with Finished. `history` is (question, answer) pairs.

    Raises UsageError at once for a question that cannot be asked. EngineError, SandboxError,
    PolicyError and an interruption inside the engine or the machine are raised from the
    iterator, after Finished was yielded with a Trace that says what happened.
    """
    if not question.strip():
        raise UsageError("the question is empty", mend='ask something, as in: worldmodel ask "What is 12 * 12?"')
    if len(question) > QUESTION_LIMIT:
        raise UsageError(f"the question has {len(question)} characters; at most {QUESTION_LIMIT} are read")
    if any("\ud800" <= character <= "\udfff" for character in question):
        raise UsageError("the question is not valid Unicode text", mend="send it as UTF-8")
    if world.max_runs < 0 or world.limit < 1:
        raise UsageError("max_runs must be 0 or more, and the limit on tokens 1 or more")
    return Answering(question, world, tuple(history))


Stop = tags.ProgramReady | tags.Malformed | tags.Closed
"""What ends a stretch of writing before the reply is over."""


@dataclass(frozen=True, slots=True)
class _Output:
    """What the runtime says next: an `error` or what a run printed. `refused`: it is no run. `block` was left open."""

    text: str
    error: bool = True
    refused: bool = True
    block: str = ""


class Answering(Iterator[Event]):
    """An answer in the making. `trace` can be read at any time; `close` stops the engine. Not for two threads.

    `retrieved` are the earlier models to begin with; None: memory is searched for them.
    """

    def __init__(
        self,
        question: str,
        world: World,
        history: tuple[tuple[str, str], ...],
        retrieved: tuple[Hit, ...] | None = None,
    ) -> None:
        self._world = world
        self._history = history
        self._found = retrieved
        self._others: tuple[Hit, ...] = ()
        self._gate = None if world.gate is None or world.gate.idle else world.gate
        self._card = world.engine.card
        versions = {"worldmodel": __version__, "engine": self._card.name, "model": self._card.version}
        if world.gate is not None:
            versions["calibration"] = world.gate.version
        self._draft = Draft(question, world.seed, world.sandbox.versions | versions | {"sandbox": world.sandbox.name})
        self._outside: list[str] = []
        self._refused = 0
        self._thought = ""
        self._events = self._hops()

    def __next__(self) -> Event:
        return next(self._events)

    def close(self) -> None:
        """Stop here. The engine's iterator is closed; `trace` keeps what there is."""
        self._events.close()

    @property
    def trace(self) -> Trace:
        """The record so far."""
        return self._draft.trace()

    def _hops(self) -> Generator[Event, None, None]:
        try:
            yield from self._answer()
        except (WorldModelError, KeyboardInterrupt) as error:
            self._draft.error = str(error) or "interrupted"
            yield Finished(self.trace)
            raise
        except GeneratorExit:
            self._draft.error = "interrupted"
            raise
        yield Finished(self.trace)

    def _answer(self) -> Generator[Event, None, None]:
        draft, world = self._draft, self._world
        prompt = yield from self._begin()
        while found := (yield from self._write(prompt)):
            if isinstance(found, tags.Closed):
                draft.tokens.append(injected(layout(draft.tokens, "", self._thought)))
                continue
            if isinstance(found, tags.ProgramReady):
                if (yield from self._hopeless(found)):
                    break
                output = yield from self._try(found)
            else:
                output = _Output(f"error: {found.problem}; write it again", block=found.block)
            self._refused += output.refused
            if self._refused > REPAIRS:
                draft.error = f"given up after {REPAIRS} corrections; the next would be: {output.text}"
                break
            yield self._lay(output)
        else:
            if self._gate is not None:
                yield from deliberate(draft, self._gate, world.sandbox, self._again)
        if world.memory is not None:
            with draft.timed("remember"):
                world.memory.add(self.trace)

    def _begin(self) -> Generator[Event, None, Prompt]:
        """Hops 3 and 4: earlier models, and the prompt."""
        draft, memory = self._draft, self._world.memory
        if self._found is not None:
            draft.retrieved = self._found
        elif memory is not None:
            with draft.timed("retrieve"):
                before = tuple(asked for asked, _ in self._history)
                one = self._card.retrieved
                replies = 1 + (self._gate.samples if self._gate is not None else 0)
                hits = tuple(memory.search(draft.question, one * replies, before))
                draft.retrieved, self._others = hits[:one], hits[one:]
        prompt, draft.quantities = compose(draft.question, self._card, history=self._history, retrieved=draft.retrieved)
        draft.excerpts = prompt.excerpts
        draft.tokens += prompt.reply
        yield Started(draft.question, draft.quantities, draft.retrieved)
        return replace(prompt, reply=())

    def _tokens(self, prompt: Prompt) -> Generator[Token, None, None]:
        """The engine's tokens that continue the reply, each recorded, counted and timed."""
        draft, world = self._draft, self._world
        if (left := world.limit - draft.sampled) <= 0:
            return
        so_far = prompt.extended(draft.tokens)
        grammar = gbnf(programs=draft.runs < world.max_runs) if world.grammar else ""
        stream = world.engine.stream(
            so_far, limit=left, temperature=world.temperature, seed=world.seed, grammar=grammar
        )
        try:
            while True:
                began = perf_counter()
                token = next(stream, None)
                draft.spend("generate", perf_counter() - began)
                if token is None:
                    return
                draft.tokens.append(token)
                draft.sampled += 1
                yield token
        finally:
            if close := getattr(stream, "close", None):
                close()

    def _write(self, prompt: Prompt) -> Generator[Event, None, Stop | None]:
        """Hop 5: let the model write until a program is ready or something must be mended, which is returned.

        So is a closed thought that the gate has something to say to. None means that the reply is over; then the
        answer, or the error that stands for it, is set.
        """
        draft, start = self._draft, len(self._draft.tokens)
        self._outside = []
        reader, shown = tags.Reader(), Shown(draft.quantities)
        try:
            with closing(self._tokens(prompt)) as tokens:
                for token in tokens:
                    stopped = yield from self._read(reader.feed(token.text), shown)
                    if stopped:
                        break
                    if draft.sampled % REPEAT_CHECK == 0 and repeats(draft.tokens[start:]):
                        draft.error = "the reply repeats itself without end and was stopped"
                        yield self._problem(draft.error)
                        return None
                else:
                    stopped = yield from self._read(reader.end(), shown)
        except ContextFull as error:
            if not draft.sampled:
                raise  # the question is too long: the person can mend that
            draft.error = f"the reply has no room left: {error}"
            yield self._problem(draft.error)
            return None
        if stopped:
            draft.tokens[start:] = cut(draft.tokens[start:], stopped.offset)
            if isinstance(stopped, tags.ProgramReady) or draft.sampled < self._world.limit:
                return stopped
            self._outside = []
        elif rest := shown.end():
            yield Wrote("", rest)
        yield from self._end()
        return None

    def _read(self, events: list[tags.Event], shown: Shown) -> Generator[Event, None, Stop | None]:
        """Show what was read. Returns what stops the model, if anything does."""
        for event in events:
            match event:
                case tags.Text("" | "think" as block, text):
                    if not block:
                        self._outside.append(text)
                    if text := shown.feed(text):
                        yield Wrote(block, text)
                case tags.Closed("think"):
                    if text := shown.end():
                        yield Wrote("think", text)
                    if (yield from self._second_thought(event.content)):
                        return event
                case tags.Text(block, text):
                    yield Wrote(block, text)
                case tags.Opened(block):
                    if text := shown.end():
                        yield Wrote("", text)
                    if block == "model" and self._draft.runs < self._world.max_runs:
                        self._prepare()
                case tags.ProgramReady():
                    return event
                case tags.Malformed(problem):
                    yield self._problem(problem)
                    if event.repair:
                        return event
        return None

    def _second_thought(self, thought: str) -> Generator[Event, None, bool]:
        """The first thought has ended. Whether the gate has something to lay behind it, which is `_thought` then."""
        draft, memory = self._draft, self._world.memory
        if self._gate is None or draft.attempts or any(step.point == "think" for step in draft.gate):
            return False
        if not self._gate.watches("think", memory=memory is not None):
            return False
        step = self._gate.judge(draft.trace(), "think", memory=memory is not None, used=tuple(draft.gate))
        draft.gate.append(step)
        yield Gated(step)
        if step.action == "hint":
            self._thought = output_block(HINT, self._card, error=True)[0]
        elif step.action == "retrieve":
            assert memory is not None
            with draft.timed("retrieve"):
                before = tuple(asked for asked, _ in self._history)
                hits = memory.search(f"{draft.question}\n{thought}", self._card.retrieved, before)
            new = tuple(hit for hit in hits if hit not in draft.retrieved)
            draft.retrieved += new
            self._thought = retrieved_block(new) if new else ""
        return bool(self._thought)

    def _hopeless(self, ready: tags.ProgramReady) -> Generator[Event, None, bool]:
        """The first program is written and has not run. Whether the gate gives the answer up here."""
        draft = self._draft
        if self._gate is None or draft.attempts or not self._gate.watches("model", memory=False):
            return False
        program = self._program(ready)
        try:
            declared = read_declared(ready.declared, program)
        except RequiresError:
            return False  # which the model is told when it is tried
        # What is asked behind earlier turns cannot be told from the question alone.
        seen = replace(draft.trace(), programs=(program,), declared=() if self._history else (declared,))
        step = self._gate.judge(seen, "model", memory=False, used=tuple(draft.gate))
        draft.gate.append(step)
        yield Gated(step)
        if step.action not in GIVING_UP:
            return False
        draft.confidence = step.confidence
        yield from abstain(draft, self._gate, seen)
        return True

    def _again(
        self, question: str, seed: int, temperature: float, sandbox: Sandbox | None
    ) -> Generator[Event, None, None]:
        """One more reply: a sample that is to run in `sandbox`, or, without one, `question` asked anew."""
        world, gate = self._world, self._gate
        assert gate is not None
        if sandbox is None:
            asked = replace(world, memory=None, gate=replace(gate, ask=None, samples=0))
            yield from Answering(question, asked, self._history, self._draft.retrieved)
            return
        sample = replace(
            world,
            seed=seed,
            temperature=temperature,
            sandbox=sandbox,
            approver=Unasked(world.approver),
            memory=None,
            gate=None,
        )
        # What one earlier model leads astray another may lead right: each sample reads the next ones.
        one, number = self._card.retrieved, seed - self._draft.seed
        others = self._others[one * (number - 1) : one * number]
        yield from Answering(question, sample, self._history, others or self._draft.retrieved)

    def _prepare(self) -> None:
        """A head start for the machine, where the sandbox offers one."""
        if isinstance(self._world.sandbox, Prepares):
            self._world.sandbox.prepare()

    def _end(self) -> Generator[Event, None, None]:
        """The reply is over: what stands outside blocks since the last output is the answer."""
        draft, limit = self._draft, self._world.limit
        cut_off = draft.sampled >= limit
        if text := show_names("".join(self._outside), draft.quantities).strip():
            draft.answer, draft.error = text, None
            if cut_off:
                yield self._problem(f"the limit of {limit} tokens was reached: the answer may be cut off")
        elif cut_off:
            draft.error = f"the limit of {limit} tokens was reached before an answer"
        else:
            draft.error = "the model ended its reply without an answer"

    def _program(self, ready: tags.ProgramReady) -> Program:
        """The program with the line that binds the names it uses."""
        program, draft = ready.program, self._draft
        bound = prelude(program.language, program.code, draft.quantities, draft.excerpts)
        return replace(program, prelude=bound)

    def _try(self, ready: tags.ProgramReady) -> Generator[Event, None, _Output]:
        """Hops 6 to 8: approve the program, run it, validate. Returns what the model is shown of it."""
        draft, world, program = self._draft, self._world, self._program(ready)
        attempt = Attempt(program)
        draft.attempts.append(attempt)
        problem = NO_RUNS if draft.runs >= world.max_runs else ""
        try:
            attempt.declared = read_declared(ready.declared, program)
        except RequiresError as error:
            problem = (
                f"<requires> cannot be used: {error} (at character {error.position}); write program and list again"
            )
        yield ProgramFound(program, attempt.declared)
        if problem:
            attempt.decision = Decision(False, "loop", problem)
            yield self._problem(problem)
            return _Output(f"error: {problem}")
        with draft.timed("approve"):
            attempt.decision = unenforceable(attempt.declared, world.sandbox) or world.approver(
                program, attempt.declared
            )
        yield Decided(program, attempt.decision)
        if not attempt.decision.allow:
            return _Output(denial(attempt.declared, attempt.decision))
        yield from self._run(attempt)
        assert attempt.run is not None
        text, failed = run_text(attempt.run), attempt.run.status != "ok"
        if failed and draft.runs >= world.max_runs:
            text = f"{text}\n{NO_RUNS}"
        return _Output(text, error=failed, refused=False)

    def _run(self, attempt: Attempt) -> Generator[Event, None, None]:
        """Hops 7 and 8: a fresh machine, then declared against observed."""
        draft, world, program = self._draft, self._world, attempt.program
        yield RunStarted(program, world.sandbox.name)
        began = perf_counter()
        run = world.sandbox.run(program, Grant(attempt.decision.granted), world.limits)
        draft.spend("start", run.started)
        draft.spend("run", perf_counter() - began - run.started)
        literals = ungrounded(program.code, draft.quantities) if self._card.quantities else ()
        attempt.run = run
        attempt.verdict = validate(attempt.declared, attempt.decision.granted, run, ungrounded=literals)
        if isinstance(world.approver, Learns):
            world.approver.learn(program, attempt.decision, run, attempt.verdict)
        yield Ran(program, run, attempt.verdict)

    def _lay(self, output: _Output) -> Wrote:
        """Put the runtime's words into the reply."""
        draft = self._draft
        block, named = output_block(output.text, self._card, len(draft.quantities), error=output.error)
        draft.tokens.append(injected(layout(draft.tokens, output.block, block)))
        draft.quantities += named
        return Wrote("output", output.text, sampled=False)

    def _problem(self, text: str) -> Problem:
        self._draft.problems.append(text)
        return Problem(text)


def read_declared(text: str | None, program: Program) -> tuple[Requirement, ...]:
    """What a program declares; nothing declared is pure computation. Raises RequiresError.

    Needs beyond pure computation must be those of the program's own language: a permission
    for python is none for bash.
    """
    declared = parse(text or "")
    for requirement in declared:
        if foreign(requirement, program.language):
            raise RequiresError(f"{show([requirement])} is declared, but the program is {program.language}")
    return declared


def unenforceable(declared: tuple[Requirement, ...], sandbox: Sandbox) -> Decision | None:
    """The denial of what the sandbox cannot grant, before anybody is asked; None where it can grant all."""
    rulings = tuple(
        Ruling(requirement, False, "sandbox", reason, "sandbox")
        for requirement in declared
        if (reason := sandbox.lacks(requirement))
    )
    return Decision(False, "sandbox", rulings[0].reason, rulings=rulings) if rulings else None


def denial(declared: tuple[Requirement, ...], decision: Decision) -> str:
    """A denial as the model reads it."""
    what = show(decision.refused or declared) or f"running the program ({decision.reason})"
    return not_granted(what)
