"""What every sandbox does, whatever isolates it: the contract of `Sandbox.run`, one suite for all."""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from tests.execution.processes import descriptors

from worldmodel.errors import SandboxError, SandboxUnavailable
from worldmodel.execution.base import PURE, Grant, Sandbox
from worldmodel.execution.bubblewrap import BubblewrapSandbox
from worldmodel.settings import Settings
from worldmodel.types import Language, Limits, Program, Requirement, Run

pytestmark = pytest.mark.vm

WIDE = Limits(seconds=120)
"""For programs that end by themselves, also on a slow machine without hardware virtualisation."""


@pytest.fixture(scope="module", params=["bubblewrap", "qemu"])
def sandbox(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sandbox]:
    try:
        if request.param == "qemu":
            yield request.getfixturevalue("qemu")
            return
        folder = tmp_path_factory.mktemp("settings")
        made = BubblewrapSandbox(Settings(folder / "home", folder / "cache"))
    except SandboxUnavailable as error:
        if os.environ.get("CI"):
            raise
        pytest.skip(f"{error}; {error.mend}")
    yield made
    made.close()


def run(sandbox: Sandbox, code: str, language: Language = "python", limits: Limits = WIDE, *granted: str) -> Run:
    grant = Grant(tuple(Requirement(language, category) for category in granted))
    return sandbox.run(Program(language, code), grant, limits)


def test_a_grant_of_another_language_is_refused(sandbox: Sandbox) -> None:
    grant = Grant((Requirement("bash", "process"),))
    with pytest.raises(SandboxError, match=r"^bash:process was granted, but the program is python$"):
        sandbox.run(Program("python", "import os; os.system('id')"), grant, WIDE)
    shown = sandbox.run(Program("python", "print(1)"), Grant((Requirement("bash", "math"),)), WIDE).stdout
    assert shown == "1\n"


def test_it_grants_pure_computation(sandbox: Sandbox) -> None:
    assert not any(sandbox.lacks(Requirement("python", category)) for category in PURE)
    done = run(sandbox, "print(6 * 7)", "python", WIDE, *PURE)
    assert (done.status, done.stdout, done.stderr, done.exit_code) == ("ok", "42\n", "", 0)
    assert done.sandbox == sandbox.name
    assert 0 < done.seconds < WIDE.seconds
    assert done.memory is None or done.memory > 1 << 18
    assert done.observed == done.artifacts == ()
    assert not done.truncated


@pytest.mark.parametrize(
    ("language", "code"),
    [
        ("python", "import sys\nprint('out')\nprint('err', file=sys.stderr)\nsys.exit(3)"),
        ("javascript", "console.log('out'); console.error('err'); process.exitCode = 3"),
        ("bash", "echo out; echo err >&2; exit 3"),
        ("c", '#include <stdio.h>\nint main(void) { puts("out"); fputs("err\\n", stderr); return 3; }'),
    ],
)
def test_streams_and_exit_code_in_four_languages(sandbox: Sandbox, language: Language, code: str) -> None:
    done = run(sandbox, code, language)
    assert (done.status, done.exit_code, done.stdout, done.stderr) == ("failed", 3, "out\n", "err\n")


@pytest.mark.parametrize(
    ("language", "code", "shown"),
    [
        ("python", "print(a + b)", "7.5\n"),
        ("javascript", "console.log(a + b)", "7.5\n"),
        ("bash", 'echo "$a $b"', "6 1.5\n"),
        ("c", '#include <stdio.h>\nint main(void) { printf("%g\\n", a + b); return 0; }', "7.5\n"),
    ],
)
def test_the_prelude_runs_before_the_code(sandbox: Sandbox, language: Language, code: str, shown: str) -> None:
    prelude = {
        "python": "a = 6; b = 1.5\n",
        "javascript": "globalThis.a = 6; globalThis.b = 1.5;\n",
        "bash": "a=6; b=1.5\n",
        "c": "static const long a = 6; static const double b = 1.5;\n",
    }[language]
    done = sandbox.run(Program(language, code, prelude), Grant(), WIDE)
    assert (done.stdout, done.status) == (shown, "ok"), done.stderr


def test_a_python_error_looks_as_usual(sandbox: Sandbox) -> None:
    done = run(sandbox, "x = 1\nprint(x / 0)")
    assert (done.status, done.exit_code) == ("failed", 1)
    assert "model.py" in done.stderr
    assert "line 2" in done.stderr
    assert done.stderr.rstrip().endswith("ZeroDivisionError: division by zero")


