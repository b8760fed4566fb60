"""The sandbox that gives every program a virtual machine of its own.

A machine is restored from the template, runs one program and is killed. Nothing is kept, so
nothing has to be cleaned. What a program does, also when it kills its machine, is in the Run;
SandboxError means that there was no machine to run it in, or that someone outside killed it.
"""

from __future__ import annotations

import os
import secrets
import signal
import threading
import time
from dataclasses import dataclass
from typing import Any

from worldmodel.errors import SandboxError
from worldmodel.execution.base import Grant
from worldmodel.execution.calls import Calls
from worldmodel.execution.qemu.channel import ChannelError, Silence
from worldmodel.execution.qemu.image import Image, load
from worldmodel.execution.qemu.machine import MEMORY_MB, RESERVED_MB, Machine
from worldmodel.execution.qemu.monitor import MonitorError
from worldmodel.execution.qemu.observe import TRACE_LIMIT, observe
from worldmodel.execution.qemu.services import handlers, with_calls
from worldmodel.execution.qemu.streams import Services
from worldmodel.execution.resources import Resources, lacks
from worldmodel.settings import Settings
from worldmodel.types import LANGUAGES, Limits, Program, Requirement, Run, Status

CATEGORIES = ("process", "system")
"""Categories that can be granted, besides pure computation."""
NOTHING = Resources()
START_SECONDS = 60.0
"""A restored machine answers in a third of a second; on a machine under heavy load it may take long."""
GRACE_SECONDS = 20.0
"""What a run's result may take to come out after the run's own time is over."""
SOURCE_LIMIT = 1 << 20
RESULT: dict[str, tuple[type, ...]] = {
    "exit": (int, type(None)),
    "timeout": (bool,),
    "oom": (bool,),
    "stdout": (str,),
    "stderr": (str,),
    "truncated": (bool,),
    "seconds": (float,),
    "memory": (int,),
    "trace": (str,),
}


@dataclass(frozen=True, slots=True)
class _Ended:
    """The machine was lost while the program ran: what the Run says of it."""

    status: Status
    reason: str


class QemuSandbox:
    """Implements `execution.base.Sandbox`. `load`s the image at once, so a missing image is noticed early.

    Raises ImageError and SandboxUnavailable.
    """

    name = "qemu"

    def __init__(self, settings: Settings, resources: Resources = NOTHING) -> None:
        self._resources = resources
        self._image: Image = load(settings)
        self._lock = threading.Lock()
        self._preparing = threading.Lock()
        self._machines: set[Machine] = set()
        self._ready: Machine | None = None
        self._closed = False
        self.versions = {
            "sandbox": self.name,
            "image": self._image.version,
            "qemu": self._image.qemu,
            "accelerator": self._image.accelerator,
        }

    def lacks(self, requirement: Requirement) -> str:
        """See `execution.base.Sandbox`."""
        return lacks(self.name, CATEGORIES, self._resources, requirement)

    def run(self, program: Program, grant: Grant, limits: Limits) -> Run:
        """See `execution.base.Sandbox`. Also raises SandboxError for limits that no machine here can give."""
        _check(program, limits)
        for requirement in grant.requirements:
            if reason := self.lacks(requirement):
                raise SandboxError(reason)
        began = time.monotonic()
        machine = self._take()
        try:
            if machine.pid is None:
                _start(machine)
            secret = secrets.token_hex(16)
            calls = Calls()
            with Services(machine.services, handlers(program, grant, self._resources, calls)) as services:
                self._send(machine, _request(program, grant, limits, secret))
                started = time.monotonic() - began
                result = self._result(machine, limits, secret)
            run = _run(program, grant, result, started, time.monotonic() - began)
            return with_calls(run, program.language, calls.done(), services.problem)
        finally:
            self._drop(machine)

    def prepare(self) -> None:
        """Start the next run's machine now, and let it warm up with a program of our own.

        Returns after some 0.1 s. The machine has seen nothing of anybody's when its run comes, and serves
        that run only. Does nothing when one is waiting already.
        """
        with self._preparing:
            if self._ready is not None:
                return
            machine = self._new()
            try:
                _start(machine)
                machine.channel.send({"op": "warm", **_freshness()}, seconds=START_SECONDS)
            except BaseException:
                self._drop(machine)
                raise
            self._ready = machine

    def close(self) -> None:
        """Kill every machine, also those that are running a program in another thread. May be called twice."""
        with self._lock:
            self._closed = True
            machines, self._machines, self._ready = self._machines, set(), None
        for machine in machines:
            machine.kill()
        if self._image.sealed is not None:
            self._image.sealed.close()

    def __enter__(self) -> QemuSandbox:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _take(self) -> Machine:
        with self._lock:
            if self._closed:
                raise SandboxError("the sandbox is closed")
            machine, self._ready = self._ready, None
            if machine is not None and machine.wait(0) is None:
                return machine
        if machine is not None:
            self._drop(machine)  # it died while it waited
        return self._new()

    def _new(self) -> Machine:
        """A machine that has not started. Raises ImageError when the image was touched."""
        self._image.check()
        try:
            machine = Machine(self._image.template)
        except OSError as problem:
            raise SandboxError(f"no machine: {problem.strerror}") from None
        with self._lock:
            if not self._closed:
                self._machines.add(machine)
                return machine
        machine.kill()
        raise SandboxError("the sandbox is closed")

    def _drop(self, machine: Machine) -> None:
        machine.kill()
        with self._lock:
            self._machines.discard(machine)

    def _send(self, machine: Machine, request: dict[str, Any]) -> None:
        """Send the run and wait until the agent has it. Raises SandboxError when the machine is not there."""
        try:
            machine.channel.send(request, seconds=START_SECONDS)
            machine.channel.expect("started", request["secret"], seconds=START_SECONDS)
        except ChannelError as problem:
            ended = machine.wait(1)
            message = f"the machine broke before the program ran: {problem}{_how(ended)}. {machine.messages()}"
            raise SandboxError(message.strip(), mend="worldmodel doctor") from None

    def _result(self, machine: Machine, limits: Limits, secret: str) -> dict[str, Any] | _Ended:
        largest = 12 * limits.output_bytes + 6 * TRACE_LIMIT + (1 << 16)  # JSON writes some bytes as six
        try:
            wait = limits.seconds + GRACE_SECONDS
            return _checked(machine.channel.expect("result", secret, seconds=wait, limit=largest))
        except Silence:
            return _Ended("timeout", "the machine fell silent and was killed")
        except ChannelError as problem:
            ended = machine.wait(2)
            if ended in (-signal.SIGKILL, -signal.SIGTERM):
                message = f"the machine was killed from outside{_how(ended)} while the program ran"
                raise SandboxError(message, mend="worldmodel doctor") from None
            return _Ended("failed", f"the program brought its machine down: {problem}{_how(ended)}")


