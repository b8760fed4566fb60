"""Twice a distance from a tool, in Bash."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import CITIES, distance_km


def case(draw: Draw) -> Case:
    start, end = draw.sample(CITIES, 2)
    days = draw.integer(2, 20)
    return Case({"start": start, "end": end, "days": days}, 2 * days * distance_km(start, end))


FAMILY = Family(
    category="tool",
    case=case,
    phrasings=(
        ("In Bash: how many km does someone drive in {days} days who goes from {start} to {end} and back each day?"),
        (
            "A commuter lives in {start} and works in {end}. How many kilometres does that make in {days} "
            "working days, both ways? Use the shell."
        ),
        "Use Bash to count the kilometres of {days} return trips between {start} and {end}.",
        "{days} round trips {start} - {end}: total km, as a Bash script",
        (
            "The mail van leaves {start} every morning for {end} and is back at night. With a Bash script, "
            "find its kilometres after {days} days."
        ),
        "Write Bash that works out the length of {days} journeys to {end} and home again to {start}.",
        "how far is it altogether if i go {start} to {end} and return, {days} times, bash please",
        (
            "For each of {days} days our bus does {start} to {end} in the morning and {end} to {start} in "
            "the evening. Let Bash tell its total distance in km."
        ),
        (
            "From {start} there and back to {end} is driven {days} times a month. Compute the kilometres a "
            "month in the shell."
        ),
        "Bash task: distance of {end} from {start}, doubled, for {days} days.",
    ),
    more=(
        (
            "A nurse travels from {start} to {end} and home again on {days} days. Tell me the kilometres in "
            "total, with Bash."
        ),
        "{days} days, each with a trip from {start} to {end} and back: let a Bash script give the kilometres.",
        (
            "I wonder how many km I drive if I commute between {start} and {end}, there and back, for {days} "
            "days. Please use Bash."
        ),
        (
            "Write a shell script in Bash that finds the total km for going from {start} to {end} and "
            "returning, on {days} days."
        ),
        (
            "From {start} you drive to {end}, then back to {start}. You do so {days} times. How many "
            "kilometres is that? Bash, please."
        ),
        "Route: {start} to {end} and return. Days: {days}. Tool: Bash. Total km: ?",
        ('"I go to {end} and back every day," says a student from {start}. Work out in Bash the km after {days} days.'),
        (
            "Could Bash tell me the distance covered in {days} days by a truck that shuttles once a day from "
            "{start} to {end} and back?"
        ),
        (
            "After {days} days of delivering bread to {end} and coming back to {start} each evening, what "
            "distance in km has the baker covered? Solve it in Bash."
        ),
        "bash: km for {start} to {end} both ways x {days} days",
        "{days} days, {end} and home to {start} every day: how many km? Use Bash for it.",
        (
            "In Bash, please compute the kilometres that a bus has run when it has gone from {start} to {end} "
            "and back again on each of {days} days."
        ),
        (
            "Someone who lives in {start} visits {end} on {days} days and sleeps at home each night. Let a "
            "Bash script find how many km that makes."
        ),
        (
            "How far, in km, do I ride in {days} days if each day takes me to {end} and then home to {start}? "
            "Bash, please."
        ),
        "bash script wanted: commute {start} to {end} plus the way back, {days} days, km in total",
        (
            "Back and forth between {start} and {end}, a ferry car does a round trip a day. Use the shell, "
            "Bash, to get its kilometres over {days} days."
        ),
        "Tell me, by means of Bash, the length in km of {days} return journeys from {start} to {end}.",
        (
            "A teacher drives to {end} in the morning and to {start} in the evening, {days} days in all. What "
            "does the odometer gain, in km? Work it out with Bash."
        ),
        (
            "Over {days} days a courier rode from {start} to {end} and returned by the same road, a single "
            "time per day. Write Bash that gives the distance in km."
        ),
        (
            "Bash exercise. Days: {days}. Each day: from {start} to {end}, then the same way back. Find the "
            "kilometres altogether."
        ),
        (
            '"For {days} days I took the car to {end}," says a worker, "and every evening I was back in '
            '{start}." How many kilometres were driven? Answer with Bash.'
        ),
        (
            "I wonder how many kilometres add up when the school van goes from {start} to {end} and home "
            "again, {days} days running. Bash should do the sum."
        ),
        (
            "Given a daily trip from {start} to {end} with return, determine in Bash the total number of km "
            "for {days} days."
        ),
        (
            "Could you use Bash to see how many km our team covers? We train in {end}, we live in {start}, and "
            "we go there and back on {days} days."
        ),
        (
            "If a round trip {start} - {end} is made on each of {days} days, what is the sum of all "
            "kilometres? A Bash solution is wanted."
        ),
        "To {end} and back, day after day, {days} days long, goes the milkman of {start}. Compute the km in Bash.",
    ),
    steps=(
        Step(
            (
                "Asked: {days} ways there and back between {start} and {end}, in Bash. The distance comes from "
                "the tool; times two, times the days."
            ),
            ("far=$(use_tool distance start={start} end={end})\necho $((2 * far * {days}))"),
            "bash",
            requires="bash:tool(distance)",
        ),
    ),
    reply="That is {output} km.",
)