@pytest.mark.parametrize(
    ("language", "code"),
    [("python", "print("), ("javascript", "let ="), ("bash", "if"), ("c", "int main( {")],
)
def test_a_program_that_is_no_program_fails(sandbox: Sandbox, language: Language, code: str) -> None:
    done = run(sandbox, code, language)
    assert done.status == "failed"
    assert done.exit_code not in (0, None)
    assert done.stderr


def test_a_program_that_a_signal_ends_has_failed(sandbox: Sandbox) -> None:
    done = run(sandbox, "#include <stdlib.h>\nint main(void) { abort(); }", "c")
    assert done.status == "failed"
    assert done.exit_code not in (0, None)


@pytest.mark.parametrize(
    ("language", "status"), [("python", "ok"), ("javascript", "ok"), ("bash", "ok"), ("c", "failed")]
)
def test_an_empty_program(sandbox: Sandbox, language: Language, status: str) -> None:
    done = run(sandbox, "", language)
    assert (done.status, done.stdout) == (status, "")


def test_output_that_is_no_text_is_shown_as_well_as_it_can(sandbox: Sandbox) -> None:
    done = run(sandbox, r"import os; os.write(1, b'a\xff\x00b\n')")
    assert (done.status, done.stdout) == ("ok", "a\N{REPLACEMENT CHARACTER}\x00b\n")


@pytest.mark.parametrize("language", ["python", "javascript", "bash"])
def test_a_program_in_any_script(sandbox: Sandbox, language: Language) -> None:
    text = "größer ≥ 数 🙂"
    say = {"python": f"print('{text}')", "javascript": f"console.log('{text}')", "bash": f"echo '{text}'"}[language]
    assert run(sandbox, say, language).stdout == text + "\n"


@pytest.mark.parametrize("code", ["print('a\ud800')", "print('a\x00')"])
def test_text_that_no_file_should_hold_is_a_run_and_no_exception(sandbox: Sandbox, code: str) -> None:
    assert run(sandbox, code).status in ("ok", "failed")


def test_a_big_program(sandbox: Sandbox) -> None:
    done = run(sandbox, "total = 0\n" + "total += 1  # one more\n" * 10_000 + "print(total)")
    assert (done.status, done.stdout) == ("ok", "10000\n")


def test_there_is_nothing_to_read_on_stdin(sandbox: Sandbox) -> None:
    assert run(sandbox, "import sys; print(repr(sys.stdin.read()))").stdout == "''\n"
    assert run(sandbox, "read line || echo nothing", "bash").stdout == "nothing\n"


def test_time_ends_a_run_and_what_it_printed_is_kept(sandbox: Sandbox) -> None:
    code = "import signal\nsignal.signal(signal.SIGTERM, signal.SIG_IGN)\nprint('begun', flush=True)\nwhile True: pass"
    done = run(sandbox, code, "python", Limits(seconds=2))
    assert (done.status, done.exit_code, done.stdout) == ("timeout", None, "begun\n")
    assert 2 <= done.seconds < 6


def test_time_ends_a_sleeping_run_too(sandbox: Sandbox) -> None:
    assert run(sandbox, "sleep 100", "bash", Limits(seconds=1)).status == "timeout"


@pytest.mark.parametrize(
    ("language", "code"),
    [
        ("python", "kept = []\nwhile True: kept.append(bytearray(1 << 20))"),
        ("javascript", "const kept = []; while (true) kept.push(Buffer.alloc(1 << 20, 1))"),
        (
            "c",
            "#include <stdlib.h>\n#include <string.h>\n"
            "int main(void) { while (1) { char *p = malloc(1 << 20); if (p) memset(p, 1, 1 << 20); } }",
        ),
    ],
)
def test_memory_ends_a_run(sandbox: Sandbox, language: Language, code: str) -> None:
    done = run(sandbox, code, language, Limits(seconds=120, memory_mb=128))
    assert (done.status, done.exit_code) == ("oom", None)


def test_a_fork_bomb_is_stopped_and_the_next_run_is_as_ever(sandbox: Sandbox) -> None:
    done = run(sandbox, "bomb() { bomb | bomb & }; bomb; sleep 100", "bash", Limits(seconds=3))
    assert done.status in ("timeout", "failed", "oom")
    assert run(sandbox, "print('fine')").stdout == "fine\n"


