"""Wordings made of parts: many, whole, the same each time, and never measured."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from worldmodel.data.families import families
from worldmodel.data.family import slots
from worldmodel.data.generate import tasks, unseen, wordings
from worldmodel.data.stories import stories

HAD = ("{who} had {n} {thing}", "there were {n} {thing} in {who}'s box")
GIVEN = ("{who} gave {m} of them away", "{m} {thing} were given away")
ASKS = ("how many {thing} are left", "what remains")


def test_wordings_differ_and_repeat_for_the_same_parts() -> None:
    made = stories((HAD, GIVEN), ASKS, keep=60)
    assert made == stories((HAD, GIVEN), ASKS, keep=60)
    assert len(set(made)) == len(made) > 20
    assert made != stories((HAD, GIVEN), (*ASKS, "and then"), keep=60)


def test_every_wording_tells_every_fact_and_asks_once() -> None:
    for text in stories((HAD, GIVEN), ASKS, asides=("{who} is {x} years old",), numbers=("n", "m"), keep=100):
        assert {"n", "m"} <= slots(text), text
        assert text.count("?") == 1 and text.endswith("?"), text
        assert not re.search(r"[.?] [a-z]", text), text
        assert not re.search(r"[.?] \{\w+\}", text), text  # a slot that begins a sentence has its capital
        assert text.index("{n") < text.index("{m"), text


def test_free_facts_come_in_any_order() -> None:
    made = stories((HAD, GIVEN), ASKS, free=True, keep=100)
    assert {text.index("{n") < text.index("{m") for text in made} == {True, False}


def test_asides_and_words_are_now_and_then() -> None:
    made = stories((HAD, GIVEN), ASKS, asides=("{who} is {x} years old",), numbers=("n",), keep=100)
    assert 0 < sum("{x}" in text for text in made) < len(made)
    assert 0 < sum("{n:words}" in text for text in made) < len(made)
    assert not any("{m:words}" in text or "{x:words}" in text for text in made)


@pytest.mark.parametrize(("facts", "asks"), [((), ASKS), ((HAD, ()), ASKS), ((HAD,), ())])
def test_a_story_needs_facts_and_a_question(facts: tuple[tuple[str, ...], ...], asks: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="a story has facts"):
        stories(facts, asks)


@given(
    st.lists(st.lists(st.sampled_from("abcdef"), min_size=1, max_size=3), min_size=1, max_size=5), st.integers(1, 30)
)
def test_any_parts_make_at_most_so_many_wordings(facts: list[list[str]], keep: int) -> None:
    made = stories(facts, ("who", "what"), keep=keep)
    assert 1 <= len(made) <= keep
    for text in made:
        assert sum(map(text.lower().count, "abcdef")) >= len(facts)


def test_composed_families_are_trained_on_and_never_measured() -> None:
    composed = [family for family in families().values() if family.composed]
    assert composed
    for family in composed:
        assert not unseen(family)
        assert wordings(family, "train") == list(range(len(family.wordings)))
        assert wordings(family, "phrasings") == wordings(family, "families") == []


def test_a_story_s_answer_is_computed_apart_from_its_program() -> None:
    made = list(tasks([families()["stories/given_then_found/now"]], "train", 20))
    assert len({task.answer for task in made}) > 5
    for task in made:
        assert task.answer is not None
        assert task.answer not in task.steps[0].code
