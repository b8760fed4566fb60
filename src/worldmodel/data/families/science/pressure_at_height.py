"""The air pressure at a height by the barometric formula with a told scale height."""

from __future__ import annotations

import math

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    place = draw.pick("mountain hut", "balloon", "summit", "cable car station", "glider", "weather drone")
    base, height, scale = draw.integer(985, 1035), draw.integer(250, 4800, 10), draw.number(7.6, 8.6, digits=1)
    values: dict[str, Value] = {
        "place": place,
        "base": base,
        "height": height,
        "scale": scale,
        "x": draw.integer(2, 25),
    }
    return Case(values, base * math.exp(-height / 1000 / scale))


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "The air pressure at sea level is {base} hPa. What is it at a {place} {height} m up, if it falls "
            "exponentially with a scale height of {scale} km?"
        ),
        (
            "How many hectopascals does a barometer show {height} metres above the sea, in a {place}, with {base} hPa "
            "at sea level and a scale height of {scale} km?"
        ),
        (
            "Sea level {base} hPa, scale height {scale} km, {place} at {height} m. Pressure there, by the barometric "
            "formula?"
        ),
        (
            "By the barometric formula the pressure sinks by a factor e in every {scale} km. Down at the sea it is "
            "{base} hPa. Find it for a {place} at {height} metres."
        ),
        (
            "my {place} is {height} m above sea level, down there they have {base} hpa. scale height of the air is "
            "{scale} km. whats the pressure up here, exponential law"
        ),
        (
            "Compute the pressure in hPa around a {place}: altitude {height} m, exponential decrease, scale height "
            "{scale} kilometres, reference {base} hPa at altitude zero."
        ),
        (
            "On a day with {base} hPa on the beach and {x} °C, a {place} is {height} m higher than the beach. Use p = "
            "p0 exp(-h/H) with H = {scale} km: what is p in hPa?"
        ),
        (
            "At {height} m, how much is left of the {base} hPa measured at sea level? The atmosphere is isothermal "
            "with a scale height of {scale} km. Answer in hPa, please, for the {place}."
        ),
        (
            "If pressure decays with height like an exponential whose scale is {scale} km, which pressure (hPa) "
            "belongs to a {place} at {height} m over a sea with {base} hPa?"
        ),
        (
            "Starting at {base} hPa by the sea, determine the air pressure for the height of a {place}, {height} "
            "metres, assuming a constant scale height of {scale} km."
        ),
    ),
    more=(
        (
            "A {place} is at a height of {height} m. The scale height of the air is {scale} km, and at sea "
            "level there are {base} hPa. Tell me the pressure there in hPa."
        ),
        (
            "With a scale height of {scale} km and {base} hPa at sea level, what pressure in hPa surrounds a "
            "{place} at {height} m, following the barometric formula?"
        ),
        (
            "{height} metres above sea level a {place} measures the air pressure. Down at sea level it is "
            "{base} hPa. The exponential law has a scale height of {scale} km. Work out the measured value in "
            "hPa."
        ),
        "H = {scale} km; h = {height} m; p0 = {base} hPa; {place}; p in hPa = ?",
        (
            "I wonder what my barometer would read in a {place} {height} m up. It reads {base} hPa at the sea, "
            "and the pressure falls off exponentially, with {scale} km as the scale height."
        ),
        (
            "Could you give the hectopascals at {height} m for a {place}? Let the scale height be {scale} km, "
            "the decrease exponential, and the sea-level pressure {base} hPa."
        ),
        (
            '"Down here we have {base} hPa," radios the harbour at sea level to a {place}. "And you are at '
            '{height} m." If air pressure decays exponentially and the scale height is {scale} km, which hPa '
            "value is read up there?"
        ),
        (
            "hey whats the air pressure in hPa at {height} m ({place})? scale height {scale} km, sea level "
            "{base} hPa, barometric formula"
        ),
        (
            "The air gets thinner by an exponential law whose scale height is {scale} km. When {base} hPa are "
            "measured at sea level, calculate the pressure in hPa for a {place} at an altitude of {height} m."
        ),
        (
            "Given {scale} km for the scale height of an isothermal atmosphere, {height} m for the altitude of "
            "a {place} and {base} hPa for the sea-level pressure, find the local pressure in hPa."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the pressure at a height. Known: {base} hPa at sea level, {height} m up, scale height {scale} "
                "km. Turn metres into km; the pressure is the base times e to the power of minus height by scale "
                "height."
            ),
            """
import math
km = {height} / 1000
print({base} * math.exp(-km / {scale}))
""",
        ),
    ),
    reply="The pressure is {output} hPa.",
)