def test_many_threads_are_stopped(sandbox: Sandbox) -> None:
    code = (
        "import threading, time\n"
        "threading.stack_size(1 << 16)  # so that it is not memory that stops them\n"
        "for n in range(500):\n"
        "    threading.Thread(target=time.sleep, args=(60,), daemon=True).start(); print(n, flush=True)\n"
    )
    done = run(sandbox, code, "python", Limits(seconds=120, processes=32))
    assert done.status == "failed"
    assert "can't start new thread" in done.stderr
    assert 16 < len(done.stdout.split()) <= 32


def test_a_full_disk_is_an_error_of_the_program(sandbox: Sandbox) -> None:
    code = "n = 0\nwhile True:\n    open(f'f{n}', 'wb').write(bytes(1 << 20)); n += 1; print(n, flush=True)"
    done = run(sandbox, code, "python", Limits(seconds=120, disk_mb=16))
    assert done.status == "failed"
    assert "No space left" in done.stderr
    assert int(done.stdout.split()[-1]) <= 16


def test_scratch_and_tmp_can_be_written_and_other_places_cannot(sandbox: Sandbox) -> None:
    code = (
        "open('here', 'w').write('a'); open('/tmp/there', 'w').write('b'); print(open('here').read())\n"
        "for place in ('/', '/usr', '/etc', '/dev', '/proc', '/bin', '/lib'):\n"
        "    try: open(place + '/mine', 'w'); print('wrote', place)\n"
        "    except OSError: pass\n"
    )
    done = run(sandbox, code)
    assert done.stdout == "a\n", done.stderr


def test_each_run_finds_an_empty_scratch(sandbox: Sandbox) -> None:
    code = (
        "import os\nprint(sorted(os.listdir('.')), os.path.exists('/tmp/left'))\n"
        "open('left', 'w'); open('/tmp/left', 'w')"
    )
    first, second = run(sandbox, code), run(sandbox, code)
    assert first.stdout == second.stdout == "['model.py'] False\n"


def test_output_without_end_is_cut(sandbox: Sandbox) -> None:
    code = "import os\nblock = b'x' * 65536\nfor n in range(1600):\n    while block[os.write(1, block):]: pass\nprint()"
    done = run(sandbox, code, "python", Limits(seconds=60, output_bytes=100_000))
    assert (done.status, done.truncated) == ("ok", True)
    assert done.stdout == "x" * 100_000


def test_both_streams_may_be_full(sandbox: Sandbox) -> None:
    code = "import sys\nfor n in range(300): print('o' * 1000); print('e' * 1000, file=sys.stderr)"
    done = run(sandbox, code)
    assert (done.status, len(done.stdout), len(done.stderr)) == ("ok", 300_300, 300_300)


def test_an_orphan_does_not_hold_the_run(sandbox: Sandbox) -> None:
    done = run(sandbox, "setsid sleep 300 & echo done", "bash", Limits(seconds=60))
    assert (done.status, done.stdout) == ("ok", "done\n")
    assert done.seconds < 20


def test_there_is_no_network(sandbox: Sandbox) -> None:
    assert run(sandbox, "tail -n +3 /proc/net/dev | cut -d: -f1 | tr -d ' '", "bash").stdout in ("lo\n", "")
    done = run(sandbox, "import socket\nsocket.create_connection(('192.0.2.1', 80), timeout=5)")
    assert done.status == "blocked"
    assert [seen.requirement for seen in done.observed] == [Requirement("python", "web", ("192.0.2.1",))]
    assert all(seen.blocked and "192.0.2.1" in seen.evidence for seen in done.observed)


def test_a_name_that_is_looked_up_is_the_need(sandbox: Sandbox) -> None:
    done = run(sandbox, "import urllib.request\nurllib.request.urlopen('http://data.example.org/x', timeout=5)")
    assert done.status == "blocked"
    assert Requirement("python", "web", ("data.example.org",)) in [seen.requirement for seen in done.observed]


