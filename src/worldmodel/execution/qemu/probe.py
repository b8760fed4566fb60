"""What this host has: which QEMU, and whether KVM really works.

/dev/kvm may exist and a guest still hang (nested hosts), so a boot sector of nine bytes is run
under it. The answer is kept for as long as the host has not rebooted or changed its QEMU.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import subprocess
import tempfile
import time
from dataclasses import asdict, dataclass
from functools import lru_cache
from pathlib import Path
from typing import Literal

from worldmodel.errors import SandboxUnavailable
from worldmodel.execution.qemu.machine import INSTALL, QEMU, program
from worldmodel.settings import Settings

KVM = Path("/dev/kvm")
PROBE_SECONDS = 2.0
EXIT_PORT = 0xF4
BOOT_SECTOR = bytes([0xBA, EXIT_PORT, 0, 0xB0, 0x10, 0xEE, 0xF4, 0xEB, 0xFD]).ljust(510, b"\0") + b"\x55\xaa"
"""mov dx, port; mov al, 16; out dx, al; hlt."""
BOOTED = 2 * 16 + 1
"""QEMU's exit status when the guest wrote 16 to the debug-exit device."""


@dataclass(frozen=True, slots=True)
class Accelerator:
    name: Literal["kvm", "tcg"]
    reason: str


@lru_cache(maxsize=1)
def _version(path: str, changed: int) -> str:
    text = subprocess.run([path, "--version"], capture_output=True, text=True, timeout=30, check=False).stdout
    match = re.search(r"version (\S+(?: \([^)]*\))?)", text)
    if match is None:
        raise SandboxUnavailable(f"{path} does not tell its version", mend=INSTALL)
    return match[1]


def qemu_version() -> str:
    """Raises SandboxUnavailable when QEMU is not installed."""
    path = program(QEMU)
    return _version(path, Path(path).stat().st_mtime_ns)


def processor() -> str:
    """The host's processor: a template made with KVM restores on the same kind only."""
    text = Path("/proc/cpuinfo").read_text()
    return "\n".join(sorted(set(re.findall(r"^(?:model name|flags|stepping)\s*:.*", text, re.MULTILINE))))


def accelerator(settings: Settings) -> Accelerator:
    """KVM where it works, else software emulation, and why. Probes at most once per boot and QEMU."""
    if not KVM.exists():
        return Accelerator("tcg", "there is no /dev/kvm")
    if not os.access(KVM, os.R_OK | os.W_OK):
        return Accelerator("tcg", "no permission on /dev/kvm")
    try:
        stored = json.loads(_kept(settings).read_text())
        if stored["key"] == _key():
            return Accelerator(**stored["answer"])
    except (OSError, ValueError, KeyError, TypeError):
        pass
    answer = probe_kvm()
    # An unwritable cache only costs the next probe.
    with contextlib.suppress(OSError):
        _keep(settings, answer)
    return answer


def _kept(settings: Settings) -> Path:
    return settings.cache / "accelerator.json"


def _key() -> list[object]:
    """What the kept answer holds for: this boot, this QEMU, this /dev/kvm and this user."""
    facts = KVM.stat()
    boot = Path("/proc/sys/kernel/random/boot_id").read_text().strip()
    return [boot, qemu_version(), facts.st_ino, facts.st_mode, os.geteuid(), "faster than tcg"]


def _keep(settings: Settings, answer: Accelerator) -> None:
    kept = _kept(settings)
    kept.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile("w", dir=kept.parent, delete=False) as file:
        json.dump({"key": _key(), "answer": asdict(answer)}, file)
    Path(file.name).replace(kept)


def probe_kvm() -> Accelerator:
    """Whether a guest of nine bytes runs under KVM, and sooner than emulated.

    On some nested hosts it runs, but many times slower, and a whole guest never comes up. Raises
    SandboxUnavailable when QEMU is not installed.
    """
    began = time.monotonic()
    try:
        status, said = boot_nine_bytes("kvm", "host", PROBE_SECONDS)
    except subprocess.TimeoutExpired:
        return Accelerator("tcg", f"/dev/kvm is there, but a guest hung under it for {PROBE_SECONDS:.0f} s")
    if status != BOOTED:
        return Accelerator("tcg", f"/dev/kvm is there, but does not work: {said or 'the guest died'}")
    taken = time.monotonic() - began
    try:
        emulated, _ = boot_nine_bytes("tcg", "max", taken)
    except subprocess.TimeoutExpired:
        emulated = None
    if emulated != BOOTED:
        return Accelerator("kvm", "a guest ran under /dev/kvm, sooner than emulated")
    return Accelerator("tcg", f"/dev/kvm is there, but a guest took {taken:.1f} s under it, longer than emulated")


def distrust_kvm(settings: Settings, reason: str) -> None:
    """Keep in mind that KVM failed at more than the probe: emulation is used from now on. Raises OSError."""
    _keep(settings, Accelerator("tcg", reason))


def boot_nine_bytes(accelerator: str, processor: str, seconds: float) -> tuple[int, str]:
    """QEMU's exit status (`BOOTED` when the guest ran) and the last line it said. Raises subprocess.TimeoutExpired."""
    with tempfile.NamedTemporaryFile(suffix=".img") as disk:
        disk.write(BOOT_SECTOR.ljust(1440 << 10, b"\0"))
        disk.flush()
        command = [
            *(program(QEMU), "-nodefaults", "-no-user-config", "-display", "none", "-no-reboot"),
            *("-accel", accelerator, "-cpu", processor, "-M", "pc", "-m", "16"),
            *("-device", f"isa-debug-exit,iobase={EXIT_PORT:#x},iosize=1"),
            *("-drive", f"if=floppy,format=raw,readonly=on,file={disk.name}"),
        ]
        done = subprocess.run(command, capture_output=True, timeout=seconds, check=False)
    said = done.stderr.decode("utf-8", "replace").strip().splitlines()
    return done.returncode, said[-1] if said else ""
