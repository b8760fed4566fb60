"""Histories of models, differences, and the names that users give."""

from __future__ import annotations

import re
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from tests.memory.models import LINES, many, model, trial

from worldmodel.core.requires import parse
from worldmodel.errors import RegistryError
from worldmodel.memory.registry import Registry, history, refs
from worldmodel.memory.registry.records import to_files
from worldmodel.memory.registry.tree import FILE


def test_the_log_of_a_branch_and_of_a_model(registry: Registry) -> None:
    version = registry.add(model())
    others = registry.add_many(many(3))
    later = registry.record(version, trial(model(), "Again?"))
    child = registry.add(model(code="print(2)\n"), parent=later)
    commits = list(history.log(registry))
    assert [x.id for x in commits[:-1]] == [later.commit, *(x.commit for x in reversed(others)), version.commit]
    assert (commits[0].kind, commits[0].models, commits[-1].kind) == ("record", (version.model,), "begin")
    assert list(history.versions(registry, child)) == [child, later, version]
    assert next(history.log(registry, "v" if False else child.commit)).id == child.commit
    with pytest.raises(RegistryError):
        next(history.log(registry, "nosuch"))


def test_a_difference_shows_programs_results_and_capabilities(registry: Registry) -> None:
    version = registry.add(model())
    wider = model(code=LINES.replace("print(1)", "print(11)"), requires="python:math,web(a.org)")
    child = registry.add(wider, parent=version)
    found = history.diff(registry, version, child)
    assert set(found.files) == {"program.py", "requires"}
    assert found.files["requires"] == ("python:math\n", "python:math\npython:web(a.org)\n")
    assert (found.gained, found.dropped) == (parse("python:web(a.org)"), ())
    assert [(x.a, x.b) for x in found.results] == [("1\n3\n", "11\n3\n")]
    assert history.diff(registry, child, version).dropped == parse("python:web(a.org)")
    bare = registry.add(replace(model(code="print(5)\n"), trials=()), parent=version)
    assert [(x.a, x.b) for x in history.diff(registry, version, bare).results] == [("1\n3\n", None)]


def test_blame_names_the_version_of_each_line(registry: Registry) -> None:
    version = registry.add(model())
    registry.add_many(many(2))
    second = registry.add(model(code=LINES.replace("print(1)", "print(11)")), parent=version)
    third = registry.record(second, trial(model(), "Again?"))
    fourth = registry.add(model(code=f"print(0)\n{LINES}".replace("print(1)", "print(11)")), parent=third)
    assert [(x.commit, line) for x, line in history.blame(registry, fourth, "program.py")] == [
        (fourth.commit, "print(0)"),
        (version.commit, "# one"),
        (second.commit, "print(11)"),
        *((version.commit, line) for line in LINES.splitlines()[2:]),
    ]
    assert history.blame(registry, fourth, "nosuch") == []


def test_aliases_move_and_their_moves_are_logged(registry: Registry) -> None:
    one = registry.add(model())
    two = registry.record(one, trial(model(), "Again?"))
    assert refs.alias(registry, "best", one) == ""
    assert refs.alias(registry, "best", two) == one.commit
    assert refs.alias(registry, "best", two) == two.commit
    assert refs.aliases(registry) == {(one.model, "best"): two.commit} == refs.aliases(registry, one.model)
    assert [(x.old, x.new) for x in refs.moves(registry, one.model, "best")] == [
        (one.commit, two.commit),
        ("", one.commit),
    ]
    log = ["git", "-C", registry.path, "reflog", "show", f"refs/aliases/{one.model}/best"]
    assert len(subprocess.run(log, capture_output=True, check=True).stdout.splitlines()) == 2
    # A process that died before it moved the alias left a line that leads nowhere.
    refs._log(registry, f"refs/aliases/{one.model}/best", two.commit, one.commit)
    assert len(refs.moves(registry, one.model, "best")) == 2
    with pytest.raises(RegistryError, match="no alias"):
        refs.moves(registry, one.model, "worst")
    with pytest.raises(RegistryError, match="no name"):
        refs.alias(registry, "a..b", one)


