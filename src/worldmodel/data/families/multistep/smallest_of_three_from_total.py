"""Three amounts depend on the smallest, and their total is known."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    small, times, more = draw.integer(4, 30), draw.integer(2, 5), draw.integer(3, 25)
    one, two, three = draw.people(3)
    thing, got = draw.pick(
        ("points", "scored"), ("mushrooms", "found"), ("flyers", "handed out"), ("cans", "collected")
    )
    total = small + times * small + times * small + more
    values: dict[str, Value] = {"times": times, "more": more, "all": total, "one": one, "two": two, "three": three}
    return Case({**values, "thing": thing, "got": got, "x": draw.integer(2, 9)}, small)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "{one}, {two} and {three} {got} {all} {thing} together. {two} {got} {times} times as many as {one}, "
            "and {three} {got} {more} more than {two}. How many {thing} were {one}'s?"
        ),
        (
            "How many {thing} has {one} {got} if {two} has {times} times that number, {three} has {more} more than "
            "{two}, and all three have {all}?"
        ),
        (
            "{three} was best with {more} {thing} more than {two}. {two} in turn had {times} times the number of "
            "{one}. The total was {all}. Find the number of {one}."
        ),
        (
            "{one}: ?. {two}: {times} times {one}. {three}: {two} plus {more}. Sum: {all} {thing}. What is {one}'s "
            "number?"
        ),
        (
            "Together the friends {got} {all} {thing}. For each of {one}'s, {two} had {times:words}; and {three} "
            "had just as many as {two} and {more} on top. With how many did {one} come home?"
        ),
        (
            "{one} wont tell me how many {thing} it was, but {two} got {times} times {one}s number, {three} got "
            "{more} more than {two}, and it was {all} for all of them, so how many was it for {one}"
        ),
        (
            "Three children {got} {thing} for {x} hours: {all} in all. The second of them, {two}, beat the first, "
            "{one}, by a factor of {times}; the third, {three}, beat the second by {more}. Work out the first "
            "child's number."
        ),
        (
            "If you take the {more} extra {thing} of {three} away, {three} and {two} are equal, and each of these "
            "two has {times} times what {one} has. Before you take them away the three have {all}. What does {one} "
            "have?"
        ),
        (
            "A list shows {thing} {got} by three people. The line of {one} cannot be read. It is known that "
            "{two}'s number is {times} times {one}'s, that {three}'s is larger than {two}'s by {more}, and that "
            "the sum is {all}. Restore the line."
        ),
        (
            '"I {got} the fewest {thing}," says {one}. "{two} has {times} times mine, and {three} even {more} more '
            'than {two}. We come to {all}." Say how many {one} has.'
        ),
        (
            "Who {got} how many {thing}? All that is known: {all} in all; {two} {times} times as many as {one}; "
            "{three} {more} more than {two}. Answer for {one}."
        ),
        (
            "{all} {thing} were {got} by {one}, {two} and {three}. Had {three} {got} {more} fewer, {three}'s "
            "number would be {two}'s, which is {times} times {one}'s. Tell me {one}'s."
        ),
    ),
    more=(
        (
            "{one}, {two} and {three} {got} {thing} for {x} days and came to {all} when they put them all "
            "together. {three} exceeds {two} by {more}, and {two} has {times} times what {one} has. How many "
            "{thing} has {one}?"
        ),
        (
            "What is {one}'s number of {thing}, given a total of {all} for {one}, {two} and {three}, a lead of "
            "{more} for {three} over {two}, and {times} times {one}'s number for {two}?"
        ),
        (
            "With {more} more {thing} than {two}, {three} leads. {two} has {times} times the number that {one} "
            "has. They {got} {all} among the three of them. Please work out the number for {one}."
        ),
        (
            "Could you tell me how many {thing} {one} {got}? {two} {got} {times} times that many, {three} "
            "{got} as many as {two} plus {more} more, and together the three {got} {all}."
        ),
        (
            "Known: {three} = {two} + {more}; {two} = {times} x {one}; all three together = {all} {thing}. "
            "Wanted: {one}."
        ),
        (
            '"I {got} {more} {thing} more than {two}," boasts {three}. "And I {got} {times} times as many '
            "as {one},\" says {two}. Their total, with {one}'s, is {all}. How many belong to {one}?"
        ),
        (
            "{all} {thing} were {got} by {one}, {two} and {three}. If {one}'s count is multiplied by {times}, "
            "the result is {two}'s count, and if {more} is added to {two}'s count, the result is {three}'s. "
            "Find {one}'s count."
        ),
        (
            "hey, {three} {got} {more} more {thing} than {two}, {two} {got} {times} times as many as {one}, "
            "they have {all} in all. how many did {one} get"
        ),
        (
            "For every one of the {thing} that {one} {got}, {two} {got} {times}. {three} {got} just {more} "
            "more than {two} did. When the three numbers are added, the sum is {all}. I wonder how many {one} "
            "has."
        ),
        (
            "The teacher writes on the board that {one}, {two} and {three} {got} {all} {thing} combined, that "
            "{three} is {more} ahead of {two}, and that {two} has {times} times {one}'s amount. Determine "
            "{one}'s amount."
        ),
        (
            "{all} is the total, {more} is what {three} has over {two}, {times} is the factor from {one} to "
            "{two}. How many {thing} has {one} {got}?"
        ),
        (
            "Add up the {thing} of {three}, {two} and {one} and you get {all}. {three} {got} {more} more than "
            "{two}; {two} {got} {times} times as many as {one}. How many did {one} get?"
        ),
        (
            "{more} {thing} lie between {three}, who is ahead, and {two}. {two} {got} {times} times what {one} "
            "{got}. The three have {all} in common. What is {one}'s number?"
        ),
        (
            "For every {times} {thing} that {two} {got}, {one} {got} just a single one. {three} finished "
            "{more} above {two}. For {one}, {two} and {three} together it was {all}. How many were {one}'s?"
        ),
        (
            "Of {all} {thing} that {three}, {two} and {one} {got}, how many are due to {one}, if {two} has "
            "{times} times {one}'s and {three} outdoes {two} by {more}?"
        ),
        (
            "A group of friends, {three}, {one} and {two}, {got} {all} {thing}. Compared with {one}, {two} has "
            "{times} times as many. Compared with {two}, {three} has {more} more. Work out {one}'s share."
        ),
        (
            "I am {two}. I {got} {times} times as many {thing} as {one}, but {three} {got} {more} more than I "
            "did. All of us together {got} {all}. How many did {one} get?"
        ),
        (
            "I am {three} and {got} {more} {thing} more than {two}. {two} {got} {times} times the number of "
            "{one}. We three {got} {all} in total. Please find the number of {one}."
        ),
        "Total {all}; {three} minus {two} is {more}; {two} divided by {one} is {times}; unit {thing}; {one} = ?",
        (
            "how many {thing} did {one} have if the three of them {got} {all} and {two} had {times}x {one}s "
            "number and {three} {more} more than {two}"
        ),
        (
            "You know that {three} beat {two} by {more} {thing} and that {two} beat {one} by having {times} "
            "times as many. If the three come to {all}, what is the lowest number, that of {one}?"
        ),
        (
            '"Together we {got} {all} {thing}," says {one}, "but {two} {got} {times} times what I {got}, '
            'and {three} {got} even {more} more than {two}." How many did the speaker get?'
        ),
        (
            "Let {one}'s number of {thing} be unknown. Multiplying it by {times} gives {two}'s; raising "
            "{two}'s by {more} gives {three}'s. The sum of these is {all}. Tell me the unknown."
        ),
        (
            "In the newspaper it says that {three} {got} {more} more {thing} than {two}, who {got} {times} "
            "times as many as {one}, and that in all {all} were {got}. How many were {got} by {one}?"
        ),
        (
            "Given that {three} leads {two} by {more}, that {two}'s count is {times} times {one}'s, and that "
            "the counts add up to {all} {thing}, determine how many {one} {got}."
        ),
        (
            "Could it be that {one} {got} so few? With {all} {thing} for the three of them, {two} at {times} "
            "times {one}'s number and {three} another {more} above {two}, what number does {one} have?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the number of {one}. Known: {two} has {times} times it, {three} {more} more than {two}, "
                "together {all}. Take the extra off the total and divide by the number of equal parts: one and twice "
                "{times}."
            ),
            """
equal = {all} - {more}
parts = 1 + 2 * {times}
print(equal / parts)
""",
        ),
    ),
    reply="{one} has {output} {thing}.",
)
