"""The bubblewrap sandbox: one set of Linux namespaces per run, on the host's kernel.

Covered: no host files but the system's programs and libraries (read-only), no environment, no
network but its own loopback, no other processes, a system-call filter, limits on time, memory,
processes, files and output; whatever is left of a run is killed with it.

Not covered: the kernel is the host's, so a fault in it is a way out, and its version, its
clock and the machine's facts can be read. What lies in /usr can be read by every program.
Memory is watched every few milliseconds and fenced only where a control group can be made
(`cgroup.py`): elsewhere a program may pass the limit for a moment, and files in /scratch, bounded
by their own limit, are not counted. Reading the clock is not observed, nor looking at a file's
facts (`watch.py`). Interpreters are the host's, so results depend on its versions.
"""

from __future__ import annotations

import contextlib
import dataclasses
import os
import select
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from worldmodel.errors import SandboxError, SandboxUnavailable
from worldmodel.execution.base import Grant
from worldmodel.execution.bubblewrap import cgroup, command, folder, launch, seccomp
from worldmodel.execution.bubblewrap.watch import Watch
from worldmodel.execution.resources import Resources, check, lacks
from worldmodel.settings import Settings
from worldmodel.types import Limits, Program, Requirement, Run, Status

START_LIMIT = 30.0
"""Seconds until the program must have begun. A slow host is no fault of the program's, so they count for themselves."""

END_LIMIT = 5.0
"""Seconds until everything is gone after the end or the kill."""

SAMPLE = 0.01
"""Seconds between two looks at the memory."""

CATEGORIES = ("file", "process", "system")
"""Categories that can be granted, besides pure computation."""

NOTHING = Resources()
_PAGE = os.sysconf("SC_PAGE_SIZE")
_NAMESPACES = (
    "allow user namespaces (sysctl kernel.unprivileged_userns_clone=1, or on Ubuntu "
    "kernel.apparmor_restrict_unprivileged_userns=0), or use the qemu sandbox"
)


