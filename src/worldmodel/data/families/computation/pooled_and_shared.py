"""Two amounts are put together and shared out equally: one share."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    people, share = draw.integer(3, 15), draw.integer(4, 30)
    one = draw.integer(3, people * share - 3)
    thing, who = draw.pick(
        ("chestnuts", "friends"),
        ("sweets", "cousins"),
        ("tulip bulbs", "neighbours"),
        ("crayons", "pupils"),
        ("eggs", "families"),
        ("tokens", "players"),
    )
    first, second = draw.people(2)
    values: dict[str, Value] = {
        "people": people,
        "one": one,
        "two": people * share - one,
        "thing": thing,
        "who": who,
        "first": first,
        "second": second,
    }
    return Case({**values, "x": draw.integer(3, 19)}, share)


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        (
            "{first} has {one} {thing} and {second} {two}. They put them together and share them equally among "
            "{people} {who}. How many does each get?"
        ),
        (
            "How many {thing} does each of {people} {who} get when the {one} of {first} and the {two} of {second} "
            "are shared out evenly?"
        ),
        (
            "{one} {thing} from {first} and {two} from {second} go into a bowl. {people} {who} empty it in equal "
            "parts. What is one part?"
        ),
        (
            "{people} {who} divide up everything that {first} ({one} {thing}) and {second} ({two} {thing}) brought. "
            "How many apiece?"
        ),
        (
            "In a basket there are {one} {thing}. {second} adds {two}. All of them are dealt to {people:words} "
            "{who}, the same number to each. Find that number."
        ),
        "First add {one} and {two} {thing}, then split the sum fairly between {people} {who}. What falls to each?",
        (
            "{first} and {second} found {one} and {two} {thing}, all goes to {people} {who} in equal shares, how "
            "many is a share"
        ),
        (
            "{one} large {thing} and {two} small ones are given out to {people} {who}, equally many to each. How "
            "many, whatever their size, does one receive?"
        ),
        (
            "After {x} minutes of collecting, {first} had {one} {thing} and {second} had {two}. They gave them to "
            "{people} {who}, so that all had equally many. How many?"
        ),
        "For {people} {who}: {one} + {two} {thing}, equal shares. Share?",
        (
            "What would each get, if {first}'s {one} and {second}'s {two} {thing} were pooled for {people} {who} "
            "without favouring anybody?"
        ),
        (
            "{people} {who} are waiting for {thing}. {first} hands in {one}, {second} hands in {two}, and every one "
            "of those waiting is given as many as the next. Work it out for one."
        ),
        (
            "{first} brings {one} {thing} and {x} apples to a meeting, {second} brings {two} {thing}. All of the "
            "{thing} are handed out to {people} {who} so that nobody has more than anybody else. How many does each "
            "one have?"
        ),
    ),
    more=(
        (
            "Could you tell me each one's share if {second} contributes {two} {thing}, {first} contributes "
            "{one}, and all are split equally between {people} {who}?"
        ),
        "{second} gave {two} {thing}. {first} gave {one}. {people} {who} share fairly. How many {thing} per head?",
        (
            "I wonder how many {thing} every one of {people} {who} receives, when the {two} that {second} owns "
            "and the {one} that {first} owns are divided equally."
        ),
        (
            "Equal shares for {people} {who}: that is what {first} and {second} promised. They own {one} and "
            "{two} {thing} respectively and give all of them away. Calculate a share."
        ),
        (
            '"Here are {two} {thing} from me," says {second}. "And {one} from me," says {first}. "So '
            "let's deal them out evenly among the {people} {who}.\" How many does each receive?"
        ),
        (
            "If {people} {who} want to split the {thing} fairly, and {two} come from {second} while {one} come "
            "from {first}, how many is each one entitled to?"
        ),
        "Pool: {first} {one}, {second} {two} ({thing}). Number of {who}: {people}. Equal portion: ?",
        (
            "To the {one} {thing} of {first}, another {two} are added by {second}. The heap is then split into "
            "equal parts for {people} {who}. Work out the size of a part."
        ),
        (
            "weve got {two} {thing} from {second} n {one} from {first}, gotta hand em all out to {people} "
            "{who}, same for everyone, how many each"
        ),
        (
            "Among {people} {who}, all the {thing} of {first} and {second} are distributed without anyone "
            "getting more than the rest. {second} had {two} of them, {first} {one}. State what everyone gets."
        ),
    ),
    steps=(
        Step(
            "Asked: one share. Known: {one} and {two} {thing}, {people} {who}. Add both, then divide.",
            """
v1 = {one} + {two}
print(v1 / {people})
""",
        ),
    ),
    reply="Each gets {output} {thing}.",
)
