"""How many countries of a list use a currency."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import COUNTRIES, CURRENCIES, country


def case(draw: Draw) -> Case:
    currency = draw.pick(*CURRENCIES)
    return Case({"currency": currency}, sum(country(name)["currency"] == currency for name in COUNTRIES))


FAMILY = Family(
    category="web",
    case=case,
    phrasings=(
        "How many countries in http://api.countries.example/all use {currency}?",
        "Get the list /all of api.countries.example and count the countries whose currency is {currency}.",
        "In how many countries can one pay with {currency}, according to api.countries.example?",
        "number of {currency} countries at api.countries.example",
        (
            "The service api.countries.example lists every country. For how many of them does it say that "
            "the money is {currency}?"
        ),
        "With {currency} in my pocket, how many of the countries known to api.countries.example could I shop in?",
        "Count all entries of api.countries.example/all that have {currency} as their currency.",
        ("Of the countries that the service api.countries.example knows, what number has {currency} as legal money?"),
        "Filter the complete list at api.countries.example by the currency {currency}. How many remain?",
        "How widespread is {currency}, in countries? Source: api.countries.example, path /all.",
    ),
    more=(
        "Please count the countries that pay in {currency}; api.countries.example has all of them under /all.",
        "{currency}: used by how many countries of http://api.countries.example/all?",
        "Could you check api.countries.example and tell me how many countries have {currency} as their currency?",
        (
            "Load http://api.countries.example/all, keep the entries with currency {currency}, and report how "
            "many there are."
        ),
        "With {currency} in my pocket, in how many of the countries on api.countries.example can I go shopping?",
        "how many countries use {currency}? look at api.countries.example",
        (
            '"Quite a few countries use {currency}," says the banker. How many exactly, going by the list of '
            "all countries at api.countries.example?"
        ),
        (
            "Given the data at api.countries.example/all, determine the number of countries where {currency} "
            "is the currency."
        ),
        (
            "A collector wants a {currency} coin from each country that issues it. According to "
            "api.countries.example, how many countries is that?"
        ),
        (
            "When all countries from api.countries.example are grouped by currency, how large is the group for "
            "{currency}?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: how many countries use {currency}. Fetch the list of all countries and count those with "
                "that currency."
            ),
            """
import json, urllib.request
countries = json.load(urllib.request.urlopen("http://api.countries.example/all"))
print(sum(entry["currency"] == "{currency}" for entry in countries))
""",
            requires="python:web(api.countries.example)",
        ),
    ),
    reply="{output} countries use {currency}.",
)
