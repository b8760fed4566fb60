"""Kinds of animals whose numbers depend on each other: all legs."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    base, times, less, people = draw.integer(4, 15), draw.integer(2, 5), draw.integer(2, 3), draw.integer(2, 5)
    four, two = draw.pick(("cows", "hens"), ("goats", "ducks"), ("horses", "geese"), ("sheep", "turkeys"))
    other = draw.pick("pigs", "donkeys", "cats", "rabbits")
    values: dict[str, Value] = {
        "n": base,
        "times": times,
        "less": less,
        "people": people,
        "four": four,
        "two": two,
        "other": other,
    }
    legs = base * 4 + base * times * 2 + (base - less) * 4 + people * 2
    return Case({**values, **draw.who(), "x": draw.integer(2, 60)}, legs)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "In a barn there are {n} {four}, {times} times as many {two}, and {less} fewer {other} than {four}. "
            "{people} farmers stand among them. How many legs are in the barn?"
        ),
        (
            "How many legs can {who} count in a barn with {people} people, {n} {four}, {less} fewer {other} than "
            "{four}, and {times} times as many {two} as {four}?"
        ),
        (
            "{two:capital} are the most numerous, {times} times the number of {four}; {other} are the least, "
            "{less} short of the {four}. The {four} number {n}. With the {people} workers who feed them all, find "
            "how many feet are on the floor."
        ),
        "Barn: {four} {n}; {two} {times} times that; {other} {less} fewer than the {four}; people {people}. Legs?",
        (
            "{people} visitors enter a barn of {n} {four}. They also see {two}, {times:words} of them for each of "
            "the {four}, and some {other}, {less} fewer than {four}. Add up the legs of visitors and animals."
        ),
        (
            "theres {n} {four} in there and {times} times as many {two} and {less} less {other} than {four}, plus "
            "{people} of us, so how many legs in all"
        ),
        (
            "At night {who} dreams that every leg in the barn wears a sock. The barn has {n} {four}, {less} fewer "
            "{other}, and {two} to the number of {times} times the {four}; also {people} farm hands are inside. "
            "How many socks are in the dream?"
        ),
        (
            "A vet comes {x} minutes late and looks at {n} {four}, then at {other}, {less} fewer in number than "
            "the {four}, then at {times} times as many {two} as there were {four}. To help, {people:words} people "
            "are there, the vet included. What is the number of legs, theirs included?"
        ),
        (
            "Count four legs for each of the {n} {four} and of the {other}, who are {less} fewer than the {four}, "
            "and two legs for each of the {two}, {times} times as many as the {four}, and for {people} people. "
            "Give the total."
        ),
        (
            "Before the storm {n} {four}, {times} times that number of {two}, and {other}, {less} fewer than the "
            "{four}, were driven into one barn by {people} people, who stayed inside. How many legs did the barn "
            "shelter?"
        ),
        (
            "How many shoes would be needed for everyone in the barn, if each foot got one? {people} people are in "
            "there, and {n} {four}, and for each of these {times} {two}, and {other}, of which there are {less} "
            "fewer than {four}."
        ),
        (
            "The door closes behind {people} helpers. Inside are {two}, {times} times as many as {four}; {other}, "
            "{less} fewer than {four}; and {n} {four}. What do all their legs add up to, those of the helpers "
            "counted as well?"
        ),
    ),
    more=(
        (
            "{people} people are in a barn with {n} {four}. For each of the {four} there are {times} {two}; "
            "and the {other} are {less} fewer than the {four}. How many legs is that in all?"
        ),
        (
            "{less} fewer {other} than {four}, {times} times as many {two} as {four}, and {people} humans: "
            "with {n} {four}, how many legs stand in the barn?"
        ),
        (
            "Tell me how many legs there are in {who}'s barn. {n} is the number of {four}. The number of {two} "
            "is {times} times as large, that of the {other} is smaller by {less}. {people} people are at work "
            "between them."
        ),
        (
            "If {n} {four}, {times} times as many {two}, and {other} that fall short of the {four} by {less} "
            "share a barn with {people} workers, what is the total number of legs?"
        ),
        (
            '"How many legs have we got in here?" asks {who}. "Well, {people} people, then the {two}, '
            "{times} times the number of {four}, then the {other}, {less} fewer than the {four}, and of {four} "
            'we have {n}." What is the answer?'
        ),
        (
            "Stock list. {two:capital}: {times} x the {four}. {four:capital}: {n}. {other:capital}: the {four} "
            "less {less}. Persons: {people}. Sum of all legs?"
        ),
        (
            "Work out the legs in a barn from these facts: there are {people} people; the {other} number "
            "{less} fewer than the {four}; the {four} number {n}; the {two} are {times} times as numerous as "
            "the {four}."
        ),
        (
            "ok so my barn got {two} and {other} and {four}. {n} of the {four}, {less} fewer of the {other}, "
            "{times} times as many {two} as {four}. add {people} people. total legs?"
        ),
        (
            "I am looking down from the hayloft at {people} visitors. Around them are {n} {four} and, compared "
            "with these, {less} fewer {other} and {times} times as many {two}. How many legs are below me, "
            "those of the visitors too?"
        ),
        (
            "Rain drums on the roof, so everybody has come in: {n} {four}; {other}, of which there are {less} "
            "fewer than {four}; {two}, {times} times as many as there are {four}; and finally {people} "
            "children. Find the number of legs under that roof."
        ),
        (
            "{people} people share a barn with {other}, {less} fewer than its {four}, with {two}, {times} "
            "times as many as its {four}, and with those {four}, {n} of them. How many legs are there?"
        ),
        (
            "The {two} in a barn are {times} times as many as the {four}. The {other} are {less} fewer than "
            "the {four}. There are {n} {four} and {people} people. Count all legs."
        ),
        (
            "How many legs in a barn where {people} people look after {two}, {other} and {n} {four}, if for "
            "every one of the {four} there are {times} {two} and if the {other} are {less} short of the {four}?"
        ),
        (
            "{less} is how many fewer {other} than {four} there are. {times} is how many {two} come for each "
            "of the {four}. {people} people and {n} {four} are inside. Total of legs, please."
        ),
        (
            "{who} keeps {times} times as many {two} as {four}, and {n} {four}, and {less} fewer {other} than "
            "{four}. {people} people walk into the barn where all of these are. How many legs does it hold now?"
        ),
        (
            "barn with {people} people in it. {n} {four}. {less} fewer {other} than that. {two}: {times} times "
            "the {four}. how many legs altogether"
        ),
        (
            "If a barn houses {n} {four}, if its {other} are {less} fewer than these, if its {two} are {times} "
            "times these, and if {people} people are in it too, how many legs touch the floor?"
        ),
        (
            "Give the number of legs. In the barn: {other}, that is the number of {four} minus {less}; "
            "{people} persons; {two}, that is the number of {four} times {times}; {n} {four}."
        ),
        (
            '"I count {n} {four}," says {who}, "the {other} are {less} fewer, and of {two} there are '
            '{times} times as many as of {four}." With {people} people standing by, how many legs are in the '
            "barn?"
        ),
        (
            "Barn census | people {people} | {other} {less} fewer than {four} | {two} {times} times as many as "
            "{four} | {four} {n} | legs in all: ?"
        ),
        (
            "I wonder how many legs walk about in our barn. We are {people} people in there. We have {n} "
            "{four}; we have {times} times as many {two}; we have {other} too, {less} fewer than the {four}."
        ),
        (
            "It is feeding time, and {people} people enter with buckets. {two:capital} run up, {times} times "
            "as many as there are {four}, and {other}, {less} fewer than the {four}. {n} {four} are there "
            "already. How many legs are in the barn now, those of the people included?"
        ),
        (
            "Could you add up the legs in a barn for me? Its {other} are outnumbered by the {four} by {less}. "
            "{n} {four} live there. {two:capital} live there too, {times} for each of the {four}. And {people} "
            "workers are inside."
        ),
        (
            "Let a barn contain {people} humans and {n} {four}. Let the number of {other} be smaller than that "
            "of the {four} by {less}, and that of the {two} {times} times as large as that of the {four}. "
            "Determine the number of legs."
        ),
        (
            "You shut {n} {four} in for the night, along with {other} ({less} fewer than {four}) and {two} "
            "({times} times as many as {four}); {people} people sleep in the straw. Work out how many legs are "
            "resting there."
        ),
        (
            "Together with {people} visitors, a barn is full of animals: for {n} {four}, it has {times} times "
            "the number in {two} and {less} fewer in {other}. Please tell me the sum of their legs and the "
            "visitors'."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: all legs. Known: {n} {four}, {times} times as many {two}, {less} fewer {other}, {people} "
                "people. Find each number; four legs for {four} and {other}, two for {two} and people; add."
            ),
            """
with_two = {n} * {times} + {people}
with_four = {n} + {n} - {less}
print(with_four * 4 + with_two * 2)
""",
        ),
    ),
    reply="There are {output} legs.",
)
