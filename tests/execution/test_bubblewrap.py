"""What is bubblewrap's own: its walls from inside, its limits, and what happens when it is missing or killed."""

from __future__ import annotations

import ast
import os
import platform
import signal
import subprocess
import sys
import tempfile
import textwrap
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from worldmodel.errors import SandboxError, SandboxUnavailable
from worldmodel.execution.base import Grant, Sandbox
from worldmodel.execution.bubblewrap import BubblewrapSandbox, calls, command
from worldmodel.settings import Settings
from worldmodel.types import Language, Limits, Program, Run

SETTINGS = Settings(Path("/nowhere"), Path("/nowhere"))


@pytest.fixture
def sandbox() -> Sandbox:
    return BubblewrapSandbox(SETTINGS)


def run(sandbox: Sandbox, code: str, language: Language = "python", limits: Limits | None = None) -> Run:
    return sandbox.run(Program(language, code), Grant(), limits or Limits(seconds=120))


def test_without_bwrap_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(SandboxUnavailable) as caught:
        BubblewrapSandbox(SETTINGS)
    assert caught.value.mend == "apt-get install bubblewrap"


def test_a_missing_interpreter_is_named(tmp_path: Path) -> None:
    with pytest.raises(SandboxError, match="tcc or gcc") as caught:
        command.interpreter("c", str(tmp_path))
    assert caught.value.mend == "apt-get install tcc"


def test_an_interpreter_outside_the_system_s_folders_does_not_count(tmp_path: Path) -> None:
    (tmp_path / "node").write_text("#!/bin/sh\n")
    (tmp_path / "node").chmod(0o755)
    with pytest.raises(SandboxError, match="javascript"):
        command.interpreter("javascript", str(tmp_path))


@pytest.mark.vm
def test_forbidden_namespaces_are_told_apart_from_a_failing_program(monkeypatch: pytest.MonkeyPatch) -> None:
    """A bwrap that fails as the real one does where the kernel forbids user namespaces."""
    with tempfile.TemporaryDirectory(dir="/tmp") as folder:
        Path(folder).chmod(0o755)  # root starts it as nobody
        stand_in = Path(folder, "bwrap")
        stand_in.write_text("#!/bin/sh\necho 'bwrap: No permissions to create new namespace' >&2\nexit 1\n")
        stand_in.chmod(0o755)
        monkeypatch.setenv("PATH", folder)
        with pytest.raises(SandboxUnavailable, match="No permissions to create new namespace") as caught:
            run(BubblewrapSandbox(SETTINGS), "print(1)")
        assert "kernel.unprivileged_userns_clone" in caught.value.mend
        stand_in.write_text("#!/nowhere\n")
        with pytest.raises(SandboxUnavailable, match=r"bwrap: No such file") as caught:
            run(BubblewrapSandbox(SETTINGS), "print(1)")
        assert "Traceback" not in str(caught.value)


CALLS = """
#include <stdio.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <errno.h>
int main(void) {
%s
  return 0;
}
"""


@pytest.mark.vm
@pytest.mark.skipif(platform.machine() != "x86_64", reason="numbers of x86_64")
def test_the_numbers_are_those_of_the_c_library(sandbox: Sandbox) -> None:
    lines = "".join(
        f'#ifdef SYS_{call}\nprintf("{call} %ld\\n", (long)SYS_{call});\n#endif\n' for call in calls.NUMBERS
    )
    shown = run(sandbox, CALLS % lines, "c")
    known = {name: int(number) for name, number in (line.split() for line in shown.stdout.splitlines())}
    assert len(known) > 60, shown.stderr
    assert {name: pair[0] for name, pair in calls.NUMBERS.items() if name in known} == known


