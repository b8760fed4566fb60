"""Warm interpreters: processes that have started and wait for the one program they will run.

A worker lives in its own control group under its own user id, and has never seen anything of
the host's. Python workers are forks of the agent made before the first run exists.
"""

from __future__ import annotations

import atexit
import builtins
import contextlib
import fcntl
import gc
import importlib
import io
import json
import os
import random
import re
import resource
import signal
import struct
import sys
import threading
import time
import types
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from . import system

FILE = f"{system.SCRATCH}/model.py"
NUMPY = ("numpy", "numpy.random", "numpy.linalg")
_COMMON = (
    "math cmath random re collections itertools functools datetime calendar decimal fractions statistics string "
    "heapq bisect operator textwrap csv hashlib json time logging threading subprocess tempfile shutil glob "
    "dataclasses typing enum copy pprint io struct array base64 zlib urllib.parse urllib.request socket "
    "concurrent.futures _strptime unicodedata inspect traceback linecache contextlib abc "
    "numbers locale secrets uuid queue"
)
COMMON = _COMMON.split()
_SCIENCE = "sympy scipy scipy.optimize scipy.integrate scipy.stats scipy.linalg scipy.special scipy.interpolate mpmath"
SCIENCE = _SCIENCE.split()
PR_SET_NAME = 15
NUMERIC = re.compile("numpy|scipy|sympy|mpmath")
"""Programs that name one of these get generators of random numbers with seeds of their own."""


@dataclass(frozen=True)
class Pipes:
    """The agent's ends: what a program prints, and where its request is written."""

    stdout: int
    stderr: int
    control: int


@dataclass(frozen=True)
class Worker:
    pid: int
    user: int
    group: Path
    pipes: Pipes


def make_group(name: str) -> Path:
    group = system.GROUPS / name
    group.mkdir()
    (group / "memory.oom.group").write_text("1")
    return group


def start(user: int, body: Callable[[], object]) -> Worker:
    """Fork a process that becomes `user` and calls `body`, which must not return.

    It gets a request pipe (descriptor 3) and a descriptor 4 on which it says that it is ready;
    this returns when it did.
    """
    group = make_group(f"run-{user}")
    out, err, control, said = (os.pipe() for _ in range(4))
    fcntl.fcntl(out[0], fcntl.F_SETPIPE_SZ, 1 << 20)
    pid = os.fork()
    if pid == 0:
        try:
            _arrange([os.open("/dev/null", os.O_RDONLY), out[1], err[1], control[0], said[1]])
            os.setsid()
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
            resource.setrlimit(resource.RLIMIT_NOFILE, (1024, 1024))
            system.drop_privileges(user)
            os.chdir(system.SCRATCH)
            body()
        except OSError as problem:
            os.write(2, f"{problem}\n".encode())
        finally:
            os._exit(127)
    for end in (out[1], err[1], control[0], said[1]):
        os.close(end)
    if os.read(said[0], 1) != b"R":
        raise OSError(f"the worker of user {user} did not start: {os.read(err[0], 4000)!r}")
    os.close(said[0])
    # Only now: pages that a group reads first count as its own, and are thrown out when it comes to its limit. A
    # program that takes too much memory would have its interpreter read from disk again and again.
    system.write(f"{group}/cgroup.procs", str(pid))
    return Worker(pid, user, group, Pipes(out[0], err[0], control[1]))


def _arrange(descriptors: list[int]) -> None:
    """Move the descriptors to 0, 1, 2, ... and close everything else."""
    high = [fcntl.fcntl(descriptor, fcntl.F_DUPFD, 100) for descriptor in descriptors]
    for wanted, descriptor in enumerate(high):
        os.dup2(descriptor, wanted, inheritable=True)
    os.closerange(len(descriptors), 1024)


def preload(names: list[str] | tuple[str, ...]) -> None:
    for name in names:
        importlib.import_module(name)


def python(names: list[str]) -> Callable[[], NoReturn]:
    """The body of a Python worker that has imported `names` too."""

    def body() -> NoReturn:
        preload(names)
        if "sympy" in names:
            exercise_sympy()
        forget_facts()
        _standard_streams()
        gc.collect()
        gc.freeze()
        os.write(4, b"R")
        (size,) = struct.unpack("<I", system.read_exactly(3, 4))
        request = json.loads(system.read_exactly(3, size))
        os.closerange(3, 5)
        serve(request)

    return body


