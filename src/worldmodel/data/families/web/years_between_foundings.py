"""Years between the foundings of two countries."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import COUNTRIES, country


def case(draw: Draw) -> Case:
    one, two = draw.sample(COUNTRIES, 2)
    return Case({"one": one, "two": two}, abs(int(country(one)["founded"]) - int(country(two)["founded"])))


FAMILY = Family(
    category="web",
    case=case,
    phrasings=(
        "How many years lie between the founding of {one} and that of {two}? Use api.countries.example.",
        "By how many years do {one} and {two} differ in age, going by api.countries.example?",
        "According to api.countries.example, {one} and {two} were founded in different years. How far apart?",
        "years between foundation of {one} and {two} (api.countries.example)",
        (
            "Take the founding years of {two} and {one} from http://api.countries.example and give their "
            "distance in years."
        ),
        "One of {one} and {two} is the older state. How much older, if api.countries.example is right?",
        "Ask api.countries.example when {one} and when {two} was founded; what is the gap?",
        (
            "The year of foundation is in the data of api.countries.example. Find the difference for the "
            "pair {one}, {two}."
        ),
        (
            "How long had one of the countries {one} and {two} existed when the other was founded? See "
            "api.countries.example."
        ),
        (
            "Put {one} and {two} on a timeline with api.countries.example as source. How many years separate"
            " their beginnings?"
        ),
    ),
    more=(
        (
            "{one} was founded in some year, {two} in another. With the data from api.countries.example, how "
            "many years is that apart?"
        ),
        "Tell me how many years separate the foundings of {two} and {one}, going by http://api.countries.example.",
        (
            "Query api.countries.example for {one} and for {two}, and work out by how many years their "
            "founding dates differ."
        ),
        "{one}, {two}: founding years at api.countries.example, difference?",
        (
            "By how many years do {two} and {one} differ in age? The founding year of each can be had from "
            "api.countries.example."
        ),
        "how far apart in years were {two} and {one} founded, use api.countries.example",
        (
            '"{one} and {two} were not founded in the same year," says the guide. Check at '
            "api.countries.example: how many years lie in between?"
        ),
        (
            "Given the founding years that api.countries.example records for {one} and {two}, determine the "
            "number of years from the earlier to the later."
        ),
        (
            "I wonder what the gap in years is between the birth of the state {two} and that of the state "
            "{one}. Please see api.countries.example."
        ),
        (
            "On a timeline I mark the foundation of {one} and the foundation of {two}, both taken from "
            "api.countries.example. How many years long is the piece between the marks?"
        ),
        (
            "{two} and {one}: how many years apart were these countries founded? The founding years are at "
            "api.countries.example."
        ),
        (
            "Use api.countries.example to get the year in which {two} was founded and the year in which {one} "
            "was. What is the difference?"
        ),
        (
            "How many years older or younger than {one} is the country {two}, by the founding years in "
            "api.countries.example?"
        ),
        (
            "api.countries.example tells when each country was founded. How much time, in years, lies between "
            "{two} and {one}?"
        ),
        (
            "Please look up the foundation of {one} and of {two} at api.countries.example and subtract the "
            "earlier year from the later."
        ),
        "year gap between the founding of {two} and {one}? ask api.countries.example",
        "Founded: {one}, {two}. Data: api.countries.example. Years in between: ?",
        (
            "If api.countries.example is right about when {two} and {one} were founded, what number of years "
            "passed from the first founding to the second?"
        ),
        "In years, what separates the birth of {one} from the birth of {two}, says api.countries.example?",
        (
            "My teacher wants the number of years between the foundations of {two} and {one}. I may use "
            "api.countries.example. Tell me what to write."
        ),
        (
            '"{two} is older!" "No, {one} is!" Never mind which; by how many years do their foundations '
            "differ, according to api.countries.example?"
        ),
        (
            "Could you fetch from api.countries.example the years when {one} and {two} came into being, and "
            "say how far apart they are?"
        ),
        (
            "Determine the absolute difference of the founding years of {two} and {one}, as stored at "
            "api.countries.example."
        ),
        (
            "{one} celebrates its founding, and so does {two}. With the years from api.countries.example, how "
            "many years does the one country have over the other?"
        ),
        (
            "I'd like to know how long the wait was between the founding of {one} and {two}, whichever was "
            "first. api.countries.example has both years."
        ),
        (
            "Both {two} and {one} have a founding year listed at api.countries.example. Compute how many years "
            "the later is after the earlier."
        ),
    ),
    steps=(
        Step(
            "Asked: the years between two foundings. Fetch both countries, subtract the years and drop the sign.",
            """
import requests
years = [requests.get("http://api.countries.example/" + name).json()["founded"] for name in ("{one}", "{two}")]
print(abs(years[0] - years[1]))
""",
            requires="python:web(api.countries.example)",
        ),
    ),
    reply="There are {output} years between them.",
)
