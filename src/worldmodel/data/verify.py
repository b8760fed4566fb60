"""Run examples' programs in the sandbox, many to a machine: the project wrote them, a model did not.

What an example says its program printed is always what came back from here.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence

from worldmodel.data.convert import Example, Task
from worldmodel.errors import DataError
from worldmodel.execution.base import Grant, Sandbox
from worldmodel.types import Limits, Program, Run

BATCH = 2000
LIMITS = Limits(seconds=120.0, memory_mb=256, output_bytes=8 << 20)

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


def verified(
    tasks: Sequence[Task], sandbox: Sandbox, progress: Callable[[int, int], None] = lambda done, total: None
) -> Iterator[Example]:
    """Each task with its run, in order. Raises DataError when a batch did not come back whole."""
    for begin in range(0, len(tasks), BATCH):
        batch = tasks[begin : begin + BATCH]
        programs = [program for task in batch if (program := task.program()) is not None]
        runs = iter(_runs(programs, sandbox))
        for task in batch:
            yield Example(task, None if task.code is None else next(runs))
        progress(min(begin + BATCH, len(tasks)), len(tasks))


def _runs(programs: Iterable[Program], sandbox: Sandbox) -> list[Run]:
    sources = [program.source for program in programs]
    if not sources:
        return []
    whole = sandbox.run(Program("python", _DRIVER.format(sources=json.dumps(sources))), Grant(), LIMITS)
    lines = whole.stdout.splitlines()
    if whole.status != "ok" or len(lines) != len(sources):
        raise DataError(
            f"a batch of {len(sources)} programs ended as {whole.status} after {len(lines)}: {whole.stderr[-300:]}"
        )
    runs = []
    for line in lines:
        out, err = json.loads(line)
        failed = bool(err)
        runs.append(Run("failed" if failed else "ok", int(failed), out, err, False, 0.0, None, sandbox=whole.sandbox))
    return runs