def _start(machine: Machine) -> None:
    try:
        machine.start()
    except (MonitorError, OSError) as problem:
        machine.wait(1)
        raise SandboxError(f"no machine: {problem}. {machine.messages()}".strip(), mend="worldmodel doctor") from None


def _check(program: Program, limits: Limits) -> None:
    if program.language not in LANGUAGES:
        raise SandboxError(f"no machine runs {program.language!r}; there are {', '.join(LANGUAGES)}")
    if not 16 <= limits.memory_mb <= MEMORY_MB - RESERVED_MB:
        largest = MEMORY_MB - RESERVED_MB
        raise SandboxError(f"a machine has 16 to {largest} MB for a program; {limits.memory_mb} were asked for")
    if len(program.source) > SOURCE_LIMIT:
        raise SandboxError(f"the program has {len(program.source)} characters; at most {SOURCE_LIMIT} are taken")
    if min(limits.seconds, limits.processes, limits.disk_mb, limits.output_bytes) <= 0:
        raise SandboxError("every limit must be larger than zero")


def _checked(result: dict[str, Any]) -> dict[str, Any]:
    """The result, which has the fields and types that were agreed upon. Raises ChannelError."""
    for name, kinds in RESULT.items():
        if name not in result or not isinstance(result[name], kinds):
            raise ChannelError(f"the machine sent a result with a wrong {name!r}")
    return result


def _freshness() -> dict[str, Any]:
    return {"entropy": os.urandom(64).hex(), "now": time.time()}


def _request(program: Program, grant: Grant, limits: Limits, secret: str) -> dict[str, Any]:
    return {
        "op": "run",
        "secret": secret,
        **_freshness(),
        "seed": secrets.randbelow((1 << 31) - 1) + 1,
        "language": program.language,
        "source": program.source,
        "processes": any(requirement.category == "process" for requirement in grant.requirements),
        "limits": {
            "seconds": limits.seconds,
            "memory": limits.memory_mb << 20,
            "processes": limits.processes,
            "disk": limits.disk_mb,
            "output": limits.output_bytes,
        },
    }


def _name(status: int) -> str:
    """The signal behind a negative exit status."""
    try:
        return signal.Signals(-status).name
    except ValueError:
        return str(-status)


def _how(ended: int | None) -> str:
    if ended is None:
        return ""
    return f" (QEMU was ended by {_name(ended)})" if ended < 0 else f" (QEMU ended with {ended})"


def _exit_code(status: int | None) -> int | None:
    """As a shell tells it: 128 and the number of the signal that ended the program."""
    return 128 - status if status is not None and status < 0 else status


def _ending(result: dict[str, Any]) -> str:
    """A line on how the program was ended by a signal of its own making, for a reader of its messages."""
    code = result["exit"]
    if result["timeout"] or result["oom"] or code is None or code >= 0:
        return ""
    return f"the program was ended by signal {_name(code)}\n"


def _run(program: Program, grant: Grant, result: dict[str, Any] | _Ended, started: float, total: float) -> Run:
    if isinstance(result, _Ended):
        return Run(
            status=result.status,
            exit_code=None,
            stdout="",
            stderr=result.reason,
            truncated=False,
            seconds=total - started,
            memory=None,
            started=started,
            sandbox="qemu",
        )
    observed = observe(program, grant, result["trace"])
    status: Status = "ok"
    if result["oom"]:
        status = "oom"
    elif result["timeout"]:
        status = "timeout"
    elif result["exit"] != 0:
        status = "blocked" if any(seen.blocked for seen in observed) else "failed"
    return Run(
        status=status,
        exit_code=None if result["timeout"] or result["oom"] else _exit_code(result["exit"]),
        stdout=result["stdout"],
        stderr=result["stderr"] + _ending(result),
        truncated=result["truncated"],
        seconds=result["seconds"],
        memory=result["memory"],
        observed=observed,
        started=started,
        sandbox="qemu",
    )
