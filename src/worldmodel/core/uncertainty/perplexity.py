"""How sure the model was of its words: perplexity over sampled tokens, as they come.

Perplexity is the exponential of the mean negative natural log-probability (Jelinek et al.,
"Perplexity, a measure of the difficulty of speech recognition tasks", 1977): 1 is certainty,
k is the hesitation between k equal choices. The peak is the worst of all windows of
consecutive tokens, so that one hesitant number is not drowned in fluent text.

Not covered: meaning. Two wordings of one answer share the probability, and the model may be
sure and wrong; a threshold must be calibrated on results.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Iterable

from worldmodel.types import Token, Uncertainty

WINDOW = 16
"""Tokens of a window."""

FLOOR = -100.0
"""Natural log-probability below which a token counts as this: one impossible token (-inf) stays finite."""


class Running:
    """Perplexity of a stream. `add` takes natural log-probabilities, `now` is the state so far.

    None and NaN are no scores and are left out. Constant memory, constant time per token.
    """

    def __init__(self, window: int = WINDOW) -> None:
        if window < 1:
            raise ValueError(f"a window holds at least one token, not {window}")
        self._last: deque[float] = deque(maxlen=window)
        self._total = 0.0
        self._count = 0
        self._worst: float | None = None

    def add(self, logprob: float | None) -> None:
        if logprob is None or math.isnan(logprob):
            return
        surprise = -min(0.0, max(FLOOR, logprob))
        self._total += surprise
        self._count += 1
        self._last.append(surprise)
        if len(self._last) == self._last.maxlen:
            mean = math.fsum(self._last) / len(self._last)
            self._worst = mean if self._worst is None else max(self._worst, mean)

    def now(self) -> Uncertainty:
        """Both figures; None before the first score. A reply shorter than the window is one window."""
        if not self._count:
            return Uncertainty()
        mean = self._total / self._count
        return Uncertainty(math.exp(mean), math.exp(mean if self._worst is None else self._worst))


def measure(tokens: Iterable[Token], window: int = WINDOW) -> Uncertainty:
    """The perplexity of a finished reply. Tokens of the runtime are left out."""
    running = Running(window)
    for token in tokens:
        if token.sampled:
            running.add(token.logprob)
    return running.now()
