"""The index of vectors: with codes of one bit it finds what comparing one by one finds."""

from __future__ import annotations

from pathlib import Path

import pytest

from worldmodel.data.rows import word_problems
from worldmodel.memory import index as module
from worldmodel.memory.embedders.encoder import shipped
from worldmodel.memory.index import Index
from worldmodel.memory.paths import Entry
from worldmodel.memory.paths import Path as Way

DATA = Path(__file__).parents[2] / "data"


def test_what_is_nearest_is_found_through_codes_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "ANN_FROM", 1000)
    questions = list(dict.fromkeys(row.question for row in word_problems(DATA)))
    kept, asked = questions[:2000], questions[2000:2040]
    index = Index(tmp_path / "index", shipped(), create=True)
    entries = [
        Entry(f"m{n}", f"m{n}@1", "", "", "", (Way(f"m{n}", "question", text),), ()) for n, text in enumerate(kept)
    ]
    index.add(entries, "cursor")
    vectors = index.embedder.embed(asked)
    exact = [{each.path for each in index.near(vector, 32)} for vector in vectors]
    index.tend(now=True)
    assert index.facts.said("partitioned") == "2000"
    found = [{each.path for each in index.near(vector, 32)} for vector in vectors]
    assert sum(len(a & b) for a, b in zip(exact, found, strict=True)) > 0.9 * 32 * len(asked)
    index.close()
