"""What a QEMU process may still do if a guest took it over: next to nothing.

Layers that surround QEMU besides its own seccomp filter: a user id that nobody else has (where root
starts it), limits on files, a Landlock domain in which only the system's libraries can be opened,
and memory that no process can change for the next one.

Landlock needs Linux 5.13 with it enabled, and what it fences grew with its versions (FENCES): an older
kernel has no fence for TCP or signals, say. `worldmodel doctor` says what this kernel lacks; the other
layers hold there. Not covered: UDP and named Unix sockets under an ordinary user's id, where QEMU still
has that user's name.
"""

from __future__ import annotations

import ctypes
import fcntl
import os
import secrets
import struct
import threading
from dataclasses import dataclass
from pathlib import Path

from worldmodel.errors import SandboxError

USERS = range(0x70000000, 0x71000000)
"""User ids that no distribution gives to anybody: each machine that root starts runs as one of them."""
NOBODY = 65534
LIMITS = ("--core=0:0", f"--fsize={1 << 20}:{1 << 20}", "--nofile=512:512")
"""No core dumps; files of one megabyte, which QEMU's messages are written to; few descriptors."""
KVM = Path("/dev/kvm")

FENCES = (
    (1, "5.13", "files"),
    (3, "6.2", "shortening files"),
    (4, "6.7", "TCP"),
    (6, "6.12", "signals and abstract Unix sockets"),
)
"""(Landlock's version, the Linux that brought it, what is fenced from there on)."""

_CREATE, _ADD, _RESTRICT = 444, 445, 446
_VERSION, _BENEATH = 1, 1
_EXECUTE, _WRITE, _READ, _LIST, _IOCTL = 1 << 0, 1 << 1, 1 << 2, 1 << 3, 1 << 15
_FILES = {1: (1 << 13) - 1, 2: (1 << 14) - 1, 3: (1 << 15) - 1, 4: (1 << 15) - 1}
_ALL_FILES, _ALL_NETWORK, _ALL_SCOPES = (1 << 16) - 1, 3, 3
_ONLY_FILES = _EXECUTE | _WRITE | _READ | 1 << 14 | _IOCTL
_PR_SET_NO_NEW_PRIVS = 38
_libc = ctypes.CDLL(None, use_errno=True)


@dataclass(frozen=True, slots=True)
class User:
    """Whom QEMU runs as: None is the user of this process. `groups` are needed for /dev/kvm. `why` is for people."""

    number: int | None
    groups: tuple[int, ...]
    why: str


def user(accelerator: str) -> User:
    """A fresh user id where root asks; root itself only where nobody else could open /dev/kvm."""
    if os.geteuid() != 0:
        return User(None, (), "your own")
    groups: tuple[int, ...] = ()
    if accelerator == "kvm":
        facts = KVM.stat()
        if facts.st_mode & 0o006 != 0o006:
            if facts.st_mode & 0o060 != 0o060:
                return User(None, (), "root without capabilities: only root can open /dev/kvm")
            groups = (facts.st_gid,)
    if _mapped(USERS.stop):
        return User(secrets.choice(USERS), groups, "one of its own for each machine")
    return User(NOBODY, groups, f"nobody ({NOBODY}): this user namespace has no spare ones")


def launcher(whose: User | None, setpriv: str, prlimit: str) -> list[str]:
    """The commands that come before QEMU's: its limits, its user, no capabilities, and death with its parent.

    With None it writes the template for this process's user, and files of any size.
    """
    words = [] if whose is None else [prlimit, *LIMITS, "--"]
    words += [setpriv, "--pdeathsig", "KILL", "--no-new-privs"]
    if whose is not None and whose.number is not None:
        words += ["--reuid", str(whose.number), "--regid", str(whose.number)]
        words += ["--groups", ",".join(map(str, whose.groups))] if whose.groups else ["--clear-groups"]
    if os.geteuid() == 0:
        words += ["--bounding-set=-all", "--inh-caps=-all"]
    return [*words, "--"]


def describe(accelerator: str) -> str:
    """What surrounds QEMU on this host, in a line."""
    return f"QEMU's user is {user(accelerator).why}; {fences(landlock_version())}; its own seccomp filter"


def fences(version: int) -> str:
    """What this version of Landlock keeps QEMU from, and what it does not yet."""
    if version == 0:
        return "no Landlock in this kernel, so it can open what that user can"
    there = ", ".join(what for since, _, what in FENCES if since <= version)
    missing = [f"no fence for {what} (before Linux {linux})" for since, linux, what in FENCES if since > version]
    return ", ".join([f"Landlock {version} fences {there}", *missing])


def _mapped(largest: int) -> bool:
    """Whether this user namespace knows user ids up to `largest`."""
    rows = [list(map(int, line.split())) for line in Path("/proc/self/uid_map").read_text().splitlines()]
    return any(inside <= USERS.start and largest <= inside + count for inside, _, count in rows)


def landlock_version() -> int:
    """The version of Landlock that this kernel offers; 0 where there is none."""
    return max(0, int(_libc.syscall(_CREATE, None, 0, _VERSION)))


