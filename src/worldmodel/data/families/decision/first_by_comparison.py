"""Who of three is first or last, told by comparisons without numbers: reasoned in words."""

from __future__ import annotations

from worldmodel.data.family import Case, Draw, Family

PAIRS = (
    ("taller", "shorter", "tallest", "shortest"),
    ("older", "younger", "oldest", "youngest"),
    ("faster", "slower", "fastest", "slowest"),
    ("stronger", "weaker", "strongest", "weakest"),
    ("heavier", "lighter", "heaviest", "lightest"),
)


def case(draw: Draw) -> Case:
    people = draw.people(3)
    more, less, most, least = draw.pick(*PAIRS)
    end, found = draw.pick((most, people[0]), (least, people[2]))
    return Case(
        {
            **dict(zip(("one", "two", "three"), people, strict=True)),
            "more": more,
            "less": less,
            "end": end,
            "found": found,
            "other": draw.integer(4, 19),
        },
        found,
    )


FAMILY = Family(
    category="decision",
    case=case,
    phrasings=(
        "{one} is {more} than {two}. {two} is {more} than {three}. Who is the {end}?",
        (
            "Who of {one}, {two} and {three} is the {end}, when {one} is {more} than {two} and {two} in turn "
            "{more} than {three}?"
        ),
        "{three} is {less} than {two}, who in turn is {less} than {one}. Name the {end} person here.",
        "{one} > {two} > {three}, where > stands for {more}. The {end}?",
        "Comparing friends, I found {two} {less} than {one} but {more} than {three}. Find the {end}.",
        "we had a look at who is {more}: {one} wins against {two}, and {two} against {three}. so who's the {end}",
        (
            '"I am {more} than {two}," says {one}. "And I am {more} than {three}," answers {two}. Both speak '
            "the truth. Which of them all, {three} included, is the {end}?"
        ),
        (
            "They have known each other for {other} years: {one}, {two}, {three}. Between {one} and {two}, "
            "{one} is the {more} one, and between {two} and {three} it is {two}. Who is the {end}?"
        ),
        (
            "If {one} is {more} than everybody else in the room, and {two} is {more} than {three}, which of "
            "these people is the {end}?"
        ),
        (
            "Put {three}, {one} and {two} in order. What we know is that {two} is {less} than {one}, and that "
            "{three} is {less} than {two}. Whom do you call the {end}?"
        ),
    ),
    more=(
        (
            "{two} stands between {one} and {three}: {less} than the former, {more} than the latter. Tell me "
            "who is the {end}."
        ),
        (
            "My cousin {one} is {more} than my cousin {two}; compared with my cousin {three}, it is {two} who "
            "is {more}. Which cousin of mine is the {end}?"
        ),
        "Given: {three} {less} than {two}; {one} {more} than {two}. Determine the {end}.",
        (
            "There is no need to measure anything: {one} is known to be {more} than {two}, and {two} to be "
            "{more} than {three}. Among these people the {end} is ...?"
        ),
        (
            "There are {other} children in the yard. Look only at {one}, {two} and {three}. The first of them "
            "is {more} than the second, the second {more} than the third. I wonder who of them is the {end}."
        ),
        "quiz: {two} {more} than {three}, {one} {more} than {two}, {end} = ?",
        (
            "Grandma says that {two} has become {more} than {three}, yet {one} is {more} still. Who, then, is "
            "the {end} among her grandchildren {one}, {two} and {three}?"
        ),
        (
            "The photograph in room {other} shows {three}, who is {less} than {two}, and beside them {one}, "
            "who is {more} than either. Who in the picture is the {end}?"
        ),
        (
            "Of {one} and {two}, {one} is {more}. Of {two} and {three}, {two} is {more}. Of all of them, who "
            "is the {end}?"
        ),
        (
            "For a play with {other:words} scenes I must choose the {end} person. There are {one}, {two} and "
            "{three}; I was told that {one} is {more} than {two} and {three} {less} than {two}. Whom do I "
            "choose?"
        ),
        "{two} is {more} than {three} but not {more} than {one}, who is {more} still. Who is the {end}?",
        "{three} is {less} than {two}. {one} is {more} than {two}. Which of these people is the {end}?",
        "Who is the {end} if {two} is {less} than {one}, and {three} is {less} than {two}?",
        (
            "The {end} among {two}, {three} and {one} is wanted. It is known that {two} is {more} than "
            "{three}, and {one} {more} than {two}."
        ),
        "If {three} is {less} than {two} and {two} is {less} than {one}, name the one who is the {end}.",
        (
            '"Compared with {three} I am {more}," says {two}, "but compared with {one} I am {less}." Tell '
            "me which of them is the {end}."
        ),
        (
            "I know {two}, who is {less} than {one}. I know {three} as well, who is {less} than {two}. Among "
            "all of them, who is the {end}?"
        ),
        "The {end} = ? | {one} {more} than {two} | {three} {less} than {two}",
        (
            "Put them in order: {two} comes after {one} when it is about being {more}, and {three} comes after "
            "{two}. So who is the {end}?"
        ),
        "yo who's the {end}: {two} is {less} than {one} and also {three} is {less} than {two}",
        (
            "You line up {three}, {one} and {two}. You notice that {one} is {more} than {two}; you notice that "
            "{three} is {less} than {two}. Whom do you call the {end}?"
        ),
        (
            "Since {one} is the {more} one when set beside {two}, and {three} the {less} one when set beside "
            "{two}, which of {three}, {two} and {one} is the {end}?"
        ),
        (
            "Given that no one here is equal to another, that {two} is {more} than {three}, and that {two} is "
            "{less} than {one}, determine who is the {end}."
        ),
        (
            'The trainer says about her group: "{three} is {less} than {two}, and {two} is {less} than '
            '{one}." Please say who is the {end} in it.'
        ),
        (
            "Of the cousins {three}, {two} and {one}, it is said that {two} is {less} than {one} yet {more} "
            "than {three}. Who is the {end}?"
        ),
        (
            "I wonder who the {end} is: {one} is {more} than {two}, and beside {two}, {three} looks {less} and "
            "really is."
        ),
    ),
    think=(
        "Asked: who is the {end} of {one}, {two} and {three}. The comparisons give the order {one}, {two}, "
        "{three}. There is nothing to compute and nothing to look up."
    ),
    reply="{found} is the {end}.",
)
