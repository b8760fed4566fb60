"""Wordings made of parts: a story's facts, each in several ways, and what may be asked of it.

A handful of hand-written wordings teaches a small model those wordings. A story's facts are
clauses that can be said in several ways, joined in several ways, with the question last or first,
with or without an aside that does not matter; so a few lines give hundreds of wordings, and the
same facts stand before different questions. What is asked then decides, not how a story begins.

A clause has no capital and no full stop of its own: `"{who} has {n} {thing}"`.

Not covered: wordings of a story overlap each other by construction, so its families are only
trained on (`Family.composed`), never measured.
"""

from __future__ import annotations

import itertools
import random
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Category, Draw, Family, Value

Clauses = Sequence[str]
"""One fact in several ways. Each way shows the slots that the program needs."""

WORDS = 0.15
"""Share of wordings whose numbers are written in words."""
ASIDE = 0.4
"""Share of wordings that have an aside, where there are asides."""
Facts = Sequence[Clauses]


@dataclass(frozen=True, slots=True)
class Story:
    """What the questions of one story share. `values` draws its parameters, all that any fact shows."""

    values: Callable[[Draw], Mapping[str, Value]]
    numbers: Sequence[str] = ()
    asides: Clauses = ()
    free: bool = False
    category: Category = "computation"

    def asked(
        self,
        facts: Facts,
        asks: Clauses,
        *,
        think: str,
        code: str,
        reply: str,
        answer: Callable[[Mapping[str, Any]], Value],
        keep: int = 160,
    ) -> Family:
        """The family of one question. `answer` computes it from the values, on the host, not by the program."""

        def case(draw: Draw) -> Case:
            values = self.values(draw)
            return Case(values, answer(values))

        told = stories(facts, asks, asides=self.asides, numbers=self.numbers, free=self.free, keep=keep)
        return Family(self.category, told, case, reply, (Step(think, code),), composed=True)


_LEADING = re.compile(r"^\{([a-z_][a-z0-9_]*)\}")


def stories(
    facts: Sequence[Clauses],
    asks: Clauses,
    *,
    asides: Clauses = (),
    numbers: Sequence[str] = (),
    free: bool = False,
    keep: int = 160,
) -> tuple[str, ...]:
    """At most `keep` different wordings of a story, the same ones each time.

    `asks` are questions without a question mark: `"how many {thing} does {who} have now"`. `asides`
    are clauses with numbers of their own that the answer does not need. `numbers` are slots of whole
    numbers that may be written in words. `free`: the facts may be told in any order (then no clause may
    lean on the one before it). Raises ValueError where there is no fact or nothing is asked.
    """
    if not facts or not all(facts) or not asks:
        raise ValueError("a story has facts, each with at least one clause, and something that is asked")
    rng = random.Random("\n".join([*itertools.chain(*facts), *asks]))
    made: dict[str, None] = {}
    for _ in range(keep * 8):
        if len(made) == keep:
            break
        told = [rng.choice(ways) for ways in facts]
        if free:
            rng.shuffle(told)
        text = _joined(told, rng.choice(asks), rng.choice(asides) if asides and rng.random() < ASIDE else "", rng)
        if numbers and rng.random() < WORDS:
            text = re.sub(rf"\{{({'|'.join(numbers)})\}}", r"{\1:words}", text)
        made[text] = None
    return tuple(made)


def _joined(told: list[str], ask: str, aside: str, rng: random.Random) -> str:
    """One wording: sentence by sentence, facts run together, `if` in front, or the question first."""
    form = rng.choices(("plain", "joined", "if", "first"), weights=(5, 2, 1.5, 1.5))[0]
    sentences = [*told]
    if aside:
        sentences.insert(rng.randrange(1, len(sentences) + 1), aside)
    if form in ("if", "first") and (aside or len(told) > 3):
        form = "plain"
    if form == "joined" and len(sentences) > 1:
        at = rng.randrange(len(sentences) - 1)
        link = rng.choice((" and ", ", and ", "; "))
        sentences[at : at + 2] = [f"{sentences[at]}{link}{sentences[at + 1]}"]
    if form == "if":
        return f"If {_listed(told)}, {ask}?"
    if form == "first":
        return f"{_capital(ask)} if {_listed(told)}?"
    return " ".join([*(f"{_capital(sentence)}." for sentence in sentences), f"{_capital(ask)}?"])


def _listed(clauses: Sequence[str]) -> str:
    """Clauses as one: `a`, `a and b`, `a, b and c`."""
    return " and ".join(filter(None, [", ".join(clauses[:-1]), clauses[-1]]))


def _capital(clause: str) -> str:
    """A clause as the beginning of a sentence, also where it begins with a slot."""
    if _LEADING.match(clause):
        return _LEADING.sub(r"{\1:capital}", clause, count=1)
    return clause[:1].upper() + clause[1:]
