"""How much doubt is worth: python -m bench.uncertainty --families DIR [--data DIR] [--limit N] [--out DIR]

Draws the first reply and the samples for every question of every set once, through the users' own loop, and
keeps them in `--out`: the same command goes on from there, and with everything kept it takes seconds. Then
it calibrates on one part of the sets and reports on the other.

    word problems   MAWPS valid to calibrate, test to report; GSM8K dev in two halves
    nine categories what `worldmodel data generate` wrote: phrasings.jsonl and half of the families of families.jsonl to
                    calibrate, the other half to report
    fresh questions data/questions, written without sight of the families: in two halves
    umwp, selfaware questions with and without an answer (folder `uncertainty` of --data), to report only
    metatool        requests that need an outside tool or do not (folder `tools` of --data), to report only

A set whose file is not there is left out, and the output says so; a page (`--markdown`) is written of all sets only, so
that a part never takes the place of the whole. `--ship FILE` writes the calibration as well.
Not covered: other engines' sets; `--engine` takes any, and P(true) is asked of those that know instructions.
"""

from __future__ import annotations

import argparse
import gzip
import math
import statistics
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from bench.doubt import Part, first_half, half_of_families, joined
from bench.loop import QUESTIONS
from bench.shown import shown

from bench import asked, doubt, page
from worldmodel.app import build, calibrations, promise
from worldmodel.app.options import Options
from worldmodel.app.rows import answer_rows
from worldmodel.core.prompt import Prompt, Turn
from worldmodel.core.uncertainty.calibration import Calibration
from worldmodel.core.uncertainty.conformal import fewest
from worldmodel.evals.calibrate import acting, answered, calibrate, declined
from worldmodel.evals.doubt import bootstrapped
from worldmodel.evals.plots import plots, png, svg
from worldmodel.evals.study import study
from worldmodel.evals.tasks import Task, load, select
from worldmodel.execution.scripted import ScriptedApprover, ScriptedSandbox
from worldmodel.gate import Gate
from worldmodel.loop import World, answer
from worldmodel.types import Card

MARK = "<!-- measured -->"
ROOT = Path(__file__).parents[1]
TOLD = ROOT / "data" / "word_problems" / "mawps_told.txt"
ONCE = 3
"""How many times as many rows are answered once as are answered with samples."""
NINE = ("new wordings", "new families")
CALIBRATED = ("MAWPS", "GSM8K dev", "new wordings", "new families", "fresh questions")
TOOLS = "MetaTool task 1"
"""The set whose truths are `needs_tool` and `no_tool`, and no answers: none of its rows can be right."""


@dataclass(frozen=True, slots=True)
class Source:
    """A set of questions: its file (None: the folder was not given), which rows of it (`splits` of its field `split`;
    None: all), and whether its tools, web services and files must be there."""

    name: str
    path: Path | None
    splits: tuple[str, ...] | None = None
    services: bool = False


def sources(data: Path | None, families: Path | None) -> list[Source]:
    words = ROOT / "data" / "word_problems"
    return [
        Source("MAWPS", words / "mawps_mwptoolkit.jsonl.gz", ("valid", "test")),
        Source("GSM8K dev", words / "gsm8k_train.jsonl.gz", ("dev",)),
        Source("new wordings", families and families / "phrasings.jsonl", services=True),
        Source("new families", families and families / "families.jsonl", services=True),
        Source("fresh questions", ROOT / "data" / "questions" / "fresh.jsonl.gz"),
        Source("UMWP", data and data / "uncertainty" / "umwp_public.jsonl"),
        Source("SelfAware", data and data / "uncertainty" / "selfaware_public.jsonl"),
        Source(TOOLS, data and data / "tools" / "metatool_task1_public.jsonl"),
    ]


def left_out(found: Sequence[Source]) -> list[str]:
    """What is not there, a line for each."""
    return [
        f"{each.name} is left out: "
        + (f"there is no {each.path}." if each.path else "its folder was not given (--families, --data).")
        for each in found
        if each.path is None or not each.path.exists()
    ]


