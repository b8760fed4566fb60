"""Marks of three tests and a wanted average: the mark that the fourth needs."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    a, b, c = draw.integers(3, 62, 90)
    goal = draw.integer(-(-(a + b + c + 60) // 4), (a + b + c + 100) // 4)
    subject = draw.pick("history", "French", "biology", "geography", "music theory")
    values: dict[str, Value] = {**draw.who(), "a": a, "b": b, "c": c, "goal": goal, "subject": subject}
    return Case({**values, "x": draw.integer(15, 31)}, goal * 4 - a - b - c)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "{who} scored {a}, {b} and {c} points in three {subject} tests. What must {they} score in the fourth "
            "test for an average of {goal}?"
        ),
        (
            "Which result in the last of four {subject} tests brings the mean to {goal}, if the first three were "
            "{a}, {b} and {c}?"
        ),
        (
            "To get an average of {goal} over four tests, {who} needs how many points in the one still to come? So "
            "far: {a}, {b}, {c}."
        ),
        "{subject:capital} marks: {a}, {b}, {c}, ?. The average of all four is {goal}. Find the missing mark.",
        (
            "In a class of {x} pupils, {who} alone missed one {subject} test. {their:capital} other three marks "
            "are {a}, {b} and {c}. After {they} had made it up, {their} average was exactly {goal}. What mark was "
            "that?"
        ),
        "got {a} then {b} then {c} in {subject}, what do i need next time to average {goal} across all four",
        (
            "The mean of four {subject} scores is {goal}. Three of the scores are known, namely {c}, {a} and {b}. "
            "Work out the fourth."
        ),
        (
            "{who}'s parents promise a bicycle if {their} four {subject} tests average {goal} points. The tests in "
            "spring gave {a} and {b}, the one in autumn {c}. How many points must the winter test give?"
        ),
        (
            '"With {a}, {b} and {c} I still can reach {goal} on average," {who} says before the fourth and final '
            "{subject} test. How many points does {they} have in mind for it?"
        ),
        (
            "Four tests were written. Their average is {goal}. {who} remembers that the first had {a} points, the "
            "second {b} and the last {c}, but forgot the third. How many points did it have?"
        ),
        (
            "Is it still possible? {who} wants to end with an average of {goal} in {subject} and has three of four "
            "marks: {c}, {b} and {a}. Name the fourth mark that makes it true."
        ),
        (
            "{a}, {b}, {c} and one more number have the mean {goal}. They are the {subject} points of {who}. What "
            "is the one more number?"
        ),
    ),
    more=(
        (
            "What must {who} score in the fourth {subject} test to finish with a mean of {goal}, having scored "
            "{c}, {b} and {a} before?"
        ),
        (
            "I have {b}, {a} and {c} points from three {subject} tests. After the fourth I want my average to "
            "be {goal}. Tell me the points I need in it."
        ),
        "Average of four marks: {goal}; {subject} marks so far: {a}, {c}, {b}; fourth mark: ?",
        (
            "If the average over all four {subject} tests is to be {goal} and {who} has written three of them, "
            "with {b}, {c} and {a} points, how many points are required in the fourth?"
        ),
        (
            '"I need {goal} on average from the four {subject} tests," says {who}. "My first gave {a} '
            'points, my second {b}, my third {c}." Which mark is needed in the next?'
        ),
        (
            "hey {who} wants a {goal} average in {subject}, four tests, has {c} and {b} and {a}, whats the "
            "last one gotta be"
        ),
        (
            "Could you work out the mark that is smudged on {who}'s {subject} report? Four marks stand there, "
            "readable are {a}, {b} and {c}, and the average is printed as {goal}."
        ),
        (
            "Determine the fourth value such that {c}, {a}, {b} and this value have an arithmetic mean of "
            "{goal}; all are marks in {subject}."
        ),
        (
            "{who} was ill before the holidays and still has to sit the fourth {subject} test. The teacher "
            "promises a prize for an average of {goal}. Up to now {they} has earned {b} points, {a} points and "
            "{c} points. I wonder how many points win {them} the prize, if it is reached exactly."
        ),
        (
            "The average that {who} reached in four {subject} tests was {goal}. Please find the mark {they} "
            "does not tell, when the other three were {a}, {c} and {b}."
        ),
        (
            "{goal} is to be the average of four {subject} marks. {who} already has {c}, {b} and {a}. What "
            "must the fourth be?"
        ),
        "For an average of {goal} in four {subject} tests, which mark goes with {b}, {c} and {a}?",
        (
            "{who}'s mean over four {subject} tests is {goal}. Before the last test the marks were {b}, {a} "
            "and {c}. What was the last mark?"
        ),
        (
            "The fourth {subject} mark of {who} is unknown, but with it the average is {goal}. Known are {c}, "
            "{b}, {a}. Find it."
        ),
        (
            "Average wanted: {goal}. Tests: four, in {subject}. Marks of {who} so far: {c}, {b}, {a}. Mark "
            "needed next: ?"
        ),
        (
            "if i want {goal} on average over four {subject} tests and ive got {c}, {a}, {b} already, what do "
            "i have to get in the fourth"
        ),
        (
            "How many points did {who} get in the fourth {subject} test, given that {their} average over all "
            "four is {goal} and that the rest of the marks are {a}, {c} and {b}?"
        ),
        (
            "With a fourth {subject} mark, {who} brings {their} average to {goal}. The earlier marks read {a}, "
            "{b}, {c}. Please tell me the fourth."
        ),
        (
            '"Your average of four tests is {goal}," the {subject} teacher tells {who}. {who} knows about '
            "{b} points, {c} points and {a} points. Which mark has {they} not yet been told?"
        ),
        (
            "You have {c}, {b} and {a} points in {subject}, and the last of four tests is still ahead. Your "
            "goal is an average of {goal}. What do you have to score?"
        ),
        (
            "{who} needs {goal} as {their} mean in {subject}, all four tests counting the same. {c}, {a} and "
            "{b} are on the list by now. Work out what is needed in the test that is left."
        ),
        (
            "What number joins {b}, {a} and {c} to make four marks with an average of {goal}? It is {who}'s "
            "last result in {subject}."
        ),
        (
            "Suppose the four {subject} marks of {who} average to {goal}. If {b}, {c} and {a} are among them, "
            "what is the mark not named here?"
        ),
        (
            "On the report card of {who} one can read an average of {goal} for four {subject} tests. Coffee "
            "was spilt on one mark; the clean ones are {c}, {a} and {b}. Which mark is under the coffee?"
        ),
        (
            "Could you say which mark {who} still needs? Until now the {subject} tests brought {a}, {b} and "
            "{c}; a fourth follows, and then the average should be exactly {goal}."
        ),
        (
            "I'd like to know the fourth mark in {subject} that lifts or lowers {who} to a mean of {goal} "
            "after {b}, {c} and {a}."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the missing mark. Known: three marks {a}, {b} and {c}, and the average {goal} of four. "
                "Multiply the average by four and subtract the three marks."
            ),
            """
needed = {goal} * 4
known = {a} + {b} + {c}
print(needed - known)
""",
        ),
    ),
    reply="The missing mark is {output}.",
)
