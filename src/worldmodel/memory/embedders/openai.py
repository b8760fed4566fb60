"""Any server with OpenAI's `/embeddings`: vLLM, llama-server, Ollama, text-embeddings-inference and others.

The version is the server's host and the model's name: a server that puts another model under the same name is
not noticed. Texts leave this machine where the server is another one.
"""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from functools import cached_property
from typing import Any

import httpx

from worldmodel.errors import EmbedderError
from worldmodel.memory.embed import Vectors, unit

BATCH = 64
ATTEMPTS = 3
LONGEST = 8000
"""Characters of a text that are sent; most models read 512 tokens or 8192."""
KEY_NAMES = ("WORLDMODEL_EMBEDDER_KEY", "WORLDMODEL_API_KEY", "OPENAI_API_KEY")
FORM = "openai:http://HOST:PORT/v1#MODEL"


class OpenAIEmbedder:
    """A model of a server. `url` ends in `/v1` (added where it has no path). Nothing is sent before it is needed.

    A server that is busy or fails (429, 5xx) is asked again, three times in all. Raises EmbedderError.
    """

    def __init__(self, url: str, model: str, *, seconds: float = 60.0) -> None:
        try:
            place = httpx.URL(url.rstrip("/"))
        except httpx.InvalidURL as error:
            raise EmbedderError(f"{url!r} is no URL: {error}", mend=f"--embedder {FORM}") from error
        if place.scheme not in ("http", "https") or not place.host:
            raise EmbedderError(f"{url!r} is no http or https URL", mend=f"--embedder {FORM}")
        self._url = place if place.path.strip("/") else place.copy_with(path="/v1")
        self._host = place.host if place.port is None else f"{place.host}:{place.port}"
        self._model = model
        self._key = next(filter(None, (os.environ.get(name) for name in KEY_NAMES)), "").strip()
        self.name, self.version = f"openai:{model}", self._host
        headers = {"Authorization": f"Bearer {self._key}"} if self._key else {}
        self._client = httpx.Client(headers=headers, timeout=httpx.Timeout(seconds, connect=10.0))

    @cached_property
    def dimensions(self) -> int:
        """The length of a vector; the server is asked for one."""
        return len(self._ask(["length"])[0])

    def embed(self, texts: Sequence[str]) -> Vectors:
        import numpy as np

        rows: list[list[float]] = []
        for at in range(0, len(texts), BATCH):
            rows += self._ask([text[:LONGEST] or " " for text in texts[at : at + BATCH]])
        if any(len(row) != self.dimensions for row in rows):
            raise EmbedderError(f"{self._host} gave vectors of different lengths")
        found = np.asarray(rows, np.float32).reshape(len(texts), self.dimensions)
        return unit(found, self.name) if len(texts) else found

    def close(self) -> None:
        self._client.close()

    def _ask(self, texts: list[str]) -> list[list[float]]:
        request = {"model": self._model, "input": texts, "encoding_format": "float"}
        for attempt in range(1, ATTEMPTS + 1):
            try:
                answer = self._client.post(f"{self._url}/embeddings", json=request)
            except (httpx.HTTPError, RuntimeError) as error:
                mend = f"start the server, or --embedder {FORM}"
                raise EmbedderError(
                    f"no embeddings from {self._host}: {error or type(error).__name__}", mend=mend
                ) from error
            if answer.status_code == 200:
                return self._read(answer, len(texts))
            if answer.status_code not in (429, 500, 502, 503, 504) or attempt == ATTEMPTS:
                break
            time.sleep(0.5 * attempt)
        mend = f"export {KEY_NAMES[0]}=..." if answer.status_code in (401, 403) else f"--embedder {FORM}"
        said = f"{self._host} refused ({answer.status_code}): {answer.text[:200]}"
        raise EmbedderError(said.replace(self._key, "***") if self._key else said, mend=mend)

    def _read(self, answer: httpx.Response, expected: int) -> list[list[float]]:
        try:
            data: list[dict[str, Any]] = answer.json()["data"]
            rows = [[float(x) for x in each["embedding"]] for each in sorted(data, key=lambda each: int(each["index"]))]
        except (ValueError, KeyError, TypeError) as error:
            raise EmbedderError(f"{self._host} sent what are no embeddings: {answer.text[:100]}") from error
        if len(rows) != expected or not all(rows):
            raise EmbedderError(f"{self._host} sent {len(rows)} embeddings for {expected} texts")
        return rows
