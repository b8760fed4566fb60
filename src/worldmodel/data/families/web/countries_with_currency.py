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
        "{currency} is the currency of how many of the countries that api.countries.example lists?",
        (
            "At http://api.countries.example/all there is a record for each country. In how many records is "
            "{currency} the currency?"
        ),
        "Please tell me the number of countries with {currency} as money, using http://api.countries.example/all.",
        "Count with the data of api.countries.example: countries where you pay in {currency}.",
        (
            "I have some {currency} left from a journey. Where api.countries.example has its list of all "
            "countries, in how many of them would it be of use?"
        ),
        "When you go through all countries at api.countries.example, how often do you meet the currency {currency}?",
        "Source: api.countries.example/all. Condition: currency is {currency}. Number of countries: ?",
        "Ask api.countries.example for all its countries. How many use {currency}?",
        "whats the count of countries paying with {currency} per api.countries.example",
        (
            '"{currency} is accepted in many countries," says a tourist. Let api.countries.example show in '
            "how many it is the currency."
        ),
        "Determine, out of the full list that api.countries.example serves, the number of countries with {currency}.",
        (
            "If every country at api.countries.example that has {currency} for its currency sent a delegate to "
            "a meeting, how many delegates would come?"
        ),
        (
            "A bank prints {currency} notes. For how many countries are these the money, judging by "
            "http://api.countries.example/all?"
        ),
        (
            "I wonder how many entries of api.countries.example name {currency} when it comes to currency. "
            "Could you count the countries?"
        ),
        "Not all countries at api.countries.example share a currency. What number of them share {currency}?",
        (
            "You can get every country from api.countries.example. Keep those that use {currency} and say how "
            "many you kept."
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
