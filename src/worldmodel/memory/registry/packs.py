"""Packs put together, so that a registry with many small ones stays quick, and what nothing names thrown away.

Each write leaves one pack. `tidy` puts small ones of like size together as they come, `gc` all of them. The new
pack is on disk before the old ones go; who is reading finds in it what was in those.

Not covered: objects that another git program has written and not yet named; `gc` may throw them away.
"""

from __future__ import annotations

import struct
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from worldmodel.memory.registry.git import git, translated
from worldmodel.memory.registry.pack import sync

if TYPE_CHECKING:
    from worldmodel.memory.registry.store import Store

TOGETHER = 16
"""Packs of one size class that are put together."""

GROWTH = 8
"""How many times larger the packs of the next class are."""

TIDIED = 10_000
"""Objects of a pack that `tidy` makes, at most."""

_HOUR = 3600.0

Progress = Callable[[str, float | None], None]


@dataclass(frozen=True, slots=True)
class Collected:
    """Bytes before and after, and how many objects there are now."""

    before: int
    after: int
    objects: int


def tidy(store: Store) -> None:
    """Put small packs together where there are many. For those who hold the lock. Raises OSError and GitError."""
    folder = store.path / "objects" / "pack"
    classes: dict[int, list[Path]] = {}
    indexes = list(folder.glob("pack-*.idx"))
    if len(indexes) < TOGETHER:
        return
    counts = {index: _count(index) for index in indexes}
    for index, count in counts.items():
        size = 0
        while count >= GROWTH * 2:
            count //= GROWTH
            size += 1
        classes.setdefault(size, []).append(index)
    for group in classes.values():
        if len(group) >= TOGETHER and sum(counts[index] for index in group) <= TIDIED:
            _replace(store, group, {oid for index in group for oid in _objects(index)})


def gc(store: Store, progress: Progress) -> Collected:
    """Put all that references lead to into one pack, and throw the rest away. Raises RegistryError."""
    with translated(store.path):
        return _gc(store, progress)


def _gc(store: Store, progress: Progress) -> Collected:
    folder = store.path / "objects" / "pack"
    before = _bytes(folder)
    with store.locked():
        old = list(folder.glob("pack-*.idx"))
        named = _reachable(store, progress)
        progress("packing", None)
        _replace(store, old, named)
        for file in folder.iterdir():
            torn = file.name.startswith("tmp_") or (file.suffix == ".pack" and not file.with_suffix(".idx").exists())
            if torn and time.time() - file.stat().st_mtime > _HOUR:
                file.unlink(missing_ok=True)
    return Collected(before, _bytes(folder), len(named))


def _replace(store: Store, old: Iterable[Path], objects: set[bytes]) -> None:
    """One pack of these objects in the place of old ones."""
    pygit2, folder = git(), store.path / "objects" / "pack"
    there = set(folder.glob("pack-*.idx"))
    builder = pygit2.PackBuilder(store.repo)
    for oid in sorted(objects):
        builder.add(pygit2.Oid(raw=oid))
    builder.write(folder)
    sync(folder)
    # Packs are named by what they hold: the new one may be one of the old.
    made = set(folder.glob("pack-*.idx")) - there
    for index in old:
        if made and index not in made:
            index.unlink(missing_ok=True)
            index.with_suffix(".pack").unlink(missing_ok=True)


def _reachable(store: Store, progress: Progress) -> set[bytes]:
    """All objects that references lead to, and the commits that they led to before, as their logs say."""
    pygit2, repo = git(), store.repo
    found: set[bytes] = set()
    walk = repo.walk(None, pygit2.enums.SortMode.NONE)
    for name in repo.references:
        if (target := repo.references[name].resolve().target) is not None:
            found.add(pygit2.Oid(hex=str(target)).raw)
            walk.push(repo.references[name].peel(pygit2.Commit).id)
            for line in repo.references[name].log():
                for oid in (line.oid_old, line.oid_new):
                    if isinstance(repo.get(oid), pygit2.Commit):
                        walk.push(oid)
    commits = [commit.id.raw for commit in walk]
    for number, commit in enumerate(commits):
        found.add(commit)
        _below(store, store.root(commit.hex()), found)
        if number % 1000 == 0:
            progress(f"reading {number} of {len(commits)} commits", number / len(commits))
    return found


def _below(store: Store, folder: bytes, found: set[bytes]) -> None:
    if folder in found:
        return
    found.add(folder)
    for mode, oid in store.entries(folder).values():
        if mode == 0o040000:
            _below(store, oid, found)
        else:
            found.add(oid)


def _count(index: Path) -> int:
    """How many objects an index of version 2 lists (gitformat-pack): the last entry of its fan-out."""
    with open(index, "rb") as file:
        file.seek(8 + 255 * 4)
        return int(struct.unpack(">I", file.read(4))[0])


def _objects(index: Path) -> list[bytes]:
    content = index.read_bytes()
    start, count = 8 + 256 * 4, _count(index)
    return [content[start + 20 * x : start + 20 * (x + 1)] for x in range(count)]


def _bytes(folder: Path) -> int:
    total = 0
    for file in folder.iterdir():
        with suppress(FileNotFoundError):
            total += file.stat().st_size
    return total
