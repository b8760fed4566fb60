from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from worldmodel.evals.score import close, declines, in_format, numbers, right, wilson
from worldmodel.evals.tasks import Answer
from worldmodel.types import Trace


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The average speed is 40 km/h.", (40,)),
        ("It is 40.", (40,)),
        ("1,234.5 and 1,234,567", (1234.5, 1234567)),
        ("1,2345", (1, 2345)),
        ("3, 4 and 5,6", (3, 4, 5, 6)),
        ("-5, +6, \N{MINUS SIGN}7", (-5, 6, -7)),
        ("3-5 apples, 10%-20%", (3, 5, 10, 20)),
        ("$1.50 or 25%", (1.5, 25)),
        (".5 of it", (0.5,)),
        ("1e3, 2.5E-2, 3e", (1000, 0.025, 3)),
        ("3/4 of 1 1/2", (0.75, 1.5)),
        ("12/0", ()),
        ("50km/h over 25 m2", (50, 25)),
        ("the 3rd of 21st May, 2nd, 4th", ()),
        ("x1 y2 and route66", ()),
        ("version 1.2.3", (1.2,)),
        ("seven", ()),
        ("", ()),
    ],
)
def test_numbers_of_a_text(text: str, found: tuple[float, ...]) -> None:
    assert numbers(text) == pytest.approx(found)


@pytest.mark.parametrize(
    ("answer", "wanted", "is_right"),
    [
        # numbers: the last one counts
        ("He has 12 apples.", 12, True),
        ("Of 20 apples, 8 are left, so he ate 12.", 12, True),
        ("He ate 12 of 20 apples.", 12, False),
        ("It costs $1,250.", 1250, True),
        ("33.3333", 100 / 3, True),
        ("33.3", 100 / 3, False),
        ("10000.9", 10000, True),
        ("10001.1", 10000, False),
        ("0.0", 0, True),
        ("0.001", 0, False),
        ("-4 degrees", -4, True),
        ("4 degrees", -4, False),
        ("25%", 25, True),
        ("It is forty.", 40, False),
        ("no number here", 3, False),
        # lists of numbers: the last ones, any order
        ("They are 26 and 17.", (17, 26), True),
        ("The two numbers, 2 of them, are 17.0 and 26.", (26, 17), True),
        ("They are 26 and 26.", (26, 17), False),
        ("It is 26.", (26, 17), False),
        ("5 and 5", (5, 5), True),
        # strings: whole words, in one run
        ("The ratio is 3 : 4.", "3:4", True),
        ("The ratio is 13:4.", "3:4", False),
        ("It is in NEW   York!", "New York", True),
        ("It is in New Yorkshire.", "New York", False),
        ("York, New", "New York", False),
        ("Stra\N{LATIN SMALL LETTER SHARP S}e", "STRASSE", True),
        ("The answer is 1,000.", "1000", True),
        ("no_tool", "no_tool", True),
        ("++", "++", True),
        ("--", "++", False),
        # one letter is an option
        ("The answer is B.", "B", True),
        ("A train takes route (B) home.", "B", True),
        ("A train takes route B home.", "A", False),
        ("b", "B", False),
        # lists of strings: any of them
        ("It was a song.", ("tune", "song"), True),
        ("It was a film.", ("tune", "song"), False),
        # null
        ("I do not know.", None, True),
        ("It cannot be determined: the price is missing.", None, True),
        ("It is 5.", None, False),
        ("", None, False),
        # declining is wrong where there is an answer
        ("I do not know; perhaps 5.", 5, False),
        ("I don\N{RIGHT SINGLE QUOTATION MARK}t know the song.", "song", False),
        ("I do not know whether it is 1 or 2.", (1, 2), False),
        # no answer at all is never right
        (None, None, False),
        (None, 5, False),
    ],
)
def test_right(answer: str | None, wanted: Answer, is_right: bool) -> None:
    assert right(answer, wanted) is is_right


@pytest.mark.parametrize(
    "text",
    [
        "I do not know.",
        "I don't know",
        "This CANNOT be\nanswered.",
        "It can not be computed from this.",
        "We can't say.",
        "There is not enough information.",
        "Insufficient data!",
        "The price is unknown.",
        "It is impossible to tell.",
        "There is no solution.",
        "The equation has no solution.",
    ],
)
def test_texts_that_decline(text: str) -> None:
    assert declines(text)


@pytest.mark.parametrize(
    "text", ["The unknown number is 5.", "I know it is 5.", "There is no apple left: 0.", "He cannot buy 3, but 2.", ""]
)
def test_texts_that_do_not_decline(text: str) -> None:
    assert not declines(text)


@given(st.floats(allow_nan=False, allow_infinity=False, min_value=-1e12, max_value=1e12))
def test_a_number_is_right_however_it_is_written(value: float) -> None:
    for text in (repr(value), f"{value:,.6f}", f"{value:.12g}"):
        assert right(f"Of 7 it is {text} km.", float(text.replace(",", "")))


@given(st.floats(min_value=1e-3, max_value=1e9), st.floats(min_value=-1e-3, max_value=1e-3))
def test_the_tolerance_is_relative(wanted: float, off: float) -> None:
    if not math.isclose(abs(off), 1e-4, rel_tol=1e-3):
        assert close(wanted * (1 + off), wanted) == (abs(off) < 1e-4 or abs(off * wanted) <= 1e-9)


@given(st.lists(st.integers(-1000, 1000), min_size=1, max_size=6), st.randoms(use_true_random=False))
def test_a_list_is_right_in_any_order(wanted: list[int], shuffler: object) -> None:
    shuffled = list(wanted)
    shuffler.shuffle(shuffled)  # type: ignore[attr-defined]
    assert right("They are " + ", ".join(map(str, shuffled)), tuple(wanted))
    wrong = [shuffled[0] + 2001, *shuffled[1:]]
    assert not right("They are " + ", ".join(map(str, wrong)), tuple(wanted))


@given(st.text(max_size=200))
def test_no_text_breaks_the_score(text: str) -> None:
    for wanted in (5, "five", (1, 2), ("a", "b"), None):
        assert right(text, wanted) in (True, False)
    assert all(math.isfinite(number) for number in numbers(text))


def test_wilson_against_published_values() -> None:
    # Newcombe (1998), Statistics in Medicine 17, table I, method 3: 81/263, 15/148, 0/20, 1/29
    published = [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)]
    for good, n, low, high in published:
        assert wilson(good, n) == pytest.approx((low, high), abs=5e-5)
    assert wilson(0, 0) is None
    assert wilson(10, 10) == pytest.approx((0.7225, 1.0), abs=5e-5)


def test_format_needs_an_answer_and_nothing_malformed() -> None:
    assert in_format(Trace("q", answer="5"))
    assert not in_format(Trace("q", answer=None))
    assert not in_format(Trace("q", answer="5", problems=("a tag was never closed",)))
