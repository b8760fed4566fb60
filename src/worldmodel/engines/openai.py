"""Any server that speaks OpenAI's chat completions: vLLM, llama-server, Ollama and others.

The turns go as chat messages, so the server applies its model's own template. A reply that goes
on behind a program's output is sent in one of two ways:

- "prefill": the reply so far is the last message, the assistant's, and the server continues it.
  vLLM needs the two fields `continue_final_message` and `add_generation_prompt` for that,
  llama-server and Ollama do it by themselves and ignore the fields.
- "turns": for servers that cannot (OpenAI's own): what the model wrote is a finished assistant
  turn, what the runtime wrote is a user turn behind it.

Not covered: token ids (there are none), a hash of the weights (the version is the server's host
and the model's name), and a server whose template rewrites the last assistant turn.
"""

from __future__ import annotations

import os
import time
from collections.abc import Generator, Iterator
from contextlib import closing
from itertools import islice
from typing import Any, Literal

import httpx

from worldmodel.core.prompt import Prompt
from worldmodel.engines import wire
from worldmodel.engines.tokens import Work, until
from worldmodel.errors import EngineError, EngineUnavailable
from worldmodel.types import Card, Token

ALTERNATIVES = 5
ATTEMPTS = 3
LONGEST_PAUSE = 10.0
AGAIN = (429, 500, 502, 503, 504)
FINISHING_ONLY = ("api.openai.com",)
"""Hosts that are known to begin a new turn instead of continuing the last one."""

KEY_NAMES = ("WORLDMODEL_API_KEY", "OPENAI_API_KEY")
_BREAKS = (httpx.RemoteProtocolError, httpx.ReadError, httpx.WriteError, httpx.CloseError)


