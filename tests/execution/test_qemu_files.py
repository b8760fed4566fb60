"""Folders shown to programs in the real machine, and the files that programs leave."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from tests.execution.processes import descriptors

from worldmodel.errors import SandboxError
from worldmodel.execution.base import Grant, Resources
from worldmodel.execution.qemu import QemuSandbox, disk
from worldmodel.execution.qemu.channel import Channel
from worldmodel.execution.validate import validate
from worldmodel.settings import Settings
from worldmodel.types import Language, Limits, Program, Requirement, Run

pytestmark = pytest.mark.vm

READ, WRITE = "read_only", "read_write"
LIMITS = Limits(seconds=120)


class Bench:
    """A sandbox over a folder `source`, with `out` for written files."""

    def __init__(self, place: Path, settings: Settings) -> None:
        self.source, self.out = place / "source", place / "out"
        self.settings = settings
        self._opened: list[QemuSandbox] = []
        self.sandbox = self.sandbox_with(Resources(mount=self.source, artifacts=self.out))

    def sandbox_with(self, resources: Resources) -> QemuSandbox:
        self._opened.append(QemuSandbox(self.settings, resources))
        return self._opened[-1]

    def run(
        self, code: str, access: str = "", language: Language = "python", limits: Limits = LIMITS, **named: Any
    ) -> Run:
        needs = (Requirement(language, "file", (access,)),) if access else ()
        return (named.get("sandbox") or self.sandbox).run(Program(language, code), Grant(needs), limits)

    def printed(self, code: str, access: str = "", language: Language = "python", **named: Any) -> str:
        run = self.run(code, access, language, **named)
        assert run.status == "ok", run
        return run.stdout

    def held(self) -> dict[str, bytes]:
        return {str(p.relative_to(self.out)): p.read_bytes() for p in self.out.rglob("*") if p.is_file()}

    def close(self) -> None:
        for sandbox in self._opened:
            sandbox.close()


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory, image_settings: Settings) -> Iterator[Bench]:
    made = Bench(tmp_path_factory.mktemp("files"), image_settings)
    yield made
    made.close()


@pytest.fixture
def bench(shared: Bench) -> Bench:
    """With empty folders."""
    for folder in (shared.source, shared.out):
        if folder.is_dir():
            shutil.rmtree(folder)
        folder.unlink(missing_ok=True)
    shared.source.mkdir()
    return shared


def digest(folder: Path) -> str:
    """Of every name, content, mode and time in it."""
    whole = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        about = path.lstat()
        content = path.read_bytes() if path.is_file() and not path.is_symlink() else b""
        whole.update(repr((str(path), about.st_mode, about.st_mtime_ns, about.st_size, content)).encode())
    return whole.hexdigest()


READERS: list[tuple[Language, str]] = [
    ("python", "print(open('a.txt').read(), end='')"),
    ("python", "import sympy; print(open('/data/a.txt').read(), end='')"),
    ("javascript", "process.stdout.write(require('fs').readFileSync('a.txt', 'utf8'))"),
    ("bash", "cat a.txt"),
    (
        "c",
        '#include <stdio.h>\nint main(){char b[99]; return !fgets(b, 99, fopen("a.txt", "r")) || fputs(b, stdout)<0;}',
    ),
]


@pytest.mark.parametrize(("language", "code"), READERS)
def test_every_language_reads(bench: Bench, language: Language, code: str) -> None:
    (bench.source / "a.txt").write_text("from the host\n")
    need = Requirement(language, "file", (READ,))
    run = bench.sandbox.run(Program(language, code), Grant((need,)), LIMITS)
    assert (run.status, run.stdout) == ("ok", "from the host\n")
    assert [(seen.requirement, seen.blocked) for seen in run.observed] == [(need, False)]
    assert validate((need,), (need,), run).accurate


@pytest.mark.parametrize("grant", [(), (Requirement("python", "process"),)])
def test_without_a_grant_there_is_nothing(bench: Bench, grant: tuple[Requirement, ...]) -> None:
    (bench.source / "a.txt").write_text("secret")
    code = "import os\nprint(os.getcwd(), 'vdb' in open('/proc/mounts').read())\n"
    run = bench.sandbox.run(Program("python", code + "open('/data/a.txt')"), Grant(grant), LIMITS)
    assert run.stdout == "/scratch False\n"
    assert run.status == "blocked"
    assert any(seen.blocked and seen.requirement.category == "file" for seen in run.observed)
    refused = "import os\nprint(os.listdir('/data'))\nfor way in ('/data/new', '/dev/vdb'):\n"
    refused += " try: open(way, 'wb')\n except OSError as e: print(type(e).__name__)"
    run = bench.sandbox.run(Program("python", refused), Grant(grant), LIMITS)
    assert run.stdout == "[]\nOSError\nPermissionError\n"


WRITERS: list[tuple[Language, str]] = [
    ("python", "open('a.txt', 'w')"),
    ("javascript", "require('fs').writeFileSync('new.txt', 'x')"),
    ("bash", "echo x >> a.txt"),
    ("c", '#include <stdio.h>\nint main(){return fopen("/data/new", "w") == 0;}'),
]


@pytest.mark.parametrize(("language", "code"), WRITERS)
def test_what_is_read_only_cannot_be_written(bench: Bench, language: Language, code: str) -> None:
    (bench.source / "a.txt").write_text("as it was")
    declared = (Requirement(language, "file", (READ,)),)
    run = bench.sandbox.run(Program(language, code), Grant(declared), LIMITS)
    assert run.status == "blocked"
    assert validate(declared, declared, run).missing == (Requirement(language, "file", (WRITE,)),)
    assert (run.artifacts, bench.held()) == ((), {})


CHANGES = """
import os, shutil
open('a.txt', 'a').write('more')
os.makedirs('x/y/.z')
open('x/y/.z/.hidden', 'w').write('h')
os.remove('gone.txt')
shutil.move('sub', 'moved')
open('empty', 'w')
os.symlink('/etc/passwd', 'link')
os.mkfifo('pipe')
print(sorted(os.listdir('.')))
"""


def test_changes_come_back_and_the_folder_stays(bench: Bench) -> None:
    for name in ("a.txt", "gone.txt", "kept.txt", "sub/b.csv"):
        (bench.source / name).parent.mkdir(exist_ok=True)
        (bench.source / name).write_text(f"{name} ")
    before = digest(bench.source)
    run = bench.run(CHANGES, WRITE)
    assert run.stdout == "['a.txt', 'empty', 'kept.txt', 'link', 'moved', 'pipe', 'x']\n"
    assert bench.held() == {"a.txt": b"a.txt more", "empty": b"", "moved/b.csv": b"sub/b.csv ", "x/y/.z/.hidden": b"h"}
    assert sorted(artifact.name for artifact in run.artifacts) == sorted(bench.held())
    assert all(Path(x.path).stat().st_size == x.size for x in run.artifacts)
    assert run.left_out == ()
    assert validate((need := Requirement("python", "file", (WRITE,)),), (need,), run).accurate
    assert digest(bench.source) == before
    assert bench.printed("print(open('a.txt').read(), open('gone.txt').read())", READ) == "a.txt  gone.txt \n"


def test_every_language_writes(bench: Bench) -> None:
    c = '#include <stdio.h>\nint main(){fputs("c", fopen("c", "w")); return 0;}'
    assert bench.run("require('fs').writeFileSync('js', 'js')", WRITE, "javascript").status == "ok"
    assert bench.run("printf bash > bash", WRITE, "bash").status == "ok"
    assert bench.run(c, WRITE, "c").status == "ok"
    assert bench.held() == {"js": b"js", "bash": b"bash", "c": b"c"}


def test_links_lead_nowhere(bench: Bench, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("secret")
    (bench.source / "out").symlink_to(tmp_path / "secret")
    (bench.source / "up").symlink_to("../secret")
    code = "import os\nfor n in ('out', 'up'):\n try: print(open(n).read())\n except OSError as e: print(e.errno)"
    assert bench.printed(code, READ) == "2\n2\n"


def test_special_and_unreadable_files(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    (bench.source / "closed").write_text("secret")
    os.mkfifo(bench.source / "pipe")
    real = os.open

    def refusing(path: Any, *arguments: Any, **named: Any) -> int:
        if path == b"closed":
            raise PermissionError(13, "Permission denied")
        return real(path, *arguments, **named)

    monkeypatch.setattr(disk.os, "open", refusing)
    with socket.socket(socket.AF_UNIX) as end:
        end.bind(str(bench.source / "socket"))
        code = "import os; print(os.listdir('.'))\nopen('closed')"
        for access in (READ, WRITE):
            run = bench.run(code, access)
            assert (run.status, run.stdout) == ("failed", "['closed']\n"), run
            assert "PermissionError" in run.stderr


def test_odd_names(bench: Bench) -> None:
    names = [b"new\nline", b"\xff\xfe", "größe 漢字 👩‍👩‍👧".encode(), b"n" * 255, b"-rf", b" "]
    for name in names:
        Path(bench.source, os.fsdecode(name)).write_bytes(name)
    code = "import os; print(sorted(os.listdir(b'.')), all(open(n, 'rb').read() == n for n in os.listdir(b'.')))"
    assert bench.printed(code, READ) == f"{sorted(names)} True\n"


def test_ten_thousand_files_and_a_large_one(bench: Bench) -> None:
    for number in range(10_000):
        if number % 1000 == 0:
            (bench.source / f"{number // 1000}").mkdir()
        (bench.source / f"{number // 1000}" / f"{number}.txt").write_text(str(number))
    with (bench.source / "large").open("wb") as file:
        file.truncate(300_000_000)
        for place in (0, 150_000_000, 299_999_990):
            file.seek(place)
            file.write(b"0123456789")
    code = (
        "import os\nnames = [os.path.join(d, f) for d, _, fs in os.walk('.') for f in fs if f.endswith('.txt')]\n"
        "print(len(names), sum(int(open(name).read()) for name in names), os.stat(names[0])[4:6])\n"
        "with open('large', 'rb') as f:\n size = 0\n while piece := f.read(1 << 20): size += len(piece)\n"
        " f.seek(150_000_000); middle = f.read(10); f.seek(-10, 2); print(size, middle, f.read())\n"
    )
    first, second = bench.printed(code, READ).splitlines()
    assert first == f"10000 {sum(range(10_000))} (0, 0)"
    assert second == "300000000 b'0123456789' b'0123456789'"


def test_each_run_sees_the_folder_of_its_moment(bench: Bench) -> None:
    code = "import os; print({n: open(n).read() for n in sorted(os.listdir('.'))})"
    assert bench.printed(code, READ) == "{}\n"
    (bench.source / "a").write_text("1")
    assert bench.printed(code, READ) == "{'a': '1'}\n"
    (bench.source / "a").write_text("2")
    bench.sandbox.prepare()
    time.sleep(0.5)
    assert bench.printed(code, READ) == "{'a': '2'}\n"


def test_writing_without_a_folder_to_read(bench: Bench) -> None:
    sandbox = bench.sandbox_with(Resources(artifacts=bench.out))
    for ready in (False, True):
        if ready:
            sandbox.prepare()
            time.sleep(1)
        code = "import os; print(os.getcwd(), os.listdir('.')); open('made', 'w').write('x')"
        assert bench.printed(code, WRITE, sandbox=sandbox) == "/data []\n"
    assert bench.held() == {"made": b"x", "made-2": b"x"}
    with pytest.raises(SandboxError, match="--mount"):
        bench.run("print(1)", READ, sandbox=sandbox)


def test_too_many_and_too_large_files_are_left_out(bench: Bench) -> None:
    code = "open('big', 'wb').write(bytes(1_100_000)); open('half', 'wb').write(bytes(600_000))\n"
    code += (
        "open('other', 'wb').write(bytes(600_000)); open('small', 'w').write('s'); open('hole', 'w').truncate(1 << 40)"
    )
    run = bench.run(code, WRITE, limits=replace(LIMITS, artifacts_mb=1))
    assert (run.status, bench.held().keys()) == ("ok", {"half", "small"})
    assert [line.split(":")[0] for line in run.left_out] == ["big", "hole", "other"]
    assert all("1 MB" in line for line in run.left_out)
    run = bench.run("for n in range(1500): open(f'f{n:04}', 'w').write('x')", WRITE)
    assert (run.status, len(run.artifacts)) == ("ok", 1000)
    assert run.left_out[-1] == "480 files more"
    assert run.left_out[0].startswith("f1000: ")


EVIL = """
import os
for name in (b'new\\nline', b'\\xff', b'\\x1b[2J', 'a\\u202eb'.encode(), b'back\\\\slash'):
    open(name, 'w').write('evil')
