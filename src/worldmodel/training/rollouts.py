"""The environment of reinforcement learning: tasks answered through the users' own loop, many at a time.

A rollout is a Trace with its scores. What the machine or the engine broke, and a program that ran out of
time, is a fault: the rollout is dropped and counted, and never taken for a reward of 0.

Programs that are the same, are plain computation and cannot print anything else the next time share one run within a
batch (`Sharing`); every other program has a fresh machine of its own.

Not covered: what the loop cut out of a reply (a malformed tag and what followed it) is not in the Trace, so
it is not learned from.
"""

from __future__ import annotations

import ast
import contextlib
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, replace
from time import perf_counter
from typing import Any, Protocol

from worldmodel.core import syntax
from worldmodel.errors import EngineError, EngineUnavailable, ImageError, SandboxError, SandboxUnavailable, UsageError
from worldmodel.evals.report import Furnish
from worldmodel.evals.tasks import Task, files_of
from worldmodel.execution.base import Grant, Sandbox
from worldmodel.loop import Finished, World, answer
from worldmodel.training.rewards import Scores, score
from worldmodel.types import Limits, Program, Requirement, Run, Token, Trace

Tokenize = Callable[[str], list[int]]

STEADY = frozenset(
    "print round int float abs min max sum len range sorted str divmod pow bool list tuple enumerate zip".split()
)
"""Built-in functions whose result depends on their arguments alone."""


@dataclass(frozen=True, slots=True)
class Rollout:
    """One answer of a model in training. `fault` says what was no word of the model's: "" where all went well.
    `seconds` is its wall time.
    """

    task: Task
    trace: Trace
    scores: Scores | None
    fault: str = ""
    seconds: float = 0.0

    @property
    def total(self) -> float | None:
        """The reward, or None where there is none to learn from."""
        return self.scores.total if self.scores is not None and not self.fault else None


class Arena(Protocol):
    """Where rollouts are played. The one seam between one machine and a cluster.

    `busy` are the seconds in which an engine computed so far, `shared` the runs that were not needed so far.
    """

    @property
    def busy(self) -> float: ...

    @property
    def shared(self) -> int: ...

    def play(self, asked: Sequence[tuple[Task, int]]) -> list[Rollout]:
        """One rollout for each task and seed, in order. Raises SandboxError or EngineError where nothing can run."""
        ...

    def renew(self, model: Any) -> None:
        """The model (a torch module) has other weights from here on."""
        ...

    def close(self) -> None: ...


class LocalArena:
    """Rollouts in this process. `world` is the loop's; its engine and sandbox serve `workers` threads.

    `furnish` gives tasks that come with files their folder. `renewed` is called with the model when
    its weights have changed, `clock` says how many seconds the engine has computed.
    """

    def __init__(
        self,
        world: World,
        workers: int,
        *,
        furnish: Furnish | None = None,
        renewed: Callable[[Any], None] = lambda model: None,
        clock: Callable[[], float] = lambda: 0.0,
    ) -> None:
        self._world, self._workers = world, workers
        self._furnish, self._renewed, self._clock = furnish, renewed, clock
        self.shared = 0

    @property
    def busy(self) -> float:
        return self._clock()

    def play(self, asked: Sequence[tuple[Task, int]]) -> list[Rollout]:
        """See `Arena.play`. Raises SandboxError or EngineError when machines or the engine broke for most rollouts."""
        with contextlib.ExitStack() as stack, ThreadPoolExecutor(self._workers) as pool:
            tasks = {task.id: task for task, _ in asked}
            worlds = {name: stack.enter_context(self._furnished(task)) for name, task in tasks.items()}
            sharing = {name: Sharing(world.sandbox) for name, world in worlds.items()}
            ready = {name: replace(world, sandbox=sharing[name]) for name, world in worlds.items()}
            done = list(pool.map(lambda pair: play(pair[0], replace(ready[pair[0].id], seed=pair[1])), asked))
        self.shared += sum(each.saved for each in sharing.values())
        broken = [rollout for rollout in done if rollout.fault.startswith("sandbox")]
        if len(broken) * 2 > len(done):
            said = broken[-1].fault.partition(": ")[2]
            raise SandboxError(f"the machines are gone: {said}", mend="worldmodel doctor, then the same command again")
        silent = [rollout for rollout in done if rollout.fault.startswith("engine")]
        if len(silent) * 2 > len(done):
            said = silent[-1].fault.partition(": ")[2]
            raise EngineError(f"the model answers no more: {said}", mend="mend that, then the same command again")
        return done

    def renew(self, model: Any) -> None:
        self._renewed(model)

    def close(self) -> None:
        self._world.engine.close()

    def _furnished(self, task: Task) -> contextlib.AbstractContextManager[World]:
        """The world of one task: with its files in a folder of their own, where it comes with files."""
        files = files_of(task) if self._furnish else {}
        return self._furnish(self._world, files) if self._furnish and files else contextlib.nullcontext(self._world)


