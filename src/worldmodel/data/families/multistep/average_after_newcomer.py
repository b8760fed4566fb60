"""Two groups with averages are joined, and one more result comes in: the new average."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    n, m = draw.integer(4, 15), draw.integer(4, 15)
    a, b, last = draw.integer(20, 60), draw.integer(20, 60), draw.integer(10, 90)
    group, thing, unit = draw.pick(
        ("class", "time for a puzzle", "minutes"),
        ("team", "length of a throw", "metres"),
        ("crew", "load carried", "kilograms"),
        ("choir", "age", "years"),
        ("club", "score", "points"),
    )
    values: dict[str, Value] = {
        "n": n,
        "m": m,
        "a": a,
        "b": b,
        "last": last,
        "group": group,
        "thing": thing,
        "unit": unit,
    }
    return Case({**values, **draw.who(), "x": draw.integer(2, 30)}, (n * a + m * b + last) / (n + m + 1))


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "In one {group} of {n} people the average {thing} is {a} {unit}, in another of {m} people it is {b} "
            "{unit}. They join, and {who} with {last} {unit} comes in too. What is the average of all?"
        ),
        (
            "What is the mean {thing} in {unit} of {n} people averaging {a}, {m} people averaging {b}, and {who}, "
            "who has {last}?"
        ),
        (
            "{who}'s {thing} is {last} {unit}. {they:capital} joins two groups at once: {n} people with an average "
            "of {a} {unit} and {m} people with an average of {b} {unit}. Find the average of everybody, {who} "
            "included."
        ),
        (
            "First {group}: {n} members, mean {a} {unit}. Second {group}: {m} members, mean {b} {unit}. One "
            "newcomer: {last} {unit}. Overall mean?"
        ),
        (
            "When two groups merged, one had {m} members and a mean {thing} of {b} {unit}, the other {n} members "
            "and a mean of {a} {unit}. Then one more person was taken in, with {last} {unit}. Give the mean after "
            "that."
        ),
        (
            "my {group} has {n} people and we average {a} {unit}, the other one has {m} and they average {b}, now "
            "we merge and {who} joins as well with {last} {unit}, whats the average {thing} then"
        ),
        (
            "{n} people reach {a} {unit} on average. {m} others reach {b} {unit} on average. Alone, {who} reaches "
            "{last} {unit}. Put all of them in one list and compute its average."
        ),
        (
            "For a report in room {x}, the {thing} of three lots must be averaged in one number: lot one, {n} "
            "people at {a} {unit} on average; lot two, {m} people at {b} {unit} on average; lot three, only {who} "
            "at {last} {unit}. Which number is it?"
        ),
        (
            "A new {group} is formed from {n} people, whose {thing} averages {a} {unit}, from {m} people, whose "
            "{thing} averages {b} {unit}, and from {who}, whose {thing} is {last} {unit}. Determine the average of "
            "the new {group}."
        ),
        (
            "It would be wrong just to average {a}, {b} and {last} {unit}, since they stand for {n} people, for "
            "{m} people, and for {who} alone. What is the true average {thing}?"
        ),
        (
            "How does the average change? First {n} people averaged {a} {unit}. Then {m} people who averaged {b} "
            "{unit} were added, and at last {who} with {last} {unit}. Give the average at the end."
        ),
        (
            "{last} {unit} is the {thing} of {who}, who comes to a {group} made of two halves: {n} people with a "
            "mean of {a} {unit}, {m} people with a mean of {b} {unit}. What is the mean with {who} in it?"
        ),
    ),
    more=(
        (
            "{who} has {last} {unit}. Also counted are {m} people with an average of {b} {unit} and {n} people "
            "with an average of {a} {unit}. Work out the mean {thing} of everybody."
        ),
        (
            "Averaging {b} {unit}, {m} people sit on the left; averaging {a} {unit}, {n} people sit on the "
            "right; {who}, with {last} {unit}, sits in between. What is their joint average?"
        ),
        (
            "What average {thing} results when {who}, at {last} {unit}, joins a {group} in which {m} people "
            "have a mean of {b} {unit} and the other {n} a mean of {a} {unit}?"
        ),
        (
            "I run a {group}. My {n} old members average {a} {unit}, the {m} new members average {b} {unit}, "
            "and today {who} signed up with {last} {unit}. Could you tell me the average {thing} now?"
        ),
        (
            "data: {m} people, mean {b}; {n} people, mean {a}; {who}, {last}; all in {unit}; mean {thing} of "
            "everyone = ?"
        ),
        (
            "so theres {who} with {last} {unit}, then {n} people who average {a} and {m} more who average {b}. "
            "whats the average for the whole lot in {unit}"
        ),
        (
            '"The mean {thing} is {b} {unit} for our {m} people," says the one leader. "Ours is {a} {unit}, '
            'and we are {n}," says the other. The two crowds unite and {who} turns up too, {last} {unit}. '
            "Find the mean of all of them."
        ),
        (
            "The mean of {a} {unit} comes from {n} people, the mean of {b} {unit} from {m} people. If the "
            "single value of {who}, {last} {unit}, is thrown in with them, which overall mean is obtained?"
        ),
        (
            "A bus picks up {m} people, whose {thing} averages {b} {unit}. At the next stop {who} gets on "
            "({last} {unit}), and at the last stop a {group} of {n} people averaging {a} {unit}. Calculate the "
            "average {thing} of the passengers."
        ),
        (
            "Given an average of {a} {unit} over {n} people, a value of {last} {unit} for {who}, and an "
            "average of {b} {unit} over {m} people, please say what the average of the complete list is."
        ),
        (
            "{who} comes with {last} {unit} to {m} people who average {b} {unit} and {n} people who average "
            "{a} {unit}. What do all of them average?"
        ),
        (
            "With means of {b} {unit} and {a} {unit}, groups of {m} and {n} people, in the same order, are put "
            "together, and {who}, at {last} {unit}, is added. Find the mean {thing} of all."
        ),
        (
            "An average of {a} {unit} over {n} people, and an average of {b} {unit} over {m} people. Now {who} "
            "is counted too, {last} {unit}. What is the new average?"
        ),
        (
            "{a} {unit} is the mean {thing} of one crowd, {b} {unit} that of a second crowd. The first has {n} "
            "people, the second {m}. Together with {who}, whose {thing} is {last} {unit}, what is their mean?"
        ),
        (
            "What is the overall average {thing} if, besides {who} with {last} {unit}, there are {m} people "
            "averaging {b} {unit} and {n} people averaging {a} {unit}?"
        ),
        (
            "{m} people, {n} people and {who} form one {group}. Their averages are {b} {unit} for the {m}, {a} "
            "{unit} for the {n}; {who} has {last} {unit}. Work out the average of the {group}."
        ),
        (
            "I lead a {group}. {who} joined today and has {last} {unit}. Until then we were {n} people with a "
            "mean of {a} {unit} and {m} people with a mean of {b} {unit}. What is our mean {thing} with "
            "everybody counted?"
        ),
        (
            "Sizes: {n} and {m} people. Mean {thing}: {a} {unit} and {b} {unit}. Extra person: {who}, {last} "
            "{unit}. Mean of everyone: ?"
        ),
        (
            "If {b} {unit} is what {m} people have on average, {last} {unit} is what {who} has, and {a} {unit} "
            "is what {n} people have on average, what is the average of the whole set?"
        ),
        (
            "Please combine these: {who}, {last} {unit}; a team of {m} with a mean of {b} {unit}; a team of "
            "{n} with a mean of {a} {unit}. Which mean {thing} has the combination?"
        ),
        (
            '"On average we have {a} {unit}," say the {n} people from upstairs. The {m} people from '
            'downstairs say, "And we {b} {unit}." At last {who} calls, "I have {last} {unit}!" Determine '
            "the mean of all these people."
        ),
        (
            "avg {thing} for {m} people is {b} {unit}, for another {n} its {a} {unit}, and then {who} shows up "
            "with {last}. new avg for the lot?"
        ),
        (
            "Could you tell me the mean {thing} in a {group} where {n} members have {a} {unit} on average, "
            "{who} has {last} {unit}, and the remaining {m} have {b} {unit} on average?"
        ),
        (
            "After {who} has been accepted, a {group} consists of {who} ({last} {unit}), of {n} old members "
            "(average {a} {unit}) and of {m} young members (average {b} {unit}). State the average {thing} of "
            "the {group}."
        ),
        (
            "Let {b} {unit} be the mean for {m} people and {a} {unit} the mean for {n} others; let {who} have "
            "{last} {unit}. Calculate the mean when nobody is left out."
        ),
        (
            "At the party the {thing} of the guests was noted. {n} guests came early, on average {a} {unit}. "
            "Then {who} came, {last} {unit}. The {m} late guests had {b} {unit} on average. What was the "
            "average over all guests?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the average of all. Known: {n} people at {a} on average, {m} people at {b}, and one with "
                "{last}. Multiply back to totals, add, and divide by the number of all people, the newcomer included."
            ),
            """
total = {n} * {a} + {m} * {b} + {last}
people = {n} + {m} + 1
print(total / people)
""",
        ),
    ),
    reply="The average is {output} {unit}.",
)