def test_the_host_s_files_and_environment_are_not_there(
    sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    canary = tmp_path / "canary"
    canary.write_text("host-secret")
    monkeypatch.setenv("WORLDMODEL_CANARY", "host-secret")
    home = Path.home()
    code = (
        "import glob, os\n"
        f"for path in ({str(canary)!r}, {str(Path(__file__))!r}, '/etc/shadow', *glob.glob('/proc/*/environ')):\n"
        "    try: print(open(path, 'rb').read())\n"
        "    except OSError: pass\n"
        f"print(os.environ, os.path.exists({str(home / '.bashrc')!r}))\n"
    )
    done = run(sandbox, code)
    assert done.stdout
    for secret in ("host-secret", "WORLDMODEL", "pytest", "root:"):
        assert secret not in done.stdout


def test_an_undeclared_process_is_refused_and_reported(sandbox: Sandbox) -> None:
    done = run(sandbox, "import subprocess\nsubprocess.run(['echo', 'no'])")
    assert (done.status, done.stdout) == ("blocked", "")
    assert Requirement("python", "process") in [seen.requirement for seen in done.observed]
    assert all(seen.blocked for seen in done.observed)
    survived = run(sandbox, "import os\ntry: os.fork()\nexcept OSError: print('alone')")
    assert (survived.status, survived.stdout) == ("ok", "alone\n")
    assert any(seen.blocked for seen in survived.observed)


@pytest.mark.parametrize(
    ("language", "code"),
    [
        ("python", "import subprocess\nprint(subprocess.check_output(['echo', 'yes'], text=True), end='')"),
        ("javascript", "console.log(require('child_process').execFileSync('echo', ['yes']).toString().trim())"),
        ("c", '#include <stdlib.h>\nint main(void) { return system("echo yes"); }'),
    ],
)
def test_a_granted_process_runs_and_is_observed(sandbox: Sandbox, language: Language, code: str) -> None:
    done = run(sandbox, code, language, WIDE, "process")
    assert (done.status, done.stdout) == ("ok", "yes\n"), done.stderr
    assert {seen.requirement for seen in done.observed if seen.requirement.category == "process"} == {
        Requirement(language, "process")
    }
    assert not any(seen.blocked for seen in done.observed)


def test_the_commands_of_a_shell_are_no_need(sandbox: Sandbox) -> None:
    done = run(sandbox, "seq 3 | sort -r | head -n 1; (echo sub)", "bash")
    assert (done.status, done.stdout, done.observed) == ("ok", "3\nsub\n", ())


def test_what_cannot_be_granted_is_refused_before_anything_runs(sandbox: Sandbox) -> None:
    for category, argument in (("web", "a.org"), ("file", "read_only"), ("tool", "x"), ("teleport", "x")):
        requirement = Requirement("python", category, (argument,))
        if not (reason := sandbox.lacks(requirement)):
            continue
        grant = Grant((requirement,))
        with pytest.raises(SandboxError, match=re.escape(reason)):
            sandbox.run(Program("python", "print(1)"), grant, WIDE)


def test_two_runs_draw_different_numbers(sandbox: Sandbox) -> None:
    code = "import os, random, uuid\nprint(os.urandom(8).hex(), random.random(), uuid.uuid4())"
    drawn = [run(sandbox, code).stdout.split() for _ in range(2)]
    assert len(drawn[0]) == 3
    assert not set(drawn[0]) & set(drawn[1])


def test_threads_may_run_programs_at_once(sandbox: Sandbox) -> None:
    with ThreadPoolExecutor(4) as pool:
        done = list(pool.map(lambda n: run(sandbox, f"import time; time.sleep(0.3); print({n})"), range(4)))
    assert [one.stdout for one in done] == ["0\n", "1\n", "2\n", "3\n"]


def descendants(pid: int) -> set[int]:
    found: set[int] = set()
    for task in Path(f"/proc/{pid}/task").iterdir():
        for child in (task / "children").read_text().split():
            found |= {int(child)} | descendants(int(child))
    return found


def test_nothing_is_left(sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    run(sandbox, "print(1)")
    before, open_files = descendants(os.getpid()), descriptors()
    for code, limits in (
        ("print(1)", WIDE),
        ("raise SystemExit(1)", WIDE),
        ("while True: pass", Limits(seconds=0.5)),
        ("kept = []\nwhile True: kept.append(bytearray(1 << 20))", Limits(seconds=120, memory_mb=64)),
    ):
        run(sandbox, code, "python", limits)
    run(sandbox, "setsid sleep 300 & sleep 300 & echo", "bash")
    assert descendants(os.getpid()) == before
    assert not descriptors() - open_files
    assert list(tmp_path.iterdir()) == []
