"""What the guest's kernel sees of a run: kernel and library probes, recorded as lines of text.

The lines are meant for the host, which reads requirements out of them (observe.py there). One
recorder for files, one for processes and connections, one for the clock, one for machine facts:
what a program does in a tight loop fills one of them and hides nothing in the others. A full
recorder keeps its oldest lines.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
from dataclasses import dataclass
from pathlib import Path

from . import system

ROOT = Path("/sys/kernel/tracing")
LIMIT = 1 << 19
"""Bytes of one recorder that are sent to the host."""
RECORDERS = {"files": 640, "processes": 128, "clock": 16, "facts": 16}
"""Their sizes in kilobytes of the kernel's own, denser form."""
NAME, USER_NAME = "dfd=%di:s32 name=+0(+0(%si)):string comm=$comm", "dfd=%di:s32 name=+0(%si):ustring comm=$comm"
TWO_NAMES = "dfd=%di:s32 name=+0(+0(%si)):string dfd2=%dx:s32 name2=+0(+0(%cx)):string comm=$comm"
FILES = (
    "p:wmfiles/open do_filp_open dfd=%di:s32 name=+0(+0(%si)):string flags=+0(%dx):x32 comm=$comm",
    "r:wmfiles/opened do_sys_openat2 result=$retval:s64",
    f"p:wmfiles/look filename_lookup flags=%dx:x32 {NAME}",
    "r:wmfiles/looked filename_lookup result=$retval:s32",
    *(f"p:wmfiles/change {function} {NAME}" for function in ("do_unlinkat", "do_rmdir", "do_mkdirat", "do_mknodat")),
    *(f"p:wmfiles/alter {function} {USER_NAME}" for function in ("do_fchmodat", "do_fchownat", "do_utimes")),
    "p:wmfiles/shorten do_sys_truncate name=+0(%di):ustring comm=$comm",
    f"p:wmfiles/rename do_renameat2 {TWO_NAMES}",
    f"p:wmfiles/link do_linkat {TWO_NAMES}",
    "p:wmfiles/symlink do_symlinkat target=+0(+0(%di)):string dfd=%si:s32 name=+0(+0(%dx)):string comm=$comm",
    *(
        f"r:wmfiles/changed {function} result=$retval:s32"
        for function in (
            *("do_unlinkat", "do_rmdir", "do_mkdirat", "do_mknodat", "do_fchmodat", "do_fchownat", "do_utimes"),
            *("do_sys_truncate", "do_renameat2", "do_linkat", "do_symlinkat"),
        )
    ),
    "p:wmfiles/space user_statfs name=+0(%di):ustring comm=$comm",
    "p:wmfiles/enter __x64_sys_chdir",
    "r:wmfiles/entered __x64_sys_chdir result=$retval:s32",
    "p:wmfiles/enterfd __x64_sys_fchdir fd=+112(%di):s32",
)
PROCESSES = (
    "p:wm/execute __x64_sys_execve name=+0(+112(%di)):ustring a1=+0(+u8(+104(%di))):ustring"
    " a2=+0(+u16(+104(%di))):ustring a3=+0(+u24(+104(%di))):ustring",
    "p:wm/connect security_socket_connect family=+0(%si):u16 port=+2(%si):u16 v4=+4(%si):x32"
    " v6a=+8(%si):x64 v6b=+16(%si):x64",
    "p:wm/send udp_sendmsg family=+0(+0(%si)):u16 port=+2(+0(%si)):u16 v4=+4(+0(%si)):x32",
    "p:wm/refused audit_seccomp number=%di:u64",
)
CLOCK = (
    "p:wmclock/clock __x64_sys_clock_gettime id=+112(%di):s32 comm=$comm",
    "p:wmclock/gettimeofday __x64_sys_gettimeofday comm=$comm",
    "p:wmclock/time __x64_sys_time comm=$comm",
)
FACTS = (
    "p:wmfacts/uname __x64_sys_newuname comm=$comm",
    "p:wmfacts/sysinfo __x64_sys_sysinfo comm=$comm",
    "p:wmfacts/affinity __x64_sys_sched_getaffinity size=+104(%di):u32 comm=$comm",
)
LIBRARY = (("getaddrinfo", "%di"), ("gethostbyname", "%di"), ("gethostbyname_r", "%di"), ("gethostbyname2_r", "%di"))
EVENTS = {
    "files": ("wmfiles",),
    "processes": ("wm", "wmlib", "task/task_newtask", "sched/sched_process_exec"),
    "clock": ("wmclock",),
    "facts": ("wmfacts",),
}
FILTERS = {
    "wmfiles/open": '(flags & 65539) || name ~ "*..*" || !(name ~ "/usr/lib/*" || name ~ "/lib/*")',
    "wmfiles/look": 'name != ""',
    "wmfiles/looked": "result < 0",
    "wmclock/clock": "(id == 0 || id == 5 || id == 11)",
}
"""Not recorded: opening libraries for reading, looking at what is open already, success (a look without a failure
is one), and clocks other than CLOCK_REALTIME, its coarse form, and CLOCK_TAI."""