@pytest.mark.vm
def test_refused_calls_fail_inside(sandbox: Sandbox) -> None:
    calls = {
        "unshare": ("SYS_unshare, 0x10000000", "EPERM"),
        "clone": ("SYS_clone, 0x10000011, 0, 0, 0, 0", "EPERM"),
        "mount": ("SYS_mount, 0, 0, 0, 0, 0", "EPERM"),
        "ptrace": ("SYS_ptrace, 0, 0, 0, 0", "EPERM"),
        "bpf": ("SYS_bpf, 0, 0, 0", "EPERM"),
        "keyctl": ("SYS_keyctl, 0, 0, 0", "EPERM"),
        "io_uring": ("425, 8, 0", "EPERM"),
        "clone3": ("435, 0, 0", "ENOSYS"),
        "memfd": ("SYS_memfd_create, 0, 0", "ENOSYS"),
        "later": ("453, 0, 0, 0, 0, 0", "ENOSYS"),
        "netlink": ("SYS_socket, 16, 3, 0", "EAFNOSUPPORT"),
        "packet": ("SYS_socket, 17, 3, 0", "EAFNOSUPPORT"),
        "vsock": ("SYS_socket, 40, 1, 0", "EAFNOSUPPORT"),
        "sctp": ("SYS_socket, 2, 1, 132", "EPROTONOSUPPORT"),
        "dccp": ("SYS_socket, 2, 6, 0", "ESOCKTNOSUPPORT"),
        "pair": ("SYS_socketpair, 2, 5, 132, 0", "EAFNOSUPPORT"),
        "setns": ("SYS_setns, 0, 0", "EPERM"),
        "perf": ("SYS_perf_event_open, 0, 0, 0, 0, 0", "EPERM"),
        "add_key": ("SYS_add_key, 0, 0, 0, 0, 0", "EPERM"),
        "module": ('SYS_init_module, 0, 0, ""', "EPERM"),
        "kexec": ("SYS_kexec_load, 0, 0, 0, 0", "EPERM"),
        "userfault": ("SYS_userfaultfd, 0", "EPERM"),
        "personality": ("SYS_personality, 0", "EPERM"),
        "tiocsti": ('SYS_ioctl, 0, 0x5412, "x"', "EPERM"),
        "tiocsetd": ('SYS_ioctl, 0, 0x5423, "x"', "EPERM"),
        "chroot": ('SYS_chroot, "/"', "EPERM"),
    }
    lines = "".join(
        f'errno = 0; if (syscall({call}) != -1 || errno != {error}) printf("{name} gave %d\\n", errno);\n'
        for name, (call, error) in calls.items()
    )
    done = run(sandbox, CALLS % (lines + 'puts("all tried");'), "c")
    assert (done.stdout, done.stderr) == ("all tried\n", "")


@pytest.mark.vm
@pytest.mark.skipif(platform.machine() != "x86_64", reason="the other ways into an x86_64 kernel")
@pytest.mark.parametrize("way", ["syscall(0x40000027)", '__asm__ volatile("int $0x80" : : "a"(20))'])
def test_the_kernel_s_other_doors_kill(sandbox: Sandbox, way: str) -> None:
    done = run(sandbox, CALLS % f'{way}; puts("through");', "c")
    assert (done.status, done.stdout) == ("failed", "")
    assert done.exit_code in (128 + signal.SIGSYS, 128 + signal.SIGSEGV)


@pytest.mark.vm
@pytest.mark.parametrize("language", ["python", "c"])
def test_every_resource_limit_is_set_and_cannot_be_raised(sandbox: Sandbox, language: Language) -> None:
    limits = Limits(seconds=30, memory_mb=100, processes=20, disk_mb=8)
    cores = os.cpu_count() or 1
    expected = {
        "CORE": 0,
        "NOFILE": 256,
        "CPU": 30 * cores + 2,
        "FSIZE": 8 << 20,
        "NPROC": 22,
        "AS": (2 * 100 + 512) << 20,
    }
    if language == "python":
        code = "import resource\n" + "".join(
            f"print(*resource.getrlimit(resource.RLIMIT_{name}))\n" for name in expected
        )
        code += "try: resource.setrlimit(resource.RLIMIT_NOFILE, (512, 512)); print('raised')\nexcept ValueError: pass"
    else:
        lines = "".join(
            f'getrlimit(RLIMIT_{name}, &l); printf("%lld %lld\\n", (long long)l.rlim_cur, (long long)l.rlim_max);'
            for name in expected
        )
        head = "#include <stdio.h>\n#include <sys/resource.h>\n"
        code = f"{head}int main(void) {{ struct rlimit l; {lines} return 0; }}"
    shown = run(sandbox, code, language, limits)
    pairs = [tuple(map(int, line.split())) for line in shown.stdout.splitlines()]
    assert pairs == [(value, value) for value in expected.values()], shown.stderr


