"""The real machine, looked at from inside: what it is, what it has, and what it has not."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from worldmodel.execution import qemu as room
from worldmodel.execution.base import Grant
from worldmodel.execution.qemu import QemuSandbox
from worldmodel.settings import Settings
from worldmodel.types import Language, Limits, Program, Requirement, Run

pytestmark = pytest.mark.vm


def run(sandbox: QemuSandbox, code: str, language: Language = "python", *granted: str, seconds: float = 30) -> Run:
    grant = Grant(tuple(Requirement(language, category) for category in granted))
    return sandbox.run(Program(language, code), grant, Limits(seconds=seconds))


def printed(sandbox: QemuSandbox, code: str, language: Language = "python", *granted: str) -> str:
    done = run(sandbox, code, language, *granted)
    assert done.status == "ok", done
    return done.stdout


def test_the_kernel_is_not_the_hosts(qemu: QemuSandbox) -> None:
    inside = printed(qemu, "print(open('/proc/version').read(), open('/proc/sys/kernel/random/boot_id').read())")
    assert inside.startswith("Linux version 6.1.")
    assert Path("/proc/sys/kernel/random/boot_id").read_text().strip() not in inside
    assert os.uname().release not in inside
    assert "QEMU" in printed(qemu, "print(open('/sys/class/dmi/id/sys_vendor').read())")


def test_a_canary_of_the_host_is_nowhere(qemu: QemuSandbox, tmp_path: Path) -> None:
    secret = os.urandom(8).hex()
    canary = tmp_path / f"canary-{secret[:4]}"
    canary.write_text(secret)
    done = run(qemu, f"print(open({str(canary)!r}).read())")
    assert done.status in ("blocked", "failed")  # where it lies under /tmp, the machine has a /tmp of its own
    assert secret not in done.stdout + done.stderr
    walk = f"import os\nprint([f for d, _, fs in os.walk('/', onerror=None) for f in fs if {canary.name!r} in f])"
    assert printed(qemu, walk) == "[]\n"


def test_there_is_only_loopback(qemu: QemuSandbox) -> None:
    assert printed(qemu, "import os; print(os.listdir('/sys/class/net'))") == "['lo']\n"
    assert printed(qemu, "print(len(open('/proc/net/route').read().splitlines()))") == "1\n"
    disks = "import os; print(sorted((d, open(f'/sys/block/{d}/ro').read().strip()) for d in os.listdir('/sys/block')))"
    assert printed(qemu, disks) == "[('vda', '1'), ('vdb', '1')]\n"


def test_what_a_run_wrote_is_gone(qemu: QemuSandbox) -> None:
    places = ("/scratch", "/tmp", "/dev/shm")
    printed(qemu, "\n".join(f"open('{place}/left', 'w').write('x')" for place in places))
    for place in places:
        assert "left" not in printed(qemu, f"import os; print(os.listdir('{place}'))")


RANDOM: list[tuple[Language, str]] = [
    (
        "python",
        "import random, os, uuid, secrets\n"
        "print(random.random(), os.urandom(8).hex(), uuid.uuid4(), secrets.token_hex())",
    ),
    ("python", "import numpy; print(numpy.random.rand(), numpy.random.default_rng().random())"),
    ("python", "from sympy.core.random import random; import scipy.stats; print(random(), scipy.stats.norm.rvs())"),
    ("javascript", "console.log(Math.random(), require('crypto').randomUUID())"),
    ("bash", "echo $RANDOM$RANDOM$RANDOM $SRANDOM; head -c 8 /dev/urandom | od -x"),
    ("c", '#include <stdio.h>\n#include <sys/random.h>\nint main(){long x; getrandom(&x,8,0); printf("%ld\\n",x);}'),
]


@pytest.mark.parametrize(("language", "code"), RANDOM)
def test_two_machines_draw_different_numbers(qemu: QemuSandbox, language: Language, code: str) -> None:
    first, second = (printed(qemu, code, language).split() for _ in range(2))
    assert len(first) == len(second)
    assert all(one != other for one, other in zip(first, second, strict=True) if len(one) > 7), (first, second)


@pytest.mark.parametrize(
    ("language", "code"),
    [
        ("python", "import time; print(time.time())"),
        ("javascript", "console.log(Date.now() / 1000)"),
        ("bash", "date +%s"),
    ],
)
def test_the_clock_is_right(qemu: QemuSandbox, language: Language, code: str) -> None:
    before = time.time()
    inside = float(printed(qemu, code, language, "system"))
    assert before - 2 < inside < time.time() + 2


def test_a_prepared_machine_is_as_fresh(qemu: QemuSandbox) -> None:
    code = "import os, random, time; print(os.listdir('/scratch'), random.random(), time.time(), os.urandom(4).hex())"
    seen = []
    for _ in range(2):
        qemu.prepare()
        qemu.prepare()
        time.sleep(0.5)
        words = printed(qemu, code).split()
        assert words[0] == "['model.py']"
        assert abs(float(words[2]) - time.time()) < 3
        seen.append(words)
    assert seen[0][1] != seen[1][1]
    assert seen[0][3] != seen[1][3]


def test_a_prepared_machine_that_died_is_replaced(qemu: QemuSandbox) -> None:
    qemu.prepare()
    end = time.monotonic() + 60
    while not qemu._pool._ready and time.monotonic() < end:
        time.sleep(0.01)
    (ready,) = qemu._pool._ready
    assert ready.pid is not None
    os.kill(ready.pid, 9)
    ready.wait(5)
    assert printed(qemu, "print(1)") == "1\n"


def test_the_user_is_nobody(qemu: QemuSandbox) -> None:
    facts = printed(
        qemu, "import os; print(os.getuid(), os.geteuid(), os.getgroups()); print(open('/proc/self/status').read())"
    )
    assert facts.split("\n")[0].split()[0] != "0"
    assert "CapEff:\t0000000000000000" in facts
    assert "CapBnd:\t0000000000000000" in facts or "NoNewPrivs:\t1" in facts


ESCAPES = """
import os, socket, ctypes
libc = ctypes.CDLL(None, use_errno=True)
def attempt(name, action):
    try:
        result = action()
    except OSError as problem:
        result = -1
    print(name, "refused" if result == -1 else f"DONE {result}")
