"""A user's folder under bubblewrap: what programs see of it, and which files come back."""

from __future__ import annotations

import hashlib
import os
import socket
import tempfile
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest

from worldmodel.core.requires import parse
from worldmodel.errors import SandboxError
from worldmodel.execution.base import Grant, Resources
from worldmodel.execution.bubblewrap import BubblewrapSandbox, folder
from worldmodel.execution.qemu import artifacts
from worldmodel.settings import Settings
from worldmodel.types import Language, Limits, Program, Requirement, Run

SETTINGS = Settings(Path("/nowhere"), Path("/nowhere"))


@pytest.fixture
def place() -> Iterator[Path]:
    """A folder that everyone may enter, as programs must that root starts as nobody."""
    with tempfile.TemporaryDirectory(dir="/tmp", prefix="worldmodel-test-") as made:
        Path(made).chmod(0o755)
        yield Path(made)


@pytest.fixture
def given(place: Path) -> Path:
    """A folder with two files, one of them a folder down."""
    made = place / "given"
    (made / "sub").mkdir(parents=True)
    (made / "a.csv").write_text("1,2\n")
    (made / "sub/b.txt").write_text("inner")
    for path in (made, made / "sub"):
        path.chmod(0o755)
    return made


def run(
    resources: Resources, code: str, access: str, language: Language = "python", limits: Limits | None = None
) -> Run:
    sandbox = BubblewrapSandbox(SETTINGS, resources)
    grant = Grant(parse(f"{language}:file({access})") if access else ())
    return sandbox.run(Program(language, textwrap.dedent(code)), grant, limits or Limits(seconds=120))


def contents(folder: Path) -> dict[str, str]:
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file() and not path.is_symlink()
    }


def test_what_is_missing_is_said_before_anything_runs(place: Path) -> None:
    bare = BubblewrapSandbox(SETTINGS)
    assert "--mount" in bare.lacks(Requirement("python", "file", ("read_only",)))
    assert "--artifacts" in bare.lacks(Requirement("python", "file", ("read_write",)))
    assert "cannot grant web" in bare.lacks(Requirement("python", "web", ("a.org",)))
    full = BubblewrapSandbox(SETTINGS, Resources(mount=place, artifacts=place))
    assert full.lacks(Requirement("python", "file", ("read_write",))) == ""


READS: tuple[tuple[Language, str], ...] = (
    ("python", "print(open('a.csv').read() + open('/data/sub/b.txt').read())"),
    (
        "javascript",
        "const fs = require('fs'); console.log(['a.csv', 'sub/b.txt'].map(p => fs.readFileSync(p, 'utf8')).join(''))",
    ),
    ("bash", "cat a.csv sub/b.txt; echo"),
    (
        "c",
        """
        #include <stdio.h>
        int main(void) { int c; FILE *f = fopen("a.csv", "r"); while ((c = getc(f)) != EOF) putchar(c);
          f = fopen("sub/b.txt", "r"); while ((c = getc(f)) != EOF) putchar(c); puts(""); return 0; }
        """,
    ),
)


@pytest.mark.vm
@pytest.mark.parametrize(("language", "code"), READS)
def test_a_granted_folder_is_read(given: Path, language: Language, code: str) -> None:
    done = run(Resources(mount=given), code, "read_only", language)
    assert (done.status, done.stdout) == ("ok", "1,2\ninner\n"), done.stderr
    assert [(one.requirement, one.blocked) for one in done.observed] == [
        (parse(f"{language}:file(read_only)")[0], False)
    ]


@pytest.mark.vm
def test_without_the_grant_it_is_not_there(given: Path) -> None:
    done = run(Resources(mount=given, artifacts=given), "print(open('/data/a.csv').read())", "")
    assert done.status == "blocked"
    assert [(one.evidence, one.blocked) for one in done.observed] == [("tried to read /data/a.csv", True)]


@pytest.mark.vm
def test_a_folder_that_may_be_read_cannot_be_written(given: Path) -> None:
    before = contents(given)
    done = run(Resources(mount=given), "open('new', 'w')", "read_only")
    assert (done.status, done.artifacts) == ("blocked", ())
    assert "Read-only file system" in done.stderr
    assert [(one.requirement, one.blocked) for one in done.observed] == [(parse("python:file(read_write)")[0], True)]
    assert contents(given) == before


@pytest.mark.vm
def test_written_files_come_back_and_the_folder_stays_as_it_is(given: Path, place: Path) -> None:
    before = contents(given)
    out = place / "out"
    out.mkdir()
    (out / "new.txt").write_text("mine")
    (out / "made").symlink_to(given)
    code = """
        import os
        open("new.txt", "w").write("hello"); open("a.csv", "a").write("3,4\\n")
        os.makedirs("made/deep"); open("made/deep/z", "w").write("z")
        os.symlink("/etc/passwd", "link"); os.mkfifo("pipe"); os.remove("sub/b.txt")
    """
    done = run(Resources(mount=given, artifacts=out), code, "read_write")
    assert (done.status, done.left_out) == ("ok", ()), done.stderr
    found = {one.name: (one.size, Path(one.path).relative_to(out).as_posix()) for one in done.artifacts}
    assert found == {"a.csv": (8, "a.csv"), "made/deep/z": (1, "made-2/deep/z"), "new.txt": (5, "new-2.txt")}
    assert (out / "new.txt").read_text() == "mine"
    assert (out / "new-2.txt").read_text() == "hello"
    assert (out / "a.csv").read_text() == "1,2\n3,4\n"
    assert contents(given) == before
    assert not any(one.blocked for one in done.observed)


