"""How many one must get to have as many as another."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    less = draw.integer(4, 60)
    goal = less + draw.integer(3, 50)
    thing, verb = draw.pick(
        ("points", "score"),
        ("signatures", "collect"),
        ("coupons", "collect"),
        ("tokens", "win"),
        ("shells", "find"),
        ("tickets", "sell"),
    )
    first, second = draw.people(2)
    return Case(
        {
            "less": less,
            "goal": goal,
            "thing": thing,
            "verb": verb,
            "first": first,
            "second": second,
            "x": draw.integer(3, 30),
        },
        goal - less,
    )


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        (
            "{first} has {less} {thing} and {second} has {goal}. How many more must {first} {verb} to have as many "
            "as {second}?"
        ),
        "How many {thing} does {first} still need to draw level with {second}, if they stand at {less} and {goal}?",
        "{second} is at {goal} {thing}. To catch up from {less}, {first} has to {verb} how many?",
        "To be equal with {second}, who has {goal} {thing}, what must {first} add to {less}?",
        (
            "{first} wants exactly as many {thing} as {second}. At the moment {first} has {less:words}, {second} "
            "{goal}. What is missing?"
        ),
        "{less} {thing} so far for {first}; the target is the {goal} of {second}. How many to go?",
        (
            "{goal} {thing} would make {first} equal to {second}. {first} has {less} of those already. Say how many "
            "more are due."
        ),
        "hey {first} you only have {less} {thing}, {second} has {goal}. how many till it's a tie",
        "What number of {thing} brings {first} from {less} up to the {goal} that {second} has?",
        (
            "With {x} minutes left, the score is {goal} {thing} for {second} and {less} for {first}. How many "
            "{thing} would make it even?"
        ),
        (
            "Suppose {first} ({less} {thing}) is to match {second} ({goal} {thing}) within {x} days. Compute what "
            "has to be gained."
        ),
        (
            "If nothing changes for {second}, who holds {goal} {thing}, {first} must {verb} some to get there from "
            "{less}. How many?"
        ),
        (
            "{second} has {goal} {thing}, {first} {less} and Rita {x}. How many would {first} have to {verb} in "
            "order to be level with {second}?"
        ),
    ),
    more=(
        (
            "Please work out how many {thing} stand between {first} and {second}: {second} has {goal}, {first} "
            "just {less}."
        ),
        (
            "{goal} {thing} belong to {second}. {first}, who has {less}, would like to have exactly that many "
            "too. How many more does it take?"
        ),
        (
            '"I\'ve got {less} {thing}," says {first}. "Well, I\'ve got {goal}," says {second}. How many '
            "must {first} {verb} before both have the same?"
        ),
        "{first}: {less}; {second}: {goal}; {thing} that {first} is short of = ?",
        "Given the {goal} {thing} of {second} and the {less} of {first}, find how many {first} is behind.",
        (
            "By how many {thing} does {first} trail {second} when the board shows {less} next to {first} and "
            "{goal} next to {second}?"
        ),
        (
            "Could you tell {first} how many further {thing} it will take to equal {second}? The two of them "
            "have {less} and {goal}, with {second} in front."
        ),
        (
            "{second} leads with {goal} {thing} and has stopped for the day. {first} goes on from "
            "{less:words}. How many must {first} {verb} so that nobody is ahead?"
        ),
        (
            "need the same number of {thing} as {second}, thats {goal}, and im {first} with only {less}. so "
            "how many more for me"
        ),
        (
            "In a club of {x} members, {first} has {less} {thing} and admires {second}, who has {goal}. I "
            "wonder how many {first} would have to {verb} to be on a par."
        ),
        (
            "{goal} is what {second} has, {less} is what {first} has. To have equally many {thing}, how many "
            "must {first} still {verb}?"
        ),
        "From {less} {thing}, how many more does {first} have to {verb} to reach {second}, who stands at {goal}?",
        "{second} holds {goal} {thing}; {first} wants to be equal. With {less} in hand, how many does {first} lack?",
        (
            "How many more {thing} than its present {less} must {first}'s count gain to be the same as the "
            "{goal} of {second}?"
        ),
        (
            "If {first} is to have what {second} has, namely {goal} {thing}, and has {less} so far, how many "
            "are still to come?"
        ),
        "Missing {thing} = ? | {second}: {goal} | {first}: {less}",
        (
            "I am {first}, and {less} {thing} are mine. {second} has {goal}. How many do I have to {verb} so "
            "that we are even?"
        ),
        (
            "I am {second} and have {goal} {thing}. {first} follows with {less}. Tell me how many {first} must "
            "{verb} to catch up with me."
        ),
        (
            "At half-time {first} has {less} {thing}. {second}, meanwhile, has {goal}. What number does "
            "{first} need to come level?"
        ),
        "{second} got to {goal} {thing}, {first}'s at {less}, how many more to tie it up?",
        (
            '"How many {thing} do you have, {second}?" "{goal}." "Oh. I just have {less}," says {first}. '
            "How many does {first} still have to {verb} to have as many?"
        ),
        (
            "You see {goal} {thing} for {second} on the list, and {less} for {first}. Work out how many "
            "{first} needs before both figures agree."
        ),
        (
            "Given that {first} has {less} {thing} and would be content with the {goal} that {second} has, "
            "determine how many are lacking."
        ),
        (
            "Please find the number of {thing} that {first} must {verb} to turn {less} into {goal}, which is "
            "{second}'s number."
        ),
        (
            "As soon as {first} has caught up with {second}, both will have {goal} {thing}. For the moment "
            "{first} has {less}. How many will {first} have to {verb} until then?"
        ),
        (
            "The club's best member is {second} with {goal} {thing}. {first} comes next with {less}. I wonder "
            "how many {first} has to add to share the top place."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: how many {thing} {first} still needs. Known: {first} has {less}, {second} has {goal}. "
                "Subtract what there is from the goal."
            ),
            "print({goal} - {less})",
        ),
    ),
    reply="{first} needs {output} more {thing}.",
)
