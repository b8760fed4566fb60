"""The OpenAI engine against servers that fail in every way; the real server is in test_contract.py."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from worldmodel.core.prompt import Prompt, Turn, injected
from worldmodel.engines import openai
from worldmodel.engines.openai import OpenAIEngine
from worldmodel.errors import EngineError, EngineUnavailable
from worldmodel.types import Token

KEY = "sk-very-secret"
QUESTION = Prompt((Turn("user", "hi"),))
STARTED = QUESTION.extended([Token(None, "a"), injected("<output>1</output>")])

Answer = Callable[["Handler"], None]


class Handler(BaseHTTPRequestHandler):
    """Answers with the next act of the server's script, and notes what it was asked."""

    server: FaultyServer

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.asked.append((self.path, dict(self.headers), json.loads(body)))
        act = self.server.script.pop(0) if len(self.server.script) > 1 else self.server.script[0]
        act(self)

    def log_message(self, *_: Any) -> None:
        pass

    def head(self, status: int, kind: str, **headers: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Connection", "close")
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()

    def say(self, *events: Any) -> None:
        for one in events:
            data = one if isinstance(one, str) else json.dumps(one)
            self.wfile.write(f"data: {data}\n\n".encode())
            self.wfile.flush()


class FaultyServer(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.script: list[Answer] = []
        self.asked: list[tuple[str, dict[str, str], dict[str, Any]]] = []
        self.broken = threading.Event()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


@pytest.fixture
def server() -> Iterator[FaultyServer]:
    found = FaultyServer()
    thread = threading.Thread(target=found.serve_forever, args=(0.01,))
    thread.start()
    yield found
    found.shutdown()
    thread.join()
    found.server_close()


@pytest.fixture(autouse=True)
def short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(openai.wire, "pause", lambda asked, attempt: float(asked or 0.01))
    for name in openai.KEY_NAMES:
        monkeypatch.delenv(name, raising=False)


def delta(text: str, finish: str | None = None) -> dict[str, Any]:
    return {"choices": [{"delta": {"content": text}, "finish_reason": finish}]}


def good(handler: Handler) -> None:
    handler.head(200, "text/event-stream")
    handler.say(delta("all "), delta("is well"), delta("", "stop"), "[DONE]")


def error(status: int, body: Any = None, kind: str = "application/json", **headers: str) -> Answer:
    def act(handler: Handler) -> None:
        handler.head(status, kind, **headers)
        handler.wfile.write((body if isinstance(body, str) else json.dumps(body)).encode())

    return act


def stream(*events: Any) -> Answer:
    def act(handler: Handler) -> None:
        handler.head(200, "text/event-stream")
        handler.say(*events)

    return act


def said(server: FaultyServer, *script: Answer, prompt: Prompt = QUESTION, **options: Any) -> str:
    server.script[:] = script
    with closing(OpenAIEngine(server.url, "tiny", api_key=KEY, **options)) as engine:
        return "".join(token.text for token in engine.stream(prompt, limit=50))


def test_what_is_asked(server: FaultyServer) -> None:
    assert said(server, good, prompt=STARTED) == "all is well"
    path, headers, body = server.asked[0]
    assert path == "/v1/chat/completions"
    assert headers["Authorization"] == f"Bearer {KEY}"
    assert (body["continue_final_message"], body["add_generation_prompt"]) == (True, False)
    assert body["messages"][-1] == {"role": "assistant", "content": "a<output>1</output>"}
    assert (body["max_tokens"], body["temperature"], body["logprobs"], body["stream"]) == (50, 0.0, True, True)
    said(server, good)
    assert "continue_final_message" not in server.asked[1][2]


def test_turns_instead_of_prefill(server: FaultyServer) -> None:
    said(server, good, prompt=STARTED, continuation="turns")
    body = server.asked[0][2]
    assert [message["role"] for message in body["messages"]] == ["user", "assistant", "user"]
    assert "continue_final_message" not in body


def test_openais_own_host_gets_turns_and_no_foreign_fields() -> None:
    assert OpenAIEngine("https://api.openai.com/v1", "m")._continuation == "turns"
    assert OpenAIEngine("http://localhost:8000/v1", "m")._continuation == "prefill"


def test_the_key_comes_from_the_environment(server: FaultyServer, monkeypatch: pytest.MonkeyPatch) -> None:
    server.script[:] = [good]
    for names, expected in (((), None), (("OPENAI_API_KEY",), "Bearer OPENAI_API_KEY"), (openai.KEY_NAMES, "Bearer W")):
        for name in names:
            monkeypatch.setenv(name, "W" if name.startswith("W") else name)
        with closing(OpenAIEngine(server.url, "tiny")) as engine:
            list(engine.stream(QUESTION, limit=5))
        assert server.asked[-1][1].get("Authorization") == expected


@pytest.mark.parametrize(
    ("acts", "message", "mend"),
    [
        ([error(401, {"error": {"message": f"bad {KEY}"}})], r"refused the API key \(401\): bad \*\*\*", "export"),
        ([error(404, {"error": {"message": "model not found"}})], r"knows no model 'tiny'.*not found", "/v1/models"),
        ([error(400, {"error": {"message": "context length is 9"}})], r"\(400\): context length is 9", ""),
        ([error(500, "<html><title>Oops</title>x</html>", "text/html")], r"\(500\).*3 times: Oops", "later"),
        ([error(503, {}, Retry_After="99")], r"\(503\), asked 1 time", "in 99 s"),
        ([error(429, {"error": "slow down"})], "429.*3 times.*slow down", "later"),
        ([error(200, "<html><title>Log in</title>", "text/html")], "text/html instead of an event stream", ""),
        ([error(301, "", Location="http://example.invalid/")], "301", ""),
        ([stream("{not json}")], "bad JSON", ""),
        ([stream(delta("a"), {"error": {"message": f"out of memory {KEY}"}})], r"broke off.*out of memory \*\*\*", ""),
        ([stream(delta("a"))], "cut before the answer was complete", ""),
        ([stream()], "cut before the answer was complete", ""),
        ([stream(delta("a"), "[DONE]")], "cut before the answer was complete", ""),
    ],
)  # fmt: skip
def test_every_fault_is_one_clear_error(server: FaultyServer, acts: list[Answer], message: str, mend: str) -> None:
    with pytest.raises(EngineError, match=message) as raised:
        said(server, *acts)
    assert mend in raised.value.mend
    for shown in (str(raised.value), raised.value.mend, repr(raised.value)):
        assert KEY not in shown and "<html" not in shown and "\n" not in shown


def test_a_server_that_refuses_prefill_is_told_how_to_go_on(server: FaultyServer) -> None:
    refusal = error(400, {"error": {"message": "unrecognized field continue_final_message"}})
    with pytest.raises(EngineError) as raised:
        said(server, refusal, prompt=STARTED)
    assert "continuation='turns'" in raised.value.mend


def test_a_busy_server_is_asked_again(server: FaultyServer) -> None:
    assert said(server, error(503, {}), error(429, {}, Retry_After="0.01"), good) == "all is well"
    assert len(server.asked) == 3


def test_a_connection_that_breaks_before_the_first_event_is_tried_again(server: FaultyServer) -> None:
    def hang_up(handler: Handler) -> None:
        handler.connection.shutdown(socket.SHUT_RDWR)

    assert said(server, hang_up, good) == "all is well"
    with pytest.raises(EngineError, match="broke"):
        said(server, hang_up)
    assert len(server.asked) == 2 + openai.ATTEMPTS


def test_after_the_first_token_nothing_is_tried_again(server: FaultyServer) -> None:
    def cut(handler: Handler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Type", "text/event-stream")
        handler.send_header("Content-Length", "100000")
        handler.end_headers()
        handler.say(delta("a"))
        handler.connection.shutdown(socket.SHUT_RDWR)

    server.script[:] = [cut, good]
    heard = []
    with closing(OpenAIEngine(server.url, "tiny")) as engine, pytest.raises(EngineError, match="broke"):
        for token in engine.stream(QUESTION, limit=50):
            heard.append(token.text)
    assert heard == ["a"]
    assert len(server.asked) == 1


def slow(handler: Handler) -> None:
    """A token every 0.05 s, for ever; notes when nobody listens any more."""
    handler.head(200, "text/event-stream")
    try:
        for _ in range(200):
            handler.say(delta("la"))
            time.sleep(0.05)
    except OSError:
        handler.server.broken.set()


def test_silence_and_length_have_limits(server: FaultyServer) -> None:
    def silent(handler: Handler) -> None:
        handler.head(200, "text/event-stream")
        handler.say(delta("a"))
        time.sleep(2)

    start = time.monotonic()
    with pytest.raises(EngineError, match="silent"):
        said(server, silent, silence=0.2)
    with pytest.raises(EngineError, match=r"longer than 0\.3 s"):
        said(server, slow, total=0.3)
    assert time.monotonic() - start < 1.5


def test_closing_the_iterator_closes_the_connection(server: FaultyServer) -> None:
    server.script[:] = [slow]
    with closing(OpenAIEngine(server.url, "tiny")) as engine:
        with closing(engine.stream(QUESTION, limit=500)) as tokens:
            assert next(tokens).text == "la"
        assert server.broken.wait(3)


def test_the_limit_holds_when_the_server_ignores_it(server: FaultyServer) -> None:
    server.script[:] = [slow]
    with closing(OpenAIEngine(server.url, "tiny")) as engine:
        assert sum(1 for _ in engine.stream(QUESTION, limit=3)) == 3


def test_no_server() -> None:
    with closing(socket.socket()) as free:
        free.bind(("127.0.0.1", 0))
        url = f"http://user:{KEY}@127.0.0.1:{free.getsockname()[1]}"
    engine = OpenAIEngine(url, "tiny", connect=1)
    with pytest.raises(EngineUnavailable, match=r"no server answers at 127\.0\.0\.1") as raised:
        list(engine.stream(QUESTION, limit=5))
    assert raised.value.mend and KEY not in raised.value.mend + str(raised.value)


@pytest.mark.parametrize("url", ["ftp://host/v1", "localhost:8000", "http://", "http://host:port", ""])
def test_what_is_no_url(url: str) -> None:
    with pytest.raises(EngineUnavailable, match=r"no .*URL"):
        OpenAIEngine(url, "tiny")


def test_the_card_names_server_and_model() -> None:
    card = OpenAIEngine("http://localhost:8000/v1", "qwen").card
    assert (card.name, card.version, card.instructions, card.quantities) == ("qwen", "localhost:8000/qwen", True, False)


def test_a_key_that_no_header_can_hold_is_refused_without_showing_it() -> None:
    assert OpenAIEngine("http://h", "m", api_key=f" {KEY}\n")._key == KEY
    for key in (f"{KEY}\nX: y", f"{KEY}é"):
        with pytest.raises(EngineUnavailable, match="API key") as raised:
            OpenAIEngine("http://h", "m", api_key=key)
        assert KEY not in str(raised.value)
