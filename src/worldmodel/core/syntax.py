"""Python source as a syntax tree, read without running it, from any thread."""

import ast
from threading import Lock

# Before 3.11.8 and 3.12.2 CPython counts the depth of a tree in one place for all threads:
# two that build trees at once can end in SystemError (github.com/python/cpython/issues/106905).
_building = Lock()


def parse(source: str) -> ast.Module:
    """
    The syntax tree of a program.

    Raises:
        SyntaxError: Python cannot read the source; also where it holds a null
            character or is nested deeper than the parser goes.
    """
    try:
        with _building:
            return ast.parse(source)
    except (ValueError, RecursionError, MemoryError) as problem:
        raise SyntaxError(str(problem) or "nested too deeply to be read") from problem
