"""Some go and others come: how many there are then."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    start, gave, got = draw.integer(30, 150), draw.integer(4, 28), draw.integer(3, 40)
    thing, other = draw.pick(
        ("stickers", "friend"),
        ("trading cards", "cousin"),
        ("comics", "classmate"),
        ("stamps", "dealer"),
        ("marbles", "neighbour"),
        ("badges", "colleague"),
    )
    values: dict[str, Value] = {
        "start": start,
        "gave": gave,
        "got": got,
        "thing": thing,
        "other": other,
        "x": draw.integer(2, 9),
    }
    return Case({**draw.who(), **values}, start - gave + got)


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        "{who} had {start} {thing}, traded away {gave} and got {got} in return. How many {thing} does {they} have now?",
        (
            "How many {thing} does {who} end up with, after starting with {start}, giving {gave} to a {other} and "
            "receiving {got}?"
        ),
        (
            "A {other} gave {who} {got} {thing} for {gave} others. Before the swap {who} owned {start}. What about "
            "after it?"
        ),
        "Out went {gave} {thing}, in came {got}. There had been {start}. Find the number now.",
        "{start} {thing} minus {gave} plus {got}: what is in {who}'s album?",
        (
            "{who} swaps {gave:words} of {their} {start} {thing} for {got} that belong to a {other}. Count {their} "
            "{thing} afterwards."
        ),
        "so i started with {start} {thing} then gave a {other} {gave} and took {got} from them. whats my total",
        (
            "On Monday {who} had {start} {thing}. On Tuesday {gave} were lost. On Wednesday {got} were bought. How "
            "many on Wednesday night?"
        ),
        (
            "{who} trades with {x} people. In all {gave} {thing} are given and {got} taken. If it was {start} at the "
            "beginning, what is it at the end?"
        ),
        (
            "The collection had {start} {thing}. First a {other} took {gave}, then {who} added {got} new ones. State "
            "its size."
        ),
        "{got} {thing} arrived after {gave} had left. What does {who} own, if {they} had {start} before all this?",
        "Suppose {who} hands over {gave} {thing} and is handed {got}. With {start} at first, how many will there be?",
        (
            "{who} keeps {start} {thing} and {x} letters in a drawer. A {other} comes by, takes {gave} {thing} and "
            "leaves {got} others. How many {thing} are in the drawer when the {other} has gone?"
        ),
    ),
    more=(
        (
            "{got} {thing} were taken in and {gave} handed out by {who}, whose collection had counted {start}. "
            "How many does it count now?"
        ),
        (
            "Tell me how many {thing} {who} owns after giving away {gave} and receiving {got}, having had "
            "{start} in the first place."
        ),
        (
            '"I\'ll let you have {gave} {thing} if I get {got} of yours," said {who} to a {other}, and it was '
            "done. Before the deal {who} had {start}. How many after it?"
        ),
        "{thing:capital}: {start} before, {gave} out, {got} in, now = ?",
        (
            "I wonder how many {thing} are in my box now. A {other} gave me {got}, I gave the {other} {gave}, "
            "and I had {start} to begin with."
        ),
        (
            "Given {start} {thing} at the outset, a loss of {gave} and a gain of {got}, calculate the final "
            "number that {who} has."
        ),
        (
            "In exchange for {gave} {thing}, a {other} gave {who} {got}. If {who}'s album had held {start}, "
            "how many does it hold after this?"
        ),
        "gave away {gave} {thing} today but got {got} back, used to have {start}. what do i have now",
        (
            "A {other} comes by to trade. {who} parts with {gave} {thing}, gets {got:words} others for them, "
            "and shuts the drawer, in which {start} had been lying before. Please work out what lies in it now."
        ),
        (
            "With {got} new {thing} from a {other}, and without the {gave} that went the other way, what has "
            "become of the {start} {thing} that {who} had?"
        ),
        (
            "{got} {thing} came in and {gave} went out, after {who} had had {start}. How many does {they} have "
            "in the end?"
        ),
        (
            "A {other} handed {who} {got} {thing} and took {gave} for them. Before, there were {start}. How "
            "many are there now?"
        ),
        (
            "After receiving {got} {thing} and giving away {gave}, how many does {who} have, if {their} "
            "collection numbered {start} before?"
        ),
        (
            "{gave} of {who}'s {thing} went to a {other}; {got} others came back. It had been {start} at "
            "first. What is the new number?"
        ),
        (
            "What is the size of {who}'s collection today? {they:capital} got {got} {thing} by swapping, gave "
            "{gave} for them, and had {start} before the swap."
        ),
        "swapped {gave} of my {thing} for {got} of someone else's, started out with {start}. how many now?",
        "In: {got} {thing}. Out: {gave} {thing}. Before: {start}. After: ?",
        (
            "For {gave} {thing}, {who} was offered {got} by a {other} and said yes. If {they} possessed "
            "{start} at that time, how many did {they} possess a moment later?"
        ),
        (
            '"How many {thing} do you have?" "It was {start}, but {gave} are gone, and I got {got} for '
            'them." Work out the number that {who} has.'
        ),
        (
            "I received {got} {thing} in a trade that cost me {gave}. Tell me how many I own at present, if I "
            "owned {start} before the trade."
        ),
        (
            "If a {other} takes {gave} {thing} from {who} and leaves {got} in their place, what becomes of a "
            "stock of {start}?"
        ),
        (
            "Having parted with {gave} {thing} and gained {got}, {who} counts again. The last count, before "
            "all that, said {start}. What does the new count say?"
        ),
        (
            "Given that {got} {thing} were acquired and {gave} given up in an exchange, determine how many "
            "{who} holds after it when {start} were held before it."
        ),
        (
            "The trade with the {other} is over: plus {got} {thing}, minus {gave}. Could you tell {who}, who "
            "came with {start}, how many {they} goes home with?"
        ),
        (
            "It was a rainy afternoon, so {who} and a {other} sat down to swap {thing}. {who} let go of {gave} "
            "and picked {got}. With {start} in the box at first, how many are in it now?"
        ),
        (
            "I wonder how many {thing} {who} has left: {start} were there, a {other} added {got}, and {gave} "
            "were given in return."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the {thing} now. Known: {start} at first, {gave} gone, {got} come. Subtract what went and "
                "add what came."
            ),
            "print({start} - {gave} + {got})",
        ),
    ),
    reply="There are {output} {thing} now.",
)
