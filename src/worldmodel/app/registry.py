"""`worldmodel registry`: what is kept, how it came to be, and how versions differ."""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterator
from contextlib import AbstractContextManager, closing, nullcontext
from itertools import islice, zip_longest
from pathlib import Path
from typing import Any

from worldmodel.app import screen
from worldmodel.app.source import file_text
from worldmodel.core.requires import is_pure, show
from worldmodel.errors import DataError, UsageError
from worldmodel.evals import record
from worldmodel.memory.registry import Model, Registry, Version, history, names
from worldmodel.memory.registry.history import Difference
from worldmodel.settings import Settings
from worldmodel.types import Trace, from_data, to_data

KIND_WIDTH = 6
WIDTH = 50
"""Characters of a column where two versions stand side by side."""

FEW = 20
"""So many are listed, and kept without a bar."""


def opened(folder: Path | None, *, create: bool = False) -> closing[Registry]:
    """The user's registry. Raises RegistryError where there is none, StoreUnavailable where pygit2 is missing."""
    return closing(Registry(folder or Settings.from_env().registry, create=create))


def add(
    file: str, folder: Path | None, row: str | None, parent: str | None, branch: str, *, wrong: bool, as_json: bool
) -> int:
    """0 when something was kept, else 1. Raises UsageError, DataError and RegistryError."""
    models = [model for trace in traces_of(file, row, wrong=wrong) if (model := Model.of(trace)) is not None]
    if parent and len(models) != 1:
        raise UsageError(f"--parent takes one model, and {file} shows {len(models)}", mend="--id ID names a row")
    with opened(folder, create=True) as registry, _bar("registry", len(models)) as progress:
        if parent:
            version = registry.find(parent)
            versions = [registry.add(models[0], parent=version, branch=branch, trusted=lambda model: model.is_pure)]
        else:
            versions = registry.add_many(
                models,
                branch=branch,
                trusted=lambda model: model.is_pure,
                done=lambda count: progress(f"kept {count} of {len(models)}", count / len(models)),
            )
        waiting = [version for version in versions if not registry.approved(version)]
    if as_json:
        screen.print_json({"versions": to_data(versions), "waiting": [version.name for version in waiting]})
        return 0 if versions else 1
    for version in versions[:FEW]:
        print(_line(version))
    if len(versions) > FEW:
        print(f"... {len(versions)} in all")
    for version in waiting[:FEW]:
        screen.note(f"needs approval: worldmodel registry approve {version.name}")
    if not versions:
        screen.note(f"{file} shows no answer that rests on a run that went well")
    return 0 if versions else 1


def show_version(name: str, folder: Path | None, *, as_json: bool) -> int:
    """Everything of one version."""
    with opened(folder) as registry:
        version, model = registry.show(name)
        approved = registry.approved(version)
    if as_json:
        screen.print_json({"version": to_data(version), "approved": approved, **_model(model)})
        return 0
    console = screen.stdout()
    console.print(f"model {version.model}", style="bold")
    print(f"version {version.commit} ({version.kind}, {version.time})")
    if not approved:
        console.print(f"not approved: worldmodel registry approve {version.name}", style="yellow")
    print(screen.visible(f"question: {model.context.question}"))
    for line in model.reasoning.splitlines():
        console.print(screen.visible(f"think: {line}"), style="dim")
    print(f"program ({model.program.language}):")
    for coloured in screen.code_lines(model.program.code, model.program.language):
        console.print("    ", coloured, sep="")
    print(f"requires: {show(model.requires) or 'nothing beyond pure computation'}")
    for trial in model.trials:
        said = "no run" if trial.run is None else f"{trial.run.status}: {' '.join(trial.run.stdout.split())[:60]}"
        wrote = ", ".join(trial.versions[x][:12] for x in ("engine", "model", "sandbox") if x in trial.versions)
        print(screen.visible(f"{'+' if trial.worked else '-'} {trial.time} {said}  ({wrote})"))
        print(screen.visible(f"    {trial.feedback or trial.question}"))
    return 0


def list_models(folder: Path | None, branch: str, limit: int | None, *, as_json: bool) -> int:
    """The models of a branch: id, requirements, question. 1 where one of them cannot be read, which is named."""
    with opened(folder) as registry:
        tip = names.commit_of(registry.store, branch or registry.store.branch())
        rows = list(islice(history.states(registry, tip), limit))
    well = all(row.model for row in rows)
    if as_json:
        screen.print_json([_state(row) for row in rows])
        return 0 if well else 1
    for row in rows:
        if row.model is None:
            print(screen.visible(f"! {row.id[:12]}  {row.problem}"))
            continue
        mark = " " if row.approved else "?"
        question = " ".join(row.model.context.question.split())[:70]
        needs = show([x for x in row.model.requires if not is_pure(x)])
        print(screen.visible(f"{mark} {row.id[:12]}  {question}  {needs}").rstrip())
    if not rows:
        screen.note("nothing is kept on this branch")
    return 0 if well else 1


