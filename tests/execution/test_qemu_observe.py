"""From the guest's recording to requirements, on lines as the guest's kernel writes them."""

from __future__ import annotations

import pytest

from worldmodel.execution.base import Grant
from worldmodel.execution.qemu.observe import observe
from worldmodel.types import Language, Observation, Program, Requirement


def line(event: str, rest: str, pid: int = 90, comm: str = "python3", at: int = 2) -> str:
    return f'         {comm}-{pid}     [000]    12.{at:06d}: {event}: (function+0x0/0x10) {rest} comm="{comm}"\n'


def opened(path: str, result: int, flags: int = 0x8000, comm: str = "python3", pid: int = 90) -> str:
    return line("open", f'name="{path}" flags={flags:#x}', pid, comm) + line("opened", f"result={result}", pid, comm)


def seen(recording: str, language: Language = "python", *granted: str) -> dict[str, Observation]:
    grant = Grant(tuple(Requirement(language, category) for category in granted))
    found = observe(Program(language, ""), grant, recording)
    assert all(each.requirement.language == language for each in found)
    return {f"{each.requirement.category}({','.join(each.requirement.arguments)})": each for each in found}


POINTER = -110002345123456  # a kernel address, as a signed number


@pytest.mark.parametrize(
    ("path", "result", "flags", "need", "blocked"),
    [
        ("/home/me/data.csv", -2, 0x8000, "file(read_only)", True),
        ("/etc/passwd", -13, 0x8000, "file(read_only)", True),
        ("/etc/fstab", POINTER, 0x8000, "file(read_only)", False),
        ("data.csv", -2, 0x8000, "file(read_only)", True),
        ("../etc/passwd", -13, 0x8000, "file(read_only)", True),
        ("/usr/bin/ls", -30, 0x8041, "file(read_write)", True),
        ("/root/out.txt", -13, 0x8241, "file(read_write)", True),
        ("/proc/cpuinfo", POINTER, 0x8000, "system(info)", False),
        ("/proc/1/mem", -2, 0x8000, "system(info)", True),
        ("/sys/class/net", POINTER, 0x18000, "system(info)", False),
    ],
)
def test_files_outside_are_needs(path: str, result: int, flags: int, need: str, blocked: bool) -> None:
    found = seen(opened(path, result, flags))
    assert list(found) == [need]
    assert found[need].blocked == blocked
    assert path.removeprefix("..") in found[need].evidence


@pytest.mark.parametrize(
    ("path", "result", "flags"),
    [
        ("/usr/lib/python3.11/csv.py", POINTER, 0x8000),
        ("/usr/lib/python3.11/no.py", -2, 0x8000),
        ("/etc/ld.so.cache", POINTER, 0x8000),
        ("/dev/urandom", POINTER, 0x8000),
        ("/dev/null", POINTER, 0x8001),
        ("/proc/self/maps", POINTER, 0x8000),
        ("/scratch/x.txt", POINTER, 0x8241),
        ("x.txt", POINTER, 0x8000),
        ("/tmp/x.txt", POINTER, 0x8002),
        ("/tmp/full", -28, 0x8041),
        ("/usr/bin/ls", POINTER, 0x8020),
    ],
)
def test_scratch_space_and_the_interpreters_own_files_are_none(path: str, result: int, flags: int) -> None:
    assert seen(opened(path, result, flags)) == {}


def test_two_processes_that_open_at_once_are_told_apart() -> None:
    first, second = opened("/home/a", -2, pid=90), opened("/tmp/b", POINTER, pid=91)
    mixed = "".join(x + "\n" for pair in zip(first.splitlines(), second.splitlines(), strict=True) for x in pair)
    assert list(seen(mixed)) == ["file(read_only)"]


CONNECT4 = "family=2 port=20480 v4=0x{:x} v6a=0x0 v6b=0x0"


