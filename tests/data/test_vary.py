"""Twins: other numbers and things, the same problem."""

from __future__ import annotations

import random
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from worldmodel.core.quantities import find_numbers
from worldmodel.data.ground import Grounded, evaluate, ground
from worldmodel.data.vary import PEOPLE, THINGS, renamed, renumbered, singular, twins

PROBLEMS = (
    ("Tom has 12 apples and gives 5 to Ann. How many apples are left?", "print(12 - 5)"),
    ("Share 48 cards among 6 friends. How many cards does each get?", "print(48 / 6)"),
    ("A shirt costs $12.50. Mary buys 4. What does she pay?", "print(12.5 * 4)"),
    ("It was 3 degrees and fell by 9. How warm is it?", "print(3 - 9)"),
    ("What is 25% of 80?", "print(80 * 0.25)"),
    ("Lisa has twelve pens and loses four pens.", "print(12 - 4)"),
    ("A town of 12,500 people gains 1,500 people.", "print(12500 + 1500)"),
    ("Of 30 eggs 7 break. The rest go in 4 boxes. How many in each, on average?", "x = 30 - 7\nprint(x / 4)"),
)
SEEDS = st.integers(0, 10**9)


def grounded(question: str, program: str) -> Grounded:
    found = ground(question, program)
    assert found is not None
    return found


def values(problem: Grounded) -> list[float]:
    found = evaluate(problem.code, {q.name: q.value for q in problem.quantities})
    assert found is not None
    return found


@pytest.mark.parametrize(("question", "program"), PROBLEMS)
@given(seed=SEEDS)
def test_a_twin_keeps_the_sense_of_its_problem(question: str, program: str, seed: int) -> None:
    problem = grounded(question, program)
    made = twins(problem, 4, random.Random(seed))
    assert made
    assert len({twin.question for twin in made} | {question}) == len(made) + 1
    for twin in made:
        assert twin.code == problem.code
        assert [q.name for q in twin.quantities] == [q.name for q in problem.quantities]
        assert len(find_numbers(twin.question)) == len(find_numbers(question))
        for before, after in zip(values(problem), values(twin), strict=True):
            assert (before > 0, before < 0) == (after > 0, after < 0)
            assert not before.is_integer() or after.is_integer()


@given(SEEDS)
def test_numbers_are_written_the_way_they_were(seed: int) -> None:
    rng = random.Random(seed)
    for number, form in (
        (2, r"\$\d+\.\d\d\. "),
        (4, r"is (\d\d?)% of"),
        (5, r"has [a-z-]+ pens and loses [a-z-]+ pens"),
    ):
        question = renumbered(grounded(*PROBLEMS[number]), rng)
        assert question is None or re.search(form, question), question
    large = renumbered(grounded(*PROBLEMS[6]), rng)
    assert large is None or re.fullmatch(r"A town of \d{1,2},\d00 people gains (\d,)?\d?00 people\.", large), large


@given(SEEDS)
def test_years_stay(seed: int) -> None:
    problem = grounded("Born in 1950, how old was she in 1998, 20 years ago?", "print(1998 - 1950)")
    question = renumbered(problem, random.Random(seed))
    assert question is not None
    assert "1950" in question
    assert "1998" in question


def test_equal_quantities_are_not_varied() -> None:
    problem = grounded("5 boys and 5 girls play. How many children play with dolls?", "print(5 + 5)")
    assert renumbered(problem, random.Random(0)) is None
    made = twins(problem, 3, random.Random(0))
    assert made
    assert all(twin.question.startswith("5 boys and 5 girls") for twin in made)


def test_numbers_without_a_sensible_twin_are_left() -> None:
    problem = grounded("In 1990 there were 1 apples.", "print(1990 - 1)")
    assert renumbered(problem, random.Random(0)) == "In 1990 there were 1 apples."


@given(SEEDS)
def test_articles_follow_the_new_things(seed: int) -> None:
    question = renamed("Sam buys an apple, a pear and an egg. It takes an hour.", random.Random(seed))
    assert not re.search(r"\ba [aeiou]|\ban [b-df-gj-np-tv-z]", question), question
    assert question.endswith("It takes an hour.")


@given(SEEDS)
def test_people_and_things_are_replaced_everywhere_alike(seed: int) -> None:
    question = renamed("Tom has apples. Tom eats an apple. Ann Annex has none; Apples!", random.Random(seed))
    person, thing = question.split()[0], question.split()[2].rstrip(".")
    assert person in PEOPLE
    assert person != "Tom"
    assert thing in THINGS
    assert thing != "apples"
    assert question.count(person) >= 2
    assert f" {singular(thing)}. " in question
    assert question.endswith(f"; {thing.capitalize()}!")


def test_the_same_dice_give_the_same_twins() -> None:
    problem = grounded(*PROBLEMS[0])
    assert twins(problem, 5, random.Random(3)) == twins(problem, 5, random.Random(3))


@pytest.mark.parametrize(
    ("many", "one"),
    [("scarves", "scarf"), ("cookies", "cookie"), ("candies", "candy"), ("peaches", "peach"), ("tomatoes", "tomato")],
)
def test_singulars(many: str, one: str) -> None:
    assert singular(many) == one


def test_every_thing_has_a_singular_of_its_own() -> None:
    assert len({singular(thing) for thing in THINGS} | set(THINGS)) == 2 * len(THINGS)
