"""How good a confidence is: does it tell right answers from wrong ones, and is it the probability that it says?

Scores are such that more means likelier to be right. Every figure has a 95% interval: DeLong's for the area
under the ROC curve, percentiles of `DRAWS` resamples of the rows (Efron 1979) for the others.

Not covered: figures of rows of one class are None, never 0 or 1.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

Z = 1.959963984540054
BINS = 10
DRAWS = 400

Interval = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure and its 95% interval; None where the rows cannot give it."""

    value: float | None
    interval: Interval | None = None


@dataclass(frozen=True, slots=True)
class Bin:
    """Answers of about one confidence: how many, their mean confidence, and the share that is right."""

    n: int
    confidence: float
    right: float


@dataclass(frozen=True, slots=True)
class Doubt:
    """The figures of one confidence over `n` answers, of which `right` are right.

    `auroc`: the probability that a right answer has the higher confidence. `prr`: the prediction-rejection ratio,
    1 where answers are refused in the best order, 0 in random order. `ece`: the mean distance between confidence
    and share of right answers, over bins of equal size; it is above 0 by chance even for a perfect confidence.
    `brier`: the mean squared distance to what came true. `bins` and `curve` (share answered, share of these
    wrong) are for drawing. `ece` and `brier` are None for a score that is no probability.
    """

    n: int
    right: int
    auroc: Figure
    prr: Figure
    ece: Figure
    brier: float | None
    bins: tuple[Bin, ...]
    curve: tuple[tuple[float, float], ...]


def doubt(scores: Sequence[float], right: Sequence[bool], *, probabilities: bool = True, seed: int = 0) -> Doubt:
    """All figures of `scores`. Raises ValueError where the two are not of one length."""
    if len(scores) != len(right):
        raise ValueError(f"{len(scores)} scores for {len(right)} answers")
    found: list[Bin] = bins(scores, right) if probabilities else []
    return Doubt(
        n=len(right),
        right=sum(right),
        auroc=auroc(scores, right),
        prr=resampled(prr, scores, right, seed),
        ece=resampled(ece, scores, right, seed) if probabilities else Figure(None),
        brier=math.fsum((s - r) ** 2 for s, r in zip(scores, right, strict=True)) / len(right)
        if probabilities and right
        else None,
        bins=tuple(found),
        curve=tuple(curve(scores, right)),
    )


def auroc(scores: Sequence[float], right: Sequence[bool]) -> Figure:
    """The area under the ROC curve, ties counted half, with DeLong's interval (Biometrics 44, 1988), computed by
    ranks (Sun and Xu, IEEE Signal Processing Letters 21, 2014)."""
    positives = [score for score, each in zip(scores, right, strict=True) if each]
    negatives = [score for score, each in zip(scores, right, strict=True) if not each]
    m, n = len(positives), len(negatives)
    if not m or not n:
        return Figure(None)
    every = ranks([*positives, *negatives])
    above = [(a - b) / n for a, b in zip(every[:m], ranks(positives), strict=True)]
    below = [1.0 - (a - b) / m for a, b in zip(every[m:], ranks(negatives), strict=True)]
    area = math.fsum(above) / m
    if m < 2 or n < 2:
        return Figure(area)
    spread = Z * math.sqrt(_variance(above) / m + _variance(below) / n)
    return Figure(area, (max(0.0, area - spread), min(1.0, area + spread)))


def prr(scores: Sequence[float], right: Sequence[bool]) -> float | None:
    """The prediction-rejection ratio (Malinin and Gales, ICLR 2021): the area between the accuracy of the answers that
    are kept and chance, as a share of the best possible one. Ties are refused together, at their mean."""
    n, good = len(right), sum(right)
    if not 0 < good < n:
        return None
    chance = good / n
    got = math.fsum(1.0 - wrong for _, wrong in curve(scores, right)) / n
    best = math.fsum(min(good, kept) / kept for kept in range(1, n + 1)) / n
    return (got - chance) / (best - chance)


def ece(scores: Sequence[float], right: Sequence[bool]) -> float | None:
    """The expected calibration error over `BINS` bins of equal size (Naeini, Cooper and Hauskrecht, AAAI 2015; equal
    size after Nguyen and O'Connor, EMNLP 2015)."""
    found = bins(scores, right)
    return math.fsum(each.n * abs(each.confidence - each.right) for each in found) / len(right) if found else None


