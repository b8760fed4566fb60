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
        (
            "{scale} km is the scale height of the air, {height} m is how high the {place} is, and {base} hPa "
            "is the pressure at sea level. How many hPa is the pressure up there, if it falls exponentially?"
        ),
        (
            "A {place} at {height} m, what pressure in hPa does it have around it, if the scale height is "
            "{scale} km and the pressure at sea level {base} hPa, with an exponential decrease?"
        ),
        (
            "Exponentially, with a scale height of {scale} km, the pressure drops on the way up to a {place} "
            "at {height} m. It starts from {base} hPa at the sea. Where does it end, in hPa?"
        ),
        (
            "The {place} is {height} m above the sea. Down there a barometer shows {base} hPa. By the "
            "barometric formula with a scale height of {scale} km, what would one show up here, in hPa?"
        ),
        (
            "Starting from {base} hPa at sea level, find the pressure in hPa after a climb of {height} m to a "
            "{place}. Scale height: {scale} km, exponential law."
        ),
        "At sea level: {base} hPa. Scale height: {scale} km. At the {place}, {height} m up: ? hPa.",
        (
            "I am in a {place} {height} m over the sea. The harbour reports {base} hPa at sea level. For a "
            "scale height of {scale} km and the barometric formula, tell me the pressure around me in hPa."
        ),
        (
            "pressure at a {place} in hPa? its {height} m up, {base} hPa at sea level, exponential with scale "
            "height {scale} km"
        ),
        (
            "If every {scale} km of height the air pressure is divided by e, what has become of {base} hPa at "
            "sea level when one is {height} m up in a {place}? Give hPa."
        ),
        (
            '"How thin is the air at {height} m?" asks a visitor of the {place}. "Take {base} hPa at the '
            'sea and a scale height of {scale} km," comes the answer. Work out the pressure in hPa by the '
            "barometric formula."
        ),
        (
            "You measure {base} hPa on the shore and then go up by {height} m to a {place}. When the scale "
            "height of the atmosphere is {scale} km and the fall is exponential, what do you measure next, in "
            "hPa?"
        ),
        (
            "Please compute p(h) in hPa for h = {height} m, the altitude of a {place}, in an isothermal "
            "atmosphere with H = {scale} km and p(0) = {base} hPa."
        ),
        (
            "Given a sea-level pressure of {base} hPa, determine in hPa what is left of it at the height of a "
            "{place}, {height} m, if the scale height of the exponential decrease is {scale} km."
        ),
        (
            "After {x} hours a weather report comes in: {base} hPa at sea level. The {place} lies {height} "
            "metres higher. With {scale} km as the scale height in the barometric formula, what is its "
            "pressure in hPa?"
        ),
        (
            "The exponential model of the atmosphere has a single constant, the scale height, here {scale} km. "
            "At zero height the pressure is {base} hPa. What does the model say, in hPa, for a {place} at "
            "{height} m?"
        ),
        (
            "I wonder what the pressure, in hPa, is like for a {place}. Its height over the sea is {height} m; "
            "the sea itself has {base} hPa; over {scale} km, the scale height, pressure falls by the factor e."
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
