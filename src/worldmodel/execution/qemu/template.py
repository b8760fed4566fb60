"""The template: a machine booted once, its interpreters warm, saved so that copies start at once.

Memory and device state are saved apart: the memory file is mapped by every copy, privately, and
the state is 0.4 MB that QEMU reads. A template made under load can freeze a guest clock that
runs at another speed than the host's; it is measured, and such a template is thrown away.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

from worldmodel.errors import ImageError
from worldmodel.execution.qemu.channel import ChannelError
from worldmodel.execution.qemu.machine import Machine, Template
from worldmodel.execution.qemu.monitor import IGNORE_SHARED, MonitorError

COMMAND_LINE = (
    "quiet loglevel=3 panic=-1 reboot=t tsc=unstable no_timer_check mitigations=off random.trust_cpu=on "
    "vdso=0 init_on_alloc=0"
)
"""vdso=0 makes every look at the clock a system call, so that it can be observed."""
BOOT_SECONDS = {"tcg": 180.0, "kvm": 30.0}
"""Emulated it takes less than a minute on a busy machine; with KVM that works, some seconds."""
ATTEMPTS = 3
CLOCK_TOLERANCE = 0.1
MEND = "worldmodel image build --force"


def make(folder: Path, accelerator: str, progress: Callable[[float], None]) -> None:
    """Boot from root.erofs, kernel and initramfs in `folder`; leave memory and state there.

    Raises ImageError when the guest does not come up or its clock is wrong three times.
    """
    for attempt in range(ATTEMPTS):
        memory, state = folder / "memory", folder / "state"
        memory.unlink(missing_ok=True)
        boot = ("-kernel", str(folder / "kernel"), "-initrd", str(folder / "initramfs"), "-append", COMMAND_LINE)
        machine = Machine(Template(accelerator, folder / "root.erofs", memory, boot=boot))
        try:
            machine.start()
            progress((attempt + 0.1) / ATTEMPTS)
            machine.channel.receive(seconds=BOOT_SECONDS[accelerator])
            ratio = clock_ratio(machine)
            if abs(ratio - 1) > CLOCK_TOLERANCE:
                continue
            time.sleep(0.3)  # let the guest come to rest
            _save(machine, state)
        except (ChannelError, MonitorError) as problem:
            message = f"the guest did not start: {problem}. {machine.messages()}".strip()
            raise ImageError(message, mend=MEND) from None
        finally:
            machine.kill()
        progress(1.0)
        return
    raise ImageError(f"the guest's clock runs {ratio:.2f} times as fast as the host's: too much load", mend=MEND)


def clock_ratio(machine: Machine, seconds: float = 1.0) -> float:
    """Guest seconds for each second of the host. Raises ChannelError."""
    first, began = _clock(machine), time.monotonic()
    time.sleep(seconds)
    return (_clock(machine) - first) / (time.monotonic() - began)


def _clock(machine: Machine) -> float:
    machine.channel.send({"op": "ping"}, seconds=10)
    value = machine.channel.receive(seconds=30).get("monotonic")
    return value if isinstance(value, float) else 0.0


def _save(machine: Machine, path: Path) -> None:
    """Write the device state to `path`; the memory is in its file already."""
    monitor = machine.monitor
    monitor.call("migrate-set-capabilities", IGNORE_SHARED)
    monitor.call("migrate-set-parameters", {"max-bandwidth": 1 << 40})
    outlet, inlet = os.pipe()
    with os.fdopen(outlet, "rb") as pipe:
        try:
            monitor.call("getfd", {"fdname": "state"}, descriptor=inlet)
        finally:
            os.close(inlet)
        monitor.call("migrate", {"uri": "fd:state"})
        path.write_bytes(pipe.read())  # ends when QEMU has written it all
    deadline = time.monotonic() + 60
    while (status := monitor.call("query-migrate").get("status")) != "completed":
        if status in ("failed", "cancelled") or time.monotonic() > deadline:
            raise ImageError(f"QEMU could not save the template: {status}", mend=MEND)
        time.sleep(0.02)
    monitor.call("quit")
    if machine.wait(20) is None:
        raise ImageError("QEMU did not end after saving the template", mend=MEND)
