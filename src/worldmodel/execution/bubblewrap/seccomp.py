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

AUDIT_ARCHITECTURES = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}

# Numbers on (x86_64, aarch64), from the kernel's unistd headers; None where there is no such call.
NUMBERS: dict[str, tuple[int | None, int | None]] = {
    "acct": (163, 89),
    "add_key": (248, 217),
    "adjtimex": (159, 171),
    "bpf": (321, 280),
    "chroot": (161, 51),
    "clock_adjtime": (305, 266),
    "clock_settime": (227, 112),
    "clone": (56, 220),
    "clone3": (435, 435),
    "connect": (42, 203),
    "delete_module": (176, 106),
    "execve": (59, 221),
    "execveat": (322, 281),
    "fanotify_init": (300, 262),
    "finit_module": (313, 273),
    "fork": (57, None),
    "fsconfig": (431, 431),
    "fsmount": (432, 432),
    "fsopen": (430, 430),
    "fspick": (433, 433),
    "init_module": (175, 105),
    "io_setup": (206, 0),
    "io_uring_enter": (426, 426),
    "io_uring_register": (427, 427),
    "io_uring_setup": (425, 425),
    "ioctl": (16, 29),
    "ioperm": (173, None),
    "iopl": (172, None),
    "kcmp": (312, 272),
    "kexec_file_load": (320, 294),
    "kexec_load": (246, 104),
    "keyctl": (250, 219),
    "lookup_dcookie": (212, 18),
    "memfd_create": (319, 279),
    "memfd_secret": (447, 447),
    "migrate_pages": (256, 238),
    "modify_ldt": (154, None),
    "mount": (165, 40),
    "mount_setattr": (442, 442),
    "move_mount": (429, 429),
    "move_pages": (279, 239),
    "mq_open": (240, 180),
    "msgget": (68, 186),
    "name_to_handle_at": (303, 264),
    "nfsservctl": (180, 42),
    "open_by_handle_at": (304, 265),
    "open_tree": (428, 428),
    "perf_event_open": (298, 241),
    "personality": (135, 92),
    "pidfd_getfd": (438, 438),
    "pivot_root": (155, 41),
    "process_madvise": (440, 440),
    "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271),
    "ptrace": (101, 117),
    "quotactl": (179, 60),
    "quotactl_fd": (443, 443),
    "reboot": (169, 142),
    "remap_file_pages": (216, 234),
    "request_key": (249, 218),
    "seccomp": (317, 277),
    "semget": (64, 190),
    "sendmmsg": (307, 269),
    "sendto": (44, 206),
    "setdomainname": (171, 162),
    "sethostname": (170, 161),
    "setns": (308, 268),
    "settimeofday": (164, 170),
    "shmat": (30, 196),
    "shmget": (29, 194),
    "socket": (41, 198),
    "swapoff": (168, 225),
    "swapon": (167, 224),
    "sysfs": (139, None),
    "syslog": (103, 116),
    "umount2": (166, 39),
    "unshare": (272, 97),
    "uselib": (134, None),
    "userfaultfd": (323, 282),
    "ustat": (136, None),
    "vfork": (58, None),
    "vhangup": (153, 58),
    "vmsplice": (278, 75),
}
WATCHED = ("execve", "execveat", "fork", "vfork", "clone", "connect", "sendto", "sendmmsg")
ABSENT = ("clone3", "memfd_create")
"""Refused as if the kernel did not have them, so that libraries take the older way: the flags of
clone3 cannot be read by a filter, and memory of memfd_create would escape the limits."""
LIMITED = ("clone", "socket", "ioctl")
REFUSED = tuple(sorted(set(NUMBERS) - set(WATCHED) - set(ABSENT) - set(LIMITED)))

LAST = 452
"""The newest call that was weighed (fchmodat2); the kernel's later ones do not exist in the sandbox."""

X32 = 0x40000000
NAMESPACES = 0x7E020000
"""CLONE_NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET."""
THREAD = 0x00010000
FAMILIES = (1, 2, 10)
"""AF_UNIX, AF_INET and AF_INET6: ordinary sockets, in a network namespace that leads nowhere."""
TERMINAL_INPUT = (0x5412, 0x541C)
"""TIOCSTI and TIOCLINUX, which type into a terminal."""

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


def refusals(architecture: str) -> bytes:
    """The filter that the program gets: everything goes but what is named here."""
    code = _head(architecture, _KILL)
    if architecture == "x86_64":
        code += _when(_AT_LEAST, X32, _give(_KILL))
    code += _when(_GREATER, LAST, _give(_error(errno.ENOSYS)))
    for calls, error in ((REFUSED, errno.EPERM), (ABSENT, errno.ENOSYS)):
        for call in calls:
            code += _on(call, architecture, _give(_error(error)))
    refuse = _give(_error(errno.EPERM))
    code += _on("clone", architecture, [_argument(0), *_when(_ANY_BIT, NAMESPACES, refuse), *_give(_ALLOW)])
    families = [step for family in FAMILIES for step in _when(_EQUAL, family, _give(_ALLOW))]
    code += _on("socket", architecture, [_argument(0), *families, *_give(_error(errno.EAFNOSUPPORT))])
    requests = [step for request in TERMINAL_INPUT for step in _when(_EQUAL, request, refuse)]
    code += _on("ioctl", architecture, [_argument(1), *requests, *_give(_ALLOW)])
    return _packed([*code, *_give(_ALLOW)])


def watches(architecture: str) -> bytes:
    """The filter that reports to the host: new processes (not threads), connections, messages sent."""
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
_RECEIVE, _ANSWER, _IS_VALID = 0xC0502100, 0xC0182101, 0x40082102
_CONTINUE = 1


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
    call = next(name for name in WATCHED if number(name, architecture) == made)
    return Notice(id, pid, call, tuple(arguments))


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