def play(task: Task, world: World) -> Rollout:
    """Answer one task and score it. Raises EngineUnavailable, SandboxUnavailable, ImageError; a reward's bug too."""
    began = perf_counter()
    trace, fault = Trace(task.question, error="no answer was begun"), ""
    try:
        with closing(answer(task.question, world)) as events:
            for event in events:
                if isinstance(event, Finished):
                    trace = event.trace
    except UsageError as error:
        fault = f"question: {error}"
    except (EngineUnavailable, SandboxUnavailable, ImageError):
        raise
    except EngineError as error:
        fault = f"engine: {error}"
    except SandboxError as error:
        fault = f"sandbox: {error}"
    if not fault and any(run is not None and run.status == "timeout" for run in trace.runs):
        fault = "timeout: a program ran out of time"
    scores = None if fault else score(task, trace)
    return Rollout(task, trace, scores, fault, perf_counter() - began)


@dataclass(frozen=True, slots=True)
class Completion:
    """A reply as a trainer needs it: ids, their log-probabilities when they were drawn, and whose they are.

    `mask` is 1 for what the model drew itself and 0 for what the runtime wrote or what was cut; `logprobs` is 0 there.
    """

    ids: list[int]
    logprobs: list[float]
    mask: list[int]


def completion(tokens: Sequence[Token], tokenize: Tokenize) -> Completion:
    """The tokens of a Trace as ids; text of one writer is tokenized as one piece, as the engine does it."""
    ids: list[int] = []
    logprobs: list[float] = []
    mask: list[int] = []
    text, writer = "", False

    def flush() -> None:
        nonlocal text
        piece = tokenize(text) if text else []
        ids.extend(piece)
        logprobs.extend([0.0] * len(piece))
        mask.extend([0] * len(piece))
        text = ""

    for token in tokens:
        if token.sampled and token.id is not None:
            flush()
            ids.append(token.id)
            logprobs.append(token.logprob or 0.0)
            mask.append(int(token.logprob is not None))
            continue
        if text and writer != token.sampled:
            flush()
        text, writer = text + token.text, token.sampled
    flush()
    return Completion(ids, logprobs, mask)


class Sharing:
    """A sandbox whose steady programs run once for all who ask at the same time or later; else as `inner`.

    Sound, because such a program has no input, names nothing but its own variables and `STEADY` functions, and was
    seen to need nothing: every fresh machine gives the same Run. `saved` counts runs that were not needed.
    """

    def __init__(self, inner: Sandbox) -> None:
        self._inner = inner
        self._lock = threading.Lock()
        self._runs: dict[tuple[str, tuple[Requirement, ...], Limits], Future[Run]] = {}
        self.saved = 0

    @property
    def name(self) -> str:
        return self._inner.name

    @property
    def versions(self) -> dict[str, str]:
        return self._inner.versions

    def lacks(self, requirement: Requirement) -> str:
        return self._inner.lacks(requirement)

    def run(self, program: Program, grant: Grant, limits: Limits) -> Run:
        """See `Sandbox.run`."""
        if not steady(program):
            return self._inner.run(program, grant, limits)
        key = (program.source, grant.requirements, limits)
        with self._lock:
            future = self._runs.get(key)
            first = future is None
            if future is None:
                future = self._runs[key] = Future()
        if not first:
            run = future.result()
            if run.status == "ok" and not run.observed:
                self.saved += 1
                return run
            return self._inner.run(program, grant, limits)
        try:
            future.set_result(self._inner.run(program, grant, limits))
        except BaseException as error:
            future.set_exception(error)
            raise
        return future.result()

    def close(self) -> None:
        self._inner.close()


def steady(program: Program) -> bool:
    """Whether a program cannot but print the same each time: names, numbers, texts and `STEADY` functions only."""
    if program.language != "python":
        return False
    try:
        nodes = list(ast.walk(syntax.parse(program.source)))
    except SyntaxError:
        return False
    own = {node.id for node in nodes if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
    if own & STEADY or any(isinstance(node, _UNSTEADY) for node in nodes):
        return False
    return all(node.id in own | STEADY for node in nodes if isinstance(node, ast.Name))


_UNSTEADY = (
    ast.Import, ast.ImportFrom, ast.Attribute, ast.Set, ast.SetComp, ast.FunctionDef, ast.AsyncFunctionDef,
    ast.ClassDef, ast.Lambda, ast.Global, ast.Nonlocal, ast.Try, ast.With, ast.Delete, ast.While,
)  # fmt: skip


def groups(rollouts: Sequence[Rollout], size: int) -> Iterator[Sequence[Rollout]]:
    """The rollouts of each question, `size` of them in a row."""
    for begin in range(0, len(rollouts), size):
        yield rollouts[begin : begin + size]
