"""Memory: what worked is kept in the registry, and found again by any path that led to it.

`add` keeps a trace in the registry, which makes it durable; the index is derived and reads what is new in the
registry before each search. An open index is brought up to date in `add` as well, so that the work is spread.

A trace whose program is that of a model that memory had offered is a use of that model: a success adds its
question as a path, and success and failure change what the model and the path weigh. Any other trace that worked is
a model of its own, and names the model that had been offered if it was just one. A trace that failed with a program of
its own says nothing about what was offered.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

from worldmodel.core.requires import KEPT_LIMIT, parse, show
from worldmodel.errors import IndexStale, RegistryError, UnreadableModel
from worldmodel.memory import generations
from worldmodel.memory.embed import Embedder
from worldmodel.memory.facts import MEND, Fact
from worldmodel.memory.index import Index
from worldmodel.memory.paths import Entry, entry, summary
from worldmodel.memory.registry import Model, Registry, Trial, Version, names, template, trial
from worldmodel.memory.retrieve import Found, Ranking, search, within
from worldmodel.types import Hit, Requirement, Trace

BATCH = 500
"""Versions that the index reads at a time."""

Permitted = Callable[[tuple[Requirement, ...]], bool]
Progress = Callable[[int, int], None]


class MultiPathMemory:
    """`registry` holds the models, `place` is the folder of the index, made when it is first needed.

    `embedder` is called when the index is first needed. `permitted` says whether a program that needs these
    requirements could be run at all. `reads` says whether the engine can read what is found: where it cannot, `search`
    finds nothing and opens nothing, and what works is kept all the same. Raises StoreError and what is below it.
    Not for two threads.
    """

    def __init__(
        self,
        registry: Registry,
        place: Path,
        embedder: Callable[[], Embedder],
        *,
        permitted: Permitted = lambda needs: True,
        ranking: Ranking | None = None,
        reads: bool = True,
    ) -> None:
        self.registry, self.place = registry, place
        self.ranking = ranking or Ranking()
        self._make, self._permitted, self._reads = embedder, permitted, reads
        self._embedder: Embedder | None = None
        self._index: Index | None = None
        self.unreadable: list[str] = []
        """Versions that could not be read when the index last read the registry, and why."""

    def search(self, query: str, k: int, context: Sequence[str] = ()) -> list[Hit]:
        """See `Memory.search`. The hits fit into the budget of tokens."""
        return within(self.find(query, k, context), self.ranking.tokens) if self._reads else []

    def find(self, query: str, k: int, context: Sequence[str] = ()) -> list[Found]:
        """The same with all that is known of each."""
        return search(query, self.index(), k, self.ranking, context=context, usable=self._usable)

    def add(self, trace: Trace, *, made_here: bool = True) -> None:
        """See `Memory.add`. Of a trace that was not `made_here`, a program that needs more than computation waits for
        approval, and so does one that was approved and gets a trial from it.
        """

        def trusted(model: Model) -> bool:
            return made_here or model.is_pure

        used = self._used(trace)
        if used is not None:
            version, path = used
            self.registry.record(version, trial(trace, through=version.name, path=path), trusted=trusted)
        elif (model := Model.of(trace, through=self._only(trace))) is not None:
            self.registry.add(model, trusted=trusted)
        else:
            return
        if self._index is not None:
            self.index()

    def feedback(self, name: str, text: str, *, content: bool) -> Version:
        """Keep what a user says of a version, durably: where they were content it leads to the model, else it counts as
        a failure. Raises RegistryError for a version that is not there.
        """
        version, model = self.registry.show(name)
        now = datetime.now(UTC).isoformat(timespec="seconds")
        said = Trial(model.context.question, content, now, program=model.program_id, feedback=text)
        kept = self.registry.record(version, said)
        if self._index is not None:
            self.index()
        return kept

    def index(self, progress: Progress = lambda done, total: None) -> Index:
        """The index, up to date with the registry; made where there is none."""
        if generations.current(self.place) is None:
            with generations.writing(self.place):
                if generations.current(self.place) is None:  # nobody else has made it meanwhile
                    self._rebuild(progress)
        index = self._open()
        self._check(index)
        if self.registry.head != index.facts.said("head") or self.registry.changes(index.facts.said("cursor")).versions:
            with generations.writing(self.place):
                index = self._open()
                index.refresh()
                self._read(index, progress)
        index.refresh()
        return index

    def rebuild(self, progress: Progress = lambda done, total: None) -> int:
        """Make the index anew beside the old one and put it in its place; how many paths it has."""
        with generations.writing(self.place):
            return self._rebuild(progress)

    def close(self) -> None:
        self._drop()
        if self._embedder is not None:
            self._embedder.close()
            self._embedder = None
        self.registry.close()

    def _rebuild(self, progress: Progress) -> int:
        """The same by whoever holds the turn to write."""
        self._drop()
        folder = generations.following(self.place)
        index = Index(folder, self._embeds(), create=True)
        try:
            self._read(index, progress)
            index.tend(now=True)
            count = index.paths
        finally:
            index.close()
        generations.install(self.place, folder)
        return count

    def _open(self) -> Index:
        """The generation in use; opened anew where another process has replaced it."""
        folder = generations.current(self.place)
        if folder is None:
            raise IndexStale(f"there is no index at {self.place}", mend=MEND)
        if self._index is None or self._index.folder != folder:
            self._drop()
            self._index = Index(folder, self._embeds())
        return self._index

    def _drop(self) -> None:
        if self._index is not None:
            self._index.close()
            self._index = None

    def _embeds(self) -> Embedder:
        if self._embedder is None:
            self._embedder = self._make()
        return self._embedder

    def _check(self, index: Index) -> None:
        """The registry must be the one that the index was made from."""
        if not self.registry.knows(index.facts.said("cursor")):
            made = index.facts.said("registry")
            raise IndexStale(f"the index is of another registry (it was made from {made})", mend=MEND)

    def _read(self, index: Index, progress: Progress) -> None:
        """Bring the index up to date. The caller holds the turn to write."""
        before, head = index.facts.said("cursor"), self.registry.head
        changes = self.registry.changes(before)
        versions = last(changes.versions)
        self.unreadable = []
        gone = {version.model for version in versions if not version.folder and not self._is_kept(version.model)}
        for model in gone:
            index.drop(index.facts.forget(model))
        rest, done = iter(version for version in versions if version.folder and version.model not in gone), 0
        while batch := list(islice(rest, BATCH)):
            index.add(list(self._entries(index, batch)), before)
            done += len(batch)
            progress(done, len(versions))
        if head != index.facts.said("head"):
            self._offer_current(index)
        index.facts.remember({"cursor": changes.cursor, "head": head, "registry": str(self.registry.path)})
        index.tend()

    def _entries(self, index: Index, versions: Sequence[Version]) -> Iterator[Entry]:
        """What each version adds. What is offered of a model with several lines is the one that is switched to."""
        adapted: set[str] = set()
        for version in versions:
            try:
                made = entry(version, self.registry.model(version))
                if version.kind not in ("add", "record") or index.facts.adapted(version.model):
                    adapted.add(version.model)
                if version.model in adapted:
                    made = self._offered(made)
            except UnreadableModel as error:  # by other hands; all other models are as good as before
                self.unreadable.append(str(error))
                continue
            yield made

    def _offered(self, made: Entry) -> Entry:
        """The entry with what is offered of its model now."""
        head, model = self.registry.show(made.model)
        return replace(
            made, version=head.name, folder=head.folder, summary=summary(model), requires=show(model.requires)
        )

    def _offer_current(self, index: Index) -> None:
        """Of models with several lines offer what the branch holds that is switched to now: a merge that only moves the
        branch, and a switch, make no version.
        """
        kept = index.facts.lined()
        folders = self.registry.folders(kept)
        for model, folder in kept.items():
            if folders.get(model, folder) == folder:
                continue
            try:
                offered = self._offered(Entry(model, "", "", "", "", (), ()))
                index.facts.keep([offered], (), (), index.facts.said("cursor"))
            except UnreadableModel as error:
                self.unreadable.append(str(error))

    def _is_kept(self, model: str) -> bool:
        """Whether any branch holds the model."""
        return names.is_model(self.registry.store, model)

    def _usable(self, fact: Fact) -> bool:
        needs = parse(fact.requires, limit=KEPT_LIMIT)
        return self.registry.trust.approved(fact.folder) and self._permitted(needs)

    def _only(self, trace: Trace) -> str:
        """The version that was offered, where it was one and is the registry's; else empty."""
        if len(trace.retrieved) != 1:
            return ""
        try:
            return self.registry.find(trace.retrieved[0].id).name
        except RegistryError:
            return ""

    def _used(self, trace: Trace) -> tuple[Version, str] | None:
        """The offered model whose program this trace ran, and the path that had found it."""
        if not trace.programs or not trace.retrieved:
            return None
        code = template(trace.programs[-1].code)
        for hit in trace.retrieved:
            try:
                version, model = self.registry.show(hit.id)
            except RegistryError:  # taken away since, or another registry's: then the trace speaks for itself
                continue
            if template(model.program.code) == code and model.program.language == trace.programs[-1].language:
                return version, hit.path.partition(": ")[2]
        return None


def last(versions: Sequence[Version]) -> list[Version]:
    """Those that no later one holds: a version that only records trials holds all of the one it follows."""
    held = {commit for version in versions if version.kind == "record" for commit in version.follows}
    return [version for version in versions if version.commit not in held]
