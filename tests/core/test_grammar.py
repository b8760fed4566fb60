"""The grammar names what the language names; that a model keeps to it is shown with llama.cpp (tests/engines)."""

from __future__ import annotations

import re

import pytest

from worldmodel.core.grammar import gbnf
from worldmodel.core.requires import CATEGORIES
from worldmodel.types import LANGUAGES


@pytest.mark.parametrize("programs", [True, False])
def test_every_rule_that_is_used_is_there(programs: bool) -> None:
    rules = dict(line.split(" ::= ", 1) for line in gbnf(programs=programs).splitlines())
    bare = re.sub(r'"(?:[^"\\]|\\.)*"|\[(?:[^\]\\]|\\.)*\]|\{[0-9,]*\}', " ", " ".join(rules.values()))
    assert set(re.findall(r"[a-z]+", bare)) <= rules.keys()
    assert next(iter(rules)) == "root"
    assert ("program" in rules["root"]) is programs


def test_every_language_and_category_can_be_said() -> None:
    text = gbnf()
    for language in LANGUAGES:
        assert f'"{language}"' in text
    for category in CATEGORIES:
        assert re.search(rf'"{category}[("]', text)
