"""From the guest's recording to requirements, on lines as the guest's kernel writes them."""

from __future__ import annotations

import pytest

from worldmodel.core.requires import parse
from worldmodel.execution.base import Grant
from worldmodel.execution.qemu.observe import CLOCKS, FACTS, RESOLVERS, observe
from worldmodel.types import Language, Observation, Program


def line(event: str, rest: str, pid: int = 90, comm: str = "python3", at: int = 2) -> str:
    return f'         {comm}-{pid}     [000]    12.{at:06d}: {event}: (function+0x0/0x10) {rest} comm="{comm}"\n'


def ran(path: str, pid: int = 90) -> str:
    return (
        f"           model-{pid}    [000]    12.000002: sched_process_exec: filename={path} pid={pid} old_pid={pid}\n"
    )


def executed(path: str, *arguments: str, pid: int = 90) -> str:
    told = " ".join(f'a{number}="{text}"' for number, text in enumerate(arguments, 1))
    return line("execute", f'name="{path}" {told}', pid) + ran(path, pid)


def opened(path: str, result: int, flags: int = 0x8000, comm: str = "python3", pid: int = 90) -> str:
    return line("open", f'name="{path}" flags={flags:#x}', pid, comm) + line("opened", f"result={result}", pid, comm)


def seen(
    recording: str, language: Language = "python", granted: str = "", source: str = "", *, started: bool = True
) -> dict[str, Observation]:
    grant = Grant(parse(granted))
    begun = {"bash": ran("/usr/bin/bash"), "c": ran("/scratch/model")}.get(language, "") if started else ""
    found = observe(Program(language, source), grant, begun + recording)
    assert all(each.requirement.language == language for each in found)
    return {f"{each.requirement.category}({','.join(each.requirement.arguments)})": each for each in found}


def looked(path: str, result: int = 0, dfd: int = -100, pid: int = 90, follow: bool = True) -> str:
    failure = line("looked", f"result={result}", pid) if result else ""
    return line("look", f'flags={int(follow):#x} dfd={dfd} name="{path}"', pid) + failure


def changed(event: str, rest: str, result: int = 0, pid: int = 90) -> str:
    return line(event, rest, pid) + line("changed", f"result={result}", pid)


def entered(path: str, pid: int = 90) -> str:
    return line("enter", "", pid) + looked(path, pid=pid) + line("entered", "result=0", pid)


FOUND = 3  # a descriptor


@pytest.mark.parametrize(
    ("path", "result", "flags", "need", "blocked"),
    [
        ("/home/me/data.csv", -2, 0x8000, "file(read_only)", True),
        ("/etc/passwd", -13, 0x8000, "file(read_only)", True),
        ("/etc/fstab", FOUND, 0x8000, "file(read_only)", False),
        ("data.csv", -2, 0x8000, "file(read_only)", True),
        ("../etc/passwd", -13, 0x8000, "file(read_only)", True),
        ("/usr/bin/ls", -30, 0x8041, "file(read_write)", True),
        ("/root/out.txt", -13, 0x8241, "file(read_write)", True),
        ("/proc/cpuinfo", FOUND, 0x8000, "system(info)", False),
        ("/proc/1/mem", -2, 0x8000, "system(info)", True),
        ("/sys/class/net", FOUND, 0x18000, "system(info)", False),
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
        ("/usr/lib/python3.11/csv.py", FOUND, 0x8000),
        ("/usr/lib/python3.11/no.py", -2, 0x8000),
        ("/etc/ld.so.cache", FOUND, 0x8000),
        ("/dev/urandom", FOUND, 0x8000),
        ("/dev/null", FOUND, 0x8001),
        ("/proc/self/maps", FOUND, 0x8000),
        ("/scratch/x.txt", FOUND, 0x8241),
        ("x.txt", FOUND, 0x8000),
        ("/tmp/x.txt", FOUND, 0x8002),
        ("/tmp/full", -28, 0x8041),
        ("/usr/bin/ls", FOUND, 0x8020),
    ],
)
def test_scratch_space_and_the_interpreters_own_files_are_none(path: str, result: int, flags: int) -> None:
    assert seen(opened(path, result, flags)) == {}


