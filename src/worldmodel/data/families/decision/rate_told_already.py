"""A conversion whose rate is told: a model, no tool."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import CURRENCIES


def case(draw: Draw) -> Case:
    base, target = draw.sample(CURRENCIES, 2)
    rate, amount = draw.number(1.1, 6, digits=2), draw.integer(20, 600, 5)
    return Case({"base": base, "target": target, "rate": rate, "amount": amount}, round(rate * amount, 2))


FAMILY = Family(
    category="decision",
    case=case,
    phrasings=(
        "One {base} costs {rate} {target}. How many {target} are {amount} {base}?",
        "How many {target} do I get for {amount} {base} if the rate is {rate} {target} for each {base}?",
        "My bank gives {rate} {target} per {base}. I bring {amount} {base}. What do I receive?",
        "{amount} {base}, rate {rate} {target} for one: total?",
        "Change {amount} {base} into {target} at {rate} {target} apiece.",
        "Suppose one {base} is worth {rate} {target}. What are {amount} of them worth?",
        (
            "At the agreed rate of {rate} {target} to the {base}, an invoice of {amount} {base} comes to "
            "what sum in {target}?"
        ),
        "the rate was {rate} {target} for one {base}, i changed {amount} {base}, how much did i get",
        ("Yesterday someone paid {rate} {target} for every {base} and bought {amount} {base}. What was paid in all?"),
        ("With {amount} {base} to change, and each of them bringing {rate} {target}, how much {target} will there be?"),
    ),
    more=(
        "{amount} {base} are to be exchanged. For each {base} there are {rate} {target}. How many {target} is that?",
        "Work out in {target} the value of {amount} {base}, given that {rate} {target} are paid for a single {base}.",
        (
            '"What\'s the rate?" "{rate} {target} for a {base}." "Then change {amount} {base} for me, '
            'please." How many {target} are handed over?'
        ),
        "1 {base} = {rate} {target}; {amount} {base} = ? {target}",
        "I wonder how many {target} I would hold after selling {amount} {base} at {rate} {target} apiece.",
        "so a {base} is {rate} {target} right now, what do {amount} {base} make in {target}",
        (
            "The board at the exchange office shows {rate} {target} per {base}. A tourist puts {amount} {base} "
            "on the counter. Which sum in {target} comes back, if there is no fee?"
        ),
        (
            "If {amount} {base} are converted, and the rate stands at {rate} {target} to a {base}, what does "
            "the account show in {target}?"
        ),
        "Could you convert my {amount} {base} into {target} for me? I was offered {rate} {target} for every {base}.",
        "Each {base} buys {rate} {target}. Find how many {target} a traveller can buy with {amount} {base}.",
        "At {rate} {target} for a {base}, what do I get in {target} for {amount} {base}?",
        (
            "{rate} {target} are given for each {base}. A customer changes {amount} {base}. How many {target} "
            "does that make?"
        ),
        "How many {target} do {amount} {base} bring when every {base} brings {rate} {target}?",
        (
            "{amount} {base} were changed into {target}. For a single {base} there were {rate} {target}. What "
            "was the amount in {target}?"
        ),
        "The rate is {rate} {target} to the {base}. Convert {amount} {base}.",
        "Tell me what {amount} {base} are in {target}; a {base} is {rate} {target}.",
        "got {amount} {base}, the bank says {rate} {target} per {base}, how many {target}",
        "In {target}, please: {amount} {base}, with {rate} {target} for each {base}.",
        (
            "If I am offered {rate} {target} for each {base} and hand in {amount} {base}, how much {target} "
            "should I be given?"
        ),
        (
            '"For a {base} you get {rate} {target} from me," says the dealer. What do you get from him for '
            "{amount} {base}?"
        ),
        "Given the price of a {base}, {rate} {target}, calculate the price of {amount} {base} in {target}.",
        "Rate: {rate} {target} for every {base}. Amount: {amount} {base}. In {target}: ?",
        (
            "A hotel asks for {amount} {base}. I pay in {target}, and the hotel counts {rate} {target} for a "
            "{base}. How many {target} do I pay?"
        ),
        (
            "I sold a bicycle for {amount} {base}. My bank turns each {base} into {rate} {target}. How many "
            "{target} are on my account?"
        ),
        "Please change {amount} {base} at {rate} {target} for each and tell me the sum in {target}.",
        (
            "Suppose that you receive {rate} {target} whenever you give away a {base}. What do you receive for "
            "{amount} {base}?"
        ),
    ),
    steps=(
        Step(
            "Asked: {amount} {base} in {target}. The rate {rate} is told, so no tool is needed. Multiply.",
            "print(round({amount} * {rate}, 2))",
        ),
    ),
    reply="That is {output} {target}.",
)
