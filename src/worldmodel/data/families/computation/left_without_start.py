"""A rest is asked, but not how many there were at first."""

from __future__ import annotations

from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    thing, act, done = draw.pick(
        ("cookies", "ate", "eaten"),
        ("eggs", "used", "used"),
        ("tickets", "sold", "sold"),
        ("balloons", "gave away", "given away"),
        ("plates", "broke", "broken"),
        ("keys", "lost", "lost"),
    )
    values: dict[str, Value] = {
        "gone": draw.integer(21, 60),
        "thing": thing,
        "act": act,
        "done": done,
        "x": draw.integer(2, 20),
    }
    return Case({**draw.who(), **values})


FAMILY = Family(
    category="computation",
    kind="unanswerable",
    case=case,
    phrasings=(
        "{who} had some {thing} and {act} {gone} of them. How many {thing} are left?",
        "How many {thing} remain in a box when {gone} have been {done}?",
        "There were a lot of {thing} on the table this morning. Since then {gone} were {done}. What is there now?",
        "{gone} {thing} were {done}, {x} of those before noon. Find the remainder.",
        "From the {thing} in the kitchen {who} {act} {gone:words}. Give the number that is still there.",
        "{who} is {x} years old and {act} {gone} {thing}. How many {thing} does {they} have now?",
        "{gone} {thing} are already {done}, how many do we have left over",
        "{who} {act} {gone} {thing} within {x} hours. How many of those {they} started with stayed?",
        "Suppose a full bag of {thing} lies here and {who} takes out the {gone} that {they} {act}. Remaining {thing}?",
        "Tell me how many {thing} have not been {done} if {gone} have been.",
        "A crowd of {x} saw how {who} {act} {gone} {thing}. What did {they} keep?",
        "Take away {gone} {thing} that were {done} from what {who} had before. How many is it then?",
        (
            "In the kitchen were {thing} and {x} napkins. {gone} of the {thing} were {done}. How many {thing} are in "
            "the kitchen now?"
        ),
    ),
    more=(
        "How many {thing} does {who} still have after {they} {act} {gone}?",
        "I had {thing}, then {gone} were {done}. Tell me how many remain.",
        "{thing:capital} {done}: {gone}. {thing:capital} left: ?",
        '"Oh no, {gone} {thing} {done} in a single week!" cries {who}. How many has {they} left?',
        "If {gone:words} of {who}'s {thing} were {done}, how many stayed with {them}?",
        "hey {who} {act} {gone} of the {thing}, so how many are there now",
        "Could you work out how many of {their} {thing} {who} has over, now that {gone} are {done}?",
        (
            "After {gone} {thing} had been {done}, {who} put the others back on the shelf. I wonder how many "
            "stood there."
        ),
        (
            "It was not a good day for {who}: of all the {thing} {they} owned, {they} {act} {gone}. Calculate "
            "how many {they} owned in the evening."
        ),
        (
            "The number of {thing} in the box fell by {gone} when {who} {act} that many. Which number is in "
            "the box since then?"
        ),
    ),
    think=(
        "Asked: the {thing} that are left. Known: {gone} gone. How many there were at first is not said, "
        "so there is nothing to subtract from."
    ),
    reply="I do not know: it is not said how many {thing} there were at first.",
)