def test_two_processes_that_open_at_once_are_told_apart() -> None:
    first, second = opened("/home/a", -2, pid=90), opened("/tmp/b", FOUND, pid=91)
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
    return f"           model-90    [000]    12.000002: {event}: {rest}\n"


def test_child_processes() -> None:
    assert seen(line("refused", "number=56"))["process()"].blocked
    assert not seen(plain("task_newtask", FORK), "python", "python:process")["process()"].blocked
    assert seen(plain("sched_process_exec", "filename=/usr/bin/ls pid=91 old_pid=91"))["process()"].evidence == (
        "ran /usr/bin/ls"
    )
    assert seen(line("refused", "number=435")) == {}
    assert seen(plain("task_newtask", THREAD)) == {}
    assert seen(plain("task_newtask", FORK), "bash") == {}


def test_a_c_program_starts_after_its_compiler() -> None:
    compiler = plain("task_newtask", FORK) + ran("/usr/bin/tcc", pid=91)
    compiler += opened("/home/a.h", -2, pid=91) + opened("/opt/x.h", -2) + line("time", "")
    assert seen(compiler, "c", started=False) == {}
    assert seen(compiler + ran("/scratch/model"), "c", started=False) == {}
    forked = compiler + ran("/scratch/model") + plain("task_newtask", FORK) + opened("/home/a", -2)
    assert list(seen(forked, "c", started=False)) == ["process()", "file(read_only)"]


def test_clock_and_machine_facts() -> None:
    assert list(seen(line("clock", "id=0"))) == ["system(time)"]
    assert list(seen(line("uname", ""))) == ["system(info)"]
    assert list(seen(line("time", ""), "c")) == ["system(time)"]
    assert list(seen(line("sysinfo", ""))) == ["system(info)"]
    assert list(seen(line("affinity", "size=8"))) == ["system(info)"]
    assert seen(line("affinity", "size=4096")) == {}


def test_node_reads_the_clock_for_its_random_numbers() -> None:
    assert seen(line("time", ""), "javascript") == {}
    once = line("gettimeofday", "")
    assert seen(once, "javascript", source="new Date(0).toString()") == {}
    for now in ("Date.now()", "new Date()", "new Date", "Date()", "f(Date)"):
        assert list(seen(once, "javascript", source=now)) == ["system(time)"], now


@pytest.mark.parametrize(
    ("arguments", "need"),
    [
        ((), True),
        (("+%Y",), True),
        (("-u", "-d", "tomorrow"), True),
        (("-d", "2 days ago"), True),
        (("--date=next friday",), True),
        (("-d", "2024-02-28 +1 day", "+%F"), False),
        (("--date=@86400",), False),
        (("-d2024-01-01",), False),
        (("-u", "-d", "Jan 5 2020"), False),
    ],
)
def test_date_reads_the_clock_for_days_that_depend_on_today(arguments: tuple[str, ...], need: bool) -> None:
    recording = executed("/usr/bin/date", *arguments, pid=91) + line("clock", "id=0", pid=91)
    assert list(seen(recording, "bash")) == (["system(time)"] if need else [])


def test_interpreters_that_a_program_runs_ask_when_they_start() -> None:
    node = executed("/usr/bin/node", "-e", "1", pid=91) + line("gettimeofday", "", 91) + line("uname", "", 91)
    assert seen(node, "bash") == {}
    assert list(seen(node + line("gettimeofday", "", 91), "bash", source="node -e 'new Date()'")) == ["system(time)"]
    python = executed("/usr/bin/python3", "-c", "1", pid=91) + line("sysinfo", "", 91) + line("time", "", 91)
    assert seen(python + opened("/usr/pyvenv.cfg", -2, pid=91), "bash") == {}
    assert list(seen(python + line("sysinfo", "", 91), "bash")) == ["system(info)"]


