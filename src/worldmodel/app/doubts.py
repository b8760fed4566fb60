"""`worldmodel calibrate` and `worldmodel analyze`."""

from __future__ import annotations

import math
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

from worldmodel.app import build, calibrations, promise, screen
from worldmodel.app.machine import ensure_image
from worldmodel.app.options import Options
from worldmodel.app.rows import Answers, Selection, answer_rows, tasks_of
from worldmodel.app.source import text_of
from worldmodel.core.prompt import compose
from worldmodel.core.uncertainty.calibration import Calibration
from worldmodel.core.uncertainty.conformal import DELTA
from worldmodel.core.uncertainty.fit import Method
from worldmodel.core.uncertainty.signals import signals
from worldmodel.errors import DataError, EngineError, UsageError
from worldmodel.evals.calibrate import FEWEST, Answered, Tried, acting, answered, declined, sure, tried
from worldmodel.evals.calibrate import calibrate as calibrated
from worldmodel.evals.tasks import Task
from worldmodel.loop import answer
from worldmodel.settings import Settings
from worldmodel.types import Action, Token, Trace, to_data

SURE, HESITANT = 0.7, 2.3
"""Surprise up to which a token is sure (probability 1/2), and up to which it is hesitant (1/10)."""


ACTIONS: dict[str, Action] = {"hint": "hint", "retrieve": "retrieve", "decline": "decline"}
"""What the gate may do where it was measured to help."""


def calibrate(
    selection: Selection,
    options: Options,
    *,
    out: Path | None,
    method: Method | None,
    workers: int,
    services: bool,
    trying: Sequence[str],
    as_json: bool,
) -> int:
    """Answer the rows, fit, and keep the calibration. Returns 0. Raises DataError where the rows are too few.

    Of `trying`, what the gate may do, the calibration takes what mends more than it spoils.
    """
    if unknown := set(trying) - ACTIONS.keys():
        raise UsageError(f"{min(unknown)!r} is nothing that can be tried", mend=f"--try {' | '.join(ACTIONS)}")
    tasks = tasks_of(selection)
    if len(tasks) < FEWEST:
        raise DataError(
            f"{selection.data} gives {len(tasks)} rows; to calibrate, {FEWEST} are needed", mend="give --data more rows"
        )
    found = answer_rows(
        tasks, selection.data, options, out, workers=workers, services=services, title="calibrate", always=True
    )
    card = found.world.engine.card
    judged = answered(found.rows, tasks)
    made = calibrated(
        judged,
        card,
        method=method,
        data=selection.data.name,
        conditions=promise.conditions(options),
    )
    outcomes: dict[Action, Tried] = {}
    for action in [ACTIONS[name] for name in dict.fromkeys(trying)]:
        outcomes[action] = _try(action, made, found, judged, tasks, selection, options, out, workers, services)
    made = acting(made, [action for action, each in outcomes.items() if each.helps], judged)
    path = calibrations.place(Settings.from_env(), card)
    calibrations.save(made, path)
    document = {**_described(made), "path": str(path), "bound_to": calibrations.bound_to(card)}
    document["tried"] = {action: to_data(each) for action, each in outcomes.items()}
    if as_json:
        screen.print_json(document)
        return 0
    print(f"calibration {made.id} of {made.engine} ({made.model[:12]}), made from {made.made_from} answers")
    for risk, made_for in document["promises"].items():
        needs = made.needs(float(risk), gated=bool(made.samples))
        share = f"answers {100 * made_for['share']:.0f}% of such questions" if made_for else ""
        said = share or f"cannot be promised: {needs}"
        print(f"at most {100 * float(risk):.0f}% wrong: {said}")
    if made.samples and not made.sample_below:
        print("more replies were found to spoil more than they mend: --samples draws none")
    elif made.samples:
        print(f"{made.samples} more replies are drawn below a confidence of {100 * made.sample_below:.0f}%")
    for action, each in outcomes.items():
        taken = "is taken" if each.helps else "is not taken: it does not mend more than it spoils beyond chance"
        print(f"{action}: of {each.n} answers it is for {each.better} became right and {each.worse} wrong; it {taken}")
    print(f"kept in {path}; {document['bound_to']}")
    return 0


def _try(
    action: Action,
    made: Calibration,
    found: Answers,
    judged: Sequence[Answered],
    tasks: Sequence[Task],
    selection: Selection,
    options: Options,
    out: Path | None,
    workers: int,
    services: bool,
) -> Tried:
    """What `action` does to the answers that were learned from: the others are kept for promises.

    What declining does can be told from the records. Else what is doubtful when its thought has ended is answered once
    more, at temperature 0 or with its seed, so nothing else differs.
    """
    if action == "decline":
        return declined(each for each in judged if each.learns)
    rows = [row for row in found.rows if not row.raised]
    doubtful = {
        (row.id, row.hash)
        for row, each in zip(rows, judged, strict=True)
        if each.learns and sure(made.fits["think"], each, "think") < 0.5
    }
    left = [task for task in tasks if (task.id, task.hash) in doubtful]
    if action == "retrieve" and found.world.memory is None:
        raise UsageError("there is no memory to retrieve from", mend="leave --try retrieve away")
    if not left:
        return Tried(0, 0, 0)
    kept = out.with_name(f"{out.stem}.{action}{out.suffix}") if out is not None else None
    again = answer_rows(
        left, selection.data, replace(options, samples=1), kept, workers=workers, services=services, title=action,
        acting=replace(made, acts=(action,)),
    )  # fmt: skip
    return tried(found.rows, again.rows)


