"""Every second house number from one to another in single digits, less a stock: the digits to order."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    low = draw.integer(3, 30)
    high = draw.integer(50, 95) * 2 + low % 2
    numbers = [number for number in range(low, high + 1) if number % 2 == low % 2]
    digits = sum(1 + (number > 9) + (number > 99) for number in numbers)
    have = draw.integer(8, 60)
    mat, side = draw.pick("brass", "steel", "oak", "copper", "slate", "enamel"), ("even", "odd")[low % 2]
    values: dict[str, Value] = {**draw.who(), "lo": low, "hi": high, "have": have, "mat": mat, "side": side}
    return Case({**values, "x": draw.integer(4, 30)}, digits - have)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "On one side of a new street the houses have the {side} numbers from {lo} to {hi}. Each house gets its "
            "number in {mat} digits, sold singly. The council already has {have} of these digits. How many must it "
            "order?"
        ),
        (
            "How many {mat} digits are still needed to number the houses {lo} to {hi} on the {side} side of a "
            "street, where no other numbers stand, if {have} digits are in stock?"
        ),
        "House numbers {lo} to {hi}, {side} ones only. Single {mat} digits. In the box: {have}. To be ordered: ?",
        (
            "{who} screws {mat} digits to the doors of a street, one piece per digit. {their:capital} side has just "
            "the {side} numbers, the lowest being {lo} and the highest {hi}. With {have} digits in {their} bag, how "
            "many more does {they} have to fetch?"
        ),
        (
            "street has only {side} house numbers on my side, starts at {lo} ends at {hi}, need one {mat} digit for "
            "every figure on the doors, have {have} already, how many do i need to get"
        ),
        (
            "A workshop cuts {mat} digits for {x} streets. For one row of houses it needs all {side} numbers from "
            "{lo} up to and including {hi}; {have} finished digits are left over from another order. How many digits "
            "have to be cut for this row?"
        ),
        (
            '"We have {have} digits here," says the foreman, "but we need them for every {side} house number between '
            '{lo} and {hi}, both included." How many {mat} digits are missing?'
        ),
        (
            "Starting at {lo}, count the digits in all {side} numbers up to {hi}, as they would be mounted in {mat} "
            "on the doors of a row of houses. {have} of the digits exist already. What number remains to be made?"
        ),
        (
            "If every figure of a house number is a separate {mat} piece, how many pieces must be bought for the "
            "houses with {side} numbers, from {lo} through {hi}, given that {have} pieces were found in the cellar?"
        ),
        (
            "The row starts with number {lo} and ends with number {hi}, going up by {side} numbers only. All its "
            "doors are to carry their numbers in {mat} digits. Subtract the {have} digits in the store and give the "
            "size of the order."
        ),
    ),
    more=(
        (
            "From {lo} to {hi} run the {side} numbers of a street, one to a house. The digits for them are of {mat} "
            "and take time to make, so the {have} digits of old signs are used again. How many new ones does that "
            "leave to make?"
        ),
        (
            "I want to know how many {mat} digits I must order for our row: the houses bear {side} numbers, the "
            "first {lo}, the last {hi}. I own {have} digits already."
        ),
        (
            "Order form. Material: {mat}. Houses: {lo} to {hi}, just the {side} numbers. Pieces: one per digit. On "
            "stock: {have} pieces. Pieces to be delivered: ?"
        ),
        (
            "Could you count for me? A planner lays out houses with the {side} numbers {lo} to {hi}, and each digit "
            "of each number is a {mat} piece. Of such pieces {have} are there. The others have to be ordered; how "
            "many are they?"
        ),
        (
            "Doors, doors, doors: the postman passes number {lo}, then the next {side} number, and so on to {hi}. "
            "For all of these a craftsman makes digits of {mat}, figure by figure. {have} lie finished on the bench. "
            "How many are still to come?"
        ),
        (
            "How big is the order of {mat} digits for an estate with {x} trees and a row of houses numbered {lo} to "
            "{hi} in {side} numbers, when {have} digits can be taken from the old doors?"
        ),
        (
            "all house numbers here will be in {mat}, digit by digit, only {side} ones exist, {lo} is the first "
            "house and {hi} the last. got {have} digits in a drawer. how many to buy?"
        ),
        (
            "Determine the number of single digits to purchase so that all houses with {side} numbers, of which {lo} "
            "is the smallest and {hi} the greatest, can be labelled, {have} {mat} digits being available."
        ),
        (
            "{who} lives in a street whose {side} side goes from house {lo} to house {hi}. The neighbours agree on "
            "{mat} digits for all the doors there. Cellars and sheds yield {have} of them. What is left for the shop "
            "to supply?"
        ),
        (
            "A van brings {mat} digits to a building site, where {x} workers wait for them. Needed is a digit for "
            "each figure in the {side} house numbers, which begin at {lo} and stop at {hi}; {have} of the digits "
            "came the day before. If the van brings the rest, how many does it carry?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the digits to order. Known: the {side} numbers from {lo} to {hi}, {have} digits there. Go "
                "through the numbers in steps of two, add up how many digits each has, subtract the stock."
            ),
            """
digits = 0
for number in range({lo}, {hi} + 1, 2):
    digits += len(str(number))
print(digits - {have})
""",
        ),
    ),
    reply="{output} digits must be ordered.",
)