def readable(qemu: str) -> tuple[str, ...]:
    """The folders and files that QEMU at this path needs to start."""
    real = Path(qemu).resolve()
    own = real.parent.parent if (real.parent.parent / "share/qemu").is_dir() else real.parent
    system = ("/usr", "/lib", "/lib64", "/nix/store", "/gnu/store", "/etc/ld.so.cache", "/sys/devices/system/cpu")
    return (str(own), *(path for path in system if Path(path).exists()))


def restrict_thread(paths: tuple[str, ...]) -> None:
    """From here on this thread, and whatever it starts, opens `paths` for reading and nothing else.

    It can list /proc, read /dev/urandom and use /dev/null and /dev/kvm, and trace nothing outside. It can open
    no TCP connection from version 4 on, and signal nothing outside from version 6 on: see FENCES. Does nothing
    where the kernel has no Landlock. Raises SandboxError.
    """
    version = landlock_version()
    if version == 0:
        return
    files = _FILES.get(version, _ALL_FILES)
    words = [files, _ALL_NETWORK if version >= 4 else None, _ALL_SCOPES if version >= 6 else None]
    attributes = b"".join(struct.pack("<Q", word) for word in words if word is not None)
    ruleset = _call(_CREATE, attributes, len(attributes), 0)
    try:
        for path in paths:
            _allow(ruleset, path, (_EXECUTE | _READ | _LIST) & files)
        _allow(ruleset, "/proc", _LIST)
        _allow(ruleset, "/dev/urandom", _READ)
        _allow(ruleset, "/dev/null", _READ | _WRITE)
        if KVM.exists():
            _allow(ruleset, str(KVM), (_READ | _WRITE | _IOCTL) & files)
        if _libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0):
            raise SandboxError("the kernel takes no promise to gain no privileges")
        _call(_RESTRICT, ruleset, 0)
    finally:
        os.close(ruleset)


def _allow(ruleset: int, path: str, access: int) -> None:
    parent = os.open(path, os.O_PATH | os.O_CLOEXEC)
    try:
        if not os.path.isdir(f"/proc/self/fd/{parent}"):  # noqa: PTH112
            access &= _ONLY_FILES
        _call(_ADD, ruleset, _BENEATH, struct.pack("<Qi", access, parent), 0)
    finally:
        os.close(parent)


def _call(number: int, *arguments: int | bytes) -> int:
    result = int(_libc.syscall(number, *arguments))
    if result < 0:
        problem = os.strerror(ctypes.get_errno())
        raise SandboxError(f"QEMU cannot be confined: Landlock refused ({problem})", mend="worldmodel doctor")
    return result


class Sealed:
    """A template's memory as an anonymous file that nothing can change any more, for all machines of a sandbox.

    QEMU opens its memory for writing although it maps it privately; over a file on disk, a QEMU that
    was taken over could change what every later machine starts from. The kernel refuses that here,
    also to root (F_SEAL_WRITE). It is read at the first use, which takes a tenth of a second, and
    holds as much memory as the file has data.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._descriptor: int | None = None

    def duplicate(self) -> int:
        """A descriptor of it, which is the caller's to close. Raises OSError."""
        with self._lock:
            if self._descriptor is None:
                self._descriptor = _sealed(self._path)
            return os.dup(self._descriptor)

    def close(self) -> None:
        """May be called twice; the next use reads it again."""
        with self._lock:
            if self._descriptor is not None:
                os.close(self._descriptor)
            self._descriptor = None

    def forget(self) -> None:
        """In a forked child: the lock may be held by a thread that exists only in the parent."""
        self._lock = threading.Lock()

    def __del__(self) -> None:
        self.close()


def _sealed(path: Path) -> int:
    target = os.memfd_create("machine-memory", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
    try:
        with open(path, "rb") as file:
            size = os.fstat(file.fileno()).st_size
            os.ftruncate(target, size)
            begin = _seek(file.fileno(), 0, os.SEEK_DATA, size)
            while begin < size:
                end = _seek(file.fileno(), begin, os.SEEK_HOLE, size)
                os.lseek(target, begin, os.SEEK_SET)
                while begin < end:
                    moved = os.sendfile(target, file.fileno(), begin, end - begin)
                    if moved == 0:
                        raise OSError(0, "the template's memory became shorter", str(path))
                    begin += moved
                begin = _seek(file.fileno(), end, os.SEEK_DATA, size)
        seals = fcntl.F_SEAL_WRITE | fcntl.F_SEAL_GROW | fcntl.F_SEAL_SHRINK | fcntl.F_SEAL_SEAL
        fcntl.fcntl(target, fcntl.F_ADD_SEALS, seals)
    except BaseException:
        os.close(target)
        raise
    return target


def _seek(file: int, position: int, whence: int, size: int) -> int:
    """The next data or hole from `position` on; `size` at the end."""
    try:
        return os.lseek(file, position, whence)
    except OSError:
        return size
