"""The filters of the bubblewrap sandbox, evaluated as the kernel does it, and what is read of calls."""

from __future__ import annotations

import errno
import socket
import struct

import pytest

from worldmodel.core.requires import parse
from worldmodel.errors import SandboxUnavailable
from worldmodel.execution.bubblewrap import calls, seccomp, watch
from worldmodel.types import Requirement

ALLOW, NOTIFY, KILL = 0x7FFF0000, 0x7FC00000, 0x80000000
BOTH = pytest.mark.parametrize("machine", ["x86_64", "aarch64"])


def verdict(code: bytes, architecture: int, number: int, *arguments: int) -> int:
    """What a filter returns for a call: the classic BPF that these filters use, and no more of it."""
    data = struct.pack("=IIQ6Q", number, architecture, 0, *(*arguments, *(0,) * (6 - len(arguments))))
    program = list(struct.iter_unpack("=HBBI", code))
    tests = {0x15: int.__eq__, 0x25: int.__gt__, 0x35: int.__ge__, 0x45: lambda word, bits: bool(word & bits)}
    word = step = 0
    while True:
        operation, yes, no, value = program[step]
        step += 1
        if operation == 0x20:
            (word,) = struct.unpack_from("=I", data, value)
        elif operation == 0x06:
            return value
        else:
            step += yes if tests[operation](word, value) else no


def refused(machine: str, call: str, *arguments: int) -> int:
    number = seccomp.number(call, machine)
    assert number is not None
    return verdict(seccomp.refusals(machine), seccomp.AUDIT_ARCHITECTURES[machine], number, *arguments)


def error(code: int) -> int:
    return 0x00050000 | code


@BOTH
def test_what_no_computation_needs_is_refused(machine: str) -> None:
    for call in ("ptrace", "mount", "unshare", "setns", "bpf", "perf_event_open", "keyctl", "userfaultfd"):
        assert refused(machine, call) == error(errno.EPERM)
    for call in ("kexec_load", "init_module", "io_uring_setup", "process_vm_writev", "open_by_handle_at", "shmget"):
        assert refused(machine, call) == error(errno.EPERM)
    for call in ("clone3", "memfd_create"):
        assert refused(machine, call) == error(errno.ENOSYS)


@BOTH
def test_what_programs_need_is_let_through(machine: str) -> None:
    code, architecture = seccomp.refusals(machine), seccomp.AUDIT_ARCHITECTURES[machine]
    needed = {"x86_64": (0, 1, 9, 60, 202, 257, 318), "aarch64": (63, 64, 222, 93, 98, 56, 278)}[machine]
    for number in needed:  # read, write, mmap, exit, futex, openat, getrandom
        assert verdict(code, architecture, number) == ALLOW
    for call in ("execve", "connect", "sendto"):
        assert refused(machine, call) == ALLOW


@BOTH
def test_arguments_that_decide(machine: str) -> None:
    thread, child = 0x003D0F00, 0x01200011
    assert refused(machine, "clone", thread) == refused(machine, "clone", child) == ALLOW
    for namespace in (0x20000, 0x02000000, 0x04000000, 0x08000000, 0x10000000, 0x20000000, 0x40000000):
        assert refused(machine, "clone", child | namespace) == error(errno.EPERM)
    for family in (socket.AF_UNIX, socket.AF_INET, socket.AF_INET6):
        assert refused(machine, "socket", family) == ALLOW
    for family in (0, 16, 17, 38, 40, 44):  # none, netlink, packet, algorithms, machines, fast paths
        assert refused(machine, "socket", family) == error(errno.EAFNOSUPPORT)
        assert refused(machine, "socketpair", family) == error(errno.EAFNOSUPPORT)
    assert refused(machine, "socketpair", socket.AF_UNIX, socket.SOCK_SEQPACKET) == ALLOW
    assert refused(machine, "socketpair", socket.AF_INET) == error(errno.EAFNOSUPPORT)
    assert refused(machine, "ioctl", 0, 0x5423) == error(errno.EPERM)  # another line discipline
    assert refused(machine, "ioctl", 0, 0x5412) == error(errno.EPERM)
    assert refused(machine, "ioctl", 0, 0x100005412) == error(errno.EPERM)  # the kernel reads 32 bits
    assert refused(machine, "ioctl", 0, 0x5401) == ALLOW


@BOTH
def test_sockets_that_would_load_a_module_of_the_kernel(machine: str) -> None:
    stream, datagram, flags = socket.SOCK_STREAM, socket.SOCK_DGRAM, 0x80800  # not waiting, closed on exec
    for family in (socket.AF_INET, socket.AF_INET6):
        for kind, protocol in ((stream, 0), (stream | flags, 6), (datagram, 17), (datagram | flags, 0)):
            assert refused(machine, "socket", family, kind, protocol) == ALLOW
        for protocol in (33, 132, 136, 262):  # DCCP, SCTP, UDP-Lite, MPTCP
            assert refused(machine, "socket", family, stream, protocol) == error(errno.EPROTONOSUPPORT)
        for kind in (4, 5, 6, 10, 5 | flags):  # reliable, sequenced, DCCP, packet
            assert refused(machine, "socket", family, kind, 0) == error(errno.ESOCKTNOSUPPORT)
    assert refused(machine, "socket", socket.AF_UNIX, socket.SOCK_SEQPACKET, 0) == ALLOW