class BubblewrapSandbox:
    """A `Sandbox` that needs no image and no virtual machine. Holds nothing between runs."""

    name = "bubblewrap"

    def __init__(self, settings: Settings, resources: Resources = NOTHING) -> None:
        """Raises SandboxUnavailable where bwrap or something of the kernel that it needs is missing."""
        del settings  # nothing of this sandbox lies on disk
        self._resources = resources
        if sys.platform != "linux":
            raise SandboxUnavailable("bubblewrap needs Linux")
        self._bwrap = command.bwrap()
        self._architecture = seccomp.machine()
        self._place = cgroup.find()
        if not Path(f"/proc/self/task/{threading.get_native_id()}/children").exists():
            raise SandboxUnavailable("the kernel does not list a process's children, so memory cannot be watched")

    @property
    def versions(self) -> dict[str, str]:
        shown = subprocess.run([self._bwrap, "--version"], capture_output=True, text=True, check=False)
        version = shown.stdout.strip().removeprefix("bubblewrap ")
        return {"bubblewrap": version, "kernel": os.uname().release, "cgroup": str(self._place)}

    def lacks(self, requirement: Requirement) -> str:
        """See `Sandbox.lacks`."""
        return lacks(self.name, CATEGORIES, self._resources, requirement)

    def run(self, program: Program, grant: Grant, limits: Limits) -> Run:
        """See `Sandbox.run`. A program that a signal ended has exit code 128 + its number, as in a shell."""
        check(program.language, grant.requirements, self.lacks, mend="use the qemu sandbox")
        processes = any(requirement.category == "process" for requirement in grant.requirements)
        start = time.monotonic()
        with contextlib.ExitStack() as stack:
            group = None
            if self._place.folder is not None:
                group = cgroup.Group(self._place.folder, limits, command.processes(program.language, limits))
                stack.callback(group.close)
            shown = stack.enter_context(folder.opened(program, grant, self._resources, limits))
            child, listener = self._launch(stack, program, limits, shown, group)
            watch = Watch(
                listener,
                self._architecture,
                child.pid,
                program.language,
                processes,
                files=shown.access,
                copied=shown.copied,
                keep=shown.target is not None,
            )
            stack.callback(watch.close)
            ended = _attend(child, watch, limits, start)
            if group is not None and group.exhausted():
                ended = dataclasses.replace(ended, killed="oom")
            return folder.collect(_run(ended, watch, start), shown, watch.data, limits)

    def close(self) -> None:
        pass

    def _launch(
        self,
        stack: contextlib.ExitStack,
        program: Program,
        limits: Limits,
        shown: folder.Shown,
        group: cgroup.Group | None,
    ) -> tuple[subprocess.Popen[bytes], int]:
        """The process that becomes bwrap, and the listener of its watched calls. `stack` ends and closes both."""
        passed: list[int] = []

        def give(data: bytes) -> int:
            passed.append(_file(data))
            stack.callback(os.close, passed[-1])
            return passed[-1]

        source = program.source.encode("utf-8", "surrogatepass")
        refusals = seccomp.refusals(self._architecture, unix=shown.mount is None)
        line = command.arguments(program.language, source, refusals, limits, shown, give)
        watches = give(seccomp.watches(self._architecture))
        host, channel = socket.socketpair()
        stack.callback(host.close)
        with channel:
            call = seccomp.number("seccomp", self._architecture)
            members = group.members if group else ""
            head = [sys.executable, "-I", "-S", launch.__file__, call, channel.fileno(), watches, os.getpid(), members]
            child = subprocess.Popen(
                [str(part) for part in [*head, self._bwrap, *line]],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env={},
                cwd="/",
                pass_fds=[*passed, channel.fileno()],
                start_new_session=True,
            )
            stack.callback(_end, child)
        host.settimeout(START_LIMIT)
        try:
            _, descriptors, _, _ = socket.recv_fds(host, 16, 1)
        except TimeoutError:
            raise SandboxError(f"the bubblewrap sandbox did not start within {START_LIMIT:.0f} s") from None
        if not descriptors:
            assert child.stderr is not None
            said = child.stderr.read().decode("utf-8", "replace").strip()
            raise SandboxUnavailable(f"the kernel did not let the sandbox watch its program: {said}")
        stack.callback(os.close, descriptors[0])
        seccomp.hasten(descriptors[0])
        return child, descriptors[0]


@dataclass(slots=True)
class _Output:
    """One stream of the program: what is kept of it, up to `cap` bytes; the rest is read and dropped."""

    cap: int
    kept: bytearray
    lost: bool = False

    def add(self, data: bytes) -> None:
        room = self.cap - len(self.kept)
        self.kept += data[:room]
        self.lost = self.lost or len(data) > room

    def text(self) -> str:
        return self.kept.decode("utf-8", "replace")


@dataclass(frozen=True, slots=True)
class _Ended:
    """How it went: `killed` says for which limit the host ended it, None where it ended by itself."""

    killed: Status | None
    exit_code: int
    stdout: _Output
    stderr: _Output
    memory: int
    at: float


