"""Rewards: what a good answer is worth, as plain functions of the task and the Trace, weighted in one table.

A reward is a number from 0 to 1, or None where there is nothing to judge; None is never taken for 0.
A bug in a reward raises. Whether a reward is scored follows from the task wherever it can, so that
nothing is gained by leaving out what would be judged.

What must not pay is told apart by what a run proves: a right answer counts only if the last program
ran to its end, computed what it printed from the question or from what it read (`proof.py`), and printed that
answer alone. What cannot be seen in one trace is left to `heldback.py`, a reward that training never sees.

Not covered: whether the thought is the reason for the program, and style.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import dropwhile

from worldmodel.core import syntax
from worldmodel.data.dataset import placeholder
from worldmodel.evals import score as marks
from worldmodel.evals.tasks import Task
from worldmodel.execution.validate import single
from worldmodel.training.proof import uses_question
from worldmodel.types import Program, Requirement, Run, Trace, Verdict

Reward = Callable[[Task, Trace], float | None]

CANDIDATES = 3
"""Numbers that an answer may hold besides those that are wanted, and numbers of the question that an output may."""
SHORT, LONG = 150, 600
"""Sampled tokens up to which a reply is as brief as can be, and from which on it is not brief at all."""
UNUSED, MISSING = 0.5, 1.0
"""What a need costs that was declared and not used, and one that was used and not declared."""

_ENDS = {
    "javascript": re.compile(r"\bprocess\s*\.\s*(?:exit|abort|kill|reallyExit)\b"),
    "bash": re.compile(r"(?m)(?:^|[;&|]|\bthen\b|\bdo\b)\s*(?:exit|kill|exec)\b"),
    "c": re.compile(r"\b(?:_?exit|_Exit|quick_exit|abort|kill|raise|f?exec[lv]\w*)\s*\("),
}
_EXITS = frozenset(
    "exit quit _exit abort kill killpg pthread_kill raise_signal SystemExit"
    " execl execle execlp execlpe execv execve execvp execvpe".split()
)
_HIDES = frozenset(("exec", "eval", "getattr", "__import__", "compile"))
"""Functions to which a name can be given as text."""
_OR = re.compile(r"\bor\b|/", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]{2,}")
_EMPTY = re.compile(r"<(think|requires|model)>\s*</\1>")


def right(task: Task, trace: Trace) -> float | None:
    """The right answer, and a run that proves it where the task is one to compute. None where there is no answer."""
    if task.answer is None:
        return None
    if not marks.right(trace.answer, task.answer) or guesses(task, trace.answer or "", trace):
        return 0.0
    return float(not computed(task) or proved(task, trace))


def abstains(task: Task, trace: Trace) -> float | None:
    """Says that it does not know where nobody can, and hedges with no number. None where there is an answer."""
    if task.answer is not None:
        return None
    if trace.answer is None or not marks.declines(trace.answer):
        return 0.0
    return float(not _beyond(marks.numbers(trace.answer), marks.numbers(task.question)))


def ran(task: Task, trace: Trace) -> float | None:
    """The last program ran to its end and printed something. None where no program was asked for or written."""
    if not trace.programs:
        return 0.0 if computed(task) else None
    return float(finished(trace) is not None)


def requirements(task: Task, trace: Trace) -> float | None:
    """How exactly needs were declared: 1 for exactly, less with each need too many, still less with each too few.

    1 / (1 + UNUSED * unused + MISSING * missing); a violation, a need that was refused and one that was wider than
    what was used count as well. None where no program was written.
    """
    if not trace.programs:
        return None
    unused, missing = 0, 0
    for declared, decision, verdict in zip(trace.declared, trace.decisions, trace.verdicts, strict=True):
        if verdict is None:
            unused += len(single(decision.refused or declared))
            continue
        lacking = set(single(verdict.missing)) | {seen.requirement for seen in verdict.violations}
        unused += len(single(verdict.unused)) + len(too_wide(declared, verdict))
        missing += len(lacking)
    return 1.0 / (1.0 + UNUSED * unused + MISSING * missing)


def format_kept(task: Task, trace: Trace) -> float | None:
    """An answer, nothing malformed, no empty block, a thought, and each program with its own and its `<requires>`."""
    pieces = written(trace)
    whole = marks.in_format(trace) and not any(map(_EMPTY.search, pieces)) and "<think>" in "".join(pieces)
    programs = [piece for piece in pieces if "<model>" in piece]
    enough = len(programs) >= len(trace.programs) and all("<requires>" in piece for piece in programs)
    return float(whole and enough and all("<think>" in piece.partition("<model>")[0] for piece in programs))


def helpful(task: Task, trace: Trace) -> float | None:
    """A short sentence that says what was printed. None where nothing is to be computed."""
    if task.answer is None or not computed(task):
        return None
    run = finished(trace)
    if run is None or trace.answer is None or marks.declines(trace.answer):
        return 0.0
    sentence = 3 <= len(trace.answer.split()) <= 60 and len(set(_WORD.findall(trace.answer.casefold()))) >= 2
    return float(sentence and _says_output(trace.answer, run) and not guesses(task, trace.answer, trace))


def brief(task: Task, trace: Trace) -> float | None:
    """Few tokens; only what is right (or rightly declined) earns it."""
    if not (right(task, trace) or abstains(task, trace)):
        return 0.0
    drawn = sum(token.sampled for token in trace.tokens)
    return min(1.0, max(0.0, (LONG - drawn) / (LONG - SHORT)))


TABLE: Mapping[str, tuple[float, Reward]] = {
    "right": (4.0, right),
    "abstains": (4.0, abstains),
    "requirements": (1.0, requirements),
    "ran": (0.5, ran),
    "format": (0.5, format_kept),
    "helpful": (0.5, helpful),
    "brief": (0.25, brief),
}
"""Every reward that training sees, and its weight."""


@dataclass(frozen=True, slots=True)
class Scores:
    """The rewards of one trace by name, and their weighted mean over those that were scored (None: none was)."""

    parts: Mapping[str, float | None]
    total: float | None


def score(task: Task, trace: Trace, table: Mapping[str, tuple[float, Reward]] = TABLE) -> Scores:
    """All rewards of a trace. Raises ValueError for a reward outside of 0 to 1."""
    parts = {name: reward(task, trace) for name, (_, reward) in table.items()}
    for name, value in parts.items():
        if value is not None and not 0.0 <= value <= 1.0:
            raise ValueError(f"the reward {name} is {value}, not between 0 and 1")
    scored = [(table[name][0], value) for name, value in parts.items() if value is not None]
    weight = sum(part for part, _ in scored)
    return Scores(parts, sum(part * value for part, value in scored) / weight if weight else None)


def computed(task: Task) -> bool:
    """Whether the task is one to compute: its row says so, or, where it says nothing, its answer is of numbers."""
    if (decision := task.fields.get("decision")) is not None:
        return bool(decision != "neither")
    wanted = task.answer[0] if isinstance(task.answer, tuple) else task.answer
    return isinstance(wanted, (int, float))


def finished(trace: Trace) -> Run | None:
    """The last run, if its program came to its own end, computed something and printed it."""
    run = trace.runs[-1] if trace.runs else None
    if run is None or run.status != "ok" or not run.stdout.strip():
        return None
    program = trace.programs[-1]
    return None if leaves(program) or placeholder(program.language, program.code) else run


def leaves(program: Program) -> bool:
    """Whether a program leaves by itself before its last line, so that what would have failed is never reached."""
    if program.language != "python":
        return _ENDS[program.language].search(program.code) is not None
    try:
        tree = syntax.parse(program.code)
    except SyntaxError:
        return False
    names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    names |= {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    names |= {alias.name for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) for alias in node.names}
    if names & _HIDES:
        texts = [
            node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)
        ]
        names |= {word for text in texts for word in re.findall(r"\w+", text)}
    return bool(names & _EXITS)


def too_wide(declared: tuple[Requirement, ...], verdict: Verdict) -> tuple[Requirement, ...]:
    """What was declared for writing and was used for reading alone, though a declaration for reading covers that."""
    seen = set(single(verdict.observed))
    found = []
    for need in single(declared):
        reading = Requirement(need.language, need.category, ("read_only",))
        if (need.category, need.arguments) == ("file", ("read_write",)) and reading in seen and need not in seen:
            found.append(need)
    return tuple(found)


def written(trace: Trace) -> list[str]:
    """What the model wrote, in the pieces between what the runtime wrote; earlier models stand before the first."""
    pieces = [""]
    for token in dropwhile(lambda token: not token.sampled, trace.tokens):
        if token.sampled:
            pieces[-1] += token.text
        else:
            pieces.append("")
    return pieces


def proved(task: Task, trace: Trace) -> bool:
    """Whether the last run printed the answer alone, and computed it from the question or from what it read."""
    run = finished(trace)
    if run is None or not _prints(task, trace, run):
        return False
    return uses_question(trace)


def guesses(task: Task, text: str, trace: Trace) -> bool:
    """Whether an answer lists candidates: more numbers than are wanted, the question's own not counted; or words with
    an "or" or several commas that the wanted ones have not.
    """
    wanted = len(task.answer) if isinstance(task.answer, tuple) else 1
    words = [one for one in (task.answer if isinstance(task.answer, tuple) else (task.answer,)) if isinstance(one, str)]
    if words and max(map(_choices, words)) < _choices(text):
        return True
    return len(_beyond(marks.numbers(text), marks.numbers(trace.question))) > wanted + CANDIDATES


def _choices(text: str) -> int:
    """How many alternatives a text names: each "or" and "/" is for one more, and each comma but the first."""
    return len(_OR.findall(text)) + max(0, text.count(",") - 1)


def _prints(task: Task, trace: Trace, run: Run) -> bool:
    """Whether the answer was printed, and no number beside it but a few of the question's own."""
    printed = marks.numbers(run.stdout)
    wanted = task.answer if isinstance(task.answer, tuple) else (task.answer,)
    if isinstance(wanted[0], str):
        said = run.stdout.strip().rstrip(".").casefold()  # and nothing else: a whole file holds any word
        return any(said == str(one).strip().rstrip(".").casefold() for one in wanted)
    right_ones = tuple(float(one) for one in wanted if one is not None and not isinstance(one, str))
    if _beyond(printed, (*right_ones, *marks.numbers(trace.question))) or len(printed) > len(wanted) + CANDIDATES:
        return False
    return all(any(marks.close(number, one) for number in printed) for one in right_ones)


def _says_output(text: str, run: Run) -> bool:
    said, printed = marks.numbers(text), marks.numbers(run.stdout)
    if printed:
        return any(marks.close(number, one) for number in said for one in printed)
    return marks.right(text, run.stdout.strip())


def _beyond(said: tuple[float, ...], known: tuple[float, ...]) -> set[float]:
    return {number for number in said if not any(marks.close(number, one) for one in known)}
