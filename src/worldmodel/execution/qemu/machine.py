"""One virtual machine: the QEMU process, how it starts, and that it always ends.

The command line gives the machine no network card, no display, no host folder, and a seccomp
filter around QEMU itself; more surrounds it in confine.py. The memory is sealed and mapped
privately and the disks are read-only, so a machine leaves nothing behind: there is no temporary
file, only a process, three sockets and an anonymous file each for QEMU's messages and the empty
data disk.

A machine cannot outlive this process: the kernel kills it when the thread that started it
ends (PDEATHSIG), and that thread lives as long as the process.
"""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import threading
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue

from worldmodel.errors import SandboxUnavailable
from worldmodel.execution.qemu import confine
from worldmodel.execution.qemu.channel import Channel
from worldmodel.execution.qemu.monitor import IGNORE_SHARED, Monitor, MonitorError
from worldmodel.interrupts import Background

QEMU = "qemu-system-x86_64"
UTIL_LINUX = "sudo apt-get install util-linux"
INSTALL = "sudo apt-get install qemu-system-x86 mmdebstrap erofs-utils uidmap debian-archive-keyring"
MEMORY_MB = 1024
"""Memory of every machine; pages that it never touches cost nothing."""
RESERVED_MB = 384
"""What the guest's kernel, its agent and its warm interpreters need of that."""
DISK_BYTES = 1 << 30
"""Size of every machine's data disk, which is empty where no folder is shown. It is fixed in the template."""


@dataclass(frozen=True, slots=True)
class Template:
    """The files that a machine is made of. `state` is None while the template itself is being made.

    Machines share the `sealed` memory; one without it seals a copy for itself.
    """

    accelerator: str
    root: Path
    memory: Path
    state: Path | None = None
    boot: tuple[str, ...] = ()
    sealed: confine.Sealed | None = None


