"""Where machines come from: restored ahead of need, given to one caller each, killed afterwards.

A ready machine has run a program of our own and nothing else, so that the emulator has translated
the common paths. Callers are served in the order in which they came. When callers wait, a machine
goes to the first of them as it is: warming it up would cost what it saves.

Bounded: `size` machines are ready at most, `at_once` programs run at most, as many machines start
at once as there are cores, and none is added while the host is short of memory, unless it would be
the only one. Fillers are threads that sleep until something is taken; every PATROL seconds they look
whether ready machines died, whether the image was replaced, and whether memory ran short.

Not covered: two processes know nothing of each other's pools but what both see of free memory.
"""

from __future__ import annotations

import _thread
import os
import threading
import weakref
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue

from worldmodel.errors import ImageError, SandboxError
from worldmodel.execution.qemu.channel import ChannelError
from worldmodel.execution.qemu.exchange import freshness
from worldmodel.execution.qemu.image import Image
from worldmodel.execution.qemu.machine import Machine
from worldmodel.execution.qemu.monitor import MonitorError
from worldmodel.execution.qemu.roster import Listener, PoolStatus
from worldmodel.execution.qemu.spare import spare_mb
from worldmodel.interrupts import Background

START_SECONDS = 60.0
"""A restored machine answers in a third of a second; on a machine under heavy load it may take long."""
PATROL = 5.0
"""Seconds between two looks at machines that nobody takes."""
MACHINE_MB = 64
"""What a ready machine has of its own."""
RESERVE_MB = 384
"""Free memory below which no machine is added: a running program may take `Limits.memory_mb` besides."""
TRIES = 2
"""A machine that could not be started may have begun before the call, and be somebody else's victim: so once more."""
CLOSED = "the sandbox is closed"


def cores() -> int:
    return len(os.sched_getaffinity(0))


