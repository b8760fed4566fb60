"""The sandbox that gives every program a virtual machine of its own.

A machine is restored from the template, runs one program and is killed. Nothing is kept, so
nothing has to be cleaned. What a program does, also when it kills its machine, is in the Run;
SandboxError means that there was no machine to run it in, or that someone outside killed it.

Where machines come from is pool.py's matter; what is said to them and made of their answer,
exchange.py's.
"""

from __future__ import annotations

import asyncio
import secrets
import signal
import time
from contextlib import suppress
from typing import Any

from worldmodel.errors import SandboxError
from worldmodel.execution.base import Grant
from worldmodel.execution.calls import Calls
from worldmodel.execution.qemu import exchange
from worldmodel.execution.qemu.channel import ChannelError, Silence
from worldmodel.execution.qemu.files import collect, opened
from worldmodel.execution.qemu.image import Image, load
from worldmodel.execution.qemu.machine import Machine
from worldmodel.execution.qemu.pool import START_SECONDS, Place, Pool, standing
from worldmodel.execution.qemu.reach import private
from worldmodel.execution.qemu.roster import PoolStatus
from worldmodel.execution.qemu.services import handlers, with_calls
from worldmodel.execution.qemu.streams import Services
from worldmodel.execution.resources import Resources, check, lacks
from worldmodel.interrupts import Background
from worldmodel.settings import Settings
from worldmodel.types import Limits, Program, Requirement, Run

CATEGORIES = ("file", "process", "system", "tool", "web")
"""Categories that can be granted, besides pure computation."""
NOTHING = Resources()
GRACE_SECONDS = 20.0
"""What a run's result may take to come out after the run's own time is over."""


class QemuSandbox:
    """Implements `execution.base.Sandbox`. `load`s the image at once, so a missing image is noticed early.

    `pool` machines are kept ready from now on, in the background; 0 keeps none, and `prepare` makes one
    ready for the next run. More calls of `run` than the cores can serve wait for their turn, first come,
    first served; with `queue`, a call that would be the `queue + 1`st to wait is a SandboxError at once.

    Raises ImageError and SandboxUnavailable, and UsageError for private hosts that are none.
    """

    name = "qemu"

    def __init__(
        self, settings: Settings, resources: Resources = NOTHING, *, pool: int = 0, queue: int | None = None
    ) -> None:
        private(resources.private_hosts)  # an entry that is no host is noticed now
        self._resources = resources
        self._room = settings.cache
        image: Image = load(settings)
        self.versions = {
            "sandbox": self.name,
            "image": image.version,
            "qemu": image.qemu,
            "accelerator": image.accelerator,
        }
        self._pool = Pool(image, lambda: load(settings), pool, queue)

    def lacks(self, requirement: Requirement) -> str:
        """See `execution.base.Sandbox`."""
        return lacks(self.name, CATEGORIES, self._resources, requirement)

    def run(self, program: Program, grant: Grant, limits: Limits) -> Run:
        """See `execution.base.Sandbox`. Also raises SandboxError for limits that no machine here can give."""
        return self._run(self._pool.place(), program, grant, limits)

    async def arun(self, program: Program, grant: Grant, limits: Limits) -> Run:
        """As `run`, for callers of an event loop. Cancelling it gives up its place in the queue or kills its machine.

        Each call has a thread of its own while it lasts.
        """
        place = self._pool.place()
        loop = asyncio.get_running_loop()
        done: asyncio.Future[Run] = loop.create_future()

        def deliver(run: Run | None, problem: BaseException | None) -> None:
            if done.cancelled():
                return
            if run is not None:
                done.set_result(run)
            elif problem is not None:
                done.set_exception(problem)

        def work() -> None:
            run, trouble = None, None
            try:
                run = self._run(place, program, grant, limits)
            except BaseException as problem:  # noqa: BLE001 - it is the caller's, in another thread
                trouble = problem
            with suppress(RuntimeError):  # the loop was closed: nobody waits any more
                loop.call_soon_threadsafe(deliver, run, trouble)

        Background(work)
        try:
            return await done
        finally:
            if not done.done() or done.cancelled():
                place.leave()

    def prepare(self) -> None:
        """Have a machine made ready for the next run, where none is; returns at once.

        The machine has seen nothing of anybody's when its run comes, and serves that run only. What goes
        wrong is told to the run.
        """
        self._pool.fill()

    def keep(self, machines: int | None = None) -> None:
        """See `execution.base.Keeps`. None keeps as many as this host's cores and memory make worth while."""
        self._pool.keep(standing() if machines is None else machines)

    def pool_status(self) -> PoolStatus:
        """What `worldmodel pool status` tells of this sandbox."""
        return self._pool.status()

    def close(self) -> None:
        """Kill every machine, also those that are running a program in another thread. May be called twice.

        Whoever waits for a machine gets a SandboxError.
        """
        self._pool.close()
        self._resources.close()

    def __enter__(self) -> QemuSandbox:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _run(self, place: Place, program: Program, grant: Grant, limits: Limits) -> Run:
        exchange.check(program, limits)
        check(program.language, grant.requirements, self.lacks)
        began = time.monotonic()
        try:
            with opened(program, grant, self._resources, self._room) as files:
                machine = place.take(files.disk)
                secret = secrets.token_hex(16)
                calls = Calls()
                with self._services(machine, program, grant, calls) as services:
                    self._send(machine, exchange.request(program, grant, limits, secret, files.request))
                    started = time.monotonic() - began
                    result = self._result(machine, limits, secret)
                run = exchange.run_of(program, grant, result, started, time.monotonic() - began)
                if not isinstance(result, exchange.Ended):
                    run = collect(run, files, machine.channel, secret, limits)
                return with_calls(run, program.language, calls.done(), services.problem)
        finally:
            place.leave()

    def _services(self, machine: Machine, program: Program, grant: Grant, calls: Calls) -> Services:
        """Raises SandboxError when this process has no descriptors left."""
        try:
            return Services(machine.services, handlers(program, grant, self._resources, calls))
        except OSError as problem:
            raise SandboxError(f"no machine: {problem.strerror}", mend="worldmodel doctor") from None

    def _send(self, machine: Machine, request: dict[str, Any]) -> None:
        """Send the run and wait until the agent has it. Raises SandboxError when the machine is not there."""
        try:
            machine.channel.send(request, seconds=START_SECONDS)
            machine.channel.expect("started", request["secret"], seconds=START_SECONDS)
        except ChannelError as problem:
            ended = machine.wait(1)
            message = f"the machine broke before the program ran: {problem}{exchange.how(ended)}. {machine.messages()}"
            raise SandboxError(message.strip(), mend="worldmodel doctor") from None

    def _result(self, machine: Machine, limits: Limits, secret: str) -> dict[str, Any] | exchange.Ended:
        try:
            wait, largest = limits.seconds + GRACE_SECONDS, exchange.largest(limits)
            return exchange.checked(machine.channel.expect("result", secret, seconds=wait, limit=largest))
        except Silence:
            return exchange.Ended("timeout", "the machine fell silent and was killed")
        except ChannelError as problem:
            ended = machine.wait(2)
            if ended in (-signal.SIGKILL, -signal.SIGTERM):
                message = f"the machine was killed from outside{exchange.how(ended)} while the program ran"
                raise SandboxError(message, mend="worldmodel doctor") from None
            return exchange.Ended("failed", f"the program brought its machine down: {problem}{exchange.how(ended)}")
