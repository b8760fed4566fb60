"""The data disk, made from real folders and read back with erofs-utils."""

from __future__ import annotations

import os
import resource
import shutil
import socket
import stat
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from worldmodel.errors import SandboxError
from worldmodel.execution.qemu import disk
from worldmodel.execution.qemu.machine import DISK_BYTES

FSCK = shutil.which("fsck.erofs", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin") or "fsck.erofs"
Tree = dict[bytes, Any]
"""What a folder holds: bytes and executable for files, a target for links, None for folders."""


def read_back(image: int, *options: str) -> Tree:
    """The image's tree as erofs-utils sees it; a damaged image fails."""
    with tempfile.TemporaryDirectory() as folder:
        command = [FSCK, f"--extract={folder}", "--overwrite", *options, f"/proc/self/fd/{image}"]
        done = subprocess.run(command, pass_fds=[image], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return tree(Path(folder))


def tree(folder: Path) -> Tree:
    found: Tree = {}
    for path in folder.rglob("*"):
        name = os.fsencode(path.relative_to(folder))
        if path.is_symlink():
            found[name] = str(path.readlink())
        elif path.is_dir():
            found[name] = None
        else:
            found[name] = (path.read_bytes(), bool(path.stat().st_mode & 0o100))
    return found


@contextmanager
def made(folder: Path, room: Path) -> Iterator[int]:
    image = disk.make_disk(folder, room)
    try:
        yield image
    finally:
        os.close(image)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "source"
    folder.mkdir()
    return folder


@pytest.fixture
def room(tmp_path: Path) -> Path:
    folder = tmp_path / "room"
    folder.mkdir()
    return folder


def test_a_folder_comes_out_as_it_went_in(source: Path, room: Path) -> None:
    for size in (0, 1, 64, 960, 1000, 1023, 1024, 1025, 4032, 4095, 4096, 4097, 70_000):
        (source / f"size-{size}").write_bytes(os.urandom(size))
    (source / "a/b/.hidden").mkdir(parents=True)
    (source / "a/b/.hidden/-rf").write_text("x")
    (source / "a/empty").mkdir()
    (source / "many").mkdir()
    for number in range(700):
        (source / "many" / f"{number:04}-{'n' * (number % 200)}").write_text(str(number))
    for name in (b"new\nline", b"\xff\xfe", "größe 漢字".encode(), b"n" * 255, b" ", b"!before-the-dot"):
        Path(source, os.fsdecode(name)).write_bytes(name)
    (source / "script").write_text("#!/bin/sh\n")
    (source / "script").chmod(0o700)
    (source / "small").mkdir()
    for number in range(400):
        (source / "small" / str(number)).write_bytes(os.urandom(number * 37 % 1100))
    (source / "out").symlink_to("/etc/shadow")
    (source / "up").symlink_to("../../../..")
    (source / "long").symlink_to("x" * 4000)
    with made(source, room) as image:
        assert os.fstat(image).st_size == DISK_BYTES
        assert read_back(image) == tree(source)


@settings(max_examples=25)
@given(
    st.dictionaries(
        st.tuples(*[st.binary(min_size=1, max_size=20).map(lambda x: x.replace(b"/", b"_").replace(b"\0", b"0"))] * 2),
        st.binary(max_size=9000),
        max_size=12,
    )
)
def test_any_folder_comes_out_as_it_went_in(files: dict[tuple[bytes, bytes], bytes]) -> None:
    with tempfile.TemporaryDirectory() as place:
        for (folder, name), content in files.items():
            if folder in (b".", b"..") or name in (b".", b".."):
                continue
            inner = Path(place, os.fsdecode(folder))
            inner.mkdir(exist_ok=True)
            Path(inner, os.fsdecode(name)).write_bytes(content)
        with made(Path(place), Path(place)) as image:
            assert read_back(image) == tree(Path(place))


def test_owner_mode_and_place_are_not_told(source: Path, room: Path) -> None:
    (source / "secret").write_text("s")
    (source / "secret").chmod(0o640)
    (source / "folder").mkdir(mode=0o700)
    os.utime(source / "secret", ns=(0, 1_600_000_000_123_456_789))
    with made(source, room) as image, tempfile.TemporaryDirectory() as place:
        used = os.pread(image, 1 << 20, 0)
        command = [FSCK, f"--extract={place}", "--overwrite", "--preserve-perms", f"/proc/self/fd/{image}"]
        subprocess.run(command, pass_fds=[image], check=True, capture_output=True)
        file, folder = (Path(place, name).stat() for name in ("secret", "folder"))
        assert stat.S_IMODE(file.st_mode) == 0o666
        assert stat.S_IMODE(folder.st_mode) == 0o777
        assert file.st_mtime_ns == 1_600_000_000_123_456_789
    assert str(source).encode() not in used
    assert source.name.encode() not in used


def test_sockets_and_pipes_are_left_out(source: Path, room: Path) -> None:
    (source / "file").write_text("x")
    os.mkfifo(source / "pipe")
    with socket.socket(socket.AF_UNIX) as end:
        end.bind(str(source / "socket"))
        with made(source, room) as image:
            assert read_back(image) == {b"file": (b"x", False)}


def test_what_we_may_not_read_is_there_and_unreadable(
    source: Path, room: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (source / "closed").write_text("secret")
    (source / "locked").mkdir()
    (source / "locked/inside").write_text("secret")
    (source / "open").write_text("x")
    refuse(monkeypatch, b"closed", b"locked")
    with made(source, room) as image, tempfile.TemporaryDirectory() as place:
        command = [FSCK, f"--extract={place}", "--overwrite", "--preserve-perms", f"/proc/self/fd/{image}"]
        monkeypatch.undo()
        subprocess.run(command, pass_fds=[image], check=True, capture_output=True)
        assert sorted(path.name for path in Path(place).rglob("*")) == ["closed", "locked", "open"]
        for name in ("closed", "locked"):
            assert stat.S_IMODE(Path(place, name).stat().st_mode) == 0
        assert Path(place, "closed").stat().st_size == 0


def refuse(monkeypatch: pytest.MonkeyPatch, *names: bytes) -> None:
    """These names cannot be opened, also by root."""
    real = os.open

    def refusing(path: Any, *arguments: Any, **named: Any) -> int:
        if path in names:
            raise PermissionError(13, "Permission denied")
        return real(path, *arguments, **named)

    monkeypatch.setattr(disk.os, "open", refusing)


def test_a_link_put_in_the_place_of_a_file_is_not_followed(
    source: Path, room: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "secret").write_text("secret")
    (source / "victim").write_text("x")
    real = os.open

    def swapping(path: Any, *arguments: Any, **named: Any) -> int:
        if path == b"victim":
            (source / "victim").unlink()
            (source / "victim").symlink_to(tmp_path / "secret")
        return real(path, *arguments, **named)

    monkeypatch.setattr(disk.os, "open", swapping)
    with made(source, room) as image:
        monkeypatch.undo()
        assert read_back(image) == {}


def test_too_much_is_refused(source: Path, room: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (source / "big").touch()
    os.truncate(source / "big", DISK_BYTES)
    with pytest.raises(SandboxError, match="more than 1024 MB") as caught:
        disk.make_disk(source, room)
    assert caught.value.mend
    os.truncate(source / "big", 1 << 40)
    with pytest.raises(SandboxError, match="more than 1024 MB"):
        disk.make_disk(source, room)
    (source / "big").unlink()
    monkeypatch.setattr(disk, "ENTRY_LIMIT", 5)
    for number in range(5):
        (source / str(number)).touch()
    with made(source, room):
        pass
    (source / "one more").touch()
    with pytest.raises(SandboxError, match="more than 5 files"):
        disk.make_disk(source, room)


def test_too_deep_is_refused(source: Path, room: Path) -> None:
    deep = source.joinpath(*["d"] * 100)
    deep.mkdir(parents=True)
    with made(source, room) as image:
        assert len(read_back(image)) == 100
    (deep / "d").mkdir()
    with pytest.raises(SandboxError, match="more than 100 folders deep"):
        disk.make_disk(source, room)


def test_no_folder_is_a_clear_error(source: Path, room: Path) -> None:
    for wrong, why in ((source / "absent", "No such file"), (source / "file", "Not a directory")):
        (source / "file").write_text("x")
        with pytest.raises(SandboxError, match=why) as caught:
            disk.make_disk(wrong, room)
        assert "--mount" in caught.value.mend


def test_no_room_is_a_clear_error_and_leaves_nothing(source: Path, room: Path) -> None:
    (source / "file").write_bytes(bytes(1 << 20))
    before = len(list(Path("/proc/self/fd").iterdir()))
    old = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 16, old[1]))
    try:
        with pytest.raises(SandboxError, match="no data disk"):
            disk.make_disk(source, room)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, old)
    assert list(room.iterdir()) == []
    assert len(list(Path("/proc/self/fd").iterdir())) == before


def test_nothing_has_a_name(source: Path, room: Path) -> None:
    (source / "file").write_text("x")
    with made(source, room) as image:
        assert list(room.iterdir()) == []
        assert os.fstat(image).st_nlink == 0
    with made(source, room / "absent") as image:  # where no file can be made, it lies in memory
        assert os.fstat(image).st_nlink == 0
        assert read_back(image) == tree(source)