def tasks_of(source: Source, out: Path, limit: int | None) -> tuple[Task, ...]:
    """The first `limit` of the shuffled rows (None: all), without those that the shipped model met told otherwise; a
    packed file is unpacked into `out`."""
    assert source.path is not None
    path = source.path
    if path.suffix == ".gz":
        path = out / path.name.removesuffix(".gz")
        if not path.exists():
            path.write_bytes(gzip.decompress(source.path.read_bytes()))
    where = {"split": frozenset(source.splits)} if source.splits else {}
    told = set(TOLD.read_text("utf-8").split())
    return tuple(task for task in select(load(path), where=where, limit=limit, shuffle=1) if task.id not in told)


def drawn(source: Source, options: Options, out: Path, limit: int | None, workers: int) -> tuple[Part, Card]:
    """The answers to one set, drawn or kept."""
    tasks = tasks_of(source, out, limit)
    name = source.name.replace(" ", "_").lower()
    kept_in = out / f"{name}.rows.jsonl"
    if source.services:
        options = replace(options, approve="auto")
    rows = answer_rows(
        tasks, _stamp(out), options, kept_in, workers=workers, title=name, services=source.services, always=True
    )
    by_id = {(task.id, task.hash): task for task in tasks}
    kept = [row for row in rows.rows if not row.raised]
    part = Part(source.name, tuple(answered(kept, tasks)), tuple(by_id[row.id, row.hash] for row in kept))
    return part, rows.world.engine.card


def _stamp(out: Path) -> Path:
    """What the key of a file of rows calls its data: rows are bound to questions by their own hash."""
    path = out / "sets"
    path.write_text("bench.uncertainty 1\n")
    return path


def split(parts: dict[str, Part]) -> tuple[dict[str, Part], dict[str, Part]]:
    """(to calibrate on, to report on)."""
    learn: dict[str, Part] = {}
    report: dict[str, Part] = {}
    for name, part in parts.items():
        if name == "MAWPS":
            learn[name] = part.only(lambda t: t.fields.get("split") == "valid", "MAWPS valid")
            report[name] = part.only(lambda t: t.fields.get("split") == "test", "MAWPS test")
        elif name in ("GSM8K dev", "fresh questions"):
            learn[name] = part.only(first_half)
            report[name] = part.only(lambda t: not first_half(t))
        elif name == "new wordings":
            learn[name] = part
        elif name == "new families":  # of what is asked in use some is of no kind that was trained on
            learn[name] = part.only(half_of_families)
            report[name] = part.only(lambda t: not half_of_families(t))
        else:
            report[name] = part
    return learn, report


def p_true(part: Part, options: Options) -> list[float | None]:
    """The probability of "A" where the model is asked whether its answer is (A) true or (B) false (Kadavath et al.,
    "Language models (mostly) know what they know", 2022). None for a model that knows no instructions."""
    engine = build.engine(options)
    try:
        if not engine.card.instructions:
            return []
        found: list[float | None] = []
        for each in part.answers:
            text = (
                f"Question: {each.trace.question}\nProposed answer: {each.trace.answer}\n"
                "Is the proposed answer:\n (A) True\n (B) False\nSay A or B and nothing else."
            )
            tokens = list(engine.stream(Prompt((Turn("user", text),)), limit=1))
            found.append(said(tokens[0].top, "A") if tokens and tokens[0].top else None)
        return found
    finally:
        engine.close()


def said(top: Sequence[tuple[str, float]], word: str) -> float:
    """The probability of `word` among the alternatives, with and without spaces about it."""
    return math.fsum(math.exp(logprob) for text, logprob in top if text.strip() == word)


def drawable(report: dict[str, Part]) -> list[Part]:
    """The parts whose rows can be right or wrong."""
    return [part for name, part in report.items() if name != TOOLS]


