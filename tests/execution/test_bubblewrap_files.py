"""Which accesses to files are needs, and that the bubblewrap sandbox sees them."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest

from worldmodel.core.requires import parse
from worldmodel.execution.base import Grant
from worldmodel.execution.bubblewrap import BubblewrapSandbox, files
from worldmodel.settings import Settings
from worldmodel.types import Language, Limits, Observation, Program, Run

SETTINGS = Settings(Path("/nowhere"), Path("/nowhere"))


def need(path: str, writing: bool = False, there: bool = True, command: str = "python3") -> Observation | None:
    return files.need("python", path, writing, lambda: there, command)


@pytest.mark.parametrize(
    "path",
    ["/usr/lib/python3/dist-packages/x.py", "/etc/ld.so.cache", "/proc/self/maps", "/scratch/made", "/tmp/x", "/"],
)
def test_what_is_no_need(path: str) -> None:
    assert need(path) is None


def test_what_is_written_in_scratch_space_is_no_need() -> None:
    assert need("/scratch/new", writing=True, there=False) is None
    assert need("/dev/shm/new", writing=True, there=False) is None
    assert need("/dev/null", writing=True) is None
    assert need("/scratchy/new", writing=True, there=False) is not None


@pytest.mark.parametrize(
    ("path", "writing", "there", "requires", "blocked", "evidence"),
    [
        ("/home/a/data.csv", False, False, "file(read_only)", True, "tried to read /home/a/data.csv"),
        ("/scratch/data.csv", False, False, "file(read_only)", True, "tried to read /scratch/data.csv"),
        ("/etc/passwd", False, True, "file(read_only)", False, "read /etc/passwd"),
        ("/etc/passwd", True, True, "file(read_write)", True, "tried to write /etc/passwd"),
        ("/usr/bin/ls", True, True, "file(read_write)", True, "tried to write /usr/bin/ls"),
        ("/data/a", False, False, "file(read_only)", True, "tried to read /data/a"),
        ("/proc/cpuinfo", False, True, "system(info)", False, "opened /proc/cpuinfo"),
        ("/etc/hostname", False, False, "system(info)", True, "opened /etc/hostname"),
        ("/home/a\nb", False, False, "file(read_only)", True, "tried to read /home/a?b"),
    ],
)
def test_needs(path: str, writing: bool, there: bool, requires: str, blocked: bool, evidence: str) -> None:
    assert need(path, writing, there) == Observation(parse(f"python:{requires}")[0], evidence, blocked)


def test_a_shell_looks_for_its_user_and_a_program_needs_a_file() -> None:
    assert need("/etc/passwd", command="bash") is None
    assert need("/etc/passwd", command="cat") is not None


@pytest.mark.parametrize(
    ("granted", "writing", "blocked"),
    [("read_only", False, False), ("read_only", True, True), ("read_write", True, False), ("", False, True)],
)
def test_in_a_granted_folder(granted: str, writing: bool, blocked: bool) -> None:
    seen = files.need("python", "/data/in/a", writing, lambda: bool(granted), "", granted)
    assert seen is not None and seen.blocked == blocked


@pytest.fixture(scope="module")
def sandbox() -> BubblewrapSandbox:
    return BubblewrapSandbox(SETTINGS)


def run(sandbox: BubblewrapSandbox, code: str, language: Language = "python", *granted: str) -> Run:
    grant = Grant(tuple(need for text in granted for need in parse(f"{language}:{text}")))
    return sandbox.run(Program(language, textwrap.dedent(code)), grant, Limits(seconds=120))


def seen(done: Run) -> dict[str, bool]:
    return {observation.evidence: observation.blocked for observation in done.observed}


READS: tuple[tuple[Language, str], ...] = (
    ("python", "print(open('/home/nobody/data.csv').read())"),
    ("javascript", "console.log(require('fs').readFileSync('/home/nobody/data.csv', 'utf8'))"),
    ("bash", "cat /home/nobody/data.csv"),
    ("c", '#include <stdio.h>\nint main(void) { return fopen("/home/nobody/data.csv", "r") ? 0 : 1; }'),
)


@pytest.mark.vm
@pytest.mark.parametrize(("language", "code"), READS)
def test_a_file_that_is_not_there_is_a_need_that_was_refused(
    sandbox: BubblewrapSandbox, language: Language, code: str
) -> None:
    done = run(sandbox, code, language)
    assert done.status == "blocked"
    assert seen(done) == {"tried to read /home/nobody/data.csv": True}


OWN: tuple[tuple[Language, str], ...] = (
    (
        "python",
        """
        import asyncio, csv, decimal, json, locale, multiprocessing, os, pathlib, platform, random, sqlite3, tempfile
        import urllib.request, zoneinfo
        os.makedirs("a/b"); os.chdir("a"); open("x", "w").write("1"); print(open("x").read(), os.listdir("b"))
        with tempfile.NamedTemporaryFile() as file: file.write(b"x")
        os.rename("x", "y"); os.symlink("y", "z"); print(open("z").read()); os.remove("y")
        sqlite3.connect("base.db").execute("create table t (a)")
        """,
    ),
    ("javascript", "const fs = require('fs'); fs.writeFileSync('a', '1'); require('os'); console.log(1)"),
    ("bash", "mkdir d; cd d; echo 1 > a; cat a | sort > b; for x in *; do echo $x; done; rm -r ../d"),
    ("c", '#include <stdio.h>\nint main(void) { fclose(fopen("a", "w")); fopen("a", "r"); puts("1"); return 0; }'),
)


@pytest.mark.vm
@pytest.mark.parametrize(("language", "code"), OWN)
def test_interpreters_own_files_and_scratch_space_are_no_need(
    sandbox: BubblewrapSandbox, language: Language, code: str
) -> None:
    done = run(sandbox, code, language)
    assert (done.status, done.observed) == ("ok", ()), done.stderr


@pytest.mark.vm
def test_paths_are_followed_from_where_the_program_stands(sandbox: BubblewrapSandbox) -> None:
    code = """
        import os
        os.chdir("/etc")
        print(open("passwd").read()[:4])
        os.mkdir("/scratch/in")
        folder = os.open("/scratch/in", os.O_RDONLY)
        os.close(os.open("own", os.O_WRONLY | os.O_CREAT, dir_fd=folder))
        os.symlink("/etc/shadow", "/scratch/way")
        try: open("/scratch/way")
        except OSError as error: print(error.strerror)
        for call in (lambda: os.unlink("/usr/bin/env"), lambda: os.rename("/scratch/way", "/etc/way")):
            try: call()
            except OSError as error: print(error.strerror)
    """
    done = run(sandbox, code)
    assert done.stdout.startswith("user\nNo such file or directory\nRead-only file system\n"), done.stderr
    assert [(one.requirement, one.evidence, one.blocked) for one in done.observed] == [
        (parse("python:file(read_only)")[0], "tried to read /scratch/way", True),
        (parse("python:file(read_write)")[0], "tried to write /usr/bin/env", True),
    ]


@pytest.mark.vm
@pytest.mark.parametrize(
    ("language", "code", "requires"),
    [
        ("python", "import os; print(os.uname().sysname)", "system(info)"),
        ("python", "print(open('/proc/cpuinfo').read(9))", "system(info)"),
        ("bash", "uname -r", "system(info)"),
        ("bash", "date +%s", "system(time)"),
        ("bash", "nproc", "system(info)"),
        ("c", "#include <sys/utsname.h>\nint main(void) { struct utsname u; return uname(&u); }", "system(info)"),
    ],
)
def test_facts_of_the_machine(sandbox: BubblewrapSandbox, language: Language, code: str, requires: str) -> None:
    done = run(sandbox, code, language)
    assert (done.status, [one.requirement for one in done.observed]) == ("ok", list(parse(f"{language}:{requires}")))
    assert not any(one.blocked for one in done.observed)


@pytest.mark.vm
@pytest.mark.parametrize(
    ("language", "code"),
    [
        ("bash", "date -u -d 2024-03-01 +%A; date --date='@86400' +%F"),
        ("bash", "echo 1 > a; ls -l a; id -un; cat <(echo 2); mkdir d; cp a d/b"),
        ("python", "import getpass, os; print(os.path.expanduser('~user'), getpass.getuser())"),
        ("javascript", "console.log(process.memoryUsage().rss > 0)"),
    ],
)
def test_what_libraries_look_up_is_no_need(sandbox: BubblewrapSandbox, language: Language, code: str) -> None:
    done = run(sandbox, code, language)
    assert (done.status, done.observed) == ("ok", ()), done.stderr


@pytest.mark.vm
def test_the_file_of_accounts_itself_is_one(sandbox: BubblewrapSandbox) -> None:
    done = run(sandbox, "print(open('/etc/passwd').read())")
    assert seen(done) == {"read /etc/passwd": False}


@pytest.mark.vm
def test_many_opened_files_cost_little(sandbox: BubblewrapSandbox) -> None:
    done = run(sandbox, "for n in range(5000): open('a', 'w').close()\nprint('done')")
    assert (done.stdout, done.observed) == ("done\n", ())
    assert done.seconds < 10
