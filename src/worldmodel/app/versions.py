"""`worldmodel registry`: branches, merges, names, approvals, and running versions again."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from worldmodel.app import screen
from worldmodel.app.options import Options
from worldmodel.app.registry import opened
from worldmodel.app.rerun import Machine
from worldmodel.app.source import file_text
from worldmodel.core.requires import show
from worldmodel.errors import RegistryError, UsageError
from worldmodel.memory.registry import Version, history, packs, refs
from worldmodel.memory.registry.combine import Check, Resolve
from worldmodel.memory.registry.merge import Merged, merge, revert
from worldmodel.memory.registry.verify import verify
from worldmodel.settings import Settings
from worldmodel.types import to_data


def branch(name: str | None, start: str, folder: Path | None, *, delete: bool, force: bool, as_json: bool) -> int:
    """List, begin or delete."""
    if delete and name is None:
        raise UsageError("say which branch is to be deleted", mend="worldmodel registry branch NAME --delete")
    with opened(folder) as registry:
        if name is None:
            here, found = registry.store.branch(), registry.store.branches()
            if as_json:
                screen.print_json({"branch": here, "branches": found})
                return 0
            for each, commit in sorted(found.items()):
                print(f"{'*' if each == here else ' '} {commit[:12]}  {each}")
            return 0
        commit = refs.delete_branch(registry, name, force=force) if delete else refs.branch(registry, name, start)
    if as_json:
        screen.print_json({"branch": name, "commit": commit, "deleted": delete})
    else:
        print(f"{'deleted' if delete else 'began'} {name} at {commit[:12]}")
    return 0


def switch(name: str, folder: Path | None, *, as_json: bool) -> int:
    with opened(folder) as registry:
        commit = refs.switch(registry, name)
    if as_json:
        screen.print_json({"branch": name, "commit": commit})
    else:
        print(f"new versions go to {name}, which is at {commit[:12]}")
    return 0


def merge_branch(
    name: str, resolve: Resolve, program: str | None, folder: Path | None, options: Options, *, as_json: bool
) -> int:
    """0 when the branches are one, 1 when they are not: conflicts, or a run that failed."""
    code = None if program is None else file_text(program, "the program")
    with opened(folder) as registry, Machine(options, Settings.from_env()) as machine:
        merged = merge(registry, name, machine, resolve, code)
        waiting = [x for x in merged.versions if x.folder and not registry.approved(x)]
    return _told(merged, name, waiting, as_json=as_json)


def revert_version(name: str, resolve: Resolve, folder: Path | None, options: Options, *, as_json: bool) -> int:
    with opened(folder) as registry, Machine(options, Settings.from_env()) as machine:
        reverted = revert(registry, registry.find(name), machine, resolve)
        waiting = [x for x in reverted.versions if x.folder and not registry.approved(x)]
    return _told(reverted, name, waiting, as_json=as_json)


def tag(name: str | None, version: str | None, folder: Path | None, *, as_json: bool) -> int:
    """List the tags, or put one."""
    with opened(folder) as registry:
        if name is None:
            found = refs.tags(registry)
        elif version is None:
            raise UsageError("say which version the tag is for", mend=f"worldmodel registry tag {name} VERSION")
        else:
            wanted = registry.find(version)
            refs.tag(registry, name, wanted)
            found = {name: wanted.commit}
    if as_json:
        screen.print_json(found)
    else:
        for each, commit in found.items():
            print(f"{commit[:12]}  {each}")
    return 0


def alias(name: str | None, version: str | None, folder: Path | None, *, moves: bool, as_json: bool) -> int:
    """List the aliases, move one, or tell its moves."""
    if moves and name is None:
        raise UsageError("say whose moves", mend="worldmodel registry alias --moves NAME MODEL")
    with opened(folder) as registry:
        if name is None:
            rows = [
                {"model": model, "alias": each, "commit": commit}
                for (model, each), commit in refs.aliases(registry).items()
            ]
            lines = [f"{row['model'][:12]}@{row['alias']}  {row['commit'][:12]}" for row in rows]
        elif version is None:
            raise UsageError("say which version or model", mend=f"worldmodel registry alias {name} VERSION")
        elif moves:
            found = refs.moves(registry, registry.find(version).model, name)
            rows = [to_data(move) for move in found]
            lines = [f"{x.time}  {x.old[:12] or 'new':12} -> {x.new[:12]}  {x.who}" for x in found]
        else:
            wanted = registry.find(version)
            old = refs.alias(registry, name, wanted)
            rows = [{"model": wanted.model, "alias": name, "commit": wanted.commit, "before": old}]
            lines = [f"{wanted.model[:12]}@{name} is {wanted.commit[:12]}" + (f", was {old[:12]}" if old else "")]
    if as_json:
        screen.print_json(rows)
    else:
        print(*map(screen.visible, lines), sep="\n", end="\n" if lines else "")
    return 0


def approve(name: str, folder: Path | None, *, withdraw: bool, as_json: bool) -> int:
    """Let a version be used, or no more."""
    with opened(folder) as registry:
        version, model = registry.show(name)
        if withdraw:
            registry.trust.withdraw(version.folder)
        else:
            registry.approve(version)
    if as_json:
        screen.print_json({"version": to_data(version), "approved": not withdraw, "requires": show(model.requires)})
    else:
        needs = show(model.requires) or "nothing beyond pure computation"
        print(f"{version.name} may {'not ' if withdraw else ''}be used; it needs {needs}")
    return 0


def verify_versions(names: list[str], folder: Path | None, options: Options, *, as_json: bool) -> int:
    """0 when every version gives what it gave, else 1."""
    rows: list[tuple[Version, tuple[Check, ...], str]] = []
    with opened(folder) as registry, Machine(options, Settings.from_env()) as machine, screen.bar("verify") as progress:
        wanted = [registry.find(name) for name in names] or history.newest(registry)
        for number, version in enumerate(wanted):
            progress(f"version {number + 1} of {len(wanted)}", number / len(wanted))
            try:
                rows.append((version, verify(registry, version, machine), ""))
            except RegistryError as error:
                if names:
                    raise
                rows.append((version, (), str(error)))
    well = [bool(checks) and all(check.same for check in checks) for _, checks, _ in rows]
    if as_json:
        screen.print_json(
            {
                "same": all(well),
                "versions": [
                    {"version": to_data(version), "same": same, "problem": problem, "checks": _checks(checks)}
                    for (version, checks, problem), same in zip(rows, well, strict=True)
                ],
            }
        )
        return 0 if all(well) else 1
    for (version, checks, problem), same in zip(rows, well, strict=True):
        said = problem or ("no run proves it" if not checks else "still gives the same" if same else "DIFFERS")
        print(screen.visible(f"{version.name}  {said}"))
        if not same:
            _show_checks(checks)
    return 0 if all(well) else 1


def collect(folder: Path | None, *, as_json: bool) -> int:
    """Put all objects into one pack and drop what nothing names."""
    with opened(folder) as registry, screen.bar("gc") as progress:
        done = packs.gc(registry.store, progress)
    if as_json:
        screen.print_json(to_data(done))
    else:
        print(f"{done.objects} objects; {done.before / 1e6:.1f} MB before, {done.after / 1e6:.1f} MB now")
    return 0


def _told(merged: Merged, name: str, waiting: Iterable[Version], *, as_json: bool) -> int:
    well = merged.kind not in ("conflict", "failed")
    if as_json:
        data = {**to_data(merged), "checks": _checks(merged.checks), "waiting": [x.name for x in waiting]}
        screen.print_json(data)
        return 0 if well else 1
    print(
        {
            "already": f"nothing to do: {name} is part of it already",
            "forward": f"moved forward to {merged.commit[:12]}",
            "merged": f"done, as {merged.commit[:12]}",
            "conflict": "both sides changed the same; nothing was kept",
            "failed": "what came of both sides does not run well; nothing was kept",
        }[merged.kind]
    )
    for conflict in merged.conflicts:
        print(screen.visible(f"{conflict.model[:12]} {conflict.file}:"))
        print(screen.visible(conflict.marked).rstrip())
    if merged.conflicts:
        screen.note("settle it: --resolve ours | theirs | run, or --program FILE")
    _show_checks(merged.checks)
    for version in waiting:
        screen.note(f"needs approval: worldmodel registry approve {version.name}")
    return 0 if well else 1


def _show_checks(checks: Iterable[Check]) -> None:
    for check in checks:
        now, old = check.now.run, check.before.run
        state = "the same" if check.same else "something else"
        print(screen.visible(f"run again: {state}  {' '.join(check.before.question.split())[:70]}"))
        if not check.same:
            for mark, run in (("-", old), ("+", now)):
                said = check.now.feedback if run is None else f"{run.status}: {' '.join(run.stdout.split())[:90]}"
                print(screen.visible(f"    {mark} {said}"))


def _checks(checks: Iterable[Check]) -> list[object]:
    return [{**to_data(check), "same": check.same} for check in checks]
