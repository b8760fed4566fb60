"""How many lines of one file are missing in another."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    people = draw.people(10)
    missing = draw.integer(2, 5)
    first, second = people[:8], draw.sample(people[missing:], 10 - missing)
    one, two = draw.pick(
        ("invited.txt", "replied.txt"),
        ("members.txt", "paid.txt"),
        ("old.txt", "new.txt"),
        ("pupils.txt", "present.txt"),
    )
    return Case({"one": one, "two": two}, missing, {one: "\n".join(first) + "\n", two: "\n".join(second) + "\n"})


FAMILY = Family(
    category="file",
    case=case,
    phrasings=(
        "How many names of {one} are not in {two}?",
        "Both {one} and {two} have a name per line. How many of the first are missing from the second?",
        "Compare the files {one} and {two}; count the lines that only {one} has.",
        "number of lines in {one} but not in {two}",
        "Which size has the set difference of the lines of {one} and {two}, taken in this order?",
        "I have to remind everyone in {one} who is not yet in {two}. How many people is that?",
        "The file {two} should contain all names of {one}, but some are absent. How many?",
        "Strike out of {one} every line that {two} also has. What number of lines stays?",
        "Looking for names in {one} that {two} lacks: how many are there?",
        "For how many lines of {one} is there no equal line anywhere in {two}?",
    ),
    more=(
        "I wonder how many names from {one} do not turn up in {two}.",
        "Count the entries of {one} for which {two} has no match.",
        "{one} minus {two}, as sets of lines: how many remain?",
        (
            "Could you open {one} and {two} and tell me the number of names that occur in the former and not "
            "in the latter?"
        ),
        "{two} is checked against {one}. How many names from {one} cannot be found there?",
        "Every line holds a name, in {one} as well as in {two}. Work out how many names are only in {one}.",
        "which names of {one} never made it into {two}? just need the count",
        '"Some people on {one} did not get onto {two}," says the secretary. How many are they?',
        "When all names in {two} are taken away from the names in {one}, what is the count of those that are left?",
        "Given the files {one} and {two}, determine how many lines belong to {one} exclusively.",
        "Leaving out all the names that {two} has, how many names does {one} have?",
        "{two} lacks some of the names that are in {one}. Give me their number.",
        "how many people are in {one} and missing from {two}",
        "Take the names of {one}; cross off those that stand in {two}. How many haven't been crossed off?",
        "What is the number of names that you can find in {one} but nowhere in {two}?",
        "Not every line of {one} has its twin in {two}. Count those without.",
        "Tell me, for the files {one} and {two}, how many names the first has on its own.",
        "Files: {one}, {two}. Wanted: the count of names present in the first and absent from the second.",
        "I have two lists, {one} and {two}, a name in each line. How many from {one} did not make the other list?",
        "Could you count the names in {one} which are not to be found in {two}?",
        "If {two} is subtracted from {one} name by name, what number of names is left over?",
        "A name may be in {one}, in {two} or in both. Of how many is {one} the only home?",
        '"Is everybody from {one} on {two} as well?" "No, a few are missing." How many are missing?',
        "Read {two} and remember its names. Then read {one} and report how many names there are new.",
        "Determine the size of the set of lines occurring in {one} that do not occur in {two}.",
        "With {two} as the list to check against, please work out how many of the names in {one} fail the check.",
    ),
    steps=(
        Step(
            (
                "Asked: how many lines are in {one} only. Read both files as sets of lines and take the second "
                "from the first."
            ),
            """
with open("{one}") as first, open("{two}") as second:
    print(len(set(first.read().split()) - set(second.read().split())))
""",
            requires="python:file(read_only)",
        ),
    ),
    reply="{output} names of {one} are not in {two}.",
)