os.makedirs('/'.join('d' * 40)); open('/'.join('d' * 40) + '/deep', 'w')
os.symlink('/etc', 'folder'); os.symlink('..', 'up')
os.makedirs(b'x\\n/y'); open(b'x\\n/y/z', 'w')
open('good', 'w').write('good')
"""


def test_evil_names_stay_out(bench: Bench) -> None:
    run = bench.run(EVIL, WRITE)
    assert run.status == "ok", run
    assert bench.held() == {"good": b"good"}
    assert len(run.left_out) == 7
    assert all(line.isprintable() for line in run.left_out)
    assert {path.name for path in bench.out.parent.iterdir()} == {"source", "out"}


@pytest.mark.parametrize(
    ("code", "status"),
    [
        ("open('a', 'w').write('x')\nwhile True: pass", "timeout"),
        ("open('a', 'w').write('x')\nx = bytes(900 << 20)\nx = bytearray(600 << 20)", "oom"),
        ("open('a', 'w').write('x')\nimport os; os.kill(os.getpid(), 9)", "failed"),
    ],
)
def test_a_run_that_ends_badly_leaves_its_files(bench: Bench, code: str, status: str) -> None:
    run = bench.run(code, WRITE, limits=replace(LIMITS, seconds=3 if status == "timeout" else 60))
    assert (run.status, [x.name for x in run.artifacts]) in ((status, ["a"]), ("failed", ["a"]))


def test_a_machine_that_dies_while_its_files_come_out_costs_only_them(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Channel.take

    def dying(channel: Channel, count: int, *, deadline: float) -> bytes:
        for machine in bench.sandbox._pool._machines:
            if machine.pid is not None:
                os.kill(machine.pid, signal.SIGKILL)
                machine.wait(5)
        return real(channel, count, deadline=deadline)

    monkeypatch.setattr(Channel, "take", dying)
    run = bench.run("open('a', 'wb').write(bytes(16 << 20)); print('done')", WRITE)
    assert (run.status, run.stdout) == ("ok", "done\n")
    assert (run.artifacts, bench.held()) == ((), {})
    assert "no further files came out" in run.left_out[0]
    monkeypatch.undo()
    assert bench.printed("print(1)", WRITE) == "1\n"


def test_written_files_count_for_the_disk_limit(bench: Bench) -> None:
    run = bench.run("open('a', 'wb').write(bytes(10 << 20))", WRITE, limits=replace(LIMITS, disk_mb=4))
    assert "No space left" in run.stderr
    assert run.status == "failed"


def test_a_folder_that_is_gone_is_an_error_and_nothing_leaks(bench: Bench) -> None:
    bench.printed("print(1)", WRITE)
    before = descriptors()
    bench.printed("print(1)", WRITE)
    bench.source.rmdir()
    with pytest.raises(SandboxError, match="cannot be shown"):
        bench.run("print(1)", READ)
    bench.out.rmdir()
    bench.out.write_text("")
    with pytest.raises(SandboxError, match="written files cannot go"):
        bench.run("print(1)", WRITE)
    assert not descriptors() - before


def test_the_command_line_shows_what_was_left(bench: Bench, home: Path) -> None:
    (bench.source / "a.csv").write_text("1\n2\n")
    command = [
        sys.executable,
        "-m",
        "worldmodel",
        "exec",
        "-",
        "-l",
        "python",
        "--sandbox",
        "qemu",
        "--approve",
        "auto",
    ]
    command += ["--requires", "python:file(read_write)", "--mount", str(bench.source), "--artifacts", str(bench.out)]
    code = "open('sum.txt', 'w').write(str(sum(map(int, open('a.csv')))))"

    def said(*more: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run([*command, *more], input=code, capture_output=True, text=True, check=False, timeout=60)

    done = said()
    assert done.returncode == 0, done.stderr
    assert f"left sum.txt (1 bytes): {bench.out / 'sum.txt'}" in done.stderr
    assert bench.held() == {"sum.txt": b"3"}
    told = json.loads(said("--json").stdout)["run"]["artifacts"]
    assert told == [{"name": "sum.txt", "size": 1, "path": str(bench.out / "sum-2.txt")}]
