"""The command line with a machine that plays a script, run as a program of its own or inside a test.

PLAY is a JSON list: what the programs print, one after the other. SLOW is how many seconds the
engine takes for each token. SHOW makes the engine answer with the turns it was given, MUTE makes it
give no log-probabilities. HINTED makes it answer `question N`: N where N is a multiple of three, and behind the gate's
hint always ("right") or never ("wrong"). Everything else is real.
"""

from __future__ import annotations

import json
import os
import re
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from worldmodel.app import build, cli
from worldmodel.app.options import Options
from worldmodel.core.prompt import Prompt
from worldmodel.engines.base import Engine
from worldmodel.engines.scripted import ScriptedEngine
from worldmodel.execution.scripted import ScriptedSandbox
from worldmodel.gate import HINT
from worldmodel.settings import Settings
from worldmodel.types import Card, Token

CARD = Card("scripted", "1", instructions=False)
REAL_ENGINE = build.ENGINES["scripted"]


class SlowEngine(ScriptedEngine):
    def stream(self, *arguments: Any, **named: Any) -> Iterator[Token]:
        for token in super().stream(*arguments, **named):
            time.sleep(float(os.environ["SLOW"]))
            yield token


def choose(choice: str, settings: Settings) -> tuple[str, str]:
    return "scripted", ""


def sandbox(settings: Settings, prepare: Any, shared: Any) -> ScriptedSandbox:
    return ScriptedSandbox(json.loads(os.environ.get("PLAY", "[]")))


def engine(spec: build.EngineSpec, options: Options) -> Engine:
    if "SHOW" in os.environ:
        return ScriptedEngine(lambda prompt: " | ".join(turn.content for turn in prompt.turns), card=CARD)
    if "HINTED" in os.environ:
        return ScriptedEngine(hinted, card=CARD)
    made = REAL_ENGINE(spec, options)
    if "MUTE" in os.environ:
        return ScriptedEngine(json.loads(Path(spec.place).read_text("utf-8")), card=made.card, logprob=None)
    if os.environ.get("SLOW"):
        made.__class__ = SlowEngine
    return made


def hinted(prompt: Prompt) -> str:
    number = int(re.findall(r"question (\d+)", prompt.turns[-1].content)[-1])
    if HINT in "".join(token.text for token in prompt.reply):
        return f"It is {number if os.environ['HINTED'] == 'right' else -1}."
    return f"<think>Hm.</think>It is {number if number % 3 == 0 else -1}."


def set_up(set_attribute: Callable[[object, str, object], None]) -> None:
    set_attribute(build, "choose_sandbox", choose)
    set_attribute(build, "SANDBOXES", {"scripted": sandbox})
    set_attribute(build, "ENGINES", {**build.ENGINES, "scripted": engine})


if __name__ == "__main__":
    set_up(setattr)
    cli.main()
