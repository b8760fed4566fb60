"""Twins of word problems that leave out what their answer needs.

Each function takes a problem and gives its text with one thing taken away or blurred, or None where that cannot be
done. What is taken is a number that the problem's program uses, the question itself, or what the question asks for.
A twin may still have an answer now and then (what was taken could be told by something else): a few in a hundred.

Not covered: problems that say too much or contradict themselves.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence

from worldmodel.core.quantities import find_numbers
from worldmodel.core.uncertainty.question import content, sentences
from worldmodel.data.rows import Row

Twin = Callable[[Row, Sequence[Row], random.Random], str | None]

VAGUE = (
    "some", "several", "a few", "many", "a number of", "a certain number of", "quite a few", "various", "a handful of",
    "a bunch of", "an unknown number of", "plenty of", "a couple of",
)  # fmt: skip
MONEY = ("some money", "a certain amount", "an amount of money", "a few dollars", "a sum of money")
RANGES = (
    "between {low} and {high}", "about {low}", "either {low} or {high}", "{low} or {high}", "at least {low}",
    "more than {low}", "fewer than {high}", "around {low}", "approximately {low}", "up to {high}", "nearly {high}",
    "over {low}", "at most {high}", "{low} to {high}", "roughly {low}",
)  # fmt: skip
_ASKS = re.compile(r"\b(?:how|what|find|calculate|determine)\b", re.IGNORECASE)
_HOW_MANY = re.compile(r"\bhow many ([a-z]+)", re.IGNORECASE)
_CLAUSES = re.compile(r"(,? and |,? but |, | if )")
_PART = re.compile(r"\s*[%/]")


def vague(row: Row, others: Sequence[Row], rng: random.Random) -> str | None:
    """A number becomes `some`, `several`, `a certain number of`."""
    found = _number(row, rng)
    if found is None:
        return None
    before, _, after, currency = found
    if currency:
        return before + rng.choice(MONEY) + re.sub(r"^\s*(?:dollars?|bucks)", "", after)
    return before + rng.choice(VAGUE) + after


def ranged(row: Row, others: Sequence[Row], rng: random.Random) -> str | None:
    """A number becomes a range or an estimate."""
    found = _number(row, rng)
    if found is None:
        return None
    before, value, after, currency = found
    low, high = (f"{currency}{number:g}" for number in (value, value + rng.choice((1, 2, 3, 5, 10))))
    return before + rng.choice(RANGES).format(low=low, high=high) + after


def no_number(row: Row, others: Sequence[Row], rng: random.Random) -> str | None:
    """A number is left out: `had 5 apples` becomes `had apples`."""
    found = _number(row, rng)
    if found is None or found[3]:
        return None
    return f"{found[0].rstrip()} {found[2].lstrip()}"


def no_sentence(row: Row, others: Sequence[Row], rng: random.Random) -> str | None:
    """A sentence with a needed number is left out."""
    parts = sentences(row.question)
    needed = [n for n, part in enumerate(parts[:-1]) if _holds(part, row)]
    if len(parts) < 3 or not needed:
        return None
    gone = rng.choice(needed)
    return " ".join(part for n, part in enumerate(parts) if n != gone)


def no_clause(row: Row, others: Sequence[Row], rng: random.Random) -> str | None:
    """A clause with a needed number is left out of its sentence."""
    parts = sentences(row.question)
    found = []
    for number, part in enumerate(parts):
        pieces = _CLAUSES.split(part)
        for n in range(0, len(pieces) if len(pieces) >= 3 else 0, 2):
            if _holds(pieces[n], row) and not re.search(r"\b(?:how|what)\b", pieces[n], re.IGNORECASE):
                found.append((number, pieces, n))
    if not found:
        return None
    number, pieces, n = rng.choice(found)
    kept = "".join(pieces[: max(0, n - 1)] + pieces[n + 1 :] if n else pieces[2:]).strip(" ,")
    if len(kept) < 8:
        return None
    end = parts[number].rstrip()[-1]
    if kept[-1] not in ".?!" and end in ".?!":
        kept += end
    return " ".join([*parts[:number], kept[0].upper() + kept[1:], *parts[number + 1 :]])


def no_question(row: Row, others: Sequence[Row], rng: random.Random) -> str | None:
    """Nothing is asked: the last sentence is left out."""
    parts = sentences(row.question)
    if len(parts) < 2 or not _ASKS.search(parts[-1]) or (find_numbers(parts[-1]) and rng.random() < 0.7):
        return None
    return " ".join(parts[:-1])


def other_question(row: Row, others: Sequence[Row], rng: random.Random) -> str | None:
    """Something is asked that the story does not speak of: the question of another problem."""
    parts = sentences(row.question)
    told = set(content(" ".join(parts[:-1])))
    for _ in range(20):
        asked = sentences(rng.choice(others).question)[-1:]
        if len(parts) < 2 or not asked or find_numbers(asked[0]) or not re.search(r"how (?:many|much)", asked[0], re.I):
            continue
        words = set(content(asked[0]))
        if words and len(words & told) <= rng.choice((0, 0, 1)):
            return " ".join([*parts[:-1], asked[0]])
    return None


def other_thing(row: Row, others: Sequence[Row], rng: random.Random) -> str | None:
    """`How many apples` becomes `how many horses`, of which nothing is told."""
    asked = _HOW_MANY.search(row.question)
    if asked is None or not content(asked.group(1)):
        return None
    for _ in range(20):
        other = _HOW_MANY.search(rng.choice(others).question)
        if other and content(other.group(1)) and other.group(1).lower()[:4] not in row.question.lower():
            return row.question[: asked.start(1)] + other.group(1) + row.question[asked.end(1) :]
    return None


TWINS: dict[str, Twin] = {
    twin.__name__: twin
    for twin in (vague, ranged, no_number, no_sentence, no_clause, no_question, other_question, other_thing)
}


def incomplete(row: Row, others: Sequence[Row], rng: random.Random) -> tuple[str, str] | None:
    """A twin of one kind, drawn at random, and the name of the kind; None where no kind fits after a few draws."""
    for _ in range(6):
        name = rng.choice(tuple(TWINS))
        if text := TWINS[name](row, others, rng):
            return text, name
    return None


def _used(row: Row) -> set[float]:
    return {float(literal) for literal in re.findall(r"\d+(?:\.\d+)?", row.program or "")}


def _holds(text: str, row: Row) -> bool:
    used = _used(row)
    return any(float(literal) in used for _, _, literal in find_numbers(text))


def _number(row: Row, rng: random.Random) -> tuple[str, float, str, str] | None:
    """A needed number, drawn at random: the text before it, its value, the text behind it, and its currency sign."""
    used = _used(row)
    found = [(b, e, float(literal)) for b, e, literal in find_numbers(row.question) if float(literal) in used]
    if not found:
        return None
    begin, end, value = rng.choice(found)
    before, after = row.question[:begin], row.question[end:]
    if _PART.match(after):
        return None
    currency = "$" if before.rstrip().endswith("$") else ""
    return (before.rstrip()[:-1] if currency else before), value, after, currency