def fast_path(options: Options, made: Calibration, rounds: int) -> list[str]:
    """What a confident answer pays: the same questions with and without a gate, in turn, no machine in between.

    The gate with a promise also judges the first program; its promise is one that every answer keeps, so that what is
    timed is the judging and no refusal.
    """
    engine = build.engine(options)
    kept = replace(made, judged=((0.0, True),) * fewest(0.5))
    gates = {"is judged when it is over": Gate(made), "is promised (--max-error)": Gate(kept, max_error=0.5)}
    seconds: dict[str, list[float]] = {name: [] for name in ("", *gates)}
    try:
        if not made.fits_model(engine.card):
            return []
        for each in range(rounds + 1):
            for name in seconds:
                gate = gates.get(name)
                began = time.perf_counter()
                for question in QUESTIONS:
                    sandbox = ScriptedSandbox(["40"] * 10)
                    world = World(engine, sandbox, ScriptedApprover(), limit=256, gate=gate)
                    for _ in answer(question, world):
                        pass
                if each:  # the first round warms up
                    seconds[name].append(time.perf_counter() - began)
    finally:
        engine.close()
    return [line for name in gates for line in (dearer(name, seconds[""], seconds[name]), "")]


def dearer(name: str, without: Sequence[float], with_gate: Sequence[float]) -> str:
    """How much longer the rounds with a gate took than those without, in a line."""
    shares = [b / a - 1 for a, b in zip(without, with_gate, strict=True)]
    more = [1000 * (b - a) / len(QUESTIONS) for a, b in zip(without, with_gate, strict=True)]
    found = bootstrapped(lambda rows: statistics.median(shares[i] for i in rows), len(shares)).interval
    between = "too few rounds for an interval"
    if found is not None and len(shares) >= 20:
        between = f"95% interval {100 * found[0]:+.2f}% to {100 * found[1]:+.2f}%"
    return (
        f"A confident answer that {name} takes {100 * statistics.median(shares):+.2f}% more time (median of "
        f"{len(shares)} rounds, {between}; {statistics.median(more):+.2f} ms an answer; without the machine's time)."
    )


