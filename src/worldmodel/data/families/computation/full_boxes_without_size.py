"""Full boxes are asked, but not how many fit in one."""

from __future__ import annotations

from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    total = draw.integer(40, 600)
    thing, box = draw.pick(
        ("eggs", "cartons"),
        ("muffins", "boxes"),
        ("tennis balls", "tubes"),
        ("bricks", "pallets"),
        ("candles", "packs"),
        ("marbles", "bags"),
        ("jam jars", "crates"),
    )
    return Case({**draw.who(), "total": total, "thing": thing, "box": box, "x": draw.integer(3, 30)})


FAMILY = Family(
    category="computation",
    kind="unanswerable",
    case=case,
    phrasings=(
        "{who} packs {total} {thing} into {box} of the same size. How many {box} are full?",
        "How many full {box} can be made from {total} {thing}, given that all {box} hold equally many?",
        (
            "There are {total} {thing} in all. {who} spends {x} minutes filling one after another of the {box}. How "
            "many {box} can be filled completely?"
        ),
        "I have {total} {thing} and my {box} are all alike. How many of them can I fill to the top?",
        "When {total} {thing} are on hand, how often can a worker fill one of the {box}?",
        "A worker fills {box} until too few of the {total} {thing} are left for another. How many {box} are filled?",
        "{box:capital} weigh {x} grams. From {total} {thing}, what is the largest number of full {box}?",
        "theres {total} {thing} here and we put them in {box}, how many whole {box} will that make",
        (
            "Only full {box} are sold, for {x} dollars apiece. Today the stock is {total} {thing}. What number of "
            "{box} can be sold?"
        ),
        (
            "{who}, helped by {x} others, gets {total} {thing} ready for shipping. They go into {box}. How many "
            "{box} get full?"
        ),
        "Given {total} {thing}, count the complete {box}; ignore the rest.",
        (
            "Of {total} {thing}, as many as possible go into {box} and a few do not fill another one. Number of "
            "complete {box}?"
        ),
        (
            "A farm shop has {total} {thing} and {x} lamps. {who} gets {box} ready, and what does not fill a whole "
            "one is kept back. How many of them are ready in the evening?"
        ),
    ),
    more=(
        "Could you tell me how many {box} {who} can fill up with {total} {thing}?",
        "Number of full {box} from {total} {thing}?",
        (
            "If {who} has {total} {thing} and every one of the {box} holds the same number, how many {box} get "
            "completely full?"
        ),
        (
            "{x} trucks are waiting outside. Inside, {who} is putting {total} {thing} into {box}. How many of "
            "the {box} will be full when {they} has finished?"
        ),
        (
            '"I\'ve counted {total} {thing}," says {who}. "Let\'s put them into {box}." "And how many {box} '
            'will we fill?" asks a neighbour. Answer the neighbour.'
        ),
        "Calculate how many {box}, each filled to capacity, result from a delivery consisting of {total} {thing}.",
        "Stock list: {thing}, {total}. Packing: {box}, all of equal size. Full {box}: ?",
        (
            "The {box} stand in a row, {who} fills the first to the brim, then the next, and so on, until the "
            "{total} {thing} run short. I wonder how many {box} are full in the end."
        ),
        "got {total} {thing} to get rid of, they go in {box} and i only want full ones, so how many full {box}",
        (
            "All our {box} are of one kind and cost {x} cents each. Please say how many of them are completely "
            "filled once {total} {thing} have been packed."
        ),
        "How many of the {box} are filled to the last place when {total} {thing} are packed?",
        "Into {box} that all hold the same number, {total} {thing} are put. Number of full {box}: ?",
        "From {total} {thing}, {who} would like to make as many full {box} as possible. How many does {they} make?",
        "{box:capital} are to be filled with {thing}, of which there are {total}. How many come out full?",
        "If you fill {box} one by one with {thing} and have {total} of them, how many do you fill completely?",
        "{who} has {total} {thing} to pack. Tell {them} how many full {box} that will be.",
        "{total} {thing}, {box} all the same size, how many are full at the end?",
        "ok we've got {total} {thing} and a heap of empty {box}. how many get filled right up",
        (
            '"How many {box} can you fill?" the boss asks {who}. "There are {total} {thing} on the table." '
            "What should {they} answer?"
        ),
        (
            "I am supposed to deliver full {box} only. In the store there are {total} {thing}. Work out how "
            "many {box} I can deliver."
        ),
        (
            "Delivery note: {total} {thing}, to be packed in {box} of equal size. Completely filled {box} to "
            "be expected: ?"
        ),
        "Could you find the greatest number of {box} that {total} {thing} fill completely?",
        (
            "After {x} minutes of work {who} has put away all {total} {thing}. They are in {box}, each full "
            "except perhaps the last. How many full {box} are there?"
        ),
        "A shop receives {total} {thing} and arranges them in {box}. What is the number of {box} with no room left?",
        (
            "Given {total} {thing} and a sufficient supply of identical {box}, determine how many of the {box} "
            "can be filled entirely."
        ),
        (
            "I wonder how many {box} get completely full, now that {who} is sorting {total} {thing} into them "
            "while the radio plays."
        ),
    ),
    think=(
        "Asked: the full {box}. Known: {total} {thing}. How many go into one of the {box} is not said, so "
        "it cannot be divided."
    ),
    reply="I do not know: it is not said how many {thing} fit into one of the {box}.",
)
