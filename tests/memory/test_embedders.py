"""What every embedder must do, and what each says where it cannot."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from tests.engines.conftest import metadata, weights, write_folder, write_gguf
from tests.memory.traces import write_encoder

from worldmodel.errors import EmbedderError
from worldmodel.memory.embed import Embedder, unit
from worldmodel.memory.embedders.encoder import EncoderEmbedder
from worldmodel.memory.embedders.llamacpp import LlamaCppEmbedder
from worldmodel.memory.embedders.openai import OpenAIEmbedder

Make = Callable[[], Embedder]
TEXTS = ["one and two", "The answer is 1.", "", "  \n", "\u4e2d\u6587 \N{SNOWMAN}\x00\x1b[31m", "sto" * 3]


class Server(ThreadingHTTPServer):
    """Answers as an embedding server does; `script` holds statuses to answer with before that."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.script: list[int] = []
        self.body: bytes | None = None
        self.asked: list[dict[str, Any]] = []
        self.keys: list[str | None] = []
        threading.Thread(target=self.serve_forever, args=(0.01,), daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


class Handler(BaseHTTPRequestHandler):
    server: Server

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.asked.append({**asked, "path": self.path})
        self.server.keys.append(self.headers["Authorization"])
        status = self.server.script.pop(0) if self.server.script else 200
        rows = [
            {"index": n, "embedding": [float(len(text)) + 1, *(float(text.count(c)) for c in "aeo")]}
            for n, text in enumerate(asked["input"])
        ]
        said = self.server.body if self.server.body is not None else json.dumps({"data": rows[::-1]}).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(said)))
        self.end_headers()
        self.wfile.write(said)

    def log_message(self, *args: object) -> None:
        pass


@pytest.fixture
def server() -> Iterator[Server]:
    server = Server()
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def gguf_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_gguf(tmp_path_factory.mktemp("gguf") / "tiny.gguf", metadata(False), weights(0.3))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = write_folder(tmp_path_factory.mktemp("st") / "tiny", metadata(False), 0.3)
    (made / "1_Pooling").mkdir()
    (made / "1_Pooling/config.json").write_text('{"pooling_mode_mean_tokens": true}')
    kinds = [("", "Transformer"), ("1_Pooling", "Pooling"), ("2_Normalize", "Normalize")]
    modules = [{"path": path, "type": f"sentence_transformers.models.{kind}"} for path, kind in kinds]
    (made / "modules.json").write_text(json.dumps(modules))
    return made


@pytest.fixture(params=["encoder", "llamacpp", "openai", pytest.param("transformers", marks=pytest.mark.train)])
def make(request: pytest.FixtureRequest) -> Make:
    match request.param:
        case "encoder":
            file = request.getfixturevalue("encoder_file")
            return lambda: EncoderEmbedder(file)
        case "llamacpp":
            path = request.getfixturevalue("gguf_file")
            return lambda: LlamaCppEmbedder(path)
        case "openai":
            url = request.getfixturevalue("server").url
            return lambda: OpenAIEmbedder(url, "tiny")
    from worldmodel.memory.embedders.transformers import TransformersEmbedder

    place = request.getfixturevalue("folder")
    return lambda: TransformersEmbedder(place)


@pytest.fixture
def subject(make: Make) -> Iterator[Embedder]:
    embedder = make()
    yield embedder
    embedder.close()
    embedder.close()


def test_a_row_of_unit_length_for_each_text(subject: Embedder) -> None:
    rows = subject.embed(TEXTS)
    assert rows.shape == (len(TEXTS), subject.dimensions)
    assert rows.dtype == np.float32
    assert np.linalg.norm(rows, axis=1) == pytest.approx(1, abs=1e-4)


def test_no_texts_give_no_rows(subject: Embedder) -> None:
    assert subject.embed([]).shape == (0, subject.dimensions)


def test_a_text_has_its_row_whatever_stands_beside_it(subject: Embedder) -> None:
    alone = np.concatenate([subject.embed([text]) for text in TEXTS])
    assert subject.embed(TEXTS * 8) == pytest.approx(np.tile(alone, (8, 1)), abs=1e-3)


def test_other_texts_have_other_rows(subject: Embedder) -> None:
    left, right = subject.embed(TEXTS[:2])
    assert left @ right < 0.9999


