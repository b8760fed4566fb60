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
        "Ask api.countries.example for {two}, then for {one}, and tell me whose population is greater.",
        (
            "{two} and {one} both come up in my geography homework. Going by api.countries.example, which is "
            "home to more people?"
        ),
        (
            "Where do more people live? The choice is between {one} and {two}, and api.countries.example has "
            "the numbers."
        ),
        "api.countries.example: {two} vs {one}, more inhabitants?",
        "Please find out at api.countries.example which has the greater number of inhabitants, {two} or else {one}.",
        (
            "Could you check on api.countries.example whether {two} outnumbers {one} in people, and give me "
            "the name of the bigger country?"
        ),
        (
            '"{one} is crowded," says Dad. "Not as crowded as {two}," says Mum. Name the country with the '
            "higher population at api.countries.example."
        ),
        (
            "Rank {one} and {two} by population with the help of api.countries.example, and print only the "
            "country at the top."
        ),
        (
            "A reader writes to us to ask if {two} or {one} has the larger population. What does "
            "api.countries.example say?"
        ),
        (
            "Given the population entries that api.countries.example holds for {one} and for {two}, determine "
            "the country whose entry is larger."
        ),
        "need the bigger one by population out of {one} and {two}, use api.countries.example pls",
        "By headcount, {one} and {two} are compared at api.countries.example. Which comes out ahead?",
        "Of {two} and {one}, the more populous country is wanted; take the data from api.countries.example.",
        (
            "Suppose all people of {one} met in a field and all people of {two} in another. According to "
            "api.countries.example, which country would fill the larger field?"
        ),
        "Larger population: {two} or {one}? Look at what api.countries.example returns and say the name.",
        (
            "For a poster I have to know which of these countries has more citizens: {one}; {two}. The web "
            "service api.countries.example lists how many people live in each."
        ),
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