def forget_facts() -> None:
    """What was asked of the machine while modules were imported: who wants to know asks again, and is seen."""
    platform = sys.modules.get("platform")
    if platform is not None:
        platform.__dict__["_uname_cache"] = None
        platform.__dict__["_platform_cache"].clear()


def usual_signals() -> None:
    """Python ignores these two; the programs it becomes must not."""
    for number in (signal.SIGPIPE, signal.SIGXFSZ):
        signal.signal(number, signal.SIG_DFL)


def exercise_sympy() -> None:
    """Sympy builds much of itself on first use."""
    sympy = importlib.import_module("sympy")
    x = sympy.Symbol("x")
    sympy.solve(x**2 - 2, x)
    sympy.integrate(x * sympy.sin(x), x)


def node() -> NoReturn:
    """A Node that can start no processes."""
    system.refuse_processes()
    node_with_processes()


def node_with_processes() -> NoReturn:
    usual_signals()
    os.execv("/usr/bin/node", ["/usr/bin/node", "--max-old-space-size=4096", "/run/agent/runner.js"])


def serve(request: dict[str, Any]) -> NoReturn:
    """Run the program in this process, as `python3 model.py` would.

    Before the process ends it says so by its name, `ended` and the status, and closes what it printed to: taking
    a large process apart takes the kernel longer than a small program runs. A program may call itself the
    same, as it may end itself with any status.
    """
    # before the program can put something else in their place
    control, close, rest, leave = system.libc.prctl, os.close, time.sleep, os._exit
    source = request["source"]
    file = os.open(FILE, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o644)
    os.write(file, source.encode("utf-8", "surrogatepass"))
    os.close(file)
    random.seed()
    if NUMERIC.search(source):
        for module in sys.modules.keys() & {"numpy.random", "sympy.core.random"}:
            sys.modules[module].seed()
    if not request["processes"]:
        system.refuse_processes()
    os.chdir(request["folder"])
    status = execute(source)
    threading._shutdown()  # type: ignore[attr-defined]
    atexit._run_exitfuncs()
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError):
            stream.flush()
    control(PR_SET_NAME, b"ended %d" % status)
    for descriptor in (1, 2):
        with contextlib.suppress(OSError):
            close(descriptor)
    rest(0.1)  # the agent ends this process, unless a child has what it printed to
    leave(status)


def execute(source: str) -> int:
    """The exit status. Tracebacks do not show the agent's own frames."""
    main = types.ModuleType("__main__")
    main.__dict__.update(__file__=FILE, __builtins__=builtins, __cached__=None)
    sys.modules["__main__"] = main
    sys.argv[:] = [FILE]
    sys.path[0] = system.SCRATCH
    try:
        exec(compile(source, FILE, "exec", dont_inherit=True), main.__dict__)
    except SystemExit as stop:
        if stop.code is None or isinstance(stop.code, int):
            return (stop.code or 0) & 255
        print(stop.code, file=sys.stderr)
        return 1
    except BaseException as problem:  # noqa: BLE001 - whatever a program raises ends that program
        own = problem.__traceback__
        problem.with_traceback(own and own.tb_next)
        sys.excepthook(type(problem), problem, problem.__traceback__)
        return 1
    return 0


def _standard_streams() -> None:
    stdin = io.TextIOWrapper(io.FileIO(0, closefd=False), encoding="utf-8")
    out = io.BufferedWriter(io.FileIO(1, "w", closefd=False))
    err = io.BufferedWriter(io.FileIO(2, "w", closefd=False))
    stdout = io.TextIOWrapper(out, encoding="utf-8", errors="surrogateescape")
    stderr = io.TextIOWrapper(err, encoding="utf-8", errors="backslashreplace", line_buffering=True)
    sys.stdin = sys.__stdin__ = stdin  # type: ignore[misc]
    sys.stdout = sys.__stdout__ = stdout  # type: ignore[misc]
    sys.stderr = sys.__stderr__ = stderr  # type: ignore[misc]
