"""The base installation imports without the extras, and `import worldmodel` loads nothing heavy."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import worldmodel

ROOT = Path(worldmodel.__file__).parent

HEAVY = ("torch", "transformers", "tokenizers", "gguf", "xllamacpp", "matplotlib", "lancedb", "pyarrow", "pygit2")
GUEST = "worldmodel.execution.qemu.agent"
"""The program of the guest, PID 1 of a machine. It must never be imported here: it would set up this host."""

BASE = [
    name
    for name in sorted(
        "worldmodel." + path.relative_to(ROOT).with_suffix("").as_posix().replace("/", ".").removesuffix(".__init__")
        for path in ROOT.rglob("*.py")
        if path != ROOT / "__init__.py"
    )
    if not name.endswith("__main__") and not f"{name}.".startswith((f"{GUEST}.", "worldmodel.training."))
]
"""The modules of the base installation: no program that starts when it is imported, nothing that may need an extra."""

WITHOUT = f"""
import importlib, sys
class Missing:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {HEAVY!r}:
            raise ModuleNotFoundError(f"No module named {{name!r}}", name=name)
sys.meta_path.insert(0, Missing())
for name in {BASE!r}:
    importlib.import_module(name)
print(len(sys.modules))
"""
"""Imports every module of the base installation while the heavy libraries look as if they were not installed."""

LOADED = "import sys, {module}; print('\\n'.join(sys.modules))"


def python(code: str) -> str:
    return subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout


def loaded(module: str) -> set[str]:
    return {name.split(".")[0] for name in python(LOADED.format(module=module)).splitlines()}


def test_the_list_of_base_modules_is_what_it_should_be() -> None:
    assert {"worldmodel.loop", "worldmodel.core.tags", "worldmodel.engines.llamacpp", "worldmodel.app.cli"} <= set(BASE)
    assert not [name for name in BASE if name.startswith(GUEST) or "__main__" in name]


def test_every_base_module_imports_without_the_extras() -> None:
    python(WITHOUT)


def test_importing_worldmodel_loads_nothing_but_itself() -> None:
    assert not loaded("worldmodel") & {*HEAVY, "numpy", "httpx", "rich", "typer", "jinja2"}


def test_importing_the_loop_loads_no_heavy_library() -> None:
    assert not loaded("worldmodel.loop") & {*HEAVY, "numpy", "httpx", "rich", "typer", "jinja2"}


def test_importing_the_command_line_loads_no_heavy_library() -> None:
    assert not loaded("worldmodel.app.cli") & {*HEAVY, "numpy"}
