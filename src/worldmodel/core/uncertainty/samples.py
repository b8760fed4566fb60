"""What several replies to one question show: whether they come to the same.

Two replies mean the same when their last programs printed the same, as numbers where they are
numbers. So the classes of meaning are executed results, which need no second model to compare
sentences. A reply without a program means what it answers: that it does not know, or its numbers,
or else its words.

Not covered: two programs that print the same for one question and are different all the same.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from itertools import combinations

from worldmodel.core.declining import declines
from worldmodel.core.quantities import find_numbers
from worldmodel.types import Sample, Trace

DECLINED = "declined"


def meaning(trace: Trace) -> str:
    """The class of meaning of a reply. "" is a reply that came to nothing; it agrees with no other."""
    if trace.answer is not None and declines(trace.answer):
        return DECLINED
    run = trace.runs[-1] if trace.runs else None
    if trace.programs:
        return f"printed {_tidy(run.stdout)}" if run is not None and run.status == "ok" else ""
    if trace.answer is None:
        return ""
    numbers = [literal for _, _, literal in find_numbers(trace.answer)]
    return f"said {_tidy(' '.join(numbers) if numbers else trace.answer.casefold())}"


def agreement(meanings: Sequence[str]) -> float:
    """The share of the other replies that mean what the first one means; 0 where it came to nothing.

    After the consistency of answers of Wang et al., "Self-consistency improves chain of thought reasoning", ICLR 2023
    (arXiv 2203.11171), by executed results in place of answers.
    """
    first, others = meanings[0], meanings[1:]
    return sum(other == first for other in others) / len(others) if first and others else 0.0


def semantic_entropy(meanings: Sequence[str], surprises: Sequence[float | None] | None = None) -> float:
    """The entropy over classes of meaning, in nats; replies that came to nothing are a class each.

    With `surprises` (the mean negative log-probabilities of the replies) each reply counts with its
    length-normalised probability (Kuhn, Gal and Farquhar, "Semantic uncertainty", ICLR 2023); without, or where
    one is None, every reply counts alike (the discrete form of Farquhar et al., Nature 630, 2024).
    """
    known = surprises is not None and all(value is not None for value in surprises)
    weights = [math.exp(-value) for value in surprises or () if value is not None] if known else [1.0] * len(meanings)
    shares: dict[object, float] = {}
    for number, (each, weight) in enumerate(zip(meanings, weights, strict=True)):
        key: object = each or number
        shares[key] = shares.get(key, 0.0) + weight
    whole = math.fsum(shares.values())
    return -math.fsum(share / whole * math.log(share / whole) for share in shares.values() if share > 0.0)


def lexical_similarity(texts: Sequence[str]) -> float:
    """The mean ROUGE-L (F-measure over words) of all pairs (Fomicheva et al., TACL 8, 2020; as a measure of
    uncertainty, Lin, Hilton and Evans, TMLR 2022). 1 for fewer than two texts."""
    pairs = list(combinations([re.findall(r"\w+|[^\w\s]", text.casefold()) for text in texts], 2))
    return sum(_rouge_l(a, b) for a, b in pairs) / len(pairs) if pairs else 1.0


def vote(meanings: Sequence[str], surprises: Sequence[float | None], weights: Sequence[float] | None = None) -> int:
    """The index of the reply to take: of the class with the greatest sum of `weights` (None: each counts 1) the reply
    with the greatest one (without weights, the likeliest).

    By count it is Wang et al., "Self-consistency improves chain of thought reasoning", ICLR 2023. The first reply's
    class wins a tie, and the first reply in its class; a reply that came to nothing wins nothing.
    """
    known = [1.0] * len(meanings) if weights is None else list(weights)
    sums: dict[str, float] = {}
    for each, weight in zip(meanings, known, strict=True):
        if each:
            sums[each] = sums.get(each, 0.0) + weight
    if not sums:
        return 0
    most = max(sums.values())
    if sums.get(meanings[0], -1.0) >= most:
        return 0
    winner = next(each for each in meanings if each and sums[each] >= most)
    members = [number for number, each in enumerate(meanings) if each == winner]
    likely = [math.inf if value is None else value for value in surprises]
    return min(members, key=lambda number: (-known[number], likely[number]))


def sample_signals(first: Sample, samples: Sequence[Sample]) -> dict[str, float | None]:
    """Figures of the first reply and the `samples` together, by name."""
    replies = (first, *samples)
    meanings = [reply.meaning for reply in replies]
    surprises = [reply.surprise for reply in replies]
    counts = Counter(each for each in meanings if each)
    likeliest = [value for value in surprises if value is not None]
    return {
        "agreement": agreement(meanings),
        "majority": max(counts.values(), default=0) / len(replies),
        "classes": float(len(counts) + sum(not each for each in meanings)) / len(replies),
        "semantic_entropy": semantic_entropy(meanings, surprises),
        "semantic_entropy_discrete": semantic_entropy(meanings),
        "lexical_similarity": lexical_similarity([reply.answer or "" for reply in replies]),
        "declined_share": counts.get(DECLINED, 0) / len(replies),
        "programs_differ": len({reply.program for reply in replies}) / len(replies),
        "surprise_samples": math.fsum(likeliest) / len(likeliest) if likeliest else None,
    }


def _rouge_l(a: Sequence[str], b: Sequence[str]) -> float:
    if not a or not b:
        return float(a == b)
    row = [0] * (len(b) + 1)
    for x in a:
        diagonal = 0
        for at, y in enumerate(b, start=1):
            kept = row[at]
            row[at] = diagonal + 1 if x == y else max(row[at], row[at - 1])
            diagonal = kept
    return 2 * row[-1] / (len(a) + len(b))


def _tidy(text: str) -> str:
    """Lines and words with one space between, each number with at most ten digits: `40.0` and `40` are the same."""
    return " ".join(_number(word) for word in text.split())


def _number(word: str) -> str:
    try:
        value = float(word)
    except ValueError:
        return word
    return f"{value:.10g}" if math.isfinite(value) else word
