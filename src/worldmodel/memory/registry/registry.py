"""The registry: models in, versions out. Every version is a commit; nothing that was acknowledged is lost.

A model's folder keeps its id for life. A version is the state of that folder at a commit that
changed it. `names.py` says how versions are named, `history.py`, `merge.py` and `remote.py` what
else can be done with them.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from worldmodel.errors import RegistryError
from worldmodel.memory.registry import message, names, tree
from worldmodel.memory.registry.git import translated
from worldmodel.memory.registry.message import Trailers
from worldmodel.memory.registry.names import Version
from worldmodel.memory.registry.records import Files, Model, Trial, from_files, to_files, trial_file
from worldmodel.memory.registry.store import Draft, Store
from worldmodel.memory.registry.trust import Trust, gained

BATCH = 1000
"""Versions that `add_many` makes durable together."""

Trusted = bool | Callable[[Model], bool]
"""Whether something may be used without being approved first. A function is asked of the model that is new, and of the
one that is there already where only trials are new: nobody's trials make an approved model better but trusted ones."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What happened since a cursor: the new versions, oldest first, and the cursor to ask with next time."""

    versions: tuple[Version, ...]
    cursor: str


class Registry:
    """An open registry. Not for two threads; any number of processes may open the same one."""

    def __init__(self, path: Path, *, create: bool = False) -> None:
        """Raises RegistryError (nothing is there, no registry, not readable) and StoreUnavailable (no pygit2)."""
        self.store = Store.create(path) if create else Store(path)
        self.trust = Trust(path / "worldmodel-approved.sqlite")
        # Of the writing that goes on: what has been made, and which folders are to be approved.
        self._made: dict[str, Version] = {}
        self._trusted: set[str] = set()

    @property
    def path(self) -> Path:
        return self.store.path

    def close(self) -> None:
        self.trust.close()
        self.store.repo.free()

    # Writing

    def add(self, model: Model, *, parent: Version | None = None, branch: str = "", trusted: Trusted = True) -> Version:
        """Keep a model; it is durable when this returns.

        Without `parent` it is a model of its own, on the branch that is switched to unless `branch` names another
        one. If the model is there already, it gets the trials that are new; if there are none, nothing is done. It
        stays approved only if these are `trusted`: to those that were pulled the same happens.
        With `parent` it is an adaptation: the next state of the parent's folder, on a branch of its own that begins
        at the parent. `trusted` says that it may be used without being approved first; an adaptation that needs more
        than its parent, or whose parent is not approved, waits for approval whatever `trusted` says.

        Raises RegistryError: the disk is full, others moved the branch, the model is too large, `branch` is there and
        holds another version than `parent`.
        """
        if parent is None:
            return self.add_many([model], branch=branch, trusted=trusted)[0]
        old = self.model(parent)
        fine = self.approved(parent) and not gained(old.requires, model.requires)
        branch = branch or f"adapt/{parent.model[:8]}-{model.program_id[:8]}"
        with self.writing(branch, start=parent.commit) as draft:
            now = draft.tree.get(tree.place(parent.model))
            if now is not None and now.hex() != parent.folder:
                if from_files(draft.files(now), branch).program_id == model.program_id:
                    return self._record(draft, parent.model, model.trials, trusted=trusted)
                raise RegistryError(
                    f"{branch} holds another version of {parent.model[:12]} than {parent.name}",
                    mend="adapt that one, or name a new branch",
                )
            facts, marks = message.about(model), Trailers("adapt", (parent.model,), (parent.commit,))
            text = message.compose(message.subject("adapt", model.context.question), facts, marks)
            return self.commit(draft, parent.model, to_files(model), text, trusted=fine and _is(trusted, model))

    def add_many(
        self,
        models: Iterable[Model],
        *,
        branch: str = "",
        trusted: Trusted = True,
        done: Callable[[int], None] | None = None,
    ) -> list[Version]:
        """`add` for many: a commit each, made durable BATCH at a time. `done` is told how many are so far."""
        rest, versions = iter(models), list[Version]()
        while batch := list(islice(rest, BATCH)):
            with self.writing(branch) as draft:
                made = [self._add(draft, x, trusted=trusted) for x in batch]
            versions += made
            if done:
                done(len(versions))
        return versions

    def record(self, version: Version, trial: Trial, *, trusted: Trusted = True) -> Version:
        """Add a trial, or feedback, to the newest version of the model on the branch that holds `version`.

        Durable when this returns. The new version is approved if that one was and the trial is `trusted`. Raises
        RegistryError.
        """
        branch = names.branch_of(self.store, version)
        with self.writing(branch) as draft:
            return self._record(draft, version.model, [trial], version, trusted=trusted)

    def approve(self, version: Version, by: str = "person") -> None:
        """Let a version be used."""
        self.trust.approve([version.folder], by)

    # Reading

    def approved(self, version: Version) -> bool:
        """Whether it may be used: it was made here or has been approved. Only then show it to a model or run it."""
        return self.trust.approved(version.folder)

    def find(self, name: str) -> Version:
        """The version of this name (see names.py). Raises RegistryError when there is none, or more than one."""
        with translated(self.path):
            return names.find(self.store, name)

    def model(self, version: Version) -> Model:
        """What a version holds. Raises RegistryError when a file of it cannot be understood."""
        with translated(self.path):
            return from_files(self.store.files(bytes.fromhex(version.folder)), version.name)

    def show(self, name: str) -> tuple[Version, Model]:
        """`find` and `model` together."""
        version = self.find(name)
        return version, self.model(version)

    def models(self, branch: str = "") -> Iterator[str]:
        """The ids of all models on a branch (the one that is switched to), in order."""
        with translated(self.path):
            yield from names.ids(self.store, self.store.tip(branch or self.store.branch()))

    def changes(self, cursor: str = "") -> Changes:
        """All versions that were made on any branch since `cursor`; "" for all there are.

        A branch that was deleted takes versions away, which this does not tell; an index that minds compares
        `models`, or is built again.
        """
        with translated(self.path):
            seen: list[str] = json.loads(cursor) if cursor else []
            tips = sorted(set(self.store.branches().values()))
            return Changes(tuple(names.made(self.store, tips, seen)), json.dumps(tips))

    def knows(self, cursor: str) -> bool:
        """Whether the cursor is this registry's: it holds a commit that the cursor names, or the cursor names none.

        Not every one: `gc` throws away those of branches that were deleted.
        """
        seen: list[str] = json.loads(cursor) if cursor else []
        return not seen or any(commit in self.store.repo for commit in seen)

    def folders(self, models: Iterable[str]) -> dict[str, str]:
        """The folder of each model on the branch that is switched to; without those that it does not hold."""
        with translated(self.path):
            tip = self.store.tip(self.store.branch())
            found = ((model, names.folder_at(self.store, tip, model)) for model in models) if tip else ()
            return {model: folder.hex() for model, folder in found if folder is not None}

    @property
    def head(self) -> str:
        """The branch that is switched to and its commit: another text when either is another."""
        branch = self.store.branch()
        return f"{branch} {self.store.tip(branch)}"

    # What the other files of this room build on

    def put(self, draft: Draft, model: str, files: Files, *, trusted: bool) -> bytes:
        """Let a model's folder hold these files from the next commit on. Returns the folder's id."""
        folder = tree.folder(files, draft.pack)
        if trusted:
            self._trusted.add(folder.hex())
        draft.tree.put(tree.place(model), folder)
        return folder

    def commit(self, draft: Draft, model: str, files: Files, text: str, *, trusted: bool) -> Version:
        """One version: a commit that lets a model's folder hold these files."""
        folder = self.put(draft, model, files, trusted=trusted)
        self._made[model] = made = names.version(draft.commit(text), text, model, folder, draft.seconds)
        return made

    @contextmanager
    def writing(self, branch: str, start: str = "") -> Iterator[Draft]:
        """`Store.writing`, with the list of approved versions written before the branch moves.

        A version in the list that is never made does no harm.
        """
        self._made, self._trusted = {}, set()
        with self.store.writing(branch or self.store.branch(), start) as draft:
            yield draft
            if self._trusted:
                self.trust.approve(self._trusted, "made here")

    def _add(self, draft: Draft, model: Model, *, trusted: Trusted) -> Version:
        name = model.id
        if draft.tree.get(tree.place(name)):
            return self._record(draft, name, model.trials, trusted=trusted)
        marks = Trailers("add", (name,))
        text = message.compose(message.subject("add", model.context.question), message.about(model), marks)
        return self.commit(draft, name, to_files(model), text, trusted=_is(trusted, model))

    def _record(
        self, draft: Draft, model: str, trials: Iterable[Trial], known: Version | None = None, *, trusted: Trusted
    ) -> Version:
        """`known` is a version that may be the newest: looking at it saves looking for it."""
        folder = draft.tree.get(tree.place(model))
        if folder is None:
            raise RegistryError(f"the branch holds no model {model} any more", mend="worldmodel registry log")
        if known is None or known.folder != folder.hex():
            known = self._made.get(model) or names.latest(self.store, draft.base, model)
            assert known is not None
        files = draft.files(folder)
        new = [x for x in trials if trial_file(x)[0] not in files]
        if not new:
            return known
        last = new[-1]
        first = message.subject("record", last.question or last.feedback)
        text = message.compose(first, message.about_trial(last), Trailers("record", (model,), (known.commit,)))
        approved = folder.hex() in self._trusted or self.trust.approved(folder.hex())
        fine = approved and (trusted is True or _is(trusted, from_files(files, known.name)))
        return self.commit(draft, model, files | dict(map(trial_file, new)), text, trusted=fine)


def _is(trusted: Trusted, model: Model) -> bool:
    return trusted if isinstance(trusted, bool) else trusted(model)


__all__ = ["Changes", "Registry", "Version"]
