"""What goes over the wire to an OpenAI-compatible server and back, as pure functions where it can be.

Server-sent events follow the HTML standard's "event stream" as far as such servers use it:
`data:` lines, comments, `[DONE]`.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from typing import Any

import httpx

from worldmodel.core.prompt import Prompt
from worldmodel.core.uncertainty import FLOOR
from worldmodel.engines.tokens import Work
from worldmodel.types import Token

LONGEST_EVENT = 4 << 20
LONGEST_EXPLANATION = 500

Message = dict[str, str]


class Garbled(Exception):
    """The server sent something that is no event stream of a chat completion."""


def messages(prompt: Prompt, continuation: str) -> list[Message]:
    """The prompt as chat messages. `continuation` is "prefill" or "turns" (see engines/openai.py)."""
    found = [{"role": turn.role, "content": turn.content} for turn in prompt.turns]
    if not prompt.reply:
        return found
    if continuation == "prefill":
        return [*found, {"role": "assistant", "content": "".join(token.text for token in prompt.reply)}]
    for token in prompt.reply:
        role = "assistant" if token.sampled else "user"
        if found and found[-1]["role"] == role:
            joint = "\n" if found[-1]["content"] and not token.sampled and len(found) == len(prompt.turns) else ""
            found[-1]["content"] += joint + token.text
        else:
            found.append({"role": role, "content": token.text})
    return found


def events(response: httpx.Response) -> Iterator[dict[str, Any]]:
    """The JSON objects of an event stream, up to `[DONE]` or its end. Raises Garbled."""
    kind = response.headers.get("content-type", "").partition(";")[0].strip()
    if kind != "text/event-stream":
        response.read()
        raise Garbled(f"{kind or 'no content type'} instead of an event stream: {_clean(response.text)}")
    for line in _lines(response.iter_bytes()):
        if not line.startswith(b"data:"):
            if line and not line.startswith((b":", b"event:", b"id:", b"retry:")):
                raise Garbled(_clean(line.decode("utf-8", errors="replace")))
            continue
        data = line[5:].strip()
        if data == b"[DONE]":
            return
        try:
            event = json.loads(data)
        except ValueError as error:
            raise Garbled(f"bad JSON: {_clean(data.decode('utf-8', errors='replace'))}") from error
        if not isinstance(event, dict):
            raise Garbled(_clean(data.decode("utf-8", errors="replace")))
        yield event


def _lines(pieces: Iterator[bytes]) -> Iterator[bytes]:
    # By hand: str.splitlines would also split at U+2028 and others, which may stand in JSON.
    rest = b""
    for piece in pieces:
        *whole, rest = (rest + piece).split(b"\n")
        yield from (line.rstrip(b"\r") for line in whole)
        if len(rest) > LONGEST_EVENT:
            raise Garbled(f"a line of more than {LONGEST_EVENT} bytes")
    if rest:
        yield rest.rstrip(b"\r")


class Reader:
    """Turns the events of one answer into tokens.

    A server may send text and log-probabilities apart (half a character has no text yet) or
    several tokens in one event. Text is never lost: where it cannot be matched with the server's
    list of tokens, it comes as one token without a log-probability. Text that a server has taken
    out of the answer as "reasoning" is put back between <think> tags.
    """

    def __init__(self) -> None:
        self.finished = False
        self.work = Work()
        self._made = 0
        self._pending: list[dict[str, Any]] = []
        self._thinking = False

    def tokens(self, event: dict[str, Any]) -> Iterator[Token]:
        """The tokens of one event. Raises Garbled where the event has another shape."""
        try:
            self._count(event.get("usage"))
            for choice in event.get("choices") or ():
                yield from self._choice(choice)
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            raise Garbled(f"an event of unknown shape: {_clean(json.dumps(event))}") from error

    def rest(self) -> Iterator[Token]:
        """What is still open when the stream has ended."""
        if self._thinking:
            self._thinking = False
            yield Token(None, "</think>")

    def _choice(self, choice: dict[str, Any]) -> Iterator[Token]:
        delta = choice.get("delta") or {}
        self._pending += (choice.get("logprobs") or {}).get("content") or ()
        reasoning = delta.get("reasoning_content") or delta.get("reasoning") or ""
        if reasoning and not self._thinking:
            self._thinking = True
            yield Token(None, "<think>")
        if reasoning:
            yield from self._matched(reasoning)
        if content := delta.get("content") or "":
            yield from self.rest()
            yield from self._matched(content)
        if choice.get("finish_reason"):
            self.finished = True

    def _matched(self, text: str) -> Iterator[Token]:
        """`text` as the tokens that the server lists for it, or as one token."""
        entries, self._pending = self._pending, []
        groups = _grouped(entries, text)
        if groups is None:
            groups = [(text, entries)]
        for part, members in groups:
            self._made += max(1, len(members))
            self.work = Work(self.work.evaluated, self.work.reused, self._made)
            yield _token(part, members)

    def _count(self, usage: dict[str, Any] | None) -> None:
        if usage:
            cached = (usage.get("prompt_tokens_details") or {}).get("cached_tokens") or 0
            made = usage.get("completion_tokens") or self._made
            self.work = Work((usage.get("prompt_tokens") or 0) - cached, cached, made)


def _token(text: str, entries: list[dict[str, Any]]) -> Token:
    if len(entries) != 1:
        return Token(None, text)
    (entry,) = entries
    others = ((str(other["token"]), _logprob(other["logprob"])) for other in entry.get("top_logprobs") or ())
    top = tuple((token, logprob) for token, logprob in others if logprob is not None)
    return Token(None, text, _logprob(entry["logprob"]), top)


def _logprob(given: Any) -> float | None:
    """Some servers send NaN, which is no score; -inf, which no record can hold; and for nearly 1 a little above 0."""
    value = float(given)
    return None if math.isnan(value) else min(0.0, max(FLOOR, value))


def _grouped(entries: list[dict[str, Any]], text: str) -> list[tuple[str, list[dict[str, Any]]]] | None:
    """The listed tokens with their texts, those that share a character together; None where they are not `text`."""
    groups: list[tuple[str, list[dict[str, Any]]]] = []
    raw, members = b"", list[dict[str, Any]]()
    for entry in entries:
        given = entry.get("bytes")
        raw += bytes(given) if given else str(entry["token"]).encode("utf-8", errors="replace")
        members.append(entry)
        try:
            part = raw.decode()
        except UnicodeDecodeError:
            continue
        if part:
            groups.append((part, members))
            raw, members = b"", []
    return groups if not raw and "".join(part for part, _ in groups) == text else None


def pause(asked: str | None, attempt: int) -> float:
    """Seconds before the next attempt: what the server asks for (in seconds), else 0.5, 1, 2, ..."""
    own = 0.5 * 2.0 ** (attempt - 1)
    try:
        return max(0.0, float(asked)) if asked else own
    except ValueError:
        return own


def explanation(response: httpx.Response) -> str:
    """What an error response says, one short line; of a web page its title."""
    body = b""
    try:
        for piece in response.iter_bytes():
            body += piece
            if len(body) > 1 << 16:
                break
    except httpx.HTTPError:
        pass
    text = body.decode("utf-8", errors="replace")
    try:
        return reason(json.loads(text))
    except ValueError:
        title = re.search(r"<title>(.*?)</title>", text, re.IGNORECASE | re.DOTALL)
        return _clean(title.group(1) if title else text)


def reason(data: Any) -> str:
    """The message in an error object, in the shapes that servers use."""
    if isinstance(data, dict):
        for key in ("error", "message", "detail"):
            if data.get(key):
                return reason(data[key])
    return _clean(data if isinstance(data, str) else json.dumps(data))


def _clean(text: str) -> str:
    line = " ".join(re.sub(r"<[^>]*>", " ", text).split())
    return line if len(line) <= LONGEST_EXPLANATION else line[:LONGEST_EXPLANATION] + "..."