def log(name: str, folder: Path | None, limit: int | None, *, as_json: bool) -> int:
    """The commits of a branch, or the versions of a model; newest first."""
    with opened(folder) as registry:
        model = bool(name) and names.is_model(registry.store, name)
        rows: Iterator[Any] = history.versions(registry, registry.find(name)) if model else history.log(registry, name)
        shown = islice(rows, limit)
        if as_json:
            screen.print_json([to_data(row) for row in shown])
            return 0
        for row in shown:
            print(_line(row) if model else f"{row.id[:12]}  {row.time}  {screen.visible(row.subject)}", flush=True)
    return 0


def diff(a: str, b: str, folder: Path | None, *, as_json: bool) -> int:
    """Program, requirement and results of two versions side by side, and what the second may do besides."""
    with opened(folder) as registry:
        difference = history.diff(registry, registry.find(a), registry.find(b))
        approved = registry.approved(difference.b)
    if as_json:
        data: dict[str, Any] = to_data(difference)
        caps = {"gained": show(difference.gained), "dropped": show(difference.dropped)}
        screen.print_json({**data, **caps, "approved": approved})
        return 0
    _show_difference(difference)
    if difference.gained:
        console = screen.stdout()
        console.print(f"+ needs more: {show(difference.gained)}", style="yellow")
        state = "approved" if approved else f"waits for approval: worldmodel registry approve {difference.b.name}"
        print(f"  {state}")
    if difference.dropped:
        print(f"- needs no more: {show(difference.dropped)}")
    return 0


def blame(name: str, file: str | None, folder: Path | None, *, as_json: bool) -> int:
    """Each line of a program, and the version it is from."""
    with opened(folder) as registry:
        version = registry.find(name)
        rows = history.blame(registry, version, file or history.program_name(registry, version))
    if as_json:
        screen.print_json([{"version": to_data(version), "line": line} for version, line in rows])
        return 0
    for version, line in rows:
        print(screen.visible(f"{version.commit[:12]}  {version.time[:10]}  {version.kind:{KIND_WIDTH}}  {line}"))
    return 0


def _bar(title: str, count: int) -> AbstractContextManager[screen.Progress]:
    """A bar for long work."""
    return screen.bar(title) if count > FEW else nullcontext(lambda step, share: None)


def traces_of(file: str, row: str | None, *, wrong: bool) -> Iterator[Trace]:
    """The traces of a file: of `eval --out` (right answers, unless `wrong`), of `ask --json`, or of `chat --json`."""
    if file != "-" and _is_evaluation(file):
        rows = [x for x in record.read(Path(file))[1] if row in (None, x.id)]
        if row is not None and not rows:
            raise UsageError(f"{file} has no row {row!r}", mend=f"worldmodel trace show {file}")
        yield from (x.trace for x in rows if x.right or wrong)
        return
    for number, line in enumerate(file_text(file, "the trace").splitlines(), start=1):
        if line.strip():
            try:
                data = json.loads(line)
                if "worldmodel_eval" in data or (data.get("right") is False and not wrong):  # an evaluation on stdin
                    continue
                yield from_data(Trace, data.get("trace", data))
            except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
                raise DataError(
                    f"{file}, line {number}: no trace: {error}", mend="worldmodel ask --json QUESTION > FILE makes one"
                ) from None


def _is_evaluation(file: str) -> bool:
    try:
        with open(Path(file), "rb") as opened_file:
            return opened_file.read(20).startswith(b'{"worldmodel_eval":')
    except (OSError, ValueError) as error:
        raise UsageError(f"{file!r} cannot be read: {error}") from error


def _show_difference(difference: Difference) -> None:
    console = screen.stdout()
    console.print(f"{difference.a.name} | {difference.b.name}", style="bold")
    for name, (old, new) in difference.files.items():
        if name != "context.json":  # the question stands with the results
            print(f"{name}:")
            for mark, left, right in _columns(old.splitlines(), new.splitlines()):
                style = {"<": "red", ">": "green", "~": "yellow"}.get(mark)
                console.print(screen.visible(f"  {mark} {left:{WIDTH}} | {right}").rstrip(), style=style)
    for result in difference.results:
        print(screen.visible(f"result: {' '.join(result.question.split())[:90]}"))
        left, right = ("not run" if said is None else " ".join(said.split()) for said in (result.a, result.b))
        print(screen.visible(f"    {left[:WIDTH]:{WIDTH}} | {right[:WIDTH]}"))


def _columns(old: list[str], new: list[str]) -> Iterator[tuple[str, str, str]]:
    """Two texts side by side: (< taken away, > new, ~ changed, or a space; left; right)."""
    for kind, a, b, c, d in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        for left, right in zip_longest(old[a:b], new[c:d]):
            mark = " " if kind == "equal" else ">" if left is None else "<" if right is None else "~"
            yield mark, left or "", right or ""


def _line(version: Version) -> str:
    return screen.visible(f"{version.name}  {version.time}  {version.subject}")


def _state(row: history.State) -> dict[str, Any]:
    about = {"problem": row.problem} if row.model is None else _model(row.model, brief=True)
    return {"model": row.id, "approved": row.approved, **about}


def _model(model: Model, *, brief: bool = False) -> dict[str, Any]:
    data: dict[str, Any] = to_data(model)
    data["requires"] = show(model.requires)
    data["proofs"] = len(model.proofs)
    if brief:
        del data["trials"], data["reasoning"]
    return data
