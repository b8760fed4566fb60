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
        (
            "{people} {who} share equally what {second} and {first} pool: {two} {thing} from the former, {one} "
            "from the latter. How many does each get?"
        ),
        (
            "Among {people} {who}, {one} {thing} of {first} and {two} of {second} are split evenly. What does "
            "everyone receive?"
        ),
        (
            "{two} {thing} belonged to {second}. {one} belonged to {first}. They were poured together and "
            "shared out to {people} {who}, to each the same. How many was that for each?"
        ),
        (
            "How many {thing} go to each of the {people} {who}, when {second} puts in {two}, {first} puts in "
            "{one}, and all is shared fairly?"
        ),
        (
            "A group of {people} {who} gets {thing}: {two} are given by {second} and {one} by {first}. They "
            "are distributed equally. Tell me the number for each."
        ),
        (
            "To be divided: {two} {thing} ({second}) and {one} {thing} ({first}). Divided by: {people} {who}, "
            "equally. Each gets: ?"
        ),
        (
            "{people} of us {who} split everything evenly. {second} brought {two} {thing}, {first} brought "
            "{one}. how many for each of us?"
        ),
        (
            "If {second} and {first} give away all their {thing}, {two} and {one} of them, to {people} {who} "
            "in equal shares, work out a share."
        ),
        (
            "Equally many {thing} should come to each of {people} {who}. On the table are the {two} from "
            "{second} together with the {one} from {first}. How many should come to each?"
        ),
        (
            '"There are {people} of us {who}," they tell {first} and {second}, who hold {one} and {two} '
            "{thing} and mean to give them all away in equal parts. How many can each expect?"
        ),
        (
            "Please find how many {thing} each one ends up with: {people} {who} divide evenly a pile to which "
            "{first} added {one} and {second} added {two}."
        ),
        (
            "You hand out {thing} to {people} {who}, the same number to each. You got {two} of them from "
            "{second} and {one} from {first}. How many does each of the {who} get from you?"
        ),
        (
            "With {people} {who} at the table and nobody favoured, what becomes each one's share of the {one} "
            "{thing} that {first} has and the {two} that {second} has?"
        ),
        (
            "It is day {x} of the holidays. {second} and {first} empty their bags, where they find {two} and "
            "{one} {thing}. {people} {who} then split the lot in equal parts. Calculate a part."
        ),
        (
            "I wonder what each of {people} {who} is given. {first} and {second} collected {thing}; {first} "
            "has {one}, {second} has {two}, and everything is shared out evenly."
        ),
        (
            "The {thing} of {second} ({two}) and of {first} ({one}) are put in a single heap. Then the heap is "
            "dealt out until it is gone, each of {people} {who} getting as many as any other. State that "
            "number."
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