def test_python_reads_the_clock_with_another_call_than_its_libraries() -> None:
    assert seen(line("time", ""), source="ssl.create_default_context()") == {}
    assert list(seen(line("time", ""), source='np.datetime64("now")')) == ["system(time)"]
    assert list(seen(line("clock", "id=0"))) == ["system(time)"]


def test_shells_and_commands_read_clock_and_name_when_they_start() -> None:
    start = line("gettimeofday", "") + line("uname", "") + line("sysinfo", "")
    assert seen(start, "bash") == {}
    assert list(seen(start + line("time", ""), "bash")) == ["system(time)"]
    assert list(seen(start, "bash", source="echo $EPOCHREALTIME")) == ["system(time)"]
    assert seen(executed("/usr/bin/ls", "-l") + line("clock", "id=0"), "bash") == {}
    assert list(seen(executed("/tmp/ls", "-l") + line("clock", "id=0"), "bash")) == ["system(time)"]
    assert list(seen(executed("/usr/bin/uname") + line("uname", ""), "bash")) == ["system(info)"]
    find = executed("/usr/bin/find", ".") + line("clock", "id=0")
    assert seen(find, "bash", source="find . -name x") == {}
    assert list(seen(find, "bash", source="find . -mmin -5")) == ["system(time)"]


def test_awk_reads_the_clock_once_for_its_random_numbers() -> None:
    once = executed("/usr/bin/awk", "BEGIN { print systime() }") + line("time", "")
    assert seen(once, "bash", source="awk 'BEGIN { print systime() }'") == {}
    assert list(seen(once + line("time", ""), "bash", source="awk 'BEGIN { print systime() }'")) == ["system(time)"]
    assert seen(once + line("time", ""), "bash", source="awk 'BEGIN { srand() }'") == {}


def test_sorting_a_large_array_in_c_is_no_question_about_the_machine() -> None:
    assert seen(line("sysinfo", ""), "c", source="qsort(x, n, 4, f);") == {}
    assert list(seen(line("sysinfo", ""), "c", source="sysinfo(&s);")) == ["system(info)"]


def test_a_relative_name_starts_in_the_folder_of_its_process() -> None:
    assert seen(entered("/tmp/w") + opened("x", FOUND)) == {}
    found = seen(entered("/etc") + opened("fstab", FOUND))
    assert found["file(read_only)"].evidence == "look at /etc"
    child = plain("task_newtask", FORK) + entered("/tmp", pid=91) + opened("../srv/x", -2, pid=91)
    assert seen(child)["file(read_only)"].evidence == "tried to read /srv/x"
    assert list(seen(child + opened("x", FOUND))) == ["process()", "file(read_only)"]
    moved = plain("task_newtask", FORK) + entered("/tmp", pid=91)
    assert list(seen(moved + opened("missing", -2))) == ["process()", "file(read_only)"]
    assert "file(read_only)" not in seen(plain("task_newtask", FORK) + entered("/tmp", pid=91) + opened("x", FOUND))


EVENTS = (
    "task_newtask sched_process_exec execute connect send refused resolved open opened look looked "
    "change alter shorten rename link symlink changed space enter entered enterfd"
)


@pytest.mark.parametrize(
    "rest", ["", "pid=x clone_flags=y port=z family=2 result=w flags=v dfd=u", "port=70000 family=2"]
)
@pytest.mark.parametrize("event", [*EVENTS.split(), *sorted({*RESOLVERS, *CLOCKS, *FACTS})])
def test_a_forged_line_of_the_recording_ends_nothing(event: str, rest: str) -> None:
    """A file name with a line break can look like any event."""
    assert "file(read_only)" in seen(plain(event, rest) + line(event, rest) + opened("/etc/shadow", -2))


