"""Rooms import downward only, and heavy libraries stay in their rooms."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import worldmodel

ROOT = Path(worldmodel.__file__).parent
FLOORS = (
    ("__init__",),
    ("types", "errors", "settings", "interrupts"),
    ("core",),
    ("events", "engines", "execution", "memory"),
    ("gate",),
    ("deliberate",),
    ("loop", "replay"),
    ("data", "evals"),
    ("training",),
    ("app",),
    ("__main__",),
)
FLOOR = {room: number for number, rooms in enumerate(FLOORS) for room in rooms}
HOMES = {
    **dict.fromkeys(
        ("torch", "transformers"), ("engines/transformers.py", "memory/embedders/transformers.py", "training/")
    ),
    **dict.fromkeys(("tokenizers", "gguf", "trl", "peft", "datasets", "torchao", "ray"), ("training/",)),
    "xllamacpp": ("engines/llamacpp.py", "memory/embedders/llamacpp.py"),
    "matplotlib": ("training/", "evals/plots.py"),
    **dict.fromkeys(("mcp", "httpx2", "jsonschema", "referencing"), ("execution/tools/",)),
    "pygit2": ("memory/registry/",),
    **dict.fromkeys(("lancedb", "pyarrow"), ("memory/index.py",)),
    "typer": ("app/",),
    "rich": ("app/",),
}
GUEST = "execution/qemu/agent/"
"""The guest's program: a package of its own there, where worldmodel is not installed."""

FILES = sorted(path.relative_to(ROOT).as_posix() for path in ROOT.rglob("*.py"))


def imported(file: str) -> Iterator[str]:
    """The dotted names that a file imports, inside functions and for type checkers too."""
    for node in ast.walk(ast.parse((ROOT / file).read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0 or file.startswith(GUEST), f"{file} imports relatively"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def room(name: str) -> str:
    return name.split("/")[0].removesuffix(".py")


@pytest.mark.parametrize("file", FILES)
def test_imports_point_downward(file: str) -> None:
    for name in imported(file):
        parts = name.split(".")
        if parts[0] == "worldmodel":
            assert not file.startswith(GUEST), f"{file} imports {name}"
            other = parts[1] if parts[1] in FLOOR else "__init__"
            assert FLOOR[other] < FLOOR[room(file)] or other == room(file), f"{file} imports {name}"
        elif parts[0] in HOMES:
            assert file.startswith(HOMES[parts[0]]), f"{file} imports {name}"
