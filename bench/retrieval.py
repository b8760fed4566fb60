"""How well and how fast memory finds: python -m bench.retrieval [--markdown FILE] [--sizes 1000,10000] [--only TEXT]

For each size the same index is filled further with models that stand in the way (bench/memory_rows.py), and every
query is asked in five ways: by words alone, by meaning alone, by both over one path a model, by both over all
paths, and that re-ranked. Recall, reciprocal rank and nDCG are over models. Then: seconds of a query, of
adding one path, bytes a path.

Not covered: other embedders (--embedder takes one), and queries in other languages.
"""

from __future__ import annotations

import argparse
import math
import shlex
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from bench.main import machine
from bench.memory_rows import Job, Query, entry, in_the_way, jobs

from bench import page
from worldmodel.app import build
from worldmodel.memory.index import Index
from worldmodel.memory.paths import Entry
from worldmodel.memory.retrieve import POOL, Ranking, fuse, search, weigh, word_by_word

MARK = "<!-- retrieval -->"
SIZES = (1_000, 10_000, 100_000, 1_000_000)
WAYS = ("words only", "meaning only", "both, one path", "both, all paths", "and re-ranked")
FEW = 0.25
"""The share of the paraphrases with the fewest shared words that is reported apart."""
TIMED = 100
SINGLE = 50
DATA = Path("data")


@dataclass(frozen=True, slots=True)
class Scores:
    """Means over queries."""

    recall1: float
    recall5: float
    mrr: float
    ndcg10: float

    @classmethod
    def of(cls, ranks: Sequence[tuple[Query, list[str]]], counts: Mapping[str, int]) -> Scores:
        """`ranks` are the keys that each query found, `counts` how many models have a key."""
        rows = [_scored(query, found, sum(counts[key] for key in query.relevant)) for query, found in ranks]
        return cls(*(sum(row[n] for row in rows) / max(1, len(rows)) for n in range(4)))


@dataclass(frozen=True, slots=True)
class Speed:
    """Milliseconds of a query and of adding one path (median, 95th percentile), bytes a path, seconds to fill."""

    paths: int
    query: tuple[float, float]
    add: tuple[float, float]
    size: float
    filled: float


def _scored(query: Query, found: list[str], right: int) -> tuple[float, float, float, float]:
    hits = [key in query.relevant for key in found]
    first = hits.index(True) + 1 if True in hits else 0
    gain = sum(1 / math.log2(n + 2) for n, hit in enumerate(hits[:10]) if hit)
    best = sum(1 / math.log2(n + 2) for n in range(min(10, right)))
    return float(first == 1), float(0 < first <= 5), 1 / first if first else 0.0, gain / best if best else 0.0


def ways(query: str, job: Job, index: Index, ranking: Ranking) -> Iterator[list[str]]:
    """The models that each of WAYS finds, best first."""
    one = f"kind = '{job.plain}'"
    vector = index.embedder.embed([query])[0]
    words, near = index.worded(query, POOL, one), index.near(vector, POOL, one)
    yield [each.model for each in fuse(words, vector, replace(ranking, dense=0.0))]
    yield [each.model for each in fuse(near, vector, replace(ranking, dense=1.0))]
    both = [*words, *near]
    yield [each.model for each in fuse(both, vector, ranking, word_by_word(query, both, index.embedder))]
    found = [*index.near(vector, POOL), *index.worded(query, POOL)]
    every = fuse(found, vector, ranking, word_by_word(query, found, index.embedder))
    yield [each.model for each in every]
    yield [found.fact.model for found in weigh(every[:20], index, ranking)]


def measured(job: Job, index: Index, ranking: Ranking) -> list[tuple[str, list[Scores]]]:
    """The scores of each way, over all queries and, where words differ, over those that share few."""
    rows: list[list[tuple[Query, list[str]]]] = [[] for _ in WAYS]
    for query in job.queries:
        for row, found in zip(rows, ways(query.text, job, index, ranking), strict=True):
            facts = index.facts.models(found[:20])
            row.append((query, [facts[model].summary for model in found[:20]]))
    counts = index.facts.summaries()
    shares = sorted(query.shared for query in job.queries)
    limit = shares[int(FEW * (len(shares) - 1))]
    parts = [(job.name, [Scores.of(row, counts) for row in rows])]
    if limit < 1:
        few = [Scores.of([(q, found) for q, found in row if q.shared <= limit], counts) for row in rows]
        parts.append((f"{job.name}, few words shared", few))
    return parts


