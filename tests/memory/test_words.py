"""Texts as rows of a table."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from worldmodel.memory.words import LIMIT, Layout, Reader, pieces, stem

LAYOUT = Layout(2, stems=16, numbers=16, trigrams=64, pairs=32)
READER = Reader({"cost": 0, "min": 1}, LAYOUT)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("min_cost(maxValue)", ["min", "cost", "max", "value"]),
        ("HTTPServer runs", ["http", "server", "runs"]),
        ("1,000 and 1.50", ["1000", "and", "1.50"]),
        ("twenty-five eggs", ["25", "eggs"]),
        ("a / b ** 2", ["a", "/", "b", "**", "2"]),
        ("M\u00fcller \u4e2d\u6587", ["m", "\u00fc", "ller", "\u4e2d\u6587"]),
        ("...", []),
        ("", []),
    ],
)
def test_pieces(text: str, expected: list[str]) -> None:
    assert list(pieces(text)) == expected


def test_a_word_of_the_vocabulary_has_its_own_row() -> None:
    assert READER.rows("cost")[0] == 1.0
    assert 0 not in READER.rows("costs")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("sort sorts sorted sorting", {"sort"}),
        ("divide divides divided dividing", {"divid"}),
        ("run runs running", {"run"}),
        ("city cities", {"city"}),
        ("class bus this red is", {"class", "bus", "this", "red", "is"}),
    ],
)
def test_stems(words: str, expected: set[str]) -> None:
    assert {stem(word) for word in words.split()} == expected


def test_a_row_that_comes_again_weighs_less_than_twice() -> None:
    assert READER.rows("cost cost cost cost")[0] == 2.0


def test_a_text_without_words_has_a_row() -> None:
    assert READER.rows("") == READER.rows("?!") == {LAYOUT.rows - 1: 1.0}


def test_word_order_shows_in_pairs_only() -> None:
    left, right = READER.rows("cost min"), READER.rows("min cost")
    pairs = LAYOUT.rows - 1 - LAYOUT.pairs
    assert {row for row in left if row < pairs} == {row for row in right if row < pairs}
    assert left != right


@given(st.text(max_size=200))
def test_rows_are_rows_of_the_table(text: str) -> None:
    rows = READER.rows(text)
    assert rows
    assert all(0 <= row < LAYOUT.rows for row in rows)
    assert all(weight > 0 for weight in rows.values())
    assert READER.rows(text) == rows


def test_only_the_beginning_of_a_long_text_is_read() -> None:
    assert READER.rows("cost " * LIMIT) == READER.rows("cost " * (2 * LIMIT))