def _described(made: Calibration) -> dict[str, Any]:
    promises: dict[str, Any] = {}
    for risk in (0.05, 0.1, 0.2):
        found = made.promise(risk, gated=bool(made.samples))
        above = None if found is None or math.isinf(found.score) else found.score
        promises[str(risk)] = None if found is None else {"share": found.share, "above": above}
    return {
        "id": made.id,
        "engine": made.engine,
        "model": made.model,
        "made_from": made.made_from,
        "samples": made.samples,
        "sample_below": made.sample_below,
        "acts": list(made.acts),
        "confidence_of_promises": 1 - DELTA,
        "promises": promises,
        "weights": {
            point: dict(zip(fit.regression.names, fit.regression.weights, strict=True))
            for point, fit in made.fits.items()
        },
    }


def analyze(text: str, reply: str | None, options: Options, *, as_json: bool) -> int:
    """Show how surprised the model is by each token of its reply to `text`, or of the `reply` that is given.

    Returns 0, or 1 where the engine gives no log-probabilities. A given reply is scored by keeping the engine to
    it with a grammar, so engines without grammars raise EngineError.
    """
    text = text_of(text, "the text")
    settings = Settings.from_env()
    if reply is None:
        world = build.world(options, settings, ask=None, say=screen.note, prepare=ensure_image)
        try:
            with closing(answer(text, world)) as events:
                for _ in events:
                    pass
                trace = events.trace
        finally:
            build.close(world)
    else:
        trace = Trace(text, tokens=tuple(_scored(text, text_of(reply, "the reply"), options)))
    scored = [token for token in trace.tokens if token.sampled and token.logprob is not None]
    if as_json:
        screen.print_json(_document(trace))
    else:
        _show(trace)
    if not scored:
        screen.note("the engine gave no log-probabilities: there is nothing to see")
    return 0 if scored else 1


def _scored(question: str, reply: str, options: Options) -> list[Token]:
    """The tokens of `reply` with the probabilities that the engine gives them after `question`."""
    if not reply:
        raise UsageError("the reply is empty")
    with closing(build.engine(options)) as engine:
        prompt, _ = compose(question, engine.card)
        tokens = list(engine.stream(prompt, limit=4 * len(reply) + 8, grammar=f"root ::= {_literal(reply)}"))
    if "".join(token.text for token in tokens) != reply:
        raise EngineError("the engine did not keep to the reply, so it cannot be scored")
    return tokens


def _literal(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\r", "\\r")
    return f'"{escaped}"'


def _document(trace: Trace) -> dict[str, Any]:
    tokens = [
        {
            "text": token.text,
            "sampled": token.sampled,
            "surprise": None if (surprise := _surprise(token)) is None or math.isinf(surprise) else surprise,
        }
        for token in trace.tokens
    ]
    return {
        "tokens": tokens,
        "signals": signals(trace),
        "perplexity": trace.uncertainty.perplexity,
        "confidence": trace.uncertainty.confidence,
        "calibration": trace.uncertainty.calibration,
        "answer": trace.answer,
    }


def _surprise(token: Token) -> float | None:
    return None if token.logprob is None or math.isnan(token.logprob) else -min(0.0, token.logprob)


def _show(trace: Trace) -> None:
    """The text in colour; where there is no colour, hesitant tokens stand in marks: ?...? and ??...??"""
    from rich.text import Text

    out = screen.stdout()
    shown = Text()
    for token in trace.tokens:
        surprise = _surprise(token)
        style, mark = "dim", ""
        if token.sampled and surprise is not None:
            style = "green" if surprise <= SURE else "yellow" if surprise <= HESITANT else "bold red"
            mark = "" if surprise <= SURE else "?" if surprise <= HESITANT else "??"
        text = screen.visible(token.text)
        if mark and not out.is_terminal:
            core = text.strip("\n ")
            text = text.replace(core, f"{mark}{core}{mark}", 1) if core else text
        shown.append(text, style)
    out.print(shown)
    found = signals(trace)
    print()
    for name in ("surprise", "surprise_max", "surprise_span", "entropy", "entropy_max", "margin_fork"):
        value = found[name]
        print(f"{name:16} {'-' if value is None else f'{value:.3f}'}")
    if trace.uncertainty.confidence is not None:
        print(f"{'confidence':16} {100 * trace.uncertainty.confidence:.0f}%")
