"""Running kept programs again, as the loop would run them: the policy decides, a fresh machine runs, the verdict says.

The machine is made ready when the first program has to run, so that commands that need none start none.
"""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Self

from worldmodel.app import build, consent, screen
from worldmodel.app.machine import ensure_image
from worldmodel.app.options import Options
from worldmodel.execution.base import Grant, Learns
from worldmodel.execution.validate import validate
from worldmodel.loop import unenforceable
from worldmodel.memory.registry import Model, Trial
from worldmodel.memory.registry.records import kept, program_for
from worldmodel.settings import Settings
from worldmodel.types import Limits

if TYPE_CHECKING:
    from worldmodel.execution.base import Approver, Sandbox


class Machine:
    """A `Rerun`: call it with a model and an earlier trial. `run` of the new trial is None where it was not allowed.

    Raises what building a sandbox and running raise.
    """

    def __init__(self, options: Options, settings: Settings) -> None:
        self._options = options
        self._settings = settings
        self._stack = ExitStack()
        self._ready: tuple[Sandbox, Approver] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self._stack.close()

    def __call__(self, model: Model, before: Trial) -> Trial:
        machine, approver = self._ready or self._start()
        program = program_for(model, before)
        decision = unenforceable(model.requires, machine) or approver(program, model.requires)
        again = replace(
            before,
            time=datetime.now(UTC).isoformat(timespec="seconds"),
            program=model.program_id,
            prelude=program.prelude,
            versions={**before.versions, **machine.versions, "sandbox": machine.name},
            through="",
            path="",
            feedback="",
        )
        if not decision.allow:
            return replace(again, worked=False, run=None, verdict=None, feedback=f"not allowed: {decision.reason}")
        run = machine.run(program, Grant(decision.granted), Limits(seconds=self._options.timeout))
        verdict = validate(model.requires, decision.granted, run)
        if isinstance(approver, Learns):
            approver.learn(program, decision, run, verdict)
        return replace(again, worked=run.status == "ok", run=kept(run), verdict=verdict)

    def _start(self) -> tuple[Sandbox, Approver]:
        shared = build.with_tools(build.resources(self._options), self._settings)
        name, why = build.choose_sandbox(self._options.sandbox, self._settings)
        if why:
            screen.note(why)
        machine = build.sandbox(name, self._settings, ensure_image, shared)
        self._stack.callback(machine.close)
        self._ready = machine, build.approver(self._settings, self._options.approve, consent.person())
        return self._ready
