"""Which of two countries has more people."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import COUNTRIES, country


def case(draw: Draw) -> Case:
    one, two = draw.sample(COUNTRIES, 2)
    return Case({"one": one, "two": two}, max(one, two, key=lambda name: int(country(name)["population"])))


FAMILY = Family(
    category="web",
    case=case,
    phrasings=(
        "Does {one} or {two} have more inhabitants, according to api.countries.example?",
        "Which country is more populous, {one} or {two}? Ask api.countries.example.",
        "By api.countries.example, in which of the two do more people live: {two} or {one}?",
        "{one} / {two}: larger population? (api.countries.example)",
        "Compare the number of people of {one} with that of {two}; http://api.countries.example has both.",
        (
            "We argue whether {one} is bigger than {two} by population. Let api.countries.example decide: "
            "which is bigger?"
        ),
        "Fetch {one} and {two} from api.countries.example, and name the one with the greater population.",
        "More people call it home - {one} or {two}? The data are at api.countries.example.",
        (
            "According to the web service api.countries.example, whose population is the higher one, that of"
            " {one} or that of {two}?"
        ),
        (
            "I want to sell books where most readers live. Is {one} or {two} the bigger market by "
            "population, says api.countries.example?"
        ),
    ),
    more=(
        (
            "Is the population of {one} larger than that of {two}, or the other way round? Look it up at "
            "api.countries.example and name the larger."
        ),
        "api.countries.example knows the populations of {one} and {two}. Which country has more people?",
        "I wonder where more people live, in {one} or in {two}. Please ask api.countries.example.",
        "Using the data of api.countries.example, tell me which country has the larger population: {one} or {two}.",
        "hey, {two} or {one}, who has more people? check api.countries.example",
        (
            "Compare {one} with {two} by number of inhabitants. The figures are at api.countries.example. "
            "Which one wins?"
        ),
        "Quiz question: more inhabitants, {one} or {two}? The answer is to be taken from api.countries.example.",
        (
            "My sister says {two} has more people than {one}. I doubt it. Whichever country really has more "
            "according to api.countries.example, name it."
        ),
        (
            "If you get the entries of {two} and {one} from api.countries.example, which of them shows the "
            "higher population?"
        ),
        "Source: api.countries.example. Countries: {one}, {two}. Wanted: the one with more inhabitants.",
    ),
    steps=(
        Step(
            (
                "Asked: which country has more people. Fetch both countries from the service and compare their "
                "population."
            ),
            """
async function main() {
    const people = async (name) => (await (await fetch("http://api.countries.example/" + name)).json()).population;
    console.log((await people("{one}")) > (await people("{two}")) ? "{one}" : "{two}");
}
main();
""",
            "javascript",
            requires="javascript:web(api.countries.example)",
        ),
    ),
    reply="{output} has more inhabitants.",
)
