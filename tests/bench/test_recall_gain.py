"""What bench.recall_gain offers to an engine, and the table that it prints."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from bench.recall_gain import THRESHOLDS, Frozen, Reads, table

from worldmodel.engines.scripted import ScriptedEngine
from worldmodel.evals.compare import Pairs
from worldmodel.execution.scripted import ScriptedSandbox
from worldmodel.loop import World, answer
from worldmodel.memory.retrieve import Ranking
from worldmodel.types import Card, Decision, Hit

HITS = [Hit(f"m{n}", "print(1)", 0.9, "question: x") for n in range(3)]


class Full:
    """A memory that finds something whatever it is asked."""

    ranking = Ranking()

    def search(self, query: str, k: int, context: Sequence[str] = ()) -> list[Hit]:
        return HITS[:k]


def test_the_table_says_what_memory_did() -> None:
    found = {"0.55": (Pairs(30, 12, 15, 2, 5, 0.1, (-0.08, 0.27), 0.45), 21)}
    lines = table(40, found, "embedded", 1).splitlines()
    assert "engine `embedded`, 40 models in memory, 1 offered at most." in lines[0]
    assert lines[-1] == "| 0.55 | 30 | 21 | 12 | 15 | +10.0 points | -8.0 to +27.0 | 0.45 |"
    assert len(lines) == 5


def test_the_shipped_threshold_is_measured() -> None:
    assert Ranking().threshold in THRESHOLDS


def test_an_engine_that_reads_nothing_is_offered_models_all_the_same() -> None:
    memory: Any = Full()
    engine = ScriptedEngine(["It is 40.", "It is 40."], card=replace(Card("shipped", "1"), retrieved=0))
    for wrapped, offered in ((Reads(engine, 2), 2), (engine, 0)):
        frozen = Frozen(memory, 0.55)
        world = World(wrapped, ScriptedSandbox(), lambda program, needs: Decision(True, "test", "test", needs))
        asked = answer("How fast is it?", replace(world, memory=frozen))
        list(asked)
        assert (len(asked.trace.retrieved), frozen.offered) == (offered, int(offered > 0))
    assert "print(1)" in str(engine.prompts[0].reply)
