"""Twins of a problem: other numbers, other people, other things, the same program.

A twin keeps the sense of its problem: whole results stay whole, positive ones positive,
percentages stay percentages. Its output is not computed here; it comes from a run.
"""

from __future__ import annotations

import random
import re

from worldmodel.core.quantities import TENS, UNITS, find_numbers
from worldmodel.data.ground import Grounded, evaluate, ground

PEOPLE = (
    "Aaron Abby Ada Adam Alan Alice Amara Amy Anna Anton Aria Ava Ben Beth Bianca Blake Brian Carla Carlos Cathy "
    "Chen Chloe Clara Dana Daniel Dave David Diego Dina Ed Elena Elias Ella Emma Eric Erin Eva Farah Felix Finn Fiona "
    "Frank Fred Gina Grace Greg Hana Hank Harry Hassan Helen Henry Hugo Ian Ibrahim Ines Irene Isaac Ivan Jack Jade "
    "James Jane Jason Jay Jean Jenny Jill Joan Joe John Jose Josh Juan Judy Julia Kai Karen Kate Keith Ken Kim Kyle "
    "Lara Laura Leah Lee Leo Liam Lily Linda Lisa Lucas Lucy Luis Maya Marco Maria Mark Martha Mary Matt Mei Melanie "
    "Mia Mike Mohamed Molly Nadia Nancy Nate Nick Nina Noah Nora Olga Oliver Omar Oscar Owen Pablo Pam Paul Pete "
    "Priya Quinn Rachel Raj Ravi Ray Rosa Ruth Ryan Sally Sam Sandy Sara Sasha Scott Sean Sofia Stan Sue Tara Ted "
    "Theo Tim Tina Tom Tony Uma Vera Victor Vijay Wendy Will Yara Yuki Zach Zara Zoe"
).split()
THINGS = (
    "apples balls balloons bananas beads books bottles bracelets buckets buttons cakes candies cards carrots chairs "
    "coins cookies crayons cupcakes dolls eggs erasers flowers games gifts grapes hats jars kites lemons lollipops "
    "magnets marbles markers mugs muffins necklaces notebooks nuts oranges paintings peaches pears pencils pens "
    "photos plants plates plums posters pumpkins puzzles ribbons rings rocks roses scarves seashells seeds shells "
    "shirts socks spoons stamps stickers stones tickets tomatoes toys trophies tulips vases walnuts"
).split()


def singular(thing: str) -> str:
    if thing.endswith("ies") and thing not in ("cookies",):
        return thing[:-3] + "y"
    if thing.endswith("ves"):
        return thing[:-3] + "f"
    if thing.endswith(("ches", "shes", "oes")):
        return thing[:-2]
    return thing[:-1]


_PERSON = re.compile(r"\b(?:" + "|".join(sorted(PEOPLE, key=len, reverse=True)) + r")\b")
_THING = re.compile(
    r"\b(?:" + "|".join(sorted({*THINGS, *map(singular, THINGS)}, key=len, reverse=True)) + r")\b", re.IGNORECASE
)
_PLURAL = {singular(thing): thing for thing in THINGS} | {thing: thing for thing in THINGS}


def renamed(question: str, rng: random.Random) -> str:
    """The question about other people and other things, each replaced everywhere alike."""
    people = dict.fromkeys(_PERSON.findall(question))
    fresh = rng.sample([name for name in PEOPLE if name not in people], len(people))
    cast = dict(zip(people, fresh, strict=True))
    question = _PERSON.sub(lambda m: cast[m.group()], question)
    things = dict.fromkeys(_PLURAL[word.lower()] for word in _THING.findall(question))
    others = rng.sample([thing for thing in THINGS if thing not in things], len(things))
    shop = dict(zip(things, others, strict=True))

    def other(match: re.Match[str]) -> str:
        word = match.group()
        plural = _PLURAL[word.lower()]
        new = shop[plural] if word.lower() == plural else singular(shop[plural])
        return new.capitalize() if word[0].isupper() else new

    question = _THING.sub(other, question)
    question = re.sub(r"\b(a) (?=[aeiou])", r"\1n ", question)
    return re.sub(r"\b(a)n (?=[bcdfgjklmnpqrstvwxyz])", r"\1 ", question)


