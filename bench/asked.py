"""What the classifier of questions sees in questions alone, over whole sets: no reply is drawn for any of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bench.doubt import at_limit, share, shown, table

from worldmodel.core.uncertainty import question
from worldmodel.evals.doubt import doubt, recognised
from worldmodel.evals.tasks import Task


def unanswerable(sets: Mapping[str, Sequence[Task]]) -> list[str]:
    """How many questions without an answer are recognised, at 5% false alarms."""
    classifier = question.shipped()
    rows = []
    for name, tasks in sets.items():
        wanted = [task.answer is None for task in tasks]
        if len(set(wanted)) < 2:
            continue
        scores = [1 - classifier.answerable(task.question) for task in tasks]
        rows.append((name, str(len(wanted)), str(sum(wanted)), shown(recognised(scores, wanted), percent=True),
                     at_limit(scores, wanted, 1 - classifier.below),
                     shown(doubt(scores, wanted, probabilities=False).auroc)))  # fmt: skip
    head = ("rows", "n", "without an answer", "recognised at 5% false alarms", "by its own limit", "AUROC")
    return table(head, rows)


def routes(sets: Mapping[str, Sequence[Task]]) -> list[str]:
    """What the classifier of questions takes to be wanted, against what the label says."""
    rows = []
    for name, tasks in sets.items():
        for label in sorted({str(task.fields["decision"]) for task in tasks if "decision" in task.fields}):
            own = [wants(task.question) for task in tasks if task.fields.get("decision") == label]
            rows.append((name, label, str(len(own)), share(sum(each == label for each in own), len(own))))
    return table(("rows", "a good answer uses", "n", "right"), rows)


def wants(text: str) -> str:
    """model, tool or neither: the likeliest of what the question may want."""
    found = question.shipped().route(text)
    shares = {"model": found["model"], "tool": found["fact"] + found["service"],
              "neither": found["neither"] + found["unknowable"]}  # fmt: skip
    return max(shares, key=lambda name: shares[name])


def outside(name: str, tasks: Sequence[Task]) -> list[str]:
    """Requests that need an outside tool or do not: what the classifier of questions says of all of them.

    A language model is taken to know what is written somewhere, so the facts count as needing none.
    """
    wanted = [task.answer == "needs_tool" for task in tasks]
    if len(set(wanted)) < 2:
        return []
    scores = [question.shipped().route(task.question)["service"] for task in tasks]
    said = [score > 0.5 for score in scores]
    hits = sum(a and b for a, b in zip(said, wanted, strict=True)) / sum(wanted)
    alarms = sum(a and not b for a, b in zip(said, wanted, strict=True)) / (len(wanted) - sum(wanted))
    right = share(sum(a == b for a, b in zip(said, wanted, strict=True)), len(wanted))
    row = (name, str(len(wanted)), right, f"{100 * hits:.1f}%", f"{100 * alarms:.1f}%",
           shown(doubt(scores, wanted, probabilities=False).auroc))  # fmt: skip
    return table(("rows", "n", "right", "a service where needed", "and where not needed", "AUROC"), [row])