def _attend(child: subprocess.Popen[bytes], watch: Watch, limits: Limits, start: float) -> _Ended:
    """Answer, collect and limit until everything of the run is gone."""
    assert child.stdout is not None and child.stderr is not None
    outputs = {pipe.fileno(): _Output(limits.output_bytes, bytearray()) for pipe in (child.stdout, child.stderr)}
    process = os.pidfd_open(child.pid)
    poll = select.poll()
    waiting = {*outputs, process}
    for descriptor in (*waiting, watch.listener):
        poll.register(descriptor, select.POLLIN)
    killed: Status | None = None
    ended = None
    memory, sampled = 0, 0.0
    try:
        while waiting:
            for descriptor, event in poll.poll(SAMPLE * 1000):
                if descriptor == watch.listener:
                    if event & select.POLLIN:
                        watch.step()
                    else:
                        poll.unregister(descriptor)
                elif descriptor in outputs and (data := os.read(descriptor, 1 << 16)):
                    outputs[descriptor].add(data)
                else:
                    poll.unregister(descriptor)
                    waiting.discard(descriptor)
                    ended = time.monotonic() if descriptor == process else ended
            now = time.monotonic()
            if ended is not None:
                if now > ended + END_LIMIT:
                    raise SandboxError(f"something of the run was still there {END_LIMIT:.0f} s after its end")
                continue
            if watch.began is not None and now >= sampled + SAMPLE:
                sampled, memory = now, max(memory, _memory(child.pid))
            killed = killed or _passed(watch, limits, start, now, memory)
            if killed:
                _kill(child)
    finally:
        os.close(process)
    child.wait()
    stdout, stderr = outputs.values()
    return _Ended(killed, child.returncode, stdout, stderr, memory, ended or time.monotonic())


def _passed(watch: Watch, limits: Limits, start: float, now: float, memory: int) -> Status | None:
    """The limit that the run has passed. Raises SandboxError when the program never began."""
    if watch.began is None:
        if now > start + START_LIMIT:
            raise SandboxError(f"the bubblewrap sandbox was not ready within {START_LIMIT:.0f} s")
        return None
    if memory > limits.memory_mb << 20:
        return "oom"
    return "timeout" if now > watch.began + limits.seconds else None


def _run(ended: _Ended, watch: Watch, start: float) -> Run:
    """The record of a run. Raises SandboxUnavailable when bwrap ended before the program began."""
    stderr = ended.stderr.text()
    if watch.began is None:
        raise SandboxUnavailable(f"bubblewrap could not make the sandbox: {stderr.strip()}", mend=_NAMESPACES)
    observed = tuple(watch.observed.values())
    if ended.exit_code < 0 and ended.killed is None:
        raise SandboxError(f"bwrap was ended by signal {-ended.exit_code} while the program ran")
    status: Status = "ok" if ended.exit_code == 0 else "failed"
    if status == "failed" and any(seen.blocked for seen in observed):
        status = "blocked"
    return Run(
        status=ended.killed or status,
        exit_code=None if ended.killed else ended.exit_code,
        stdout=ended.stdout.text(),
        stderr=stderr,
        truncated=ended.stdout.lost or ended.stderr.lost,
        seconds=ended.at - watch.began,
        memory=ended.memory or None,
        observed=observed,
        started=watch.began - start,
        sandbox="bubblewrap",
    )


def _file(data: bytes) -> int:
    """A file without a name that holds `data`, read from its start."""
    handle = os.memfd_create("worldmodel", os.MFD_CLOEXEC)
    with open(handle, "wb", closefd=False) as file:
        file.write(data)
    os.lseek(handle, 0, os.SEEK_SET)
    return handle


def _kill(child: subprocess.Popen[bytes]) -> None:
    """bwrap's death is the death of the namespace's first process, and so of all others in it."""
    if child.poll() is None:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(child.pid, signal.SIGKILL)


def _end(child: subprocess.Popen[bytes]) -> None:
    _kill(child)
    child.wait()
    for pipe in (child.stdout, child.stderr):
        if pipe is not None:
            pipe.close()


def _memory(pid: int) -> int:
    """Bytes of memory that the descendants of a process hold now; pages that they share count for each."""
    total = 0
    for descendant in _descendants(pid):
        with contextlib.suppress(OSError, IndexError):
            total += int(Path(f"/proc/{descendant}/statm").read_text().split()[1]) * _PAGE
    return total


def _descendants(pid: int) -> Iterator[int]:
    open_ends = [pid]
    while open_ends:
        here = open_ends.pop()
        with contextlib.suppress(OSError):
            for task in Path(f"/proc/{here}/task").iterdir():
                with contextlib.suppress(OSError):
                    children = (task / "children").read_text().split()
                    open_ends += map(int, children)
                    yield from map(int, children)
