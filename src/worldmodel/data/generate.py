"""From families to tasks: which wordings and families are kept unseen, and the noise of real typing."""

from __future__ import annotations

import hashlib
import random
import re
from collections.abc import Callable, Iterable, Iterator
from typing import Literal

from worldmodel.data.example import Task
from worldmodel.data.family import Draw, Family, task

Part = Literal["train", "phrasings", "families"]
"""`phrasings`: wordings that are not trained on, of families that are; `families`: families that are not."""

UNSEEN_FAMILIES = 8
"""One family in so many is never trained on."""
UNSEEN_PHRASINGS = 5
"""One wording in so many, and at least one."""

NOISE = 0.15
"""Share of training questions with a typing error or without capitals or final mark."""
BRITISH = (
    ("colour", "color"), ("metre", "meter"), ("litre", "liter"), ("centre", "center"), ("neighbour", "neighbor"),
    ("favourite", "favorite"), ("travelled", "traveled"), ("jewellery", "jewelry"), ("grey", "gray"),
    ("organise", "organize"), ("analyse", "analyze"), ("kilogramme", "kilogram"), ("programme", "program"),
)  # fmt: skip


def unseen(family: Family) -> bool:
    """Whether the family is kept from training. Of a name's hash, so that a new family changes no other."""
    return not family.composed and _hash(family.name) % UNSEEN_FAMILIES == 0


def wordings(family: Family, part: Part) -> list[int]:
    """The indices of the phrasings that belong to a part."""
    if unseen(family) is not (part == "families"):
        return []
    if family.composed:
        return list(range(len(family.phrasings))) if part == "train" else []
    order = sorted(range(len(family.phrasings)), key=lambda n: _hash(f"{family.name}/{family.phrasings[n]}"))
    kept = max(1, len(order) // UNSEEN_PHRASINGS)
    if part == "families":
        return sorted(order)
    return sorted(order[:kept] if part == "phrasings" else order[kept:])


def tasks(families: Iterable[Family], part: Part, count: int, seed: int = 0) -> Iterator[Task]:
    """`count` tasks of each family that has wordings in `part`, each question once.

    A family that has fewer different questions gives those it has.
    """
    for family in families:
        if not (chosen := wordings(family, part)):
            continue
        rng = random.Random(f"{family.name}/{part}/{seed}")
        told: set[str] = set()
        for attempt in range(count * 4):
            if len(told) == count:
                break
            phrasing = chosen[attempt % len(chosen)]
            made = task(family, family.case(Draw(rng)), phrasing, typing(rng) if part == "train" else str)
            if made.question not in told:
                told.add(made.question)
                yield made


def typing(rng: random.Random) -> Callable[[str], str]:
    """How one question is typed: British or American, now and then careless."""
    british, careless = rng.random() < 0.5, rng.random() < NOISE
    slip = rng.choice(("swap", "drop", "lower"))

    def respell(text: str) -> str:
        for old, new in BRITISH:
            mine, other = (old, new) if british else (new, old)
            text = re.sub(rf"(?<!peri)(?<!para){other}", mine, text)
        if careless and slip == "lower":
            return text.lower().rstrip("?.")
        words = list(re.finditer(r"[a-z]{5,}", text))
        if careless and words:
            word = rng.choice(words)
            at = rng.randrange(word.start() + 1, word.end() - 1)
            swapped = text[at + 1] + text[at] if slip == "swap" else text[at + 1]
            text = text[:at] + swapped + text[at + 2 :]
        return text

    return respell


def _hash(text: str) -> int:
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")
