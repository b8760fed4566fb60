"""Files from a machine that may say anything, into folders that may hold anything."""

from __future__ import annotations

import json
import os
import resource
import socket
import stat
import struct
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from worldmodel.errors import SandboxError
from worldmodel.execution.qemu import artifacts
from worldmodel.execution.qemu.artifacts import NameRefused, Taken, checked
from worldmodel.execution.qemu.channel import Channel
from worldmodel.interrupts import Background

SECRET = "5" * 32
MB = 1 << 20


def frame(**fields: Any) -> bytes:
    body = json.dumps({"secret": SECRET, **fields}).encode()
    return struct.pack("<I", len(body)) + body


def head(count: int, left: int = 0, names: tuple[str, ...] = ()) -> bytes:
    return frame(op="files", count=count, left=left, names=list(names))


def file(name: bytes, content: bytes = b"x") -> bytes:
    return frame(op="file", name=name.decode("latin-1"), size=len(content)) + content


def take(folder: Path, said: bytes, limit: int = MB) -> Taken:
    """What the host makes of a machine that says this and goes away."""
    ours, theirs = socket.socketpair()

    def speak() -> None:
        with theirs, suppress(BrokenPipeError):
            theirs.sendall(said)

    Background(speak)
    descriptor = artifacts.open_folder(folder)
    with ours:
        try:
            return artifacts.receive(Channel(ours), SECRET, descriptor, folder, limit)
        finally:
            os.close(descriptor)


def held(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file() and not p.is_symlink()}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "made" / "artifacts"


def test_files_come_out(folder: Path) -> None:
    big = os.urandom(3 * MB)
    taken = take(
        folder, head(3) + file(b"report.csv", b"1,2\n") + file(b"a/b/.hidden", big) + file(b"empty", b""), 4 * MB
    )
    assert held(folder) == {"report.csv": b"1,2\n", "a/b/.hidden": big, "empty": b""}
    assert [(x.name, x.size, Path(x.path)) for x in taken.artifacts] == [
        ("report.csv", 4, folder / "report.csv"),
        ("a/b/.hidden", 3 * MB, folder / "a/b/.hidden"),
        ("empty", 0, folder / "empty"),
    ]
    assert taken.left_out == ()
    assert stat.S_IMODE((folder / "report.csv").stat().st_mode) == 0o600
    assert stat.S_IMODE((folder / "a/b").stat().st_mode) == 0o700


def test_nothing_is_written_over(folder: Path) -> None:
    for expected in ("report.csv", "report-2.csv", "report-3.csv"):
        taken = take(folder, head(1) + file(b"report.csv", expected.encode()))
        assert [(x.name, x.path) for x in taken.artifacts] == [("report.csv", str(folder / expected))]
    assert held(folder) == {name: name.encode() for name in ("report.csv", "report-2.csv", "report-3.csv")}
    take(folder, head(2) + file(b".hidden") + file(b".hidden"))
    assert {".hidden", ".hidden-2"} <= held(folder).keys()
    take(folder, head(2) + file(b"n" * 255) + file(b"n" * 255))
    assert {"n" * 255, "n" * 253 + "-2"} <= held(folder).keys()


def test_planted_links_are_not_followed(folder: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "victim").write_text("as it was")
    folder.mkdir(parents=True)
    (folder / "file").symlink_to(outside / "victim")
    (folder / "dangling").symlink_to(outside / "new")
    (folder / "sub").symlink_to(outside)
    (folder / "plain").write_text("as it was")
    os.mkfifo(folder / "pipe")
    names = (b"file", b"dangling", b"sub/inside", b"sub/victim", b"plain/x", b"pipe", b"pipe/y")
    taken = take(folder, head(len(names)) + b"".join(file(name) for name in names))
    assert held(outside) == {"victim": b"as it was"}
    made = {"file-2", "dangling-2", "sub-2/inside", "sub-2/victim", "plain-2/x", "pipe-2", "pipe-3/y"}
    assert held(folder).keys() == made | {"plain"}
    assert {x.path for x in taken.artifacts} == {str(folder / name) for name in made}
    assert (folder / "plain").read_text() == "as it was"


EVIL = (
    *(b"/etc/passwd", b"../up", b"a/../../up", b"..", b".", b"", b"a//b", b"a/", b"./a", b"back\\slash"),
    *(b"nul\0", b"new\nline", b"\x1b[2J", b"\x7f", b"\xff\xfe", "a\u202egpj.exe".encode()),
    *(b"n" * 256, b"d/" * 40 + b"x", b"x/" * 600 + b"y"),
)


@pytest.mark.parametrize("name", EVIL)
def test_a_wrong_name_is_left_out_and_told(folder: Path, name: bytes) -> None:
    taken = take(folder, head(2) + file(name, b"evil") + file(b"good", b"good"))
    assert held(folder) == {"good": b"good"}
    assert len(taken.left_out) == 1
    assert taken.left_out[0].isprintable()


