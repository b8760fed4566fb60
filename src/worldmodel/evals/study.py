"""What an evaluation says about doubt: how good the confidence is, which signal is, and what sampling buys.

Cost is counted in programs run. "One" takes the first reply, "all" draws every sample and votes, "gated" samples
where the confidence is below a threshold. "Random" spends as much as gated on questions drawn by lot, which is
what one gets between the two ends for nothing; gated is worth what it is better than that.

Not covered: the cost in tokens and seconds, which stands in each Trace.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from worldmodel.core.uncertainty.calibration import Calibration
from worldmodel.core.uncertainty.signals import sequence_probability
from worldmodel.evals.calibrate import Answered, programs
from worldmodel.evals.doubt import Doubt, Figure, auroc, bootstrapped, doubt, gain

PUBLISHED: dict[str, tuple[str, float]] = {
    "perplexity": ("surprise", -1.0),
    "sequence probability": ("surprise_sum", -1.0),
    "length-normalised sequence probability": ("sequence_probability", 1.0),
    "mean token entropy": ("entropy", -1.0),
    "lexical similarity": ("lexical_similarity", 1.0),
    "semantic entropy": ("semantic_entropy", -1.0),
    "discrete semantic entropy": ("semantic_entropy_discrete", -1.0),
}
"""Published measures: the signal each of them is, and its sign (more must mean surer).

