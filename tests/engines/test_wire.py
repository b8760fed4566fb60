from __future__ import annotations

import json
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from worldmodel.core.prompt import Prompt, Turn, injected
from worldmodel.engines import wire
from worldmodel.types import Token

TURNS = (Turn("system", "Compute."), Turn("user", "2+2?"))


def entry(raw: bytes, logprob: float = -0.5, *, show_bytes: bool = True) -> dict[str, Any]:
    token = raw.decode("utf-8", errors="replace")
    return {"token": token, "logprob": logprob, "bytes": list(raw) if show_bytes else None, "top_logprobs": []}


def event(content: str = "", entries: list[dict[str, Any]] | None = None, **delta: Any) -> dict[str, Any]:
    logprobs = None if entries is None else {"content": entries}
    return {"choices": [{"delta": {"content": content, **delta}, "logprobs": logprobs}]}


def read(*events: dict[str, Any]) -> list[Token]:
    reader = wire.Reader()
    return [token for one in events for token in reader.tokens(one)] + list(reader.rest())


def response(body: bytes, kind: str = "text/event-stream", pieces: int = 1 << 20) -> httpx.Response:
    parts = (body[at : at + pieces] for at in range(0, len(body), pieces))
    return httpx.Response(200, headers={"content-type": kind}, content=parts)


def test_prefill_puts_the_reply_last() -> None:
    reply = (Token(None, "a"), injected("<output>4</output>"))
    assert wire.messages(Prompt(TURNS), "prefill")[-1] == {"role": "user", "content": "2+2?"}
    found = wire.messages(Prompt(TURNS, reply), "prefill")
    assert [m["role"] for m in found] == ["system", "user", "assistant"]
    assert found[-1]["content"] == "a<output>4</output>"


def test_turns_give_the_output_as_the_users() -> None:
    reply = (injected("memory"), Token(None, "a"), Token(None, "b"), injected("out"), injected("put"))
    found = wire.messages(Prompt(TURNS, reply), "turns")
    assert [(m["role"], m["content"]) for m in found[1:]] == [
        ("user", "2+2?\nmemory"),
        ("assistant", "ab"),
        ("user", "output"),
    ]


@given(st.text("aé漢🚂<>\u2028\n\x0b", max_size=20), st.integers(1, 9), st.sampled_from(["\n\n", "\r\n\r\n"]))
def test_events_however_the_bytes_arrive(text: str, pieces: int, newline: str) -> None:
    body = "".join(
        f"data: {json.dumps({'text': letter}, ensure_ascii=False)}{newline}: comment{newline}" for letter in text
    )
    found = wire.events(response((body + f"data: [DONE]{newline}data: late").encode(), pieces=pieces))
    assert [one["text"] for one in found] == list(text)


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"<html><title>Sign in</title></html>", "text/html"),
        (b'{"choices": []}', "application/json"),
        (b"data: {not json}\n\n", "text/event-stream"),
        (b"data: 7\n\n", "text/event-stream"),
        (b"data: \xff\xfe\n\n", "text/event-stream"),
        (b"what is this\n", "text/event-stream"),
        (b"data: " + b"x" * (wire.LONGEST_EVENT + 10), "text/event-stream"),
    ],
)
def test_garbage_is_noticed(body: bytes, kind: str) -> None:
    with pytest.raises(wire.Garbled):
        list(wire.events(response(body, kind, pieces=1 << 16)))


def test_one_token_in_an_event() -> None:
    top = [{"token": "a", "logprob": -0.5}, {"token": "b", "logprob": -1.5}]
    assert read(event("a", [entry(b"a") | {"top_logprobs": top}])) == [
        Token(None, "a", -0.5, (("a", -0.5), ("b", -1.5)))
    ]


def test_without_log_probabilities_there_are_none() -> None:
    assert read(event("ab"), event("c")) == [Token(None, "ab"), Token(None, "c")]


def test_several_tokens_in_an_event_are_told_apart() -> None:
    assert [(t.text, t.logprob) for t in read(event("abc", [entry(b"a", -1), entry(b"bc", -2)]))] == [
        ("a", -1.0),
        ("bc", -2.0),
    ]


def test_a_character_in_parts_over_several_events_comes_once() -> None:
    parts = [bytes([byte]) for byte in "🚂".encode()]
    events = [event("", [entry(part)]) for part in parts[:-1]] + [event("🚂", [entry(parts[-1])]), event("!")]
    assert read(*events) == [Token(None, "🚂"), Token(None, "!")]


@given(st.text("aé🚂", max_size=6), st.data())
def test_text_is_never_lost_nor_doubled(text: str, data: st.DataObject) -> None:
    """Tokens may end within characters, with or without bytes listed; text arrives when a character is complete."""
    raw, at, events, said = text.encode(), 0, [], 0
    while at < len(raw):
        size = data.draw(st.integers(1, 3))
        listed = entry(raw[at : at + size], show_bytes=data.draw(st.booleans()))
        at += size
        whole = raw[:at].decode("utf-8", errors="ignore")
        events.append(event(whole[said:], [listed]))
        said = len(whole)
    assert "".join(token.text for token in read(*events)) == text


def test_reasoning_that_a_server_took_out_is_put_back() -> None:
    events = [event(reasoning_content="so "), event(reasoning_content="2"), event("4")]
    assert "".join(token.text for token in read(*events)) == "<think>so 2</think>4"
    assert "".join(token.text for token in read(event(reasoning="so"))) == "<think>so</think>"


def test_a_log_probability_above_zero_is_rounding() -> None:
    assert read(event("a", [entry(b"a", 1e-7)]))[0].logprob == 0.0


def test_what_is_no_number_is_no_score() -> None:
    nothing, never = read(event("a", [entry(b"a", float("nan"))])), read(event("a", [entry(b"a", float("-inf"))]))
    assert (nothing[0].logprob, never[0].logprob) == (None, -100.0)
    others = [{"token": "b", "logprob": float("nan")}, {"token": "c", "logprob": float("-inf")}]
    assert read(event("a", [entry(b"a") | {"top_logprobs": others}]))[0].top == (("c", -100.0),)


def test_usage_is_counted() -> None:
    reader = wire.Reader()
    list(reader.tokens(event("a")))
    usage = {"prompt_tokens": 9, "completion_tokens": 3, "prompt_tokens_details": {"cached_tokens": 5}}
    assert list(reader.tokens({"choices": [], "usage": usage})) == []
    assert (reader.work.evaluated, reader.work.reused, reader.work.generated) == (4, 5, 3)


@pytest.mark.parametrize(
    "bad", [{"choices": 7}, {"choices": [7]}, {"choices": [{"delta": {"content": "a"}, "logprobs": {"content": [{}]}}]}]
)
def test_events_of_another_shape_are_garbled(bad: dict[str, Any]) -> None:
    with pytest.raises(wire.Garbled, match="unknown shape"):
        read(bad)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({"error": {"message": "too long"}}, "too long"),
        ({"error": "no such model"}, "no such model"),
        ({"detail": [{"msg": "x"}]}, '[{"msg": "x"}]'),
        ({"message": "m"}, "m"),
        ({"odd": 1}, '{"odd": 1}'),
    ],
)
def test_reasons(said: Any, expected: str) -> None:
    assert wire.reason(said) == expected


def test_pauses() -> None:
    assert [wire.pause(None, attempt) for attempt in (1, 2, 3)] == [0.5, 1.0, 2.0]
    assert wire.pause("3", 1) == 3.0
    assert wire.pause("Wed, 21 Oct", 1) == 0.5
