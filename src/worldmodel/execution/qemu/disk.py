"""The data disk: a folder of the user's as a read-only file system (erofs) in a file without a name.

The image is made for one run, from what lies in the folder at that moment, and is gone when the
descriptor is closed, whatever ends this process. It is written here, not by mkfs.erofs: that
stops at the first file it may not read, and keeps owners and modes that the guest's users do not
share. The layout is that of the kernel's fs/erofs/erofs_fs.h: blocks of 4096 bytes, nothing
compressed. Data come first; the inodes stand at the end, where their number is known, each of 64
bytes and small contents right behind: the guest reads many small files with one access of its disk.

What a program sees: names, contents, modification times, and whether a file is executable. Not
owners, modes, host paths or attributes. Files that this process may not read are there, empty and
unreadable; links are links, and lead nowhere outside of the guest. Sockets, pipes and devices are
left out. A file that grows while it is read is cut, one that vanishes is left out: a folder that
changes meanwhile is not seen as of one moment. Hard links become files of their own.
"""

from __future__ import annotations

import errno
import os
import stat
import struct
from dataclasses import dataclass, field
from pathlib import Path

from worldmodel.errors import SandboxError
from worldmodel.execution.qemu.machine import DISK_BYTES

BLOCK = 4096
ENTRY_LIMIT = 100_000
DEPTH_LIMIT = 100
PIECE = 1 << 20
INLINE = 1024
"""Contents up to this size stand behind their inode."""

_SUPERBLOCK = struct.Struct("<IIIBBHQQIIII16s16sI42x")
_INODE = struct.Struct("<HHHHQIIIIQII16x")
_ENTRY = struct.Struct("<QHBx")
_MAGIC, _EXTENDED, _INLINED, _INODE_BYTES, _NID_BYTES = 0xE0F5E1E2, 1, 2 << 1, 64, 32
_FILE, _FOLDER, _LINK = 1, 2, 7
_READ_FILE = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC
_READ_FOLDER = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC
_GONE = (errno.ENOENT, errno.ENOTDIR, errno.ELOOP, errno.ENXIO)
_REFUSED = (errno.EACCES, errno.EPERM)
_SMALLER = "--mount a folder with less in it"


def make_disk(folder: Path, room: Path) -> int:
    """A descriptor of the image of `folder`, DISK_BYTES large; the caller closes it. It lies unnamed in `room`.

    Raises SandboxError when the folder cannot be read or is too large, or when there is no room.
    """
    try:
        source = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    except OSError as problem:
        raise _unreadable(folder, problem) from None
    try:
        target = _unnamed(room)
        try:
            image = _Image(folder, target)
            image.add_root(source)
            image.finish(room)
        except BaseException:
            os.close(target)
            raise
        return target
    finally:
        os.close(source)


def _unnamed(room: Path) -> int:
    """An empty file without a name, on disk where the file system there can do that, else in memory."""
    try:
        return os.open(room, os.O_TMPFILE | os.O_RDWR | os.O_EXCL | os.O_CLOEXEC, 0o600)
    except OSError:
        pass
    try:
        return os.memfd_create("data-disk", os.MFD_CLOEXEC)
    except OSError as problem:
        raise SandboxError(f"no data disk: {problem.strerror}", mend="close programs that hold files open") from None


def _unreadable(folder: Path, problem: OSError) -> SandboxError:
    return SandboxError(f"the folder {folder} cannot be shown: {problem.strerror}", mend="--mount DIR that can be read")


