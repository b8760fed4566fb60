"""Merging and taking back: what comes of both sides must run; nothing is kept that does not."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.memory.models import LINES, many, model, rerun, trial

from worldmodel.core.requires import parse, show
from worldmodel.errors import RegistryError
from worldmodel.memory.registry import Model, Registry, Trial, Version, history, refs
from worldmodel.memory.registry.combine import Waits, _requires
from worldmodel.memory.registry.merge import merge, revert
from worldmodel.memory.registry.verify import verify


def not_run(kept: Model, before: Trial) -> Trial:
    raise AssertionError("nothing should have to run")


def sides(registry: Registry, ours: str, theirs: str, **more: Any) -> Version:
    """A model that was changed on main and, otherwise, on the branch `theirs`."""
    version = registry.add(model())
    registry.add(model(code=theirs, **more), parent=version, branch="theirs")
    registry.add(model(code=ours), parent=version, branch="main")
    return version


def test_a_branch_that_only_went_on_is_taken_as_it_is(registry: Registry) -> None:
    version = registry.add(model())
    child = registry.add(model(code="print(2)\n"), parent=version, branch="theirs")
    merged = merge(registry, "theirs", not_run)
    assert (merged.kind, merged.commit, registry.find("main")) == ("forward", child.commit, child)
    assert merge(registry, "theirs", not_run).kind == "already"


def test_different_models_need_no_run(registry: Registry) -> None:
    one, two = registry.add_many(many(2))
    ours = registry.record(one, trial(model(), "Again?"))
    refs.branch(registry, "theirs", two.commit)
    theirs = registry.add(model(code="print(2)\n"), parent=two, branch="theirs")
    new = registry.add(many(1, 7)[0], branch="theirs")
    merged = merge(registry, "theirs", not_run)
    assert (merged.kind, merged.versions, merged.checks) == ("merged", (), ())
    assert set(registry.models()) == {one.model, two.model, new.model}
    assert [registry.find(x.model) for x in (one, two, new)] == [ours, theirs, new]
    assert len(list(history.log(registry))) == 1 + 2 + 3 + 1


def test_trials_of_both_sides_come_together(registry: Registry) -> None:
    version = registry.add(model())
    refs.branch(registry, "theirs", version.commit)
    refs.switch(registry, "theirs")
    theirs = registry.record(version, trial(model(), "Theirs?"))
    refs.switch(registry, "main")
    registry.record(version, trial(model(), "Ours?"))
    merged = merge(registry, "theirs", not_run)
    assert merged.kind == "merged"
    (made,) = merged.versions
    assert {x.question for x in registry.model(made).trials} == {"How fast is it?", "Ours?", "Theirs?"}
    assert registry.approved(made)
    assert theirs.commit in made.follows
    assert registry.find("main") == made


def test_a_program_of_both_sides_is_run_before_it_is_kept(registry: Registry) -> None:
    sides(registry, LINES.replace("print(1)", "print(11)"), LINES.replace("print(3)", "print(33)"))
    merged = merge(registry, "theirs", rerun)
    (made,) = merged.versions
    kept = registry.model(made)
    assert kept.program.code == LINES.replace("print(1)", "print(11)").replace("print(3)", "print(33)")
    assert [x.run and x.run.stdout for x in kept.trials] == ["11\n33\n"]
    assert [(x.before.run and x.before.run.stdout, x.same) for x in merged.checks] == [
        ("11\n3\n", False),
        ("1\n33\n", False),
    ]
    assert len(kept.proofs) == 1
    assert registry.approved(made)
    assert {x.commit for x in history.versions(registry, made)} >= set(made.follows)


def test_a_program_of_both_sides_that_fails_is_not_kept(registry: Registry) -> None:
    def failing(kept: Model, before: Trial) -> Trial:
        return replace(rerun(kept, before), worked=False)

    sides(registry, LINES.replace("print(1)", "print(11)"), LINES.replace("print(3)", "print(33)"))
    tip = registry.store.tip("main")
    merged = merge(registry, "theirs", failing)
    assert (merged.kind, len(merged.checks), registry.store.tip("main")) == ("failed", 2, tip)


def test_without_a_run_of_before_there_is_nothing_to_prove_it(registry: Registry) -> None:
    version = registry.add(replace(model(), trials=()))
    bare = replace(model(code=LINES.replace("print(3)", "print(33)")), trials=())
    registry.add(bare, parent=version, branch="theirs")
    ours = replace(model(code=LINES.replace("print(1)", "print(11)")), trials=())
    registry.add(ours, parent=version, branch="main")
    assert merge(registry, "theirs", not_run).kind == "failed"


def test_conflicts_are_shown_and_settled(registry: Registry) -> None:
    sides(registry, LINES.replace("print(1)", "print(11)"), LINES.replace("print(1)", "print(12)"))
    merged = merge(registry, "theirs", not_run)
    assert merged.kind == "conflict"
    (conflict,) = merged.conflicts
    assert "<<<<<<< ours\nprint(11)\n=======\nprint(12)\n>>>>>>> theirs\n" in conflict.marked
    assert merge(registry, "theirs", rerun, program="print(13)\n").kind == "merged"
    assert registry.model(registry.find("main")).program.code == "print(13)\n"


@pytest.mark.parametrize(("resolve", "printed"), [("ours", "print(11)"), ("theirs", "print(12)")])
def test_conflicts_are_settled_for_a_side(registry: Registry, resolve: Any, printed: str) -> None:
    version = sides(registry, LINES.replace("print(1)", "print(11)"), LINES.replace("print(1)", "print(12)"))
    merged = merge(registry, "theirs", not_run, resolve)  # its own run proves it
    assert merged.kind == "merged"
    assert printed in registry.model(registry.find(version.model)).program.code


def wrote(registry: Registry, question: str, branch: str, parent: Version, code: str) -> Version:
    return registry.add(model(question, code), parent=parent, branch=branch)


@pytest.mark.parametrize("side", ["ours", "theirs"])
def test_who_settles_for_a_side_runs_it_on_the_questions_of_the_other(registry: Registry, side: Any) -> None:
    version = registry.add(model())
    wrote(registry, "And by bus?", "theirs", version, LINES.replace("print(1)", "print(12)"))
    wrote(registry, "And on foot?", "main", version, LINES.replace("print(1)", "print(11)"))
    asked: list[str] = []

    def asks(kept: Model, before: Trial) -> Trial:
        asked.append(before.question)
        return replace(rerun(kept, before), worked="fail" not in before.question)

    merged = merge(registry, "theirs", asks, side)
    assert asked == ["And by bus?" if side == "ours" else "And on foot?"]
    assert [x.before.question for x in merged.checks] == asked
    assert {x.question for x in registry.model(registry.find("main")).proofs} == {"And by bus?", "And on foot?"}


def test_a_side_that_fails_on_the_questions_of_the_other_is_not_kept(registry: Registry) -> None:
    version = registry.add(model())
    wrote(registry, "And by bus?", "theirs", version, LINES.replace("print(1)", "print(12)"))
    wrote(registry, "And on foot?", "main", version, LINES.replace("print(1)", "print(11)"))
    tip = registry.store.tip("main")
    merged = merge(registry, "theirs", lambda kept, before: replace(rerun(kept, before), worked=False), "ours")
    assert (merged.kind, registry.store.tip("main")) == ("failed", tip)


def test_a_program_that_was_given_is_that_of_one_model(registry: Registry) -> None:
    version = sides(registry, LINES.replace("print(1)", "print(11)"), LINES.replace("print(1)", "print(12)"))
    other = registry.add(model("How far is it?", "print(5)\n"))
    refs.switch(registry, "theirs")
    tried = registry.add(model("How far is it?", "print(5)\n"))
    registry.record(tried, trial(registry.model(tried), "Theirs?"))
    refs.switch(registry, "main")
    registry.record(other, trial(registry.model(other), "Ours?"))
    merged = merge(registry, "theirs", rerun, program="print(13)\n")
    assert merged.kind == "merged"
    codes = [registry.model(registry.find(x.model)).program.code for x in (version, other)]
    assert codes == ["print(13)\n", "print(5)\n"]


def test_a_program_that_was_given_is_not_that_of_two(registry: Registry) -> None:
    for number, version in enumerate(registry.add_many(many(2))):
        wrote(registry, "x", f"theirs{number}", version, "print(12)\n")
        wrote(registry, "x", "main", version, "print(11)\n")
    refs.branch(registry, "theirs", "theirs0")
    refs.switch(registry, "theirs")
    assert merge(registry, "theirs1", not_run).kind == "merged"
    refs.switch(registry, "main")
    with pytest.raises(RegistryError, match="one program was given"):
        merge(registry, "theirs", not_run, program="print(13)\n")


def test_conflicts_are_settled_by_runs(registry: Registry) -> None:
    version = sides(registry, LINES.replace("print(1)", "fail = 1"), LINES.replace("print(1)", "print(12)"))
    merged = merge(registry, "theirs", rerun, "run")
    assert merged.kind == "merged"
    assert "print(12)" in registry.model(registry.find(version.model)).program.code
    assert all(x.now.worked for x in merged.checks)


def test_runs_that_cannot_tell_leave_the_conflict(registry: Registry) -> None:
    sides(registry, LINES.replace("print(1)", "print(11)"), LINES.replace("print(1)", "print(12)"))
    assert merge(registry, "theirs", rerun, "run").kind == "conflict"


def test_programs_in_two_languages_are_a_conflict(registry: Registry) -> None:
    version = registry.add(model())
    other = model()
    other = replace(other, program=replace(other.program, language="bash", code="print(2)\n"))
    registry.add(other, parent=version, branch="theirs")
    registry.add(model(code="print(3)\n"), parent=version, branch="main")
    assert merge(registry, "theirs", rerun).kind == "conflict"
    assert merge(registry, "theirs", rerun, "theirs").kind == "merged"
    assert registry.model(registry.find(version.model)).program.language == "bash"


def test_what_is_not_approved_is_not_run(registry: Registry) -> None:
    version = sides(
        registry,
        LINES.replace("print(1)", "print(11)"),
        LINES.replace("print(3)", "print(33)"),
        requires="python:web(a.org)",
    )
    with pytest.raises(Waits, match="not approved"):
        merge(registry, "theirs", not_run)
    registry.approve(registry.find("theirs"))
    (made,) = merge(registry, "theirs", rerun).versions
    assert show(registry.model(made).requires) == "python:web(a.org)"
    assert not registry.approved(made)  # it needs more than ours did
    assert made.model == version.model


def test_a_branch_that_moves_meanwhile_is_an_error(registry: Registry) -> None:
    def slow(kept: Model, before: Trial) -> Trial:
        Registry(registry.path).add(many(1)[0])
        return rerun(kept, before)

    sides(registry, LINES.replace("print(1)", "print(11)"), LINES.replace("print(3)", "print(33)"))
    with pytest.raises(RegistryError, match="meanwhile"):
        merge(registry, "theirs", slow)
    assert merge(registry, "theirs", rerun).kind == "merged"


def test_registries_that_have_nothing_in_common(registry: Registry) -> None:
    commit = registry.store.commit(registry.store.tip("main"))
    lone = registry.store.repo.create_commit(None, commit.author, commit.author, "alone", commit.tree_id, [])
    with pytest.raises(RegistryError, match="nothing in common"):
        merge(registry, str(lone), not_run)


def test_the_last_version_is_taken_back_as_if_it_had_never_been(registry: Registry) -> None:
    version = registry.add(model())
    child = registry.add(model(code="print(2)\n"), parent=version, branch="main")
    (made,) = revert(registry, child, not_run).versions
    assert (made.folder, made.kind, registry.approved(made)) == (version.folder, "revert", True)
    assert list(history.versions(registry, made))[1:] == [child, version]
    (again,) = revert(registry, made, not_run).versions
    assert again.folder == child.folder
    (gone,) = revert(registry, registry.add(many(1)[0]), not_run).versions
    assert (gone.folder, list(registry.models())) == ("", [version.model])
    with pytest.raises(RegistryError, match="has no model"):
        revert(registry, gone, not_run)


def test_an_earlier_version_is_taken_out_of_what_came_after(registry: Registry) -> None:
    version = registry.add(model())
    one = registry.add(model(code=LINES.replace("print(1)", "print(11)")), parent=version, branch="main")
    both = LINES.replace("print(1)", "print(11)").replace("print(3)", "print(33)")
    registry.add(model(code=both), parent=one, branch="main")
    reverted = revert(registry, one, rerun)
    assert registry.model(registry.find("main")).program.code == LINES.replace("print(3)", "print(33)")
    assert [x.now.run and x.now.run.stdout for x in reverted.checks] == ["1\n33\n"] * 2


def test_a_trial_is_taken_back(registry: Registry) -> None:
    version = registry.add(model())
    one = registry.record(version, trial(model(), "One?"))
    registry.record(one, trial(model(), "Two?"))
    revert(registry, one, not_run)
    assert {x.question for x in registry.model(registry.find("main")).trials} == {"How fast is it?", "Two?"}


def test_trials_with_other_numbers_in_the_program_come_together(registry: Registry) -> None:
    version = registry.add(model())
    refs.branch(registry, "theirs", version.commit)
    refs.switch(registry, "theirs")
    registry.record(version, replace(trial(model(), "Theirs?"), program="other numbers"))
    refs.switch(registry, "main")
    registry.record(version, trial(model(), "Ours?"))
    (made,) = merge(registry, "theirs", not_run).versions
    assert {x.question for x in registry.model(made).trials} == {"How fast is it?", "Ours?", "Theirs?"}


def test_a_model_that_one_side_took_away(registry: Registry) -> None:
    version = registry.add(model())
    registry.add(model(code="print(2)\n"), parent=version, branch="theirs")
    revert(registry, version, not_run)
    assert merge(registry, "theirs", not_run).conflicts[0].marked.startswith("ours took the model away")
    assert merge(registry, "theirs", not_run, "theirs").kind == "merged"
    assert list(registry.models()) == [version.model]


needs = st.sets(st.sampled_from(["python:math", "python:web(a.org)", "python:web(b.org)", "bash:process"])).map(
    lambda x: parse(",".join(sorted(x)))
)


@given(base=needs, ours=needs, theirs=needs)
def test_requirements_merge_as_sets(base: Any, ours: Any, theirs: Any) -> None:
    from worldmodel.memory.registry.trust import parts

    old, mine, other, both = (
        {part for need in x for part in parts(need)} for x in (base, ours, theirs, _requires(base, ours, theirs))
    )
    assert both == (mine & other) | (mine - old) | (other - old)


def test_a_version_is_verified_by_running_it_again(registry: Registry) -> None:
    version = registry.add(model())
    assert [x.same for x in verify(registry, version, rerun)] == [True]

    def other(kept: Model, before: Trial) -> Trial:
        return rerun(replace(kept, program=replace(kept.program, code="print(9)\n")), before)

    assert [x.same for x in verify(registry, version, other)] == [False]
    registry.trust.withdraw(version.folder)
    with pytest.raises(RegistryError, match="not approved"):
        verify(registry, version, not_run)
    bare = registry.add(replace(many(1)[0], trials=()))
    assert verify(registry, bare, not_run) == ()
