"""A course part with its weight and a wanted grade: the points the exam must give."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    weight = draw.pick(20, 30, 40, 50, 60)
    done = draw.integer(50, 90)
    exam = draw.integer(45, 98)
    goal = round((done * weight + exam * (100 - weight)) / 100, 2)
    part = draw.pick("coursework", "the midterm", "the practical part", "class work", "the portfolio")
    values: dict[str, Value] = {**draw.who(), "done": done, "w": weight, "u": 100 - weight, "goal": goal, "part": part}
    return Case({**values, "x": draw.integer(2, 40)}, exam)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "{part:capital} is worth {w}% of the grade and the exam {u}%. {who} has {done} points in {part} and "
            "wants a grade of {goal}. How many points does {they} need in the exam?"
        ),
        (
            "What must {who} score in an exam that counts {u} percent to reach {goal} overall, after {done} in "
            "{part}, which counts {w} percent?"
        ),
        (
            "With a result of {done} in {part} ({w}% of everything) {who} goes into the exam ({u}%). "
            "{their:capital} aim is {goal} in total. Find the exam result that exactly does it."
        ),
        "{part:capital} {done}, weight {w}%. Exam ?, weight {u}%. Grade {goal}. Solve for the question mark.",
        (
            "To get a grade of {goal}, weighted {w}% {part} and {u}% exam, how good must the exam be when {part} "
            "went with {done} points?"
        ),
        (
            "i have {done} in {part} thats {w}% of the grade, the exam is the other {u}%, what do i need there to "
            "finish with {goal}"
        ),
        (
            "{who}'s certificate shows a grade of {goal}. It also shows {done} points for {part}. The points of "
            "the exam cannot be read any more. The rule says: {w}% {part}, {u}% exam. Recover the missing points."
        ),
        (
            '"If I want {goal} at the end," {who} reasons, "then {part} already gives me {w}% of {done}, and the '
            'exam must give the rest with its {u}%." How many exam points does {they} have to get?'
        ),
        (
            "In {x} days {who} sits an exam that makes up {u}% of {their} grade. The other {w}%, {part}, is "
            "settled with {done} points. {they:capital} hopes for a grade of {goal}. Which exam points would "
            "produce that?"
        ),
        (
            "A grade is computed as {w}% of {part} plus {u}% of the exam. Work backwards: grade {goal}, {part} "
            "{done}, exam unknown."
        ),
        (
            "Tell {who} what to aim for. The grade shall be {goal}. Its {w}% from {part} stand firm, with {done} "
            "points. Its {u}% from the exam are open."
        ),
        (
            "Weighted with {u}%, the exam of {who} was added to {part}, weighted with {w}% and rated {done}. "
            "Together this gave exactly {goal}. What was the exam rated?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the exam points. Known: {done} with {w} percent, the exam with {u} percent, the grade "
                "{goal}. Take the first part off the grade and divide the rest by the weight of the exam."
            ),
            """
have = {done} * {w} / 100
rest = {goal} - have
print(rest / ({u} / 100))
""",
        ),
    ),
    reply="The exam must give {output} points.",
)
