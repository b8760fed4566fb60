"""How many lines differ between two versions of a file, place by place."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family

THINGS = ("soup", "salad", "lamp", "table", "ladder", "rope", "kettle", "chair", "brush", "mirror", "carpet")


def case(draw: Draw) -> Case:
    things = draw.sample(THINGS, draw.integer(6, 9))
    before = [f"{thing} {draw.integer(2, 60)}" for thing in things]
    changed = draw.sample(range(len(things)), draw.integer(2, 5))
    after = [f"{thing} {draw.integer(61, 99)}" if n in changed else before[n] for n, thing in enumerate(things)]
    old, new = draw.pick(
        ("draft.txt", "final.txt"),
        ("before.txt", "after.txt"),
        ("spring.txt", "summer.txt"),
        ("list_old.txt", "list_new.txt"),
    )
    return Case(
        {"old": old, "new": new, "who": draw.person(), "other": draw.integer(3, 12)},
        len(changed),
        {old: "\n".join(before) + "\n", new: "\n".join(after) + "\n"},
    )


FAMILY = Family(
    category="file",
    case=case,
    phrasings=(
        "How many lines differ between {old} and {new}, compared line by line?",
        (
            "The file {new} is the later version of {old}; it has just as many lines. In how many of them was "
            "something altered?"
        ),
        "Compare {old} with {new}, first line with first line and so on, and count the pairs that are unequal.",
        "{old} vs {new}, line for line: number of changes?",
        "somebody edited {old} and saved it as {new}, no lines added or removed. how many lines did they touch?",
        "Of all the lines in {old}, how many read otherwise at the same place in {new}?",
        (
            '"I hardly changed anything," says {who}, who turned {old} into {new}. At how many line positions '
            "do the files disagree?"
        ),
        "Lay {new} beside {old} and go down both at once. How often are the lines next to each other not the same?",
        (
            "After {other} days of work {old} had become {new}. Not a line was added or taken away, so tell "
            "me how many were rewritten."
        ),
        "I want to check an update. What is the count of lines in which {new} departs from {old}?",
    ),
    more=(
        "Please read {old} and {new} side by side and tell how many lines are no longer what they were.",
        (
            "Every line of {old} has its counterpart in {new}, at the same height. How many counterparts are "
            "not identical?"
        ),
        "Changed lines from {old} to {new}: how many?",
        (
            "If I pay {other} cents for each line that {who} modified between {old} and {new}, I must know "
            "the number of modified lines. What is it?"
        ),
        (
            "Given the text files {old} and {new} of equal length, determine the number of positions at which "
            "their lines differ."
        ),
        "A proofreader got {old} and sent back {new}, with corrections in place. How many lines have corrections?",
        "hey, what got changed when {old} turned into {new}? just the amount of lines",
        (
            "Suppose the lines of {old} and {new} are put into pairs in order, and pairs of equal lines are "
            "dropped. How many pairs stay?"
        ),
        (
            "Our archive has {other:words} copies of everything, among them {old} and {new}, which should "
            "agree but do not. How many of their lines fail to match, position by position?"
        ),
        "To get from {old} to {new}, how many lines have to be replaced, when none is inserted and none deleted?",
        "In {new}, how many lines are not the same as the lines at the same place in {old}?",
        "Lay {new} over {old}. How many lines do not match?",
        "Count the line numbers at which {new} and {old} say different things.",
        "Please tell me how many of the lines of {old} were edited to make {new}; no line was added or removed.",
        "{new} was made from {old} by changing some lines. How many?",
        "how many lines did {who} touch? before: {old}, after: {new}, same length",
        "Someone edited {old} and saved it as {new}. What is the number of lines that came out different?",
        "Before: {old}. After: {new}. Lines unequal at equal position: ?",
        (
            '"Which lines did you alter?" "Just a few of {old}; look at {new}." How many exactly, '
            "comparing line with line?"
        ),
        "I have {old} and its edited copy {new} here. Could you count how many lines have been altered?",
        "If {new} and {old} are read in parallel, a line from each at a time, how often do the lines disagree?",
        "Line by line, {old} is to be checked against {new}. Report how many lines fail the check.",
        (
            "Determine in how many lines the updated file, {new}, deviates from the original, {old}, position "
            "for position."
        ),
        (
            "Of the lines in {new}, some are taken over from {old} at the same spot and others are not. How "
            "many are not?"
        ),
        "I wonder how big the edit was that turned {old} into {new}. Give the count of changed lines.",
        (
            "Our editor {who} went through {old} with a pencil; the result is {new}, with as many lines as "
            "before. In how many lines did the pencil leave something new?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: how many lines differ from {old} to {new}. Read both files, pair their lines in order "
                "and count the unequal pairs."
            ),
            """
with open("{old}") as before, open("{new}") as after:
    print(sum(first != second for first, second in zip(before, after)))
""",
            requires="python:file(read_only)",
        ),
    ),
    reply="{output} lines were changed from {old} to {new}.",
)
