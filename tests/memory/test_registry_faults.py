"""Killed writers, writers at the same time, a full disk, and damage: nothing that was acknowledged is lost."""

from __future__ import annotations

import json
import multiprocessing
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests.memory.models import fsck, many, model, trial

from worldmodel.errors import RegistryError
from worldmodel.memory.registry import Registry

ROOT = Path(__file__).parents[2]


def test_killed_writers_lose_nothing_that_was_acknowledged() -> None:
    """The documented count, 200, is that of `python -m bench.registry --kills 200`."""
    command = [sys.executable, "-m", "bench.registry", "--kills", "12", "--seed", "7", "--json"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    counts = json.loads(done.stdout)
    assert (counts["kills"], counts["lost"], counts["fsck"]) == (12, 0, "clean")
    assert counts["acknowledged"] >= 12


def test_a_lock_that_a_killed_writer_left_is_removed(registry: Registry) -> None:
    version = registry.add(model())
    lock = registry.path / "refs/heads/main.lock"
    lock.touch()
    (registry.path / "worldmodel.lock").write_text("refs/heads/main")
    registry.record(version, trial(model(), "Again?"))
    assert not lock.exists()
    lock.touch()  # and one that is somebody else's is not
    with pytest.raises(RegistryError, match="lock") as caught:
        registry.record(version, trial(model(), "And again?"))
    assert "remove" in caught.value.mend
    with pytest.raises(RegistryError, match="lock"):  # however often one tries
        registry.record(version, trial(model(), "And again?"))
    assert lock.exists()
    lock.unlink()
    (registry.path / "worldmodel.lock").write_text("../../x\nrefs/../../y\n/etc/z")
    registry.record(version, trial(model(), "And again?"))


def _write(path: Path, start: int, done: str) -> None:
    registry = Registry(path)
    commits = [registry.add(x).commit for x in many(6, start)]
    commits += [x.commit for x in registry.add_many(many(6, start + 6))]
    Path(done).write_text(json.dumps(commits))


def test_writers_at_the_same_time(registry: Registry, tmp_path: Path) -> None:
    spawn = multiprocessing.get_context("fork")
    writers = [
        spawn.Process(target=_write, args=(registry.path, 100 * number, str(tmp_path / f"done{number}")))
        for number in range(3)
    ]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join(120)
    acknowledged = [x for number in range(3) for x in json.loads((tmp_path / f"done{number}").read_text())]
    commits = [version.commit for version in registry.changes().versions]
    assert sorted(commits) == sorted(acknowledged)
    assert len(commits) == 36
    assert len(list(registry.models())) == 36


def test_somebody_else_moves_the_branch(registry: Registry) -> None:
    """A git program, say, which does not know of our lock."""
    version = registry.add(model())
    other = Registry(registry.path)
    with pytest.raises(RegistryError, match="meanwhile"), registry.store.writing("main") as draft:
        move = [
            "git",
            "-C",
            registry.path,
            "update-ref",
            "refs/heads/main",
            str(other.store.commit(version.commit).parent_ids[0]),
        ]
        subprocess.run(move, check=True)
        draft.commit("Edit: too late\n")
    assert registry.changes().versions == ()


FULL = """
import json, sys
from pathlib import Path
from tests.memory.models import fsck, many, model
from worldmodel.errors import RegistryError
from worldmodel.memory.registry import Registry, packs

disk = Path(sys.argv[1])
registry, kept, refused = Registry(disk / "registry.git", create=True), [], []
ballast = disk / "ballast"
ballast.write_bytes(b"x" * int(sys.argv[2]))
for number, new in enumerate(many(400)):
    try:
        kept.append(registry.add(new) if number % 3 else registry.add_many([new, *many(5, 1000 + 5 * number)])[0])
    except RegistryError as error:
        refused.append(f"{error}; {error.mend}")
        if len(refused) == 5:
            break
try:
    packs.gc(registry.store, lambda step, share: None)
except RegistryError as error:
    refused.append(str(error))
for version in kept:
    Registry(registry.path).model(version)
fsck(registry.path)
ballast.unlink()
kept.append(registry.add(model()))
packs.gc(registry.store, lambda step, share: None)
there = {x.commit for x in registry.changes().versions}
fsck(registry.path)
print(json.dumps({"kept": len(kept), "lost": len([x for x in kept if x.commit not in there]), "refused": refused}))
"""


def test_a_full_disk_loses_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    """On a real file system of 1.5 MB, which bubblewrap makes."""
    disk = tmp_path / "disk"
    disk.mkdir()
    assert shutil.which("bwrap"), "apt-get install bubblewrap"
    small = ["bwrap", "--dev-bind", "/", "/", "--size", "1500000", "--tmpfs", str(disk), "--chdir", str(ROOT)]
    command = [*small, sys.executable, "-c", FULL, str(disk), "1100000"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    counts = json.loads(done.stdout)
    assert counts["lost"] == 0
    assert counts["kept"] > 3
    assert len(counts["refused"]) >= 5
    assert all("No space left" in said or "full" in said for said in counts["refused"][:5]), counts["refused"]


def test_damage_is_an_error_that_names_it(tmp_path: Path) -> None:
    registry = Registry(tmp_path / "registry.git", create=True)
    version = registry.add(model())
    registry.close()
    for pack in registry.path.glob("objects/pack/*.pack"):
        pack.chmod(0o644)
        pack.write_bytes(pack.read_bytes()[:40])
    with pytest.raises(RegistryError):
        Registry(registry.path).show(version.model)


def test_creating_at_the_same_time_makes_one(tmp_path: Path) -> None:
    path = tmp_path / "registry.git"
    spawn = multiprocessing.get_context("fork")
    makers = [spawn.Process(target=Registry, args=(path,), kwargs={"create": True}) for _ in range(4)]
    for maker in makers:
        maker.start()
    for maker in makers:
        maker.join(60)
    assert [maker.exitcode for maker in makers] == [0] * 4
    assert [x.name for x in tmp_path.iterdir()] == ["registry.git"]
    fsck(path)