@dataclass
class _Image:
    """An image that is being written to `target`. `block` is the next free one, `count` that of the files.

    An inode's number is its place in `inodes`, as it is in the image. The first place is kept free:
    a file of number 0 is none to the C library.
    """

    folder: Path
    target: int
    block: int = 1
    count: int = 0
    inodes: bytearray = field(default_factory=lambda: bytearray(_INODE_BYTES))

    def add_root(self, source: int) -> None:
        try:
            self._add_folder(source, parent=None, depth=0)
        except OSError as problem:
            raise _unreadable(self.folder, problem) from None

    def finish(self, room: Path) -> None:
        """Write the inodes and the superblock. Raises SandboxError."""
        inodes, self.inodes = bytes(self.inodes), bytearray()
        start = self._take(len(inodes))
        root = _INODE_BYTES // _NID_BYTES
        fields = (_MAGIC, 0, 0, BLOCK.bit_length() - 1, 0, root, self.count, 0, 0, self.block, start, 0)
        superblock = _SUPERBLOCK.pack(*fields, bytes(16), bytes(16), 0)
        self._write(inodes, start)
        self._write(bytes(1024) + superblock, 0)
        try:
            os.ftruncate(self.target, DISK_BYTES)
        except OSError as problem:
            raise SandboxError(f"no data disk in {room}: {problem.strerror}", mend="free some space") from None

    def _add_folder(self, source: int, parent: int | None, depth: int) -> int:
        """Add a folder and all in it. Returns its inode's number. Raises OSError when it cannot be read."""
        if depth > DEPTH_LIMIT:
            message = f"the folder {self.folder} is more than {DEPTH_LIMIT} folders deep"
            raise SandboxError(message, mend="--mount a folder further down")
        number = self._reserve()
        found = [(b".", number, _FOLDER), (b"..", number if parent is None else parent, _FOLDER)]
        with os.scandir(source) as entries:
            names = sorted(os.fsencode(entry.name) for entry in entries)
        for name in names:
            if (added := self._add(source, name, number, depth)) is not None:
                found.append((name, *added))
        blocks = _folder_blocks(sorted(found))
        start = self._take(len(blocks))
        self._write(blocks, start)
        links = 2 + sum(kind == _FOLDER for name, _, kind in found if name not in (b".", b".."))
        self._set(number, stat.S_IFDIR | 0o777, len(blocks), start, os.fstat(source), links=links)
        return number

    def _add(self, source: int, name: bytes, parent: int, depth: int) -> tuple[int, int] | None:
        """The number and kind of what is called `name` in the folder, or None for what is left out."""
        about, folder = os.fstat(source), False
        try:
            about = os.stat(name, dir_fd=source, follow_symlinks=False)
            if stat.S_ISLNK(about.st_mode):
                return self._add_link(os.readlink(name, dir_fd=source), about), _LINK
            folder = stat.S_ISDIR(about.st_mode)
            if not folder and not stat.S_ISREG(about.st_mode):
                return None
            opened = os.open(name, _READ_FOLDER if folder else _READ_FILE, dir_fd=source)
        except OSError as problem:
            if problem.errno in _GONE:
                return None
            if problem.errno in _REFUSED:
                return self._add_closed(about, parent, folder)
            raise
        try:
            if folder:
                return self._add_folder(opened, parent, depth + 1), _FOLDER
            about = os.fstat(opened)
            return (self._add_file(opened, about), _FILE) if stat.S_ISREG(about.st_mode) else None
        finally:
            os.close(opened)

    def _add_file(self, source: int, about: os.stat_result) -> int:
        mode = stat.S_IFREG | 0o666 | (0o111 if about.st_mode & 0o111 else 0)
        if about.st_size <= INLINE:
            return self._add_small(mode, os.read(source, about.st_size), about)
        number, start, size = self._reserve(), self._take(about.st_size), 0
        while size < about.st_size and (piece := os.read(source, min(PIECE, about.st_size - size))):
            self._write(piece, start, size)
            size += len(piece)
        self._set(number, mode, size, start, about)
        return number

    def _add_small(self, mode: int, content: bytes, about: os.stat_result) -> int:
        number = self._reserve(len(content))
        self._set(number, mode, len(content), 0, about, layout=_INLINED if content else 0)
        self.inodes[number + _INODE_BYTES : number + _INODE_BYTES + len(content)] = content
        return number

    def _add_link(self, target: bytes, about: os.stat_result) -> int:
        if len(target) <= INLINE:
            return self._add_small(stat.S_IFLNK | 0o777, target, about)
        number, start = self._reserve(), self._take(len(target))
        self._write(target, start)
        self._set(number, stat.S_IFLNK | 0o777, len(target), start, about)
        return number

    def _add_closed(self, about: os.stat_result, parent: int, folder: bool) -> tuple[int, int]:
        """What we may not read, the program may not read either."""
        if not folder:
            return self._add_small(stat.S_IFREG, b"", about), _FILE
        number = self._reserve()
        blocks = _folder_blocks([(b".", number, _FOLDER), (b"..", parent, _FOLDER)])
        start = self._take(len(blocks))
        self._write(blocks, start)
        self._set(number, stat.S_IFDIR, len(blocks), start, about, links=2)
        return number, _FOLDER

    def _reserve(self, content: int = 0) -> int:
        """The place of an inode with so many bytes of content behind it, which must lie in one block."""
        if self.count > ENTRY_LIMIT:
            raise SandboxError(f"the folder {self.folder} holds more than {ENTRY_LIMIT} files", mend=_SMALLER)
        self.count += 1
        if len(self.inodes) % BLOCK + _INODE_BYTES + content > BLOCK:
            self.inodes += bytes(-len(self.inodes) % BLOCK)
        number = len(self.inodes)
        self.inodes += bytes(_INODE_BYTES + content + -content % _INODE_BYTES)
        return number

    def _set(
        self, number: int, mode: int, size: int, block: int, about: os.stat_result, *, layout: int = 0, links: int = 1
    ) -> None:
        seconds, nanoseconds = divmod(max(about.st_mtime_ns, 0), 10**9)
        fields = (_EXTENDED | layout, 0, mode, 0, size, block, number // _NID_BYTES, 0, 0, seconds, nanoseconds, links)
        _INODE.pack_into(self.inodes, number, *fields)

    def _take(self, size: int) -> int:
        """Where `size` bytes may be written: the number of the first block, or 0 for nothing."""
        if size == 0:
            return 0
        start, self.block = self.block, self.block - (-size // BLOCK)
        if self.block * BLOCK + len(self.inodes) > DISK_BYTES:
            message = f"the folder {self.folder} holds more than {DISK_BYTES >> 20} MB (in pieces of 4 KB)"
            raise SandboxError(message, mend=_SMALLER)
        return start

    def _write(self, data: bytes, block: int, offset: int = 0) -> None:
        view, position = memoryview(data), block * BLOCK + offset
        try:
            while view:
                count = os.pwrite(self.target, view, position)
                view, position = view[count:], position + count
        except OSError as problem:
            message = f"no data disk of the folder {self.folder}: {problem.strerror}"
            raise SandboxError(message, mend="free some disk space, or move WORLDMODEL_CACHE") from None


def _folder_blocks(entries: list[tuple[bytes, int, int]]) -> bytes:
    """(name, inode, kind), sorted by name: in each block the entries, then their names."""
    blocks: list[bytes] = []
    pending: list[tuple[bytes, int, int]] = []
    used = 0
    for entry in entries:
        if used + _ENTRY.size + len(entry[0]) > BLOCK:
            blocks.append(_folder_block(pending).ljust(BLOCK, b"\0"))
            pending, used = [], 0
        pending.append(entry)
        used += _ENTRY.size + len(entry[0])
    return b"".join([*blocks, _folder_block(pending)])


def _folder_block(entries: list[tuple[bytes, int, int]]) -> bytes:
    place = len(entries) * _ENTRY.size
    heads = bytearray()
    for name, number, kind in entries:
        heads += _ENTRY.pack(number // _NID_BYTES, place, kind)
        place += len(name)
    return bytes(heads) + b"".join(name for name, _, _ in entries)
