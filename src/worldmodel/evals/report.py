"""Evaluation: tasks answered through the same loop and machines as users' questions, and the figures.

A bad rollout is data: it counts as wrong. What stops an evaluation is that an engine or a
sandbox is not there, a policy that cannot be read, or several rows in a row that raised.
"""

from __future__ import annotations

import queue
import statistics
import threading
import time
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from concurrent.futures import CancelledError, ThreadPoolExecutor, as_completed
from contextlib import AbstractContextManager, closing, nullcontext
from dataclasses import dataclass

from worldmodel.errors import EngineError, EngineUnavailable, ImageError, SandboxError, SandboxUnavailable, UsageError
from worldmodel.evals.record import Row
from worldmodel.evals.score import in_format, right, wilson
from worldmodel.evals.tasks import Task, files_of
from worldmodel.execution.validate import requirement_scores
from worldmodel.loop import Finished, World, answer
from worldmodel.types import GIVING_UP, Trace

Furnish = Callable[[World, Mapping[str, str]], AbstractContextManager[World]]
"""Makes a world whose programs may be granted a folder of these files (name and content), while it is open."""

GIVE_UP = 3
"""Rows that raise, one after the other, before the evaluation stops: the engine or the machine is gone."""


@dataclass(frozen=True, slots=True)
class Report:
    """The figures of an evaluation; a share of nothing is None, never 0.

    `accuracy` has its 95% `interval` (Wilson), and so have `format` and `ran`. `answered` is the
    share of rows with any answer, `format` that of rows with an answer and nothing malformed,
    `ran` that of programs that ran and ended well. `requirement_precision` and
    `requirement_recall` compare declared with observed needs. `raised` counts rows on which the
    engine or the machine gave up. `seconds` is the sum of wall seconds over all rows,
    `seconds_median` that of one row; `tokens_median` are the tokens that the model wrote for one
    row, `runs_mean` the programs run for one.
    """

    n: int
    right: int
    accuracy: float | None
    interval: tuple[float, float] | None
    answered: float | None
    format: float | None
    ran: float | None
    requirement_precision: float | None
    requirement_recall: float | None
    raised: int
    seconds: float
    seconds_median: float | None
    format_interval: tuple[float, float] | None
    ran_interval: tuple[float, float] | None
    tokens_median: float | None
    runs_mean: float | None


def evaluate(
    tasks: Sequence[Task],
    worlds: Sequence[World],
    furnish: Furnish | None = None,
    *,
    answered: int = 0,
    patient: bool = False,
) -> Generator[Row, None, None]:
    """Answer every task, one thread for each of `worlds`, and yield each row as soon as it is done.

    `furnish` gives a task that comes with files (`files_of`) its folder; without it there is none.
    `answered`: so many rows of the same evaluation were answered before: then the few that are left and raise
    again are rows at fault, not an engine that is gone. `patient`: however many raise, they are rows.

    Closing the iterator stops the work: an answer in the making ends at its next event and is
    dropped. Raises EngineUnavailable, SandboxUnavailable, ImageError, PolicyError, and EngineError
    or SandboxError when `GIVE_UP` rows in a row raised it, unless `patient`.
    """
    free: queue.SimpleQueue[World] = queue.SimpleQueue()
    for world in worlds:
        free.put(world)
    stop = threading.Event()
    in_a_row = 0
    with ThreadPoolExecutor(len(worlds)) as pool:
        futures = [pool.submit(_answered, task, free, stop, furnish) for task in tasks]
        try:
            for future in as_completed(futures):
                row, error = future.result()
                in_a_row = in_a_row + 1 if error else 0
                if error and not patient and in_a_row == min(GIVE_UP, len(tasks) + answered):
                    raise error
                yield row
        finally:
            stop.set()
            pool.shutdown(cancel_futures=True)


def report(rows: Iterable[Row]) -> Report:
    """The figures of `rows`."""
    rows = list(rows)
    n = len(rows)
    good = sum(row.right for row in rows)
    runs = [run for row in rows for run in row.trace.runs]
    verdicts = [verdict for row in rows for verdict in row.trace.verdicts if verdict is not None]
    precision, recall = requirement_scores(verdicts)
    formed = sum(in_format(row.trace) for row in rows)
    ended = sum(run is not None and run.status == "ok" for run in runs)
    return Report(
        n=n,
        right=good,
        accuracy=_share(good, n),
        interval=wilson(good, n),
        answered=_share(sum(_is_answered(row) for row in rows), n),
        format=_share(formed, n),
        ran=_share(ended, len(runs)),
        requirement_precision=precision,
        requirement_recall=recall,
        raised=sum(row.raised for row in rows),
        seconds=sum(row.seconds for row in rows),
        seconds_median=statistics.median(row.seconds for row in rows) if rows else None,
        format_interval=wilson(formed, n),
        ran_interval=wilson(ended, len(runs)),
        tokens_median=statistics.median(row.trace.cost.sampled for row in rows) if rows else None,
        runs_mean=statistics.fmean(row.trace.cost.runs for row in rows) if rows else None,
    )


def _is_answered(row: Row) -> bool:
    """Whether there is an answer, other than that of the gate, which says "I do not know"."""
    gate = row.trace.gate
    return row.trace.answer is not None and not (gate and gate[-1].action in GIVING_UP)


def _answered(
    task: Task, free: queue.SimpleQueue[World], stop: threading.Event, furnish: Furnish | None
) -> tuple[Row, EngineError | SandboxError | None]:
    """One row, and the error that ended it, if the evaluation may go on after it."""
    world = free.get()
    start = time.perf_counter()
    trace = Trace(task.question, error="no answer was begun")
    failure: EngineError | SandboxError | None = None
    try:
        files = files_of(task) if furnish else {}
        with (
            furnish(world, files) if furnish and files else nullcontext(world) as there,
            closing(answer(task.question, there)) as events,
        ):
            for event in events:
                if stop.is_set():
                    raise CancelledError
                if isinstance(event, Finished):
                    trace = event.trace
    except UsageError as error:
        trace = Trace(task.question, error=str(error))
    except (EngineUnavailable, SandboxUnavailable, ImageError):
        raise
    except (EngineError, SandboxError) as error:
        failure = error
    finally:
        free.put(world)
    row = Row(
        id=task.id,
        hash=task.hash,
        right=right(trace.answer, task.answer),
        seconds=time.perf_counter() - start,
        trace=trace,
        raised=failure is not None,
    )
    return row, failure


def _share(count: int, total: int) -> float | None:
    return count / total if total else None