@pytest.mark.vm
def test_the_program_holds_no_power_and_no_open_file(sandbox: Sandbox) -> None:
    code = """
        import os
        status = dict(line.split(":\\t") for line in open("/proc/self/status").read().splitlines() if ":\\t" in line)
        print(*(status[name].strip() for name in ("CapEff", "CapBnd", "CapPrm", "NoNewPrivs", "Seccomp")))
        print(sorted(int(name) for name in os.listdir("/proc/self/fd"))[:-1])
        print(sorted(name for name in os.listdir("/proc") if name.isdigit()))
        print(os.getuid(), os.uname().nodename)
    """
    shown = run(sandbox, textwrap.dedent(code)).stdout.splitlines()
    assert shown[0] == "0000000000000000 0000000000000000 0000000000000000 1 2"
    assert shown[1] == "[0, 1, 2]"
    assert len(shown[2].split(",")) == 2  # the namespace's first process and the program
    assert shown[3] == "1000 sandbox"


@pytest.mark.vm
def test_the_first_process_tells_nothing_of_the_host(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WORLDMODEL_CANARY", "secret")
    code = """
        import os
        for pid in ("1", "self"):
            print(repr(open(f"/proc/{pid}/environ").read()))
            print(sorted(os.listdir(f"/proc/{pid}/root")), os.readlink(f"/proc/{pid}/cwd"))
    """
    done = run(sandbox, textwrap.dedent(code))
    first, root, own, *_ = done.stdout.splitlines()
    assert first == "''"
    assert "WORLDMODEL" not in own
    assert ast.literal_eval(root.rpartition(" ")[0]) == [
        "bin",
        "dev",
        "etc",
        *sorted_roots(),
        "proc",
        "sbin",
        "scratch",
        "tmp",
        "usr",
    ]


def sorted_roots() -> list[str]:
    return [name for name in ("lib", "lib32", "lib64", "libx32") if Path("/", name).exists()]


@pytest.mark.vm
def test_no_writable_place_is_without_limit(sandbox: Sandbox) -> None:
    code = """
        import os
        for folder in ("/scratch", "/tmp", "/dev/shm"):
            written = 0
            try:
                with open(f"{folder}/fill", "wb", buffering=0) as file:
                    while written < 1 << 30:
                        written += file.write(bytes(1 << 16))
            except OSError as error:
                print(folder, written >> 20, error.strerror)
            os.remove(f"{folder}/fill")
        for folder, _, _ in os.walk("/", onerror=None):
            known = folder.startswith(("/proc", "/scratch", "/dev/shm", "/dev/pts", "/usr"))
            if not known and os.access(folder, os.W_OK):
                print("writable:", folder)
    """
    shown = run(sandbox, textwrap.dedent(code), "python", Limits(seconds=120, disk_mb=8)).stdout.splitlines()
    assert shown[0].startswith("/scratch 7 ") or shown[0].startswith("/scratch 8 ")
    assert shown[1].startswith(("/tmp 7 ", "/tmp 8 "))
    assert shown[2] == "/dev/shm 8 File too large"
    assert shown[3:] == []


@pytest.mark.vm
def test_messages_without_connection_are_refused_and_loopback_is_the_program_s_own(sandbox: Sandbox) -> None:
    code = """
        import socket
        try: socket.socket(type=socket.SOCK_DGRAM).sendto(b"x", ("198.51.100.7", 53))
        except OSError as error: print(error.strerror)
        server = socket.create_server(("127.0.0.1", 0))
        client = socket.create_connection(server.getsockname())
        client.sendall(b"hello")
        print(server.accept()[0].recv(5), socket.gethostbyname("localhost"))
    """
    done = run(sandbox, textwrap.dedent(code))
    assert done.stdout == "Network is unreachable\nb'hello' 127.0.0.1\n"
    assert [seen.evidence for seen in done.observed] == ["tried to connect to 198.51.100.7 port 53"]


@pytest.mark.vm
def test_a_loop_of_refused_calls_ends_in_time(sandbox: Sandbox) -> None:
    code = "import os\nwhile True:\n    try: os.fork()\n    except OSError: pass"
    done = run(sandbox, code, "python", Limits(seconds=1))
    assert done.status == "timeout"
    assert len(done.observed) == 1


@pytest.mark.vm
def test_memory_of_several_processes_counts_together(sandbox: Sandbox) -> None:
    code = "for n in 1 2 3 4; do python3 -c 'kept = bytearray(40 << 20); import time; time.sleep(60)' & done; wait"
    assert run(sandbox, code, "bash", Limits(seconds=120, memory_mb=100)).status == "oom"


def marked(marker: str) -> list[int]:
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                if marker.encode() in (entry / "cmdline").read_bytes():
                    found.append(int(entry.name))
            except OSError:
                continue
    return [pid for pid in found if pid != os.getpid()]


def wait_for(condition: Callable[[], bool], seconds: float = 15.0) -> bool:
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.05)
    return True


