"""An amount of money in another currency: the rate is fetched first, multiplied in a second program."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import CURRENCIES, exchange_rate


def case(draw: Draw) -> Case:
    base, target = draw.sample(CURRENCIES, 2)
    amount = draw.integer(15, 4000, 5)
    return Case({"amount": amount, "base": base, "target": target}, round(amount * exchange_rate(base, target), 2))


FAMILY = Family(
    category="web",
    case=case,
    phrasings=(
        "How much is {amount} {base} in {target} at the rate of api.rates.example?",
        "Convert {amount} {base} to {target}; the rates are at api.rates.example.",
        "I change {amount} {base} into {target}. What do I get, with api.rates.example as the source of the rate?",
        "{amount} {base} -> {target} (api.rates.example)",
        ("A hotel costs {amount} {base}. I pay in {target}. How much is it, by the rates on http://api.rates.example?"),
        "Ask api.rates.example for the rate from {base} to {target} and apply it to {amount} {base}.",
        "What would {amount} {base} be worth in {target} according to api.rates.example?",
        "How many {target} do you receive for {amount} {base} if api.rates.example sets the rate?",
        "My bill says {amount} {base}, my account is in {target}. Using api.rates.example, what is taken from it?",
        "please turn {amount} {base} into {target} with api.rates.example",
    ),
    more=(
        "In {target}, what is {amount} {base} worth? Take the rate from api.rates.example.",
        "I need {target} and have {amount} {base}. How many do I get at the rate that api.rates.example gives?",
        "Tell me the value of {amount} {base}, expressed in {target}, by api.rates.example.",
        "Amount: {amount}. From: {base}. To: {target}. Rate source: api.rates.example. Result: ?",
        "Look at api.rates.example and turn {amount} {base} into {target}.",
        (
            '"That will be {amount} {base}," says the shopkeeper. I only have {target}. How many must I hand '
            "over, going by api.rates.example?"
        ),
        "hey whats {amount} {base} in {target}, use api.rates.example pls",
        "Could you check http://api.rates.example and say how many {target} equal {amount} {base}?",
        (
            "If a friend in another country sends me {amount} {base} and my bank books {target} at the rate of "
            "api.rates.example, how much arrives?"
        ),
        "With the rate that api.rates.example has for {base} to {target}, work out what {amount} {base} come to.",
        "How many {target} does api.rates.example make out of {amount} {base}?",
        (
            "{target} is what I want, {base} is what I've got, namely {amount}. By the rate on "
            "api.rates.example, how much do I end up with?"
        ),
        "From the rate on http://api.rates.example, find the {target} value of {amount} {base}.",
        "what do i get in {target} for {amount} {base}? go by api.rates.example",
        (
            "Going into {target} from {base}, amount {amount}: please fetch the rate at api.rates.example and "
            "do the sum."
        ),
        (
            "At the border I exchange my {amount} {base}. The booth follows api.rates.example and hands me "
            "{target}. How many?"
        ),
        "Price tag: {amount} {base}. Wallet: {target}. Exchange: api.rates.example. To pay: ?",
        (
            "The rates at api.rates.example are to be used. Expressed in {target}, how large is a sum of "
            "{amount} {base}?"
        ),
        (
            "An invoice over {amount} {base} has arrived, and our books are kept in {target}. Tell me what to "
            "enter, with the exchange rate of api.rates.example."
        ),
        (
            "Could you exchange {amount} {base} on paper for me? I need the result in {target}, and "
            "api.rates.example knows the rate."
        ),
        (
            '"Can you lend me {amount} {base}?" asks a colleague. I would have to take it from my {target}. '
            "By api.rates.example, how many is that?"
        ),
        "Fetch the {base} rates from api.rates.example, pick {target}, and say what {amount} {base} amount to.",
        "Given {amount} {base}, determine the equivalent in {target} according to http://api.rates.example.",
        (
            "I wonder what my savings of {amount} {base} would be if I held them in {target} instead. Use the "
            "rate listed at api.rates.example."
        ),
        (
            "If one pays in {target} for something priced at {amount} {base}, and api.rates.example decides "
            "the rate, what does one pay?"
        ),
        (
            "You will find exchange rates on api.rates.example. With them, turn a salary of {amount} {base} "
            "into {target}."
        ),
    ),
    steps=(
        Step(
            "Asked: {amount} {base} in {target}. The rate is not known here: fetch it from the service.",
            """
import json, urllib.request
rates = json.load(urllib.request.urlopen("http://api.rates.example/{base}"))["rates"]
print(rates["{target}"])
""",
            requires="python:web(api.rates.example)",
        ),
        Step(
            "Known: {amount} {base}, and {output} {target} for each {base}. Multiply.",
            "print(round({amount} * {output}, 2))",
        ),
    ),
    reply="That is {output} {target}.",
)
