"""From judged answers to a calibration: what is fitted on which of them, and when they are too few.

The answers are shared out by a hash of their questions, twins and paraphrases together: three fifths to learn the
weights and the map from score to probability (the map on scores from folds that left the answer out, so that it is
not flattered), two fifths that take no part and are kept in the record for the promises on errors.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import compress
from typing import get_args

from worldmodel.core.bound import lower_bound
from worldmodel.core.uncertainty.calibration import ANSWERABLE, Calibration, Conditions, Fit, as_sample, decide
from worldmodel.core.uncertainty.fit import MAPS, Method, Regression, Signals, log_loss, regress
from worldmodel.core.uncertainty.samples import sample_signals
from worldmodel.core.uncertainty.signals import prefix, signals
from worldmodel.errors import DataError
from worldmodel.evals.record import Row
from worldmodel.evals.score import right
from worldmodel.evals.tasks import Task, group_of
from worldmodel.gate import unasked
from worldmodel.types import Action, Card, Point, Sample, Trace

FEWEST = 200
"""Judged answers that a calibration needs."""

OF_EACH = 20
"""Right ones and wrong ones among those to learn from that it needs."""

METHODS: tuple[Method, ...] = get_args(Method)
FOLDS = 5
RIDGES = (1.0, 10.0, 100.0, 300.0)
POINTS: tuple[Point, ...] = ("think", "model", "answer")
SAMPLE_BELOW = 0.5
"""Below which samples are drawn where it is open whether they pay."""
CUTS = 10
"""Thresholds for sampling that are tried, at equal numbers of answers; they share the 5% of their test."""


@dataclass(frozen=True)
class Answered:
    """A first reply, whether it is right, and whether each of its samples is."""

    trace: Trace
    right: bool
    rights: tuple[bool, ...] = ()
    answerable: bool = True
    """Whether the question has an answer at all."""
    group: str = ""
    """What ties it to its twins and paraphrases; "" is the question itself."""

    @cached_property
    def replies(self) -> tuple[Sample, ...]:
        return (as_sample(self.trace), *self.trace.samples)

    def voted(self, fit: Fit | None) -> bool:
        """Whether the vote of all replies is right; `fit` is that of single answers, by which replies are weighed."""
        return (self.right, *self.rights)[decide(fit, self.replies)[0]]

    def at_vote(self, fit: Fit | None) -> Signals:
        """The signals of the first reply, of all of them together, and of the vote."""
        return {**self.at["vote"], **decide(fit, self.replies)[1]}

    @cached_property
    def learns(self) -> bool:
        """Whether it is one to learn from, or one to judge by; twins and paraphrases are on one side."""
        tied = self.group or self.trace.question
        return hashlib.sha256(tied.encode("utf-8", "surrogatepass")).digest()[0] % 5 < 3

    @cached_property
    def at(self) -> dict[Point, Signals]:
        """The signals as they were at each point; at "vote", where there are samples, those but the vote's own."""
        found: dict[Point, Signals] = {point: signals(prefix(self.trace, point)) for point in POINTS}
        if self.trace.samples:
            found["vote"] = dict(found["answer"]) | sample_signals(self.replies[0], self.trace.samples)
        return found


def answered(rows: Sequence[Row], tasks: Sequence[Task]) -> list[Answered]:
    """The rows with their samples judged; rows without a task, or on which the engine gave up, are left out."""
    by_id = {(task.id, task.hash): task for task in tasks}
    found = []
    for row in rows:
        if not row.raised and (row.id, row.hash) in by_id:
            task = by_id[row.id, row.hash]
            rights = tuple(right(x.answer, task.answer) for x in row.trace.samples)
            found.append(Answered(row.trace, row.right, rights, task.answer is not None, group_of(task)))
    return found


