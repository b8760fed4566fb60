"""What is made of the answers that bench.uncertainty has drawn: the experiments on doubt, as lines of a page.

Every figure is of rows that took no part in the calibration it is about.
"""

from __future__ import annotations

import hashlib
import math
import random
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from worldmodel.core.uncertainty.calibration import ANSWERABLE, Calibration
from worldmodel.core.uncertainty.conformal import DELTA, threshold
from worldmodel.core.uncertainty.samples import DECLINED, vote
from worldmodel.errors import DataError
from worldmodel.evals.calibrate import Answered, calibrate, declined, gated_pair
from worldmodel.evals.compare import decision
from worldmodel.evals.doubt import Figure, auroc, doubt, limit_of, recognised
from worldmodel.evals.score import wilson
from worldmodel.evals.study import PUBLISHED, confidences, study, voted_confidence
from worldmodel.evals.tasks import Task, group_of
from worldmodel.gate import unasked
from worldmodel.types import Card, Sample

SPLITS = 200
RISKS = (0.05, 0.1, 0.2, 0.3)


@dataclass(frozen=True, slots=True)
class Part:
    """The answers to one set of questions. `tasks[i]` is what `answers[i]` answers."""

    name: str
    answers: tuple[Answered, ...]
    tasks: tuple[Task, ...]

    def only(self, keep: Callable[[Task], bool], name: str = "") -> Part:
        pairs = [(a, t) for a, t in zip(self.answers, self.tasks, strict=True) if keep(t)]
        return Part(name or self.name, tuple(a for a, _ in pairs), tuple(t for _, t in pairs))


def joined(name: str, parts: Iterable[Part]) -> Part:
    kept = list(parts)
    answers = tuple(a for part in kept for a in part.answers)
    return Part(name, answers, tuple(t for part in kept for t in part.tasks))


def apart(part: Part) -> Part:
    """Those answers of a part to calibrate on that the calibration has not learned from."""
    pairs = [(a, t) for a, t in zip(part.answers, part.tasks, strict=True) if not a.learns]
    return Part(f"{part.name}, not learned from", tuple(a for a, _ in pairs), tuple(t for _, t in pairs))


def first_half(task: Task) -> bool:
    """Whether a task of a set that has no parts of its own serves to calibrate; the others are reported on.

    Twins and paraphrases are in one half.
    """
    return hashlib.sha256(f"half {group_of(task)}".encode()).digest()[0] % 2 == 0


def half_of_families(task: Task) -> bool:
    """Whether a task is of a family that serves to calibrate; all tasks of one family are in one half."""
    return hashlib.sha256(f"half {task.fields['family']}".encode()).digest()[0] % 2 == 0


def shown(figure: Figure, percent: bool = False) -> str:
    if figure.value is None:
        return "-"
    scale, digits, unit = (100.0, 1, "%") if percent else (1.0, 3, "")
    text = f"{scale * figure.value:.{digits}f}{unit}"
    if figure.interval is None:
        return text
    low, high = figure.interval
    return f"{text} ({scale * low:.{digits}f} to {scale * high:.{digits}f})"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    return [f"| {' | '.join(head)} |", f"|{'---|' * len(head)}", *(f"| {' | '.join(row)} |" for row in rows), ""]


def quality(parts: Sequence[Part], calibration: Calibration) -> list[str]:
    """AUROC, PRR and ECE of each part, with one reply and with the vote."""
    rows = []
    for part in parts:
        found = study(part.answers, calibration)
        for name, each in (("one", found.single), ("vote", found.voted)):
            if each is not None:
                share = f"{100 * each.right / each.n:.1f}%"
                figures = (shown(each.auroc), shown(each.prr), shown(each.ece))
                rows.append((part.name, name, str(each.n), share, *figures))
    return table(("rows", "replies", "n", "right", "AUROC", "PRR", "ECE"), rows)


