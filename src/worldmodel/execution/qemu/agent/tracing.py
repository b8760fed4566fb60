"""What the guest's kernel sees of a run: kernel and library probes, recorded as lines of text.

The lines are meant for the host, which reads requirements out of them (observe.py there). Two
recorders: one for files, connections and processes, one for clock and machine facts, which
programs may ask for in tight loops. A full recorder keeps its oldest lines.
"""

from __future__ import annotations

import ctypes
import os
from pathlib import Path

from . import system

ROOT = Path("/sys/kernel/tracing")
EVENTS = Path("instances/events")
FACTS = Path("instances/facts")
LIMIT = 1 << 19
"""Bytes of a recording that are sent to the host."""
KERNEL = (
    "p:wm/open do_filp_open name=+0(+0(%si)):string flags=+0(%dx):x32 comm=$comm",
    "r:wm/opened do_filp_open result=$retval:s64",
    "p:wm/connect security_socket_connect family=+0(%si):u16 port=+2(%si):u16 v4=+4(%si):x32"
    " v6a=+8(%si):x64 v6b=+16(%si):x64",
    "p:wm/send udp_sendmsg family=+0(+0(%si)):u16 port=+2(+0(%si)):u16 v4=+4(+0(%si)):x32",
    "p:wm/refused audit_seccomp number=%di:u64",
)
FACT = (
    "p:wmfacts/clock __x64_sys_clock_gettime id=+112(%di):s32 comm=$comm",
    "p:wmfacts/gettimeofday __x64_sys_gettimeofday comm=$comm",
    "p:wmfacts/time __x64_sys_time comm=$comm",
    "p:wmfacts/uname __x64_sys_newuname comm=$comm",
)
LIBRARY = (("getaddrinfo", "%di"), ("gethostbyname", "%di"), ("gethostbyname_r", "%di"), ("gethostbyname2_r", "%di"))


def set_up(*own: int) -> None:
    """What the processes `own` do is not recorded. Raises OSError when the kernel lacks a probe: a machine
    that cannot observe is not made."""
    others = " && ".join(f"common_pid != {pid}" for pid in own)
    system.mount("tracefs", str(ROOT), "tracefs")
    for probe in KERNEL + FACT:
        _append("kprobe_events", probe)
    for name, register in LIBRARY:
        path, offset = _library_offset(name)
        _append("uprobe_events", f"p:wmlib/{name} {path}:{offset:#x} name=+0({register}):string")
    for recorder, size in ((EVENTS, 512), (FACTS, 16)):
        (ROOT / recorder).mkdir()
        _write(recorder / "tracing_on", "0")
        _write(recorder / "buffer_size_kb", str(size))
        _write(recorder / "options/overwrite", "0")
        _write(recorder / "options/irq-info", "0")
    for event in ("wm", "wmlib", "task/task_newtask", "sched/sched_process_exec"):
        _write(EVENTS / "events" / event / "filter", others)
        _write(EVENTS / "events" / event / "enable", "1")
    _write(FACTS / "events/wmfacts/filter", others)
    _write(FACTS / "events/wmfacts/clock/filter", f"id == 0 && {others}")  # CLOCK_REALTIME
    _write(FACTS / "events/wmfacts/enable", "1")


def start() -> None:
    for recorder in (EVENTS, FACTS):
        _write(recorder / "tracing_on", "1")


def stop() -> str:
    """Both recordings, oldest line first."""
    for recorder in (EVENTS, FACTS):
        _write(recorder / "tracing_on", "0")
    return "".join(_drain(recorder) for recorder in (EVENTS, FACTS))


def _drain(recorder: Path) -> str:
    pipe = os.open(ROOT / recorder / "trace_pipe", os.O_RDONLY | os.O_NONBLOCK)
    text = b""
    try:
        while len(text) < LIMIT:
            piece = os.read(pipe, 1 << 16)
            if not piece:
                break
            text += piece
    except BlockingIOError:
        pass
    finally:
        os.close(pipe)
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
