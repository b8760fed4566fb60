"""Templates become tasks: slots keep their values in questions and become names everywhere else."""

from __future__ import annotations

import random
import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from worldmodel.core.quantities import find_numbers, name_quantities
from worldmodel.data.example import Step
from worldmodel.data.families import families, problem
from worldmodel.data.family import CATEGORIES, Case, Draw, Family, canonical, in_words, slots, task, write

WORDINGS = tuple(f"Wording {'abcdefghij'[n]}: {{x}} and {{y}}?" for n in range(10))


def family(*, question: str = "Take {x} and {y}.", code: str = "print({x} - {y})", **more: object) -> Family:
    made = Family("computation", (question,), lambda draw: Case({}), "It is {output}.", (Step("{x} less {y}", code),))
    return replace(made, **more)  # type: ignore[arg-type]


def made(values: dict[str, str | int | float], **parts: str) -> tuple[str, Step]:
    done = task(family(**parts), Case(values, 1), 0)
    return done.question, done.steps[0]


def test_slots_are_named_in_the_order_of_the_question() -> None:
    question, step = made({"x": 9, "y": 4}, question="Of {y} and {x}?")
    assert question == "Of 4 and 9?"
    assert (step.think, step.code) == ("[b] less [a]", "print(b - a)")


def test_a_slot_may_hold_several_numbers_and_words() -> None:
    _, step = made({"x": "3, 5 and 8 cups", "y": 2}, code='print([{x}], {y}, "{x:raw}")')
    assert step.think == "[a], [b] and [c] cups less [d]"
    assert step.code == 'print([a, b and c cups], d, "3, 5 and 8 cups")'


def test_a_capital_at_the_head_of_a_question_stays_there() -> None:
    _, step = made({"x": "the tower", "y": 2}, question="{x:capital} has {y}.", code='print("{x}", "{x:capital}", {y})')
    assert step.think == "the tower less [a]"
    assert step.code == 'print("the tower", "The tower", a)'


def test_an_article_is_that_of_its_value() -> None:
    def told(thing: str) -> tuple[str, str]:
        chosen = family(question="A {x} has {y}.", steps=(Step("A {x}, class A and a {x}.", "print({y})"),))
        done = task(chosen, Case({"x": thing, "y": 2}), 0)
        return done.question, done.steps[0].think

    assert told("old bus") == ("An old bus has 2.", "An old bus, class A and an old bus.")
    assert told("unit") == ("A unit has 2.", "A unit, class A and a unit.")


@pytest.mark.parametrize("seed", range(20))
def test_a_person_comes_with_pronouns(seed: int) -> None:
    person = Draw(random.Random(seed)).who()
    assert (person["they"], person["them"], person["their"]) in {("she", "her", "her"), ("he", "him", "his")}


def test_numbers_in_words_are_named_too() -> None:
    question, step = made({"x": 42, "y": 7}, question="Of {x:words} take {y}.")
    assert question == "Of forty-two take 7."
    assert step.code == "print(a - b)"


def test_bash_names_have_their_sign() -> None:
    done = task(family(steps=(Step("", "echo $(( {x} - {y} ))", "bash", "bash:math"),)), Case({"x": 9, "y": 4}), 0)
    assert done.steps[0].code == "echo $(( $a - $b ))"


def test_braces_that_are_no_slot_stay() -> None:
    _, step = made({"x": 9, "y": 4}, code='d = {"k": {x}}\nprint(f"{d}{output}{{z}}", {y})')
    assert step.code == 'd = {"k": a}\nprint(f"{d}{output}{{z}}", b)'


def test_plain_programs_have_one_form() -> None:
    _, step = made({"x": 9, "y": 4}, question="Of {y} and {x}?", code="w = {x} * {y}\nprint(w / 2)")
    assert step.code == "v1 = a * b\nprint(v1 / 2)"


@pytest.mark.parametrize(
    ("code", "form"),
    [
        ("print(b * a)", "print(a * b)"),
        ("print((b + a) / 2)", "v1 = a + b\nprint(v1 / 2)"),
        ("sold = b * a\nleft = c - sold\nprint(left / 2)", "v1 = a * b\nv2 = c - v1\nprint(v2 / 2)"),
        (
            "off = b * a / 100\nprint(a - off + (a - off) * c / 100)",
            "v1 = a * b / 100\nprint(a - v1 + (a - v1) * c / 100)",
        ),
        ("n = a\nn = n + b\nprint(n)", "print(a + b)"),
    ],
)
def test_steps_are_brought_into_form_one_by_one(code: str, form: str) -> None:
    assert canonical(code) == form
    assert canonical(form) == form


