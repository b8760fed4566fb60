"""One has half as many as another, gives some away and doubles the rest."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    half, given = draw.integer(12, 60), draw.integer(2, 10)
    first, second = draw.people(2)
    thing, verb = draw.pick(("stamps", "collects"), ("postcards", "collects"), ("beads", "keeps"), ("badges", "keeps"))
    values: dict[str, Value] = {
        "x": 2 * half,
        "given": given,
        "who": first,
        "other": second,
        "thing": thing,
        "verb": verb,
    }
    return Case({**values, "age": draw.integer(7, 15)}, (half - given) * 2)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "{who} {verb} {thing} and has {x} of them. {other} has half as many. {other} gives {given} to a cousin "
            "and later doubles what remains. How many {thing} does {other} have then?"
        ),
        (
            "How many {thing} does {other} end up with, starting with half of {who}'s {x}, losing {given} and then "
            "doubling the rest?"
        ),
        (
            "{other} used to own half as many {thing} as {who}, who owns {x}. First {given} of {other}'s were "
            "given away, then the number that was left doubled. What is it now?"
        ),
        (
            "{who}: {x} {thing}. {other}: half that, minus {given} handed to a friend, and the remainder times "
            "two. Count for {other}?"
        ),
        (
            "At the age of {age}, {other} had half the {thing} that {who} had. To a neighbor {other} gave "
            "{given:words} of them; after a visit to the market the remaining pile was twice as large. If {who} "
            "had {x}, how large was the pile of {other} in the end?"
        ),
        (
            "ok so {who} has {x} {thing}, {other} only got half of that, then {other} gave {given} away and after "
            "that doubled what was left, how many has {other} got now"
        ),
        (
            "Suppose {given} {thing} leave the collection of {other}, and what is left is then doubled. The "
            "collection had been half the size of {who}'s, which counts {x}. Find its present size."
        ),
        (
            "Start with the {x} {thing} of {who}. Halve them to get what {other} had on Monday. On Tuesday {other} "
            "gave away {given}. By Friday {other} had doubled the stock. State Friday's number."
        ),
        (
            "A birthday doubled the {thing} of {other}. Just before it, {other} had parted with {given} of them, "
            "and before that {other} had had half of {who}'s {x}. How many are there after the birthday?"
        ),
        (
            "Out of {who}'s {x} {thing}, imagine half: so many belonged to {other}. Then {given} went to a little "
            "sister and every remaining one got a twin. How many does {other} possess?"
        ),
        (
            '{who} is proud of {x} {thing}. "I have just half of that," says {other}, "and {given} of mine are '
            'promised to my brother. But I shall double whatever I keep!" If it all comes true, how many will '
            "{other} have?"
        ),
        (
            "Could you help with a puzzle? {other}'s box was filled with half as many {thing} as {who}'s, whose "
            "box has {x}. {other} took out {given}. Then the content of the box was doubled."
        ),
    ),
    more=(
        (
            "I wonder how many {thing} {other} owns in the end. {given} of them were given away and the rest "
            "was then doubled, but at the outset {other} had half of what {who} has, namely half of {x}."
        ),
        (
            "After giving away {given} {thing}, {other} doubles the others. Before that {other} had half as "
            "many as {who} with {x}. Work out {other}'s final number."
        ),
        (
            "{given} is how many {thing} {other} gives to a classmate. {who} has {x}, and {other} had half of "
            "this to begin with. What is left after the gift then becomes twice as much. How many {thing} are "
            "that?"
        ),
        "Final count for {other} = ? Start: half of {who}'s {x} {thing}. Given away: {given}. Then: doubled.",
        (
            "Could you tell me how many {thing} {other} has at last, if {other} starts with half as many as "
            "{who}, hands {given} to a neighbour and sees the remainder double, {who} having {x}?"
        ),
        (
            '{other} was asked about the {thing}. "Take half of the {x} that {who} {verb}. I passed on '
            '{given} of mine, and what I had left has doubled since," was the answer. How many does {other} '
            "have?"
        ),
        (
            "You are {other}. Your friend {who} has {x} {thing}, you have half that number. You give away "
            "{given} and afterwards double what you still hold. With how many do you finish?"
        ),
        (
            "{who} has {x} {thing}, {other} half as many. then {other} gives away {given} and doubles whatever "
            "is left, how many for {other} now"
        ),
        (
            "Twice what remained: that is what {other} has today. What remained was half of {who}'s {x} "
            "{thing}, with {given} given away. Determine today's number."
        ),
        (
            "Given that {who} {verb} {x} {thing} and that {other} began with half this quantity, find what "
            "{other} holds once {given} have been given away and the remainder has been multiplied by two."
        ),
        (
            "{other} gave {given} {thing} away and then doubled what was left. Before that, {other} had half "
            "of the {x} that {who} has. How many does {other} have after all this?"
        ),
        (
            "Once {given} had gone to a friend, {other} doubled the remaining {thing}. It all started with "
            "half of {who}'s number, which is {x}. What does {other} finish with?"
        ),
        (
            "{x} {thing} are {who}'s; {other}'s are half as many. Off go {given} of {other}'s, and the others "
            "double. Result for {other}?"
        ),
        (
            "What would {other} count at the end, if {given} {thing} were first taken from a collection half "
            "the size of {who}'s {x} and the remains were then doubled?"
        ),
        (
            "Doubling comes last, giving away {given} comes before it, and halving {who}'s {x} {thing} comes "
            "at the very start. Follow the steps for {other} and tell the number."
        ),
        (
            '"I parted with {given} {thing}," {other} writes, "but afterwards I doubled my collection. In '
            "the old days it was half of {who}'s, and {who} has {x}.\" How big is {other}'s collection today?"
        ),
        (
            "For every {thing} kept by {other} a further copy was bought, so the number doubled. {given} had "
            "been handed to a nephew before. At first {other} owned half the {x} of {who}. Compute the final "
            "number."
        ),
        (
            "Half of {x} is what {other} had, since {who} had {x} {thing}. From this, {given} were donated, "
            "whereupon {other} made twice as many out of the remainder. State the outcome."
        ),
        (
            "Suppose {other} donates {given} {thing} to a school fair. Until then {other} had half as many as "
            "{who}, and {who} {verb} them and has {x}. If the leftover is doubled next, what is the last count?"
        ),
        (
            "List of steps: {who} has {x} {thing}; {other} has half; {other} gives {given}; {other} doubles. "
            "Last number of {other}: ?"
        ),
        (
            "After the fair {other} held double the {thing} that had remained after {given} were given to a "
            "boy next door. Before the fair {other}'s share was half of {who}'s. {who}'s was {x}. Please work "
            "out what {other} held."
        ),
        (
            "I'd love to know how rich in {thing} {other} is now. Take away {given} from half of what {who} "
            "owns, and double. {who} owns {x}."
        ),
        (
            "To a poor neighbour went {given} of the {thing} of {other}, who had begun with half of {who}'s "
            "stock of {x}. The rest multiplied to twice its size. Give the size of {other}'s stock."
        ),
        (
            "Tell me the number that {other} ends with when {who}, who {verb} {thing}, has {x}, {other} has "
            "half that, {given} of {other}'s go as presents and what stays is doubled."
        ),
        (
            "It was a good year for {other}: whatever {thing} were left in the album doubled. In spring "
            "{given} had been swapped away for nothing, out of an album half as full as that of {who}, where "
            "{x} are kept. How full is {other}'s album now?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the {thing} of {other} at the end. Known: {who} has {x}, {other} half of them, {given} given "
                "away, the rest doubled. Divide by two, subtract, multiply by two."
            ),
            """
start = {x} / 2
kept = start - {given}
print(kept * 2)
""",
        ),
    ),
    reply="{other} has {output} {thing} in the end.",
)