def methods(part: Part, calibration: Calibration, p_true: Sequence[float | None]) -> list[str]:
    """Each measure by itself, on the same replies: what is published, the best signal, and all of them together."""
    sampled = any(each.trace.samples for each in part.answers)
    answers = [each for each in part.answers if each.trace.samples or not sampled]
    if p_true:
        p_true = [p for p, each in zip(p_true, part.answers, strict=True) if each.trace.samples or not sampled]
    found = study(answers, calibration)
    right = [each.right for each in answers]
    n = str(len(answers))
    rows = [(k, "published", str(x.n), shown(x.auroc)) for k, x in found.methods.items() if k in PUBLISHED]
    rows += [(k, "published", "0", "no answer has it") for k in PUBLISHED if k not in found.methods]
    if p_true:
        asked = [(p, good) for p, good in zip(p_true, right, strict=True) if p is not None]
        figure = auroc([p for p, _ in asked], [good for _, good in asked])
        rows.append(("P(true)", "published", str(len(asked)), shown(figure)))
    else:
        rows.append(("P(true)", "published", "0", "does not apply: the model knows no such question"))
    ours = [(k, "a signal of ours", str(x.n), shown(x.auroc)) for k, x in found.methods.items() if k not in PUBLISHED]
    rows += ours[:6]
    rows.append(("all signals of one reply, calibrated", "ours", n, shown(found.single.auroc)))
    if "vote" in calibration.fits:
        both = [voted_confidence(x, s, calibration)
                for x, s in zip(answers, confidences(answers, calibration), strict=True)]  # fmt: skip
        alone = calibration.fits["answer"]
        figure = doubt(both, [each.voted(alone) for each in answers]).auroc
        rows.append(("with those of the samples, calibrated, for the vote", "ours", n, shown(figure)))
    return table(("measure", "whose", "n", f"AUROC on {part.name}"), rows)


def promises(part: Part, calibration: Calibration, splits: int = SPLITS, seed: int = 0) -> list[str]:
    """How often the stated error rate held, over random splits of the rows in halves: one makes the threshold, the
    other is answered. Once for first replies, and once for what the gate ends with where samples are drawn."""
    single = list(zip(confidences(part.answers, calibration), [each.right for each in part.answers], strict=True))
    rows = _promised("one", single, splits, seed)
    if "vote" in calibration.fits:
        ends = [gated_pair(calibration.fits, each, calibration.sample_below) for each in part.answers]
        rows += _promised("gated", ends, splits, seed)
    head = (
        "replies",
        "at most wrong",
        "stated confidence",
        "held",
        "could be promised",
        "answered",
        "wrong among them",
    )
    return table(head, rows)


def _promised(name: str, pairs: Sequence[tuple[float, bool]], splits: int, seed: int) -> list[tuple[str, ...]]:
    rows: list[tuple[str, ...]] = []
    for risk in RISKS:
        scores = list(pairs)
        rng, held, made, share, errors = random.Random(seed), 0, 0, 0.0, 0.0
        for _ in range(splits):
            rng.shuffle(scores)
            half = len(scores) // 2
            found = threshold(scores[:half], risk, DELTA)
            answered = [right for score, right in scores[half:] if found is not None and score > found.score]
            wrong = sum(not right for right in answered)
            held += not answered or wrong <= risk * len(answered)
            made += found is not None
            share += len(answered) / max(1, len(scores) - half)
            errors += wrong / len(answered) if answered else 0.0
        counts = (f"{held} of {splits}", f"{made} of {splits}")
        figures = (f"{100 * share / splits:.1f}%", f"{100 * errors / max(1, made):.1f}%")
        rows.append((name, f"{100 * risk:.0f}%", f"{100 * (1 - DELTA):.0f}%", *counts, *figures))
    return rows


def spending(parts: Sequence[Part], calibration: Calibration) -> list[str]:
    """Sampling where it is doubtful, against never, always, and as often at random."""
    rows = []
    for part in parts:
        found = study(part.answers, calibration).sampling
        if found is None:
            continue
        costs = (found.one, found.gated, found.all)
        cells = tuple(f"{100 * each.right:.1f}% at {each.programs:.2f}" for each in costs)
        gains = (found.over_random, found.over_one, found.over_all)
        rows.append((part.name, *cells, *(shown(each, percent=True) for each in gains)))
    head = ("rows", "one reply", "gated", "all replies", "gated over random, as many programs", "over one", "over all")
    return table(head, rows)


