"""From judged answers to a threshold that keeps a promise: of what is answered, at most a stated share is wrong.

The promise is made before the answers are seen: with confidence 1 - delta over the draw of the judged
answers, the error rate among future answers above the threshold is at most `risk`, for any model and
any score, as long as judged and future questions are drawn alike (exchangeable). A candidate
threshold is an order statistic of the scores; given it, the answers above it are independent draws,
so the count of wrong ones is binomial and is tested exactly (Clopper and Pearson, Biometrika 26,
1934). Candidates are tested in a fixed order, from few answers to many, from several starting points
that share delta, each until its first failure ("Learn then test", Angelopoulos, Bates, Candes,
Jordan and Lei, Annals of Applied Statistics 19, 2025; risk among the answered after Geifman and
El-Yaniv, "Selective classification for deep neural networks", NeurIPS 2017).

Not covered: questions of another kind than the judged ones. There the promise does not hold, and
docs/uncertainty.md says by how much it fails on what was measured.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Sequence
from dataclasses import dataclass

from worldmodel.core.bound import lower_bound

DELTA = 0.05
"""The probability, over the judged answers, that the promise is not kept."""

STARTS = 8
"""Starting points of the tests, evenly spaced over the judged answers."""

CANDIDATES = 100
"""About so many thresholds are tried, evenly spaced over the judged answers."""

Judged = tuple[float, bool]
"""A score and whether the answer was right."""


@dataclass(frozen=True, slots=True)
class Threshold:
    """Answer where the score is above `score`. `share` of the judged answers were, `wrong` of those `answered` wrong.

    `bound` is the upper end of their error rate at the confidence that was tested.
    """

    score: float
    share: float
    answered: int
    wrong: int
    bound: float


def upper_bound(wrong: int, n: int, delta: float = DELTA) -> float:
    """The one-sided Clopper-Pearson bound: the error rate at which `wrong` or fewer of `n` have probability `delta`."""
    return 1.0 - lower_bound(n - wrong, n, 1.0 - 2.0 * delta)


def at_most(wrong: int, n: int, rate: float) -> float:
    """The probability of `wrong` or fewer among `n` independent answers, each wrong with probability `rate`."""
    if rate <= 0.0:
        return 1.0
    if rate >= 1.0:
        return float(wrong >= n)
    whole, odds = math.lgamma(n + 1), (math.log(rate), math.log1p(-rate))
    logs = [
        whole - math.lgamma(k + 1) - math.lgamma(n - k + 1) + k * odds[0] + (n - k) * odds[1] for k in range(wrong + 1)
    ]
    most = max(logs)
    return min(1.0, math.exp(most) * math.fsum(math.exp(value - most) for value in logs))


def fewest(risk: float, delta: float = DELTA, starts: int = STARTS) -> int:
    """How many answers must all be right before any promise can be made."""
    needed = (math.log(delta) - math.log(starts)) / math.log1p(-risk)  # their quotient may be too small for a float
    return math.ceil(needed) if needed < sys.maxsize else sys.maxsize


def threshold(judged: Sequence[Judged], risk: float, delta: float = DELTA, starts: int = STARTS) -> Threshold | None:
    """The lowest threshold that keeps the promise, or None where none does (nothing may be answered then).

    Raises ValueError for a `risk` or `delta` outside (0, 1).
    """
    if not (0.0 < risk < 1.0 and 0.0 < delta < 1.0):
        raise ValueError("risk and delta lie between 0 and 1")
    ordered = sorted(judged, key=lambda pair: -pair[0])
    n, level = len(ordered), delta / starts
    least, step = fewest(risk, delta, starts), max(1, len(ordered) // CANDIDATES)
    wrong = [0]
    for _, right in ordered:
        wrong.append(wrong[-1] + (not right))
    best: Threshold | None = None
    for start in range(starts):
        first = max(least, round(n * start / starts))
        for rank in range(first, n + 1, step):
            # The rank-th score is the threshold; what is strictly above it counts. Below the last, everything does.
            score = ordered[rank][0] if rank < n else -math.inf
            above = rank
            while above and ordered[above - 1][0] <= score:
                above -= 1
            if above < least:
                continue  # too few to pass, whatever they are
            if wrong[above] >= risk * above or at_most(wrong[above], above, risk) > level:
                break
            if best is None or above > best.answered:
                bound = upper_bound(wrong[above], above, level)
                best = Threshold(score, above / n, above, wrong[above], bound)
    return best