def fill(index: Index, entries: Iterator[Entry], count: int) -> None:
    """Add entries until there are so many paths."""
    while (left := count - index.paths) > 0:
        batch = list(islice(entries, max(1, min(5000, left // 3 + 1))))
        if not batch:
            return
        index.add(batch, "bench")
    index.tend(now=True)


def speed(index: Index, queries: Sequence[str], filled: float, ranking: Ranking) -> Speed:
    asked = []
    for query in (list(queries) * TIMED)[: TIMED + 5]:
        began = time.perf_counter()
        search(query, index, 3, ranking)
        asked.append(1e3 * (time.perf_counter() - began))
    size = sum(file.stat().st_size for file in index.folder.rglob("*") if file.is_file())
    added, paths = [], index.paths
    singles = [entry(f"single-{n}", question=f"{queries[n % len(queries)]} {n}") for n in range(SINGLE)]
    for single in singles:
        began = time.perf_counter()
        index.add([single], "bench")
        added.append(1e3 * (time.perf_counter() - began))
    for single in singles:  # which say what is asked: at the next size they would stand before what is right
        index.drop(index.facts.forget(single.model))
    index.tend(now=True)
    return Speed(paths, _spread(asked[5:]), _spread(added), size / paths, filled)


def _spread(values: Sequence[float]) -> tuple[float, float]:
    return statistics.median(values), statistics.quantiles(values, n=20)[-1]


def run(
    folder: Path, sizes: Iterable[int], only: str, embedder: str
) -> tuple[dict[str, dict[int, list[Scores]]], list[Speed]]:
    ranking = Ranking()
    chosen = [job for job in jobs(DATA) if only in job.name]
    index = Index(folder / "index-000001", build.embedder(embedder), create=True)
    found: dict[str, dict[int, list[Scores]]] = {}
    speeds: list[Speed] = []
    began = time.perf_counter()
    index.add([model for job in chosen for model in job.models], "bench")
    others = in_the_way(DATA)
    for size in sorted(sizes):
        fill(index, others, size)
        filled = time.perf_counter() - began
        print(f"{index.paths} paths after {filled:.0f} s", file=sys.stderr, flush=True)
        for job in chosen:
            for name, scores in measured(job, index, ranking):
                found.setdefault(name, {})[size] = scores
        queries = [query.text for job in chosen for query in job.queries]
        speeds.append(speed(index, queries[:: max(1, len(queries) // TIMED)], filled, replace(ranking, threshold=-1)))
    index.close()
    return found, speeds


def tables(found: dict[str, dict[int, list[Scores]]], speeds: Sequence[Speed], embedder: str) -> str:
    command = shlex.join(["python", "-m", "bench.retrieval", *sys.argv[1:]])
    lines = [
        f"{time.strftime('%Y-%m-%d')}, `{command}` on {'; '.join(machine()[:2])}, embedder `{embedder}`.",
        "",
    ]
    for name, sizes in found.items():
        lines += [
            f"### {name.capitalize()}",
            "",
            "| paths | | recall@1 | recall@5 | MRR | nDCG@10 |",
            "|---|---|---|---|---|---|",
        ]
        for size, rows in sizes.items():
            for way, s in zip(WAYS, rows, strict=True):
                lines.append(f"| {size:,} | {way} | {s.recall1:.3f} | {s.recall5:.3f} | {s.mrr:.3f} | {s.ndcg10:.3f} |")
        lines.append("")
    lines += ["### Speed and size", ""]
    lines += [
        "| paths | query, median | query, p95 | add one, median | add one, p95 | bytes a path | filled in |",
        "|---|---|---|---|---|---|---|",
    ]
    for s in speeds:
        times = " | ".join(f"{value:.1f} ms" for value in (*s.query, *s.add))
        lines.append(f"| {s.paths:,} | {times} | {s.size:.0f} | {s.filled:.0f} s |")
    return "\n".join(lines)


def plot(found: dict[str, dict[int, list[Scores]]], path: Path) -> None:
    """nDCG@10 over the number of paths, a line for each way, a panel for each job."""
    import matplotlib

    matplotlib.use("svg")
    import matplotlib.pyplot as plt

    figure, panels = plt.subplots(1, len(found), figsize=(4 * len(found), 3.2), sharey=True, squeeze=False)
    for panel, (name, sizes) in zip(panels[0], found.items(), strict=True):
        for number, way in enumerate(WAYS):
            panel.plot(list(sizes), [rows[number].ndcg10 for rows in sizes.values()], marker="o", label=way)
        panel.set(title=name, xscale="log", xlabel="paths", ylim=(0, 1))
    panels[0][0].set_ylabel("nDCG@10")
    panels[0][-1].legend(fontsize="small")
    figure.tight_layout()
    path.parent.mkdir(exist_ok=True)
    figure.savefig(path, metadata={"Date": None})


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--markdown", type=Path, help="put the tables into this page, behind their mark")
    parser.add_argument("--plot", type=Path, help="draw the figure here (SVG)")
    parser.add_argument("--sizes", default=",".join(map(str, SIZES)), help="numbers of paths, comma separated")
    parser.add_argument("--only", default="", help="only what has this in its name")
    parser.add_argument("--embedder", default="embedded")
    chosen = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="worldmodel-bench-"))
    try:
        found, speeds = run(folder, map(int, chosen.sizes.split(",")), chosen.only, chosen.embedder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    text = tables(found, speeds, chosen.embedder)
    print(text)
    if chosen.plot:
        plot(found, chosen.plot)
    if chosen.markdown:
        page.put(chosen.markdown, MARK, text)


if __name__ == "__main__":
    main()
