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
        (
            "In {years} years, with {gone} people leaving, {dead} dying, {come} arriving and {born} being born "
            "every year, how large is a {place} that has {start} people now?"
        ),
        (
            "Each year {gone} people move out of a {place} and {dead} die. Each year {come} move in and {born} "
            "are born. {years} years go by. It had {start} people. How many has it then?"
        ),
        (
            "{dead} die, {born} are born, {gone} go, {come} come, year by year: what does that make of {start} "
            "people in a {place} after {years} years?"
        ),
        (
            "What will the population of a {place} be {years} years later, when it is {start} now and changes "
            "each year by {come} arrivals, {born} births, {gone} departures and {dead} deaths?"
        ),
        (
            "Over the next {years} years, {born} children a year will be born in our {place}, which has "
            "{start} people. {gone} a year will leave, {come} a year will arrive, and {dead} a year will die. "
            "Work out how many we'll be."
        ),
        (
            "{place} with {start} ppl. per year {gone} leave, {born} born, {dead} die, {come} move in. how "
            "many after {years} years"
        ),
        (
            "If a {place} loses {gone} people by moving and {dead} by death in a year, wins {come} by moving "
            "and {born} by birth, and this goes on for {years} years, how many live there in the end, given "
            "{start} at first?"
        ),
        (
            "Please give the number of people in a {place} {years} years ahead. Arrivals are {come} a year, "
            "departures {gone}; births are {born} a year, deaths {dead}. Now there are {start}."
        ),
        (
            '"There were {start} of us," the old woman says. "Then, every year, {come} strangers came, '
            '{gone} of ours went, {dead} were buried and {born} were baptised." {years} years have passed in '
            "that {place}. How many live there now?"
        ),
        (
            "Yearly: in {come}, out {gone}, births {born}, deaths {dead}. Length: {years} years. "
            "{place:capital}: {start} at the start. Population at the end?"
        ),
        (
            "I live in a {place}. From year to year we see {dead} funerals and {born} births, {gone} people "
            "going and {come} newcomers. {start} people are here today. How many will there be in {years} "
            "years?"
        ),
        (
            "Given annual births of {born}, annual arrivals of {come}, annual deaths of {dead} and annual "
            "departures of {gone}, determine the population of a {place} after {years} years, starting with "
            "{start}."
        ),
        (
            "Could you forecast the people in a {place}? {years} years are to be looked at. In each, {born} "
            "are born and {gone} leave, while {come} come and {dead} die. The count today is {start}."
        ),
        (
            "The new school is planned for a {place} as it will be in {years} years. At present it has {start} "
            "inhabitants; every year it gets {come} by people moving in and {born} by births, and it loses "
            "{dead} by deaths and {gone} by people moving away. For how many inhabitants is it planned?"
        ),
        (
            "Tell me how many live in the {place} now. {years} years ago there were {start}. Since then, a "
            "year has brought {born} births, {dead} deaths, {come} arrivals and {gone} departures, always the "
            "same."
        ),
        (
            "You have a {place} of {start}. Every year add {come} who arrive, take away {gone} who leave, add "
            "{born} who are born, take away {dead} who die. What have you got when {years} years are over?"
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