def calibrate(
    answers: Sequence[Answered],
    card: Card,
    *,
    method: Method | None = None,
    data: str = "",
    conditions: Conditions = Conditions(),  # noqa: B008 (frozen)
) -> Calibration:
    """`conditions`: how the answers were made; `method` None takes the map that does better on answers left out.

    Raises DataError: too few answers, or too few right or wrong ones."""
    learn, judge = [x for x in answers if x.learns], [x for x in answers if not x.learns]
    _enough(answers, learn)
    counts = {len(each.trace.samples) for each in answers} - {0}
    if len(counts) > 1:
        raise DataError("some answers have more samples than others", mend="make the answers anew, in another file")
    samples = max(counts, default=0)
    fits: dict[str, Fit] = {
        point: _fit([x.at[point] for x in learn], [x.right for x in learn], method) for point in POINTS
    }
    known = [each.answerable for each in learn]
    if min(sum(known), len(known) - sum(known)) >= OF_EACH:
        fits[ANSWERABLE] = _fit([x.at["answer"] for x in learn], known, method)
    below = SAMPLE_BELOW
    gated: tuple[tuple[float, bool], ...] = ()
    if samples:
        drawn = [x for x in learn if x.trace.samples]
        alone = fits["answer"]
        fits["vote"] = _fit([x.at_vote(alone) for x in drawn], [x.voted(alone) for x in drawn], method)
        below = pays(learn, alone)
        gated = tuple(gated_pair(fits, x, below) for x in judge)
    single = tuple((sure(fits["answer"], x, "answer"), x.right) for x in judge)
    return Calibration(
        engine=card.name,
        model=card.version,
        fits=fits,
        judged=single,
        judged_gated=gated,
        samples=samples,
        sample_below=below,
        data=data,
        made_from=len(answers),
        conditions=conditions,
    )


def sure(fit: Fit, each: Answered, point: Point) -> float:
    """The confidence of a record at a point; 0 where it cannot be told."""
    return fit.confidence(each.at[point]) or 0.0


def gated_pair(fits: dict[str, Fit], each: Answered, below: float) -> tuple[float, bool]:
    """(confidence, right) of what the gate ends with, where samples are drawn below a confidence of `below`."""
    first = sure(fits["answer"], each, "answer")
    if first >= below or not each.trace.samples:
        return first, each.right
    alone = fits["answer"]
    return fits["vote"].confidence(each.at_vote(alone)) or 0.0, each.voted(alone)


def _fit(rows: Sequence[Signals], labels: Sequence[bool], method: Method | None) -> Fit:
    """The ridge is the one whose scores for the folds left out are likeliest, and the map goes through these scores."""
    ridge, scores = min(
        ((each, _left_out(rows, labels, each)) for each in RIDGES), key=lambda pair: log_loss(pair[1], labels)
    )
    chosen = method if method is not None else _better(scores, labels)
    return Fit(_regressed(rows, labels, ridge), MAPS[chosen](scores, labels))


def _better(scores: Sequence[float], labels: Sequence[bool]) -> Method:
    losses = {name: _missed(name, scores, labels) for name in METHODS}
    return min(losses, key=lambda name: losses[name])


def _missed(method: Method, scores: Sequence[float], labels: Sequence[bool]) -> float:
    """The mean squared distance (Brier score) of the probabilities of answers that the map was not fitted to."""
    total = 0.0
    for fold in range(FOLDS):
        inside = [n for n in range(len(scores)) if n % FOLDS != fold]
        mapped = MAPS[method]([scores[n] for n in inside], [labels[n] for n in inside])
        total += math.fsum((mapped(scores[n]) - labels[n]) ** 2 for n in range(fold, len(scores), FOLDS))
    return total / len(scores)


def _left_out(rows: Sequence[Signals], labels: Sequence[bool], ridge: float) -> list[float]:
    """A score for each row, from the other folds."""
    scores = [0.0] * len(rows)
    for fold in range(FOLDS):
        inside = [n for n in range(len(rows)) if n % FOLDS != fold]
        part = [labels[n] for n in inside]
        if len(set(part)) < 2:
            raise DataError("too few right or wrong answers to learn from", mend="give --data more rows")
        regression = _regressed([rows[n] for n in inside], part, ridge)
        for n in range(fold, len(rows), FOLDS):
            scores[n] = regression.score(rows[n])
    return scores


def _regressed(rows: Sequence[Signals], labels: Sequence[bool], ridge: float) -> Regression:
    try:
        return regress(rows, labels, ridge)
    except ValueError as error:
        raise DataError(f"nothing can be learned from these answers: {error}", mend="give --data more rows") from error