def test_a_long_text_is_read_from_its_beginning(subject: Embedder) -> None:
    assert np.isfinite(subject.embed(["la one and " * 10_000])).all()


def test_a_name_and_a_version_that_stay(make: Make) -> None:
    first, second = make(), make()
    try:
        assert first.name
        assert first.version
        assert (first.name, first.version) == (second.name, second.version)
    finally:
        first.close()
        second.close()


def test_a_row_without_direction_is_an_error() -> None:
    for bad in ([0.0, 0.0], [float("nan"), 1.0], [float("inf"), 1.0]):
        with pytest.raises(EmbedderError):
            unit(np.array([[1.0, 0.0], bad], np.float32), "x")


# The encoder


def test_another_encoder_has_another_version(tmp_path: Path, encoder_file: Path) -> None:
    other = EncoderEmbedder(write_encoder(tmp_path / "b.npz", seed=2))
    assert other.version != EncoderEmbedder(encoder_file).version


@pytest.mark.parametrize("damage", ["missing", "empty", "text", "cut", "shape"])
def test_a_damaged_encoder_says_how_to_mend_it(tmp_path: Path, encoder_file: Path, damage: str) -> None:
    path = tmp_path / "encoder.npz"
    content = encoder_file.read_bytes()
    if damage == "shape":
        np.savez(path, table=np.zeros((3, 2), np.int8), scale=np.zeros(3), vocabulary=b"a", facts=b'{"layout": {}}')
    elif damage != "missing":
        path.write_bytes({"empty": b"", "text": b"hello", "cut": content[: len(content) // 2]}[damage])
    with pytest.raises(EmbedderError) as raised:
        EncoderEmbedder(path)
    assert "train encoder" in raised.value.mend


def test_numbers_are_numbers_however_they_are_written(embedder: EncoderEmbedder) -> None:
    rows = embedder.embed(["1,000 apples", "1000 apples", "one thousand Apples!", "1001 apples"])
    assert rows[0] @ rows[1] == pytest.approx(1, abs=1e-5)
    assert rows[0] @ rows[2] == pytest.approx(1, abs=1e-5)
    assert rows[0] @ rows[3] < 0.99


def test_words_by_themselves_make_the_text(embedder: EncoderEmbedder) -> None:
    rows = embedder.embed_words(["train", "divided", "zzyzx", "7", "+"])
    assert rows.shape == (5, embedder.dimensions)
    assert (np.linalg.norm(rows, axis=1) > 0).all()
    assert embedder.embed_words([]).shape == (0, embedder.dimensions)
    alone = embedder.embed(["train"])[0]
    near = rows @ alone / np.linalg.norm(rows, axis=1)
    assert near[0] > 0.7  # the rest is its neighbours: where a text begins is one
    assert near[0] > near[1:].max() + 0.3


def test_a_typing_error_stays_near(embedder: EncoderEmbedder) -> None:
    right, typo, other = embedder.embed(["the velocity", "the velocitty", "the cupboard"])
    assert right @ typo > right @ other


# llama.cpp


def test_gguf_that_is_none(tmp_path: Path) -> None:
    (tmp_path / "a.gguf").write_bytes(b"no")
    for path in (tmp_path / "a.gguf", tmp_path / "b.gguf"):
        with pytest.raises(EmbedderError) as raised:
            LlamaCppEmbedder(path)
        assert "gguf:PATH" in raised.value.mend


# The server


def test_the_server_gets_what_it_expects(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WORLDMODEL_EMBEDDER_KEY", "secret")
    embedder = OpenAIEmbedder(server.url, "tiny")
    embedder.embed([str(n) for n in range(100)])
    assert [len(asked["input"]) for asked in server.asked] == [64, 36, 1]
    assert server.asked[0]["path"] == "/v1/embeddings"
    assert server.asked[0]["model"] == "tiny"
    assert server.keys[0] == "Bearer secret"


def test_a_busy_server_is_asked_again(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("time.sleep", lambda seconds: None)
    server.script = [503, 429]
    assert OpenAIEmbedder(server.url, "tiny").embed(["a"]).shape == (1, 4)
    server.script = [503, 503, 503]
    with pytest.raises(EmbedderError, match="503"):
        OpenAIEmbedder(server.url, "tiny").embed(["a"])


def test_a_refused_key_is_not_repeated(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WORLDMODEL_EMBEDDER_KEY", "topsecret")
    server.script, server.body = [401], b"wrong key topsecret"
    with pytest.raises(EmbedderError, match="401") as raised:
        OpenAIEmbedder(server.url, "tiny").embed(["a"])
    assert "topsecret" not in str(raised.value)
    assert "WORLDMODEL_EMBEDDER_KEY" in raised.value.mend


@pytest.mark.parametrize(
    "body",
    [b"", b"hello", b"{}", b'{"data": []}', b'{"data": [{"index": 0, "embedding": []}]}', b'{"data": [{"index": 0}]}'],
)
def test_what_are_no_embeddings(server: Server, body: bytes) -> None:
    server.body = body
    with pytest.raises(EmbedderError):
        OpenAIEmbedder(server.url, "tiny").embed(["a"])


def test_no_server_and_no_url() -> None:
    with pytest.raises(EmbedderError, match="no embeddings from") as raised:
        OpenAIEmbedder("http://127.0.0.1:9", "tiny").embed(["a"])
    assert "start the server" in raised.value.mend
    for url in ("ftp://x", "nonsense", "http://"):
        with pytest.raises(EmbedderError):
            OpenAIEmbedder(url, "tiny")


# transformers


@pytest.mark.train
@pytest.mark.parametrize("mode", ["cls_token", "mean_tokens", "max_tokens", "lasttoken"])
def test_the_folder_says_how_to_pool(folder: Path, tmp_path: Path, mode: str) -> None:
    import shutil

    from worldmodel.memory.embedders.transformers import TransformersEmbedder

    place = tmp_path / "other"
    shutil.copytree(folder, place)
    (place / "1_Pooling/config.json").write_text(json.dumps({f"pooling_mode_{mode}": True}))
    other = TransformersEmbedder(place)
    rows = other.embed(["one and two", "one"])
    assert np.linalg.norm(rows, axis=1) == pytest.approx(1, abs=1e-4)
    assert other.embed(["one"])[0] == pytest.approx(rows[1], abs=1e-3)


@pytest.mark.train
def test_whatever_vectors_depend_on_makes_another_version(folder: Path, tmp_path: Path) -> None:
    import shutil

    from worldmodel.memory.embedders.transformers import TransformersEmbedder

    place = tmp_path / "other"
    shutil.copytree(folder, place)
    seen = {TransformersEmbedder(place).version}
    assert seen == {TransformersEmbedder(folder).version}
    tokenizer = place / "tokenizer.json"
    changes = {
        place / "1_Pooling/config.json": '{"pooling_mode_max_tokens": true}',
        place / "sentence_bert_config.json": '{"max_seq_length": 8}',
        tokenizer: tokenizer.read_text() + "\n",
    }
    for number, (file, text) in enumerate(changes.items(), start=2):
        file.write_text(text)
        seen.add(TransformersEmbedder(place).version)
        assert len(seen) == number, file


@pytest.mark.train
def test_damaged_weights(folder: Path, tmp_path: Path) -> None:
    import shutil

    from worldmodel.memory.embedders.transformers import TransformersEmbedder

    place = tmp_path / "other"
    shutil.copytree(folder, place)
    weights = place / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-8])
    with pytest.raises(EmbedderError, match="cannot be loaded"):
        TransformersEmbedder(place)
    weights.unlink()
    (place / "pytorch_model.bin").write_bytes(b"no weights")
    with pytest.raises(EmbedderError, match="cannot be loaded"):
        TransformersEmbedder(place)


@pytest.mark.train
def test_a_folder_that_cannot_be_used(folder: Path, tmp_path: Path) -> None:
    import shutil

    from worldmodel.memory.embedders.transformers import TransformersEmbedder

    with pytest.raises(EmbedderError, match=r"config\.json"):
        TransformersEmbedder(tmp_path)
    place = tmp_path / "other"
    shutil.copytree(folder, place)
    (place / "1_Pooling/config.json").write_text('{"pooling_mode_weighted": true}')
    with pytest.raises(EmbedderError, match="pooling"):
        TransformersEmbedder(place)
    (place / "modules.json").write_text('[{"path": "2_Dense", "type": "sentence_transformers.models.Dense"}]')
    with pytest.raises(EmbedderError, match="Dense"):
        TransformersEmbedder(place)