@example(b"..")
@example(b"a/../b")
@given(st.binary(max_size=60) | st.text(max_size=60).map(lambda text: text.encode("utf-8", "ignore")))
def test_a_name_that_is_taken_is_safe(name: bytes) -> None:
    try:
        parts = checked(name)
    except NameRefused:
        return
    assert "/".join(parts).encode() == name
    assert all(part not in ("", ".", "..") and "/" not in part and part.isprintable() for part in parts)


@given(st.lists(st.tuples(st.text("ab./\\\n-Aß", max_size=8), st.binary(max_size=5)), max_size=8))
def test_whatever_names_come_everything_stays_inside(files: list[tuple[str, bytes]]) -> None:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place, "inner", "artifacts")
        said = b"".join(file(name.encode(), content) for name, content in files)
        taken = take(folder, head(len(files)) + said)
        assert len(taken.artifacts) + len(taken.left_out) == len(files)
        assert sorted(held(folder).values()) == sorted(Path(x.path).read_bytes() for x in taken.artifacts)
        assert held(Path(place)).keys() == {f"inner/artifacts/{name}" for name in held(folder)}


WRONG = {
    "forged": head(1).replace(SECRET.encode(), b"6" * 32) + file(b"a"),
    "too many": head(1001),
    "negative": frame(op="files", count=-1, left=0, names=[]),
    "a truth for a number": frame(op="files", count=True, left=0, names=[]) + file(b"a"),
    "no names": frame(op="files", count=1, left=0, names=3) + file(b"a"),
    "names that are none": frame(op="files", count=1, left=1, names=["\u0100"]) + file(b"a"),
    "too large": head(1) + frame(op="file", name="a", size=MB + 1) + bytes(MB + 1),
    "too large together": head(2) + frame(op="file", name="\n", size=MB) + bytes(MB) + file(b"a"),
    "another frame": head(1) + frame(op="result"),
    "silence": b"",
    "cut in a file": head(1) + frame(op="file", name="a", size=100) + b"half",
    "no json": head(1) + struct.pack("<I", 3) + b"xxx",
}


@pytest.mark.parametrize("said", WRONG.values(), ids=WRONG.keys())
def test_a_machine_that_breaks_the_rules_leaves_nothing(folder: Path, said: bytes) -> None:
    taken = take(folder, said)
    assert held(folder) == {}
    assert not taken.artifacts
    assert "no further files" in taken.left_out[-1]


def test_what_came_before_the_end_stays(folder: Path) -> None:
    taken = take(folder, head(3) + file(b"a") + frame(op="file", name="b", size=100) + b"half")
    assert held(folder) == {"a": b"x"}
    assert [x.name for x in taken.artifacts] == ["a"]
    assert len(taken.left_out) == 1


def test_a_full_disk_costs_the_file_and_not_the_run(folder: Path) -> None:
    old = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 16, old[1]))
    try:
        taken = take(folder, head(3) + file(b"a") + file(b"big", bytes(1 << 18)) + file(b"c"))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, old)
    assert held(folder) == {"a": b"x", "c": b"x"}
    assert taken.left_out == ("big: File too large",)


def test_an_interrupt_leaves_no_half_file(folder: Path) -> None:
    def pieces() -> Iterator[bytes]:
        yield b"half"
        raise KeyboardInterrupt

    descriptor = artifacts.open_folder(folder)
    try:
        with pytest.raises(KeyboardInterrupt):
            artifacts.write(descriptor, ("a",), pieces())
    finally:
        os.close(descriptor)
    assert held(folder) == {}


def test_a_folder_that_was_removed_meanwhile_is_told(folder: Path) -> None:
    descriptor = artifacts.open_folder(folder)
    folder.rmdir()
    ours, theirs = socket.socketpair()
    with ours, theirs:
        theirs.sendall(head(1) + file(b"a"))
        taken = artifacts.receive(Channel(ours), SECRET, descriptor, folder, MB)
    os.close(descriptor)
    assert taken.left_out == ("a: No such file or directory",)


def test_runs_at_the_same_time_do_not_meet(folder: Path) -> None:
    said = head(2) + file(b"report.csv", b"1") + file(b"sub/report.csv", b"2")
    results: list[Taken] = []
    threads = [Background(lambda: results.append(take(folder, said))) for _ in range(12)]
    for thread in threads:
        thread.join()
    paths = {artifact.path for taken in results for artifact in taken.artifacts}
    assert len(paths) == 24
    assert sorted(held(folder).values()) == [b"1"] * 12 + [b"2"] * 12


def test_what_the_machine_left_out_is_told(folder: Path) -> None:
    taken = take(folder, head(1, 25, ("big", "evil\n", *"cdefghijklmnopqrst")) + file(b"a"))
    assert held(folder) == {"a": b"x"}
    assert taken.left_out[0].startswith("big: the files of a run may have 1 MB")
    assert taken.left_out[1].startswith("evil?: ")
    assert taken.left_out[-1] == "5 files more"


def test_a_place_that_is_none_is_an_error_before_the_run(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    for wrong in (tmp_path / "file", tmp_path / "file/below"):
        with pytest.raises(SandboxError, match="written files cannot go") as caught:
            artifacts.open_folder(wrong)
        assert "--artifacts" in caught.value.mend