def bins(scores: Sequence[float], right: Sequence[bool], count: int = BINS) -> list[Bin]:
    """`count` bins of equal size. Equal scores share what is right of them, in whichever bin they come to lie."""
    by_score: dict[float, list[bool]] = {}
    for score, each in zip(scores, right, strict=True):
        by_score.setdefault(score, []).append(each)
    ordered = [(score, sum(same) / len(same)) for score, same in sorted(by_score.items()) for _ in same]
    cuts = [round(len(ordered) * k / count) for k in range(count + 1)]
    parts = [ordered[a:b] for a, b in pairwise(cuts) if b > a]
    return [
        Bin(len(part), math.fsum(s for s, _ in part) / len(part), sum(r for _, r in part) / len(part)) for part in parts
    ]


def curve(scores: Sequence[float], right: Sequence[bool]) -> list[tuple[float, float]]:
    """The risk-coverage curve: (share answered, share of these wrong), from the surest answer to all of them."""
    ordered = sorted(zip(scores, right, strict=True), key=lambda pair: -pair[0])
    n, found, wrong, at = len(ordered), [], 0.0, 0
    while at < n:
        end = at
        while end < n and ordered[end][0] == ordered[at][0]:
            end += 1
        share = sum(not each for _, each in ordered[at:end]) / (end - at)
        for kept in range(at + 1, end + 1):
            wrong += share
            found.append((kept / n, wrong / kept))
        at = end
    return found


def limit_of(others: Sequence[float], false_alarms: float = 0.05) -> float:
    """The score that at most `false_alarms` of `others` exceed. Raises ValueError for none."""
    if not others:
        raise ValueError("no rows to set a limit on")
    ordered = sorted(others, reverse=True)
    return ordered[min(len(ordered) - 1, int(false_alarms * len(ordered)))]


def recognised(
    scores: Sequence[float], wanted: Sequence[bool], false_alarms: float = 0.05, limit: float | None = None
) -> Figure:
    """Of the rows that are `wanted`, the share above `limit`; None: the score that at most `false_alarms` of the others
    exceed, which is set on these very rows."""

    def share(some: Sequence[float], of: Sequence[bool]) -> float | None:
        others = [score for score, each in zip(some, of, strict=True) if not each]
        hits = [score for score, each in zip(some, of, strict=True) if each]
        if not hits or (limit is None and not others):
            return None
        above = limit_of(others, false_alarms) if limit is None else limit
        return sum(score > above for score in hits) / len(hits)

    return resampled(share, scores, wanted, 0)


def resampled(
    figure: Callable[[Sequence[float], Sequence[bool]], float | None],
    scores: Sequence[float],
    right: Sequence[bool],
    seed: int,
) -> Figure:
    """`figure` with the 2.5th and 97.5th percentile of its values on resampled rows."""
    return bootstrapped(lambda rows: figure([scores[i] for i in rows], [right[i] for i in rows]), len(right), seed)


def bootstrapped(figure: Callable[[Sequence[int]], float | None], n: int, seed: int = 0) -> Figure:
    """`figure` of the rows with these of `n` numbers, and its percentiles over `DRAWS` resamples (Efron 1979)."""
    value = figure(range(n))
    if value is None:
        return Figure(None)
    rng = random.Random(seed)
    draws = [figure(rng.choices(range(n), k=n)) for _ in range(DRAWS)]
    return Figure(value, percentiles([one for one in draws if one is not None]))


def gain(a: Sequence[float], b: Sequence[float], seed: int = 0) -> Figure:
    """The mean of b less that of a on the same rows, with a 95% interval from resampled rows."""
    differences = [y - x for x, y in zip(a, b, strict=True)]
    if not differences:
        return Figure(None)
    rng, n = random.Random(seed), len(differences)
    draws = [math.fsum(rng.choices(differences, k=n)) / n for _ in range(5 * DRAWS)]
    return Figure(math.fsum(differences) / n, percentiles(draws))


def percentiles(values: Sequence[float]) -> Interval | None:
    """The 2.5th and the 97.5th percentile; None for fewer than 20 values."""
    if len(values) < 20:
        return None
    ordered = sorted(values)
    return ordered[int(0.025 * len(ordered))], ordered[min(len(ordered) - 1, int(0.975 * len(ordered)))]


def ranks(values: Sequence[float]) -> list[float]:
    """Midranks, from 1."""
    order = sorted(range(len(values)), key=lambda i: values[i])
    found = [0.0] * len(values)
    at = 0
    while at < len(order):
        end = at
        while end < len(order) and values[order[end]] == values[order[at]]:
            end += 1
        for i in order[at:end]:
            found[i] = (at + 1 + end) / 2
        at = end
    return found


def _variance(values: Sequence[float]) -> float:
    mean = math.fsum(values) / len(values)
    return math.fsum((value - mean) ** 2 for value in values) / (len(values) - 1)
