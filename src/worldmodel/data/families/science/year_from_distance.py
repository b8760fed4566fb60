"""The year of a planet around a sun like ours from its distance, by the third law of Kepler."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    name = draw.pick("Thule", "Miraval", "Orsk", "Pelion", "Brindle", "Quarz")
    distance = draw.number(0.2, 38, digits=2)
    return Case({"name": name, "distance": distance, "x": draw.integer(2, 14)}, distance**1.5)


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "A planet circles a star as heavy as the Sun at {distance} astronomical units. How long is its year in "
            "Earth years?"
        ),
        "How many Earth years does the planet {name} need for one orbit {distance} AU away from a sun like ours?",
        "{distance} AU from a Sun-like star: orbital period in years?",
        (
            "An asteroid of our solar system has a semi-major axis of {distance} AU. Use Kepler's third law to find "
            "its period in years."
        ),
        (
            "The comet {name} moves around the Sun with a mean distance of {distance} astronomical units. After how "
            "many years does it return?"
        ),
        "if a body orbits the sun at {distance} au, what's its year in ours",
        (
            "{name} is {distance} times as far from the Sun as the Earth is. Find how many times as long as ours its "
            "year is."
        ),
        (
            "Compute the time in years for a full trip of {name} round a star of one solar mass; the orbit has a "
            "radius of {distance} AU."
        ),
        (
            "With {x} moons, the planet {name} revolves around a twin of the Sun at a distance of {distance} AU. What "
            "is the length of its year, measured in years of the Earth?"
        ),
        (
            "Kepler says that the square of the period in years equals the cube of the distance in AU around our Sun. "
            "Apply this to {distance} AU."
        ),
        (
            "A space probe drifts around the Sun on a circle of {distance} AU. Its engine is off. In how many years "
            "will it have gone round once?"
        ),
    ),
    more=(
        (
            "Let {name} orbit a star of the Sun's mass, {distance} AU away from it. Tell me the orbital period "
            "in Earth years."
        ),
        (
            "{name} is {distance} AU from its star, which has just the mass of the Sun. How many Earth years "
            "make a year there?"
        ),
        "In Earth years, how long does a planet take to go round a Sun-like star if their distance is {distance} AU?",
        "Planet: {name}. Star: same mass as the Sun. Distance: {distance} AU. Year in Earth years: ?",
        (
            "I wonder how often I would have a birthday on {name}. It circles a copy of our Sun at {distance} "
            "astronomical units. Work out how many Earth years a year takes there."
        ),
        (
            "Could you use Kepler's third law to find the period, in years, of a body that moves around the "
            "Sun at a distance of {distance} AU?"
        ),
        (
            '"Our year is much unlike yours," says the visitor from {name}, a world {distance} AU from a '
            "star as massive as the Sun. How many Earth years is it?"
        ),
        "hey how many earth years is a year on {name}, its {distance} au out from a star just like the sun",
        (
            "An asteroid has an orbit around our Sun whose semi-major axis is {distance} AU. Please state its "
            "period in years."
        ),
        (
            "When astronomers found {name} at {distance} AU from a star with the mass of our Sun, they could "
            "calculate its year at once. What did they get, in Earth years?"
        ),
        "At {distance} AU from a star with the Sun's mass, what is the length of a year on {name}, in Earth years?",
        (
            "{distance} astronomical units separate {name} from its Sun-like star. How many Earth years does "
            "one orbit take?"
        ),
        (
            "The star is just like our Sun, the planet is {name}, the distance is {distance} AU. Find the "
            "planet's year in Earth years."
        ),
        "How long, in years, is a full orbit around our Sun for something that stays {distance} AU away?",
        (
            "Please work out with Kepler's third law how many years an orbit lasts whose distance from the Sun "
            "is {distance} AU."
        ),
        (
            "{name} goes around a star of one solar mass. How many of our years does that take, when the orbit "
            "lies {distance} AU out?"
        ),
        "orbit at {distance} au, star same mass as the sun, period in earth years?",
        (
            "If we lived on {name}, {distance} AU from a star as heavy as ours, how many Earth years would "
            "pass from one new year to the next?"
        ),
        "A dwarf planet keeps a distance of {distance} AU from the Sun. Compute the time of its revolution in years.",
        (
            '"See you in a year," says the settler on {name}. But {name} orbits its star, a twin of the Sun, '
            "at {distance} AU. How many Earth years does she mean?"
        ),
        (
            "Orbit data. Central body: a star of the Sun's mass. Distance: {distance} AU. Orbiting body: "
            "{name}. Period: ? Earth years"
        ),
        (
            "Given a distance from the Sun of {distance} astronomical units, determine the period of "
            "revolution in years."
        ),
        (
            "I'm designing a planet called {name} for my novel, and I've put it {distance} AU away from a sun "
            "equal to ours. How many Earth years should its year have?"
        ),
        (
            "Around a star with exactly the mass of our Sun, the world {name} travels on a circle of "
            "{distance} AU. Tell me its year in units of ours."
        ),
        "Could you tell me how many years the Sun needs to be circled once by a rock drifting at {distance} AU?",
        (
            "A ring of dust lies {distance} AU from the Sun. By Kepler's third law, after how many years has a "
            "grain of it gone all the way round?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: a year in Earth years. Known: {distance} AU around a star like the Sun. By Kepler's third law "
                "the period is the distance to the power of 1.5."
            ),
            "print({distance} ** 1.5)",
        ),
    ),
    reply="The year lasts {output} Earth years.",
)
