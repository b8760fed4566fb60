"""The command line with a machine that plays a script, run as a program of its own by the tests.

PLAY is a JSON list: what the programs print, one after the other. SLOW is how many seconds the
engine takes for each token. Everything else is real.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterator
from typing import Any

from worldmodel.app import build, cli
from worldmodel.engines.base import Engine
from worldmodel.engines.scripted import ScriptedEngine
from worldmodel.execution.scripted import ScriptedSandbox
from worldmodel.settings import Settings
from worldmodel.types import Token

SLOW = float(os.environ.get("SLOW", "0"))


class SlowEngine(ScriptedEngine):
    def stream(self, *arguments: Any, **named: Any) -> Iterator[Token]:
        for token in super().stream(*arguments, **named):
            time.sleep(SLOW)
            yield token


def _choose(choice: str, settings: Settings) -> tuple[str, str]:
    return "scripted", ""


def _sandbox(settings: Settings, prepare: Any) -> ScriptedSandbox:
    return ScriptedSandbox(json.loads(os.environ.get("PLAY", "[]")))


def _slowly(made: Any) -> Any:
    def make(*arguments: Any) -> Engine:
        engine = made(*arguments)
        engine.__class__ = SlowEngine
        return engine  # type: ignore[no-any-return]

    return make


build.choose_sandbox = _choose
build.SANDBOXES["scripted"] = _sandbox
if SLOW:
    build.ENGINES["scripted"] = _slowly(build.ENGINES["scripted"])
cli.main()
