"""A figure of the weather, asked of a tool in JavaScript."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import CITIES, weather


def case(draw: Draw) -> Case:
    city = draw.pick(*CITIES)
    words, key, unit = draw.pick(
        ("humidity", "humidity", "percent"), ("wind speed", "wind_kmh", "km/h"), ("rainfall", "rain_mm", "mm")
    )
    return Case({"city": city, "words": words, "key": key, "unit": unit}, weather(city)[key])


FAMILY = Family(
    category="tool",
    case=case,
    phrasings=(
        "In JavaScript, get the {words} in {city} from the weather tool.",
        "Use a JavaScript program: what is the {words} in {city} now?",
        "What {words} does {city} have at the moment? Ask in JavaScript, please.",
        "{city}, {words}, JavaScript.",
        "Write JavaScript that asks the weather tool about {city} and shows the {words}.",
        "I work with JavaScript only. Find the present {words} of {city}.",
        ("Our page is made with JavaScript and should display the {words} of {city}. Which figure will it show?"),
        "js please: current {words} for {city}",
        "Tell me, by a few lines of JavaScript, how things stand in {city}: I mean the {words}.",
        "The {words} measured in {city} right now is needed; solve this with JavaScript.",
    ),
    more=(
        "Could you tell me, by way of JavaScript, the {words} in {city}?",
        "{words:capital} in {city}? Answer with the help of a bit of JavaScript.",
        "Let a JavaScript snippet find out what {words} {city} is having.",
        (
            "I wonder how high the {words} in {city} is just now. Please check with JavaScript, not with "
            "another language."
        ),
        "Given that our dashboard runs on JavaScript, get the {words} for {city} from the weather tool.",
        "In {city} someone wants to know the present {words}. Have JavaScript print it.",
        '"JavaScript only," my boss says. "Get me the {words} for {city}." What do I report?',
        "Language: JavaScript. Place: {city}. Wanted: {words}.",
        "Please run some JavaScript to read off today's current {words} for the town of {city}.",
        "we're heading to {city}, whats the {words} there, and do it in javascript pls",
        "JavaScript is the language, {words} is the quantity, {city} is the place. What is the present value?",
        "Right now in {city}: how much is the {words}? Solve it by JavaScript.",
        "The weather in {city} interests me, in particular its {words}. Have JavaScript look it up.",
        "By JavaScript, please find {city}'s {words} as it is at this moment.",
        "I'm about to travel to {city} and have only Node at hand. What {words} awaits me there at present?",
        "Which {words} is reported for {city}? Let a few lines of JavaScript ask.",
        "Tell me what JavaScript says when it asks for the {words} of {city}.",
        "{words} of {city} please, js",
        "A colleague in {city} does not believe my figure for the {words} there. Check it with a JavaScript program.",
        "For the {words}, as measured now in {city}, call the weather tool out of JavaScript.",
        "You should use JavaScript to say what the {words} is at the moment in the city of {city}.",
        (
            '"What\'s the {words} over there?" I ask my sister in {city}. "Use your JavaScript," she says. '
            "What does it tell me?"
        ),
        "If a JavaScript program asked for the weather of {city}, which {words} would it get?",
        "Weather request (JavaScript): {city}. Field: {words}. Value: ?",
        "Determine with JavaScript the current {words} for {city}.",
        "In JavaScript, how do things stand with the {words} in {city} today at this hour?",
    ),
    steps=(
        Step(
            "Asked: the {words} in {city}, in JavaScript. The weather tool has it.",
            ('const facts = use_tool("weather", {city: "{city}"});\nconsole.log(facts.{key});'),
            "javascript",
            requires="javascript:tool(weather)",
        ),
    ),
    reply="The {words} in {city} is {output} {unit}.",
)
