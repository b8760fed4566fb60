"""Run tasks' programs in the sandbox: the project wrote them, a model did not.

What an example says its program printed is always what came back from here, from a machine that
could do what the program declares and no more. Pure Python programs share machines, many to one;
a batch in which anything was seen that its programs did not declare is taken apart until the
program is found. Every other program has a machine of its own, and its verdict must be exact.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from worldmodel.core.requires import RequiresError, is_pure, parse
from worldmodel.data.example import Example, Step, Task, programs
from worldmodel.errors import DataError
from worldmodel.execution.base import Grant, Resources, Sandbox
from worldmodel.execution.validate import validate
from worldmodel.types import Limits, Program, Requirement, Run, from_data, to_data, to_json

BATCH = 1000
LIMITS = Limits(seconds=120.0, memory_mb=256, output_bytes=8 << 20)
ALONE = Limits(seconds=10.0)

_DRIVER = """\
import contextlib, io, json, linecache, traceback
name = "/scratch/model.py"  # as in a run of its own, so that tracebacks read alike
for source in json.loads({sources!r}):
    out, err = io.StringIO(), ""
    linecache.cache[name] = len(source), None, source.splitlines(True), name
    try:
        with contextlib.redirect_stdout(out):
            exec(compile(source, name, "exec"), {{"__name__": "__main__"}})
    except Exception as problem:
        err = "".join(traceback.format_exception(type(problem), problem, problem.__traceback__.tb_next))
    print(json.dumps([out.getvalue(), err]))
