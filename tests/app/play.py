"""The command line with a machine that plays a script, run as a program of its own by the tests.

PLAY is a JSON list: what the programs print, one after the other. Everything else is real.
"""

from __future__ import annotations

import json
import os
from typing import Any

from worldmodel.app import build, cli
from worldmodel.execution.scripted import ScriptedSandbox
from worldmodel.settings import Settings


def _choose(choice: str, settings: Settings) -> tuple[str, str]:
    return "scripted", ""


def _sandbox(settings: Settings, prepare: Any) -> ScriptedSandbox:
    return ScriptedSandbox(json.loads(os.environ.get("PLAY", "[]")))


build.choose_sandbox = _choose
build.SANDBOXES["scripted"] = _sandbox
cli.main()