def test_threads_share_their_folder() -> None:
    thread = plain("task_newtask", THREAD) + line("enter", "", 91) + looked("/tmp", pid=91)
    thread += line("entered", "result=0", 91)
    assert seen(thread + opened("missing", -2)) == {}


def test_a_name_under_an_open_folder() -> None:
    folder = line("open", 'dfd=-100 name="/srv/d" flags=0x10000', 91) + line("opened", "result=7", 91)
    assert list(seen(folder)) == ["file(read_only)"]
    removed = changed("change", 'dfd=7 name="x"', pid=91)
    assert seen(folder + removed)["file(read_write)"].evidence == "write /srv/d/x"
    scratch = folder.replace("/srv/d", "/tmp/d")
    assert seen(scratch + removed) == {}
    assert seen(scratch + line("enterfd", "fd=7", 91) + changed("change", 'dfd=-100 name="x"', pid=91)) == {}


def test_links_are_followed() -> None:
    link = changed("symlink", 'target="/etc" dfd=-100 name="/tmp/l"')
    assert seen(link) == {}
    assert seen(link + opened("/tmp/l/fstab", FOUND))["file(read_only)"].evidence == "read /etc/fstab"
    assert seen(link + looked("/tmp/l", follow=False)) == {}
    assert list(seen(link + looked("/tmp/l"))) == ["file(read_only)"]
    moved = changed("rename", 'dfd=-100 name="/tmp/l" dfd2=-100 name2="/tmp/m"')
    assert list(seen(link + moved + opened("/tmp/m/fstab", FOUND))) == ["file(read_only)"]
    round_about = link.replace('target="/etc"', 'target="/tmp/l"')
    assert seen(round_about + looked("/tmp/l")) == {}


@pytest.mark.parametrize(
    ("event", "rest"),
    [
        ("change", 'dfd=-100 name="/srv/x"'),
        ("alter", 'dfd=-100 name="/srv/x"'),
        ("shorten", 'name="/srv/x"'),
        ("rename", 'dfd=-100 name="/tmp/x" dfd2=-100 name2="/srv/x"'),
        ("link", 'dfd=-100 name="/tmp/x" dfd2=-100 name2="/srv/x"'),
        ("symlink", 'target="/tmp/x" dfd=-100 name="/srv/x"'),
    ],
)
def test_changes_outside_are_needs_and_in_scratch_space_none(event: str, rest: str) -> None:
    found = seen(changed(event, rest, -13))
    assert found["file(read_write)"].blocked
    assert not seen(changed(event, rest), granted="python:file(read_write)")["file(read_write)"].blocked
    assert seen(changed(event, rest.replace("/srv", "/tmp"), -2)) == {}


def test_making_a_folder_that_is_there_is_looking_at_it() -> None:
    assert list(seen(changed("change", 'dfd=-100 name="/opt"', -17))) == ["file(read_only)"]


def test_times_of_an_open_file_have_no_name() -> None:
    assert seen(changed("alter", "dfd=1 name=(fault)")) == {}


def test_looking_outside_is_a_need() -> None:
    found = seen(looked("/home/me/x", -2))
    assert found["file(read_only)"].evidence == "tried to look at /home/me/x"
    assert found["file(read_only)"].blocked
    assert not seen(looked("/home/me/x", -2), granted="python:file(read_only)")["file(read_only)"].blocked
    assert seen(looked("/home/me/x", -13), granted="python:file(read_only)")["file(read_only)"].blocked
    for free in ("/", "/tmp", "x", "/usr/lib/python3/x", "/usr/bin/ls", "/etc/ssl/certs", "/scratch/x"):
        assert seen(looked(free, -2)) == {}, free


def test_what_is_missing_in_the_granted_folder_was_not_refused() -> None:
    recording = entered("/data") + opened("x", -2)
    assert not seen(recording, granted="python:file(read_only)")["file(read_only)"].blocked
    assert seen(entered("/data"), granted="python:file(read_only)") == {}
    closed = opened("/data/x", -13)
    assert not seen(closed, granted="python:file(read_only)")["file(read_only)"].blocked
    assert seen(closed)["file(read_only)"].blocked


