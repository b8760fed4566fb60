"""What one reply shows of how right it may be: figures from its words, and from what its program uses.

Every figure is of what the model wrote alone; the runtime's words are left out. Surprise is the
negative natural logarithm of a probability, in nats. An engine gives each token its
log-probability and those of the likeliest alternatives (`Token.top`); where it gives none, the
figures on words are None, and those on the program stay.

Entropy is taken over the alternatives that are given, and what is left of the probability counts as
one outcome more. That is a lower bound of the entropy over the whole vocabulary: too small where the
rest is spread over many words, and exact where the alternatives hold everything.

Not covered: what a word means. Figures of the program see names and numbers, not sense.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from worldmodel.core.declining import declines
from worldmodel.core.quantities import find_numbers, ungrounded
from worldmodel.core.uncertainty.perplexity import FLOOR, WINDOW
from worldmodel.core.uncertainty.question import question_signals
from worldmodel.types import Point, Token, Trace

SPAN = 4
"""Tokens of the span whose probability is lowest."""

BRANCH = 0.1
"""Probability from which the second choice is another way that the reply could have gone."""

_BLOCK = re.compile(r"<(think|model|requires)>(.*?)(?:</\1>|\Z)", re.DOTALL)
_NEUTRAL = frozenset("print def return import from for in if else while and or not python javascript bash c".split())


@dataclass(frozen=True, slots=True)
class Word:
    """A token that the model wrote: its block ("" outside), its surprise, entropy and margin, and whether it matters.

    `margin` is how much likelier (in nats) the first choice was than the second, `second` the probability of
    that. `heavy` is a token of a program that carries meaning: a number, an operator or a name, and not
    punctuation or a keyword; all such count alike, and nothing else counts (the idea of Duan et al., "Shifting
    attention to relevance", ACL 2024, with a rule in place of their model of relevance).
    """

    block: str
    surprise: float
    entropy: float | None
    margin: float | None
    second: float
    heavy: bool


def words(tokens: Sequence[Token]) -> list[Word]:
    """The tokens that the model wrote and that have a log-probability. Tags count as outside and are not heavy."""
    spans = [(match.start(2), match.end(2), match[1]) for match in _BLOCK.finditer("".join(t.text for t in tokens))]
    found: list[Word] = []
    at = span = 0
    for token in tokens:
        while span < len(spans) and at >= spans[span][1]:
            span += 1
        inside = span < len(spans) and at >= spans[span][0]
        at += len(token.text)
        if not token.sampled or token.logprob is None or math.isnan(token.logprob):
            continue
        block = spans[span][2] if inside else ""
        margin, second = _margin(token.top)
        heavy = block == "model" and _heavy(token.text)
        found.append(Word(block, _surprise(token.logprob), entropy(token.top), margin, second, heavy))
    return found


def entropy(top: Iterable[tuple[str, float]]) -> float | None:
    """Shannon's entropy in nats over the alternatives and one outcome for the rest; None without alternatives.

    As a measure of doubt, token by token: Malinin and Gales, "Uncertainty estimation in autoregressive structured
    prediction", ICLR 2021. The outcome for the rest is ours.
    """
    shares = [math.exp(min(0.0, logprob)) for _, logprob in top if not math.isnan(logprob)]
    if not shares:
        return None
    whole = sum(shares)
    shares = [share / max(1.0, whole) for share in shares]
    shares.append(max(0.0, 1.0 - sum(shares)))
    return -sum(share * math.log(share) for share in shares if share > 0.0)


def sequence_probability(tokens: Iterable[Token]) -> float | None:
    """The length-normalised probability of a reply: the geometric mean of its tokens' (Malinin and Gales,
    "Uncertainty estimation in autoregressive structured prediction", ICLR 2021), the inverse of perplexity."""
    mean = _mean([_surprise(t.logprob) for t in tokens if t.sampled and _scored(t)])
    return None if mean is None else math.exp(-mean)


def lowest_span(surprises: Sequence[float], span: int = SPAN) -> float | None:
    """The greatest mean surprise of `span` tokens in a row; of all tokens where there are fewer. A figure of ours."""
    if not surprises:
        return None
    width = min(span, len(surprises))
    return max(math.fsum(surprises[at : at + width]) / width for at in range(len(surprises) - width + 1))


def divergence_margin(found: Iterable[Word]) -> float | None:
    """The margin at the first token whose second choice had the probability `BRANCH`: the reply's first fork.

    Where there is no such token, the smallest margin of all; None without alternatives. A figure of ours: the margin
    is that of Scheffer, Decomain and Wrobel ("Active hidden Markov models for information extraction", IDA 2001).
    """
    margins = [(word.margin, word.second) for word in found if word.margin is not None]
    fork = next((margin for margin, second in margins if second >= BRANCH), None)
    return fork if fork is not None else min((margin for margin, _ in margins), default=None)


def signals(trace: Trace) -> dict[str, float | None]:
    """Every figure of a reply, finished or not, by name. None: it cannot be told."""
    found = words(trace.tokens)
    surprises = [word.surprise for word in found]
    entropies = [word.entropy for word in found if word.entropy is not None]
    heavy = [word.surprise for word in found if word.heavy]
    return {
        "surprise": _mean(surprises),
        "surprise_sum": math.fsum(surprises) if surprises else None,
        "surprise_max": max(surprises, default=None),
        "surprise_window": lowest_span(surprises, WINDOW),
        "surprise_span": lowest_span(surprises),
        "entropy": _mean(entropies),
        "entropy_max": max(entropies, default=None),
        "margin_min": min((word.margin for word in found if word.margin is not None), default=None),
        "margin_fork": divergence_margin(found),
        "forks": float(sum(word.second >= BRANCH for word in found)) if entropies else None,
        "think": _mean([word.surprise for word in found if word.block == "think"]),
        "program": _mean(heavy),
        "program_max": max(heavy, default=None),
        "answer": _mean([word.surprise for word in found if word.block == ""]),
        **structure(trace),
        **question_signals(trace.question),
    }


def structure(trace: Trace) -> dict[str, float | None]:
    """What needs no log-probabilities: how question, program and result fit together."""
    program = trace.programs[-1] if trace.programs else None
    numbers = find_numbers(trace.question)
    named = {quantity.name: quantity for quantity in trace.quantities[: len(numbers)]}
    unused = 0.0
    if program is not None:
        unused = float(
            sum(not _uses(program.source, name, q.literal) for name, q in named.items())
            if named
            else sum(not _uses(program.code, "", literal) for _, _, literal in numbers)
        )
    failed = sum(run is not None and run.status != "ok" for run in trace.runs)
    return {
        "length": math.log1p(len(trace.question.split())),
        "numbers": float(len(numbers)),
        "unused": unused,
        "from_nowhere": float(len(ungrounded(program.code, trace.quantities)) if program else 0),
        "no_program": float(program is None),
        "steps": math.log1p(len(re.findall(r"[-+*/%]", program.code))) if program else 0.0,
        "failed": float(failed),
        "odd_result": _odd(trace),
        "declines": float(trace.answer is not None and declines(trace.answer)),
        "offered": float(bool(trace.retrieved)),
        "nearness": trace.retrieved[0].score if trace.retrieved else None,
    }


def prefix(trace: Trace, point: Point) -> Trace:
    """The reply as far as it was at `point`, from the finished record: what the gate sees there.

    "think" is up to the end of the first thought (the whole reply, where there is none), "model" up to the
    first program, before it ran; "answer" and "vote" are the whole reply.
    """
    if point in ("answer", "vote"):
        return trace
    kept = list(trace.tokens)
    start = next((at for at, token in enumerate(kept) if token.sampled), 0)
    end = next((at for at in range(start, len(kept)) if not kept[at].sampled), len(kept))
    if point == "think":
        text, place = "", 0
        for place in range(start, end):
            text += kept[place].text
            if "</think>" in text:
                end = place + 1
                break
    programs = trace.programs[:1] if point == "model" else ()
    answer = trace.answer if not trace.programs and end == len(kept) else None
    return replace(trace, tokens=tuple(kept[:end]), programs=programs, runs=(), answer=answer)


def _odd(trace: Trace) -> float:
    """Whether the last result looks wrong: negative, not finite, nothing, or broken where the numbers are whole."""
    run = trace.runs[-1] if trace.runs else None
    if run is None or run.status != "ok":
        return float(bool(trace.runs))
    if not run.stdout.strip():
        return 1.0
    try:
        value = float(run.stdout.strip())
    except ValueError:
        return 0.0
    if not math.isfinite(value):
        return 1.0  # inf and nan are no whole numbers, and `round` refuses them
    whole = all("." not in literal for _, _, literal in find_numbers(trace.question))
    return float(value < 0 or (whole and abs(value - round(value)) > 1e-9))


def _uses(source: str, name: str, literal: str) -> bool:
    pattern = rf"(?<![\w.]){re.escape(literal)}(?![\w.])"
    if name:
        pattern += rf"|(?<![\w.'\"]){name}(?![\w'\"])"
    return re.search(pattern, source) is not None


def _heavy(text: str) -> bool:
    word = text.strip()
    return word not in _NEUTRAL and re.search(r"[\w+\-*/%<>=]", word) is not None


def _margin(top: tuple[tuple[str, float], ...]) -> tuple[float | None, float]:
    best = sorted((max(FLOOR, min(0.0, logprob)) for _, logprob in top if not math.isnan(logprob)), reverse=True)[:2]
    return (best[0] - best[1], math.exp(best[1])) if len(best) == 2 else (None, 0.0)


def _scored(token: Token) -> bool:
    return token.logprob is not None and not math.isnan(token.logprob)


def _surprise(logprob: float | None) -> float:
    return 0.0 if logprob is None else -min(0.0, max(FLOOR, logprob))


def _mean(values: Sequence[float]) -> float | None:
    return math.fsum(values) / len(values) if values else None
