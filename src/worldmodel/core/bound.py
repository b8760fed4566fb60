"""How much a share of successes is worth: the lower end of its confidence interval.

After Clopper and Pearson (Biometrika 26, 1934). That interval never covers less than it says; Wilson's does for
shares near one, and those are what is judged here. One success of one trial is worth 0.025, 36 of 36 are worth 0.9.
"""

from __future__ import annotations

import math
from functools import lru_cache

CONFIDENCE = 0.95


@lru_cache(maxsize=4096)
def lower_bound(successes: int, trials: int, confidence: float = CONFIDENCE) -> float:
    """The lower end of the two-sided Clopper-Pearson interval for a share; 0.0 without successes.

    It is the share at which `successes` or more of `trials` have the probability (1 - confidence) / 2.
    """
    if not 0 <= successes <= trials:
        raise ValueError(f"{successes} of {trials} is no count")
    if not successes:
        return 0.0
    tail, low, high = (1 - confidence) / 2, 0.0, 1.0
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if _at_least(successes, trials, middle) < tail else (low, middle)
    return low


def _at_least(successes: int, trials: int, share: float) -> float:
    """The probability of `successes` or more of `trials`; 0 < share < 1."""
    total = math.lgamma(trials + 1)
    logs = (
        total
        - math.lgamma(k + 1)
        - math.lgamma(trials - k + 1)
        + k * math.log(share)
        + (trials - k) * math.log1p(-share)
        for k in range(successes, trials + 1)
    )
    return math.fsum(math.exp(x) for x in logs)
