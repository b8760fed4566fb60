"""A weather question whose numbers are told: a model, no tool."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import CITIES


def case(draw: Draw) -> Case:
    warm, fall = draw.integer(14, 33), draw.integer(2, 9)
    return Case({"city": draw.pick(*CITIES), "warm": warm, "fall": fall}, warm - fall)


FAMILY = Family(
    category="decision",
    case=case,
    phrasings=(
        "It is {warm} degrees in {city} and will get {fall} degrees colder tonight. How warm will it be?",
        ("In {city} we had {warm} degrees at noon. Since then it fell by {fall}. What does the thermometer show?"),
        "How warm is {city} now, if it was {warm} degrees before and has lost {fall} of them?",
        "{city}: {warm} degrees, minus {fall} after the storm. Now?",
        "A storm cooled {city} down by {fall} degrees from {warm}. Give the temperature after it.",
        (
            "The weather report says {warm} degrees for {city}; in the hills above the town it is {fall} "
            "degrees less. How warm is it in the hills?"
        ),
        "today {city} has {warm} degrees, tomorrow {fall} fewer, so how many tomorrow",
        (
            "Inside my house in {city} it is {fall} degrees cooler than outside. Outside I read {warm}. "
            "What do I read inside?"
        ),
        (
            "Take {fall} degrees off: that is how {city}, yesterday at {warm} degrees, feels today. What "
            "temperature is that?"
        ),
        "What will the temperature in {city} be after a drop of {fall} degrees, the present one being {warm}?",
    ),
    more=(
        "By {fall} degrees the temperature in {city} has gone down; before that it was {warm}. How warm is it now?",
        "What temperature does {city} have after a drop of {fall} degrees, starting from {warm}?",
        (
            "I wonder how warm it is in {city} this evening. In the afternoon it was {warm} degrees, and it "
            "has cooled off by {fall} degrees since."
        ),
        (
            "If {city} has {warm} degrees in the sun and it is {fall} degrees cooler in the shade, how many "
            "degrees are there in the shade?"
        ),
        "{city}, morning: {warm} degrees. Evening: {fall} degrees less. Evening temperature?",
        (
            '"It was {warm} degrees when I left {city}," says my aunt, "and then it got {fall} degrees '
            'colder." How many degrees were there after that?'
        ),
        (
            "Could you work out the temperature in {city}? A cold wind took {fall} degrees off the {warm} of "
            "this morning."
        ),
        "its {fall} degrees colder in {city} than yesterday and yesterday was {warm} degrees. so what is it today",
        (
            "Tonight will be colder in {city} by {fall} degrees than the {warm} degrees of today. Tell me "
            "tonight's temperature."
        ),
        (
            "The sun sets over {city}, where people enjoyed {warm} degrees all day. An hour later the air has "
            "lost {fall} degrees. What does the thermometer say then?"
        ),
        (
            "{fall} degrees colder than before, and before it was {warm} degrees: that is {city}. What is the "
            "temperature?"
        ),
        (
            "What is left in {city}, when {fall} degrees have been lost since noon, of the {warm} degrees that "
            "were measured then?"
        ),
        "How many degrees remain in {city} when the temperature drops by {fall} from {warm}?",
        (
            "A fall of {fall} degrees is expected in {city}, where it is {warm} degrees now. Which temperature "
            "is expected?"
        ),
        "{warm} degrees, {city}. Then rain, and {fall} degrees less. Tell me the temperature after the rain.",
        "hey its got {fall} degrees colder here in {city}, was {warm} degrees earlier, so now its what",
        (
            "Down by {fall} degrees: the night in {city} is colder than the day, which had {warm} degrees. How "
            "warm is the night?"
        ),
        (
            '"Now it is {fall} degrees less," writes a friend from {city}, who had reported {warm} degrees '
            "in the morning. What does the thermometer of the friend show?"
        ),
        (
            "You left {city} at {warm} degrees. On your return it is colder by {fall} degrees. What "
            "temperature do you find?"
        ),
        (
            "Please subtract: the lake near {city} is {fall} degrees colder than the air, and the air has "
            "{warm} degrees. How warm is the lake?"
        ),
        (
            "If a cold front takes {fall} degrees away from {city} and the thermometer stood at {warm} before, "
            "at what does it stand afterwards?"
        ),
        (
            "Last week it was still {warm} degrees in {city}. This week it is colder, by {fall} degrees. Work "
            "out this week's temperature."
        ),
        (
            "The church of {city} is cool inside, {fall} degrees cooler than the street. With {warm} degrees "
            "in the street, how many degrees are there in the church?"
        ),
        (
            "Temperature in {city} yesterday: {warm} degrees. Change since then: {fall} degrees down. "
            "Temperature today: ?"
        ),
        (
            "Since a thunderstorm came over {city}, people have had {fall} degrees fewer. They had {warm} "
            "degrees before it. How many do they have?"
        ),
        (
            "Given {warm} degrees as the temperature in {city} at midday and a decrease of {fall} degrees "
            "towards evening, state the temperature of the evening."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: a temperature. Known: {warm} degrees, and {fall} degrees colder. All is told, so no "
                "tool is needed. Subtract."
            ),
            "print({warm} - {fall})",
        ),
    ),
    reply="It is {output} degrees.",
)
