"""From families to tasks: which wordings and families are kept unseen, and the noise of real typing."""

from __future__ import annotations

import hashlib
import random
import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Literal

from worldmodel.data.example import Task
from worldmodel.data.family import Draw, Family, Respell, task

Part = Literal["train", "phrasings", "families"]
"""`phrasings`: wordings that are not trained on, of families that are; `families`: families that are not."""

UNSEEN_FAMILIES = 8
"""One family in so many is never trained on."""
UNSEEN_PHRASINGS = 5
"""One wording in so many, and at least one."""

NOISE = 0.15
"""Share of training questions with a typing error or without capitals or final mark."""
BRITISH = {
    "colour": "color", "coloured": "colored", "metre": "meter", "kilometre": "kilometer", "centimetre": "centimeter",
    "millimetre": "millimeter", "litre": "liter", "millilitre": "milliliter", "centre": "center", "grey": "gray",
    "neighbour": "neighbor", "favourite": "favorite", "travelled": "traveled", "jewellery": "jewelry",
    "organise": "organize", "analyse": "analyze", "kilogramme": "kilogram",
}  # fmt: skip
"""British spellings of whole words and the American ones. A program is a program to both."""
AMERICAN = {new: old for old, new in BRITISH.items()}

_SLOT = "\0"
"""Stands for a slot's value while a wording is typed."""
_NAMES = re.compile(r"(\([^()]*\)|\S*(?:[/_]|\.[\w\0]|\w\0|\0\w)\S*)")
"""What is copied and not typed: hosts, addresses, files, columns, and whatever a value is a part of."""
_WORDS = re.compile(r"\b[Tt]he meters?\b|\b[a-z]+\b")
"""Words that may be spelled in two ways, each alone; the meter is what is read."""


def unseen(family: Family) -> bool:
    """Whether the family is kept from training. Of a name's hash, so that a new family changes no other."""
    return family.measured and _hash(family.name) % UNSEEN_FAMILIES == 0


def wordings(family: Family, part: Part) -> list[int]:
    """The indices of the wordings that belong to a part."""
    if unseen(family) is not (part == "families"):
        return []
    if not family.measured:
        return list(range(len(family.wordings))) if part == "train" else []
    order = sorted(range(len(family.phrasings)), key=lambda n: _hash(f"{family.name}/{family.phrasings[n]}"))
    kept = max(1, len(order) // UNSEEN_PHRASINGS)
    if part == "families":
        return sorted(order)
    if part == "phrasings":
        return sorted(order[:kept])
    return sorted(order[kept:]) + list(range(len(family.phrasings), len(family.wordings)))


def tasks(families: Iterable[Family], part: Part, count: int, seed: int = 0) -> Iterator[Task]:
    """`count` tasks of each family that has wordings in `part`, each question once.

    A family that has fewer different questions gives those it has; one whose values are fixed gives each wording once.
    """
    for family in families:
        if not (chosen := wordings(family, part)):
            continue
        rng = random.Random(f"{family.name}/{part}/{seed}")
        told: set[str] = set()
        most = min(count, len(chosen)) if family.fixed else count
        for attempt in range(count * 4):
            if len(told) == most:
                break
            phrasing = chosen[attempt % len(chosen)]
            read = {word for step in family.steps for word in re.findall(r"[a-z]+", step.code)}
            made = task(family, family.case(Draw(rng)), phrasing, typing(rng, read) if part == "train" else tuple)
            if made.question not in told:
                told.add(made.question)
                yield made


def typing(rng: random.Random, read: Collection[str] = ()) -> Respell:
    """How one question is typed: British or American, now and then careless, with one slip.

    `read` are words that its program reads, as columns of a file: they stay as they are.
    """
    spelled = AMERICAN if rng.random() < 0.5 else BRITISH
    slip = rng.choice(("swap", "drop", "lower")) if rng.random() < NOISE else ""

    def spell(match: re.Match[str]) -> str:
        word = match[0]
        if word in read:
            return word
        return f"{spelled[word[:-1]]}s" if word[:-1] in spelled and word[-1] == "s" else spelled.get(word, word)

    def respell(texts: Sequence[str]) -> list[str]:
        parts = _NAMES.split(_SLOT.join(texts))  # every second one is a name
        parts[::2] = [_WORDS.sub(spell, part) for part in parts[::2]]
        if slip == "lower":
            parts[::2] = [part.lower() for part in parts[::2]]
            parts[-1] = parts[-1].rstrip("?.")
        elif slip:
            found = [(n, m) for n in range(0, len(parts), 2) for m in re.finditer(r"\b[a-z]{5,}\b", parts[n])]
            if words := [(n, match) for n, match in found if match[0] not in read]:
                n, word = rng.choice(words)
                at, text = rng.randrange(word.start() + 1, word.end() - 1), parts[n]
                parts[n] = text[:at] + (text[at + 1] + text[at] if slip == "swap" else text[at + 1]) + text[at + 2 :]
        return "".join(parts).split(_SLOT)

    return respell


def _hash(text: str) -> int:
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")
