"""System-call filters for the bubblewrap sandbox, written as classic BPF, and the kernel's notices about them.

Two filters hold for a program (seccomp(2), strictest answer wins):

- `refusals` refuses what a computation never needs and what has been a way out of containers.
- `watches` reports some calls to the host, which lets them go on or refuses them: that is how
  attempts to start processes or to reach the network are seen.

Not covered: arguments that lie in memory, but for what the host reads when it is told of a
call; another thread may change them meanwhile. So what is read serves as evidence, and what
must hold is refused whatever the arguments are, or harmless in an empty network namespace.
"""

from __future__ import annotations

import contextlib
import errno
import fcntl
import os
import platform
import struct
from dataclasses import dataclass

from worldmodel.errors import SandboxUnavailable
from worldmodel.execution.bubblewrap.calls import ABSENT, LAST, NUMBERS, REFUSED, WATCHED

AUDIT_ARCHITECTURES = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}

X32 = 0x40000000
NAMESPACES = 0x7E020000
"""CLONE_NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET."""
THREAD = 0x00010000
UNIX, INTERNET = 1, (2, 10)
"""AF_UNIX, AF_INET and AF_INET6: ordinary sockets, in a network namespace that leads nowhere."""
ODD_TYPES = 0xC
"""Bits of a socket's type that streams, datagrams and raw sockets lack: the others load kernel modules (SCTP, DCCP)."""
PROTOCOLS = (0, 1, 6, 17, 58)
"""The default, ICMP, TCP, UDP and ICMPv6; asking for another loads a kernel module."""
TERMINAL = (0x5412, 0x541C, 0x5423)
"""TIOCSTI and TIOCLINUX, which type into a terminal, and TIOCSETD, which loads a line discipline."""

_LOAD, _EQUAL, _GREATER, _AT_LEAST, _ANY_BIT, _GIVE = 0x20, 0x15, 0x25, 0x35, 0x45, 0x06
_NUMBER, _ARCHITECTURE, _ARGUMENTS = 0, 4, 16
_ALLOW, _NOTIFY, _KILL = 0x7FFF0000, 0x7FC00000, 0x80000000

Instruction = tuple[int, int, int, int]


def machine() -> str:
    """The architecture that programs run on. Raises SandboxUnavailable where no filter is known for it."""
    name = platform.machine()
    if name not in AUDIT_ARCHITECTURES:
        known = " and ".join(AUDIT_ARCHITECTURES)
        raise SandboxUnavailable(f"the bubblewrap sandbox has system-call filters for {known}, not for {name}")
    return name


def number(call: str, architecture: str) -> int | None:
    """The number of a system call, None where the architecture does not have it."""
    return NUMBERS[call][list(AUDIT_ARCHITECTURES).index(architecture)]


def refusals(architecture: str, *, unix: bool = True) -> bytes:
    """The filter that the program gets: everything goes but what is named here.

    Without `unix` there are no Unix sockets either, but for pairs: in a folder of the host's a
    socket may lie that leads to a program of the host's.
    """
    code = _head(architecture, _KILL)
    if architecture == "x86_64":
        code += _when(_AT_LEAST, X32, _give(_KILL))
    code += _when(_GREATER, LAST, _give(_error(errno.ENOSYS)))
    for calls, error in ((REFUSED, errno.EPERM), (ABSENT, errno.ENOSYS)):
        for call in calls:
            code += _on(call, architecture, _give(_error(error)))
    refuse = _give(_error(errno.EPERM))
    code += _on("clone", architecture, [_argument(0), *_when(_ANY_BIT, NAMESPACES, refuse), *_give(_ALLOW)])
    code += _on("socket", architecture, _sockets(unix))
    pair = [_argument(0), *_when(_EQUAL, UNIX, _give(_ALLOW)), *_give(_error(errno.EAFNOSUPPORT))]
    code += _on("socketpair", architecture, pair)
    requests = [step for request in TERMINAL for step in _when(_EQUAL, request, refuse)]
    code += _on("ioctl", architecture, [_argument(1), *requests, *_give(_ALLOW)])
    return _packed([*code, *_give(_ALLOW)])


def watches(architecture: str) -> bytes:
    """The filter that reports to the host: new processes (not threads), connections, messages sent, files."""
    code = _head(architecture, _ALLOW)
    code += _on("clone", architecture, [_argument(0), *_when(_ANY_BIT, THREAD, _give(_ALLOW)), *_give(_NOTIFY)])
    for call in WATCHED:
        if call != "clone":
            code += _on(call, architecture, _give(_NOTIFY))
    return _packed([*code, *_give(_ALLOW)])


