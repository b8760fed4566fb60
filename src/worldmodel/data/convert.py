"""From real problems to tasks in the project's language: what is known, what is asked, the plan, the program."""

from __future__ import annotations

import random
import re
from dataclasses import replace

from worldmodel.core.quantities import name_quantities
from worldmodel.data import steps as canonical
from worldmodel.data.example import Step, Task
from worldmodel.data.ground import Grounded, ground


def word_task(problem: Grounded, source: str) -> Task | None:
    """A word problem as a task, or None where its program has no plain form."""
    done = canonical.steps(problem.code)
    if done is None:
        return None
    subject = asked(problem.question)
    known = ", ".join(f"[{q.name}]{_unit(problem.named, q.name)}" for q in problem.quantities)
    think = f"Known: {known or 'no numbers'}. Asked: {subject or 'the result'}. {plan(done)}"
    return Task(problem.question, (Step(think, canonical.program(done)),), reply(subject), source)


def plan(done: tuple[canonical.Step, ...]) -> str:
    words = [word for step in done for word in step.words]
    if not words:
        return "Plan: take it as it is."
    return f"Plan: {', then '.join(words)}."


NO_RESULT = "I do not know: the computation failed."


def reply(subject: str) -> str:
    return f"The answer is {{output}} {subject}." if subject else "The answer is {output}."


_STOP = frozenset(
    "a an and are as at be by did do does each every for from had has have he her his if in into is it its left many "
    "more much of on or she so than that the their then there they this to was were what when which while who will "
    "with would you your but all after before about less fewer times other long far old tall been can could not n "
    "now total altogether s t them him we i per between out up down off over under one more gets get got".split()
)


def asked(question: str) -> str:
    """What is counted or measured, in a few words ("apples", "dollars"), or nothing where it is unclear."""
    text = question.strip().rstrip("?. ")
    found = re.findall(r"\bhow many ((?:[a-z-]+ ?){1,3})", text, re.IGNORECASE)
    if found:
        words: list[str] = []
        for word in found[-1].split():
            if word.lower() in _STOP:
                break
            words.append(word.lower())
            if word.endswith("s"):
                break
        return " ".join(words[:2])
    last = re.split(r"(?<=[.!?])\s+", text)[-1].lower()
    if re.search(r"\bhow much (?:more |less )?(money|change|profit|cost)|\bcost\b|\bpay\b|\bspen[dt]\b|\bearn", last):
        return "dollars" if "$" in question or "dollar" in question.lower() else ""
    for question_word, units in _UNITS:
        if re.search(rf"\bhow {question_word}\b", last) and len(named := set(re.findall(units, text.lower()))) == 1:
            return str(named.pop())
    return ""


_UNITS = (
    ("long|much time", r"\b(?:hours|minutes|days|weeks|months|years|seconds)\b"),
    ("far|much (?:farther|further)", r"\b(?:miles|km|kilometers|meters|feet|yards|blocks)\b"),
    ("tall|high|wide|much (?:taller|longer)", r"\b(?:feet|inches|meters|centimeters|cm|yards)\b"),
    ("old", r"\byears\b"),
)


def _unit(named: str, name: str) -> str:
    """The word or two after a named number that say what it counts, with a leading space."""
    before, _, after = named.partition(f"[{name}]")
    if re.search(r"\$\s*[\d.,]+ $", before):
        return " dollars"
    if re.match(r"\s*(%|percent)", after):
        return " percent"
    words: list[str] = []
    for word in re.findall(r"^(?:[ -]([A-Za-z]+))?(?: ([A-Za-z]+))?", after)[0]:
        if not word or word.lower() in _STOP:
            break
        words.append(word.lower())
        if word.endswith("s"):
            break
    return "".join(f" {word}" for word in words)


def arithmetic(rng: random.Random) -> Task:
    """A bare computation in one of many wordings, written by this project."""
    form, code, think = rng.choice(_ARITHMETIC)

    def number() -> str:
        value = rng.choice((rng.randint(2, 20), rng.randint(10, 999), rng.randint(1000, 99999)))
        return f"{value + rng.random():.{rng.randint(1, 3)}f}" if rng.random() < 0.2 else str(value)

    question = form.replace("A", number(), 1).replace("B", number(), 1).replace("C", number(), 1)
    lead, end = rng.choice(_LEADS)
    question = lead + question + end
    question = question[0].upper() + question[1:]
    names = [q.name for q in name_quantities(question)[1]]
    known = ", ".join(f"[{name}]" for name in names)
    step = Step(f"Known: {known}. Asked: the result. {think}", code)
    return Task(question, (step,), reply(""), "arithmetic", "arithmetic")


