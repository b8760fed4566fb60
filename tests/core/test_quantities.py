"""Named quantities: which numbers get names, what the names stand for, and which literals come from nowhere."""

from __future__ import annotations

import ast
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from worldmodel.core.quantities import NAMES, find_numbers, name_quantities, prelude, show_names, ungrounded
from worldmodel.types import Language, Quantity


@pytest.mark.parametrize(
    ("text", "named", "literals"),
    [
        ("60 miles in 1.5 hours", "60 [a] miles in 1.5 [b] hours", ["60", "1.5"]),
        ("1,234.5 and .5 and 007", "1,234.5 [a] and .5 [b] and 007 [c]", ["1234.5", "0.5", "7"]),
        ("$5.00, 5% and 12km.", "$5.00 [a], 5 [b]% and 12 [c]km.", ["5.00", "5", "12"]),
        ("-5 is 3.", "-5 [a] is 3 [b].", ["5", "3"]),
        ("twenty-five, Forty two", "twenty-five [a], Forty two [b]", ["25", "42"]),
        ("one hundred, two thousand", "one hundred [a], two thousand [b]", ["100", "2000"]),
        ("1/2 at 9:30", "1 [a]/2 [b] at 9 [c]:30 [d]", ["1", "2", "9", "30"]),
        ("version 3.5.2, a1, 3rd, 12,34", "version 3.5.2, a1, 3rd, 12,34", []),
        ("one half, a dozen, hundreds", "one half, a dozen, hundreds", []),
        ("1e-05 or 1.5e+16", "1e-05 or 1.5e+16", []),
        ("[a] and [b] 7", "(a) and (b) 7 [a]", ["7"]),
        ("", "", []),
    ],
)
def test_which_numbers_are_named(text: str, named: str, literals: list[str]) -> None:
    shown, quantities = name_quantities(text)
    assert shown == named
    assert [quantity.literal for quantity in quantities] == literals
    assert [quantity.name for quantity in quantities] == list(NAMES[: len(literals)])


def test_names_go_on_and_end_at_z() -> None:
    shown, quantities = name_quantities("7 8 9", start=24)
    assert shown == "7 [y] 8 [z] 9"
    assert [quantity.name for quantity in quantities] == ["y", "z"]
    assert name_quantities("7", start=26) == ("7", ())


@given(st.text(alphabet="0123456789.,-eE [ab]twenty five", max_size=40) | st.text(max_size=40))
def test_naming_only_adds_names(text: str) -> None:
    shown, quantities = name_quantities(text)
    cleaned = re.sub(r"\[([a-z])\]", r"(\1)", text)
    for quantity in quantities:
        shown = shown.replace(f" [{quantity.name}]", "", 1)
        assert quantity.value >= 0 and quantity.text in cleaned
        ast.literal_eval(quantity.literal)
    assert shown == cleaned
    assert [literal for _, _, literal in find_numbers(cleaned)][:26] == [quantity.literal for quantity in quantities]


@pytest.mark.parametrize(
    ("literal", "shown"),
    [
        ("40", "40"),
        ("40.0", "40"),
        ("0.30000000000000004", "0.3"),
        ("33.333333333333336", "33.33333333"),
        ("123456789012.5", "123456789000"),
        ("0.00000000000125", "0.00000000000125"),
        ("123456789012345678901", "123456789012345678901"),
    ],
)
def test_a_name_is_shown_as_its_number(literal: str, shown: str) -> None:
    assert show_names("It is [c] [d][ c]", [Quantity("c", literal, literal)]) == f"It is {shown} [d][ c]"


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("python", "a = 60; b = 1.5\n"),
        ("javascript", "globalThis.a = 60; globalThis.b = 1.5;\n"),
        ("bash", "a=60; b=1.5\n"),
        ("c", "static const long a = 60; static const double b = 1.5;\n"),
    ],
)
def test_the_prelude_binds_what_is_used(language: Language, line: str) -> None:
    quantities = name_quantities("60 by 1.5 of 9")[1]
    assert prelude(language, "a / b", quantities) == line
    assert prelude(language, "cab('c') + x.c", quantities) == ""


def test_literals_that_come_from_nowhere() -> None:
    quantities = name_quantities("48 by 1.5")[1]
    assert ungrounded("print(a * 48 + 1.50 - 100 * 7)", quantities) == ()
    assert ungrounded("x1 = 37 + 1_234 + 37 + .125; y = '55'", quantities) == ("37", "1_234", ".125")
