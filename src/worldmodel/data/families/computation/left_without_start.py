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
        "How many {thing} remain with {who}? Gone so far, because {they} {act} them: {gone}.",
        "{gone}: that is the number of {thing} {who} {act}. And the number {they} still has?",
        "We count the losses every evening. Today's entry reads: {gone} {thing} {done}. What is left of our {thing}?",
        "Since {who} {act} {gone} {thing}, the pile has become smaller. Tell me how many lie on it now.",
        "{x} days ago {who} still had all {their} {thing}. Then {they} {act} {gone} of them. What number is left?",
        "Work out what remains of {who}'s {thing} once {gone} have been {done}.",
        "my brother {act} {gone} of our {thing} lol. how many have we got now?",
        "Stock note. Item: {thing}. {done:capital}: {gone}. Remaining: please fill in.",
        (
            '"How many {thing} have you got over?" Mother asks. "Well, I {act} {gone}," answers {who}. '
            "What should {they} have said?"
        ),
        "Of {their} {thing}, {who} kept those that were not among the {gone} {they} {act}. How many did {they} keep?",
        "It took {who} {x} minutes to find out that {gone} of the {thing} were {done}. How many are not?",
        (
            "The {thing} belonged to {who}. {gone} got {done}, the others are safe in a drawer. Could you say "
            "how many are in the drawer?"
        ),
        "Find out how many {thing} are over for the party, considering that {who} {act} {gone} on the way.",
        "You begin with a box of {thing}. {gone} of them are {done}. How many does your box still hold?",
        (
            "For {x} euros {who} bought a set of {thing}, but soon {they} {act} {gone}. The set now consists "
            "of how many?"
        ),
        "Minus {gone}, as that many {thing} were {done} by {who}: what does this make the rest?",
    ),
    think=(
        "Asked: the {thing} that are left. Known: {gone} gone. How many there were at first is not said, "
        "so there is nothing to subtract from."
    ),
    reply="I do not know: it is not said how many {thing} there were at first.",
)
