"""The power of a wind turbine from rotor diameter, wind speed and power coefficient, in C."""

from __future__ import annotations

import math

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    diameter, wind, share = draw.integer(2, 160), draw.number(3, 14, digits=1), draw.number(0.2, 0.5, digits=2)
    place = draw.pick("farm", "hill", "coast", "island", "harbour")
    power = 1.225 / 2 * math.pi * (diameter / 2) ** 2 * wind**3 * share / 1000
    return Case(
        {"diameter": diameter, "wind": wind, "share": share, "place": place, "air": "1.225", "x": draw.integer(2, 30)},
        power,
    )


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "A wind turbine at the {place} has a rotor {diameter} m across. The wind blows at {wind} m/s and the "
            "power coefficient is {share}. What power in kW does it give?"
        ),
        (
            "How many kilowatts does a turbine with {diameter} metres of rotor diameter draw from a wind of {wind} "
            "m/s at a power coefficient of {share}?"
        ),
        "Rotor diameter {diameter} m, wind {wind} m/s, cp {share}, normal air. Power in kW?",
        (
            "At the {place} the air moves with {wind} metres per second. The blades of a turbine sweep a circle of "
            "{diameter} m diameter and use the share {share} of the wind's power. Find the kW."
        ),
        (
            "how much power in kw from a wind wheel, {diameter} m diameter, when it blows {wind} m/s at the {place} "
            "and cp is {share}"
        ),
        (
            "Compute the output of a rotor: diameter {diameter} m, coefficient {share}, speed of the wind {wind} m/s, "
            "ordinary air at sea level. Use kilowatts."
        ),
        (
            "Of the power in the wind ({wind} m/s) a rotor takes the fraction {share}. It is {diameter} m wide. Which "
            "power in kW comes from it?"
        ),
        (
            "The mayor plans a turbine at the {place} with a rotor of {diameter} m in diameter. At {wind} m/s of wind "
            "and with a power coefficient equal to {share}, what will it deliver in kW?"
        ),
        (
            "If the wind at the {place} reaches {wind} m/s, determine the kilowatts of a machine whose circle of "
            "{diameter} m across has a power coefficient of {share}."
        ),
        (
            "It is {x} years since the wind wheel was put up. Its rotor diameter is {diameter} m. In a steady wind of "
            "{wind} m/s, with {share} as its power coefficient, how many kW does it make?"
        ),
    ),
    more=(
        (
            "{share} is the power coefficient of a turbine whose rotor measures {diameter} m from tip to tip. "
            "In a wind of {wind} m/s, how many kW does it deliver?"
        ),
        (
            "At a wind speed of {wind} m/s and with a coefficient of {share}, what is the power in kW of a "
            "rotor of {diameter} m in diameter? Take air of ordinary density."
        ),
        (
            "Tell me the kilowatts a wind turbine yields when it has cp = {share}, stands in a wind of {wind} "
            "m/s and carries a rotor with a diameter of {diameter} m."
        ),
        (
            "The wind over the {place} blows at {wind} m/s today. How many kW can be expected of a turbine "
            "there, with a power coefficient of {share} and a rotor diameter of {diameter} m?"
        ),
        (
            "Data sheet. Power coefficient: {share}. Design wind: {wind} m/s. Rotor diameter: {diameter} m. "
            "Air: normal. Output in kW: ?"
        ),
        "cp {share}, wind {wind} m/s, rotor {diameter} m across. whats the output in kw?",
        (
            '"Our rotor is {diameter} m wide," says the owner at the {place}. "Its power coefficient is '
            '{share}." "And the wind is {wind} m/s right now," adds her son. Work out the kW they get.'
        ),
        (
            "If a turbine turns the share {share} of the wind's power into electricity, how much power in kW "
            "does it supply from air that passes its rotor, {diameter} metres in diameter, at {wind} metres "
            "per second?"
        ),
        (
            "Could you determine the electrical power, in kilowatts, for a wind of {wind} m/s, a rotor "
            "diameter of {diameter} m and a coefficient cp of {share}, assuming standard air?"
        ),
        (
            "Sheep graze below a turbine on the {place}. With a coefficient of {share} its rotor, a circle of "
            "{diameter} m in diameter, takes power out of a wind that moves at {wind} m/s. Find this power in "
            "kW."
        ),
        (
            "{share} is the power coefficient, {wind} m/s the wind, {diameter} m the rotor's diameter. What "
            "power in kW does the turbine give?"
        ),
        (
            "With the wind at {wind} m/s, how many kW come from a turbine that has a rotor diameter of "
            "{diameter} m and a power coefficient of {share}?"
        ),
        (
            "A turbine's rotor turns the fraction {share} of the wind's power into useful power. It is "
            "{diameter} m in diameter, and air of normal density streams in at {wind} m/s. Find the kW."
        ),
        (
            "How much power, in kW, does a wind of {wind} m/s produce at a coefficient of {share} on a rotor "
            "with a diameter of {diameter} m?"
        ),
        (
            "On the {place}, a rotor {diameter} m in diameter turns at a power coefficient of {share}. Tell me "
            "its power in kW when the wind is {wind} m/s."
        ),
        "Wind speed: {wind} m/s. cp: {share}. Diameter: {diameter} m. Kilowatts?",
        "our turbine has cp {share} and its rotor is {diameter} m across, the wind is {wind} m/s today. kw?",
        (
            "The rotor on the {place} covers a circle of {diameter} m diameter. Given a cp of {share}, "
            "calculate the kilowatts at {wind} m/s of wind."
        ),
        (
            "If the air moves at {wind} m/s, the rotor has {diameter} m of diameter and cp equals {share}, "
            "which power in kW results under normal air density?"
        ),
        (
            "I am planning a wind wheel for the {place}. The maker promises a power coefficient of {share}; "
            "the wind there is {wind} m/s; the wheel would be {diameter} m in diameter. How many kW may I hope "
            "for?"
        ),
        (
            '"What does it yield at {wind} m/s?" the mayor asks about the turbine on the {place}. Its power '
            "coefficient is {share} and its rotor diameter {diameter} m. Answer in kW."
        ),
        (
            "Determine the output in kilowatts of a turbine that catches a share of {share} from a wind of "
            "{wind} m/s passing a circle of {diameter} m in diameter."
        ),
        (
            "Out of a wind blowing at {wind} m/s, a rotor of {diameter} m diameter draws the share {share} as "
            "power. State that power in kW."
        ),
        (
            "Please work out the kW for {diameter} m of rotor diameter, {share} as cp and a wind of {wind} "
            "m/s, in standard air."
        ),
        (
            "You stand below a turbine on a {place} and feel a wind of {wind} m/s. A board says: power "
            "coefficient {share}, rotor diameter {diameter} m. What is the power in kW?"
        ),
        (
            "The storm has passed and the wind is down to {wind} m/s. A turbine's blades, tip to tip "
            "{diameter} m, make use of the wind with a coefficient of {share}. I wonder what it delivers in kW."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: power in kW. Known: diameter {diameter} m, wind {wind} m/s, coefficient {share}. Air has "
                "{air} kg/m³. The power is half the density times the circle's area times the wind speed cubed times "
                "the coefficient; divide by 1000."
            ),
            """
#include <stdio.h>
int main(void) {
    double radius = {diameter} / 2.0;
    double area = 3.14159265 * radius * radius;
    double wind = {wind};
    double watts = {air} / 2 * area * wind * wind * wind * {share};
    printf("%.6f\\n", watts / 1000);
    return 0;
}
""",
            language="c",
            requires="c:math",
        ),
    ),
    reply="It gives {output} kW.",
)