class OpenAIEngine:
    """A model of a server. `url` ends in `/v1` (added where the URL has no path), `model` is the server's name for it.

    `api_key` is sent as a bearer token; None takes WORLDMODEL_API_KEY or OPENAI_API_KEY from the
    environment, and no key where neither is set. `continuation` is described above, None chooses
    by host. Seconds: `connect` to reach the server, `silence` between two pieces of an answer,
    `total` for one answer. Nothing is sent before the first `stream`.

    A server that is busy or fails (429, 5xx) is asked again, three times in all, until it has
    sent the first token; never after it.
    """

    def __init__(
        self,
        url: str,
        model: str,
        *,
        api_key: str | None = None,
        card: Card | None = None,
        continuation: Literal["prefill", "turns"] | None = None,
        connect: float = 10.0,
        silence: float = 120.0,
        total: float = 900.0,
    ) -> None:
        try:
            place = httpx.URL(url.rstrip("/"))
        except httpx.InvalidURL as error:
            raise EngineUnavailable(f"{url!r} is no URL: {error}", mend="openai:http://HOST:PORT/v1#MODEL") from error
        if place.scheme not in ("http", "https") or not place.host:
            raise EngineUnavailable(f"{url!r} is no http or https URL", mend="openai:http://HOST:PORT/v1#MODEL")
        self._url = place if place.path.strip("/") else place.copy_with(path="/v1")
        self._host = place.host if place.port is None else f"{place.host}:{place.port}"
        self._model = model
        named = (os.environ.get(name) for name in KEY_NAMES)
        self._key = (api_key if api_key is not None else next(filter(None, named), "")).strip()
        if not self._key.isascii() or not self._key.isprintable():
            raise EngineUnavailable("the API key has characters that no key has", mend=f"export {KEY_NAMES[0]}=...")
        self._strict = place.host in FINISHING_ONLY
        self._continuation = continuation or ("turns" if self._strict else "prefill")
        self._total = total
        self.card = card or Card(model, f"{self._host}/{model}")
        self.work = Work()
        """What the call that ended last has cost, where the server says so."""
        self._client = httpx.Client(
            headers={"Authorization": f"Bearer {self._key}"} if self._key else {},
            timeout=httpx.Timeout(silence, connect=connect),
        )

    def stream(
        self,
        prompt: Prompt,
        *,
        limit: int,
        temperature: float = 0.0,
        seed: int = 0,
        stop: tuple[str, ...] = (),
        grammar: str = "",
    ) -> Iterator[Token]:
        """See `Engine.stream`. Closing the iterator closes the connection, and the server stops."""
        if limit < 1:
            return
        request: dict[str, Any] = {
            "model": self._model,
            "messages": wire.messages(prompt, self._continuation),
            "max_tokens": limit,
            "temperature": max(temperature, 0.0),
            "seed": seed % 0x7FFFFFFF,
            "stream": True,
            "stream_options": {"include_usage": True},
            "logprobs": True,
            "top_logprobs": ALTERNATIVES,
        }
        if not self._strict:
            # Text in <think> is part of the language; a server must not take it out of the answer.
            request["reasoning_format"] = "none"
        if grammar:
            if self._strict:
                raise EngineError(f"{self._url} takes no grammars", mend="use llama-server, or gguf:PATH")
            request["grammar"] = grammar
        if request["messages"][-1]["role"] == "assistant":
            request |= {"continue_final_message": True, "add_generation_prompt": False}
        with closing(self._tokens(request)) as tokens:
            yield from until(islice(tokens, limit), stop)

    def close(self) -> None:
        """Give the connections back. May be called twice."""
        self._client.close()

    def _tokens(self, request: dict[str, Any]) -> Generator[Token, None, None]:
        deadline = time.monotonic() + self._total
        reader = wire.Reader()
        try:
            with closing(self._events(request, deadline)) as events:
                for event in events:
                    if event.get("error"):
                        raise EngineError(self._told("the server broke off the answer", wire.reason(event)))
                    yield from reader.tokens(event)
                if not reader.finished:
                    raise EngineError(f"the stream from {self._host} was cut before the answer was complete")
                yield from reader.rest()
        except wire.Garbled as error:
            raise EngineError(self._told(f"{self._host} sent what is no answer", str(error))) from error
        except httpx.ConnectTimeout as error:
            raise EngineUnavailable(f"{self._host} did not take the connection in time", mend=self._start()) from error
        except httpx.ConnectError as error:
            said = self._told(f"no server answers at {self._host}", str(error))
            raise EngineUnavailable(said, mend=self._start()) from error
        except httpx.TimeoutException as error:
            raise EngineError(f"{self._host} fell silent in the middle of an answer (time-out)") from error
        except _BREAKS as error:
            raise EngineError(self._told(f"the connection to {self._host} broke", str(error))) from error
        except (httpx.HTTPError, RuntimeError) as error:
            raise EngineError(self._told(f"cannot talk to {self._host}", str(error))) from error
        finally:
            self.work = reader.work

    def _events(self, request: dict[str, Any], deadline: float) -> Generator[dict[str, Any], None, None]:
        """The server's events. A busy server is asked again, but only before its first event."""
        for attempt in range(1, ATTEMPTS + 1):
            began = False
            try:
                with self._client.stream("POST", f"{self._url}/chat/completions", json=request) as response:
                    if response.status_code == 200:
                        for event in wire.events(response):
                            if time.monotonic() > deadline:
                                raise EngineError(f"the answer from {self._host} took longer than {self._total:g} s")
                            began = True
                            yield event
                        return
                    failure: Exception = self._failure(response, request, attempt)
                    again = response.status_code in AGAIN
                    pause = wire.pause(response.headers.get("retry-after"), attempt)
            except _BREAKS as error:
                failure, again, pause = error, not began, wire.pause(None, attempt)
            if not again or attempt == ATTEMPTS or pause > LONGEST_PAUSE or time.monotonic() + pause > deadline:
                raise failure
            time.sleep(pause)

    def _failure(self, response: httpx.Response, request: dict[str, Any], attempt: int) -> EngineError:
        status, said = response.status_code, wire.explanation(response)
        if status in (401, 403):
            mend = f"export {KEY_NAMES[0]}=..."
            return EngineUnavailable(self._told(f"{self._host} refused the API key ({status})", said), mend=mend)
        if status == 404:
            what = self._told(f"{self._host} knows no model {self._model!r} at {self._url.path} (404)", said)
            return EngineUnavailable(what, mend=f"curl {self._url.copy_with(username=None, password=None)}/models")
        if status in AGAIN:
            asked = response.headers.get("retry-after")
            what = f"{self._host} is busy or failing ({status}), asked {attempt} time{'s' if attempt > 1 else ''}"
            return EngineError(self._told(what, said), mend=f"try again in {asked} s" if asked else "try again later")
        mend = ""
        if "continue_final_message" in request and status in (400, 422):
            mend = "if the server cannot continue a reply, make the engine with continuation='turns'"
        return EngineError(self._told(f"{self._host} refused the request ({status})", said), mend=mend)

    def _start(self) -> str:
        return f"start the server, or give another URL than {self._url.copy_with(username=None, password=None)}"

    def _told(self, what: str, said: str) -> str:
        """One message, in which the key does not appear, whatever the server says."""
        message = f"{what}: {said}" if said else what
        return message.replace(self._key, "***") if self._key else message