def test_connections_and_names_are_web_and_blocked() -> None:
    address = int.from_bytes(bytes([93, 184, 216, 34]), "little")
    found = seen(
        line("getaddrinfo", 'name="Example.COM"')
        + line("connect", CONNECT4.format(address))
        + line("connect", "family=10 port=20480 v4=0x0 v6a=0xb80d0120 v6b=0x100000000000000")
        + line("uname", "", at=3)
        + line("clock", "id=0", at=3)
    )
    assert list(found) == ["web(example.com)", "web(93.184.216.34)", "web(2001:db8::1)"]
    assert all(each.blocked for each in found.values())
    assert found["web(93.184.216.34)"].evidence == "tried to reach 93.184.216.34 port 80"


@pytest.mark.parametrize(
    "harmless",
    [
        line("connect", CONNECT4.format(0x0100007F)),
        line("connect", "family=1 port=29231 v4=0x76"),
        line("connect", "family=10 port=20480 v4=0x0 v6a=0x0 v6b=0x100000000000000"),
        line("send", "family=0 port=0 v4=0x0"),
        line("connect", "family=(fault) port=x v4=0xzz"),
        line("getaddrinfo", 'name="localhost"'),
        line("getaddrinfo", "name=(fault)"),
        "CPU:0 [LOST 12 EVENTS]\n",
        "nonsense \x00\n",
    ],
)
def test_loopback_and_noise_are_none(harmless: str) -> None:
    assert seen(harmless) == {}


def test_a_name_that_is_no_name_is_not_repeated() -> None:
    assert list(seen(line("getaddrinfo", 'name="a(b),c d"'))) == ["web(unknown)"]


FORK = "pid=91 comm=model clone_flags=1200011 oom_score_adj=0"
THREAD = "pid=91 comm=model clone_flags=3d0f00 oom_score_adj=0"


def plain(event: str, rest: str) -> str:
    return f"           model-90    [000]  1795390732.5: {event}: {rest}\n"


def test_child_processes() -> None:
    assert seen(line("refused", "number=56"))["process()"].blocked
    assert not seen(plain("task_newtask", FORK), "python", "process")["process()"].blocked
    assert seen(plain("sched_process_exec", "filename=/usr/bin/ls pid=91 old_pid=91"))["process()"].evidence == (
        "ran /usr/bin/ls"
    )
    assert seen(line("refused", "number=435")) == {}
    assert seen(plain("task_newtask", THREAD)) == {}
    assert seen(plain("task_newtask", FORK), "bash") == {}


START = plain("sched_process_exec", "filename=/scratch/model pid=90 old_pid=90")


def test_a_c_program_starts_after_its_compiler() -> None:
    compiler = plain("task_newtask", FORK) + plain("sched_process_exec", "filename=/usr/bin/tcc pid=91 old_pid=91")
    compiler += opened("/usr/local/x.h", -2) + opened("/opt/x.h", -2) + line("time", "", comm="tcc")
    assert seen(compiler, "c") == {}
    assert seen(compiler + START, "c") == {}
    renamed = opened("/home/a", -2, comm="tcc")
    assert list(seen(compiler + START + plain("task_newtask", FORK) + renamed, "c")) == ["process()", "file(read_only)"]


def test_clock_and_machine_facts() -> None:
    assert list(seen(line("clock", "id=0"))) == ["system(time)"]
    assert list(seen(line("uname", ""))) == ["system(info)"]
    assert seen(line("gettimeofday", "", comm="bash") + line("uname", "", comm="bash"), "bash") == {}
    assert list(seen(line("clock", "id=0", comm="date"), "bash")) == ["system(time)"]
    assert list(seen(START + line("time", "", comm="model"), "c")) == ["system(time)"]


def test_the_clock_before_a_look_up_is_the_programs_own() -> None:
    recording = line("getaddrinfo", 'name="example.com"', at=5) + line("clock", "id=0", at=4)
    assert list(seen(recording)) == ["web(example.com)", "system(time)"]


def test_each_requirement_once_with_its_first_evidence() -> None:
    found = seen(opened("/home/a", -2) + opened("/home/b", -2))
    assert [each.evidence for each in found.values()] == ["tried to read /home/a"]
