"""From signals to the probability of being right, learned from judged answers.

Two steps. A logistic regression with a ridge combines the signals into one score: it is small enough to
read, and its weights say which signal matters. Then a monotone map makes the score a probability on
answers that the regression has not seen: Platt's sigmoid ("Probabilistic outputs for support vector
machines", 1999, with his target values), or isotonic regression (pool adjacent violators: Ayer et al.,
Annals of Mathematical Statistics 26, 1955; for classifiers, Zadrozny and Elkan, KDD 2002).

A signal that is None counts as its mean. Not covered: interactions of signals.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Literal

Signals = Mapping[str, float | None]
Method = Literal["platt", "isotonic"]

RIDGE = 10.0
STEPS = 50


@dataclass(frozen=True, slots=True)
class Regression:
    """A weight for each signal, standardised by `means` and `scales`, and what is added to them."""

    names: tuple[str, ...]
    means: tuple[float, ...]
    scales: tuple[float, ...]
    weights: tuple[float, ...]
    bias: float

    def score(self, signals: Signals) -> float:
        """The log-odds of being right; a signal that is not there counts as its mean."""
        total = self.bias
        for name, mean, scale, weight in zip(self.names, self.means, self.scales, self.weights, strict=True):
            if (value := signals.get(name)) is not None:
                total += weight * (value - mean) / scale
        return total


@dataclass(frozen=True, slots=True)
class Map:
    """From a score to a probability: linear between `points` (score, probability), constant outside them.

    Without points it is Platt's sigmoid, 1 / (1 + exp(-(slope * score + shift))).
    """

    slope: float = 1.0
    shift: float = 0.0
    points: tuple[tuple[float, float], ...] = ()

    def __call__(self, score: float) -> float:
        if not self.points:
            return sigmoid(self.slope * score + self.shift)
        if score <= self.points[0][0]:
            return self.points[0][1]
        for (x0, y0), (x1, y1) in zip(self.points, self.points[1:], strict=False):
            if score <= x1:
                return y1 if x1 == x0 else y0 + (y1 - y0) * (score - x0) / (x1 - x0)
        return self.points[-1][1]


def sigmoid(x: float) -> float:
    return 1.0 / (1.0 + math.exp(-x)) if x >= 0 else math.exp(x) / (1.0 + math.exp(x))


def regress(rows: Sequence[Signals], right: Sequence[bool], ridge: float = RIDGE) -> Regression:
    """The weights that make `right` likeliest, less `ridge` / 2 times their squares, by Newton's method.

    Signals that no row has, or that are the same in all rows, are left out. Raises ValueError for rows of
    one class, and where none is left.
    """
    if len(set(right)) < 2:
        raise ValueError("all answers are of one class")
    names, means, scales = _standard(rows)
    if not names:
        raise ValueError("no signal differs between the rows")
    import numpy as np

    table = np.array([[_at(row.get(name), m) for name, m in zip(names, means, strict=True)] for row in rows])
    x = np.hstack([(table - np.array(means)) / np.array(scales), np.ones((len(rows), 1))])
    y = np.array(right, dtype=float)
    penalty = np.diag([ridge] * len(names) + [1e-9])
    beta = np.zeros(len(names) + 1)
    for _ in range(STEPS):
        p = 1.0 / (1.0 + np.exp(-np.clip(x @ beta, -35.0, 35.0)))
        hessian = (x * (p * (1.0 - p))[:, None]).T @ x + penalty
        step = np.linalg.solve(hessian, x.T @ (y - p) - penalty @ beta)
        beta = beta + step
        if float(np.abs(step).max()) < 1e-8:
            break
    return Regression(names, means, scales, tuple(float(w) for w in beta[:-1]), float(beta[-1]))


def platt(scores: Sequence[float], right: Sequence[bool]) -> Map:
    """Platt's sigmoid through `scores`: two numbers, for few answers. Raises ValueError for one class.

    A sigmoid that would fall is none: the scores say nothing then, and every answer gets the share that is right.
    """
    positives = sum(right)
    negatives = len(right) - positives
    if not positives or not negatives:
        raise ValueError("all answers are of one class")
    high, low = (positives + 1) / (positives + 2), 1 / (negatives + 2)
    pairs = [(score, high if each else low) for score, each in zip(scores, right, strict=True)]
    slope, shift = 0.0, math.log((positives + 1) / (negatives + 1))
    loss = _loss(pairs, slope, shift)
    for _ in range(STEPS):
        d0, d1 = _newton(pairs, slope, shift)
        size = 1.0
        while size > 1e-6 and _loss(pairs, slope + size * d0, shift + size * d1) > loss:
            size /= 2
        slope, shift = slope + size * d0, shift + size * d1
        loss = _loss(pairs, slope, shift)
        if max(abs(d0), abs(d1)) < 1e-9 or size <= 1e-6:
            break
    return Map(slope, shift) if slope > 0.0 else Map(0.0, math.log(positives / negatives))


def isotonic(scores: Sequence[float], right: Sequence[bool]) -> Map:
    """The non-decreasing function of the score that is nearest to `right` in squares, as points of a line.

    Each level counts half a right and half a wrong answer more (Krichevsky and Trofimov, IEEE Transactions on
    Information Theory 27, 1981): ten right ones of ten are no certainty.
    """
    pools: list[list[float]] = []  # sum of right, count, sum of scores
    # Of equal scores the right ones first, so that they are pooled: a function has one value there.
    for score, each in sorted(zip(scores, right, strict=True), key=lambda pair: (pair[0], not pair[1])):
        pools.append([float(each), 1.0, score])
        while len(pools) > 1 and pools[-2][0] * pools[-1][1] >= pools[-1][0] * pools[-2][1]:
            last = pools.pop()
            pools[-1] = [a + b for a, b in zip(pools[-1], last, strict=True)]
    levels = accumulate(((hits + 0.5) / (count + 1) for hits, count, _ in pools), max)
    return Map(points=tuple((total / count, level) for (_, count, total), level in zip(pools, levels, strict=True)))


MAPS = {"platt": platt, "isotonic": isotonic}


def _newton(pairs: Sequence[tuple[float, float]], slope: float, shift: float) -> tuple[float, float]:
    """The step that would be right if the loss were a parabola."""
    g0 = g1 = h01 = 0.0
    h00 = h11 = 1e-9
    for score, target in pairs:
        p = sigmoid(slope * score + shift)
        weight = max(p * (1.0 - p), 1e-12)
        g0 += (target - p) * score
        g1 += target - p
        h00 += weight * score * score
        h01 += weight * score
        h11 += weight
    determinant = h00 * h11 - h01 * h01
    if determinant <= 0.0:
        return 0.0, g1 / h11
    return (h11 * g0 - h01 * g1) / determinant, (h00 * g1 - h01 * g0) / determinant


def _loss(pairs: Sequence[tuple[float, float]], slope: float, shift: float) -> float:
    """Minus the log-likelihood of the targets."""
    return math.fsum(_softplus(slope * score + shift) - target * (slope * score + shift) for score, target in pairs)


def _softplus(x: float) -> float:
    return max(x, 0.0) + math.log1p(math.exp(-abs(x)))


def log_loss(scores: Sequence[float], right: Sequence[bool]) -> float:
    """The mean of minus the logarithm of the probability that log-odds `scores` gave to what came true."""
    return _loss([(score, float(each)) for score, each in zip(scores, right, strict=True)], 1.0, 0.0) / len(right)


def _standard(rows: Sequence[Signals]) -> tuple[tuple[str, ...], tuple[float, ...], tuple[float, ...]]:
    names, means, scales = [], [], []
    for name in dict.fromkeys(name for row in rows for name in row):
        values = [value for row in rows if (value := row.get(name)) is not None and math.isfinite(value)]
        mean = math.fsum(values) / len(values) if values else 0.0
        scale = math.sqrt(math.fsum((value - mean) ** 2 for value in values) / len(values)) if values else 0.0
        if scale > 1e-12:
            names.append(name)
            means.append(mean)
            scales.append(scale)
    return tuple(names), tuple(means), tuple(scales)


def _at(value: float | None, mean: float) -> float:
    return mean if value is None or not math.isfinite(value) else value