def standing() -> int:
    """How many machines are worth keeping ready here: one for each core and one more, in a quarter of free memory."""
    return max(1, min(cores() + 1, spare_mb() // 4 // MACHINE_MB))


class Place:
    """A caller's place in the queue, and then its machine.

    Make it, then `take` within try and `leave` in finally: `leave` is right at every moment and from
    any thread, and ends a `take` that is under way.
    """

    def __init__(self, pool: Pool) -> None:
        self._pool = pool
        self._called = _thread.allocate_lock()  # its wait is one step, which Ctrl-C may end at any moment
        self._called.acquire()
        self.machine: Machine | None = None
        self.problem: BaseException | None = None
        self.disk: int | None = None
        self.left = False
        self.failures = 0

    def take(self, disk: int | None = None) -> Machine:
        """Wait for a machine. With `disk`, one is made for this call: see `Machine`.

        Raises SandboxError: closed, too many wait, or no machine could be started.
        """
        self.disk = disk
        self._pool.enter(self)
        self._called.acquire()
        if self.problem is not None:
            raise self.problem
        if self.machine is None:
            self._pool.make(self)
        assert self.machine is not None
        return self.machine

    def leave(self) -> None:
        """Give up the place, or kill its machine. May be called twice."""
        self._pool.leave(self)

    def call(self) -> None:
        """Its turn has come: it has a machine or a problem, or may make its own machine."""
        with suppress(RuntimeError):  # called already
            self._called.release()


class Pool:
    """The machines of one sandbox. `load` gives the image again when its files were replaced."""

    def __init__(
        self, image: Image, load: Callable[[], Image], size: int = 0, queue: int | None = None, at_once: int = 0
    ) -> None:
        self.size = 0
        self.at_once = at_once or max(4, 2 * cores())
        self.served = 0
        self._load = load
        self._image = image
        self._limit = queue
        self._closed = False
        self._reset()
        POOLS.add(self)
        if size:
            self.keep(size)

    def _reset(self) -> None:
        """No machine, no caller, no thread: at the beginning, and in a forked child."""
        self._lock = threading.Lock()
        self._renewing = threading.Lock()
        self._machines: set[Machine] = set()
        self._queue: deque[Place] = deque()
        self._running: set[Place] = set()
        self._ready: deque[Machine] = deque()
        self._starting = 0
        self._ahead = self.size
        self._problem: BaseException | None = None
        self._paused = False
        self._fillers: list[Background] = []
        self._tokens: SimpleQueue[None] = SimpleQueue()

    @property
    def image(self) -> Image:
        return self._image

    def place(self) -> Place:
        """A caller's: nothing has happened yet."""
        return Place(self)

    def keep(self, size: int) -> None:
        """Keep `size` machines ready from now on. Returns at once and raises nothing."""
        with self._lock:
            if self._closed:
                return
            self.size = self._ahead = size
        LISTENER.open()
        self._wake()

    def status(self) -> PoolStatus:
        with self._lock:
            facts = {
                "ready": len(self._ready),
                "starting": self._starting,
                "running": len(self._running),
                "waiting": len(self._queue),
            }
            processes = [machine.pid for machine in self._machines]
        return PoolStatus(
            process=os.getpid(),
            size=self.size,
            **facts,
            served=self.served,
            memory=sum(_own_memory(process) for process in processes if process is not None),
            image=self._image.version,
            folder=str(self._image.folder),
            problem="" if self._problem is None else str(self._problem),
        )

    def fill(self) -> None:
        """Have at least one machine made ready. Returns at once and raises nothing."""
        with self._lock:
            if self._closed:
                return
            self._ahead = max(self._ahead, 1)
        self._wake()

    def close(self) -> None:
        """Kill every machine, tell everyone who waits, end the fillers."""
        with self._lock:
            self._closed = True
            machines, self._machines = self._machines, set()
            fillers, self._fillers = self._fillers, []
            self._ready.clear()
            for place in self._queue:
                place.problem = SandboxError(CLOSED)
                place.call()
            self._queue.clear()
        for machine in machines:
            machine.kill()
        for _ in fillers:
            self._tokens.put(None)
        for filler in fillers:
            filler.join()
        if self._image.sealed is not None:
            self._image.sealed.close()
        POOLS.discard(self)
        if not any(pool.size for pool in POOLS):
            LISTENER.close()

    def abandon(self) -> None:
        """In a forked child: these machines are the parent's."""
        for machine in self._machines:
            machine.abandon()
        if self._image.sealed is not None:
            self._image.sealed.forget()
        self._reset()

    # What places call.

    def enter(self, place: Place) -> None:
        """Queue up. Raises SandboxError when closed or when too many wait, ImageError when the image was harmed."""
        with self._lock:
            if self._closed or place.left:
                raise SandboxError(CLOSED if self._closed else "given up")
        self._checked_image()
        with self._lock:
            if self._closed or place.left:
                raise SandboxError(CLOSED if self._closed else "given up")
            self._paused = False  # somebody needs a machine: try again
            self._queue.append(place)
            self._match()
            waiting = len(self._queue) - max(0, self.at_once - len(self._running))
            if self._limit is not None and waiting > self._limit and self._queue[-1] is place:
                self._queue.pop()
                message = f"{self.at_once} programs are running and {self._limit} calls wait already"
                raise SandboxError(message, mend="call again later, or allow a longer queue")
        self._wake()

    def make(self, place: Place) -> None:
        """A machine for this place alone, in the caller's thread. Raises SandboxError, also where it was left since."""
        self._begin(lambda machine: setattr(place, "machine", machine), place.disk)
        assert place.machine is not None
        with self._lock:
            if place.left:  # before there was a machine that `leave` could have killed
                self._bury(place.machine)
                raise SandboxError("given up")
        start(place.machine)

    def leave(self, place: Place) -> None:
        with self._lock:
            place.left = True
            with suppress(ValueError):
                self._queue.remove(place)
            machine = place.machine
        if machine is not None:
            self._apart(machine)
        with self._lock:
            if place in self._running:
                self._running.discard(place)
                self.served += 1
            elif not place.problem:
                place.problem = SandboxError("given up")
            place.call()
            self._match()
        if self.size:
            self._wake()

    def _apart(self, machine: Machine) -> None:
        """Free what an ended machine had. Its memory is given back page by page: who keeps machines ready, because time
        matters, does not wait for that.
        """

        def free() -> None:
            machine.kill()
            with self._lock:
                self._machines.discard(machine)
                self._match()  # where memory is short, somebody waits for just this
            if self.size:
                self._wake()

        if self.size:
            machine.end()
            with suppress(RuntimeError):  # no thread to be had
                Background(free)
                return
        free()

    # What happens under the lock.

    def _match(self) -> None:
        """Hand machines to those who wait, in order."""
        slots, coming = self.at_once - len(self._running), self._starting
        for place in list(self._queue):
            if slots <= 0:
                return
            slots -= 1
            machine = self._next() if place.disk is None else None
            if machine is None and place.disk is None and (coming > 0 or self.size):
                coming -= 1
                continue  # one is on its way
            if machine is None and self._machines and not self._room():
                return  # until another one ends
            place.machine = machine
            self._queue.remove(place)
            self._running.add(place)
            self._ahead = self.size
            place.call()

    def _next(self) -> Machine | None:
        """The machine that is ready for longest, and alive."""
        while self._ready:
            machine = self._ready.popleft()
            if machine.wait(0) is None:
                return machine
            self._bury(machine)
        return None

    def _bury(self, machine: Machine) -> None:
        machine.kill()
        self._machines.discard(machine)

    def _waiting(self) -> int:
        """Callers who could run now, had they a machine."""
        return min(sum(place.disk is None for place in self._queue), self.at_once - len(self._running))

    def _lacking(self) -> bool:
        """Whether a filler should start a machine."""
        if self._closed:
            return False
        wanted = (0 if self._paused else self._ahead) + (self._waiting() if self.size else 0)
        return wanted > len(self._ready) + self._starting and (not self._machines or self._room())

    def _room(self) -> bool:
        return spare_mb() >= RESERVE_MB + MACHINE_MB

    # What fillers do.

    def _wake(self) -> None:
        """Have a filler look whether something is to do; there are as many as may be needed at once."""
        with self._lock:
            if not self._lacking():
                return
            if len(self._fillers) < cores() and len(self._fillers) <= self._starting:
                self._fillers.append(Background(self._fill))
        self._tokens.put(None)

    def _fill(self) -> None:
        while not self._closed:
            with self._lock:
                lacking = self._lacking()
                self._starting += lacking
            if lacking:
                self._wake()
                self._add()
                continue
            try:
                self._tokens.get(timeout=PATROL)
            except Empty:
                self._patrol()

    def _add(self) -> None:
        """Start a machine and give it to who waits longest; where nobody waits, warm it up first."""
        started: list[Machine] = []
        try:
            image = self._begin(started.append)
            start(started[0])
            if not self._waiting():
                _warm(started[0])
        except BaseException as problem:  # noqa: BLE001 - it is a caller's, and this thread must live on
            with self._lock:
                self._starting -= 1
                self._fail(problem)
                for machine in started:
                    self._bury(machine)
            return
        with self._lock:
            self._starting -= 1
            if image is self._image and not self._closed:
                self._ready.append(started[0])
                self._problem, self._paused = None, False
            else:
                self._bury(started[0])
            self._match()

    def _fail(self, problem: BaseException) -> None:
        """No machine. Who waits longest is told when it was the second try since the call; where nobody waits, the
        next call or patrol tries again."""
        self._problem, self._paused = problem, True
        if self._waiting() > 0:
            place = next(place for place in self._queue if place.disk is None)
            place.failures += 1
            if place.failures == TRIES:
                self._queue.remove(place)
                place.problem = problem
                place.call()
        self._match()

    def _patrol(self) -> None:
        """Notice what changed while nobody asked."""
        with suppress(SandboxError):  # told to the next caller
            self._checked_image()
        with self._lock:
            self._paused = False
            for machine in [machine for machine in self._ready if machine.wait(0) is not None]:
                self._ready.remove(machine)
                self._bury(machine)
            if self._ready and spare_mb() < RESERVE_MB:
                self._bury(self._ready.popleft())

    # Machines and their image.

    def _begin(self, keep: Callable[[Machine], object], disk: int | None = None) -> Image:
        """Make a machine that has not started, and `keep` it. Raises SandboxError."""
        image = self._checked_image()
        try:
            machine = Machine(image.template, disk)
        except OSError as problem:
            raise SandboxError(f"no machine: {problem.strerror}") from None
        keep(machine)
        with self._lock:
            if not self._closed:
                self._machines.add(machine)
                return image
        machine.kill()
        raise SandboxError(CLOSED)

    def _checked_image(self) -> Image:
        """The image. Where its files were replaced by good ones, machines of the old ones go. Raises ImageError."""
        image = self._image
        try:
            image.check()
        except ImageError as problem:
            with self._lock:
                while self._ready:
                    self._bury(self._ready.popleft())
            with self._renewing:
                if self._image is not image:
                    return self._image
                try:
                    renewed = self._load()
                except SandboxError:
                    raise problem from None
                if renewed.version != image.version:
                    raise problem from None
                with self._lock:
                    self._image = renewed
                    while self._ready:  # started from the old one meanwhile
                        self._bury(self._ready.popleft())
                if image.sealed is not None:
                    image.sealed.close()
        return self._image


def start(machine: Machine) -> None:
    """Raises SandboxError."""
    try:
        machine.start()
    except (MonitorError, OSError) as problem:
        machine.wait(1)
        raise SandboxError(f"no machine: {problem}. {machine.messages()}".strip(), mend="worldmodel doctor") from None


def _warm(machine: Machine) -> None:
    """Have it run a program of ours, and wait until it has. Raises SandboxError."""
    try:
        machine.channel.send({"op": "warm", **freshness()}, seconds=START_SECONDS)
        machine.channel.send({"op": "ping"}, seconds=START_SECONDS)
        if machine.channel.receive(seconds=START_SECONDS).get("op") != "pong":
            raise ChannelError("the machine did not answer as agreed")
    except ChannelError as problem:
        machine.wait(1)
        raise SandboxError(f"no machine: {problem}. {machine.messages()}".strip(), mend="worldmodel doctor") from None


def _own_memory(process: int) -> int:
    """Bytes that a process has of its own; 0 when it is gone."""
    with suppress(OSError, StopIteration):
        lines = Path(f"/proc/{process}/status").read_text().splitlines()
        return int(next(line for line in lines if line.startswith("RssAnon:")).split()[1]) << 10
    return 0


POOLS: weakref.WeakSet[Pool] = weakref.WeakSet()
"""All pools of this process."""
LISTENER = Listener(lambda: [pool.status() for pool in POOLS if pool.size])
"""Tells `worldmodel pool status` of those that keep machines ready."""


def _abandon() -> None:
    LISTENER.abandon()
    for pool in POOLS:
        pool.abandon()


os.register_at_fork(after_in_child=_abandon)
