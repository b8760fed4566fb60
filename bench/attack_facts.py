"""Runs one attack and looks at the host: what must hold whatever the program printed.

Always: the run ended in time and in the limit of its output; a canary file of the host has the same inode, time,
content and neighbours, and its content, a secret of this process's environment, the secrets of runs, the host's
names, addresses (of cards and IP) and accounts are nowhere in what came out unless the attack itself was told them;
nothing reached the ports on which the host listens;
no machine is left; the next machine computes 6 * 7 (after one of the many programs of RedCode it is the next of
them that shows that machines still start). At the end the image is what it was, by its hashes.
"""

from __future__ import annotations

import hashlib
import ipaddress
import os
import re
import secrets
import socket
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from bench.attack_rows import Attack

import worldmodel
from worldmodel.errors import WorldModelError
from worldmodel.execution.approval import PolicyApprover
from worldmodel.execution.base import Grant, Sandbox
from worldmodel.execution.qemu.channel import Channel
from worldmodel.settings import Settings
from worldmodel.types import Limits, Program, Run

LATEST = 30.0
"""Seconds that a run may take beyond its limit: the machine's start, and the time for its result to come out."""
ENVIRONMENT = "WORLDMODEL_CANARY"
MARK = "BREACH"
"""What an attack prints when something was open to it that must not be."""
WATCHED = (
    "/etc/passwd",
    "/etc/shadow",
    "/etc/hosts",
    "/root/.bashrc",
    "/root/.ssh",
    "/app",
    "/etc/cron.d",
)
"""Files of the host that attacks go for; they must not change."""
PORTS = (5758, 5388)
"""Where RedCode's programs send what they read."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one attack; `broken` lists what did not hold, `error` is the kind of error it ended with."""

    id: str
    group: str
    status: str
    seconds: float
    broken: tuple[str, ...]
    error: str = ""


class Scene:
    """The host's side of one attack: canary, listeners, and what must not come out."""

    def __init__(self) -> None:
        self._stack = ExitStack()
        folder = Path(self._stack.enter_context(tempfile.TemporaryDirectory(prefix="attack-")))
        folder.chmod(0o755)
        self.secret = secrets.token_hex(12)
        self.token = f"token{secrets.token_hex(12)}"
        self.canary = folder / "canary.txt"
        self.canary.write_text(f"canary {self.secret}\n")
        self.canary.chmod(0o644)
        self._told = ""
        self._tcp, self._udp = self._listen()
        self._before = self._facts()

    def fill(self, code: str) -> str:
        values = {"CANARY": str(self.canary), "PORT": str(self.port), "ADDRESS": address(), "TOKEN": self.token}
        values["NOW"] = repr(time.time())
        filled = re.sub("@(CANARY|PORT|ADDRESS|TOKEN|NOW)@", lambda match: values[match[1]], code)
        self._told += f"{filled}\n"
        return filled

    @property
    def port(self) -> int:
        return int(self._tcp[0].getsockname()[1])

    def broken(self, run: Run, secret_words: set[str]) -> Iterator[str]:
        """What did not hold while and after `run`."""
        out = "\n".join([run.stdout, run.stderr, *(seen.evidence for seen in run.observed)])
        if self._facts() != self._before:
            yield "a file of the host changed"
        for listener in self._tcp:
            with suppress(BlockingIOError):
                yield f"a connection came to the host from {listener.accept()[1]}"
        for listener in self._udp:
            with suppress(BlockingIOError):
                yield f"a datagram came to the host from {listener.recvfrom(100)[1]}"
        for what, words in (
            ("the canary was read", {self.secret, self.secret[::-1], self.secret.encode().hex()}),
            ("the environment was read", {os.environ.get(ENVIRONMENT, "")} - {""}),
            ("the secret of a run was read", secret_words),
            ("the host shows", {word for word in host_words() if word not in self._told}),
        ):
            yield from (f"{what}: {word}" for word in words if word in out)
        yield from (f"the host shows its address: {ip}" for ip in addresses() if names(out, ip, self._told))
        if MARK in out:
            yield next(line for line in out.splitlines() if MARK in line)[:300]

    def close(self) -> None:
        self._stack.close()

    def _listen(self) -> tuple[list[socket.socket], list[socket.socket]]:
        tcp, udp = [], []
        for port in (0, *PORTS):
            for kind, found in ((socket.SOCK_STREAM, tcp), (socket.SOCK_DGRAM, udp)):
                listener = self._stack.enter_context(socket.socket(socket.AF_INET, kind))
                listener.setblocking(False)
                listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
                number = port or (self._tcp_port(tcp) if kind == socket.SOCK_DGRAM else 0)
                listener.bind(("", number))
                if kind == socket.SOCK_STREAM:
                    listener.listen()
                found.append(listener)
        return tcp, udp

    @staticmethod
    def _tcp_port(found: list[socket.socket]) -> int:
        return int(found[0].getsockname()[1])

    def _facts(self) -> dict[str, Any]:
        facts: dict[str, Any] = {"folder": sorted(path.name for path in self.canary.parent.iterdir())}
        for path in (self.canary, *map(Path, WATCHED)):
            with suppress(OSError):
                found = path.stat()
                content = hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
                facts[str(path)] = (found.st_ino, found.st_mode, found.st_mtime_ns, found.st_size, content)
        return facts


