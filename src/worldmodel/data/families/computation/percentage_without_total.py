"""So many percent of a group do something, but the size of the group is not told."""

from __future__ import annotations

from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    people, do = draw.pick(
        ("visitors", "come by train"),
        ("students", "learn French"),
        ("farmers", "keep sheep"),
        ("tenants", "own a cat"),
        ("swimmers", "wear goggles"),
        ("teachers", "live out of town"),
        ("cooks", "taste every dish"),
    )
    return Case({"p": draw.integer(3, 97), "people": people, "do": do, "who": draw.person(), "x": draw.integer(20, 40)})


FAMILY = Family(
    category="computation",
    kind="unanswerable",
    case=case,
    phrasings=(
        "{p}% of the {people} {do}. How many {people} is that?",
        "How many {people} {do}, if their share is {p} percent?",
        "In a certain town, {p}% of all {people} {do}. Give the number of those {people}.",
        (
            "A study shows that {p} per cent of the {people} {do}; the others do not. Find how many {people} there "
            "are who {do}."
        ),
        "they say {p}% of the {people} {do} so what number is that",
        "{people:capital}: {p}% {do}. Count of these: ?",
        (
            "Over {x} days a reporter spoke to {people} and noted that {p}% of them {do}. What is the number of "
            "such {people}?"
        ),
        (
            "If {p}% of the {people} around here {do} and a bus leaves every {x} minutes, how many of the {people} "
            "around here {do}?"
        ),
        "Work out the number of {people} who {do} from the fact that they are {p}% of the whole.",
        (
            '"More than I thought: {p}%!" says {who} about the {people} who {do}. To what number of {people} does '
            "this remark refer?"
        ),
    ),
    more=(
        "Tell me how many of the {people} {do}. What I can give you is their percentage, {p}%.",
        "The percentage of {people} who {do} rose to {p}% this year. To what number did their count rise?",
        (
            "{who}, who is {x} years old, belongs to the {p}% of {people} who {do}. How large is this part, as a "
            "number of {people}?"
        ),
        "I wonder for how many {people} it is true that they {do}, since {p}% of them told us so.",
        "Could you turn a percentage into a count? It is about {people} who {do}, and it amounts to {p}%.",
        (
            "A chart in the newspaper, {x} cm wide, has a dark slice of {p}% for those {people} who {do}. How many "
            "{people} does the dark slice stand for?"
        ),
        "{p} percent {do}, the rest dont, all of them {people}. how many do",
        "Some {people} {do}, some do not, and the former make up {p}% of them all. What is the number of the former?",
        (
            'For a report you need the number of {people} who {do}. The office sends you this: "{p} percent." Which '
            "number do you write down?"
        ),
        (
            "Of all the {people} in the valley, {p}% {do}. The valley is {x} km long. Calculate how many {people} "
            "that makes."
        ),
        "Among the {people}, {p} in a hundred {do}. How many {people} {do}?",
        "What number of {people} is meant when {who} says that {p}% of them {do}?",
        "According to {who}, {p} percent of the {people} {do}. How many are those?",
        "{p}%: so large is the share of the {people} who {do}. State their number.",
        "To {do} is normal for {p}% of the {people}. For how many of them is it normal?",
        "Please give me a count, not a percentage, of the {people} who {do}. They are {p}%.",
        "hey {who} told me {p}% of the {people} {do}, how many people would that be",
        "The {people} were asked, and {p} percent of them said that they {do}. How many said so?",
        '"How many {people} {do}?" {who} wants to know. All that was written down is {p}%. What is the number?',
        "If the {people} who {do} are {p} percent of all, how many {people} {do}?",
        "Share of {people} who {do}: {p}%. Number of {people} who {do}: ?",
        "You read in the paper that {p}% of the {people} {do}. How many {people} are these?",
        "Work out how many {people} {do}, given that it is {p} out of a hundred percent.",
        (
            "I would like to invite all {people} who {do}, that is {p}% of the {people}. How many invitations "
            "do I write?"
        ),
        "A speaker claims that, of the {people}, {p}% {do} and the rest do not. Determine how many {do}.",
        "Could you tell how many of the {people} {do}, if a survey by {who} found {p}%?",
    ),
    think=(
        "Asked: how many {people} {do}. Known: {p} percent of them. How many {people} there are in all is not "
        "said, so no percentage of it can be taken."
    ),
    reply="I do not know: it is not said how many {people} there are in all.",
)
