"""`worldmodel pool`: the machines that this user's processes keep ready."""

from __future__ import annotations

from worldmodel.app import screen
from worldmodel.execution import qemu
from worldmodel.types import to_data

HEAD = ("process", "ready", "starting", "running", "waiting", "served", "memory", "image")


def status(*, as_json: bool) -> int:
    """Returns 0, also when there is no pool."""
    found = qemu.pools()
    if as_json:
        screen.print_json(to_data(found))
        return 0
    if not found:
        print("no process keeps machines ready")
        return 0
    rows: list[tuple[str, ...]] = [HEAD]
    for pool in found:
        counts = (f"{pool.ready}/{pool.size}", pool.starting, pool.running, pool.waiting, pool.served)
        rows.append((str(pool.process), *map(str, counts), f"{pool.memory >> 20} MB", pool.image))
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEAD))]
    for row in rows:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
    for pool in found:
        if pool.problem:
            print(f"process {pool.process}: {screen.visible(pool.problem)}")
    return 0