def written(
    parts: dict[str, Part],
    once: Sequence[Part],
    whole: dict[str, tuple[Task, ...]],
    card: Card,
    made: Calibration,
    options: Options,
) -> list[str]:
    """The page's tables: of the answers that were drawn, of those drawn `once`, and of `whole` sets where the question
    alone is read."""
    learn, report = split(parts)
    inside = [report[name] for name in CALIBRATED if name in report]
    words = joined("word problems", [report[name] for name in ("MAWPS", "GSM8K dev") if name in report])
    everything = joined("all of these", inside)
    doubtful = [report[name] for name in ("UMWP", "SelfAware", "new families", "fresh questions") if name in report]
    families = joined("nine categories", [parts[name] for name in NINE if name in parts])
    sets = {"word problems": joined("", [parts[name] for name in ("MAWPS", "GSM8K dev") if name in parts])}
    if families.answers:
        sets["nine categories"] = families
    if "UMWP" in parts:
        sets["UMWP"] = parts["UMWP"]
    made_on = ", ".join(f"{part.name} {len(part.answers)}" for part in learn.values())
    lines = [
        f"Model {card.name} {card.version[:12]}, {made.samples + 1} replies to each question, calibrated on "
        f"{made.made_from} answers ({made_on}).",
        "",
    ]
    lines += ["**Right from wrong**", "", *doubt.quality([*inside, words, everything, *doubtful[:2]], made)]
    lines += ["**Measures, on the same replies**", "", *doubt.methods(everything, made, p_true(everything, options))]
    lines += ["**The promise on errors**", "", *doubt.promises(everything, made)]
    lines += ["**What sampling buys**", "", *doubt.spending([*inside, everything], made)]
    lines += ["What is taken of all replies, where all are drawn:", "", *doubt.votes([*inside, everything], made)]
    lines += ["**Questions without an answer**", "", *doubt.unanswerable(doubtful, made, list(learn.values()))]
    lines += ["By the question alone, without a reply:", ""]
    lines += asked.unanswerable({part.name: whole[part.name] for part in doubtful if part.name in whole})
    lines += ["**Calibrated on one set, tested on another**", "", *doubt.shifts(sets, card)]
    decided = [part for part in (families,) if part.answers]
    lines += ["**When to model at all**", "", *doubt.decisions(decided)]
    told = [*map(doubt.apart, [*(learn[name] for name in learn if name != "new wordings"), *once]), *report.values()]
    lines += [f"With programs that the question does not want left alone (`decline`; the calibration says "
              f"{'yes' if made.acts else 'no'} to it):", "", *doubt.declining(told)]  # fmt: skip
    lines += ["By the question alone:", "", *asked.routes({n: whole[n] for n in NINE if n in whole})]
    if TOOLS in parts:
        lines += [*doubt.outside(parts[TOOLS]), "By the question alone:", "", *asked.outside(TOOLS, whole[TOOLS])]
    return lines


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--families", type=Path, metavar="DIR", help="what `worldmodel data generate` wrote")
    parser.add_argument("--data", type=Path, metavar="DIR", help="the folder with uncertainty/ and tools/")
    parser.add_argument(
        "--out", type=Path, metavar="DIR", default=Path("runs/uncertainty"), help="answers are kept here"
    )
    parser.add_argument("--limit", type=int, default=300, help="questions of each set that is calibrated on")
    parser.add_argument("--report", type=int, metavar="N", help="of each other set [default: as many]")
    parser.add_argument("--samples", type=int, default=5, help="replies to each question")
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--engine", default="embedded")
    parser.add_argument("--sandbox", default="auto")
    parser.add_argument("--rounds", type=int, default=30, help="of the measure of a confident answer's time")
    parser.add_argument("--markdown", type=Path, metavar="FILE", help="put the tables into this page")
    parser.add_argument("--ship", type=Path, metavar="FILE", help="write the calibration here as well")
    given = parser.parse_args(arguments)
    found = sources(given.data, given.families)
    absent = left_out(found)
    if given.markdown and absent:
        parser.error(f"--markdown takes all sets: {' '.join(absent)} Without --markdown the tables are printed.")
    given.out.mkdir(parents=True, exist_ok=True)
    options = Options(engine=given.engine, sandbox=given.sandbox, approve="deny", samples=given.samples)
    began = time.perf_counter()
    parts: dict[str, Part] = {}
    card: Card | None = None
    for source in found:
        if source.path is None or not source.path.exists():
            continue
        limit = given.limit if source.name in CALIBRATED or given.report is None else given.report
        parts[source.name], card = drawn(source, options, given.out, limit, given.workers)
    assert card is not None, "the word problems are in the repository"
    learn, report = split(parts)
    made = calibrate(
        joined("", learn.values()).answers,
        card,
        data=", ".join(part.name for part in learn.values()),
        conditions=promise.conditions(options),
    )
    first = replace(options, samples=1)  # declining is a matter of first replies, so more of these rows can be asked
    once = [
        drawn(replace(source, name=f"more {source.name}"), first, given.out, ONCE * given.limit, given.workers)[0]
        for source in found
        if source.name == "new wordings" and source.name in parts
    ]
    if declined(each for part in once for each in part.answers if each.learns).helps:
        made = acting(made, ["decline"], joined("", learn.values()).answers)
    calibrations.save(made, given.out / "calibration.json")
    if given.ship:
        calibrations.save(made, given.ship)
    whole = {each.name: tasks_of(each, given.out, None) for each in found if each.name in parts}
    lines = [*written(parts, once, whole, card, made, options), *fast_path(options, made, given.rounds)]
    lines += [*shown(joined("", [report[name] for name in ("MAWPS", "GSM8K dev")]), made, options), *absent]
    pictures = plots(study(joined("", drawable(report)).answers, made))
    (given.out / "doubt.html").write_text("<!doctype html><meta charset=utf-8>" + "".join(map(svg, pictures)))
    png(pictures, given.out / "doubt.png")
    print("\n".join(lines))
    print(f"{time.perf_counter() - began:.0f} s; plots in {given.out}/doubt.png and doubt.html", file=sys.stderr)
    if given.markdown:
        page.put(given.markdown, MARK, "\n".join(lines))
    return 0


if __name__ == "__main__":
    sys.exit(main())