def unanswerable(parts: Sequence[Part], calibration: Calibration, calibrated: Sequence[Part] = ()) -> list[str]:
    """How many questions without an answer are recognised, at 5% false alarms.

    The usual figure sets the limit on the rows that it is of. Beside it stands one whose limit was set before: on the
    questions with an answer among the rows of `calibrated` that no fit learned from; it says its false alarms.
    """
    rows = []
    earlier = joined("", calibrated)
    kept = earlier.answers
    before = [x for x, each in zip(no_answer(earlier, calibration), kept, strict=True)
              if each.answerable and not each.learns]  # fmt: skip
    limit = limit_of(before) if before else None
    for part in parts:
        wanted = [task.answer is None for task in part.tasks]
        if len(set(wanted)) < 2:
            continue
        scores = no_answer(part, calibration)
        said = [x.replies[0].meaning == DECLINED for x in part.answers]
        plain = sum(a and b for a, b in zip(said, wanted, strict=True)) / sum(wanted)
        alarms = sum(a and not b for a, b in zip(said, wanted, strict=True)) / (len(wanted) - sum(wanted))
        rows.append((part.name, str(len(wanted)), str(sum(wanted)), shown(recognised(scores, wanted), percent=True),
                     at_limit(scores, wanted, limit),
                     shown(doubt(scores, wanted, probabilities=False).auroc),
                     f"{100 * plain:.1f}% at {100 * alarms:.1f}%"))  # fmt: skip
    head = ("rows", "n", "without an answer", "recognised at 5% false alarms", "by the limit of the calibration rows",
            "AUROC", "said so by itself")  # fmt: skip
    return table(head, rows)


def at_limit(scores: Sequence[float], wanted: Sequence[bool], limit: float | None) -> str:
    if limit is None:
        return "no such rows"
    false = [score > limit for score, each in zip(scores, wanted, strict=True) if not each]
    return f"{shown(recognised(scores, wanted, limit=limit), percent=True)} at {100 * sum(false) / len(false):.1f}%"


def share(good: int, n: int) -> str:
    low, high = wilson(good, n) or (0.0, 0.0)
    return f"{100 * good / n:.1f}% ({100 * low:.1f} to {100 * high:.1f})"


def votes(parts: Sequence[Part], calibration: Calibration) -> list[str]:
    """Ways to choose among all replies to a question, and what the best choice would get."""
    fit = calibration.fits["answer"]

    def sure(reply: Sample) -> float:
        return fit.confidence(reply.signals) or 0.0

    def likely(reply: Sample) -> float:
        return math.exp(-reply.surprise) if reply.surprise is not None else 0.0

    def by(weight: Callable[[Sample], float]) -> Callable[[Sequence[Sample]], int]:
        return lambda replies: vote(
            [r.meaning for r in replies], [r.surprise for r in replies], list(map(weight, replies))
        )

    def plausible(reply: Sample) -> float:
        return float(not reply.signals.get("odd_result"))

    ways: dict[str, Callable[[Sequence[Sample]], int]] = {
        "the first reply": lambda replies: 0,
        "each counts alike": by(lambda reply: 1.0),
        "by confidence": by(sure),
        "by its square: what is built": by(lambda reply: sure(reply) ** 2),
        "by its fourth power": by(lambda reply: sure(reply) ** 4),
        "the surest reply": lambda replies: max(range(len(replies)), key=lambda n: sure(replies[n])),
        "by probability": by(likely),
        "the likeliest reply": lambda replies: max(range(len(replies)), key=lambda n: likely(replies[n])),
        "each alike, without odd results": by(plausible),
    }
    kept = [[(each.replies, (each.right, *each.rights)) for each in part.answers] for part in parts]
    lines = [
        (name, *(f"{100 * sum(rights[choose(replies)] for replies, rights in rows) / len(rows):.1f}%" for rows in kept))
        for name, choose in ways.items()
    ]
    best = tuple(f"{100 * sum(any(rights) for _, rights in rows) / len(rows):.1f}%" for rows in kept)
    return table(("what is taken", *(part.name for part in parts)), [*lines, ("any of them is right", *best)])