@pytest.mark.parametrize(
    "code",
    [
        "import math\nprint(math.ceil(b * a))",
        "for i in range(a): pass\nprint(i)",
        "total = a + b\nprint('no')\nprint(total)",
        "print(a b",
        "kept = [x for x in (a, b) if x > c]\nprint(len(kept))",
        'facts = use_tool("country", name="Altora")\nprint(facts["population"])',
        "v1 = b * {output}\nprint(v1)",
    ],
)
def test_other_programs_stay_as_they_are(code: str) -> None:
    assert canonical(code) == code


def test_a_number_that_the_question_hides_is_an_error() -> None:
    with pytest.raises(ValueError, match=r"\{z\} is a number that the question does not show"):
        made({"x": 9, "y": 4, "z": 3}, code="print({x} - {y} - {z})")
    with pytest.raises(ValueError, match="slot without a value"):
        made({"x": 9})


@pytest.mark.parametrize(
    ("value", "text"), [(0.1, "0.1"), (2.0, "2"), (1e-7, "0.0000001"), (1e6, "1000000"), (1200, "1200"), ("a", "a")]
)
def test_values_are_written_as_people_write_them(value: str | int | float, text: str) -> None:
    assert write(value) == text


@given(st.integers(2, 999))
def test_numbers_in_words_are_read_back(number: int) -> None:
    words = in_words(number)
    assert [literal for _, _, literal in find_numbers(f"about {words} of them")] == [str(number)]


@given(st.integers(0, 10**6), st.floats(-100, 100), st.integers(0, 3))
def test_draws_keep_their_promises(seed: int, low: float, digits: int) -> None:
    draw = Draw(random.Random(seed))
    number = draw.number(low, low + 5, digits)
    assert round(number, digits) == number
    assert low - 1 <= number <= low + 6
    assert len(set(draw.people(5))) == 5
    assert len(set(draw.integers(5, 1, 9, distinct=True))) == 5


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"phrasings": WORDINGS[:9]}, "9 different phrasings"),
        ({"phrasings": WORDINGS[:9] + WORDINGS[:3]}, "9 different phrasings"),
        ({"phrasings": (*WORDINGS, "Only {x}?")}, "does not tell y"),
        ({"reply": ""}, "no reply"),
        ({"steps": ()}, "nothing is thought"),
        ({"category": "cooking"}, "unknown category"),
    ],
)
def test_a_family_that_breaks_a_rule_is_told_so(change: dict[str, object], said: str) -> None:
    good = family(phrasings=WORDINGS)
    assert problem(good) == ""
    assert said in problem(family(**{"phrasings": WORDINGS, **change}))


def test_the_place_of_an_output_is_no_slot() -> None:
    assert slots("{a} {b:words} {output} {output.2} {{c}} {D}") == {"a", "b", "c"}


NAMES = sorted(name for name, family in families().items() if not family.fixed)  # sheets: test_sheets.py
SIGNS = {"£": "pounds", "$": "dollars", "€": "euros"}
ALIKE = SIGNS | {name: sign for sign, name in SIGNS.items()}


def said(value: str, question: str) -> bool:
    """Whether a question says a value: as it is, by its sign, or in words that begin like its own."""
    begun = [word[:3] in question.lower() for word in re.findall(r"\w+", value.lower())]
    return value in question or ALIKE.get(value, "no") in question or (begun != [] and all(begun))


@pytest.mark.parametrize("name", NAMES)
def test_thoughts_and_reply_say_no_more_than_the_wording(name: str) -> None:
    """What some wording tells and another does not must not be told after the other."""
    chosen = families()[name]
    shown = [slots(wording) for wording in chosen.wordings]
    texts = set[str]().union(*map(slots, (chosen.think, chosen.reply, *(step.think for step in chosen.steps))))
    for phrasing, seen in enumerate(shown):
        case = chosen.case(Draw(random.Random(phrasing)))
        for slot in texts - seen:
            value = case.values.get(slot)
            if isinstance(value, str) and any(slot in other for other in shown):
                question = task(chosen, case, phrasing).question
                assert said(value, question), f"{slot}, {value!r}, is not told by {question!r}"


ASKING = [name for name in NAMES if any("system(" in step.requires for step in families()[name].steps)]


@pytest.mark.parametrize("name", ASKING)
def test_an_answer_of_clock_or_machine_is_known_beforehand_or_live(name: str) -> None:
    family = families()[name]
    assert family.live is (family.case(Draw(random.Random(0))).answer is None)


@pytest.mark.parametrize("name", NAMES)
def test_every_wording_of_every_family_makes_a_task(name: str) -> None:
    chosen = families()[name]
    assert name.partition("/")[0] in (*CATEGORIES, "stories")
    for phrasing in range(0, len(chosen.wordings), 10 if chosen.composed else 1):
        for seed in range(3):
            done = task(chosen, chosen.case(Draw(random.Random(seed))), phrasing)
            assert len(name_quantities(done.question)[1]) <= 26
            told = " ".join((done.question, done.think, done.reply, *(step.think for step in done.steps)))
            left = slots(told) - {"output"}
            assert not left, f"{left} stand in {told!r}"
