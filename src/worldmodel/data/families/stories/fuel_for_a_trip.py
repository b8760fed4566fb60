"""Fuel used on trips, its price, and how far a tank goes."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    per, fuel, days = draw.integer(8, 30), draw.integer(2, 12), draw.integer(2, 9)
    tank = draw.integer(fuel + 1, 60)
    return {
        **draw.who(),
        "per": per,
        "oneway": per * fuel,
        "days": days,
        "price": draw.integer(2, 6),
        "tank": tank,
        "x": draw.integer(2, 40),
        "unit": draw.pick("miles", "kilometres", "kilometers"),
        "fuel": draw.pick("litre", "liter", "gallon"),
        "goal": draw.pick("work", "the market", "the hospital", "the factory", "the college"),
        "car": draw.pick("car", "van", "truck", "old bus", "jeep"),
    }


STORY = Story(
    values,
    numbers=("days",),
    asides=("the {car} is {x} years old", "parking costs ${x}", "{who} listens to music for {x} minutes"),
    category="multistep",
)
RATE = (
    "{who}'s {car} goes {per} {unit} on one {fuel}",
    "with one {fuel} of fuel, {who}'s {car} gets {per} {unit} far",
    "{who} drives a {car} that runs {per} {unit} per {fuel}",
)
WAY = ("the trip is {oneway} {unit} long", "{they} drives {oneway} {unit}", "{their} route has {oneway} {unit}")
PRICE = ("a {fuel} costs ${price}", "the price of a {fuel} is {price} dollars", "fuel is ${price} a {fuel}")
DAYS = (
    "{they} makes this trip on {days} days",
    "the trip is made {days} times",
    "{they} drives this route {days} times a month",
)
TANK = (
    "the tank holds {tank} {fuel}s",
    "a full tank has {tank} {fuel}s",
    "{they} starts with {tank} {fuel}s in the tank",
)
FAMILIES = {
    "cost": STORY.asked(
        (RATE, WAY, PRICE),
        (
            "how much does the fuel for the trip cost",
            "what does {who} pay for the fuel",
            "how many dollars of fuel does the trip take",
        ),
        think="Asked: cost of fuel. Known: {per} {unit} per {fuel}, {oneway} {unit}, {price} dollars a {fuel}. "
        "Fuel used, times price.",
        code="fuel = {oneway} / {per}\nprint(fuel * {price})",
        reply="The fuel costs ${output}.",
        answer=lambda v: v["oneway"] // v["per"] * v["price"],
    ),
    "costs": STORY.asked(
        (RATE, WAY, DAYS, PRICE),
        (
            "how much does {who} spend on fuel in all",
            "what do all trips cost in fuel",
            "how many dollars of fuel is that altogether",
        ),
        think="Asked: cost of all trips. Known: {per} {unit} per {fuel}, {oneway} {unit}, {days} times, {price} "
        "dollars a {fuel}. Fuel for one trip, for all, times price.",
        code="one = {oneway} / {per}\nfuel = one * {days}\nprint(fuel * {price})",
        reply="{who} spends ${output} on fuel.",
        answer=lambda v: v["oneway"] // v["per"] * v["price"] * v["days"],
    ),
    "left": STORY.asked(
        (RATE, TANK, WAY),
        (
            "how many {fuel}s are left after the trip",
            "how much fuel is left in the end, in {fuel}s",
            "how many {fuel}s remain in the tank then",
        ),
        think="Asked: fuel left. Known: {per} {unit} per {fuel}, {tank} in the tank, {oneway} {unit}. "
        "Fuel used, then subtract.",
        code="used = {oneway} / {per}\nprint({tank} - used)",
        reply="{output} {fuel}s are left.",
        answer=lambda v: v["tank"] - v["oneway"] // v["per"],
    ),
    "further": STORY.asked(
        (RATE, TANK, WAY),
        ("how many {unit} can {who} still drive after that", "how many {unit} further can {who} go without filling up"),
        think="Asked: {unit} still possible. Known: {per} {unit} per {fuel}, {tank} in the tank, {oneway} {unit} "
        "driven. Whole range, then subtract.",
        code="range = {per} * {tank}\nprint(range - {oneway})",
        reply="{who} can still drive {output} {unit}.",
        answer=lambda v: v["per"] * v["tank"] - v["oneway"],
    ),
    "return": STORY.asked(
        (RATE, ("the way to {goal} is {oneway} {unit}", "{goal} is {oneway} {unit} away"), PRICE),
        ("how much does the fuel cost for the way there and back", "what does a round trip cost in fuel"),
        think="Asked: fuel cost there and back. Known: {per} {unit} per {fuel}, {oneway} {unit} one way, {price} "
        "dollars a {fuel}. Double the way, fuel, price.",
        code="way = {oneway} * 2\nfuel = way / {per}\nprint(fuel * {price})",
        reply="It costs ${output}.",
        answer=lambda v: 2 * (v["oneway"] // v["per"]) * v["price"],
    ),
}
