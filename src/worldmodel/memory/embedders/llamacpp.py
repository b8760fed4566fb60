"""Any GGUF embedding model, run by llama.cpp in this process, pooled as the file says, else by the mean.

Not covered: models that want a prefix before queries and another before documents (none is added).
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from worldmodel.core import gguf
from worldmodel.core.version import version
from worldmodel.errors import EmbedderError, EngineError
from worldmodel.interrupts import Background
from worldmodel.memory.embed import Vectors, unit

BATCH = 32
LONGEST = 2048
"""Tokens of a text that are read, at most."""


class LlamaCppEmbedder:
    """The model in the file `path`. Raises EmbedderError: no such file, damaged, no xllamacpp, not loadable."""

    def __init__(self, path: Path, *, threads: int = 1) -> None:
        mend = "--embedder gguf:PATH of an embedding model"
        try:
            header = gguf.read(path)
        except EngineError as error:
            raise EmbedderError(str(error), mend=mend) from error
        architecture = header.keys.get("general.architecture")
        width = header.keys.get(f"{architecture}.embedding_length")
        if not isinstance(width, int):
            raise EmbedderError(f"{path} does not say how long its vectors are", mend=mend)
        self.name = f"gguf:{header.name or path.stem}"
        self.version = version([path])[:12]
        self.dimensions = width
        self._tokens = min(LONGEST, header.context or LONGEST)
        pooled = header.keys.get(f"{architecture}.pooling_type")
        self._server: Any = _load(path, self._tokens, threads, mean=pooled in (None, 0))

    def embed(self, texts: Sequence[str]) -> Vectors:
        import numpy as np

        if self._server is None:
            raise EmbedderError(f"{self.name} is closed")
        rows: list[list[float]] = []
        for at in range(0, len(texts), BATCH):
            rows += self._ask([text[: self._tokens * 3] or " " for text in texts[at : at + BATCH]])
        found = np.asarray(rows, np.float32).reshape(len(texts), self.dimensions)
        return unit(found, self.name) if len(texts) else found

    def close(self) -> None:
        self._server = None

    def _ask(self, texts: list[str]) -> list[list[float]]:
        """The vectors of a batch. One that is too long for the model is cut until it fits."""
        try:
            answer = self._server.handle_embeddings({"input": texts})
        except (RuntimeError, ValueError) as error:
            raise EmbedderError(f"{self.name} failed: {error}") from error
        if "error" not in answer:
            ordered = sorted(answer["data"], key=lambda each: each["index"])
            return [_flat(each["embedding"]) for each in ordered]
        said = str(answer["error"].get("message", answer["error"]))
        if "too large" not in said and "context" not in said:
            raise EmbedderError(f"{self.name} failed: {said}")
        if len(texts) > 1:
            return [self._ask([text])[0] for text in texts]
        if len(texts[0]) < 2:
            raise EmbedderError(f"{self.name} cannot read a single character: {said}")
        return self._ask([texts[0][: len(texts[0]) // 2]])


def _flat(vector: Any) -> list[float]:
    """Servers wrap a pooled vector in a list now and then."""
    return list(vector[0]) if vector and isinstance(vector[0], list) else list(vector)


def _load(path: Path, tokens: int, threads: int, *, mean: bool) -> Any:
    try:
        import xllamacpp
    except ImportError as error:
        raise EmbedderError(f"xllamacpp cannot be loaded: {error}", mend="pip install xllamacpp") from error
    params = xllamacpp.CommonParams()
    params.model.path = str(path)
    params.embedding = True
    if mean:
        params.pooling_type = xllamacpp.llama_pooling_type.LLAMA_POOLING_TYPE_MEAN
    params.n_ctx = params.n_batch = params.n_ubatch = tokens
    params.n_parallel = 1
    params.cpuparams.n_threads = params.cpuparams_batch.n_threads = threads
    params.verbosity = -1
    params.warmup = params.fit_params = params.ui = params.endpoint_slots = False
    params.port, params.n_threads_http = 0, 1
    params.api_keys = [secrets.token_hex(32)]
    loaded: list[Any] = []
    # In a thread, because an interrupt must not destroy a server before its loop runs: that hangs for ever.
    Background(lambda: _start(lambda: xllamacpp.Server(params), loaded)).join()
    if isinstance(loaded[0], Exception):
        raise EmbedderError(f"llama.cpp cannot load {path}: {loaded[0]}", mend="use an embedding model")
    return loaded[0]


def _start(make: Callable[[], Any], loaded: list[Any]) -> None:
    """Append the server once it has answered a first request, and so is safe to destroy, or the error."""
    try:
        server = make()
        server.handle_embeddings({"input": ["a"]})
        loaded.append(server)
    except (RuntimeError, ValueError, MemoryError) as error:
        loaded.append(error)
