"""Any GGUF file, run by llama.cpp in this process. The embedded model runs here.

The next call reuses what the last one computed: sampled tokens go back by their ids and injected
text as text, so the prefix is the same token for token. One stream runs at a time; a second one,
of another thread or of the same, begins when the first has ended, and may take the place of its prefix.

Not covered: images, adapters, several files of one model, graphics cards (the xllamacpp wheel
decides that). A character that the model wrote in several tokens comes as one token without id
and log-probability, because llama.cpp shows only the last of them.
"""

from __future__ import annotations

import atexit
import contextlib
import queue
import secrets
import threading
import weakref
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Any

from worldmodel.core import gguf
from worldmodel.core.prompt import Prompt, render
from worldmodel.core.version import version
from worldmodel.engines.template import chat, plain
from worldmodel.engines.threads import choose_threads
from worldmodel.engines.tokens import Work, pieces, until
from worldmodel.errors import ContextFull, EngineError, EngineUnavailable
from worldmodel.interrupts import Background
from worldmodel.types import RETRIEVED, Card, Token

ALTERNATIVES = 5
BATCH = 512
_END = object()


class LlamaCppEngine:
    """A GGUF model. `path` is the file, `name` what it is called (else the file's own name for it).

    `context` is the most tokens of prompt and reply together, cut to what the model was trained
    on. `threads` is the number of threads, None for a rule (engines/threads.py).

    Raises EngineUnavailable (no such file, no xllamacpp) and EngineError (damaged, not loadable).
    """

    def __init__(
        self, path: Path | str, *, name: str | None = None, context: int = 4096, threads: int | None = None
    ) -> None:
        self._path = Path(path)
        self._header = gguf.read(self._path)
        self._context = min(context, self._header.context or context)
        self._described = self._header.flag("worldmodel.quantities") is not None
        self._own = self._described and not self._header.flag("worldmodel.chat")
        self._name = name or self._header.name or self._path.stem
        self._card: Card | None = None
        self._turn = threading.Lock()
        self._closed = threading.Event()
        self.threads = threads or choose_threads(self._path.stat().st_size)
        self.work = Work()
        """What the call that ended last has cost."""
        self._server = _load(self._path, self._context, self.threads)
        # Python kills its daemon threads when it ends; inside llama.cpp that aborts the process. So they end first.
        self._ending = weakref.finalize(self, _stop, self._closed, self._turn)

    @property
    def card(self) -> Card:
        """Made from the file's `worldmodel.*` keys where it has them; the version is the hash of the file."""
        if self._card is None:
            hashed, flag = version([self._path]), self._header.flag
            if self._described:
                quantities, instructions, history = (
                    bool(flag(f"worldmodel.{key}")) for key in ("quantities", "instructions", "history")
                )
                said = self._header.keys.get("worldmodel.retrieved")
                retrieved = int(said) if said is not None else 0 if self._own else RETRIEVED
                excerpts = bool(flag("worldmodel.excerpts"))
                self._card = Card(self._name, hashed, quantities, instructions, history, retrieved, excerpts)
            else:
                self._card = Card(self._name, hashed)
        return self._card

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
        """See `Engine.stream`. Samples from the model's whole distribution; log-probabilities are at temperature 1."""
        if limit < 1:
            return
        request = {
            "prompt": _one(pieces(self._head(prompt), prompt.reply)),
            "max_tokens": limit,
            "stream": True,
            "temperature": max(temperature, 0.0),
            "seed": seed % 0xFFFFFFFF,
            "samplers": ["temperature"],
            "n_probs": ALTERNATIVES,
            "cache_prompt": True,
            "timings_per_token": True,
            "return_progress": True,
        }
        if grammar:
            request["grammar"] = grammar
        with contextlib.closing(self._tokens(request)) as tokens:
            yield from until(tokens, stop)

    def close(self) -> None:
        """Stop what runs and free the model. May be called twice."""
        self._ending()
        with self._turn:
            self._server = None

    def _head(self, prompt: Prompt) -> str:
        if self._own:
            return "".join(span.text for span in render(Prompt(prompt.turns)))
        header = self._header
        if header.template is None:
            return plain(prompt.turns)
        bos = header.piece("bos")
        text = chat(header.template, prompt.turns, bos=bos, eos=header.piece("eos"), control=header.control)
        # Templates write the beginning too: one is enough.
        return text.removeprefix(bos) if header.adds_bos else text

    def _tokens(self, request: dict[str, Any]) -> Generator[Token, None, None]:
        """The tokens of one request. llama.cpp calls back from a thread of ours; closing stops it at the next token."""
        chunks: queue.SimpleQueue[Any] = queue.SimpleQueue()
        cancelled = threading.Event()
        worker = None
        made, silent = 0, None
        try:
            worker = Background(lambda: self._serve(request, chunks, cancelled))
            while (chunk := chunks.get()) is not _END:
                token, made = _read(chunk, made, self._context)
                if token is None:
                    continue
                # The end of a turn has no text. Only when more follows was it a token of the text.
                if silent is not None:
                    yield silent
                silent = token if token.text == "" else None
                if silent is None:
                    yield token
        finally:
            cancelled.set()
            if worker is not None:
                worker.join()

    def _serve(self, request: dict[str, Any], chunks: queue.SimpleQueue[Any], cancelled: threading.Event) -> None:
        timings: dict[str, int] = {}

        def receive(chunk: Any) -> bool:
            nonlocal timings
            if isinstance(chunk, dict):
                timings = chunk.get("timings") or timings
            chunks.put(chunk)
            return cancelled.is_set() or self._closed.is_set()

        while not self._turn.acquire(timeout=0.02):
            if cancelled.is_set():
                return
        try:
            if self._server is None or self._closed.is_set():
                chunks.put({"error": {"message": "the engine is closed"}})
            elif not cancelled.is_set():
                self._server.handle_completions(request, receive)
                if self._closed.is_set():
                    chunks.put({"error": {"message": "the engine was closed meanwhile"}})
        except (RuntimeError, ValueError) as error:
            chunks.put({"error": {"message": str(error)}})
        finally:
            self.work = Work(*(timings.get(key, 0) for key in ("prompt_n", "cache_n", "predicted_n")))
            self._turn.release()
            chunks.put(_END)