def program(name: str, mend: str = INSTALL) -> str:
    """The path of an installed program. Raises SandboxUnavailable."""
    path = shutil.which(name, path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin")
    if path is None:
        raise SandboxUnavailable(f"{name} is not installed", mend=mend)
    return path


def arguments(
    template: Template, agent: int, services: int, monitor: int, disk: int, root: int, memory: int | None
) -> list[str]:
    """QEMU's arguments; the numbers are inherited descriptors: three sockets, the data disk, the root file system and
    the sealed memory (None: the template's memory file is being made).

    The device list must be the same for the template and for its copies.
    """
    share = "on" if memory is None else "off"
    ram = _escaped(template.memory) if memory is None else f"/proc/self/fd/{memory}"
    accelerator = {"tcg": "tcg,thread=multi,tb-size=128", "kvm": "kvm"}[template.accelerator]
    result = [
        *("-nodefaults", "-no-user-config", "-no-reboot", "-display", "none"),
        *("-accel", accelerator, "-M", "q35,memory-backend=ram,vmport=off,usb=off", "-smp", "1"),
        *("-cpu", "max" if template.accelerator == "tcg" else "host", "-m", str(MEMORY_MB)),
        *("-object", f"memory-backend-file,id=ram,size={MEMORY_MB}M,mem-path={ram},share={share}"),
        *("-device", "virtio-serial-pci", "-chardev", f"socket,id=agent,fd={agent}"),
        *("-device", "virtserialport,chardev=agent,name=agent"),
        *("-chardev", f"socket,id=services,fd={services}", "-device", "virtserialport,chardev=services,name=services"),
        *("-add-fd", f"fd={root},set=1", "-add-fd", f"fd={disk},set=2"),
        *("-drive", "if=none,id=root,file=/dev/fdset/1,format=raw,readonly=on,file.locking=off"),
        *("-device", "virtio-blk-pci,drive=root"),
        *("-drive", "if=none,id=data,file=/dev/fdset/2,format=raw,readonly=on,file.locking=off"),
        *("-device", "virtio-blk-pci,drive=data"),
        *("-object", "rng-random,id=rng,filename=/dev/urandom", "-device", "virtio-rng-pci,rng=rng"),
        *("-sandbox", "on,obsolete=deny,elevateprivileges=deny,spawn=deny,resourcecontrol=deny"),
    ]
    result += ["-chardev", f"socket,id=monitor,fd={monitor}", "-mon", "chardev=monitor,mode=control"]
    return result + (list(template.boot) if template.state is None else ["-incoming", "defer"])


def _escaped(path: Path) -> str:
    """A path within QEMU's comma-separated options."""
    return str(path).replace(",", ",,")


class Machine:
    """A QEMU process that has not started, runs, or has been killed; never anything else.

    Make it, then `start` within try and `kill` in finally: `kill` is right at every moment,
    also while `start` is under way in another thread or was interrupted.
    """

    def __init__(self, template: Template, disk: int | None = None) -> None:
        """`disk` is a descriptor of the data disk, DISK_BYTES large, and stays the caller's; None is an empty one.

        Raises OSError when this process has no descriptors left.
        """
        self._template = template
        self._disk = disk
        self._lock = threading.Lock()
        self._killed = False
        self._process: subprocess.Popen[bytes] | None = None
        self._messages = os.memfd_create("qemu-messages", os.MFD_CLOEXEC)
        self._resources = ExitStack()
        self._resources.callback(os.close, self._messages)
        try:
            ours, self._agent_end = self._pair()
            self.channel = Channel(ours)
            self.services, self._services_end = self._pair()
            ours, self._monitor_end = self._pair()
            self.monitor = Monitor(ours)
        except BaseException:
            self._resources.close()
            raise

    def start(self) -> None:
        """Start QEMU; a copy then loads its state. Does not wait for the guest.

        Raises SandboxUnavailable when QEMU is not installed, MonitorError when it does not start.
        """
        ends = (self._agent_end, self._services_end, self._monitor_end)
        data = self._empty_disk() if self._disk is None else self._disk
        agent, services, monitor = (end.fileno() for end in ends)
        qemu, setpriv, prlimit = program(QEMU), program("setpriv", UTIL_LINUX), program("prlimit", UTIL_LINUX)
        with ExitStack() as handed:
            disk = _read_only(f"/proc/self/fd/{data}", handed)
            root = _read_only(str(self._template.root), handed)
            inherited = [agent, services, monitor, disk, root]
            if self._template.state is None:  # our own code makes a file of this process's user
                memory, user = None, None
            else:
                sealed = self._template.sealed or confine.Sealed(self._template.memory)
                memory = sealed.duplicate()
                handed.callback(os.close, memory)
                inherited.append(memory)
                user = confine.user(self._template.accelerator)
            launcher = confine.launcher(user, setpriv, prlimit)
            flags = arguments(self._template, agent, services, monitor, disk, root, memory)
            command = [*launcher, qemu, *flags]
            _spawner(() if user is None else confine.readable(qemu)).do(lambda: self._spawn(command, inherited))
        for end in ends:
            end.close()
        self.monitor.greet()
        if self._template.state is not None:
            self.monitor.call("migrate-set-capabilities", IGNORE_SHARED)
            self._load(self._template.state)

    def _load(self, path: Path) -> None:
        """Hand QEMU the saved state through a pipe, which every version of it can read from."""
        outlet, inlet = os.pipe()
        with os.fdopen(inlet, "wb") as pipe:
            try:
                self.monitor.call("getfd", {"fdname": "state"}, descriptor=outlet)
            finally:
                os.close(outlet)
            self.monitor.call("migrate-incoming", {"uri": "fd:state"})
            try:
                pipe.write(path.read_bytes())
            except BrokenPipeError:
                raise MonitorError("QEMU stopped reading its saved state") from None

    def _spawn(self, command: list[str], descriptors: list[int]) -> None:
        with self._lock:
            if self._killed:
                return
            self._process = subprocess.Popen(
                command,
                pass_fds=descriptors,
                stdin=subprocess.DEVNULL,
                stdout=self._messages,
                stderr=self._messages,
                start_new_session=True,
            )

    @property
    def pid(self) -> int | None:
        return None if self._process is None else self._process.pid

    def wait(self, seconds: float) -> int | None:
        """How QEMU ended (negative: by that signal), or None when it has not within `seconds`."""
        if self._process is None:
            return None
        try:
            return self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            return None

    def messages(self) -> str:
        """What QEMU said, at most 2000 bytes of it; nothing once the machine has been killed here."""
        with self._lock:
            data = b"" if self._killed else os.pread(self._messages, 2000, 0)
        return data.decode("utf-8", "replace").strip()

    def end(self) -> None:
        """Have the process killed and do not wait: nothing of it runs any more, and `kill` frees everything."""
        with self._lock:
            if self._process is not None and self._process.poll() is None:
                self._process.send_signal(signal.SIGKILL)

    def kill(self) -> None:
        """End the process and free everything. May be called twice, and from any thread."""
        with self._lock:
            first = not self._killed
            self._killed = True
            if self._process is not None and self._process.poll() is None:
                self._process.send_signal(signal.SIGKILL)
                self._process.wait()
            if first:
                self._resources.close()

    def abandon(self) -> None:
        """In a forked child: the process is the parent's, only what was inherited is closed."""
        self._lock = threading.Lock()
        self._killed = True
        self._process = None
        self._resources.close()

    def _empty_disk(self) -> int:
        empty = os.memfd_create("empty-disk", os.MFD_CLOEXEC)
        self._resources.callback(os.close, empty)
        os.ftruncate(empty, DISK_BYTES)
        return empty

    def _pair(self) -> tuple[socket.socket, socket.socket]:
        pair = socket.socketpair()
        for end in pair:
            self._resources.callback(end.close)
        return pair


def _read_only(path: str, handed: ExitStack) -> int:
    """QEMU gets a descriptor that cannot write, and needs no permission on the file's folders."""
    descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    handed.callback(os.close, descriptor)
    return descriptor


class _Spawner:
    """A thread that starts machines of this process and ends only with it. It may read `paths` only, if there are any.

    It is a daemon, and no executor's thread: an executor that Ctrl-C hits while it starts its
    thread waits for that thread for ever when the process ends.
    """

    def __init__(self, paths: tuple[str, ...]) -> None:
        self._jobs: SimpleQueue[tuple[Callable[[], None], SimpleQueue[BaseException | None]]] = SimpleQueue()
        Background(self._work)
        if paths:
            self.do(lambda: confine.restrict_thread(paths))

    def do(self, job: Callable[[], None]) -> None:
        """Wait until the thread has done it. Raises what it raises."""
        done: SimpleQueue[BaseException | None] = SimpleQueue()
        self._jobs.put((job, done))
        if (problem := done.get()) is not None:
            raise problem

    def _work(self) -> None:
        while True:
            job, done = self._jobs.get()
            try:
                job()
            except BaseException as problem:  # noqa: BLE001 - it is the caller's, and this thread must live on
                done.put(problem)
            else:
                done.put(None)


_spawners: dict[tuple[str, ...], _Spawner] = {}
_spawners_lock = threading.Lock()


def _spawner(paths: tuple[str, ...]) -> _Spawner:
    """The thread that starts machines which may read `paths` only; () is any."""
    with _spawners_lock:
        if paths not in _spawners:
            _spawners[paths] = _Spawner(paths)
        return _spawners[paths]


def _forget_spawner() -> None:
    """A forked child has none of its parent's threads, and must not inherit a lock that is held."""
    global _spawners_lock
    _spawners.clear()
    _spawners_lock = threading.Lock()


os.register_at_fork(after_in_child=_forget_spawner)