_LEADS = (
    ("what is ", "?"), ("what's ", "?"), ("calculate ", "."), ("compute ", ""), ("", ""), ("", " ="), ("", " = ?"),
    ("how much is ", "?"), ("find ", "."), ("please work out ", "."), ("can you compute ", "?"), ("tell me ", "."),
)  # fmt: skip
_ARITHMETIC = (
    ("A + B", "print(a + b)", "Plan: add."),
    ("A plus B", "print(a + b)", "Plan: add."),
    ("the sum of A and B", "print(a + b)", "Plan: add."),
    ("A - B", "print(a - b)", "Plan: subtract."),
    ("A minus B", "print(a - b)", "Plan: subtract."),
    ("the difference between A and B", "print(a - b)", "Plan: subtract."),
    ("A less than B", "print(b - a)", "Plan: subtract."),
    ("A * B", "print(a * b)", "Plan: multiply."),
    ("A x B", "print(a * b)", "Plan: multiply."),
    ("A times B", "print(a * b)", "Plan: multiply."),
    ("A multiplied by B", "print(a * b)", "Plan: multiply."),
    ("the product of A and B", "print(a * b)", "Plan: multiply."),
    ("A / B", "print(a / b)", "Plan: divide."),
    ("A divided by B", "print(a / b)", "Plan: divide."),
    ("the quotient of A and B", "print(a / b)", "Plan: divide."),
    ("the remainder of A divided by B", "print(a % b)", "Plan: take the remainder."),
    ("A modulo B", "print(a % b)", "Plan: take the remainder."),
    ("A% of B", "print(a * b / 100)", "Plan: multiply, then divide."),
    ("A percent of B", "print(a * b / 100)", "Plan: multiply, then divide."),
    ("half of A", "print(a / 2)", "Plan: divide."),
    ("twice A", "print(a * 2)", "Plan: multiply."),
    ("A squared", "print(a ** 2)", "Plan: raise to a power."),
    ("the square of A", "print(a ** 2)", "Plan: raise to a power."),
    ("the square root of A", "print(a ** 0.5)", "Plan: raise to a power."),
    ("the average of A and B", "v1 = a + b\nprint(v1 / 2)", "Plan: add, then divide."),
    ("the average of A, B and C", "v1 = a + b + c\nprint(v1 / 3)", "Plan: add, then divide."),
    ("the sum of A, B and C", "print(a + b + c)", "Plan: add."),
    ("A + B + C", "print(a + b + c)", "Plan: add."),
    ("A + B - C", "print(a + b - c)", "Plan: add, then subtract."),
    ("A * B + C", "v1 = a * b\nprint(c + v1)", "Plan: multiply, then add."),
    ("A + B * C", "v1 = b * c\nprint(a + v1)", "Plan: multiply, then add."),
    ("A * B - C", "v1 = a * b\nprint(v1 - c)", "Plan: multiply, then subtract."),
    ("(A + B) * C", "v1 = a + b\nprint(c * v1)", "Plan: add, then multiply."),
    ("(A + B) / C", "v1 = a + b\nprint(v1 / c)", "Plan: add, then divide."),
    ("(A - B) / C", "v1 = a - b\nprint(v1 / c)", "Plan: subtract, then divide."),
    ("A * B / C", "print(a * b / c)", "Plan: multiply, then divide."),
)


def unknown(question: str, source: str) -> Task:
    """A request that no computation answers."""
    think = "This asks for facts or an action, and gives nothing to compute with."
    refusal = "I do not know: it needs a lookup, and nothing here can be computed."
    return Task(question, (), refusal, source, "unknown", think=think)


def lacking(question: str, source: str) -> Task:
    """A problem that does not say what its answer needs (incomplete.py)."""
    text, quantities = name_quantities(question)
    known = ", ".join(f"[{each.name}]{_unit(text, each.name)}" for each in quantities)
    subject = asked(question)
    think = f"Known: {known or 'no numbers'}. Asked: {subject or 'not said'}. What that needs is not said."
    told = f"how many {subject}" if subject else "what is asked"
    return Task(question, (), f"I do not know: too little is said to tell {told}.", source, "lacking", think=think)


def broken(problem: Grounded, source: str) -> Task | None:
    """A division by zero: the run fails, and the right answer is to say so."""
    found = re.search(r"/ ([a-z])\b", problem.code)
    quantity = next((q for q in problem.quantities if found and q.name == found.group(1)), None)
    if quantity is None or problem.question.count(quantity.text) != 1 or not quantity.text.isdigit():
        return None
    again = ground(problem.question.replace(quantity.text, "0"), "print(0)")
    if again is None or len(again.quantities) != len(problem.quantities):
        return None
    task = word_task(replace(again, code=problem.code), source)
    if task is None:
        return None
    return replace(task, kind="broken", steps=(replace(task.steps[0], fails=True),), reply=NO_RESULT)
