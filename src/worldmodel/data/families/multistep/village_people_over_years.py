"""Births, arrivals, deaths and departures each year: the people after some years."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    born, come, dead, gone = draw.integer(12, 60), draw.integer(10, 80), draw.integer(8, 40), draw.integer(5, 50)
    start, years = draw.integer(900, 6000, 10), draw.integer(2, 6)
    place = draw.pick("village", "island", "valley", "small town", "parish")
    values: dict[str, Value] = {
        "start": start,
        "years": years,
        "born": born,
        "come": come,
        "dead": dead,
        "gone": gone,
        "place": place,
    }
    return Case({**values, "x": draw.integer(12, 90)}, start + (born + come - dead - gone) * years)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "A {place} has {start} people. Every year {born} are born, {dead} die, {come} move in and {gone} move "
            "away. How many people live there after {years} years?"
        ),
        (
            "How many inhabitants has a {place} {years} years from now, if it has {start} today and each year "
            "brings {born} births, {come} newcomers, {dead} deaths and {gone} departures?"
        ),
        (
            "{dead} deaths and {gone} people leaving, against {born} births and {come} people arriving: so it goes "
            "every year in a {place} of {start}. Find the population when {years} years have passed."
        ),
        (
            "{place:capital}: {start}. Per year: +{born} born, +{come} moved in, -{dead} died, -{gone} moved out. "
            "After {years} years?"
        ),
        (
            "For {years} years the mayor of a {place} wrote the same numbers into the book: {come} arrived, {gone} "
            "left, {born} babies, {dead} burials. Before the first of these years there were {start} people. How "
            "many are there now?"
        ),
        (
            "our {place} had {start} people, every year {born} babies and {come} new folks but also {dead} deaths "
            "and {gone} leaving, how many of us after {years} years"
        ),
        (
            "Let a {place} start with {start} inhabitants. Add its yearly births ({born}) and arrivals ({come}), "
            "take off its yearly deaths ({dead}) and departures ({gone}), and do so {years} times. State the "
            "outcome."
        ),
        (
            "The {place} lies {x} km from the border. {start} people lived there when the count began. Each year "
            "{gone} went to the city and {come} came from it; {born} children were born and {dead} old people "
            "died. What was the count {years} years later?"
        ),
        (
            "If nothing changes in its habits ({born} births a year, {dead} deaths, {come} people moving in, "
            "{gone} moving out), what size will a {place} of {start} people have in {years} years?"
        ),
        (
            "Population today: {start}. The yearly change has four parts, two that add, {born} by birth and {come} "
            "by moving in, and two that subtract, {dead} by death and {gone} by moving out. What is the population "
            "of the {place} after {years} such years?"
        ),
        (
            "A school planner asks how many people a {place} will have {years} years ahead. She is told that "
            "{start} live there, that {come} come and {gone} go each year, and that {born} are born and {dead} die "
            "each year. What should she write down?"
        ),
        (
            "Nothing stays the same in the {place}, except the yearly numbers: births {born}, deaths {dead}, "
            "arrivals {come}, departures {gone}. It began with {start} people and has gone through {years} years. "
            "Tell how many it has."
        ),
    ),
    more=(
        (
            "Every year {born} babies are born in a {place}, {dead} people die, {come} move there and {gone} "
            "move away. The population is {start} at present. What will it be in {years} years?"
        ),
        (
            "{years} years from today, how large will the population of a {place} be, given that {gone} people "
            "leave and {come} arrive per year, that {dead} die and {born} are born per year, and that {start} "
            "live there now?"
        ),
        (
            "Tell me the number of inhabitants of a {place} after {years} years. Each year it loses {dead} to "
            "death and {gone} to other places; it gains {born} by birth and {come} by people settling. It "
            "starts at {start}."
        ),
        (
            "{come} people a year settle in our {place} and {gone} a year go away; there are {born} births and "
            "{dead} funerals a year too. If we are {start} now, how many shall we be {years} years on?"
        ),
        (
            "Register of the {place}. Yearly deaths {dead}; yearly births {born}; yearly departures {gone}; "
            "yearly arrivals {come}; present inhabitants {start}. Forecast for {years} years ahead: ?"
        ),
        (
            "so every year {gone} folks leave, {dead} pass away, {come} show up and {born} get born. {start} "
            "live in the {place} now. how many in {years} years?"
        ),
        (
            "A {place} had {start} residents when the new bridge was opened. Since then {years} years have "
            "gone by, and in each one {come} residents came, {born} were born, {gone} departed and {dead} "
            "passed away. Find the number of residents today."
        ),
        (
            '"Will our {place} grow?" the baker asks. The clerk explains: "We are {start}. Per year we bury '
            "{dead} and wave goodbye to {gone}, but we welcome {come} from elsewhere and celebrate {born} "
            'births." How many will they be after {years} years?'
        ),
        (
            "Starting from a population of {start}, model a {place} over {years} years with these constant "
            "annual rates: emigration {gone}, immigration {come}, mortality {dead} and natality {born} "
            "persons. What is the final population?"
        ),
        (
            "I wonder how many people will live in the {place} when {years} years are over, seeing that births "
            "add {born} a year, deaths take {dead}, people moving in make {come}, people moving out make "
            "{gone}, and that {start} of us are here at the moment."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the people after {years} years. Known: {start} now; {born} born, {come} come, {dead} die, "
                "{gone} leave each year. Find the yearly change, multiply by the years, add to the start."
            ),
            """
change = {born} + {come} - {dead} - {gone}
print({start} + change * {years})
""",
        ),
    ),
    reply="Then {output} people live there.",
)