def _one(found: list[str | int]) -> list[str | int]:
    """The pieces as one prompt: llama.cpp takes a list of nothing but texts for several prompts."""
    return found if any(isinstance(piece, int) for piece in found) else ["".join(map(str, found))]


def _stop(closed: threading.Event, turn: threading.Lock) -> None:
    """Let the stream that runs end at its next token, and wait for that."""
    closed.set()
    with turn:
        pass


def _load(path: Path, context: int, threads: int) -> Any:
    try:
        import xllamacpp
    except ImportError as error:
        raise EngineUnavailable(f"xllamacpp cannot be loaded: {error}", mend="pip install xllamacpp") from error
    params = xllamacpp.CommonParams()
    params.model.path = str(path)
    params.n_ctx = context
    params.n_parallel = 1
    params.n_batch = params.n_ubatch = min(BATCH, context)
    params.cpuparams.n_threads = params.cpuparams_batch.n_threads = threads
    params.verbosity = -1
    params.warmup = params.fit_params = params.ui = params.endpoint_slots = False
    params.cache_ram_mib = 0
    # It listens on the loopback whether asked to or not: on a free port, and with a key that nobody knows.
    params.port, params.n_threads_http = 0, 1
    params.api_keys = [secrets.token_hex(32)]
    loaded: list[Any] = []
    # In a thread, because an interrupt must not destroy a server before its loop runs: that hangs for ever.
    loader = Background(lambda: _start(lambda: xllamacpp.Server(params), loaded))
    atexit.register(loader.join)
    loader.join()
    atexit.unregister(loader.join)
    if isinstance(loaded[0], Exception):
        mend = "use a GGUF file that this version of llama.cpp knows, or less context"
        raise EngineError(f"llama.cpp cannot load {path}: {loaded[0]}", mend=mend) from loaded[0]
    return loaded[0]


def _start(make: Callable[[], Any], loaded: list[Any]) -> None:
    """Append the server once it has answered a first request, and so is safe to destroy, or the error."""
    try:
        server = make()
        server.handle_completions({"prompt": " ", "max_tokens": 1, "stream": True}, lambda _: False)
        loaded.append(server)
    except (RuntimeError, ValueError, MemoryError) as error:
        loaded.append(error)


def _read(chunk: Any, made: int, context: int) -> tuple[Token | None, int]:
    """The token of one chunk, and how many tokens have been made by then. Raises EngineError for an error chunk."""
    if not isinstance(chunk, dict) or "error" in chunk:
        raise _failure(chunk, context)
    choice = chunk["choices"][0]
    if not choice["logprobs"] or not choice["logprobs"]["content"]:
        return None, made
    count = chunk["timings"]["predicted_n"]
    if count > made + 1:
        return Token(id=None, text=choice["text"]), count
    entry = choice["logprobs"]["content"][0]
    top = tuple((other["token"], other["logprob"]) for other in entry["top_logprobs"])
    return Token(entry["id"], choice["text"], entry["logprob"], top), count


def _failure(chunk: Any, context: int) -> EngineError:
    error = chunk.get("error") if isinstance(chunk, dict) else None
    if not isinstance(error, dict):
        return EngineError(f"llama.cpp answered what cannot be read: {str(chunk)[:200]}")
    length = error.get("n_prompt_tokens")
    if error.get("type") == "exceed_context_size_error" and isinstance(length, int):
        over = f"the prompt has {length} tokens, {length - context} more than the context of {context}"
        return ContextFull(over, mend="ask a shorter question, or give the engine more context")
    return EngineError(f"llama.cpp could not answer: {error.get('message', error)}")
