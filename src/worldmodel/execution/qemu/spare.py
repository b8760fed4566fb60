"""How much memory this process may still take, as the kernel and the control groups above it see it."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

MEMINFO, GROUPS, OWN = Path("/proc/meminfo"), Path("/sys/fs/cgroup"), Path("/proc/self/cgroup")


def spare_mb() -> int:
    """MB: the least of what the host has available and what each control group (version 2) leaves.

    0 where the host cannot be asked, as when no more files can be opened.
    """
    try:
        (line,) = (line for line in MEMINFO.read_text().splitlines() if line.startswith("MemAvailable:"))
    except OSError:
        return 0
    return min([int(line.split()[1]) << 10, *_left_by_groups()]) >> 20


def _left_by_groups() -> list[int]:
    left = []
    with suppress(OSError, ValueError, StopIteration):
        path = next(line[3:] for line in OWN.read_text().splitlines() if line.startswith("0::")).strip("/")
        group = GROUPS / path if (GROUPS / path).is_dir() else GROUPS
        while group.is_relative_to(GROUPS):
            left += _left(group)
            group = group.parent
    return left


def _left(group: Path) -> list[int]:
    """What one group leaves; its file cache does not count, the kernel takes it back. Empty where it has no limit."""
    with suppress(OSError, ValueError):
        most = (group / "memory.max").read_text().strip()
        if most != "max":
            used = int((group / "memory.current").read_text())
            facts = dict(line.split() for line in (group / "memory.stat").read_text().splitlines())
            return [int(most) - used + int(facts["inactive_file"]) + int(facts["active_file"])]
    return []