@BOTH
def test_beside_a_folder_of_the_host_s_there_are_no_unix_sockets(machine: str) -> None:
    code, architecture = seccomp.refusals(machine, unix=False), seccomp.AUDIT_ARCHITECTURES[machine]
    number, pair = seccomp.number("socket", machine), seccomp.number("socketpair", machine)
    assert number is not None and pair is not None
    assert verdict(code, architecture, number, socket.AF_UNIX) == error(errno.EAFNOSUPPORT)
    assert verdict(code, architecture, number, socket.AF_INET, socket.SOCK_STREAM) == ALLOW
    assert verdict(code, architecture, pair, socket.AF_UNIX) == ALLOW


@BOTH
def test_calls_of_other_kinds_and_later_kernels(machine: str) -> None:
    code, architecture = seccomp.refusals(machine), seccomp.AUDIT_ARCHITECTURES[machine]
    other = next(value for name, value in seccomp.AUDIT_ARCHITECTURES.items() if name != machine)
    assert verdict(code, other, 0) == verdict(code, 0x40000003, 0) == KILL
    assert verdict(code, architecture, 453) == error(errno.ENOSYS)
    assert verdict(code, architecture, 452) == ALLOW
    if machine == "x86_64":
        assert verdict(code, architecture, 0x40000000) == verdict(code, architecture, 0x4000003B) == KILL


@BOTH
def test_what_the_host_is_told_of(machine: str) -> None:
    code, architecture = seccomp.watches(machine), seccomp.AUDIT_ARCHITECTURES[machine]
    for call in calls.WATCHED:
        if (number := seccomp.number(call, machine)) is not None:
            assert verdict(code, architecture, number, 0x01200011) == NOTIFY
    clone = seccomp.number("clone", machine)
    assert clone is not None
    assert verdict(code, architecture, clone, 0x003D0F00) == ALLOW  # a thread
    assert verdict(code, architecture, 46 if machine == "x86_64" else 211) == ALLOW  # sendmsg hands the listener over


def test_each_call_is_treated_in_one_way() -> None:
    groups = (calls.REFUSED, calls.ABSENT, calls.LIMITED)
    assert sum(map(len, groups)) == len({call for group in groups for call in group})
    assert {"seccomp", "ptrace", "vmsplice"} <= set(calls.REFUSED)
    assert set(calls.WATCHED) - {"clone"} == set(calls.NUMBERS) - {call for group in groups for call in group}
    for column in (0, 1):
        numbers = [pair[column] for pair in calls.NUMBERS.values() if pair[column] is not None]
        assert len(numbers) == len(set(numbers))


def test_other_architectures_have_no_sandbox(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("platform.machine", lambda: "riscv64")
    with pytest.raises(SandboxUnavailable, match="riscv64"):
        seccomp.machine()


def question(name: bytes) -> bytes:
    labels = b"".join(bytes([len(label)]) + label for label in name.split(b"."))
    return b"\x12\x34\x01\x00\x00\x01" + bytes(6) + labels + b"\x00\x00\x01\x00\x01"


def watched(name: bytes) -> list[tuple[Requirement, str]]:
    made = watch.Watch(-1, "x86_64", 1, "python", False)
    made._looks_up(question(name))
    assert all(seen.blocked for seen in made.observed.values())
    return [(seen.requirement, seen.evidence) for seen in made.observed.values()]


def test_the_name_in_a_query_becomes_the_need() -> None:
    assert watched(b"EN.Wikipedia.org") == [(*parse("python:web(en.wikipedia.org)"), "looked up 'en.wikipedia.org'")]
    # What cannot be a name is evidence, but no argument.
    assert watched(b"a(b,c).org") == [(Requirement("python", "web"), "looked up 'a(b,c).org'")]
    assert watched(b"\xff.org")[0][0] == Requirement("python", "web")


@pytest.mark.parametrize("message", [b"", b"\x00" * 12, question(b"abc")[:15], b"\xff" * 512, b"\x00" * 12 + b"\x3f"])
def test_a_query_that_is_none_is_read_as_far_as_it_goes(message: bytes) -> None:
    assert isinstance(watch._queried(message), str)


def test_addresses() -> None:
    four = struct.pack("=H", socket.AF_INET) + struct.pack(">H", 80) + socket.inet_aton("192.0.2.7") + bytes(8)
    six = struct.pack("=H", socket.AF_INET6) + struct.pack(">HI", 443, 0)
    mapped = six + socket.inet_pton(socket.AF_INET6, "::ffff:192.0.2.7") + bytes(4)
    plain = six + socket.inet_pton(socket.AF_INET6, "2001:db8::1") + bytes(4)
    assert [str(part) for part in watch._address(four) or ()] == ["192.0.2.7", "80"]
    assert [str(part) for part in watch._address(mapped) or ()] == ["192.0.2.7", "443"]
    assert [str(part) for part in watch._address(plain) or ()] == ["2001:db8::1", "443"]
    assert watch._address(struct.pack("=H", socket.AF_UNIX) + b"/path") is None
    with pytest.raises(ValueError, match="not permitted"):
        watch._address(four[:6])


def test_observations_of_a_run_are_bounded_and_a_need_is_told_once() -> None:
    made = watch.Watch(-1, "x86_64", 1, "python", False)
    for n in range(1000):
        made._see("web", (f"host{n}.org",), f"attempt {n}", True)
        made._see("process", (), f"attempt {n}", False)
    made._see("process", (), "refused", True)
    made._see("file", ("read_only",), "afterwards", True)
    assert len(made.observed) == watch.KEPT + 1
    assert made.observed[Requirement("python", "process")].evidence == "refused"
    assert made.observed[Requirement("python", "web", ("host0.org",))].evidence == "attempt 0"
    assert Requirement("python", "file", ("read_only",)) in made.observed
