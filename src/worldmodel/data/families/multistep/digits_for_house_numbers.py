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
        (
            "{have} {mat} digits are there already. The {side} house numbers up to {hi}, from {lo} on, all "
            "need digits, a piece for each figure. How many more must be ordered?"
        ),
        (
            "Up to house {hi}, starting at house {lo}, there are only {side} numbers. Each figure of each is a "
            "{mat} digit. {who} has {have} digits. How many are lacking?"
        ),
        (
            "How many digits does {who} have to order, owning {have}, if the last house is number {hi}, the "
            "first number {lo}, only {side} numbers occur, and each figure on a door is a single {mat} digit?"
        ),
        (
            "In stock: {have} digits of {mat}. Last house: {hi}. First house: {lo}. Numbers: {side} only. "
            "Digits to order, one for each figure: ?"
        ),
        (
            "{who} has found {have} old digits of {mat} in the shed. They can be used for the houses, which "
            "bear the {side} numbers from {lo} to {hi}, a digit for each figure. Work out how many new digits "
            "{they} has to order."
        ),
        (
            "my side of the road ends with house {hi} and begins with {lo}, just the {side} numbers. every "
            "figure is its own {mat} digit. {have} are here already. how many must i order"
        ),
        (
            "If {have} of the {mat} digits have been delivered and the rest is to follow, how many follow? "
            "They are for all houses with {side} numbers between {lo} and {hi}, these two included, with a "
            "digit for each figure."
        ),
        (
            '"The house at the far end is number {hi}, the near one is number {lo}, and all numbers are '
            '{side}," {who} tells the smith. "I have {have} digits and need a {mat} digit for each figure." '
            "How many must the smith make?"
        ),
        (
            "You are to put {mat} digits, figure by figure, on all doors with {side} numbers from {lo} up to "
            "{hi}. In your bag are {have} digits. Tell me how many you still have to get."
        ),
        (
            "A street's {side} numbers run up to {hi}. They begin with {lo}. Since all doors get their numbers "
            "in single {mat} digits and {have} of these are left from last year, how many should the council "
            "buy?"
        ),
        (
            "Given that {have} digits are available, determine how many {mat} digits are missing for writing "
            "the {side} house numbers from {lo} to {hi} figure by figure."
        ),
        (
            "Please count the {mat} digits that {who} needs to order. {they:capital} will label every house "
            "with an {side} number, the first being {lo} and the last {hi}, and in {their} drawer {have} "
            "digits are lying."
        ),
        (
            "Digits of {mat} are sold one by one. For a row of houses numbered {lo} to {hi} with {side} "
            "numbers only, {who} wants them on every door, and {they} owns {have}. Could you say how many "
            "{they} buys?"
        ),
        (
            "I wonder how many {mat} digits I am short of. I possess {have}. My task is to number all houses "
            "on the {side} side, and that side ends at {hi} and starts at {lo}."
        ),
        (
            "From the old doors {who} took {have} digits, all of {mat} and all still good. The new doors carry "
            "the {side} numbers {lo}, and so on, up to {hi}. With a digit for every figure of these, what "
            "number of digits is to be ordered on top?"
        ),
        (
            "The painter's plan: doors with {side} numbers, smallest {lo}, greatest {hi}; single {mat} digits, "
            "one for each figure; {have} pieces in the box. How many pieces does the plan still need?"
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
