"""What turns signals of one model into probabilities: a record that is bound to that state of that model."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace

from worldmodel.core.uncertainty.conformal import DELTA, Threshold, threshold
from worldmodel.core.uncertainty.fit import Map, Regression, Signals
from worldmodel.core.uncertainty.samples import meaning, sample_signals
from worldmodel.core.uncertainty.signals import signals
from worldmodel.types import Action, Card, Point, Sample, Trace, to_json

WORDS = frozenset(("surprise", "surprise_sum", "surprise_max", "entropy", "margin_min"))
"""Signals that an engine without log-probabilities cannot give."""


ANSWERABLE = "answerable"
"""The fit of whether a question has an answer at all, where the judged answers had enough that have none."""


@dataclass(frozen=True, slots=True)
class Fit:
    """From signals at one point to the probability of being right."""

    regression: Regression
    map: Map

    def confidence(self, found: Signals) -> float | None:
        """None where the fit rests on log-probabilities and the engine gave none."""
        if WORDS & set(self.regression.names) and all(found.get(name) is None for name in WORDS):
            return None
        return self.map(self.regression.score(found))


@dataclass(frozen=True, slots=True)
class Calibration:
    """One engine's calibration, for the state of its model that `model` names (`Card.version`).

    `fits` has one fit for each point that was fitted, and `ANSWERABLE`. `judged` are (confidence, right) of
    single answers that took no part in any fit, `judged_gated` those of answers where `samples` more replies
    were drawn below `sample_below`; promises on errors are made from them. `acts` names what was measured to
    help this model besides. `data` says what it was made from, `made_from` how many answers.
    """

    engine: str
    model: str
    fits: dict[str, Fit]
    judged: tuple[tuple[float, bool], ...]
    judged_gated: tuple[tuple[float, bool], ...] = ()
    samples: int = 0
    sample_below: float = 0.0
    acts: tuple[Action, ...] = ()
    data: str = ""
    made_from: int = 0

    @property
    def id(self) -> str:
        """A short hash of all of it."""
        return hashlib.sha256(to_json(replace(self, data="")).encode()).hexdigest()[:12]

    def fits_model(self, card: Card) -> bool:
        return self.model == card.version

    def confidence(self, trace: Trace, point: Point) -> float | None:
        """The probability that the reply so far ends in a right answer; None where it cannot be told.

        "vote" is judged with the samples of the record.
        """
        fit = self.fits.get(point)
        if fit is None:
            return None
        found = signals(trace)
        if point == "vote":
            found |= sample_signals(as_sample(trace), trace.samples)
        return fit.confidence(found)

    def answerable(self, trace: Trace) -> float | None:
        """The probability that the question of a finished reply has an answer; None where it cannot be told."""
        fit = self.fits.get(ANSWERABLE)
        return None if fit is None else fit.confidence(signals(trace))

    def promise(self, risk: float, delta: float = DELTA, *, gated: bool = False) -> Threshold | None:
        """The threshold for answers of which at most `risk` are wrong; None where that cannot be promised."""
        return threshold(self.judged_gated if gated else self.judged, risk, delta)


def as_sample(trace: Trace, seed: int = 0, *, shared: bool = False) -> Sample:
    """A finished record as one of several replies."""
    found = signals(trace)
    run = trace.runs[-1] if trace.runs else None
    return Sample(
        seed=seed,
        answer=trace.answer,
        meaning=meaning(trace),
        program=trace.programs[-1].source if trace.programs else "",
        status=run.status if run is not None else "",
        surprise=found["surprise"],
        sampled=sum(token.sampled for token in trace.tokens),
        shared=shared,
    )
