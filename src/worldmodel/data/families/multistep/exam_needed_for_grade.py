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
    more=(
        (
            "The exam counts {u}% and {part} {w}%. {who} would like to get {goal} as a grade and already has "
            "{done} points in {part}. What exam points does {they} need?"
        ),
        (
            "{done} points are what {who} got in {part}, and {goal} is the grade {they} wants. As {part} makes "
            "up {w}% of the grade and the exam {u}%, how many points must the exam bring?"
        ),
        (
            "How many points in the exam does {who} need for a grade of {goal}? The exam makes {u}% of it, and "
            "{w}% come from {part}, where {they} scored {done}."
        ),
        (
            "I aim at a grade of {goal}. {part:capital}, with {w} percent, brought me {done} points; the exam "
            "has the remaining {u} percent. Work out the exam score I need."
        ),
        (
            "Could you tell me which exam result lifts {who} to exactly {goal}, if the weights are {u}% for "
            "the exam and {w}% for {part}, and the result in {part} is {done}?"
        ),
        (
            "Target grade: {goal}. Exam weight: {u}%. Weight of {part}: {w}%. Points in {part}: {done}. Exam "
            "points needed: ?"
        ),
        (
            "my grade is {u}% exam and {w}% {part}, got {done} in {part} and want {goal} overall. how many "
            "points do i need in the exam"
        ),
        (
            "Given that {w}% of the grade is already decided by {done} points for {part}, determine the score "
            "{who} needs in the exam, which decides {u}%, so that the grade becomes {goal}."
        ),
        (
            '"Your exam is {u}% of the grade," the teacher told {who}, "and for {part}, the other {w}%, you '
            'have {done} points." {who} dreams of a {goal}. Which exam score makes the dream come true?'
        ),
        (
            "A grade of {goal} came out for {who}, made up of the exam, counted with {u}%, and {part}, counted "
            "with {w}%. In {part} {they} had {done} points. How many were there in the exam?"
        ),
        (
            "The exam is {u}% of the grade, {part} is {w}%. The goal of {who} is {goal}, and {part} gave "
            "{done} points. How many exam points does {they} need?"
        ),
        (
            "{goal} is what {who} wants as a grade. {done} is what {they} has in {part}. {u}% comes from the "
            "exam and {w}% from {part}. What must the exam result be?"
        ),
        (
            "At {w}%, {part} has given {who} {done} points. At {u}%, the exam is still to come. Which points "
            "in it make the grade {goal}?"
        ),
        (
            "What exam score takes {who} to {goal}, the exam weighing {u}% and {part}, where {they} scored "
            "{done}, weighing {w}%?"
        ),
        (
            "With {done} points from {part}, how many does {who} have to get in the exam for a final {goal}, "
            "if the weights are {w}% and {u}%, in this order?"
        ),
        (
            "I got {done} points for {part}. It counts {w}%, while the exam counts {u}%. I would be happy with "
            "a grade of {goal}. Tell me the exam points that I need for it."
        ),
        (
            "Weights: exam {u}%, {part} {w}%. Result in {part}: {done}. Desired grade: {goal}. Result needed "
            "in the exam: ?"
        ),
        (
            "If {who} wants the grade to be {goal}, and {part}, {w}% of it, was {done}, how many points must "
            "there be in the exam, which is {u}% of it?"
        ),
        (
            "The grade is put together from the exam with {u} percent and {part} with {w} percent. For {goal} "
            "in all, and after {done} in {part}, work out what {who} needs in the exam."
        ),
        (
            '"I need a {goal}," says {who}. "The exam has a weight of {u}%." "And {part} has {w}%, and '
            'you got {done} there," says a friend. Which exam score would do it?'
        ),
        "want {goal} as my grade. exam is {u}%, {part} was {w}% and i got {done}. what do i have to get in the exam",
        (
            "Could you find out for {who} how many exam points lead to {goal}? In {part} {they} reached "
            "{done}. The grade consists of {u}% exam and {w}% {part}."
        ),
        (
            "Of {who}'s grade, {u}% is open, as it depends on the exam; {w}% is fixed by {part} at {done} "
            "points. Calculate the exam points with which the grade is {goal}."
        ),
        (
            "{who} did {part} in spring and got {done} points. In summer comes the exam. {their:capital} "
            "parents promised a present for a grade of {goal}. Given that the exam makes {u}% and {part} {w}% "
            "of the grade, what must {they} score to get the present?"
        ),
        (
            "Please solve for the exam: {goal} is the weighted mean of {done} points in {part}, with {w}%, and "
            "the unknown exam points of {who}, with {u}%."
        ),
        (
            "{x} pupils sit the exam, and {who} is one of them. It weighs {u}%. To end with {goal}, {they} "
            "must add the right result to {part}, which weighs {w}% and went with {done} points. Determine "
            "this result."
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