def test_lists_of_folders() -> None:
    listing = 0x18000
    assert list(seen(opened("/", FOUND, listing))) == ["file(read_only)"]
    assert list(seen(opened("/usr/bin", FOUND, listing))) == ["file(read_only)"]
    assert seen(opened("/usr/lib/python3.11", FOUND, listing)) == {}
    assert seen(opened("/scratch", FOUND, listing)) == {}


def test_the_users_file_is_read_for_names_too() -> None:
    daemon = line("connect", "family=1 port=30255 v4=0x722f7261")
    assert list(seen(opened("/etc/passwd", -13))) == ["file(read_only)"]
    named = daemon + opened("/etc/passwd", -13)
    assert list(seen(named)) == ["system(info)"]
    assert list(seen(named + opened("/etc/passwd", -13))) == ["system(info)", "file(read_only)"]
    assert seen(executed("/usr/bin/ls", "-l") + daemon + opened("/etc/passwd", -13), "bash") == {}
    assert list(seen(opened("/etc/passwd", FOUND), "bash")) == ["file(read_only)"]


def test_ways_round_through_proc() -> None:
    assert seen(opened("/proc/self/root/etc/fstab", FOUND))["file(read_only)"].evidence == "read /etc/fstab"
    assert seen(opened("/proc/self/cwd/x", FOUND)) == {}
    assert seen(opened("/proc/90/status", FOUND)) == {}


def test_space_and_processors_are_facts() -> None:
    assert list(seen(line("space", 'name="/"'))) == ["system(info)"]
    assert seen(line("space", 'name="/sys/fs/selinux"')) == {}
    online = opened("/sys/devices/system/cpu/online", FOUND)
    assert list(seen(online)) == ["system(info)"]
    assert seen(executed("/usr/bin/sort") + online, "bash") == {}


def test_a_command_that_is_not_there_was_to_be_run() -> None:
    assert list(seen(looked("/usr/bin/lscpu", -2), "bash")) == ["system(info)"]


def test_the_clock_read_to_look_up_an_address_is_not_the_programs() -> None:
    during = line("getaddrinfo", 'name="example.com"', at=5) + line("clock", "id=0", at=6) + line("uname", "", at=6)
    during += opened("/etc/hosts", FOUND).replace("12.000002", "12.000006")
    after = line("resolved", "result=-2", at=7)
    assert list(seen(during + after)) == ["web(example.com)"]
    assert list(seen(during + after + line("clock", "id=0", at=4))) == ["system(time)", "web(example.com)"]
    assert list(seen(during + after + line("clock", "id=0", at=8))) == ["web(example.com)", "system(time)"]
    assert list(seen(during + after + line("clock", "id=0", pid=91, at=6))) == ["web(example.com)", "system(time)"]
    assert list(seen(opened("/etc/hosts", FOUND))) == ["file(read_only)"]
    assert seen(looked("/etc/resolv.conf", -2)) == {}
    assert seen(executed("/usr/bin/getent", "hosts", "a.org") + opened("/etc/resolv.conf", FOUND), "bash") == {}


def test_the_clock_read_to_make_a_web_request_is_not_the_programs() -> None:
    recording = line("clock", "id=0") + line(
        "connect", f"family=2 port={int.from_bytes((3128).to_bytes(2), 'little')} v4=0x100007f v6a=0x0 v6b=0x0"
    )
    assert seen(recording, source="requests.get(url)") == {}
    assert list(seen(recording, source="requests.get(url); print(datetime.now())")) == ["system(time)"]
    assert list(seen(line("clock", "id=0"), source="f()")) == ["system(time)"]


def test_each_requirement_once_with_its_first_evidence() -> None:
    found = seen(opened("/home/a", -2) + opened("/home/b", -2))
    assert [each.evidence for each in found.values()] == ["tried to read /home/a"]
