"""New git objects, written together as one pack file.

Git offers two ways to store an object: a file of its own, or an entry of a pack. A version is
about a dozen objects; as files of their own each of them would have to be forced to disk, as a
pack it is two files however many versions it holds. The formats are those of git's
documentation (gitformat-pack, version 2 of packs and indexes); entries are whole objects, never deltas.

Not covered: packs of more than 2 GB.
"""

from __future__ import annotations

import hashlib
import os
import struct
import zlib
from contextlib import suppress
from pathlib import Path
from typing import Literal

Kind = Literal["commit", "tree", "blob", "tag"]
KINDS: tuple[Kind, ...] = ("commit", "tree", "blob", "tag")

_NUMBER = {kind: number for number, kind in enumerate(KINDS, start=1)}
_LEVEL = 1  # of compression: `gc` packs again, and more thoroughly


class Pack:
    """Objects in the making. Nothing is written before `write`."""

    def __init__(self) -> None:
        self._entries: dict[bytes, bytes] = {}

    def __len__(self) -> int:
        return len(self._entries)

    def add(self, kind: Kind, content: bytes) -> bytes:
        """The object's id, 20 bytes."""
        oid = hashlib.sha1(b"%s %d\0%s" % (kind.encode(), len(content), content)).digest()
        if oid not in self._entries:
            body = _stored(content) if kind == "tree" else zlib.compress(content, _LEVEL)
            self._entries[oid] = _header(_NUMBER[kind], len(content)) + body
        return oid

    def get(self, oid: bytes) -> bytes | None:
        """The content of an object that was added."""
        if (entry := self._entries.get(oid)) is None:
            return None
        start = next(number for number, byte in enumerate(entry) if byte < 0x80) + 1
        return zlib.decompress(entry[start:])

    def write(self, folder: Path) -> None:
        """Write the pack and its index into `folder` (objects/pack); both are on disk when this returns.

        Raises OSError, and then leaves nothing. The index comes last: git knows no pack without one.
        """
        parts = [struct.pack(">4sII", b"PACK", 2, len(self._entries))]
        offsets: dict[bytes, int] = {}
        offset = len(parts[0])
        for oid, entry in self._entries.items():
            offsets[oid] = offset
            offset += len(entry)
            parts.append(entry)
        packed = b"".join(parts)
        checksum = hashlib.sha1(packed).digest()
        folder.mkdir(parents=True, exist_ok=True)
        name = f"pack-{checksum.hex()}"
        try:
            _put(folder / f"{name}.pack", packed + checksum)
            _put(folder / f"{name}.idx", self._index(offsets, checksum))
            sync(folder)
        except OSError:
            for ending in (".idx", ".pack"):
                (folder / f"{name}{ending}").unlink(missing_ok=True)
            raise

    def _index(self, offsets: dict[bytes, int], checksum: bytes) -> bytes:
        oids = sorted(self._entries)
        counts = [0] * 256
        for oid in oids:
            counts[oid[0]] += 1
        total, fanout = 0, []
        for count in counts:
            total += count
            fanout.append(total)
        index = b"".join(
            (
                struct.pack(">4sI256I", b"\xfftOc", 2, *fanout),
                *oids,
                struct.pack(f">{len(oids)}I", *(zlib.crc32(self._entries[oid]) for oid in oids)),
                struct.pack(f">{len(oids)}I", *(offsets[oid] for oid in oids)),
                checksum,
            )
        )
        return index + hashlib.sha1(index).digest()


def sync(folder: Path) -> None:
    """Force to disk which files a folder holds. Raises OSError."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _header(number: int, size: int) -> bytes:
    """Three bits of kind, then the size, seven bits a byte, lowest first."""
    first = (number << 4) | (size & 15)
    size >>= 4
    out = bytearray()
    while size:
        out.append(first | 0x80)
        first = size & 0x7F
        size >>= 7
    out.append(first)
    return bytes(out)


def _stored(content: bytes) -> bytes:
    """A zlib stream (RFC 1950, 1951) of plain blocks: folders are mostly hashes, which do not compress."""
    out = [b"\x78\x01"]
    for at in range(0, len(content) or 1, 0xFFFF):
        block = content[at : at + 0xFFFF]
        out.append(struct.pack("<BHH", at + 0xFFFF >= len(content), len(block), len(block) ^ 0xFFFF) + block)
    return b"".join((*out, struct.pack(">I", zlib.adler32(content))))


def _put(path: Path, content: bytes) -> None:
    """A file that is there whole or not at all."""
    draft = path.with_name(f"tmp_{path.name}_{os.getpid()}")
    try:
        handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o444)
        try:
            rest = memoryview(content)
            while rest:
                rest = rest[os.write(handle, rest) :]
            os.fsync(handle)
        finally:
            os.close(handle)
        draft.rename(path)
    except OSError:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
        raise