@dataclass(frozen=True, slots=True)
class Notice:
    """A watched call that waits for its answer. `pid` is the thread's, as the host sees it."""

    id: int
    pid: int
    call: str
    arguments: tuple[int, ...]


_NOTICE = struct.Struct("=QIIiIQ6Q")
_RECEIVE, _ANSWER, _IS_VALID, _SET_FLAGS = 0xC0502100, 0xC0182101, 0x40082102, 0x40082104
_CONTINUE = 1
_NAMES = {
    architecture: {made: name for name in WATCHED if (made := NUMBERS[name][column]) is not None}
    for column, architecture in enumerate(AUDIT_ARCHITECTURES)
}


def hasten(listener: int) -> None:
    """Let the caller and the host take turns on one core, which halves the time of a notice (Linux 6.6)."""
    with contextlib.suppress(OSError):  # an older kernel; only slower
        fcntl.ioctl(listener, _SET_FLAGS, 1)


def receive(listener: int, architecture: str) -> Notice | None:
    """The next notice; None when its caller is gone. Call it when the descriptor is readable."""
    buffer = bytearray(_NOTICE.size)
    try:
        fcntl.ioctl(listener, _RECEIVE, buffer)
    except OSError as error:
        if error.errno in (errno.ENOENT, errno.EINTR):
            return None
        raise
    id, pid, _, made, _, _, *arguments = _NOTICE.unpack(buffer)
    return Notice(id, pid, _NAMES[architecture][made], tuple(arguments))


def answer(listener: int, notice: Notice, error: int = 0) -> None:
    """Let the call go on, or make it fail with `error`. A caller that is gone is no fault."""
    response = struct.pack("=QqiI", notice.id, 0, -error, 0 if error else _CONTINUE)
    with contextlib.suppress(FileNotFoundError):
        fcntl.ioctl(listener, _ANSWER, response)


def memory(listener: int, notice: Notice, address: int, size: int) -> bytes:
    """At most `size` bytes of the caller's memory. Raises OSError when they cannot be read."""
    handle = os.open(f"/proc/{notice.pid}/mem", os.O_RDONLY | os.O_CLOEXEC)
    try:
        # Only now is it certain that the number still belongs to the caller.
        fcntl.ioctl(listener, _IS_VALID, struct.pack("=Q", notice.id))
        return os.pread(handle, size, address)
    except OverflowError as error:
        raise OSError(errno.EFAULT, "no such address") from error
    finally:
        os.close(handle)


def _sockets(unix: bool) -> list[Instruction]:
    """What becomes of socket(2): ordinary families, types and protocols go."""
    protocols = [step for protocol in PROTOCOLS for step in _when(_EQUAL, protocol, _give(_ALLOW))]
    internet = [
        _argument(1),
        *_when(_ANY_BIT, ODD_TYPES, _give(_error(errno.ESOCKTNOSUPPORT))),
        _argument(2),
        *protocols,
        *_give(_error(errno.EPROTONOSUPPORT)),
    ]
    families = [step for family in INTERNET for step in _when(_EQUAL, family, internet)]
    local = _when(_EQUAL, UNIX, _give(_ALLOW)) if unix else []
    return [_argument(0), *local, *families, *_give(_error(errno.EAFNOSUPPORT))]


def _head(architecture: str, otherwise: int) -> list[Instruction]:
    known = (_EQUAL, 1, 0, AUDIT_ARCHITECTURES[architecture])
    return [(_LOAD, 0, 0, _ARCHITECTURE), known, *_give(otherwise), (_LOAD, 0, 0, _NUMBER)]


def _when(test: int, value: int, then: list[Instruction]) -> list[Instruction]:
    """`then` where the loaded word passes the test, else what follows."""
    return [(test, 0, len(then), value), *then]


def _on(call: str, architecture: str, then: list[Instruction]) -> list[Instruction]:
    made = number(call, architecture)
    return [] if made is None else _when(_EQUAL, made, then)


def _argument(position: int) -> Instruction:
    """Load the low half of an argument; the kernel reads the flags and numbers tested here as 32 bits."""
    return (_LOAD, 0, 0, _ARGUMENTS + 8 * position)


def _give(action: int) -> list[Instruction]:
    return [(_GIVE, 0, 0, action)]


def _error(code: int) -> int:
    return 0x00050000 | code


def _packed(code: list[Instruction]) -> bytes:
    return b"".join(struct.pack("=HBBI", *instruction) for instruction in code)
