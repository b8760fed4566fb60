"""The head of a GGUF file: its metadata, and a check that nothing of the file is missing.

llama.cpp may abort the whole process on a damaged file, so files are read here first. The
format is described in ggml's docs/gguf.md (versions 2 and 3, little-endian). Not covered:
big-endian files, and whether the tensors' values make sense.
"""

from __future__ import annotations

import mmap
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from worldmodel.errors import EngineError, EngineUnavailable

_SCALARS = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q", 12: "d"}
_STRING, _ARRAY = 8, 9
_CONTROL = 3
_BEGINNING = ("llama-bpe", "llama3", "llama-v3", "falcon3", "tekken")
_SKIPPED = ("tokenizer.ggml.merges", "tokenizer.ggml.scores")

# ggml tensor type -> (elements, bytes) of one block. A type that is not here has its start checked, not its end.
# fmt: off
_BLOCKS = {
    0: (1, 4), 1: (1, 2), 24: (1, 1), 25: (1, 2), 26: (1, 4), 27: (1, 8), 28: (1, 8), 30: (1, 2),
    2: (32, 18), 3: (32, 20), 6: (32, 22), 7: (32, 24), 8: (32, 34), 20: (32, 18), 39: (32, 17),
    10: (256, 84), 11: (256, 110), 12: (256, 144), 13: (256, 176), 14: (256, 210), 15: (256, 292),
    16: (256, 66), 17: (256, 74), 18: (256, 98), 19: (256, 50), 21: (256, 110), 22: (256, 82),
    23: (256, 136), 29: (256, 56), 34: (256, 54), 35: (256, 66),
}
# fmt: on


@dataclass(frozen=True, slots=True)
class Header:
    """What the engine needs of a GGUF file. `keys` holds the metadata without merges and scores."""

    keys: dict[str, Any]

    @property
    def name(self) -> str:
        return str(self.keys.get("general.name", ""))

    @property
    def context(self) -> int | None:
        """The number of tokens the model was trained to read, where the file says so."""
        length = self.keys.get(f"{self.keys.get('general.architecture')}.context_length")
        return length if isinstance(length, int) and length > 0 else None

    @property
    def template(self) -> str | None:
        template = self.keys.get("tokenizer.chat_template")
        return template if isinstance(template, str) else None

    def flag(self, name: str) -> bool | None:
        """A boolean key, None where it is absent."""
        value = self.keys.get(name)
        return None if value is None else bool(value)

    @property
    def adds_bos(self) -> bool:
        """Whether the tokenizer puts the beginning-of-text token first; llama.cpp's defaults where no key says it."""
        said = self.flag("tokenizer.ggml.add_bos_token")
        if said is not None:
            return said
        return self.keys.get("tokenizer.ggml.model") == "llama" or self.keys.get("tokenizer.ggml.pre") in _BEGINNING

    def piece(self, which: str) -> str:
        """The text of a special token ("bos", "eos"), empty where the file names none."""
        index, tokens = self.keys.get(f"tokenizer.ggml.{which}_token_id"), self._list("tokens")
        return str(tokens[index]) if isinstance(index, int) and 0 <= index < len(tokens) else ""

    @property
    def control(self) -> tuple[str, ...]:
        """The texts that the tokenizer reads as control tokens."""
        pairs = zip(self._list("tokens"), self._list("token_type"), strict=False)
        return tuple(str(text) for text, kind in pairs if kind == _CONTROL)

    def _list(self, key: str) -> list[Any]:
        value = self.keys.get(f"tokenizer.ggml.{key}")
        return value if isinstance(value, list) else []


def read(path: Path) -> Header:
    """Read the head of `path`. Raises EngineUnavailable where there is no file, EngineError where it is damaged."""
    mend = f"get the file again: {path}"
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            if size < 24 or file.read(4) != b"GGUF":
                raise EngineError(f"{path} is not a GGUF file ({size} bytes)", mend="give the path of a .gguf file")
            with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
                return Header(_parse(data, size))
    except OSError as error:
        mend = "check the path, or choose another --engine"
        raise EngineUnavailable(f"cannot read the model file {path}: {error.strerror}", mend=mend) from error
    except _Damaged as error:
        raise EngineError(f"the model file {path} is damaged or cut short: {error}", mend=mend) from error
    except (struct.error, UnicodeDecodeError, IndexError) as error:
        raise EngineError(f"the model file {path} is damaged or cut short: {error}", mend=mend) from error


class _Damaged(Exception):
    pass


class _Cursor:
    def __init__(self, data: mmap.mmap, at: int) -> None:
        self.data, self.at = data, at

    def take(self, code: str) -> Any:
        form = "<" + code
        (value,) = struct.unpack_from(form, self.data, self.at)
        self.at += struct.calcsize(form)
        return value

    def span(self, length: int) -> bytes:
        end = self.at + length
        if length < 0 or end > len(self.data):
            raise _Damaged(f"a value ends at byte {end} of {len(self.data)}")
        self.at, start = end, self.at
        return self.data[start:end]

    def text(self) -> str:
        return self.span(self.take("Q")).decode("utf-8", errors="replace")


def _parse(data: mmap.mmap, size: int) -> dict[str, Any]:
    cursor = _Cursor(data, 4)
    version = cursor.take("I")
    if version not in (2, 3):
        raise _Damaged(f"GGUF version {version} is none of 2, 3")
    tensors, count = cursor.take("Q"), cursor.take("Q")
    if tensors > size or count > size:
        raise _Damaged(f"it promises {tensors} tensors and {count} keys")
    keys: dict[str, Any] = {}
    for _ in range(count):
        key = cursor.text()
        value = _value(cursor, cursor.take("I"), keep=key not in _SKIPPED)
        if key not in _SKIPPED:
            keys[key] = value
    last, furthest = "", 0
    for _ in range(tensors):
        name, end = _tensor(cursor)
        if end > furthest:
            last, furthest = name, end
    alignment = keys.get("general.alignment", 32)
    if not isinstance(alignment, int) or alignment < 1:
        raise _Damaged(f"an alignment of {alignment}")
    start = -(-cursor.at // alignment) * alignment
    if start + furthest > size:
        raise _Damaged(f"tensor {last} ends at byte {start + furthest}, the file at {size}")
    return keys


def _value(cursor: _Cursor, kind: int, *, keep: bool) -> Any:
    if kind == _STRING:
        return cursor.text()
    if kind == _ARRAY:
        inner, length = cursor.take("I"), cursor.take("Q")
        if inner in _SCALARS:
            code = _SCALARS[inner]
            raw = cursor.span(length * struct.calcsize("<" + code))
            return list(struct.unpack(f"<{length}{code}", raw)) if keep else None
        if length > len(cursor.data) or inner != _STRING:
            raise _Damaged(f"an array of {length} values of type {inner}")
        if keep:
            return [cursor.text() for _ in range(length)]
        for _ in range(length):
            cursor.span(cursor.take("Q"))
        return None
    if kind not in _SCALARS:
        raise _Damaged(f"a value of unknown type {kind}")
    return cursor.take(_SCALARS[kind])


def _tensor(cursor: _Cursor) -> tuple[str, int]:
    """A tensor's name and where its data ends, in bytes from the start of the data."""
    name = cursor.text()
    dimensions = cursor.take("I")
    if dimensions > 8:
        raise _Damaged(f"tensor {name} has {dimensions} dimensions")
    elements = 1
    for _ in range(dimensions):
        elements *= cursor.take("Q")
    kind, offset = cursor.take("I"), cursor.take("Q")
    block, size = _BLOCKS.get(kind, (1, 0))
    return name, offset + -(-elements // block) * size