def set_up(*own: int) -> None:
    """What the processes `own` do is not recorded. Raises OSError when the kernel lacks a probe: a machine
    that cannot observe is not made."""
    others = " && ".join(f"common_pid != {pid}" for pid in own)
    system.mount("tracefs", str(ROOT), "tracefs")
    for probe in FILES + PROCESSES + CLOCK + FACTS:
        _append("kprobe_events", probe)
    for name, register in LIBRARY:
        path, offset = _library_offset(name)
        _append("uprobe_events", f"p:wmlib/{name} {path}:{offset:#x} name=+0({register}):string")
        _append("uprobe_events", f"r:wmlib/resolved {path}:{offset:#x} result=$retval:s64")
    for recorder, size in RECORDERS.items():
        folder = Path("instances", recorder)
        (ROOT / folder).mkdir()
        _write(folder / "tracing_on", "0")
        _write(folder / "buffer_size_kb", str(size))
        _write(folder / "options/overwrite", "0")
        _write(folder / "options/irq-info", "0")
        for event in EVENTS[recorder]:
            _write(folder / "events" / event / "filter", others)
            for probe, filtered in FILTERS.items():
                if probe.startswith(f"{event}/"):
                    _write(folder / "events" / probe / "filter", f"({filtered}) && {others}")
            _write(folder / "events" / event / "enable", "1")
        switch = os.open(ROOT / folder / "tracing_on", os.O_WRONLY | os.O_CLOEXEC)
        lines = os.open(ROOT / folder / "trace_pipe", os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        _recorders.append(Recorder(switch, lines))


@dataclass(frozen=True)
class Recorder:
    """A recorder's open files: what turns it on and off, and its lines, each of which is read once."""

    switch: int
    lines: int


_recorders: list[Recorder] = []
"""Opened while the template is made: opening them for each run takes longer than recording it."""


def start() -> None:
    for recorder in _recorders:
        os.write(recorder.switch, b"1")


def stop() -> str:
    """All recordings, one after the other, each with its oldest line first."""
    for recorder in _recorders:
        os.write(recorder.switch, b"0")
    return "".join(_drain(recorder.lines) for recorder in _recorders)


def _drain(lines: int) -> str:
    text = b""
    with contextlib.suppress(BlockingIOError):
        while len(text) < LIMIT:
            piece = os.read(lines, 1 << 16)
            if not piece:
                break
            text += piece
    return text.decode("utf-8", "replace")


def _write(path: Path, text: str) -> None:
    system.write(f"{ROOT}/{path}", text)


def _append(path: str, line: str) -> None:
    try:
        system.write(f"{ROOT}/{path}", f"{line}\n")
    except OSError as problem:
        problem.add_note(f"{line}: {system.read(f'{ROOT}/error_log')[-400:]}")
        raise


def _library_offset(name: str) -> tuple[str, int]:
    """The file that holds a function of the C library, and the function's offset in that file."""
    function = getattr(ctypes.CDLL(None), name)
    address = ctypes.cast(function, ctypes.c_void_p).value or 0
    for line in Path("/proc/self/maps").read_text().splitlines():
        fields = line.split()
        first, last = (int(edge, 16) for edge in fields[0].split("-"))
        if first <= address < last:
            return fields[5], address - first + int(fields[2], 16)
    raise OSError(f"{name} is mapped nowhere")
