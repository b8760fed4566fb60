from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from worldmodel.core.prompt import injected
from worldmodel.engines.tokens import pieces, until
from worldmodel.errors import UsageError
from worldmodel.types import Token


def tokens(*texts: str) -> list[Token]:
    return [Token(index, text, -1.0, ((text, -1.0),)) for index, text in enumerate(texts)]


@st.composite
def cut_text(draw: st.DrawFn) -> list[str]:
    return draw(st.lists(st.text("ab<", max_size=3), max_size=12))


@given(cut_text(), st.lists(st.text("ab<", min_size=1, max_size=4), max_size=3))
def test_the_text_before_the_first_stop_string_however_it_is_cut(texts: list[str], stop: list[str]) -> None:
    whole = "".join(texts)
    ends = [whole.find(word) for word in stop if word in whole]
    expected = whole[: min(ends)] if ends else whole
    assert "".join(token.text for token in until(iter(tokens(*texts)), tuple(stop))) == expected


@given(cut_text())
def test_without_stop_strings_tokens_pass_unchanged(texts: list[str]) -> None:
    assert list(until(iter(tokens(*texts)), ())) == tokens(*texts)


def test_a_token_is_held_back_only_while_it_may_begin_a_stop_string() -> None:
    read: list[str] = []

    def source() -> object:
        for token in tokens("x", "st", "a", "s", "top", "never read"):
            read.append(token.text)
            yield token

    stream = until(source(), ("stop",))  # type: ignore[arg-type]
    assert next(stream).text == "x"
    assert read == ["x"]
    assert next(stream).text == "st"
    assert read == ["x", "st", "a"]
    assert [token.text for token in stream] == ["a"]
    assert read[-1] == "top"


def test_a_token_cut_by_a_stop_string_is_no_token_of_the_model() -> None:
    (kept,) = until(iter(tokens("abc")), ("bc",))
    assert (kept.id, kept.text, kept.logprob, kept.top, kept.sampled) == (None, "a", None, (), True)


def test_an_empty_stop_string_is_refused() -> None:
    with pytest.raises(UsageError):
        list(until(iter(tokens("a")), ("",)))


def test_pieces_are_ids_where_the_model_wrote_and_texts_elsewhere() -> None:
    reply = (injected("memory"), *tokens("a", "b"), Token(None, "ï"), Token(None, "!"), injected("o"), injected("p"))
    assert pieces("head ", reply) == ["head memory", 0, 1, "ï!", "op"]
    assert pieces("head ", (Token(None, "own"),)) == ["head ", "own"]
    assert pieces("", ()) == []
