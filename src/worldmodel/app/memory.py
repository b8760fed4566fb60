"""`worldmodel memory` and `worldmodel train encoder`: the models that worked, and what finds them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from worldmodel.app import build, screen
from worldmodel.app.options import Options
from worldmodel.app.registry import traces_of
from worldmodel.app.source import text_of
from worldmodel.errors import DataError, StoreError
from worldmodel.settings import Settings
from worldmodel.types import to_data

if TYPE_CHECKING:
    from worldmodel.memory.clusters import Cluster
    from worldmodel.memory.multipath import MultiPathMemory

COLOURS = ("#4269d0", "#efb118", "#ff725c", "#6cc5b0", "#3ca951", "#ff8ab7", "#a463f2", "#97bbf5", "#9c6b4e")
SIZE = 720
FEW = 5
"""Lines of a kind that are printed at most."""
NONE_YET = 'worldmodel ask --memory "QUESTION", or worldmodel memory add FILE'


@contextmanager
def _memory(embedder: str, *, make: bool = False, threshold: float | None = None) -> Iterator[MultiPathMemory]:
    settings = Settings.from_env()
    if not make and not settings.registry.exists():
        raise StoreError(f"there is no memory yet: nothing is at {settings.registry}", mend=NONE_YET)
    memory = build.memory(Options(memory=True, embedder=embedder, threshold=threshold), settings)
    assert memory is not None
    try:
        yield memory
        for said in memory.unreadable[:FEW]:
            screen.note(f"left out: {said}")
    finally:
        memory.close()


def search(query: str, count: int, embedder: str, threshold: float | None, *, as_json: bool) -> int:
    """1 where nothing is near enough. Raises StoreError and what is below it."""
    query = text_of(query, "the query")
    with _memory(embedder, threshold=threshold) as memory, screen.bar("read the registry") as progress:
        memory.index(lambda done, total: progress("models", done / total))
        found = memory.find(query, count)
    if as_json:
        rows = [
            {
                "model": one.fact.model,
                "version": one.fact.version,
                "score": one.score,
                "relevance": one.relevance,
                "cosine": one.cosine,
                "worked": one.fact.worked,
                "uses": one.fact.uses,
                "path": {"kind": one.path.kind, "text": one.path.text},
                "summary": one.fact.summary,
                "requires": one.fact.requires,
            }
            for one in found
        ]
        screen.print_json(rows)
    for one in [] if as_json else found:
        print(f"{one.score:.3f}  {one.fact.version}  worked {one.fact.worked} of {one.fact.uses}")
        print(screen.visible(f"       by its {one.path.kind}: {_line(one.path.text)}"))
        print(screen.visible("       " + one.fact.summary.replace("\n", "\n       ")))
    if not found and not as_json:
        print("nothing is near enough; --all shows what is nearest")
    return 0 if found else 1


def search_shelf(query: str, count: int, engine: str, threshold: float | None, *, as_json: bool) -> int:
    """The same over the models that come with the weights of an engine."""
    query = text_of(query, "the query")
    found = build.open_shelf(engine, Settings.from_env(), screen.note)
    if found is None:
        raise StoreError(f"no models come with {engine}", mend="worldmodel train base writes them beside the weights")
    with closing(found) as shelf:
        if threshold is not None:
            shelf.threshold = threshold
        hits = shelf.search(query, count)
    if as_json:
        screen.print_json([to_data(hit) for hit in hits])
    for hit in [] if as_json else hits:
        print(f"{hit.score:.3f}  {hit.id}")
        print(screen.visible(f"       by what was {_line(hit.path)}"))
        print(screen.visible("       " + hit.summary.replace("\n", "\n       ")))
    if not hits and not as_json:
        print("nothing is near enough; --all shows what is nearest")
    return 0 if hits else 1


def add(file: str, embedder: str, *, as_json: bool) -> int:
    """1 where no answer of the file had worked. Raises DataError for what are no traces."""
    traces = list(traces_of(file, None, wrong=False))
    with _memory(embedder, make=True) as memory, screen.bar("add") as progress:
        before = len(set(memory.registry.models()))
        for done, trace in enumerate(traces, start=1):
            memory.add(trace, made_here=False)
            progress("answers", done / len(traces))
        after = len(set(memory.registry.models()))
    worked = sum(trace.answer is not None and bool(trace.runs) and not trace.unsupported for trace in traces)
    if as_json:
        screen.print_json({"read": len(traces), "worked": worked, "new": after - before, "models": after})
    else:
        print(f"{worked} of {len(traces)} answers rested on a run; {after - before} new models, {after} in all")
    return 0 if worked else 1


def feedback(name: str, text: str, embedder: str, *, content: bool, as_json: bool) -> int:
    """Raises RegistryError where there is no such version."""
    text = text_of(text, "the feedback")
    with _memory(embedder) as memory:
        version = memory.feedback(name, text, content=content)
    if as_json:
        screen.print_json({"version": version.name})
    else:
        print(f"kept as {version.name}")
    return 0


def paths(model: str, embedder: str, *, as_json: bool) -> int:
    """Raises RegistryError where there is no such model."""
    with _memory(embedder) as memory:
        version = memory.registry.find(model)
        facts = memory.index().facts
        found, weights = facts.paths(version.model), facts.weights(version.model)
    rows = [(path, *weights.get(path.text, (0, 0))) for path in found]
    if as_json:
        data = [{"kind": p.kind, "text": p.text, "worked": worked, "uses": uses} for p, worked, uses in rows]
        screen.print_json({"model": version.model, "paths": data})
        return 0
    print(f"{version.model}: {len(rows)} paths")
    for path, worked, uses in rows:
        led = f"  (led to {worked} of {uses} that worked)" if uses else ""
        print(screen.visible(f"  {path.kind:10}  {_line(path.text)}{led}"))
    return 0


def rebuild(embedder: str, *, as_json: bool) -> int:
    with _memory(embedder) as memory, screen.bar("rebuild") as progress:
        count = memory.rebuild(lambda done, total: progress("models", done / total))
    if as_json:
        screen.print_json({"paths": count})
    else:
        print(f"{count} paths")
    return 0


def stats(embedder: str, *, as_json: bool) -> int:
    with _memory(embedder) as memory:
        index = memory.index()
        counts: dict[str, Any] = index.facts.counts()
        size = sum(file.stat().st_size for file in index.folder.rglob("*") if file.is_file())
        about = {
            "registry": str(memory.registry.path),
            "index": str(index.folder),
            "embedder": index.facts.said("embedder"),
            **counts,
            "bytes": size,
            "bytes a path": round(size / max(1, counts["paths"])),
        }
    if as_json:
        screen.print_json(about)
    else:
        print("\n".join(f"{name:18} {value}" for name, value in about.items()))
    return 0


def families(html: Path | None, near: float, embedder: str, *, as_json: bool) -> int:
    from worldmodel.memory.clusters import clusters

    with _memory(embedder) as memory:
        index = memory.index()
        found = clusters(index, near)
    if html is not None:
        try:
            html.write_text(_page(found), encoding="utf-8")
        except OSError as error:
            raise DataError(f"{html} cannot be written: {error.strerror}") from error
    if as_json:
        screen.print_json([to_data(cluster) for cluster in found])
        return 0
    for cluster in found:
        print(screen.visible(f"{len(cluster.models):5}  {_line(cluster.name)}"))
    if html is not None:
        screen.note(f"drawn in {html}")
    return 0


def train(*, data: Path, out: Path, steps: int, batch: int, seed: int, threads: int, as_json: bool) -> int:
    """Raises TrainingError, also when the extra for training is not installed."""
    from worldmodel.app.finetune import needed

    with needed():
        from worldmodel.training.encoder import Options as Shape
        from worldmodel.training.encoder import train_encoder
    shape = Shape(data=data, out=out, steps=steps, batch=batch, seed=seed, threads=threads)
    with screen.bar("train") as progress:
        result = train_encoder(shape, progress)
    if as_json:
        screen.print_json({**to_data(result), "encoder": str(result.encoder)})
    else:
        recall = ", ".join(f"{name} {share:.3f}" for name, share in result.recall.items())
        print(f"{result.encoder}: {result.steps} steps in {result.seconds:.0f} s; validation recall@1: {recall}")
    return 0


def _line(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 100 else f"{line[:97]}..."


def _page(found: list[Cluster]) -> str:
    """The map as one page that needs nothing else: a dot a model, near ones near each other, a colour a family."""
    dots = []
    for number, cluster in enumerate(found):
        colour = COLOURS[number % len(COLOURS)] if len(cluster.models) > 1 else "#bbb"
        for model, text, (x, y) in zip(cluster.models, cluster.texts, cluster.places, strict=True):
            place = f'cx="{20 + x * (SIZE - 40):.1f}" cy="{20 + y * (SIZE - 40):.1f}"'
            dots.append(
                f'<circle {place} r="4" fill="{colour}"><title>{escape(model)}: {escape(text)}</title></circle>'
            )
    rows = "".join(
        f"<tr><td>{len(cluster.models)}<td>{escape(cluster.name)}" for cluster in found if len(cluster.models) > 1
    )
    style = "body{font:14px sans-serif;margin:2em}td{padding:.1em 1em .1em 0}svg{border:1px solid #ccc}"
    head = (
        f'<!doctype html><meta charset="utf-8"><title>Memory</title><style>{style}</style><h1>Families of models</h1>'
    )
    return f'{head}<svg width="{SIZE}" height="{SIZE}">{"".join(dots)}</svg><table>{rows}</table>\n'
