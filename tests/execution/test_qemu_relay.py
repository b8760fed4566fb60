"""Streams from programs in the real machine, through the relay, to handlers on the host."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable

import pytest

from worldmodel.execution.base import Grant
from worldmodel.execution.qemu import QemuSandbox, sandbox
from worldmodel.execution.qemu.streams import STREAMS, Handler
from worldmodel.types import Limits, Program, Run

pytestmark = pytest.mark.vm

Serve = Callable[[dict[str, Handler]], None]


@pytest.fixture
def serve(monkeypatch: pytest.MonkeyPatch) -> Serve:
    """Puts other handlers in the place of the product's."""
    return lambda handlers: monkeypatch.setattr(sandbox, "handlers", lambda *_: handlers)


def run(qemu: QemuSandbox, code: str) -> Run:
    return qemu.run(Program("python", f"import socket, threading, os, time\n{code}"), Grant(), Limits(seconds=60))


def echo(end: socket.socket) -> None:
    while piece := end.recv(1 << 16):
        end.sendall(piece)


def test_both_ports_lead_to_their_handlers(qemu: QemuSandbox, serve: Serve) -> None:
    serve({"web": lambda end: end.sendall(b"web"), "tool": lambda end: end.sendall(b"tool")})
    code = "for port in (3128, 3129): print(socket.create_connection(('127.0.0.1', port)).recv(10))"
    done = run(qemu, code)
    assert (done.status, done.stdout, done.observed) == ("ok", "b'web'\nb'tool'\n", ()), done


def test_megabytes_go_both_ways_at_once(qemu: QemuSandbox, serve: Serve) -> None:
    serve({"web": echo})
    code = """
import hashlib
data = os.urandom(2 << 20)
s = socket.create_connection(("127.0.0.1", 3128))
def send():
    s.sendall(data)
    s.shutdown(socket.SHUT_WR)
threading.Thread(target=send).start()
back = b"".join(iter(lambda: s.recv(1 << 16), b""))
print(back == data)
"""
    done = run(qemu, code)
    assert (done.status, done.stdout) == ("ok", "True\n"), done


def test_connections_beyond_the_limit_wait(qemu: QemuSandbox, serve: Serve) -> None:
    most, now, lock = 0, 0, threading.Lock()

    def count(end: socket.socket) -> None:
        nonlocal most, now
        with lock:
            now += 1
            most = max(most, now)
        echo(end)
        with lock:
            now -= 1

    serve({"web": count})
    code = f"""
held = [socket.create_connection(("127.0.0.1", 3128)) for _ in range({STREAMS + 8})]
for s in held[:{STREAMS}]: s.sendall(b"x"); assert s.recv(1) == b"x"
held[-1].sendall(b"last")
held[-1].settimeout(0.5)
try: held[-1].recv(4)
except TimeoutError: print("waits")
for s in held[:8]: s.close()
held[-1].settimeout(20)
print(held[-1].recv(4))
"""
    done = run(qemu, code)
    assert (done.status, done.stdout) == ("ok", "waits\nb'last'\n"), done
    assert most == STREAMS


def test_a_slow_stream_holds_up_nobody(qemu: QemuSandbox, serve: Serve) -> None:
    go_on = threading.Event()
    serve({"tool": lambda end: go_on.wait(30) and None, "web": echo})
    code = """
slow = socket.create_connection(("127.0.0.1", 3129))
slow.setblocking(False)
try:
    while True: slow.send(b"x" * 65536); time.sleep(0.001)
except BlockingIOError: pass
quick = socket.create_connection(("127.0.0.1", 3128))
quick.sendall(b"quick")
print(quick.recv(5))
"""
    done = run(qemu, code)
    go_on.set()
    assert (done.status, done.stdout) == ("ok", "b'quick'\n"), done


def test_a_program_cannot_get_at_the_relay(qemu: QemuSandbox, serve: Serve) -> None:
    serve({"web": echo})
    code = """
def attempt(action):
    try: return action()
    except OSError as problem: return type(problem).__name__
for name in os.listdir("/dev"):
    if name.startswith("vport"): print(name, attempt(lambda: os.open(f"/dev/{name}", os.O_RDWR)))
print("", [p for p in os.listdir("/proc") if p.isdigit() and int(p) != os.getpid()])
own = {}
for pid in range(1, 400):
    if pid != os.getpid():
        try: os.kill(pid, 9); own[pid] = "killed"
        except (PermissionError, ProcessLookupError): pass
print(own)
listener = socket.socket(); listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
print(attempt(lambda: listener.bind(("127.0.0.1", 3128))))
s = socket.create_connection(("127.0.0.1", 3128)); s.sendall(b"alive"); print(s.recv(5))
"""
    done = run(qemu, code)
    lines = done.stdout.splitlines()
    assert [line.split()[1] for line in lines[:2]] == ["PermissionError"] * 2, done
    assert lines[2:] == [" []", "{}", "OSError", "b'alive'"], done


def test_hundreds_of_connections_in_a_row(qemu: QemuSandbox, serve: Serve) -> None:
    serve({"web": echo})
    code = """
for number in range(300):
    s = socket.create_connection(("127.0.0.1", 3128))
    if number % 2: s.sendall(b"x")
    if number % 3: s.close()
s = socket.create_connection(("127.0.0.1", 3128)); s.sendall(b"alive"); print(s.recv(5))
"""
    done = run(qemu, code)
    assert (done.status, done.stdout) == ("ok", "b'alive'\n"), done
