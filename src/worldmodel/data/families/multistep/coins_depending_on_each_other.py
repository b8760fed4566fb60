"""Coins of three kinds whose numbers depend on each other: their worth."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    fifty, times, more = draw.integer(3, 15), draw.integer(2, 4), draw.integer(3, 15)
    twenty = fifty * times
    ten = twenty + more
    box = draw.pick("jar", "piggy bank", "tin", "drawer", "purse")
    values: dict[str, Value] = {**draw.who(), "n": fifty, "times": times, "more": more, "box": box}
    return Case({**values, "x": draw.integer(5, 30)}, (fifty * 50 + twenty * 20 + ten * 10) / 100)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "In {who}'s {box} are {n} coins of 50 cents, {times} times as many coins of 20 cents, and {more} more "
            "coins of 10 cents than of 20 cents. How many dollars is that?"
        ),
        (
            "How much money in dollars is in a {box} with {n} half-dollar coins, {times} times that number of "
            "20-cent coins and, of 10-cent coins, {more} more than of the 20-cent ones?"
        ),
        (
            "There are {more} more 10-cent coins than 20-cent coins in the {box}. The 20-cent coins are {times} "
            "times as many as the 50-cent coins. The latter {who} has counted: {n}. Find the worth of the {box} in "
            "dollars."
        ),
        ("{box:capital}: 50c x {n}; 20c x {times} times that; 10c x {more} more than the 20c coins. Value in dollars?"),
        (
            "{who} empties {their} {box} on the table and sorts: one pile of 50-cent coins, {n} high; 20-cent "
            "coins, {times:words} times as many; 10-cent coins, even {more} more than that. What does {they} own, "
            "in dollars?"
        ),
        (
            "my {box} has {n} fifties in it (cents), {times} times as many twenties and {more} more tens than "
            "twenties, how many dollars have i got"
        ),
        (
            "With coins of 10, 20 and 50 cents from {their} {box}, {who} buys a present for exactly all of it. "
            "There were {n} of the largest, {times} times as many of the middle kind, and of the smallest {more} "
            "more than of the middle kind. What did the present cost in dollars?"
        ),
        (
            "A {box} found after {x} years holds old coins. 50 cents is stamped on {n} of them. 20 cents is "
            "stamped on {times} times as many. 10 cents is stamped on the others, {more} more in number than those "
            "of 20 cents. Their total worth in dollars?"
        ),
        (
            "Compute the value, in dollars, of this heap from a {box}: {n} pieces of 50 cents; pieces of 20 cents, "
            "{times} for each of the first; pieces of 10 cents, {more} above the number of the second."
        ),
        (
            "For each 50-cent coin in the {box} there are {times} 20-cent coins. The 10-cent coins outnumber the "
            "20-cent coins by {more}. If {who} has {n} 50-cent coins, how many dollars can {they} take to the bank?"
        ),
        (
            "Is it enough for the bus? {who} has {n} coins of 50 cents in {their} {box}. Of 20-cent coins {they} "
            "has {times} times as many; of 10-cent coins {they} has {more} more than of 20-cent coins. Add it all "
            "up in dollars."
        ),
        (
            "{n} half-dollars, {times} times as many 20-cent pieces, and 10-cent pieces numbering {more} more than "
            "the 20-cent pieces were taken out of a {box} and changed at the bank. How many dollars did the bank "
            "give?"
        ),
    ),
    more=(
        (
            "{times} times as many 20-cent coins as 50-cent coins lie in {who}'s {box}, and {more} more "
            "10-cent coins than 20-cent coins. There are {n} coins of 50 cents. Work out the value of all the "
            "coins in dollars."
        ),
        (
            "How many dollars are in a {box} with {n} coins of 50 cents, if the number of its 20-cent coins is "
            "{times} times that and its 10-cent coins are {more} more than its 20-cent coins?"
        ),
        (
            '"I counted {n} coins of 50 cents," says {who}. "The 20-cent coins are {times} times as many, '
            'and the 10-cent coins beat the 20-cent coins by {more}." What sum in dollars is in the {box}?'
        ),
        (
            "number of 50c coins: {n}; number of 20c coins: {times} x that of the 50c; number of 10c coins: "
            "that of the 20c plus {more}; {box} total in dollars = ?"
        ),
        (
            "I wonder what the coins in my {box} make in dollars. I have {more} more of 10 cents than of 20 "
            "cents, {times} times as many of 20 cents as of 50 cents, and {n} of 50 cents."
        ),
        (
            "Tell me in dollars what {who} has saved. In {their} {box} the 10-cent coins exceed the 20-cent "
            "coins by {more}, while the 20-cent coins are {times} times the {n} coins of 50 cents."
        ),
        (
            "If for {n} coins of 50 cents there are {times} times as many of 20 cents, and if the coins of 10 "
            "cents number {more} more than these, what amount of dollars does the {box} contain?"
        ),
        (
            "theres {n} coins of 50 cents in the {box}, the 20 cent ones are {times} times as many and of the "
            "10 cent ones i've got {more} more than of the 20 cent ones. whats it worth in dollars"
        ),
        (
            "Given that the coins in a {box} are worth 50, 20 or 10 cents, that the 50-cent ones number {n}, "
            "the 20-cent ones {times} times as many, and the 10-cent ones {more} above the 20-cent ones, "
            "determine the total in dollars."
        ),
        (
            "A rainy Sunday, and {who} tips out the {box}. In front of {them} lie more coins of 10 cents than "
            "of 20 cents, {more} more to be exact; more coins of 20 cents than of 50 cents, {times} times as "
            "many in fact; and {n} coins of 50 cents. Please add it up in dollars."
        ),
        (
            "Of 10-cent coins there are {more} more than of 20-cent coins; of 20-cent coins {times} times as "
            "many as of 50-cent coins; of 50-cent coins {n}. What is {who}'s {box} worth in dollars?"
        ),
        (
            "{more} more coins of 10 cents than of 20 cents, {times} times as many coins of 20 cents as of 50 "
            "cents, {n} coins of 50 cents. How many dollars does the {box} hold?"
        ),
        (
            "How much, in dollars, does {who} have if the 20-cent coins in {their} {box} number {times} times "
            "the 50-cent coins, the 10-cent coins {more} more than the 20-cent coins, and there are {n} "
            "50-cent coins?"
        ),
        (
            "The 20-cent coins in the {box} are {times} times as many as the {n} coins of 50 cents. There are "
            "also coins of 10 cents, {more} more of them than of 20 cents. Work out the dollars."
        ),
        (
            "{times} coins of 20 cents lie in the {box} for each coin of 50 cents. {who} has {n} coins of 50 "
            "cents. Coins of 10 cents are there as well, {more} more than coins of 20 cents. What do all of "
            "these make in dollars?"
        ),
        (
            "so in the {box} the 10 cent coins are {more} more than the 20 cent coins, and those are {times} "
            "times the 50 cent coins. i have {n} of the 50 cent coins. how many dollars altogether"
        ),
        (
            '"Guess what I have saved," says {who}. "I have {times} times as many 20-cent coins as 50-cent '
            'coins. I have {more} more 10-cent coins than 20-cent coins. And the 50-cent coins are {n}." How '
            "many dollars are they worth together?"
        ),
        (
            "If the 10-cent coins are {more} more than the 20-cent coins, and the 20-cent coins are {times} "
            "times as many as the 50-cent coins, how many dollars are in a {box} with {n} 50-cent coins?"
        ),
        (
            "Contents of the {box}. 10 cents: {more} coins more than of 20 cents. 20 cents: {times} times the "
            "number of 50 cents. 50 cents: {n} coins. Sum in dollars: ?"
        ),
        (
            "Tell {who} how many dollars {they} can spend. In the {box}, {n} coins are of 50 cents. Compared "
            "with these, there are {times} times as many of 20 cents. Compared with those of 20 cents, there "
            "are {more} more of 10 cents."
        ),
        (
            "You open your {box}. You find {more} more 10-cent coins than 20-cent coins, and {times:words} "
            "times as many 20-cent coins as 50-cent coins. The 50-cent coins number {n}. How many dollars have "
            "you got?"
        ),
        (
            "I wonder if the {box} is enough for a book. It has {n} coins of 50 cents and {times} times that "
            "number of 20-cent coins. Its 10-cent coins are more than its 20-cent coins, by {more}. Give the "
            "amount in dollars."
        ),
        (
            "{who} carries a heavy {box} to the bank. The clerk counts coins of 10, 20 and 50 cents. Those of "
            "20 are {times} times as many as those of 50, those of 10 are {more} more than those of 20, and "
            "those of 50 are {n}. How many dollars does {who} receive?"
        ),
        (
            "Given {n} as the number of 50-cent coins, {times} times as many 20-cent coins, and a number of "
            "10-cent coins that is greater by {more} than that of the 20-cent coins, determine in dollars what "
            "the {box} contains."
        ),
        (
            "Please count the money in the {box} in dollars: coins of 20 cents, {times} times as many as there "
            "are coins of 50 cents; coins of 10 cents, {more} more than of 20 cents; coins of 50 cents, {n}."
        ),
        (
            "At the end of the year {who}'s {box} is full. With {n} 50-cent coins in it, {times} times as many "
            "20-cent coins and, on top of the number of these, {more} more 10-cent coins, what is its value in "
            "dollars?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the worth in dollars. Known: {n} coins of fifty cents, {times} times as many of twenty, "
                "{more} more than that of ten. Find the numbers, multiply each by its worth, add, divide by a "
                "hundred."
            ),
            """
twenties = {n} * {times}
tens = twenties + {more}
cents = {n} * 50 + twenties * 20 + tens * 10
print(cents / 100)
""",
        ),
    ),
    reply="It is ${output}.",
)
