"""Puts `use_tool` where programs find it: a builtin in Python, a command in Bash. Node's is in runner.js."""

from __future__ import annotations

import builtins
import importlib
import os
import shutil
import sys
from pathlib import Path

AGENT = Path("/run/agent")
FOLDER = AGENT / "programs"
COMMAND = FOLDER / "use_tool"


def set_up() -> None:
    """Called once, when the template boots, before the interpreters start. Raises OSError."""
    FOLDER.mkdir()
    shutil.copyfile(AGENT / "tools.py", FOLDER / "tools.py")
    compiler = ("/usr/bin/tcc", "-O2", "-o", str(COMMAND), str(AGENT / "use_tool.c"))
    process = os.posix_spawn(compiler[0], compiler, os.environ)
    if os.waitpid(process, 0)[1] or not os.access(COMMAND, os.X_OK):
        raise OSError("use_tool could not be compiled")
    os.environ["PATH"] += f":{FOLDER}"
    os.environ["PYTHONPATH"] = str(FOLDER)  # for a Python that a program starts
    sys.path.append(str(FOLDER))
    builtins.use_tool = importlib.import_module("tools").use_tool  # type: ignore[attr-defined]
