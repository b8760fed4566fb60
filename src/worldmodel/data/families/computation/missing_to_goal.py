"""Two amounts so far and a goal: how much is missing."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    one, two = draw.integers(2, 8, 90)
    goal = one + two + draw.integer(5, 120)
    thing, verb, first, second = draw.pick(
        ("signatures", "collected", "in the first week", "in the second week"),
        ("kilometres", "walked", "before lunch", "after lunch"),
        ("cans", "gathered", "in the north of town", "in the south of town"),
        ("tickets", "sold", "online", "at the door"),
        ("bricks", "laid", "yesterday", "today"),
        ("bottle caps", "saved", "at home", "at school"),
    )
    values: dict[str, Value] = {
        "one": one,
        "two": two,
        "goal": goal,
        "thing": thing,
        "verb": verb,
        "first": first,
        "second": second,
    }
    return Case({**draw.who(), **values, "x": draw.integer(3, 30)}, goal - one - two)


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        (
            "{who}'s goal is {goal} {thing}. {they:capital} has {verb} {one} {first} and {two} {second}. How many "
            "are still missing?"
        ),
        "How many more {thing} does {who} need for {goal}, with {one} {verb} {first} and {two} {verb} {second}?",
        "{one} {thing} were {verb} {first}, {two} {second}. The plan asks for {goal}. What remains to be done?",
        (
            "To get to {goal} {thing}, {who} counts what has been {verb}: {first} {one}, {second} {two}. Find the "
            "number that is lacking."
        ),
        "{goal} {thing} are wanted; {first} it was {one:words}, {second} {two}. How far is it to the goal?",
        "Take from {goal} {thing} those {verb} {first} ({one}) and those {verb} {second} ({two}). What is left?",
        "we need {goal} {thing}, {verb} {one} {first} and {two} more {second}. how many to go",
        (
            "With {one} {thing} {first} and {two} {second}, {who} has not yet {verb} the {goal} that {they} "
            "promised. By how many does {they} fall short?"
        ),
        (
            "A poster with {x} colours shows the goal: {goal} {thing}. {first:capital} {who} {verb} {one}, {second} "
            "{two}. What number must still come?"
        ),
        (
            "{who} would be done at {goal} {thing}. The {one} {verb} {first} together with the {two} {verb} {second} "
            "are not enough. Compute the difference."
        ),
        "If {who} {verb} {two} {thing} {second} after {one} {first}, how many of the {goal} are open?",
        (
            "{x} people follow how {who} tries to reach {goal} {thing}. {first:capital}: {one}. {second:capital}: "
            "{two}. Then {they} stops for today. How many are left for tomorrow?"
        ),
    ),
    more=(
        (
            "So far {who} has {verb} {two} {thing} {second} and {one} {first}. The goal is {goal}. Could you "
            "tell me how many are still lacking?"
        ),
        "{second:capital}: {two} {thing}. {first:capital}: {one} {thing}. Goal: {goal}. Still to come: ?",
        (
            "I wonder how many {thing} separate {who} from the goal of {goal}, now that {two} have been {verb} "
            "{second} besides the {one} {first}."
        ),
        (
            '"I\'ve {verb} {one} {thing} {first}," {who} reports, "and {two} {second}." "But you need '
            '{goal}!" How many more must it be?'
        ),
        (
            "Calculate the shortfall, given that {two} {thing} were {verb} {second}, {one} {thing} were {verb} "
            "{first}, and {goal} are required."
        ),
        "i {verb} {two} {thing} {second} and {one} {first}, my target is {goal}, whats missing",
        (
            "Once {one} {thing} had been {verb} {first} and another {two} {second}, {who} looked at the list "
            "again. It asked for {goal} in total. How many remain to be done?"
        ),
        (
            "Only when {goal} {thing} have been {verb} will {who} be content. There were {two} {second} and "
            "there were {one} {first}. Please say how many are outstanding."
        ),
        (
            "You set yourself {goal} {thing}. If {two} were {verb} {second}, and {one} {first}, by how many "
            "are you short of what you set yourself?"
        ),
        (
            "What number of {thing} has to be added to the {two} {verb} {second} and the {one} {verb} {first}, "
            "so that {who} gets to {goal}?"
        ),
        "{two} {thing} {second}, {one} {first}: that is what {who} has {verb}. How many are missing to {goal}?",
        (
            "{second:capital} {who} {verb} {two} {thing}, {first} {they} {verb} {one}. {their:capital} goal is "
            "{goal}. What is missing?"
        ),
        (
            "{one} {thing} were {verb} {first}. The goal is {goal}, and {second} there were {two}. How many "
            "does {who} still need?"
        ),
        (
            "How many {thing} are missing, if {who} has {verb} {one} {first}, wants {goal} in all and has "
            "{verb} {two} {second}?"
        ),
        (
            "{two} of the {thing} were {verb} {second}. Out of {goal} that {who} wants, {one} were {verb} "
            "{first}. How many are still needed?"
        ),
        (
            "Having {verb} {one} {thing} {first}, {who} wanted to get to {goal} and {verb} {two} {second}. By "
            "how many is the goal missed?"
        ),
        "With {two} {thing} {verb} {second} and {goal} as the goal, what does {who} still need, after {one} {first}?",
        "{first} {one}, {second} {two}, goal {goal}. how many {thing} does {who} still have to get",
        "Tell {who} how many {thing} are lacking: {verb} {first}, {one}; goal, {goal}; {verb} {second}, {two}.",
        (
            "I {verb} {one} {thing} {first}. I want {goal} of them. {second:capital} I {verb} {two}. How many "
            "more do I need?"
        ),
        "Already {verb}: {two} {thing} {second} and {one} {first}. Wanted: {goal}. Missing: ?",
        (
            '"{goal} is the goal," says {who}. "{second:capital} it was {two} {thing}, and {first} it was '
            '{one}." How many are still to be {verb}?'
        ),
        "If {one} of {goal} {thing} were {verb} {first}, and {two} of them {second}, what number is {who} lacking?",
        (
            "Calculate how far {who} is from {goal} {thing} after {two} were {verb} {second} and {one} were "
            "{verb} {first}."
        ),
        (
            "It was a good day for {who}. {second:capital} {two} {thing} were {verb}, which was much, and "
            "{first} {one}. In {their} book, {goal} stands as the goal. What still separates {them} from it?"
        ),
        (
            "Please work out what remains to be {verb} by {who}. Of {thing}, {goal} are the target; {one} have "
            "come together {first}; {two} have come together {second}."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: how many {thing} are missing. Known: goal {goal}, {one} {first}, {two} {second}. Subtract "
                "both from the goal."
            ),
            "print({goal} - {one} - {two})",
        ),
    ),
    reply="{output} {thing} are still missing.",
)