def test_branches(registry: Registry) -> None:
    version = registry.add(model())
    assert refs.branch(registry, "try/it", version.commit) == version.commit
    with pytest.raises(RegistryError, match="already"):
        refs.branch(registry, "try/it")
    refs.switch(registry, "try/it")
    later = registry.record(version, trial(model(), "Again?"))
    assert Registry(registry.path).find("try/it") == later
    assert registry.find("main") == version
    with pytest.raises(RegistryError, match="switched to"):
        refs.delete_branch(registry, "try/it")
    refs.switch(registry, "main")
    with pytest.raises(RegistryError, match="no other branch"):
        refs.delete_branch(registry, "try/it")
    refs.delete_branch(registry, "try/it", force=True)
    for name in ("try/it", "a b", "-x", "..", ""):
        with pytest.raises(RegistryError):
            refs.switch(registry, name)


def test_tags_do_not_move(registry: Registry) -> None:
    one = registry.add(model())
    two = registry.record(one, trial(model(), "Again?"))
    refs.tag(registry, "v1", one, "the first\x1b[31m")
    with pytest.raises(RegistryError, match="already"):
        refs.tag(registry, "v1", two)
    assert refs.tags(registry) == {"v1": one.commit}
    said = subprocess.run(["git", "-C", registry.path, "tag", "-n", "-l"], capture_output=True, text=True, check=True)
    assert said.stdout.split() == ["v1", "the", "first", "[31m"]


def test_a_model_that_cannot_be_read_hides_no_other(registry: Registry) -> None:
    one, two = registry.add_many(many(2))
    with registry.writing("main") as draft:
        files = {**to_files(registry.model(one)), "requires": b"python:wob(("}
        registry.commit(draft, one.model, files, "By hand", trusted=True)
    found = {state.id: state for state in history.states(registry, registry.store.tip("main"))}
    assert (found[one.model].model, "requires" in found[one.model].problem) == (None, True)
    assert found[two.model].model == registry.model(two)


def test_a_file_where_a_folder_belongs_is_no_model(registry: Registry) -> None:
    version = registry.add(model())
    with registry.writing("main") as draft:
        blob = draft.pack.add("blob", b"x")
        draft.tree.put(("models", "a", "a", "a", "a" * 20), blob, FILE)
        draft.tree.put(("models", "b", "b", "b"), blob, FILE)
        draft.tree.put(("models", "c"), blob, FILE)
        draft.commit("By hand")
    for name in ("aaaa", "a" * 20, "bbbb", "cccc"):
        with pytest.raises(RegistryError, match="nothing in the registry is called"):
            registry.find(name)
    assert list(registry.models()) == [version.model]


def test_a_file_that_is_said_to_be_a_folder_is_told(registry: Registry, tmp_path: Path) -> None:
    made = Registry(tmp_path / "broken.git", create=True)
    with made.writing("main") as draft:
        draft.tree.put(("models", "a"), draft.pack.add("blob", b"x"))
        draft.commit("By hand")
    with pytest.raises(RegistryError, match="is no folder"):
        made.find("aaaa")
    made.close()


def test_git_keeps_the_moves_of_an_alias(registry: Registry) -> None:
    version = registry.add(model())
    child = registry.add(model(code="print(2)\n"), parent=version, branch="other")
    del registry.store.repo.config["gc.reflogExpireUnreachable"]  # as in a registry that was made before
    refs.alias(registry, "best", child)
    refs.alias(registry, "best", version)
    log = registry.path / f"logs/refs/aliases/{version.model}/best"
    log.write_text(re.sub(r"> \d+ ", "> 1500000000 ", log.read_text()))
    subprocess.run(["git", "-C", registry.path, "gc", "-q"], check=True)
    assert [move.new for move in refs.moves(registry, version.model, "best")] == [version.commit, child.commit]
