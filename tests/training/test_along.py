"""What lies beside weights is carried to what is made from them."""

from __future__ import annotations

from pathlib import Path

from worldmodel.engines.pair import reader_of
from worldmodel.memory.shelf import beside
from worldmodel.training.along import carry


def test_reader_and_shelf_are_carried_to_what_is_trained_from_them(tmp_path: Path) -> None:
    start, folder, made = tmp_path / "a.gguf", tmp_path / "unpacked", tmp_path / "b.gguf"
    folder.mkdir()
    carry(start, folder)
    assert list(folder.iterdir()) == []
    reader_of(start).write_bytes(b"reader")
    beside(start).write_bytes(b"shelf")
    carry(start, folder)
    carry(folder, made)
    assert reader_of(made).read_bytes() == b"reader"
    assert beside(made).read_bytes() == b"shelf"
