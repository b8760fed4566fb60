"""What turns signals of one model into probabilities: a record that is bound to that state of that model."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from worldmodel.core.uncertainty.conformal import DELTA, Threshold, fewest, threshold
from worldmodel.core.uncertainty.fit import Map, Regression, Signals
from worldmodel.core.uncertainty.samples import meaning, sample_signals, vote
from worldmodel.core.uncertainty.signals import signals
from worldmodel.types import Action, Card, Point, Sample, Trace, to_data

WORDS = frozenset(("surprise", "surprise_sum", "surprise_max", "entropy", "margin_min"))
"""Signals that an engine without log-probabilities cannot give."""


POWER = 2.0
"""Of a reply's confidence, for its weight in a vote: 1 lets many unsure replies win, more lets the surest decide."""

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
class Conditions:
    """What besides the model decides an answer, as it was when they were judged; the defaults are those of `ask`.

    Each field is the option of that name. Records made before they were kept were made with the defaults.
    """

    temperature: float = 0.0
    max_runs: int = 3
    max_tokens: int = 1024
    grammar: bool = False
    timeout: float = 10.0
    shelf: bool = True


@dataclass(frozen=True, slots=True)
class Calibration:
    """One engine's calibration, for the state of its model that `model` names (`Card.version`).

    `fits` has one fit for each point that was fitted, and `ANSWERABLE`. `judged` are (confidence, right) of
    single answers that took no part in any fit, `judged_gated` those of answers where `samples` more replies
    were drawn below `sample_below`; promises on errors are made from them. `acts` names what was measured to
    help this model besides. `data` says what it was made from, `made_from` how many answers, `conditions` how they
    were made: a promise is of such answers only.
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
    conditions: Conditions = Conditions()

    @property
    def id(self) -> str:
        """A short hash of all of it; usual conditions are left out, so that older records keep their id."""
        data = to_data(replace(self, data=""))
        if self.conditions == Conditions():
            del data["conditions"]
        return hashlib.sha256(json.dumps(data, ensure_ascii=False, allow_nan=False).encode()).hexdigest()[:12]

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
            replies = (as_sample(trace), *trace.samples)
            found |= sample_signals(replies[0], trace.samples) | decide(self.fits.get("answer"), replies)[1]
        return fit.confidence(found)

    def answerable(self, trace: Trace) -> float | None:
        """The probability that the question of a finished reply has an answer; None where it cannot be told."""
        fit = self.fits.get(ANSWERABLE)
        return None if fit is None else fit.confidence(signals(trace))

    def promise(self, risk: float, delta: float = DELTA, *, gated: bool = False) -> Threshold | None:
        """The threshold for answers of which at most `risk` are wrong; None where that cannot be promised."""
        return threshold(self.judged_gated if gated else self.judged, risk, delta)

    def needs(self, risk: float, delta: float = DELTA, *, gated: bool = False) -> str:
        """How many judged answers such a promise needs, and how many there are, in words."""
        kept = len(self.judged_gated if gated else self.judged)
        least = fewest(risk, delta)
        return f"at least the {least} surest judged answers would have to be right, and there are {kept} in all"


def decide(fit: Fit | None, replies: Sequence[Sample]) -> tuple[int, dict[str, float | None]]:
    """The vote over `replies`: the index of the one to take, and what the vote shows of how right that is.

    Each reply counts with the `POWER` of its own confidence by `fit` (that of single answers), so that sure replies
    outweigh unsure ones; where that cannot be told, each counts alike.
    """
    sure = [fit.confidence(reply.signals) if fit is not None and reply.signals else None for reply in replies]
    told = [value for value in sure if value is not None]
    weights = [value**POWER for value in told] if len(told) == len(replies) else [1.0] * len(replies)
    meanings = [reply.meaning for reply in replies]
    chosen = vote(meanings, [reply.surprise for reply in replies], weights)
    whole = math.fsum(weights)
    won = math.fsum(w for w, each in zip(weights, meanings, strict=True) if each and each == meanings[chosen])
    return chosen, {
        "changed": float(chosen != 0),
        "won": won / whole if whole > 0.0 else 0.0,
        "best": weights[chosen],
    }


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
        signals=found,
    )
