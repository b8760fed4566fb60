"""Those of some cities where more rain falls than a limit: a list filtered by a tool's answers."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import CITIES, weather


def case(draw: Draw) -> Case:
    cities, limit = draw.sample(CITIES, 5), draw.integer(3, 14)
    wet = [city for city in cities if weather(city)["rain_mm"] > limit]
    values: dict[str, str | int] = {
        "cities": ", ".join(cities[:4]),
        "last": cities[4],
        "listed": '", "'.join(cities),
        "limit": limit,
    }
    return Case(values, len(wet))


FAMILY = Family(
    category="tool",
    case=case,
    phrasings=(
        "In how many of {cities} and {last} does it rain more than {limit} mm today?",
        "Count the cities with over {limit} mm of rain: {cities}, {last}.",
        "More than {limit} mm of rain means a warning. How many of {cities} and {last} get one?",
        "{cities}, {last}: number with rain above {limit} mm?",
        "Out of {cities} and {last}, how many have more than {limit} millimetres of rain now?",
        (
            "A match is called off where the rain is above {limit} mm. Matches were planned in {cities} and "
            "{last}. How many are off?"
        ),
        "how many cities out of {cities} and {last} are wetter than {limit} mm",
        "Look at the rain in {cities} and {last}. For how many is the figure greater than {limit} mm?",
        "With a limit of {limit} mm of rain, how many places in the list {cities}, {last} are over it?",
        "Someone watches the gauges of {cities} and {last}. Tell how many show beyond {limit} mm.",
    ),
    more=(
        (
            "I have friends in {cities} and {last}. Tell me in how many of these places more than {limit} mm "
            "of rain is falling."
        ),
        "If over {limit} mm of rain counts as wet, how many of {cities} and {last} are wet today?",
        "Rain limit: {limit} mm. Places: {cities}, {last}. How many exceed it?",
        "Could you check the weather in {cities} and {last} and say how many get above {limit} mm of rain?",
        (
            '"We only warn places with more than {limit} mm," says the rain service. Of {cities} and {last}, '
            "how many must be warned now?"
        ),
        "hey {cities} and {last}, how many of those got over {limit} mm rain today",
        (
            "More than {limit} mm of rain makes the pitch too soft. Teams in {cities} and {last} want to play "
            "today. For how many is the pitch too soft?"
        ),
        "Find the number of towns with rainfall greater than {limit} mm among {cities} and {last}.",
        (
            "Look at today's rain for each of {cities} and {last}; then count where the value, in mm, is "
            "higher than {limit}."
        ),
        (
            "The gardener need not water where more than {limit} mm of rain has come down. Her gardens lie in "
            "{cities} and {last}. I wonder how many she can leave alone today."
        ),
        "More than {limit} mm of rain: in how many of these cities? {cities}, {last}.",
        "Here is a list of towns: {cities} and {last}. Count those that have more than {limit} mm of rain today.",
        "For {cities} and {last}, tell me how many report rain of over {limit} mm.",
        (
            "Is it very wet today? Very wet means above {limit} mm. How many of the cities {cities}, {last} "
            "are very wet?"
        ),
        "rain check for {cities}, {last}: how many above {limit} mm?",
        (
            "Above {limit} mm of rain our drivers slow down. Today they drive in {cities} and {last}. In how "
            "many of these do they slow down?"
        ),
        "Please see what rain {cities} and {last} have, and say how many of them lie over {limit} mm.",
        "{last} and also {cities}: how many of all these have had more than {limit} millimetres of rain today?",
        (
            "If a flood alarm goes off at anything over {limit} mm of rain, in how many of {cities} and {last} "
            "does it go off now?"
        ),
        "Cities: {cities}, {last}. Condition: rain > {limit} mm. Number of cities that meet it: ?",
        (
            '"Where does it rain more than {limit} mm?" asks the editor. Only {cities} and {last} matter. In '
            "how many is it so?"
        ),
        (
            "I am planning a tour through {cities} and {last}. Wherever there is more than {limit} mm of rain, "
            "I shall stay indoors. In how many places is that?"
        ),
        "Determine how many members of the set {cities}, {last} have a rainfall exceeding {limit} mm.",
        "Could you count for me the places with rain beyond {limit} mm? Have a look at {cities} and {last}.",
        (
            "An umbrella seller goes only to towns where over {limit} mm of rain falls. Out of {cities} and "
            "{last}, to how many can she go today?"
        ),
        "I wonder how many of the stations in {cities} and {last} show a value greater than {limit} mm of rain.",
    ),
    steps=(
        Step(
            (
                "Asked: how many of {cities}, {last} have more than {limit} mm of rain. Get the rain of each "
                "from the weather tool and count those above."
            ),
            (
                'cities = ["{listed}"]\n'
                'print(sum(use_tool("weather", city=city)["rain_mm"] > {limit} for city in cities))'
            ),
            requires="python:tool(weather)",
        ),
    ),
    reply="The number of such places is {output}.",
)
