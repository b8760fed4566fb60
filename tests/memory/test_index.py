"""The index of vectors: codes of one bit, several who have it open, processes that died, disks that refuse."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from worldmodel.data.rows import word_problems
from worldmodel.errors import StoreError
from worldmodel.memory import generations
from worldmodel.memory import index as module
from worldmodel.memory.embedders.encoder import EncoderEmbedder, shipped
from worldmodel.memory.index import Index
from worldmodel.memory.paths import Entry
from worldmodel.memory.paths import Path as Way

DATA = Path(__file__).parents[2] / "data"


def test_what_is_nearest_is_found_through_codes_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "ANN_FROM", 1000)
    questions = list(dict.fromkeys(row.question for row in word_problems(DATA)))
    kept, asked = questions[:2000], questions[2000:2040]
    index = Index(tmp_path / "index", shipped(), create=True)
    entries = [
        Entry(f"m{n}", f"m{n}@1", "", "", "", (Way(f"m{n}", "question", text),), ()) for n, text in enumerate(kept)
    ]
    index.add(entries, "cursor")
    vectors = index.embedder.embed(asked)
    exact = [{each.path for each in index.near(vector, 32)} for vector in vectors]
    index.tend(now=True)
    assert index.facts.said("partitioned") == "2000"
    found = [{each.path for each in index.near(vector, 32)} for vector in vectors]
    assert sum(len(a & b) for a, b in zip(exact, found, strict=True)) > 0.9 * 32 * len(asked)
    index.close()


ADDER = """
import sys
from pathlib import Path
from tests.memory.test_index import apples
from worldmodel.memory.embedders.encoder import EncoderEmbedder
from worldmodel.memory.index import Index
index = Index(Path(sys.argv[1]), EncoderEmbedder(Path(sys.argv[2])))
index.add([apples()], "1")
index.tend(now=True)
index.close()
"""


def named(model: str, text: str) -> Entry:
    return Entry(model, f"{model}@1", "", "", "", (Way(model, "question", text),), ())


def apples() -> Entry:
    return named("apples", "how many apples are left")


@pytest.mark.parametrize("process", [False, True])
def test_what_another_added_is_seen(tmp_path: Path, encoder_file: Path, process: bool) -> None:
    embedder = EncoderEmbedder(encoder_file)
    one = Index(tmp_path / "index", embedder, create=True)
    one.add([named("train", "how fast is a train")], "0")
    two = Index(tmp_path / "index", embedder)
    vector = embedder.embed(["how many apples are left"])[0]
    assert [each.model for each in two.near(vector, 1)] == ["train"]
    if process:
        command = [sys.executable, "-c", ADDER, str(tmp_path / "index"), str(encoder_file)]
        subprocess.run(command, cwd=Path(__file__).parents[2], check=True)  # it also removes the state that `two` had
    else:
        one.add([apples()], "1")
    two.refresh()
    assert [each.model for each in two.near(vector, 1)] == ["apples"]
    assert [each.model for each in two.worded("apples left", 1)] == ["apples"]
    one.close()
    two.close()


def test_who_sees_nothing_new_asks_lancedb_for_nothing(tmp_path: Path, encoder_file: Path) -> None:
    index = Index(tmp_path / "index", EncoderEmbedder(encoder_file), create=True)
    index.add([apples()], "0")
    index._table.checkout_latest = None
    index.refresh()
    index.close()


def test_what_was_half_added_is_added_once(tmp_path: Path, encoder_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    index = Index(tmp_path / "index", EncoderEmbedder(encoder_file), create=True)
    with monkeypatch.context() as dies:
        dies.setattr(index.facts, "keep", lambda *rest: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            index.add([apples(), named("train", "how fast is a train")], "1")
    assert index.paths == 2
    index.add([apples()], "1")  # the other model is gone meanwhile
    assert index.paths == index.facts.counts()["paths"] == 1
    index.add([named("train", "how fast is a train")], "2")
    assert index.paths == 2
    index.close()


@pytest.mark.parametrize("error", [PermissionError(13, "Permission denied"), OSError(28, "No space left on device")])
@pytest.mark.parametrize("call", ["pathlib.Path.mkdir", "pathlib.Path.open", "fcntl.flock", "os.fsync"])
def test_a_disk_that_refuses_says_what_mends_it(
    tmp_path: Path, encoder_file: Path, monkeypatch: pytest.MonkeyPatch, call: str, error: OSError
) -> None:
    def refuse(*rest: object, **more: object) -> None:
        raise error

    monkeypatch.setattr(call, refuse)
    with pytest.raises(StoreError) as raised:
        with generations.writing(tmp_path):
            pass
        generations.install(tmp_path, tmp_path / "index-000001")
    assert raised.value.mend == (
        "make room and try again" if error.errno == 28 else f"see that {tmp_path} can be read and written"
    )
    assert not generations.current_name(tmp_path)


def test_an_index_on_a_disk_that_refuses(tmp_path: Path, encoder_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    embedder = EncoderEmbedder(encoder_file)
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreError, match="cannot be used"):
        Index(tmp_path / "file" / "index", embedder, create=True)
    index = Index(tmp_path / "index", embedder, create=True)

    def refuse(*rest: object) -> None:
        raise OSError("lance error: IO: Permission denied (os error 13)")

    monkeypatch.setattr(type(index._table), "add", refuse)
    with pytest.raises(StoreError, match="Permission denied") as raised:
        index.add([apples()], "1")
    assert "written" in raised.value.mend
    index.close()