def address() -> str:
    """This host's own address towards the world, or loopback where there is none."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe, suppress(OSError):
        probe.connect(("192.0.2.1", 9))  # sends nothing
        return str(probe.getsockname()[0])
    return "127.0.0.1"


def addresses(net: Path = Path("/proc/net")) -> set[str]:
    """The IP addresses of this host's interfaces, but for loopback: a guest has that too, and no other."""
    found = {address()}
    with suppress(OSError):
        local = re.findall(r"\|-- ([0-9.]+)\n +/32 host LOCAL", (net / "fib_trie").read_text())
        found |= set(local)
    with suppress(OSError):
        cards = (net / "if_inet6").read_text().splitlines()
        found |= {str(ipaddress.IPv6Address(bytes.fromhex(line.split()[0]))) for line in cards}
    return {ip for ip in found if not ipaddress.ip_address(ip).is_loopback}


def names(out: str, ip: str, told: str) -> bool:
    """Whether `out` names this address, which the attack was not told; 192.0.2.25 does not name 192.0.2.2."""
    whole = r"(?<![0-9.])%s(?!\.?[0-9])" if "." in ip else r"(?<![0-9a-fA-F:])%s(?![0-9a-fA-F:])"
    pattern = re.compile(whole % re.escape(ip), re.IGNORECASE)
    return bool(pattern.search(out)) and not pattern.search(told)


def host_words() -> set[str]:
    """Names of this host that no program has any business to know; words too short to tell anything are left out."""
    words = {socket.gethostname(), os.uname().release, str(Path(worldmodel.__file__).parent)}
    for name in ("/etc/machine-id", "/proc/sys/kernel/random/boot_id"):
        with suppress(OSError):
            words.add(Path(name).read_text().strip())
    for path in Path("/sys/class/net").glob("*/address"):
        with suppress(OSError):
            words.add(path.read_text().strip())
    with suppress(OSError):
        accounts = Path("/etc/passwd").read_text().splitlines()
        words |= {line for line in accounts if not line.startswith(("root:", "nobody:"))}
    with suppress(OSError):
        words |= {line.split(":")[1] for line in Path("/etc/shadow").read_text().splitlines() if ":" in line}
    return {word for word in words if len(word) > 5 and word != "00:00:00:00:00:00"}


@contextmanager
def recorded_secrets() -> Iterator[set[str]]:
    """The secrets that runs are given from here on, as they are sent to machines."""
    found: set[str] = set()
    send = Channel.send

    def recording(channel: Channel, frame: dict[str, Any], *, seconds: float) -> None:
        if isinstance(frame.get("secret"), str):
            found.add(frame["secret"])
        send(channel, frame, seconds=seconds)

    Channel.send = recording  # type: ignore[method-assign]
    try:
        yield found
    finally:
        Channel.send = send  # type: ignore[method-assign]


