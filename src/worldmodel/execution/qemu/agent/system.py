"""The machine around the agent: mounts, control groups, entropy, clock, the port to the host, seccomp."""

from __future__ import annotations

import ctypes
import fcntl
import json
import os
import socket
import struct
import time
from pathlib import Path
from typing import Any

from . import doors

libc = ctypes.CDLL(None, use_errno=True)

MS_RDONLY, MS_NOSUID, MS_NODEV, MS_NOEXEC, MS_REMOUNT, MS_BIND = 1, 2, 4, 8, 32, 4096
PR_SET_DUMPABLE, PR_SET_NO_NEW_PRIVS = 4, 38
GROUPS = Path("/sys/fs/cgroup")
SPACE = "/run/space"
SCRATCH = "/scratch"
DISK_MB = 64
PROXY = "http://127.0.0.1:3128"
"""Where programs find the web: the relay there carries it to the host, which decides."""
BOOT_CLOCK = 1577836800.0
"""2020-01-01. The warm interpreters start in the past, so that the first run's real time makes every
random generator that renews itself after a few minutes (OpenSSL's) do so."""

SYSCTLS = {
    "kernel/printk": "1",
    "kernel/panic": "-1",
    "kernel/panic_on_oops": "1",
    "kernel/dmesg_restrict": "1",
    "kernel/kptr_restrict": "2",
    "kernel/perf_event_paranoid": "3",
    "user/max_user_namespaces": "0",
    "vm/overcommit_memory": "1",
}


def mount(source: str, target: str, kind: str, flags: int = 0, data: str = "") -> None:
    """Raises OSError."""
    Path(target).mkdir(parents=True, exist_ok=True)
    if libc.mount(source.encode(), target.encode(), kind.encode(), flags, data.encode()):
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()), target)


def read(path: str) -> str:
    file = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        return os.read(file, 1 << 16).decode()
    finally:
        os.close(file)


def write(path: str, text: str) -> None:
    """In one write, as the kernel's files want it; lines are appended where the file keeps several."""
    file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CLOEXEC)
    try:
        os.write(file, text.encode())
    finally:
        os.close(file)


def name(process: int) -> str:
    """What a process calls itself; nothing when it is gone."""
    try:
        return read(f"/proc/{process}/comm").rstrip("\n")
    except (FileNotFoundError, ProcessLookupError):
        return ""


def set_up() -> None:
    """Everything a machine has besides its root file system. Called once, when the template boots."""
    mount("space", SPACE, "tmpfs", MS_NOSUID | MS_NODEV, f"size={DISK_MB}m,mode=755")
    for name, target in (("scratch", SCRATCH), ("tmp", "/tmp"), ("shm", "/dev/shm")):
        inner = Path(SPACE, name)
        inner.mkdir()
        inner.chmod(0o1777)
        mount(str(inner), target, "none", MS_BIND)
    Path(SPACE).chmod(0o700)
    mount("devpts", "/dev/pts", "devpts", MS_NOSUID | MS_NOEXEC)
    mount("proc", "/proc", "proc", MS_REMOUNT | MS_NOSUID | MS_NODEV | MS_NOEXEC, "hidepid=2")
    mount("cgroup2", str(GROUPS), "cgroup2", MS_NOSUID | MS_NODEV | MS_NOEXEC)
    (GROUPS / "cgroup.subtree_control").write_text("+memory +pids")
    for name, target in (("fd", "fd"), ("stdin", "fd/0"), ("stdout", "fd/1"), ("stderr", "fd/2")):
        link = Path("/dev", name)
        if not link.is_symlink():
            link.symlink_to(f"/proc/self/{target}")
    for key, value in SYSCTLS.items():
        Path("/proc/sys", key).write_text(value)
    socket.sethostname("machine")
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as control:
        fcntl.ioctl(control, 0x8914, struct.pack("16sh14x", b"lo", 0x49))  # SIOCSIFFLAGS: loopback is up
    time.clock_settime(time.CLOCK_REALTIME, BOOT_CLOCK)
    os.environ.clear()
    os.environ.update(
        PATH="/usr/local/bin:/usr/bin:/bin", HOME=SCRATCH, LANG="C.UTF-8", USER="user", LOGNAME="user", TMPDIR="/tmp"
    )
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        os.environ[name] = os.environ[name.upper()] = PROXY
    os.environ["no_proxy"] = os.environ["NO_PROXY"] = "localhost,127.0.0.1,::1"
    os.umask(0o022)


