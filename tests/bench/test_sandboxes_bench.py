"""The comparison of sandboxes, with contenders that cost nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from bench.contenders import Absent

from bench import page, sandboxes
from worldmodel.settings import Settings
from worldmodel.types import Language

SETTINGS = Settings(Path("/nowhere"), Path("/nowhere"))


class Echo:
    """Prints what every program of the comparison prints."""

    name, fresh, languages = "echo", "nothing", ("python", "bash")
    slow, pause = False, 0.0
    printed = "1\n"
    closed = 0

    def __init__(self, settings: Settings) -> None:
        pass

    def run(self, code: str, language: Language) -> str:
        return self.printed

    def close(self) -> None:
        type(self).closed += 1


class Lost(Echo):
    name = "lost"

    def __init__(self, settings: Settings) -> None:
        raise Absent("no such registry")


class Wrong(Echo):
    name, printed = "wrong", "2\n"


def measured(kind: Any) -> sandboxes.Row:
    return sandboxes.measured(kind, SETTINGS, 4, 0.05)


def test_a_contender_is_measured_in_its_languages() -> None:
    before = Echo.closed
    row = measured(Echo)
    assert {language: len(samples) for language, samples in row.latency.items()} == {"python": 4, "bash": 4}
    assert set(row.rates) == {1, 2, 4}
    assert all(rate > 0 for rate in row.rates.values())
    assert Echo.closed == before + 1
    assert sandboxes.table([row]).splitlines()[-1].count("n 4") == 2


def test_what_cannot_be_measured_says_why() -> None:
    shown = sandboxes.table([measured(Lost)])
    assert "| lost | nothing | not measured: no such registry |" in shown
    lengths = {line.count("|") for line in shown.splitlines()}
    assert len(lengths) == 1


def test_a_contender_that_prints_something_else_is_not_measured() -> None:
    before = Wrong.closed
    row = measured(Wrong)
    assert "printed '2\\n'" in row.problem
    assert (row.latency, Wrong.closed) == ({}, before + 1)


def test_those_that_are_not_attacked_have_a_statement_with_its_source() -> None:
    assert all(text and source for text, source in sandboxes.STATEMENTS.values())
    assert len(sandboxes.statements().splitlines()) == 2 + len(sandboxes.STATEMENTS)


def test_each_table_has_its_place_on_the_page(tmp_path: Path) -> None:
    file = tmp_path / "page.md"
    file.write_text("# Page\n\n<!-- one -->\nold\n\n## Second\ntext\n<!-- two -->\n")
    page.put(file, "<!-- one -->", "new one")
    page.put(file, "<!-- two -->", "new two\n")
    page.put(file, "<!-- one -->", "newer one")
    expected = "# Page\n\n<!-- one -->\n\nnewer one\n\n## Second\ntext\n<!-- two -->\n\nnew two\n"
    assert file.read_text() == expected
    with pytest.raises(ValueError, match="three"):
        page.put(file, "<!-- three -->", "")