HOST = """
import sys
from pathlib import Path
from worldmodel.execution.base import Grant
from worldmodel.execution.bubblewrap import BubblewrapSandbox
from worldmodel.settings import Settings
from worldmodel.types import Limits, Program
sandbox = BubblewrapSandbox(Settings(Path("/nowhere"), Path("/nowhere")))
sandbox.run(Program("bash", f"exec -a {sys.argv[1]} sleep 300"), Grant(), Limits(seconds=120))
"""


@pytest.mark.vm
@pytest.mark.parametrize("end", [signal.SIGKILL, signal.SIGINT])
def test_a_host_that_dies_or_is_interrupted_leaves_nothing(end: signal.Signals) -> None:
    marker = f"left-behind-{os.getpid()}-{end}"
    host = subprocess.Popen([sys.executable, "-c", HOST, marker], stderr=subprocess.DEVNULL)
    try:
        assert wait_for(lambda: any(pid != host.pid for pid in marked(marker)))
        host.send_signal(end)
        assert host.wait(10) != 0
        assert wait_for(lambda: not marked(marker))
    finally:
        host.kill()
        host.wait()


@pytest.mark.vm
def test_on_the_host_the_program_is_never_root(sandbox: Sandbox) -> None:
    marker = f"whose-{os.getpid()}"
    runner = threading.Thread(target=run, args=(sandbox, f"exec -a {marker} sleep 3", "bash"))
    runner.start()
    assert wait_for(lambda: bool(marked(marker)))
    (status,) = [Path(f"/proc/{pid}/status").read_text() for pid in marked(marker)]
    runner.join()
    (users,) = [line.split()[1:] for line in status.splitlines() if line.startswith("Uid:")]
    assert {int(user) for user in users} == {os.getuid() or 65534}


@pytest.mark.vm
def test_a_sandbox_that_is_killed_is_an_error_and_no_result(sandbox: Sandbox) -> None:
    marker = f"killed-{os.getpid()}"
    raised: list[BaseException] = []

    def attempt() -> None:
        try:
            run(sandbox, f"exec -a {marker} sleep 300", "bash")
        except SandboxError as error:
            raised.append(error)

    runner = threading.Thread(target=attempt)
    runner.start()
    assert wait_for(lambda: bool(marked(marker)))
    for child in Path(f"/proc/self/task/{runner.native_id}/children").read_text().split():
        os.kill(int(child), signal.SIGKILL)
    runner.join(10)
    assert "ended by signal 9" in str(raised[0])
    assert wait_for(lambda: not marked(marker))