def limit_disk(megabytes: int) -> None:
    """Scratch space, /tmp and /dev/shm share one file system of this size."""
    flags = MS_REMOUNT | MS_NOSUID | MS_NODEV
    mount("space", SPACE, "tmpfs", flags, f"size={megabytes}m,mode=700")


def renew(entropy: bytes, now: float) -> None:
    """Make this restored machine differ from every other one: fresh randomness, the true time (Unix seconds)."""
    time.clock_settime(time.CLOCK_REALTIME, now)
    pool = os.open("/dev/urandom", os.O_WRONLY)
    try:
        os.write(pool, entropy)
        fcntl.ioctl(pool, 0x5207)  # RNDRESEEDCRNG: use it at once
    finally:
        os.close(pool)


def open_port(name: str) -> int:
    """The virtio-serial port of this name. Only root can open it, and only once."""
    for _ in range(500):
        for folder in Path("/sys/class/virtio-ports").glob("*"):
            if (folder / "name").read_text().strip() == name:
                return os.open(f"/dev/{folder.name}", os.O_RDWR | os.O_CLOEXEC)
        time.sleep(0.01)
    raise FileNotFoundError(f"no port {name}")


def read_exactly(port: int, count: int) -> bytes:
    data = bytearray()
    while len(data) < count:
        piece = os.read(port, count - len(data))
        if not piece:  # the host's side is not connected (yet)
            time.sleep(0.002)
        data += piece
    return bytes(data)


def receive(port: int) -> dict[str, Any]:
    (size,) = struct.unpack("<I", read_exactly(port, 4))
    frame = json.loads(read_exactly(port, size))
    assert isinstance(frame, dict)
    return frame


def send(port: int, frame: dict[str, Any]) -> None:
    body = json.dumps(frame, ensure_ascii=False).encode("utf-8", "replace")
    data = memoryview(struct.pack("<I", len(body)) + body)
    while data:  # writes to a port return short
        data = data[os.write(port, data) :]


def drop_privileges(user: int) -> None:
    """Become an ordinary user for good: no capabilities, no way to gain any."""
    os.setgroups([])
    os.setresgid(user, user, user)
    os.setresuid(user, user, user)
    libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    libc.prctl(PR_SET_DUMPABLE, 1, 0, 0, 0)  # else /proc/self belongs to root
    doors.shut()


ARCHITECTURE, NUMBER, ARGUMENT = 4, 0, 16
FORK, VFORK, CLONE, CLONE3 = 57, 58, 56, 435
ALLOW, EPERM, ENOSYS = 0x7FFF0000, 0x00050001, 0x00050026


_LOAD, _EQUAL, _AT_LEAST, _ANY_BIT, _GIVE = 0x20, 0x15, 0x35, 0x45, 0x06
_ROWS = (  # operation, how many rows to skip when true, when false, value
    (_LOAD, 0, 0, ARCHITECTURE),
    (_EQUAL, 0, 8, 0xC000003E),  # not x86-64: EPERM
    (_LOAD, 0, 0, NUMBER),
    (_AT_LEAST, 6, 0, 0x40000000),  # x32: EPERM
    (_EQUAL, 5, 0, FORK),
    (_EQUAL, 4, 0, VFORK),
    (_EQUAL, 5, 0, CLONE3),
    (_EQUAL, 0, 3, CLONE),
    (_LOAD, 0, 0, ARGUMENT),
    (_ANY_BIT, 1, 0, 0x10000),  # CLONE_THREAD
    (_GIVE, 0, 0, EPERM),
    (_GIVE, 0, 0, ALLOW),
    (_GIVE, 0, 0, ENOSYS),
)
_FILTER = ctypes.create_string_buffer(b"".join(struct.pack("<HBBI", *row) for row in _ROWS))
_FILTER_HEADER = struct.pack("<H6xQ", len(_ROWS), ctypes.addressof(_FILTER))


def refuse_processes() -> None:
    """No child processes from here on; threads are allowed. A refused attempt is logged by the kernel.

    clone3 gets ENOSYS because its flags lie in memory that a filter cannot read; the C library
    then uses clone.
    """
    seccomp, set_filter, log = 317, 1, 2
    if libc.syscall(seccomp, set_filter, log, _FILTER_HEADER):
        raise OSError(ctypes.get_errno(), "seccomp")
