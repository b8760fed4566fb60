"""The frequency of a standing wave on a string from tension, mass per metre, length and number of loops."""

from __future__ import annotations

import math

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    length, line = draw.integer(40, 120), draw.number(0.5, 8, digits=1)
    tension, parts = draw.integer(40, 240), draw.integer(2, 6)
    kind = draw.pick("guitar", "cello", "harp", "zither", "piano", "banjo")
    hertz = parts * 50 / length * math.sqrt(1000 * tension / line)
    values: dict[str, Value] = {"length": length, "line": line, "tension": tension, "parts": parts, "kind": kind}
    return Case({**values, "x": draw.integer(12, 28)}, round(hertz, 1))


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "A {kind} string of {length} cm is under a tension of {tension} N and has {line} g per metre. It vibrates "
            "in {parts} equal loops. At what frequency in Hz?"
        ),
        (
            "What frequency in hertz does a string have that swings in {parts:words} equal sections, if it is "
            "{length} cm long, is pulled with {tension} N and weighs {line} g for every metre?"
        ),
        "Standing wave on a string: L = {length} cm, {line} g/m, {tension} N, {parts} antinodes. f in Hz?",
        (
            "On a {kind} a string is stretched between fixed ends {length} cm apart with a force of {tension} N. A "
            "metre of it has a mass of {line} g. Touched lightly at the right place, it sounds as the harmonic with "
            "{parts:words} antinodes. Find its frequency in Hz."
        ),
        (
            "i make my {kind} string ({length} cm, {line} g per metre, tension {tension} N) swing with {parts} "
            "bellies, what pitch in hz is that"
        ),
        (
            "If waves run along a string with {line} g per metre that is tightened with {tension} N, and {parts} "
            "half-waves fit exactly on its {length} cm, how many times a second does it swing?"
        ),
        (
            "A {kind} that is {x} years old gets a new string: {line} g/m, free length {length} cm, tension {tension} "
            "N. Its harmonic number {parts} is to be recorded. Which frequency in Hz will the microphone pick up?"
        ),
        (
            '"Count the loops," says the teacher, and the class counts {parts:words} along the shaking string. The '
            "string of {length} cm carries a tension of {tension} N and has a mass of {line} grams per metre. At what "
            "frequency in Hz is it shaking?"
        ),
        (
            "The speed of a wave on a string is the root of tension by mass per length; half a wavelength is the "
            "length of a loop. Use this for {tension} N, {line} g per metre, {length} cm and {parts} loops and "
            "calculate the frequency in Hz."
        ),
        (
            "Determine the frequency (Hz) of harmonic number {parts} of a {kind} string. Its vibrating length: "
            "{length} cm. Its mass per metre: {line} g. The pull on it: {tension} N."
        ),
    ),
    more=(
        (
            "Between the fixed ends of a string there are {parts:words} antinodes. {length} cm of string swing, "
            "{tension} N keep it taut, and every metre of it weighs {line} g. Compute how many hertz that is."
        ),
        (
            "Tell me how high the overtone is, in Hz, when a {kind} string divides into {parts} equal parts. Data: "
            "{tension} N of tension, {length} cm in length, {line} g for a metre."
        ),
        (
            "Instrument: {kind}. Tension: {tension} N. Linear density: {line} g/m. Length: {length} cm. Loops: "
            "{parts}. Frequency: ? Hz"
        ),
        (
            "I have tightened a wire to {tension} N. The wire, {line} g per metre, is clamped at both ends over "
            "{length} cm. A strong lamp shows {parts:words} swinging bellies. At how many Hz does it swing?"
        ),
        (
            "{tension} newtons stretch a string; a metre of it brings {line} g to the scales. What is the frequency "
            "in Hz if {parts} equal loops stand on the {length} cm between bridge and nut?"
        ),
        (
            "Could you give me the hertz of a flageolet note on the {kind}? The string would be {length} cm long and "
            "swing in {parts:words} equal parts, with a mass of {line} g per metre and {tension} N of tension."
        ),
        (
            "Mode {parts} of a string means that as many half-waves fit between its ends. Here the ends are {length} "
            "cm apart. With {line} g/m of string at a tension of {tension} N, which frequency, in Hz, does this mode "
            "have?"
        ),
        "{kind} string harmonics: {parts} loops, {length} cm, {tension} N, {line} g/m. hz?",
        (
            "A {kind} builder compares {x} strings and picks one that has {line} g per metre. Mounted over a length "
            "of {length} cm, it is tuned to a tension of {tension} N. When it vibrates with {parts:words} antinodes, "
            "what is its frequency in Hz?"
        ),
        (
            "Suppose a thin cord, {line} g to the metre, is strung at {tension} N across {length} cm in a room at {x} "
            "°C. By shaking it a standing wave with {parts} bellies is made. Give the frequency of the shaking in "
            "hertz."
        ),
        (
            "{parts} loops stand on a string that weighs {line} g per metre. It is pulled tight with {tension} "
            "N and is {length} cm long. What is the frequency in Hz?"
        ),
        (
            "With {line} g per metre and {tension} N of tension, at how many Hz does a {kind} string of "
            "{length} cm vibrate in {parts} equal loops?"
        ),
        (
            "A string under {tension} N swings in {parts} equal parts. Its length is {length} cm, its mass "
            "{line} g for each metre. Find the frequency in hertz."
        ),
        (
            "Each metre of a {kind} string has {line} g. Fixed at its ends, {length} cm apart, it forms "
            "{parts} loops under a tension of {tension} N. How many Hz is that?"
        ),
        "Loops: {parts}. Mass per metre: {line} g. Tension: {tension} N. String length: {length} cm. Hz = ?",
        (
            "whats the frequency in hz if my {kind} string ({tension} N, {line} g per metre) swings in {parts} "
            "loops over {length} cm"
        ),
        (
            "To make {parts} antinodes on a string of {length} cm, what frequency in Hz is needed? Tension "
            "{tension} N; linear density {line} g/m."
        ),
        (
            "You see {parts} bellies on a vibrating {kind} string. The tension is {tension} N, the distance "
            "between the fixed ends {length} cm, and a metre of string has {line} g. Tell me the frequency in "
            "Hz."
        ),
        (
            "Pulled with {tension} N, {length} cm long, {line} g to the metre: so is a string that vibrates in "
            "{parts} equal sections. How many vibrations per second does it make?"
        ),
        (
            "If {line} g/m is the mass per length of a string and {parts} half-waves fit on its {length} cm, "
            "which frequency in Hz belongs to a tension of {tension} N?"
        ),
        (
            '"My string is {length} cm long and carries {tension} N," says the {kind} player. "I make it '
            'sound in {parts} parts. A metre of it weighs {line} g." Work out the pitch in Hz.'
        ),
        (
            "Determine the frequency, in hertz, of harmonic number {parts} on a {kind} string. It has {line} g "
            "per metre, its tension is {tension} N and its vibrating length {length} cm."
        ),
        (
            "In a physics lesson a cord with {line} g per metre is set swinging between clamps. The force on "
            "it is {tension} N. Soon {parts} equal loops appear along its {length} cm. Please give the "
            "frequency in Hz."
        ),
        (
            "Over {length} cm a string is held at {tension} N. For the mode with {parts} antinodes, how many "
            "Hz do you get from a string of {line} g per metre?"
        ),
        (
            "I'd like to know the frequency in Hz of the standing wave of {parts} loops on my {kind}. The "
            "string there brings {line} g for a metre, has {length} cm of free length and is stretched by "
            "{tension} N."
        ),
        (
            "Given {length} cm between the fixed ends, {parts} loops, {line} grams per metre and a tension of "
            "{tension} newtons, calculate the frequency of the string in Hz."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: a frequency. Known: {length} cm, {tension} N, {line} g per metre, {parts} loops. The wave "
                "speed is the root of tension by kg per metre. A loop is half a wave: the frequency is loops times "
                "speed divided by twice the length in metres."
            ),
            """
import math
speed = math.sqrt({tension} / ({line} / 1000))
metres = {length} / 100
print(round({parts} * speed / (2 * metres), 1))
""",
        ),
    ),
    reply="The frequency is {output} Hz.",
)