def pays(learn: Sequence[Answered], fit: Fit) -> float:
    """The confidence below which samples are drawn, where somebody asks for them; 0.0: nowhere.

    Of `CUTS` thresholds it is the one whose vote gets most more right for a program run, among those where the vote
    turns more answers right than wrong beyond chance: the exact lower bound on the share of right turns (a sign test)
    is above a half. Where there is none it is `SAMPLE_BELOW`, unless the vote spoils more than it mends beyond chance.
    """
    ordered = sorted(((sure(fit, each, "answer"), each) for each in learn), key=lambda pair: pair[0])
    best, below = 0.0, 0.0
    for cut in range(1, CUTS + 1):
        until = ordered[round(len(ordered) * cut / CUTS) - 1][0]
        drawn = [each for confidence, each in ordered if confidence <= until and each.trace.samples]
        better, worse = _turned(drawn, fit)
        gain = (better - worse) / max(1, sum(each.trace.cost.runs - programs(each) for each in drawn))
        if lower_bound(better, better + worse, 1.0 - 0.1 / CUTS) > 0.5 and gain > best:
            best, below = gain, until + 1e-9
    better, worse = _turned([each for confidence, each in ordered if confidence < SAMPLE_BELOW], fit)
    return below or (0.0 if lower_bound(worse, better + worse) > 0.5 else SAMPLE_BELOW)


def _turned(answers: Sequence[Answered], fit: Fit) -> tuple[int, int]:
    """How many answers the vote turns right, and how many wrong."""
    return _turns([(each.right, each.voted(fit)) for each in answers if each.trace.samples])


def _turns(both: Sequence[tuple[bool, bool]]) -> tuple[int, int]:
    """Of answers that were right or not, before and after: how many became right, and how many wrong."""
    return sum(b and not a for a, b in both), sum(a and not b for a, b in both)


@dataclass(frozen=True, slots=True)
class Tried:
    """What an action of the gate did to `n` doubtful answers: so many became right, so many wrong."""

    n: int
    better: int
    worse: int

    @property
    def helps(self) -> bool:
        """Whether it mends more answers than it spoils beyond chance (exact sign test)."""
        return lower_bound(self.better, self.better + self.worse) > 0.5


def tried(before: Sequence[Row], after: Sequence[Row]) -> Tried:
    """The same rows without an action and with it, paired; rows on which the engine gave up are left out."""
    first = {(row.id, row.hash): row.right for row in before if not row.raised}
    both = [(first[row.id, row.hash], row.right) for row in after if not row.raised and (row.id, row.hash) in first]
    return Tried(len(both), *_turns(both))


def declined(answers: Iterable[Answered]) -> Tried:
    """What it would do to recorded answers not to run a program that the question does not want (gate.py)."""
    meant = [each for each in answers if unasked(each.trace)]
    better = sum(not each.right and not each.answerable for each in meant)
    return Tried(len(meant), better, sum(each.right and each.answerable for each in meant))


def acting(made: Calibration, acts: Iterable[Action], answers: Iterable[Answered]) -> Calibration:
    """The calibration `made` from `answers`, taking `acts`. What is declined is no answer that a promise is about."""
    made = replace(made, acts=tuple(acts))
    if "decline" not in made.acts:
        return made
    given = [not unasked(each.trace) for each in answers if not each.learns]
    judged, gated = (tuple(compress(pairs, given)) for pairs in (made.judged, made.judged_gated))
    return replace(made, judged=judged, judged_gated=gated)


def programs(each: Answered) -> int:
    """The programs that the first reply ran."""
    return sum(run is not None for run in each.trace.runs)


def _enough(answers: Sequence[Answered], learn: Sequence[Answered]) -> None:
    if len(answers) < FEWEST:
        raise DataError(
            f"{len(answers)} answers are too few to calibrate: {FEWEST} are needed", mend="give --data more rows"
        )
    good = sum(each.right for each in learn)
    bad = len(learn) - good
    if min(good, bad) < OF_EACH:
        raise DataError(
            f"of {len(learn)} answers to learn from {good} are right and {bad} wrong: {OF_EACH} of each are needed",
            mend="give --data rows of which the model gets some right and some wrong",
        )
