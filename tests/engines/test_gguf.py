from __future__ import annotations

import random
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from worldmodel.core import gguf
from worldmodel.core.version import version
from worldmodel.errors import EngineError, EngineUnavailable


def test_the_keys_that_the_engine_needs(bigram_file: Callable[..., Path]) -> None:
    header = gguf.read(bigram_file(keys={"tokenizer.chat_template": "{{ x }}"}))
    assert header.name == "bigrams"
    assert header.context == 2048
    assert header.template == "{{ x }}"
    assert header.flag("worldmodel.quantities") is True
    assert header.flag("worldmodel.history") is False
    assert header.flag("worldmodel.unknown") is None
    assert header.piece("eos") == "<|end|>"
    assert header.piece("cls") == ""
    assert header.control == ("<|pad|>", "<|user|>", "<|assistant|>", "<|end|>")
    assert "tokenizer.ggml.merges" not in header.keys


def test_whether_the_tokenizer_adds_the_beginning() -> None:
    def adds(**keys: object) -> bool:
        return gguf.Header({f"tokenizer.ggml.{key}": value for key, value in keys.items()}).adds_bos

    assert adds(add_bos_token=True) and not adds(add_bos_token=False, model="llama")
    assert adds(model="llama") and adds(model="gpt2", pre="llama-bpe")
    assert not adds(model="gpt2", pre="qwen2")


def test_every_truncation_is_noticed(bigram_file: Callable[..., Path], tmp_path: Path) -> None:
    data = bigram_file().read_bytes()
    cut = tmp_path / "cut.gguf"
    ends = [*range(60), *random.Random(0).sample(range(len(data)), 60), len(data) - 1]
    for end in ends:
        cut.write_bytes(data[:end])
        with pytest.raises(EngineError) as raised:
            gguf.read(cut)
        assert "cut.gguf" in str(raised.value) and raised.value.mend


def test_a_damaged_head_is_an_engine_error_or_harmless(bigram_parts: Any, tmp_path: Path) -> None:
    keys, write = bigram_parts
    whole = write(tmp_path / "whole.gguf", keys, {"a": np.zeros((4, 8), np.float32)}).read_bytes()
    rng, broken, refused = random.Random(0), tmp_path / "broken.gguf", 0
    for _ in range(400):
        bad = bytearray(whole)
        for _ in range(3):
            bad[rng.randrange(4, len(bad))] = rng.choice((0, 1, 4, 8, 9, 127, 255, rng.randrange(256)))
        broken.write_bytes(bad)
        try:
            header = gguf.read(broken)
        except EngineError:
            refused += 1
            continue
        used = (header.name, header.context, header.template, header.control, header.piece("eos"), header.adds_bos)
        assert isinstance(used[0], str)
    assert 50 < refused < 400


@pytest.mark.parametrize(
    "head",
    [
        struct.pack("<4sIQQ", b"GGUF", 1, 0, 0),
        struct.pack("<4sIQQ", b"GGUF", 3, 1 << 60, 0),
        struct.pack("<4sIQQ", b"GGUF", 3, 0, 1 << 60),
        struct.pack("<4sIQQQ1sI", b"GGUF", 3, 0, 1, 1, b"k", 99),
        struct.pack("<4sIQQQ1sIIQ", b"GGUF", 3, 0, 1, 1, b"k", 9, 8, 1 << 60),
        struct.pack("<4sIQQQ1sIIQIQ", b"GGUF", 3, 0, 1, 1, b"k", 9, 9, 1, 9, 1),
        struct.pack("<4sIQQQ1sI", b"GGUF", 3, 1, 0, 1, b"t", 1 << 30),
        struct.pack("<4sIQQ", b"gguf", 3, 0, 0),
    ],
)
def test_absurd_heads(head: bytes, tmp_path: Path) -> None:
    file = tmp_path / "absurd.gguf"
    file.write_bytes(head + bytes(64))
    with pytest.raises(EngineError):
        gguf.read(file)


def test_no_file_no_permission_a_folder(tmp_path: Path) -> None:
    for path in (tmp_path / "none.gguf", tmp_path):
        with pytest.raises(EngineUnavailable, match="cannot read the model file"):
            gguf.read(path)


def test_versions_tell_files_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import worldmodel.core.version as module

    one, two = tmp_path / "one", tmp_path / "two"
    one.write_bytes(b"abc")
    two.write_bytes(b"abd")
    assert version([one]) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"  # FIPS 180-2, "abc"
    assert version([one]) != version([two])
    assert version([one, two]) == version([two, one]) != version([one])
    monkeypatch.setattr(module, "WHOLE", 100)
    monkeypatch.setattr(module, "PART", 10)
    big = bytearray(1000)
    one.write_bytes(big)
    before = version([one])
    big[-1] = 1
    one.write_bytes(big)
    assert version([one]) != before
    one.write_bytes(bytes(1001))
    assert version([one]) != before