attempt("port", lambda: os.open([f"/dev/{n}" for n in os.listdir("/dev") if n.startswith("vport")][0], os.O_RDWR))
attempt("kill agent", lambda: os.kill(1, 9))
attempt("agent memory", lambda: os.open("/proc/1/mem", os.O_RDONLY))
attempt("sysrq", lambda: os.open("/proc/sysrq-trigger", os.O_WRONLY))
attempt("tracing", lambda: os.listdir("/sys/kernel/tracing"))
attempt("cgroup", lambda: os.open("/sys/fs/cgroup/run-1000/memory.max", os.O_WRONLY))
attempt("disk", lambda: os.open("/dev/vda", os.O_RDONLY))
attempt("memory", lambda: os.open("/dev/mem", os.O_RDONLY))
attempt("reboot", lambda: libc.reboot(0x01234567))
attempt("user namespace", lambda: libc.unshare(0x10000000))
attempt("mount", lambda: libc.mount(b"x", b"/tmp", b"tmpfs", 0, None))
attempt("setuid", lambda: os.setuid(0))
attempt("raw socket", lambda: socket.socket(socket.AF_INET, socket.SOCK_RAW, 1).fileno())
attempt("clock", lambda: libc.settimeofday(ctypes.create_string_buffer(16), None))
attempt("system", lambda: os.open("/usr/bin/x", os.O_CREAT | os.O_WRONLY))
attempt("module", lambda: libc.syscall(175, b"", 0, b""))
attempt("bpf", lambda: libc.syscall(321, 5, ctypes.create_string_buffer(72), 72))
"""


def test_every_way_out_that_we_know_is_shut(qemu: QemuSandbox) -> None:
    lines = printed(qemu, ESCAPES).splitlines()
    assert len(lines) == 17
    assert [line for line in lines if not line.endswith(" refused")] == []


NEEDS: list[tuple[Language, str, str, str]] = [
    ("python", "open('/home/me/data.csv')", "blocked", "file(read_only)!"),
    ("python", "open('sales.csv')", "blocked", "file(read_only)!"),
    ("python", "open('/etc/passwd')", "blocked", "file(read_only)!"),
    ("python", "try: open('/var/out', 'w')\nexcept OSError: print('no')", "ok", "file(read_write)!"),
    ("python", "import urllib.request as u; u.urlopen('http://example.com/x')", "blocked", "web(example.com)!"),
    ("python", "import socket; socket.create_connection(('192.0.2.7', 443), 2)", "blocked", "web(192.0.2.7)!"),
    ("python", "import subprocess; subprocess.run(['ls'])", "blocked", "process()!"),
    ("python", "import time; print(time.time())", "ok", "system(time)"),
    ("python", "print(len(open('/proc/cpuinfo').read()) > 0)", "ok", "system(info)"),
    ("python", "import time; t = time.perf_counter(); time.sleep(0.01); print(time.monotonic() > 0)", "ok", ""),
    ("python", "import csv, json, sqlite3, xml.etree.ElementTree, asyncio, email; print(1)", "ok", ""),
    ("python", "import tempfile; f = tempfile.TemporaryFile(); f.write(b'x'); open('a', 'w').write('b')", "ok", ""),
    ("python", "import numpy, scipy.linalg, sympy; print(numpy.ones(3).sum())", "ok", ""),
    ("javascript", "require('fs').readFileSync('/data/x.json')", "blocked", "file(read_only)!"),
    ("javascript", "require('child_process').execSync('ls')", "blocked", "process()!"),
    ("javascript", "console.log(Date.now() > 0)", "ok", "system(time)"),
    ("javascript", "setTimeout(() => console.log([3, 1].sort(), new Map([[1, 2]])), 20)", "ok", ""),
    ("javascript", "require('dns').lookup('example.org', e => { if (e) throw e })", "blocked", "web(example.org)!"),
    ("bash", "echo $((6 * 7)) | sed s/4/5/; seq 3 | awk '{ s += $1 } END { print s }'; echo 1+1 | bc", "ok", ""),
    ("bash", "cat /etc/passwd", "blocked", "file(read_only)!"),
    ("bash", "date", "ok", "system(time)"),
    ("bash", "exec 3<>/dev/tcp/example.net/80", "blocked", "web(example.net)!"),
    (
        "c",
        '#include <stdio.h>\nint main(void) { return fopen("/srv/in.txt", "r") == 0; }',
        "blocked",
        "file(read_only)!",
    ),
    ("c", "#include <unistd.h>\nint main(void) { return fork() < 0; }", "blocked", "process()!"),
    ("c", '#include <math.h>\n#include <stdio.h>\nint main(void) { printf("%g", sqrt(2)); return 0; }', "ok", ""),
]


@pytest.mark.parametrize(("language", "code", "status", "need"), NEEDS)
def test_needs_are_observed_and_refused(
    qemu: QemuSandbox, language: Language, code: str, status: str, need: str
) -> None:
    done = run(qemu, code, language)
    shown = [
        f"{seen.requirement.category}({','.join(seen.requirement.arguments)})" + "!" * seen.blocked
        for seen in done.observed
    ]
    assert (done.status, shown) == (status, [need] if need else []), done


def test_python_is_as_usual(qemu: QemuSandbox) -> None:
    code = """
