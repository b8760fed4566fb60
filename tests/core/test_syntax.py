from __future__ import annotations

import ast
import gc
import sys
import threading
from collections.abc import Iterator

import pytest

from worldmodel.core import syntax

SOURCE = "a = 3; b = 4; c = 8\nv1 = a + b + c\nprint(v1 / 3)\n"


@pytest.fixture
def hurried() -> Iterator[None]:
    """Threads that change places and a collector that runs as often as they can."""
    interval, threshold = sys.getswitchinterval(), gc.get_threshold()
    sys.setswitchinterval(1e-6)
    gc.set_threshold(1, 1, 1)
    yield
    sys.setswitchinterval(interval)
    gc.set_threshold(*threshold)


class Finalized:
    """Garbage that runs Python code when it is collected, in the midst of building a tree."""

    def __init__(self) -> None:
        self.itself = self

    def __del__(self) -> None:
        sum(range(50))


def test_the_tree_of_a_program() -> None:
    assert ast.dump(syntax.parse(SOURCE)) == ast.dump(ast.parse(SOURCE))


@pytest.mark.parametrize(
    "source", ["a =", "a = '\0'", "(" * 5000 + ")" * 5000, "-" * 200_000 + "1", "a" + ".b" * 100_000, "\ud800"]
)
def test_what_python_cannot_read_is_one_error(source: str) -> None:
    with pytest.raises(SyntaxError) as caught:
        syntax.parse(source)
    assert str(caught.value)


def test_threads_that_build_trees_at_the_same_time(hurried: None) -> None:
    wanted, problems = ast.dump(ast.parse(SOURCE)), []

    def build() -> None:
        for _ in range(1000):
            Finalized()
            try:
                assert ast.dump(syntax.parse(SOURCE)) == wanted
            except (SystemError, AssertionError) as problem:
                problems.append(problem)

    threads = [threading.Thread(target=build) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert problems == []