def no_answer(part: Part, calibration: Calibration) -> list[float]:
    """How likely each question has no answer: by the fit for that, else by the confidence in what was said."""
    fit = calibration.fits.get(ANSWERABLE)
    if fit is not None:
        return [1 - (fit.confidence(each.at["answer"]) or 0.0) for each in part.answers]
    sure = confidences(part.answers, calibration)
    return [s if x.replies[0].meaning == DECLINED else 1 - s for s, x in zip(sure, part.answers, strict=True)]


def shifts(sets: Mapping[str, Part], card: Card) -> list[str]:
    """Calibrated on one set, tested on another: what stays of it."""
    rows = []
    for name, part in sets.items():
        try:
            made = calibrate(part.answers, card)
        except DataError as error:
            rows.append((name, "", str(len(part.answers)), str(error), "", "", ""))
            continue
        for other, tested in sets.items():
            answers = [x for x in tested.answers if other != name or not x.learns]
            if not answers:
                continue
            found = study(answers, made).single
            promise = made.promise(0.2)
            kept = [x.right for x, s in zip(answers, confidences(answers, made), strict=True)
                    if promise is not None and s > promise.score]  # fmt: skip
            wrong = f"{100 * (1 - sum(kept) / len(kept)):.1f}% of {len(kept)}" if kept else "nothing answered"
            if other == name:
                wrong = "these rows made the promise"
            figures = (shown(found.auroc), shown(found.prr), shown(found.ece))
            rows.append((name, other, str(found.n), *figures, wrong))
    return table(("calibrated on", "tested on", "n", "AUROC", "PRR", "ECE", "wrong at a promise of 20%"), rows)


def decisions(parts: Sequence[Part]) -> list[str]:
    """When to model at all: what the model used, against what the label says a good answer uses."""
    rows = []
    for part in parts:
        for label in sorted({str(t.fields["decision"]) for t in part.tasks if "decision" in t.fields}):
            made = [decision(a.trace) for a, t in zip(part.answers, part.tasks, strict=True)
                    if t.fields.get("decision") == label]  # fmt: skip
            cells = (share(sum(each == label for each in made), len(made)),)
            shares = tuple(f"{100 * made.count(x) / len(made):.0f}%" for x in ("neither", "tool", "model"))
            rows.append((part.name, label, str(len(made)), *cells, *shares))
    return table(("rows", "a good answer uses", "n", "right", "used neither", "a tool", "a program"), rows)


def declining(parts: Sequence[Part]) -> list[str]:
    """What it does not to run a program that the question does not want: to answers, and to what was used."""
    rows = []
    for part in parts:
        found, n = declined(part.answers), len(part.answers)
        right = sum(each.right for each in part.answers)
        labelled = [(a.trace, str(t.fields["decision"])) for a, t in zip(part.answers, part.tasks, strict=True)
                    if "decision" in t.fields]  # fmt: skip
        before = sum(decision(trace) == label for trace, label in labelled)
        after = sum(("neither" if unasked(trace) else decision(trace)) == label for trace, label in labelled)
        used = f"{share(before, len(labelled))}, then {share(after, len(labelled))}" if labelled else "-"
        rows.append((part.name, str(n), str(found.n), str(found.better), str(found.worse), share(right, n),
                     share(right + found.better - found.worse, n), used))  # fmt: skip
    head = ("rows", "n", "programs not run", "became right", "became wrong", "right", "right then",
            "right kind of answer")  # fmt: skip
    return table(head, rows)


def outside(part: Part) -> list[str]:
    """Requests that need an outside tool or do not: is a declined or looked-up answer told from the others?"""
    wanted = [task.answer == "needs_tool" for task in part.tasks]
    if len(set(wanted)) < 2:
        return []
    said = [x.replies[0].meaning == DECLINED or decision(x.trace) == "tool" for x in part.answers]
    right = share(sum(a == b for a, b in zip(said, wanted, strict=True)), len(wanted))
    hits = sum(a and b for a, b in zip(said, wanted, strict=True)) / sum(wanted)
    alarms = sum(a and not b for a, b in zip(said, wanted, strict=True)) / (len(wanted) - sum(wanted))
    row = (part.name, str(len(wanted)), right, f"{100 * hits:.1f}%", f"{100 * alarms:.1f}%")
    return table(("rows", "n", "right", "looked up or declined where needed", "and where not needed"), [row])
