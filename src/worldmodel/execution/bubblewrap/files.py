"""What a watched call on a path tells of a program's needs, and what of it is no need at all.

What interpreters and libraries open by themselves is not counted, nor are the program's own
places in memory. What is read of a call is evidence: another thread may change the path
meanwhile, so nothing is decided by it. What a program can reach is decided by what is mounted.

Not covered: looking at a file's facts (stat), or a descriptor that was opened before.
"""

from __future__ import annotations

import ctypes
import errno
import os
import posixpath
import struct
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from worldmodel.execution.bubblewrap.calls import CHANGES, OPENS
from worldmodel.execution.bubblewrap.seccomp import Notice, memory
from worldmodel.types import Language, Observation, Requirement

DATA = "/data"
"""Where a granted folder is."""

SPACES = ("/scratch/", "/tmp/", "/dev/shm/")
OWN_FOLDERS = (
    "/usr/",
    "/lib/",
    "/lib32/",
    "/lib64/",
    "/libx32/",
    "/bin/",
    "/sbin/",
    "/etc/alternatives/",
    "/dev/fd/",
    "/dev/pts/",
    "/proc/self/",
    "/proc/thread-self/",
    "/sys/fs/cgroup/",
)
_OWN = """
/ /usr /dev /etc/ld.so.cache /etc/ld.so.preload /etc/nsswitch.conf /etc/host.conf /etc/resolv.conf /etc/hosts
/etc/gai.conf /etc/localtime /etc/timezone /etc/services /etc/protocols /etc/inputrc /etc/mime.types /etc/locale.alias
/etc/svc.conf /etc/netsvc.conf
/etc/python3 /etc/ssl/openssl.cnf /dev/null /dev/zero /dev/full /dev/random /dev/urandom /dev/tty
/dev/stdin /dev/stdout /dev/stderr /proc/self /proc/filesystems /proc/mounts /proc/version_signature
/proc/sys/kernel/ngroups_max /proc/sys/vm/overcommit_memory /proc/sys/vm/mmap_min_addr /sys/devices/system/cpu/online
/sys/kernel/mm/transparent_hugepage/enabled /sys/kernel/mm/transparent_hugepage/hpage_pmd_size
"""
OWN_FILES = frozenset(_OWN.split())
FACT_FILES = frozenset({"/etc/os-release", "/etc/hostname", "/etc/debian_version", "/etc/issue", "/etc/machine-id"})
SETTINGS = frozenset({"package.json", ".curlrc", "_curlrc", "curlrc"})
"""Names that node and curl look for by themselves, in more than one folder."""
SHELLS = ("bash", "sh", "dash", "awk", "mawk", "gawk")
"""Programs that ask for their user and their system's name when they start."""
ACCOUNTS = ("/etc/passwd", "/etc/group")

_AT_CWD = (1 << 32) - 100
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC
_OPENAT2, _IN_ROOT, _NO_MAGIC_LINKS = 437, 0x10, 0x02
_libc = ctypes.CDLL(None, use_errno=True)


def need(
    language: Language, path: str, writing: bool, exists: Callable[[], bool], command: str, granted: str = ""
) -> Observation | None:
    """The need that an access to an absolute, normalised `path` shows, if it is one.

    `exists` says whether the sandbox has something there, `command` which program asks,
    `granted` is the argument of a granted `file`, or nothing.
    """
    if path in OWN_FILES or f"{path}/".startswith(OWN_FOLDERS):
        if not writing or path.startswith(("/dev/", "/proc/")):
            return None
    elif path == "/proc/meminfo" and language == "javascript":  # node reads it when it starts
        return None
    elif path in FACT_FILES or f"{path}/".startswith(("/proc/", "/sys/")):
        return Observation(Requirement(language, "system", ("info",)), f"opened {_plain(path)}", not exists())
    elif posixpath.basename(path) in SETTINGS:
        return None
    elif f"{path}/".startswith(SPACES):
        if writing or exists():
            return None
    elif path in ACCOUNTS and command in SHELLS and not writing:
        return None
    shown = f"{path}/".startswith(f"{DATA}/") and bool(granted)
    blocked = (not shown or granted == "read_only") if writing else not exists()
    verb = "write" if writing else "read"
    evidence = f"tried to {verb} {_plain(path)}" if blocked else f"{verb} {_plain(path)}"
    return Observation(Requirement(language, "file", ("read_write" if writing else "read_only",)), evidence, blocked)


def accesses(listener: int, notice: Notice) -> Iterator[tuple[str, bool]]:
    """(path, is it written) for each path of a call of OPENS or CHANGES. Raises OSError when it cannot be read.

    Nothing for an open that gives no contents (O_PATH).
    """
    flags = _flags(listener, notice)
    if flags & os.O_PATH:
        return
    writes = notice.call in CHANGES or bool(flags & _WRITES)
    places: Iterable[tuple[int | None, int]] = OPENS.get(notice.call) or CHANGES[notice.call]
    for folder, position in places:
        raw = memory(listener, notice, notice.arguments[position], os.pathconf("/", "PC_PATH_MAX"))
        name = os.fsdecode(raw.partition(b"\0")[0])
        handle = _AT_CWD if folder is None else notice.arguments[folder] & 0xFFFFFFFF
        yield _absolute(notice.pid, handle, name), writes


def exists(pid: int, path: str) -> bool:
    """Whether a process's root holds `path`, looked up within that root: links do not lead out of it."""
    root = os.open(f"/proc/{pid}/root", os.O_PATH | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        how = struct.pack("=QQQ", os.O_PATH | os.O_CLOEXEC, 0, _IN_ROOT | _NO_MAGIC_LINKS)
        found: int = _libc.syscall(_OPENAT2, root, os.fsencode(path), how, len(how))
        if found >= 0:
            os.close(found)
        return found >= 0 or ctypes.get_errno() == errno.EACCES
    finally:
        os.close(root)


def _flags(listener: int, notice: Notice) -> int:
    """The flags of an open, as open(2) has them."""
    if notice.call == "openat2":
        return int.from_bytes(memory(listener, notice, notice.arguments[2], 8), "little")
    if notice.call in ("open", "openat"):
        return notice.arguments[1 if notice.call == "open" else 2]
    return _WRITES if notice.call == "creat" else 0


def _absolute(pid: int, handle: int, name: str) -> str:
    if not name.startswith("/"):
        start = f"/proc/{pid}/cwd" if handle == _AT_CWD else f"/proc/{pid}/fd/{handle}"
        name = posixpath.join(Path(start).readlink(), name)
    path = posixpath.normpath(name)
    return path[1:] if path.startswith("//") else path


def _plain(text: str) -> str:
    """Text of a program's making, as a short printable line."""
    return "".join(letter if letter.isprintable() else "?" for letter in text)[:200]
