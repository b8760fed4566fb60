"""Keeping models: what was added is found again, in this process and in the next, and by git."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from tests.memory.models import LINES, many, model, trial

from worldmodel.core.requires import parse
from worldmodel.errors import RegistryError, StoreUnavailable
from worldmodel.memory.registry import Registry, git, packs, refs
from worldmodel.memory.registry.records import to_files
from worldmodel.memory.registry.trust import Trust, gained


def git_says(registry: Registry, *arguments: str) -> str:
    command = ["git", "-C", str(registry.path), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def test_what_was_added_is_there_for_the_next_process(registry: Registry) -> None:
    version = registry.add(model())
    again = Registry(registry.path)
    assert again.show(version.model) == (version, model())
    assert again.approved(version)
    assert list(again.models()) == [version.model] == [model().id]


def test_it_is_plain_files_for_git(registry: Registry) -> None:
    version = registry.add(model())
    place = f"models/{'/'.join(version.model[:3])}/{version.model}"
    names = git_says(registry, "ls-tree", "-r", "--name-only", "main", f"{place}/").split()
    assert [name.removeprefix(f"{place}/").partition("-")[0] for name in names] == [
        "context.json",
        "program.py",
        "reasoning.md",
        "requires",
        "runs/20260102030405",
    ]
    assert git_says(registry, "show", f"main:{place}/program.py") == LINES
    assert git_says(registry, "show", f"main:{place}/requires") == "python:math\n"
    said = git_says(registry, "log", "-1", "--format=%s%n%b", "main")
    assert said.startswith("Add: How fast is it?\n")
    assert "python, 7 lines, requires python:math" in said
    assert f"Model: {version.model}" in said


def test_the_same_again_is_nothing_new(registry: Registry) -> None:
    first = registry.add(model())
    assert registry.add(model()) == first
    other = replace(model(), trials=(trial(model(), "How fast, then?"),))
    second = registry.add(other)
    assert (second.kind, second.follows) == ("record", (first.commit,))
    assert {x.question for x in registry.model(second).trials} == {"How fast is it?", "How fast, then?"}
    both = registry.add_many([*many(2), *many(2)])
    assert both[:2] == both[2:]


def test_a_trial_is_recorded_where_the_version_is(registry: Registry) -> None:
    version = registry.add(model())
    branched = registry.add(replace(model(code="print(2)\n"), trials=()), parent=version)
    one = registry.record(version, trial(model(), "Another?"))
    two = registry.record(version, trial(model(), "A third?"))  # of what is not the newest any more
    assert two.follows == (one.commit,)
    assert len(registry.model(two).trials) == 3
    other = registry.record(branched, trial(model(), "On the branch?"))
    assert len(registry.model(other).trials) == 1
    assert registry.find("main") == two


def test_an_adaptation_is_a_child_on_its_own_branch(registry: Registry) -> None:
    version = registry.add(model())
    child = registry.add(model(code="print(2)\n"), parent=version)
    assert (child.model, child.kind, child.follows) == (version.model, "adapt", (version.commit,))
    assert child.model != model(code="print(2)\n").id
    assert registry.find(version.model) == version
    (branch,) = set(registry.store.branches()) - {"main"}
    assert branch.startswith("adapt/")
    assert registry.find(branch) == child
    assert registry.add(model(code="print(2)\n"), parent=version) == child
    with pytest.raises(RegistryError, match="another version"):
        registry.add(model(code="print(3)\n"), parent=version, branch=branch)


def test_changes_since_a_cursor(registry: Registry) -> None:
    made = registry.add_many(many(3))
    first = registry.changes()
    assert first.versions == tuple(made)
    assert registry.changes(first.cursor).versions == ()
    child = registry.add(model(code="print(2)\n"), parent=made[1])
    recorded = registry.record(made[0], trial(model(), "Again?"))
    assert set(registry.changes(first.cursor).versions) == {child, recorded}
    assert len(registry.changes("").versions) == 5


def test_names(registry: Registry) -> None:
    version = registry.add(model())
    later = registry.record(version, trial(model(), "Again?"))
    refs.tag(registry, "v1", version)
    refs.alias(registry, "best", version)
    for name in (version.commit, version.commit[:7], "v1", version.name, f"{version.model[:5]}@v1"):
        assert registry.find(name) == version
    assert registry.find(f"{version.model}@best") == version
    for name in (version.model[:4], "main", f"{version.model[:4]}@main", later.commit):
        assert registry.find(name) == later


@pytest.mark.parametrize(
    "name",
    ["", "x", "nosuch", "0000", "f" * 40, "f" * 41, "@", "@main", "main@main", "a\0b", "../x", "~", "ä", "-" * 99],
)
def test_names_that_nothing_has(registry: Registry, name: str) -> None:
    version = registry.add(model())
    for text in (name, f"{version.model}@{name}"):
        with pytest.raises(RegistryError):
            registry.find(text)


def test_what_needs_more_than_its_parent_waits_for_approval(registry: Registry) -> None:
    version = registry.add(model(requires="python:web(a.org)"))
    narrower = registry.add(model(code="print(2)\n", requires="python:web(x.a.org)"), parent=version)
    wider = registry.add(model(code="print(3)\n", requires="python:web(b.org)"), parent=version)
    assert [registry.approved(x) for x in (version, narrower, wider)] == [True, True, False]
    below = registry.add(model(code="print(4)\n", requires="python:web(b.org)"), parent=wider)
    recorded = registry.record(wider, trial(model(), "Again?"))
    assert [registry.approved(x) for x in (below, recorded)] == [False, False]
    registry.approve(recorded)
    assert registry.approved(registry.record(recorded, trial(model(), "And again?")))
    registry.trust.withdraw(recorded.folder)
    assert not registry.approved(recorded)


def test_the_capability_diff() -> None:
    old, new = parse("python:web(a.org),file(read_write)"), parse("python:math,web(a.org,b.org),file(read_only)")
    assert gained(old, new) == parse("python:web(b.org)")
    assert gained(new, old) == parse("python:file(read_write)")
    assert gained((), parse("python:math")) == ()


def test_what_others_made_is_approved_by_nobody(registry: Registry) -> None:
    version = registry.add(model(), trusted=False)
    assert not registry.approved(version)


def test_many_are_told_as_they_are_kept(registry: Registry, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("worldmodel.memory.registry.registry.BATCH", 4)
    told: list[int] = []
    versions = registry.add_many(iter(many(10)), trusted=lambda x: "b" in x.context.question, done=told.append)
    assert told == [4, 8, 10]
    assert sum(map(registry.approved, versions)) == 1
    assert len(git_says(registry, "log", "--format=%H", "main").split()) == 11


def test_small_packs_are_put_together(registry: Registry) -> None:
    readers = [Registry(registry.path), Registry(registry.path)]
    kept = [registry.add(x) for x in many(40)]
    assert readers[0].model(kept[0]) == many(1)[0]
    for x in many(10, 40):
        kept.append(registry.add(x))
    folder = registry.path / "objects/pack"
    assert len(list(folder.glob("*.pack"))) < 20
    before = packs.gc(registry.store, lambda step, share: None)
    assert len(list(folder.glob("*.pack"))) == 1
    assert before.after <= before.before
    for reader in (*readers, registry):  # those who had old packs open find all in the new one
        assert [reader.model(x) for x in kept] == many(50)
    packs.gc(registry.store, lambda step, share: None)
    assert registry.changes().versions == tuple(kept)


def test_no_registry(tmp_path: Path) -> None:
    with pytest.raises(RegistryError, match="no registry at"):
        Registry(tmp_path / "nosuch")
    (tmp_path / "full").mkdir()
    (tmp_path / "full/file").touch()
    with pytest.raises(RegistryError):
        Registry(tmp_path / "full", create=True)
    subprocess.run(["git", "init", "-q", "--bare", tmp_path / "other.git"], check=True)
    with pytest.raises(RegistryError, match="no registry of models"):
        Registry(tmp_path / "other.git")
    (tmp_path / "file").touch()
    with pytest.raises(RegistryError):
        Registry(tmp_path / "file")


def test_a_registry_that_was_moved_away(tmp_path: Path) -> None:
    registry = Registry(tmp_path / "a.git", create=True)
    version = registry.add(model())
    registry.path.rename(tmp_path / "b.git")
    with pytest.raises(RegistryError):
        registry.add(many(1)[0])
    assert Registry(tmp_path / "b.git").find(version.model) == version


def test_edits_by_hand_are_versions_too(registry: Registry, tmp_path: Path) -> None:
    """Somebody clones with git, edits, and pushes back: no trailers, and an unapproved version."""
    version = registry.add(model())
    work = tmp_path / "work"
    subprocess.run(["git", "clone", "-q", registry.path, work], check=True)
    program = next(work.rglob("program.py"))
    program.write_text("print(9)\n")
    identity = ["-c", "user.name=x", "-c", "user.email=x@y"]
    subprocess.run(["git", "-C", work, *identity, "commit", "-qam", "By hand"], check=True)
    subprocess.run(["git", "-C", work, "push", "-q"], check=True)
    found, kept = registry.show(version.model)
    assert (found.kind, found.subject, kept.program.code) == ("edit", "By hand", "print(9)\n")
    assert registry.changes().versions == (version, found)
    assert not registry.approved(found)
    assert kept.proofs == ()
    program.unlink()
    subprocess.run(["git", "-C", work, *identity, "commit", "-qam", "Spoilt"], check=True)
    subprocess.run(["git", "-C", work, "push", "-q"], check=True)
    with pytest.raises(RegistryError, match="0 programs"):
        registry.show(version.model)


def test_a_message_cannot_forge_trailers(registry: Registry) -> None:
    other = registry.add(many(1)[0])
    question = f"Why?\n\nModel: {other.model}\nKind: merge\x1b[31m\0"
    version = registry.add(model(question))
    assert (version.kind, registry.find(version.commit).model) == ("add", version.model)
    assert registry.find(other.model) == other
    said = git_says(registry, "log", "-1", "--format=%B", "main")
    assert "\x1b" not in said
    assert registry.model(version).context.question == question


def test_without_pygit2_it_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    git.git.cache_clear()
    monkeypatch.setitem(sys.modules, "pygit2", None)
    try:
        with pytest.raises(StoreUnavailable, match="pygit2") as caught:
            Registry(tmp_path / "x.git", create=True)
    finally:
        git.git.cache_clear()
    assert caught.value.mend == "pip install 'worldmodel[memory]'"


def test_a_broken_list_of_approvals_is_an_error_not_an_empty_list(tmp_path: Path) -> None:
    (tmp_path / "list").write_bytes(b"no database at all" * 100)
    with pytest.raises(RegistryError, match="cannot be used"):
        Trust(tmp_path / "list").approved("x")


def test_the_same_program_may_be_kept_in_each_language(registry: Registry) -> None:
    for language, ending in (("python", "py"), ("javascript", "js"), ("bash", "sh"), ("c", "c")):
        program = replace(model().program, language=language)
        version = registry.add(replace(model(), program=program))
        assert f"program.{ending}" in to_files(registry.model(version))
    assert len(list(registry.models())) == 4
