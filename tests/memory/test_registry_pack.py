"""Objects written by the project itself, read by git."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pygit2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from worldmodel.memory.registry.pack import Pack
from worldmodel.memory.registry.tree import FILE, FOLDER, Tree, folder, parsed, stored

contents = st.lists(st.binary(max_size=300) | st.just(b"x" * 70_000), min_size=1, max_size=20)


@settings(max_examples=15)
@given(blobs=contents)
def test_git_reads_what_was_packed(tmp_path_factory: pytest.TempPathFactory, blobs: list[bytes]) -> None:
    path = tmp_path_factory.mktemp("pack")
    repo = pygit2.init_repository(path, bare=True)
    pack = Pack()
    oids = [pack.add("blob", content) for content in blobs]
    tree = stored({f"f{number:02}": (FILE, oid) for number, oid in enumerate(oids)}, pack)
    assert [pack.get(oid) for oid in oids] == blobs
    pack.write(Path(path, "objects/pack"))
    assert [repo.read(pygit2.Oid(raw=oid))[1] for oid in oids] == blobs
    assert len(repo[pygit2.Oid(raw=tree)]) == len(blobs)  # type: ignore[arg-type]
    index = next(Path(path, "objects/pack").glob("*.idx"))
    subprocess.run(["git", "verify-pack", index], check=True, capture_output=True)


def test_a_pack_that_cannot_be_written_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    pack = Pack()
    pack.add("blob", b"x")
    with pytest.raises(OSError, match="No space"):
        pack.write(tmp_path)
    assert list(tmp_path.iterdir()) == []


paths = st.lists(st.lists(st.sampled_from(["a", "b", "a.b", "ab"]), min_size=1, max_size=3), min_size=1, max_size=12)


@settings(max_examples=60)
@given(paths=paths)
def test_a_tree_holds_what_was_put(paths: list[list[str]]) -> None:
    """Against a plain dict of paths; folders and files of one name replace each other."""
    pack, truth = Pack(), dict[tuple[str, ...], bytes]()
    tree = Tree(lambda oid: parsed(pack.get(oid) or b""), None)
    for number, way in enumerate(paths):
        name = tuple(f"{part}{level}" for level, part in enumerate(way))  # a level's names are its own
        inner = folder({"x": b"%d" % number}, pack)
        for other in [x for x in truth if x[: len(name)] == name or name[: len(x)] == x]:
            tree.put(other, None)
            del truth[other]
        tree.put(name, inner)
        truth[name] = inner
        if number % 3 == 2:
            tree.write(pack)
            tree.put(name, None)
            del truth[name]
    tree = Tree(lambda oid: parsed(pack.get(oid) or b""), tree.write(pack))
    assert {name: tree.get(name) for name in truth} == truth
    names = [part for name in truth for part in name]
    root = parsed(pack.get(tree.write(pack)) or b"")
    assert set(root) == {name[0] for name in truth}
    assert all(mode == FOLDER for mode, _ in root.values()) or not names