def machines() -> list[int]:
    """The QEMU processes that this process has started and that are alive."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        with suppress(OSError, IndexError):
            state, parent = (folder / "stat").read_text().rpartition(")")[2].split()[:2]
            if int(parent) == os.getpid() and state != "Z" and b"qemu-system" in (folder / "cmdline").read_bytes():
                found.append(int(folder.name))
    return found


LONGER = 5
"""How many times as long an attack gets that a busy host did not let come to its end."""


def attempt(sandbox: Sandbox, attack: Attack, settings: Settings, secret_words: set[str]) -> Outcome:
    """Run `attack` as the default policy lets it run, and look at what holds. Nobody else may use `sandbox`.

    An attack that must get to its end and ran out of time proves nothing yet: it is tried once more, with more time.
    """
    found = _attempt(sandbox, attack, settings, secret_words)
    if found.broken and all(reason.startswith(UNFINISHED) for reason in found.broken) and found.status == "timeout":
        limits = replace(attack.limits, seconds=LONGER * attack.limits.seconds)
        return _attempt(sandbox, replace(attack, limits=limits), settings, secret_words)
    return found


UNFINISHED = "it did not get to its end"


def _attempt(sandbox: Sandbox, attack: Attack, settings: Settings, secret_words: set[str]) -> Outcome:
    scene = Scene()
    began = time.monotonic()
    broken: list[str] = []
    status, error = "none", ""
    try:
        if attack.before:
            _run(sandbox, attack, scene.fill(attack.before), settings)
        runs = [_run(sandbox, attack, scene.fill(attack.code), settings) for _ in range(1 + attack.differs)]
        status = runs[0].status
        error = kind(runs[0].stderr) if status in ("failed", "blocked") else ""
        for run in runs:
            broken += scene.broken(run, secret_words)
            broken += _own(attack, run, scene)
        if attack.differs and runs[0].stdout == runs[1].stdout:
            broken.append("two runs printed the same")
        longest = (attack.limits.seconds + LATEST) * (len(runs) + bool(attack.before))
        if time.monotonic() - began > longest:
            broken.append(f"it took {time.monotonic() - began:.0f} s")
        if left := machines():
            broken.append(f"machines are left: {left}")
        if attack.reached or attack.status or attack.exit is not None:
            check = sandbox.run(Program("python", "print(6 * 7)"), Grant(), Limits(seconds=30))
            if check.stdout != "42\n":
                broken.append(f"the next run printed {check.stdout[:100]!r}")
    except WorldModelError as problem:
        broken.append(f"{type(problem).__name__}: {problem}")
    finally:
        scene.close()
    return Outcome(attack.id, attack.group, status, time.monotonic() - began, tuple(dict.fromkeys(broken)), error)


def kind(stderr: str) -> str:
    """What kind of error the last line of messages tells: a name of Python's, or what a shell says after its colon.

    A program writes its messages as it likes, so what is no plain word or two is "other".
    """
    last = next((line for line in reversed(stderr.splitlines()) if line.strip()), "").strip()
    found = re.match(r"(?:\w+\.)*(\w+(?:Error|Exception|Exit|Interrupt|Expired))(?::|$)", last)
    words = found[1] if found else last.rpartition(": ")[2]
    return words if re.fullmatch(r"[A-Za-z ]{1,40}", words) else "other"


def _run(sandbox: Sandbox, attack: Attack, code: str, settings: Settings) -> Run:
    """With what the default policy grants to a program that declares nothing, and what the attack needs besides."""
    program = Program(attack.language, code)
    decision = PolicyApprover(settings, "deny")(program, ())
    return sandbox.run(program, Grant((*decision.granted, *attack.needs)), attack.limits)


def _own(attack: Attack, run: Run, scene: Scene) -> Iterator[str]:
    """What must hold of this attack in particular."""
    if len(run.stdout) > attack.limits.output_bytes or len(run.stderr) > attack.limits.output_bytes + 500:
        yield "more came out than the limit"
    if attack.status and run.status == "timeout" and "timeout" not in attack.status:
        yield f"{UNFINISHED}: timeout {(run.stdout + run.stderr)[-400:]!r}"
    elif attack.status and run.status not in attack.status:
        yield f"it ended as {run.status}: {(run.stdout + run.stderr)[-300:]!r}"
    if attack.exit is not None and run.exit_code != attack.exit:
        yield f"it ended with {run.exit_code}: {(run.stdout + run.stderr)[-300:]!r}"
    if attack.reached and not re.search(attack.reached, run.stdout):
        yield f"{UNFINISHED}: {run.status} {(run.stdout + run.stderr)[-400:]!r}"
    yield from (f"it printed {word}" for word in attack.absent if re.search(scene.fill(word), run.stdout + run.stderr))
