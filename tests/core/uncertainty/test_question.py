"""What a question shows by itself: whether it says enough, and what it wants."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from worldmodel.core.uncertainty.question import (
    INCOMPLETE,
    ROUTES,
    UNKNOWABLE,
    QuestionClassifier,
    content,
    features,
    question_signals,
    remark,
    sentences,
    shipped,
)

APPLES = "Tom had 12 apples. He gave 5 apples to Ann. How many apples does Tom have left?"


def test_sentences_are_split_at_marks_and_not_inside_numbers() -> None:
    assert sentences("He paid $2.50 for it. How much is left?") == ["He paid $2.50 for it.", "How much is left?"]
    assert sentences("") == []


def test_words_that_carry_meaning_meet_their_plurals() -> None:
    assert content("How many apples did he have?") == content("an apple") == ["apple"]


def test_features_count_what_a_person_would() -> None:
    found = features(APPLES)
    assert (found["numbers"], found["numbers_told"], found["numbers_asked"]) == (2, 2, 0)
    assert (found["sentences"], found["mark"], found["asks"], found["asks_last"]) == (3, 1, 1, 1)
    assert (found["thing_all_told"], found["thing_counted"], found["names_missing"]) == (1, 2, 0)


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        (APPLES.replace("5", "some"), "some", 1),
        (APPLES.replace("5", "several"), "several", 1),
        (APPLES.replace("5", "an unknown number of"), "untold", 2),
        (APPLES.replace("5", "about 5"), "estimates", 1),
        (APPLES.replace("5", "between 5 and 8"), "ranges", 1),
        (APPLES.replace("5 apples", "pens"), "few_numbers", 1),
        (APPLES.replace("How many apples", "How many horses"), "thing_all_told", 0),
        (APPLES.replace("does Tom", "does Carl"), "names_missing", 1),
        (APPLES.partition(" How")[0], "asks", 0),
        ("If Tom has 3 pens, how many pens has he?", "numbers_told", 1),
    ],
)
def test_each_lack_shows_in_its_feature(text: str, name: str, value: float) -> None:
    assert features(text)[name] == value


@given(st.text(max_size=300))
def test_any_text_gives_the_same_names_and_finite_probabilities(text: str) -> None:
    assert list(features(text)) == list(features(APPLES))
    made = shipped()
    assert 0 <= made.complete(text) <= 1
    assert sum(made.route(text).values()) == pytest.approx(1)
    assert -1e-9 <= made.answerable(text) <= 1 + 1e-9


def test_a_huge_question_is_read_in_part_and_quickly_enough_to_end() -> None:
    assert 0 <= shipped().answerable("How many 7 apples? " * 50_000) <= 1


def test_the_shipped_classifier_tells_twins_apart() -> None:
    made = shipped()
    for text in (
        APPLES,
        "A train travels 60 miles in 1.5 hours. What is its average speed?",
        "Each box holds 6 pencils. How many pencils are in 4 boxes?",
    ):
        assert made.complete(text) > made.below
    for text in (
        APPLES.replace("5 apples", "several apples"),
        APPLES.partition(" How")[0],
        APPLES.replace("12", "some"),
    ):
        assert made.complete(text) < made.complete(APPLES)


@pytest.mark.parametrize(
    ("text", "route"),
    [
        (APPLES, ("model",)),
        ("Write a poem about my garden.", ("neither",)),
        ("What is the weather like in Oslo right now?", ("service",)),
        ("What was the name of the first king of Sweden?", ("fact",)),
        ("Why do we exist, and is there an afterlife?", ("unknowable",)),
    ],
)
def test_the_shipped_classifier_knows_what_a_question_wants(text: str, route: tuple[str, ...]) -> None:
    found = shipped().route(text)
    assert max(found, key=lambda name: found[name]) in route


def test_a_classifier_goes_through_json_unchanged() -> None:
    made = QuestionClassifier(
        names=tuple(features("")), means=(0.0,) * 35, scales=(1.0,) * 35,
        layers=((((0.5,) * 35,), (0.25,)),), below=0.3, words={"how": (1.0, 0.0, 0.0, 0.0, 0.0)}, bias=(0.0,) * 5,
    )  # fmt: skip
    again = QuestionClassifier.from_data(json.loads(json.dumps(made.to_data())))
    assert again == made
    assert again.route("how")["model"] == pytest.approx(2.718281828 / (2.718281828 + 4))
    # One layer of equal weights is the logistic function of half the sum of the features and its bias.
    total = sum(features("how").values())
    assert again.complete("how") == pytest.approx(1 / (1 + 2.718281828 ** -(0.5 * total + 0.25)))


def test_signals_are_those_of_the_classifier() -> None:
    found = question_signals(APPLES)
    assert set(found) == {"complete", "to_compute", "to_look_up", "unknowable"}
    assert found["to_compute"] == shipped().route(APPLES)["model"]
    assert set(shipped().route(APPLES)) == set(ROUTES)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (APPLES, ""),
        ("What is the capital of France?", ""),
        ("Tom had 5 apples and bought some more. How many apples has Tom now?", INCOMPLETE),
        ("What is the meaning of life?", UNKNOWABLE),
    ],
)
def test_what_is_wrong_with_a_question_is_said_in_words(text: str, said: str) -> None:
    assert remark(text) == said
