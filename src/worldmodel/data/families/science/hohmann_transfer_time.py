"""The flight time of a Hohmann transfer in hours, around a body with known constants."""

from __future__ import annotations

import math

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    body, mu, radius = draw.pick(("the Earth", 398600.4, 6371), ("Mars", 42828.4, 3389.5), ("the Moon", 4902.8, 1737.4))
    low = draw.integer(200, 900, 10)
    high = draw.integer(low + 1500, 36000 if radius > 6000 else 17000, 100)
    half = radius + (low + high) / 2
    craft = draw.pick("satellite", "probe", "cargo ship", "relay")
    values: dict[str, Value] = {
        "body": body,
        "mu": str(mu),
        "radius": str(radius),
        "low": low,
        "high": high,
        "craft": craft,
    }
    return Case({**values, "x": draw.integer(2, 9)}, math.pi * math.sqrt(half**3 / mu) / 3600)


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "A {craft} climbs by a Hohmann transfer from {low} km to {high} km above {body}. How many hours does the "
            "flight take?"
        ),
        (
            "How long, in hours, is a Hohmann transfer around {body} between circular orbits {low} km and {high} km "
            "above its surface?"
        ),
        "Hohmann transfer, {body}, {low} km to {high} km altitude: time in hours?",
        (
            "On half an ellipse a {craft} coasts from its orbit at {low} km up to an orbit at {high} km; both heights "
            "are above the ground of {body}. Find the coasting time in hours."
        ),
        (
            "The first burn happens {low} km above {body}, the second one at {high} km, at the far end of the "
            "transfer ellipse. What number of hours lies between them?"
        ),
        (
            "our {craft} leaves the {low} km orbit of {body} now and takes the hohmann route to {high} km. in how "
            "many hours does it arrive"
        ),
        (
            "Calculate the duration in hours of the cheapest two-burn move from an altitude of {low} km to one of "
            "{high} km in orbit around {body}."
        ),
        (
            "An ellipse around {body} touches a circle at {low} km and another at {high} km of altitude. A {craft} "
            "flies along it from the lower to the higher point. Time needed (h)?"
        ),
        (
            "After {x} days at {low} km over {body}, a {craft} is sent to {high} km along a Hohmann ellipse. For how "
            "many hours is it under way?"
        ),
        (
            "If the periapsis of a transfer orbit is {low} km and its apoapsis {high} km above {body}, what is half "
            "its period in hours?"
        ),
        (
            "Give the hours that a {craft} spends on a Hohmann path about {body} when it goes down from {high} km to "
            "{low} km of altitude."
        ),
    ),
    more=(
        (
            "Could you tell me how many hours a {craft} needs for a Hohmann transfer to an altitude of {high} "
            "km, starting from {low} km above the surface of {body}?"
        ),
        (
            "{high} km is the altitude of the target orbit around {body}, {low} km that of the starting orbit. "
            "Calculate the duration of the Hohmann transfer in hours."
        ),
        (
            "Central body: {body}. Manoeuvre: Hohmann. Target altitude: {high} km. Initial altitude: {low} km. "
            "Duration in hours: ?"
        ),
        (
            "I wonder how long the flight on a Hohmann ellipse takes, in hours, when a {craft} circling {body} "
            "wants to get up to {high} km above the ground from {low} km."
        ),
        (
            '"We\'re at {low} km over {body}, and the station waits at {high} km," reports the pilot of the '
            '{craft}. "Then take the Hohmann transfer," answers the control room. After how many hours is '
            "the craft there?"
        ),
        (
            "Given circular orbits at heights of {high} km and {low} km above {body}, determine in hours the "
            "time that passes on the Hohmann ellipse connecting them."
        ),
        (
            "hohmann around {body}, going to {high} km, coming from {low} km altitude, how many hours does "
            "that take my {craft}"
        ),
        (
            "Around {body} a {craft} follows half an ellipse that touches a circular orbit of altitude {high} "
            "km at its top and one of altitude {low} km at its bottom. State the flight time in hours."
        ),
        (
            "How many hours after leaving an altitude of {low} km above {body} does a {craft} reach its new "
            "orbit, which is {high} km up, if it coasts along a Hohmann ellipse?"
        ),
        (
            "Please work out, in hours, the half-orbit from the lowest point, {low} km over the surface of "
            "{body}, to the highest point, {high} km over it, that a {craft} coasts on a Hohmann route."
        ),
        "To {high} km, from {low} km, both above {body}: how many hours does the Hohmann transfer of a {craft} take?",
        (
            "{high} km above {body} is where a {craft} wants to be; {low} km is where it is. What time in "
            "hours does the Hohmann transfer need?"
        ),
        (
            "A {craft} is to reach {high} km above {body} by a Hohmann transfer. It starts from a circular "
            "orbit at {low} km. Find the time in hours."
        ),
        (
            "How many hours does it take a {craft} to get to a circular orbit {high} km above {body} from "
            "another at {low} km, on a Hohmann ellipse?"
        ),
        (
            "Above {body}, the outer of a pair of circular orbits is at {high} km and the inner at {low} km. "
            "What is the time for a Hohmann transfer between both, in hours?"
        ),
        (
            "Low orbit {low} km, high orbit {high} km, planet or moon: {body}, vehicle: {craft}. Hohmann "
            "transfer, hours?"
        ),
        (
            "Tell me in hours how long a {craft} is on the way to {high} km of altitude, if it leaves from "
            "{low} km above {body} and uses a Hohmann transfer."
        ),
        (
            "With a target {high} km and a start {low} km above the surface of {body}, how many hours is a "
            "{craft} on its Hohmann ellipse?"
        ),
        "my {craft} goes to {high} km over {body} by hohmann, it is at {low} km now. hours?",
        (
            "If a {craft} uses a Hohmann transfer at {body}, the altitudes being {high} km for the goal and "
            "{low} km for the start, how many hours pass between its burns?"
        ),
        (
            '"Bring us to {high} km," orders the captain of the {craft}, which circles {body} at {low} km. '
            "The pilot chooses a Hohmann transfer. How many hours will it last?"
        ),
        (
            "In a circular orbit around {body}, {low} km above the ground, a {craft} fires its engine so as to "
            "coast up to {high} km. Calculate the hours of this Hohmann transfer."
        ),
        (
            "Please give the time in hours for half an ellipse whose farthest point is {high} km and whose "
            "nearest point is {low} km above {body}. A {craft} follows it as a Hohmann transfer."
        ),
        (
            "Around {body} we move a {craft} by Hohmann transfer. The orbit we want is {high} km high. The "
            "orbit we have is {low} km high. What is the duration in hours?"
        ),
        (
            "Suppose a {craft} leaves a station {low} km above {body} for another that circles {high} km above "
            "it. On a Hohmann ellipse, after how many hours can it be there?"
        ),
        (
            "Starting at {low} km of altitude, ending at {high} km, the Hohmann transfer of a {craft} over "
            "{body} takes a certain time. Work it out in hours."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the transfer time in hours. Known: altitudes {low} and {high} km above {body}, whose radius "
                "is {radius} km and gravitational parameter {mu} km³/s². The half axis is the radius plus the mean "
                "altitude; the time is pi times the root of half axis cubed by the parameter, divided by 3600."
            ),
            """
import math
mu = {mu}
half = {radius} + ({low} + {high}) / 2
seconds = math.pi * math.sqrt(half ** 3 / mu)
print(seconds / 3600)
""",
        ),
    ),
    reply="The transfer takes {output} hours.",
)