"""

Progress = Callable[[int, int], None]
Open = Callable[[Resources], contextlib.AbstractContextManager[Sandbox]]


@dataclass(frozen=True, slots=True)
class Dropped:
    """A task that makes no example, and why."""

    task: Task
    reason: str


def verified(
    tasks: Sequence[Task],
    sandbox: Sandbox,
    progress: Progress = lambda done, total: None,
    *,
    opened: Open | None = None,
    workers: int = 1,
    journal: Path | None = None,
) -> Iterator[Example | Dropped]:
    """Each task as an example with its runs, or dropped with the reason, in order.

    `opened` makes a sandbox with resources, for tasks that come with files. `workers` machines run
    at a time. `journal` is a folder that keeps what each batch came to, so that a second call for the same tasks
    and sandbox goes on where the first one was stopped. Raises DataError when a batch did not come back whole or
    cannot be kept, SandboxError without a machine.
    """
    for begin in range(0, len(tasks), BATCH):
        batch = tasks[begin : begin + BATCH]
        kept = None if journal is None else journal / f"{_digest(batch, sandbox)}.jsonl"
        if kept is not None and (found := _kept(kept, batch)) is not None:
            yield from found
            progress(min(begin + BATCH, len(tasks)), len(tasks))
            continue

        def so_far(share: float, begin: int = begin, size: int = len(batch)) -> None:
            progress(begin + int(share * size), len(tasks))

        results = _Batch(batch, sandbox, opened, workers, so_far).results()
        if kept is not None:
            _keep(kept, results)
        yield from results
        progress(min(begin + BATCH, len(tasks)), len(tasks))


def _digest(batch: Sequence[Task], sandbox: Sandbox) -> str:
    """What a batch is kept under: other tasks, or another sandbox, are another batch."""
    return hashlib.sha256("\n".join([sandbox.name, *map(to_json, batch)]).encode()).hexdigest()[:24]


def _kept(path: Path, batch: Sequence[Task]) -> list[Example | Dropped] | None:
    """What a batch came to when it was run before, or None: it was not, or what was kept is not whole."""
    try:
        lines = path.read_text("utf-8").splitlines()
        return [
            Dropped(task, outcome) if isinstance(outcome, str) else Example(task, from_data(tuple[Run, ...], outcome))
            for task, outcome in zip(batch, map(json.loads, lines), strict=True)
        ]
    except (OSError, ValueError, TypeError, KeyError):
        return None


def _keep(path: Path, results: Sequence[Example | Dropped]) -> None:
    """A line for each task: its runs, or why it was dropped. Whole or not at all."""
    write_lines(path, (each.reason if isinstance(each, Dropped) else to_data(each.runs) for each in results))


def write_lines(path: Path, lines: Iterable[Any]) -> None:
    """JSON Lines, whole or not at all. Raises DataError."""
    unfinished = path.with_suffix(".partial")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with unfinished.open("w", encoding="utf-8") as out:
            out.writelines(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
        unfinished.replace(path)
    except OSError as error:
        raise DataError(f"{path} cannot be written: {error.strerror}", mend="make room and run it again") from error
    finally:
        unfinished.unlink(missing_ok=True)


@contextlib.contextmanager
def folders(files: Mapping[str, str]) -> Iterator[Resources]:
    """A folder that holds `files` (name and content), to be shown to a program, and one for what it writes."""
    with tempfile.TemporaryDirectory(prefix="worldmodel-files-") as name:
        folder = Path(name)
        folder.chmod(0o755)  # root starts programs as somebody else
        (folder / "shown").mkdir()
        for file, content in files.items():
            (folder / "shown" / Path(file).name).write_text(content, encoding="utf-8")
        yield Resources(folder / "shown", folder / "written")


class _Batch:
    """Tasks on their way: all first steps, then all second ones, until each is done or dropped."""

    def __init__(
        self,
        tasks: Sequence[Task],
        sandbox: Sandbox,
        opened: Open | None,
        workers: int,
        so_far: Callable[[float], None] = lambda share: None,
    ) -> None:
        self._tasks = tasks
        self._so_far = so_far
        self._ran, self._programs = 0, sum(len(task.executed) for task in tasks)
        self._sandbox = sandbox
        self._opened = opened
        self._workers = workers
        self._runs: list[list[Run]] = [[] for _ in tasks]
        self._dropped: dict[int, str] = {}

    def results(self) -> list[Example | Dropped]:
        while waiting := self._waiting():
            shared = {n: program for n, program in waiting.items() if self._shares(n)}
            runs = dict(zip(shared, _shared(list(shared.values()), self._sandbox), strict=True))
            alone = [n for n in waiting if n not in shared]
            self._tell(len(shared))
            with ThreadPoolExecutor(self._workers) as pool:
                for number, run in zip(alone, pool.map(lambda n: self._alone(n, waiting[n]), alone), strict=True):
                    runs[number] = run
                    self._tell(1)
            for number, run in runs.items():
                self._take(number, run)
        return [
            Dropped(task, self._dropped[n]) if n in self._dropped else Example(task, tuple(self._runs[n]))
            for n, task in enumerate(self._tasks)
        ]

    def _tell(self, ran: int) -> None:
        """So many programs more have run: each that has a machine of its own takes a while."""
        self._ran += ran
        self._so_far(self._ran / max(1, self._programs))

    def _waiting(self) -> dict[int, Program]:
        found = {}
        for number, task in enumerate(self._tasks):
            if number not in self._dropped:
                try:
                    program = programs(task, self._runs[number])
                except ValueError as problem:
                    self._dropped[number] = str(problem)
                    continue
                if program is not None:
                    found[number] = program
        return found

    def _step(self, number: int) -> Step:
        return self._tasks[number].executed[len(self._runs[number])]

    def _shares(self, number: int) -> bool:
        step = self._step(number)
        return step.language == "python" and not self._tasks[number].files and all(map(is_pure, _needs(step)))

    def _alone(self, number: int, program: Program) -> Run | str:
        """The run in a machine of its own that can do what is declared, or why it proves nothing."""
        task, needs = self._tasks[number], _needs(self._step(number))
        with contextlib.ExitStack() as stack:
            sandbox = self._sandbox
            if task.files:
                if self._opened is None:
                    raise DataError(f"{task.source} comes with files, and no folder can be shown to its program")
                sandbox = stack.enter_context(self._opened(stack.enter_context(folders(dict(task.files)))))
            for need in needs:
                if reason := sandbox.lacks(need):
                    return f"not grantable: {reason}"
            run = sandbox.run(program, Grant(needs), ALONE)
            if run.status == "timeout":  # a busy machine is slow once; a program that hangs, each time
                run = sandbox.run(program, Grant(needs), ALONE)
        verdict = validate(needs, needs, run)
        if verdict.accurate:
            return run
        wrong = "missing" if verdict.missing else "unused" if verdict.unused else "violations"
        return f"declared is not needed exactly: {wrong}"

    def _take(self, number: int, run: Run | str) -> None:
        if isinstance(run, str):
            self._dropped[number] = run
        elif run.status != (due := self._step(number).due):
            self._dropped[number] = f"a run that ended as {run.status}, not as {due}"
        else:
            self._runs[number].append(run)


def _needs(step: Step) -> tuple[Requirement, ...]:
    try:
        return parse(step.requires)
    except RequiresError as problem:
        raise DataError(f"{step.requires!r} cannot be declared: {problem}") from problem


def _shared(programs: Sequence[Program], sandbox: Sandbox) -> list[Run | str]:
    """Runs of pure Python programs in one machine; what a machine showed to need more is run apart."""
    if not programs:
        return []
    sources = [program.source for program in programs]
    whole = sandbox.run(Program("python", _DRIVER.format(sources=json.dumps(sources))), Grant(), LIMITS)
    if whole.observed and len(programs) == 1:
        return ["declared is not needed exactly: missing"]
    if whole.observed:
        half = len(programs) // 2
        return _shared(programs[:half], sandbox) + _shared(programs[half:], sandbox)
    lines = whole.stdout.splitlines()
    if whole.status != "ok" or len(lines) != len(sources):
        raise DataError(
            f"a batch of {len(sources)} programs ended as {whole.status} after {len(lines)}: {whole.stderr[-300:]}"
        )
    runs: list[Run | str] = []
    for line in lines:
        out, err = json.loads(line)
        failed = bool(err)
        runs.append(Run("failed" if failed else "ok", int(failed), out, err, False, 0.0, None, sandbox=whole.sandbox))
    return runs
