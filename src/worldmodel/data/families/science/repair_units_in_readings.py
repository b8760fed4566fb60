"""The mean of readings that come with their unit: the first program cannot turn them into numbers."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    unit, what, low, high = draw.pick(
        ("°C", "water temperature", 3, 28),
        ("hPa", "air pressure", 980, 1035),
        ("mm", "rainfall", 1, 60),
        ("km/h", "wind speed", 2, 90),
        ("kPa", "tank pressure", 90, 400),
    )
    values = [draw.number(low, high, digits=1) for _ in range(draw.integer(3, 6))]
    text = ", ".join(f"{value:.1f} {unit}" for value in values)
    return Case({"text": text, "unit": unit, "what": what, "who": draw.person()}, sum(values) / len(values))


FAMILY = Family(
    category="science",
    kind="repair",
    case=case,
    phrasings=(
        "The readings of the {what} are: {text}. What is their mean in {unit}?",
        "Average the {what} over these measurements: {text}",
        "A logger wrote {text} as its line for the {what}. Which mean value results?",
        "{text}: mean {what}, please.",
        "{who} noted the {what} as {text} in the course of the day. Compute the arithmetic mean.",
        "these are my values for the {what}, {text}, so what's the average in {unit}",
        "Take the record {text} and find the average of the {what} that it contains.",
        "How high was the {what} on average, if the list of the station reads {text}?",
        "For a weather diary the {what} was measured several times ({text}). State the mean in {unit}.",
        "Out of {text} determine the mean {what}, giving each measurement the same weight.",
    ),
    more=(
        "Please work out the average {what} from {text}.",
        "{text}: that is what the {what} was at the times of measurement. Find the mean in {unit}.",
        "I wonder what {what} we had on average. My notes say {text}.",
        (
            '"Read out the values for the {what}," said {who}. The answer was: {text}. What is the average '
            "of these values?"
        ),
        "{what:capital}; data {text}; mean ({unit}) = ?",
        "Given the measured series {text}, calculate the average {what} in {unit}.",
        "got these from the sensor for {what}: {text}. whats the mean",
        (
            "If all values in {text} are added up and the sum is divided by their number, which {what} in "
            "{unit} comes out?"
        ),
        "Could you tell {who} the mean of the following measurements of the {what}? {text}",
        (
            "A school class measures the {what} and writes on the board: {text}. The pupils are asked for the "
            "average. What should they say?"
        ),
        "What does the {what} come to on average? The measurements: {text}.",
        "Mean of {text}, please; it is the {what} in {unit}.",
        "From the values {text}, tell me the average {what}.",
        "In {unit}, how large is the mean of the {what} if it was measured as {text}?",
        "{text} - {who} copied these from the display for the {what}. Give their arithmetic mean.",
        "Log entry ({what}): {text}. Average?",
        "avg {what} from this please: {text}",
        "All the measurements of the {what} are on a strip of paper, {text}. Work out what they average.",
        '{who} needs the mean {what} for a report and has only the raw line "{text}". What is it in {unit}?',
        "If the {what} was {text} at the times of observation, what mean results in {unit}?",
        "Add up the readings of the {what} and share the sum equally among them: {text}. Which value do you get?",
        "The instrument has just sent {text}. We call this the {what}. Please compute the mean in {unit}.",
        "On average, what {what} was observed, when the observations are {text}?",
        '"And the average?" asks {who}, after hearing that the {what} was {text}. Answer in {unit}.',
        "I have the {what} as a list, {text}, and I'd like its mean value.",
        "Determine, from the following record of the {what}, the arithmetic mean in {unit}: {text}.",
    ),
    steps=(
        Step(
            (
                "Known: the readings {text} as text. Asked: their mean. Split at the commas, turn each into a number, "
                "add, and divide by how many there are."
            ),
            """
readings = "{text:raw}".split(", ")
numbers = [float(reading) for reading in readings]
print(sum(numbers) / len(numbers))
""",
            requires="python:data",
            fails=True,
        ),
        Step(
            "Each reading still carries its unit, which is no number: take only the part before the space.",
            """
readings = "{text:raw}".split(", ")
numbers = [float(reading.split()[0]) for reading in readings]
print(sum(numbers) / len(numbers))
""",
            requires="python:data",
        ),
    ),
    reply="The mean is {output} {unit}.",
)