import atexit, sys, threading, inspect
def later(): print("thread")
def source(): return 42
atexit.register(lambda: print("at exit"))
print(__name__, __file__, sys.argv, sys.path[0], sys.flags.isolated, sys.stdin.read() == "")
print(inspect.getsource(source).strip(), sys.modules["__main__"].source())
threading.Timer(0.05, later).start()
print("é", file=sys.stderr)
exit(5)
"""
    done = run(qemu, code)
    assert done.exit_code == 5
    assert done.stdout.splitlines() == [
        "__main__ /scratch/model.py ['/scratch/model.py'] /scratch 0 True",
        "def source(): return 42 42",
        "thread",
        "at exit",
    ]
    assert done.stderr == "é\n"


def test_a_traceback_shows_the_program_and_nothing_else(qemu: QemuSandbox) -> None:
    assert run(qemu, "def f():\n    return [][1]\nf()").stderr.splitlines() == [
        "Traceback (most recent call last):",
        '  File "/scratch/model.py", line 3, in <module>',
        "    f()",
        '  File "/scratch/model.py", line 2, in f',
        "    return [][1]",
        "           ~~^^^",
        "IndexError: list index out of range",
    ]
    assert run(qemu, "x = (1").stderr.splitlines()[0] == '  File "/scratch/model.py", line 1'


def test_science_is_there(qemu: QemuSandbox) -> None:
    assert printed(qemu, "import sympy; x = sympy.Symbol('x'); print(sympy.solve(x**2 - 4, x))") == "[-2, 2]\n"
    assert (
        printed(qemu, "from scipy.optimize import brentq; print(round(brentq(lambda x: x*x-2, 0, 2), 6))")
        == "1.414214\n"
    )


def test_a_pipe_that_closes_early_is_no_error(qemu: QemuSandbox) -> None:
    done = run(qemu, "yes | head -n 2; seq 100000 | head -n 1", "bash")
    assert (done.stdout, done.stderr) == ("y\ny\n1\n", "")


def test_a_hundred_megabytes_are_cut(qemu: QemuSandbox) -> None:
    done = run(qemu, "import sys\nfor _ in range(100): sys.stdout.write('x' * (1 << 20))")
    assert (done.status, len(done.stdout), done.truncated) == ("ok", 1 << 20, True)


def test_signals_to_everything_end_only_the_program(qemu: QemuSandbox) -> None:
    done = run(qemu, "kill -9 -1; kill -9 1; echo alive", "bash")
    assert done.stdout in ("alive\n", "")
    assert done.status in ("ok", "failed")


def test_the_run_says_what_ran_it(qemu: QemuSandbox, image_settings: Settings) -> None:
    done = run(qemu, "print(bytearray(50 << 20)[0])")
    assert done.sandbox == qemu.name == "qemu"
    assert done.memory is not None
    assert 50 << 20 < done.memory < 120 << 20
    assert 0 < done.started < 60
    assert qemu.versions["image"] == room.status(image_settings).version
    assert all(ok for _, ok, _, _ in room.facts(image_settings))


@pytest.mark.parametrize(
    ("code", "stdout", "stderr", "exit_code"),
    [
        (
            "process.on('exit', (c) => console.log('bye', c)); console.log('x'.repeat(200000).length)",
            "200000\nbye 0\n",
            "",
            0,
        ),
        ("process.on('exit', () => { process.exitCode = 4 })", "", "", 4),
        ("process.exitCode = 3; console.log(1)", "1\n", "", 3),
        ("console.log('y'.repeat(100000)); process.exit(0)", "y" * 100000 + "\n", "", 0),
        ("console.log(1); throw new Error('no such luck')", "1\n", "no such luck", 1),
        ("Promise.reject(new Error('unheard'))", "", "unheard", 1),
        ("setTimeout(() => console.log('late'), 50)", "late\n", "", 0),
    ],
)
def test_javascript_ends_as_node_ends_it(
    qemu: QemuSandbox, code: str, stdout: str, stderr: str, exit_code: int
) -> None:
    run = qemu.run(Program("javascript", code), Grant(), Limits())
    assert (run.stdout, run.exit_code) == (stdout, exit_code)
    assert stderr in run.stderr
    assert bool(run.stderr) is bool(stderr)


def test_a_program_that_says_itself_that_it_ends_is_ended(qemu: QemuSandbox) -> None:
    """It gains nothing by that: it could end itself with any status, and what it does later is never done."""
    code = "import os, time\nprint('a', flush=True)\nopen('/proc/self/comm', 'w').write('ended 7')\n"
    code += "os.close(1); os.close(2)\ntime.sleep(600)"
    done = run(qemu, code, seconds=60)
    assert (done.status, done.exit_code, done.stdout) == ("failed", 7, "a\n")
    assert done.seconds < 60


@pytest.mark.parametrize(
    "code",
    [
        "import os\nos.closerange(3, 100)\nprint('a')",
        "import threading, time\nthreading.Thread(target=time.sleep, args=[600], daemon=True).start()\nprint('a')",
        "print('a')\nopen('/proc/self/comm', 'w').write('ended 999')",
        "import atexit\natexit.register(print, 'a')",
        "import sys\nsys.stdout.write('a\\n')",
        "import os, time\ntime.sleep = os.write = os._exit = None\nprint('a')",
    ],
)
def test_however_a_program_ends_what_it_printed_is_there(qemu: QemuSandbox, code: str) -> None:
    assert printed(qemu, code) == "a\n"


def test_a_child_prints_after_its_parent_has_ended(qemu: QemuSandbox) -> None:
    code = "import os, time\nif os.fork() == 0:\n    time.sleep(0.02)\n    print('child', flush=True)"
    assert printed(qemu, code, "python", "process") == "child\n"


def test_all_of_a_long_output_is_there(qemu: QemuSandbox) -> None:
    assert len(printed(qemu, "print('x' * 60_000)\nimport sys\nprint('y' * 1000, file=sys.stderr)")) == 60_001
