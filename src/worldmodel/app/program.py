"""`worldmodel exec`: one program of the user's, judged and run as a model's would be."""

from __future__ import annotations

import sys
from contextlib import closing

from worldmodel.app import build, consent, screen
from worldmodel.app.machine import ensure_image
from worldmodel.app.options import Options
from worldmodel.app.show import asked, judgement, left, outcome
from worldmodel.app.source import file_text
from worldmodel.core.requires import RequiresError, language_of, show
from worldmodel.errors import UsageError
from worldmodel.execution.base import Grant, Learns
from worldmodel.execution.validate import validate
from worldmodel.loop import read_declared, unenforceable
from worldmodel.settings import Settings
from worldmodel.types import LANGUAGES, Decision, Limits, Program, Run, Verdict, to_data


def execute(file: str, language: str, requires: str, limits: Limits, options: Options, *, as_json: bool) -> int:
    """0 when the program ended well, 1 when it failed or was not allowed. Raises what building and running raise."""
    known = language_of(language)
    if known is None:
        raise UsageError(f"unknown language {language!r}", mend=f"--language {' | '.join(LANGUAGES)}")
    program = Program(known, file_text(file, "the program"))
    try:
        declared = read_declared(requires, program)
    except RequiresError as error:
        raise UsageError(f"--requires: {error}", mend=f"--requires {known}:math") from error
    settings = Settings.from_env()
    shared = build.with_tools(build.resources(options), settings)
    name, why = build.choose_sandbox(options.sandbox, settings)
    if why:
        screen.note(why)
    with closing(build.sandbox(name, settings, ensure_image, shared)) as machine:
        approver = build.approver(settings, options.approve, consent.person())
        decision = unenforceable(declared, machine) or approver(program, declared)
        run = machine.run(program, Grant(decision.granted), limits) if decision.allow else None
    verdict = validate(declared, decision.granted, run) if run else None
    if run and verdict and isinstance(approver, Learns):
        approver.learn(program, decision, run, verdict)
    if as_json:
        screen.print_json(to_data({"run": run, "verdict": verdict, "decision": decision}))
    elif run and verdict:
        _show(run, verdict)
    else:
        _denied(decision)
    return 0 if run and run.status == "ok" else 1


def _show(run: Run, verdict: Verdict) -> None:
    """The program's own output where it belongs; what there is to say about it on stderr."""
    shown = screen.visible if sys.stdout.isatty() else str
    sys.stdout.write(shown(run.stdout))
    sys.stdout.flush()
    sys.stderr.write(screen.visible(run.stderr) if sys.stderr.isatty() else run.stderr)
    if run.status != "ok" or sys.stderr.isatty():
        screen.note(outcome(run))
    for line in judgement(verdict):
        screen.note(line)
    for line in (*asked(run), *left(run)):
        screen.note(line)


def _denied(decision: Decision) -> None:
    screen.note(f"the program did not run: {decision.reason} ({decision.rule})")
    for ruling in decision.rulings:
        if not ruling.allow:
            screen.note(f"not granted: {show((ruling.requirement,))} (by {ruling.by}; {ruling.reason})")
