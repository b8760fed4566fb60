"""Cutting a reply, laying the runtime's words into it, showing names, noticing a loop."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from worldmodel.core.quantities import show_names
from worldmodel.core.reply import REPEATED, Shown, cut, layout, repeats
from worldmodel.types import Quantity, Token

TOKENS = st.lists(st.text(max_size=5).map(lambda text: Token(7, text, -0.5, (("x", -1.0),))), max_size=12)
VALUES = (Quantity("a", "60", "60"), Quantity("b", "1.50", "1.50"))


@given(TOKENS, st.integers(0, 70))
def test_a_cut_keeps_the_first_characters(tokens: list[Token], offset: int) -> None:
    kept = cut(tokens, offset)
    assert "".join(token.text for token in kept) == "".join(token.text for token in tokens)[:offset]
    assert all(token.sampled for token in kept)
    assert list(kept[:-1]) == tokens[: max(len(kept) - 1, 0)]


def test_a_token_that_straddles_the_cut_loses_its_id() -> None:
    tokens = [Token(1, "ab", -0.1), Token(2, "cde", -0.2, (("cde", -0.2),))]
    assert cut(tokens, 3) == (tokens[0], Token(None, "c"))
    assert cut(tokens, 2) == (tokens[0],)
    assert cut(tokens, 5) == cut(tokens, 9) == tuple(tokens)


@pytest.mark.parametrize(
    ("text", "block", "laid"),
    [
        ("</requires>", "", "\n<output>"),
        ("</requires>\n", "", "<output>"),
        ("", "", "<output>"),
        ("hm", "think", "</think>\n<output>"),
        ("hm\n", "think", "</think>\n<output>"),
    ],
)
def test_an_output_stands_on_its_own_line(text: str, block: str, laid: str) -> None:
    assert layout([Token(1, text), Token(2, "")], block, "<output>") == laid


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("so it is 4. " * 200, True),
        ("0" * REPEATED, True),
        ("before " + "ab\n" * REPEATED, True),
        ("0" * (REPEATED - 1), False),
        ("".join(f"line {number}\n" for number in range(500)), False),
        ("x" * REPEATED + "end", False),
    ],
)
def test_repetition(text: str, found: bool) -> None:
    assert repeats([Token(1, text)]) is found
    assert repeats([Token(1, character) for character in text]) is found


@given(st.lists(st.sampled_from(["[", "a", "b", "]", "[a]", "[b]", "[z]", " ", "\n", "word", "[a", "b]"]), max_size=20))
def test_names_are_shown_however_the_text_is_cut(pieces: list[str]) -> None:
    shown = Shown(VALUES)
    text = "".join(shown.feed(piece) for piece in pieces) + shown.end()
    assert text == show_names("".join(pieces), VALUES)


def test_what_may_change_is_held_back() -> None:
    shown = Shown(VALUES)
    assert shown.feed("It is [") == "It is"
    assert shown.feed("b") == ""
    assert shown.feed("] km") == " 1.5 km"
    assert shown.feed("\n\n") == ""
    assert shown.end() == "\n\n"