@pytest.mark.vm
def test_files_can_be_written_without_a_folder_to_read(place: Path) -> None:
    code = "echo 1 > a; mkdir -p b; echo 2 > b/c; pwd"
    done = run(Resources(artifacts=place / "out"), code, "read_write", "bash")
    assert (done.status, done.stdout) == ("ok", "/data\n"), done.stderr
    assert [one.name for one in done.artifacts] == ["a", "b/c"]
    assert (place / "out/b/c").read_text() == "2\n"


@pytest.mark.vm
def test_what_a_program_left_comes_back_however_it_ended(place: Path) -> None:
    code = """
        open("big", "wb").write(bytes(2 << 20)); open("small", "w").write("1"); open("odd\\n", "w").write("1")
        os = __import__("os"); os.makedirs("/".join("d" * 40)); open("/".join("d" * 40) + "/deep", "w").write("1")
        while True: pass
    """
    limits = Limits(seconds=2, artifacts_mb=1)
    done = run(Resources(artifacts=place / "out"), code, "read_write", limits=limits)
    assert done.status == "timeout"
    assert [one.name for one in done.artifacts] == ["small"]
    told = " ".join(done.left_out)
    assert len(done.left_out) == 3
    assert "big: the files of a run may have 1 MB" in told
    assert "odd?: its name has characters" in told
    assert "too many folders deep" in told


@pytest.mark.vm
def test_many_files_are_told(place: Path) -> None:
    code = "for n in range(1200): open(f'f{n:04}', 'w').write('1')"
    done = run(Resources(artifacts=place / "out"), code, "read_write")
    assert len(done.artifacts) == artifacts.COUNT_LIMIT
    assert "180 files more" in done.left_out[-1]


@pytest.mark.vm
def test_the_copy_is_as_large_as_the_disk(place: Path) -> None:
    done = run(
        Resources(artifacts=place / "out"),
        "open('a', 'wb').write(bytes(6 << 20)); open('b', 'wb').write(bytes(6 << 20))",
        "read_write",
        limits=Limits(seconds=120, disk_mb=8),
    )
    assert "No space left" in done.stderr


@pytest.mark.vm
@pytest.mark.parametrize("access", ["read_only", "read_write"])
def test_nothing_in_the_folder_leads_to_the_host(given: Path, place: Path, access: str) -> None:
    """Sockets, pipes and links of the host's, and files of others, are there and empty."""
    os.mkfifo(given / "pipe")
    (given / "pipe").chmod(0o666)
    (given / "link").symlink_to("/etc/shadow")
    (given / "secret").write_text("secret")
    (given / "secret").chmod(0o000)
    (given / "private").mkdir()
    (given / "private/inner").write_text("secret")
    (given / "private").chmod(0o000)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(given / "socket"))
        (given / "socket").chmod(0o777)
        server.listen()
        code = """
            import os, socket
            for name in sorted(os.listdir(".")):
                try: print(name, os.listdir(name) if os.path.isdir(name) else repr(open(name).read()))
                except OSError as error: print(name, error.strerror)
            try: socket.socket(socket.AF_UNIX).connect("socket")
            except OSError as error: print(error.strerror)
        """
        done = run(Resources(mount=given, artifacts=place / "out"), code, access)
        server.setblocking(False)
        with pytest.raises(BlockingIOError):
            server.accept()
    (given / "private").chmod(0o755)
    assert done.stdout.splitlines() == [
        "a.csv '1,2\\n'",
        "link No such file or directory",
        "pipe ''",
        "private []",
        "secret ''",
        "socket ''",
        "sub ['b.txt']",
        "Address family not supported by protocol",
    ], done.stderr
    assert done.artifacts == ()


@pytest.mark.vm
def test_a_folder_too_large_for_a_copy_can_be_read(given: Path, place: Path) -> None:
    (given / "large").write_bytes(bytes(9 << 20))
    resources, limits = Resources(mount=given, artifacts=place / "out"), Limits(seconds=120, disk_mb=8)
    with pytest.raises(SandboxError, match="more than the 8 MB that a copy may have"):
        run(resources, "print(1)", "read_write", limits=limits)
    code = "import os; print(os.path.getsize('large'))"
    assert run(resources, code, "read_only", limits=limits).stdout == f"{9 << 20}\n"


def test_a_folder_that_is_gone_or_may_not_be_entered(given: Path) -> None:
    with pytest.raises(SandboxError, match="No such file"):
        run(Resources(mount=given / "nothing"), "print(1)", "read_only")
    (given / "sub").chmod(0o000)
    with pytest.raises(SandboxError, match="cannot be shown") as caught:
        run(Resources(mount=given / "sub"), "print(1)", "read_only")
    (given / "sub").chmod(0o755)
    assert "chmod o+rx" in caught.value.mend


def test_too_much_to_look_at_is_an_error(given: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folder, "ENTRY_LIMIT", 2)
    with pytest.raises(SandboxError, match="more than 2 files"):
        run(Resources(mount=given), "print(1)", "read_only")


def test_too_much_to_hide_is_an_error(given: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folder, "HIDDEN_LIMIT", 1)
    os.mkfifo(given / "one")
    os.mkfifo(given / "two")
    with pytest.raises(SandboxError, match="too much that may not be read"):
        run(Resources(mount=given), "print(1)", "read_only")