def renumbered(problem: Grounded, rng: random.Random, attempts: int = 60) -> str | None:
    """The question with other numbers under which the program still makes sense, or None if none were found."""
    if problem.ambiguous:
        return None
    old = evaluate(problem.code, _values(tuple(q.literal for q in problem.quantities)))
    if old is None:
        return None
    spans = find_numbers(problem.question)[: len(problem.quantities)]
    for _ in range(attempts):
        literals = tuple(_other(literal, problem.question[end : end + 9], rng) for _, end, literal in spans)
        new = evaluate(problem.code, _values(literals))
        if new is None or not all(_alike(before, after) for before, after in zip(old, new, strict=True)):
            continue
        question = _written(problem.question, spans, literals)
        again = [literal for _, _, literal in find_numbers(question)]
        if tuple(again[: len(literals)]) == literals and len(again) == len(find_numbers(problem.question)):
            return question
    return None


def twins(problem: Grounded, count: int, rng: random.Random) -> list[Grounded]:
    """Up to `count` twins, each with another text."""
    found: dict[str, Grounded] = {}
    for _ in range(2 * count):
        if len(found) >= count:
            break
        question = renumbered(problem, rng) or problem.question
        question = renamed(question, rng)
        again = ground(question, "print(0)")
        if question != problem.question and again and len(again.quantities) == len(problem.quantities):
            found[question] = Grounded(question, again.named, again.quantities, problem.code, problem.ambiguous)
    return list(found.values())


def _values(literals: tuple[str, ...]) -> dict[str, float]:
    return {
        chr(ord("a") + index): float(literal) if "." in literal else int(literal)
        for index, literal in enumerate(literals)
    }


def _alike(before: float, after: float) -> bool:
    if (before > 0) != (after > 0) or (before < 0) != (after < 0):
        return False
    if float(before).is_integer():
        return float(after).is_integer()
    return True


def _other(literal: str, after: str, rng: random.Random) -> str:
    if "." in literal:
        digits = len(literal.partition(".")[2])
        return f"{max(float(literal) * rng.uniform(0.4, 2.5), 10**-digits):.{digits}f}"
    value = int(literal)
    if re.match(r"\s*(%|percent)", after):
        return str(rng.choice((5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 60, 65, 70, 75, 80, 90)))
    if value <= 1 or 1900 <= value <= 2100:
        return literal
    if value <= 12:
        return str(rng.randint(2, 15))
    if value <= 120:
        return str(rng.randint(6, 150))
    scale = 10 ** (len(literal) - len(literal.rstrip("0")))
    return str(max(scale, round(value * rng.uniform(0.4, 2.5) / scale) * scale))


def _written(question: str, spans: list[tuple[int, int, str]], literals: tuple[str, ...]) -> str:
    parts: list[str] = []
    position = 0
    for (begin, end, _), literal in zip(spans, literals, strict=True):
        old = question[begin:end]
        parts += [question[position:begin], _like(old, literal)]
        position = end
    return "".join(parts) + question[position:]


def _like(old: str, literal: str) -> str:
    """`literal` written the way `old` is: as a word, with thousands separators, or plainly."""
    if "," in old:
        whole, dot, fraction = literal.partition(".")
        return f"{int(whole):,}{dot}{fraction}"
    if not old[0].isalpha() or not literal.isdigit() or not 2 <= int(literal) <= 99:
        return literal
    number = int(literal)
    word = UNITS[number] if number < 20 else TENS[number // 10 - 2] + (f"-{UNITS[number % 10]}" if number % 10 else "")
    return word.capitalize() if old[0].isupper() else word