The length-normalised probability is one over the perplexity, so the two order replies alike.
"""

Cost = tuple[float, float]
"""What an answer comes to (1.0: right), and the programs run for it."""


@dataclass(frozen=True, slots=True)
class Measure:
    """How well one measure by itself tells right from wrong (`auroc`), over the `n` answers that have it."""

    auroc: Figure
    n: int


@dataclass(frozen=True, slots=True)
class Spending:
    """A point of the cost curve: sampling below `threshold` runs `programs` a question; the share `right` is right."""

    threshold: float
    programs: float
    right: float


@dataclass(frozen=True, slots=True)
class Sampling:
    """What sampling buys. `one` and `all` are the two ends, `gated` what the calibration's threshold does.

    `over_random` is what gated gets right more than spending as much at random, `over_one` and `over_all` more than
    the two ends, each in shares of the questions with a 95% interval.
    """

    one: Spending
    all: Spending
    gated: Spending
    over_random: Figure
    over_one: Figure
    over_all: Figure
    curve: tuple[Spending, ...]


@dataclass(frozen=True, slots=True)
class Study:
    """Everything about doubt over some answers.

    `score` says what the confidence is ("calibrated", or "perplexity" where there is no calibration and so no
    `ece`). `single` is of first replies, `voted` of the vote over samples. `methods` has the area under the ROC
    curve of every published measure and of every signal, for the first reply's rightness.
    """

    score: str
    single: Doubt
    voted: Doubt | None
    methods: dict[str, Measure]
    sampling: Sampling | None


def study(answers: Sequence[Answered], calibration: Calibration | None) -> Study:
    """Raises ValueError for no answers."""
    if not answers:
        raise ValueError("no answers")
    right = [each.right for each in answers]
    voted = None
    fitted = calibration is not None and "answer" in calibration.fits
    single = confidences(answers, calibration)
    if calibration is not None and "vote" in calibration.fits and any(each.trace.samples for each in answers):
        both = [voted_confidence(each, sure, calibration) for each, sure in zip(answers, single, strict=True)]
        alone = calibration.fits["answer"]
        voted = doubt(both, [each.voted(alone) for each in answers])
    return Study(
        score="calibrated" if fitted else "perplexity",
        single=doubt(single, right, probabilities=fitted),
        voted=voted,
        methods=methods(answers),
        sampling=sampling(answers, single, calibration),
    )


def confidences(answers: Sequence[Answered], calibration: Calibration | None) -> list[float]:
    """The calibrated confidence of each first reply; without a calibration, minus its mean surprise."""
    if calibration is not None and "answer" in calibration.fits:
        fit = calibration.fits["answer"]
        return [fit.confidence(each.at["answer"]) or 0.0 for each in answers]
    return [-(each.at["answer"].get("surprise") or 0.0) for each in answers]


def voted_confidence(each: Answered, single: float, calibration: Calibration) -> float:
    """The confidence of the vote; that of the first reply where no samples could be drawn."""
    if not each.trace.samples:
        return single
    return calibration.fits["vote"].confidence(each.at_vote(calibration.fits["answer"])) or 0.0


def methods(answers: Sequence[Answered]) -> dict[str, Measure]:
    """Each measure by itself, published ones first, then signals by how good they are; what no answer has is left out.

    A measure is judged on the answers that have it, and says how many these are. A signal is turned the way that it
    is better, which flatters a useless one a little. Where some answers have samples, those without are left out.
    """
    sampled = any(each.trace.samples for each in answers)
    answers = [each for each in answers if each.trace.samples or not sampled]
    right = [each.right for each in answers]
    rows = [
        {**each.at["vote" if sampled else "answer"], "sequence_probability": sequence_probability(each.trace.tokens)}
        for each in answers
    ]

    def measured(signal: str, sign: float) -> Measure:
        have = [(sign * value, good) for row, good in zip(rows, right, strict=True)
                if (value := row.get(signal)) is not None]  # fmt: skip
        return Measure(auroc([value for value, _ in have], [good for _, good in have]), len(have))

    known = {signal for signal, _ in PUBLISHED.values()}
    ours = {}
    for name in dict.fromkeys(name for row in rows for name in row):
        if name not in known:
            ours[name] = max((measured(name, sign) for sign in (1.0, -1.0)), key=lambda one: one.auroc.value or 0.0)
    found = {name: measured(signal, sign) for name, (signal, sign) in PUBLISHED.items()}
    found |= dict(sorted(ours.items(), key=lambda pair: -(pair[1].auroc.value or 0.0)))
    return {name: one for name, one in found.items() if one.n}


def sampling(answers: Sequence[Answered], single: Sequence[float], calibration: Calibration | None) -> Sampling | None:
    """None where no answer has samples. An answer without (its program is not repeated) costs and is what it is."""
    if not any(each.trace.samples for each in answers):
        return None
    below = calibration.sample_below if calibration is not None else 0.5
    alone = calibration.fits.get("answer") if calibration is not None else None
    first = [(float(each.right), float(programs(each))) for each in answers]
    every = [(float(each.voted(alone)), float(each.trace.cost.runs)) for each in answers]
    chosen = [b if sure < below else a for sure, a, b in zip(single, first, every, strict=True)]
    one, most, gated = (_spending(edge, x) for edge, x in ((0.0, first), (1.0, every), (below, chosen)))
    got = [x for x, _ in chosen]
    curve = []
    for edge in sorted({0.0, *(k / 20 for k in range(1, 21)), below}):
        part = [b if sure < edge else a for sure, a, b in zip(single, first, every, strict=True)]
        curve.append(_spending(edge, part))
    return Sampling(
        one=one,
        all=most,
        gated=gated,
        over_random=bootstrapped(lambda rows: over_random(rows, first, every, chosen), len(answers)),
        over_one=gain([x for x, _ in first], got),
        over_all=gain([x for x, _ in every], got),
        curve=tuple(curve),
    )


def over_random(rows: Sequence[int], first: Sequence[Cost], every: Sequence[Cost], chosen: Sequence[Cost]) -> float:
    """What gated gets right more, on the answers of these numbers, than as many programs spent on answers by lot.

    What equal cost is depends on the rows, so it is found anew for each draw of them.
    """
    one, most, gated = (sum(costs[i][1] for i in rows) for costs in (first, every, chosen))
    share = (gated - one) / (most - one) if most > one else 0.0
    more = sum(chosen[i][0] - (1 - share) * first[i][0] - share * every[i][0] for i in rows)
    return more / len(rows)


def _spending(threshold: float, rows: Sequence[Cost]) -> Spending:
    n = len(rows)
    return Spending(threshold, sum(runs for _, runs in rows) / n, sum(right for right, _ in rows) / n)
