"""An amount after a known gain: how many there were before."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    got, start = draw.integer(3, 60), draw.integer(4, 90)
    thing = draw.pick("pencils", "marbles", "plants", "puzzles", "magnets", "cards")
    giver = draw.pick("uncle", "grandmother", "teacher", "cousin", "neighbour")
    values: dict[str, Value] = {"got": got, "end": start + got, "thing": thing, "giver": giver, "x": draw.integer(2, 9)}
    return Case({**draw.who(), **values}, start)


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        "{who} got {got} {thing} from {their} {giver} and now has {end}. How many did {they} have at first?",
        "How many {thing} did {who} own before {their} {giver} gave {them} {got}, if {they} owns {end} today?",
        "Now there are {end} {thing}. {got} of them came today. How many were there in the morning?",
        (
            "Before a gift of {got} {thing}, {who} had a certain number. The gift brought it up to {end}. What was "
            "that number?"
        ),
        "Some {thing} lay in a drawer. {who} added {got:words}, which makes {end}. How many lay there to begin with?",
        "? + {got} = {end}: that's the story of {who}'s {thing}. What did {they} begin with?",
        "Find the number of {thing} that {who} began with: {got} were added, and in the end there were {end}.",
        "my {giver} handed me {got} {thing} and so i have {end}, what did i have before",
        (
            "{who}'s collection reached {end} {thing} when the {giver} brought {got} new ones in {x} bags. How large "
            "had it been?"
        ),
        "{end} {thing} in all, {got} fresh from the shop. The rest were old. How many old ones?",
        "It took a present of {got} {thing} to bring {who} up to {end}. State the original count.",
        (
            "{who} bought {got} {thing} in {x} different shops. With those {they} counted {end} in total. How many "
            "were at home already?"
        ),
        (
            "{who} does not remember how many {thing} {they} had on Sunday. On Monday {they} bought {got} {thing} "
            "and {x} erasers and then had {end} {thing}. Help {them}: how many were there on Sunday?"
        ),
        (
            "In the evening {who} puts {end} {thing} into a box. {got} of those were a surprise from the {giver} "
            "that day. How many would it have been without the surprise?"
        ),
    ),
    more=(
        (
            "I wonder how many {thing} there were before the {giver} came. The {giver} brought {got}, and now "
            "{who} counts {end}."
        ),
        (
            "{end} is the number of {thing} {who} has now that {got} have been given to {them} by {their} "
            "{giver}. What was the number before?"
        ),
        "{thing:capital} now: {end}. Just received: {got}. Before?",
        "Could you tell me the size of {who}'s collection of {thing} before {got} were added to make it {end}?",
        (
            '"I have {end} {thing} today," says {who}, "because my {giver} sent me {got}." How many did '
            "{they} own previously?"
        ),
        (
            "You own {end} {thing}. Not long ago your {giver} surprised you with {got} of them. How many were "
            "yours before that?"
        ),
        (
            "Thanks to {got} {thing} from the {giver}, the shelf of {who} now holds {end}. Work out how many "
            "it held earlier."
        ),
        "got {got} new {thing}, that's {end} altogether now, so how many were there earlier",
        (
            "{who}, whose {giver} handed over {got} {thing} at the door, ended the day with {end}. With how "
            "many did {they} begin the day?"
        ),
        (
            "Given that a present of {got} {thing} raised {who}'s total to {end}, determine the total before "
            "the present."
        ),
        "{end} {thing} belong to {who} now. How many were there before {got} arrived from {their} {giver}?",
        (
            "{got} {thing} were given to {who}. {their:capital} {giver} gave them. Today {they} counts {end}. "
            "What did {they} start with?"
        ),
        "What was the number of {who}'s {thing} before it rose by {got} to {end}?",
        (
            "With {end} {thing}, {who} is happy. {got} of them are a present that has just come. How many did "
            "{they} own without it?"
        ),
        "how many {thing} did i have if im at {end} now and {got} came from my {giver}",
        "Total after the present: {end} {thing}. Present: {got}. Total before it: ?",
        (
            "{their:capital} {giver} arrived with {got} {thing} for {who}, whose collection then numbered "
            "{end}. Tell me its number earlier."
        ),
        (
            "Work out how many {thing} {who} had yesterday. Today {they} has {end}, for {their} {giver} has "
            "given {them} {got} since."
        ),
        (
            '"Here are {got} {thing} for you," says the {giver}. "Now I have {end}!" calls {who}. How many '
            "did {they} have until then?"
        ),
        "Of {who}'s {end} {thing}, {got} were received from the {giver} just now. Find how many {they} had already.",
        "If you take back the {got} {thing} which the {giver} gave {who}, what is left of the {end} that {they} has?",
        (
            "Because the {giver} sent a parcel of {got} {thing}, there are {end} on the table of {who}. I "
            "wonder how many there were without the parcel."
        ),
        (
            "After {x} quiet days a visitor, the {giver}, left {got} {thing} with {who}. That brought the "
            "count to {end}. From what count?"
        ),
        "Please say how big {who}'s stock of {thing} was originally, if it is {end} after an addition of {got}.",
        (
            "The count of {thing} stands at {end}. It stood lower before the {giver} of {who} put in {got} "
            "more. Where did it stand?"
        ),
        (
            "When {got} {thing} had been added to those that {who} already owned, {they} had {end} altogether. "
            "How many did {they} already own?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the {thing} before. Known: {got} came to them, {end} now. Subtract what came from what there "
                "is now."
            ),
            "print({end} - {got})",
        ),
    ),
    reply="There were {output} {thing} at first.",
)
