"""The current through two parallel resistors and one in series with them, in JavaScript."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    volts = draw.pick(4.5, 6, 9, 12, 24, 48, 230)
    one, two, front = draw.integer(10, 900), draw.integer(10, 900), draw.integer(5, 400)
    values: dict[str, Value] = {"volts": volts, "one": one, "two": two, "front": front}
    return Case({**values, "x": draw.integer(2, 60)}, volts / (front + one * two / (one + two)))


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "Two resistors of {one} and {two} ohms are in parallel. A third one of {front} ohms is in series with the "
            "pair. What current in amperes flows from a {volts} V source?"
        ),
        (
            "What total current, in A, does a source of {volts} V deliver to {front} Ω in series with the parallel "
            "pair {one} Ω and {two} Ω?"
        ),
        "Circuit: {front} ohms, then {one} ohms parallel to {two} ohms. Supply {volts} V. Current in A?",
        (
            "A battery of {volts} volts feeds a resistor of {front} Ω; behind it the current splits into branches of "
            "{one} Ω and {two} Ω. Find the current before the split, in amperes."
        ),
        (
            "my circuit has {one} ohm and {two} ohm side by side and {front} ohm in front of both, all on {volts} "
            "volts. how many amps go in"
        ),
        (
            "Compute the current through the {front} Ω resistor if it is followed by {one} Ω and {two} Ω in parallel "
            "and the whole lies at {volts} V. Use amperes."
        ),
        (
            "First combine {one} Ω and {two} Ω, which are connected in parallel, then add {front} Ω in series. How "
            "many amperes does {volts} V drive through the combination?"
        ),
        (
            "On a board with {x} contacts, the parts of {one} Ω and {two} Ω share both end points. Between one end "
            "point and the {volts} V supply sits a part of {front} Ω. Determine the supply current in amperes."
        ),
        (
            "If {volts} V are applied to a network where {front} ohms precede two parallel branches ({one} ohms, "
            "{two} ohms), what does an ammeter at the source show?"
        ),
        (
            "Given U = {volts} V, R1 = {front} Ω, and R2 = {one} Ω parallel to R3 = {two} Ω behind R1: how large is "
            "the total current in A?"
        ),
    ),
    more=(
        (
            "A source of {volts} V drives a resistor of {front} Ω that is wired in series with a parallel "
            "pair, {one} Ω and {two} Ω. Please give the total current in amperes."
        ),
        (
            "How many amperes are drawn from a {volts} volt supply by {front} ohms in series with a parallel "
            "connection of {one} ohms and {two} ohms?"
        ),
        "{front} Ω in series; {one} Ω ∥ {two} Ω after it; supply {volts} V; total current in A = ?",
        (
            "The current leaves the battery, passes {front} ohms, then divides between {one} ohms and {two} "
            "ohms and returns. The battery delivers {volts} volts. Work out the amperes that leave it."
        ),
        (
            "Could you tell me the current in A that a {volts} V source has to supply? Its load: {two} Ω and "
            "{one} Ω connected in parallel, and in line with this pair another {front} Ω."
        ),
        (
            '"Put {front} ohms in front of the pair," says the teacher, pointing at {one} ohms and {two} '
            "ohms in parallel. With {volts} volts across everything, what total current in amperes do the "
            "pupils measure?"
        ),
        (
            "I soldered {two} Ω across {one} Ω in parallel, put {front} Ω in series with both, and connected "
            "it all to {volts} V. What current, in A, do I draw?"
        ),
        (
            "Given a parallel pair of {two} Ω and {one} Ω fed through a series resistor of {front} Ω, find the "
            "amperes supplied by the source, whose voltage is {volts} V."
        ),
        (
            "When {volts} V is switched on, current runs through a lamp of {front} Ω and afterwards through "
            "heaters of {one} Ω and {two} Ω that are joined in parallel. What is the current through the lamp "
            "in amperes?"
        ),
        "need total amps: supply {volts}v, series resistor {front} ohm, then {two} ohm parallel with {one} ohm",
        (
            "{two} Ω and {one} Ω lie in parallel; before them, in series, {front} Ω; the supply gives {volts} "
            "V. Total current in amperes?"
        ),
        (
            "At {volts} V, what current in A flows into a parallel pair of {one} Ω and {two} Ω if {front} Ω "
            "come first in series?"
        ),
        (
            "{front} ohms, then a fork with {two} ohms on one way and {one} ohms on the other: how many "
            "amperes does a source of {volts} volts send through?"
        ),
        (
            "The series resistor has {front} Ω, the source {volts} V, the parallel resistors behind have {one} "
            "Ω and {two} Ω. Find the current of the source in A."
        ),
        (
            "What does the source of {volts} V deliver, in amperes, to {two} Ω in parallel with {one} Ω, the "
            "pair being in series with {front} Ω?"
        ),
        (
            "I put {volts} volts on this: first a resistor with {front} ohms, after it {two} ohms and {one} "
            "ohms side by side. Work out my total current in amperes."
        ),
        "Parallel: {one} Ω, {two} Ω. Series: {front} Ω. Voltage: {volts} V. Amperes from the source: ?",
        (
            "Through a {front} Ω resistor the whole current goes. Past it, part of the current takes {one} Ω "
            "and the rest {two} Ω. With a battery of {volts} V, how many amperes is the whole current?"
        ),
        (
            "If a pair of resistors, {two} Ω and {one} Ω, share the current that {front} Ω lets in from "
            "{volts} V, how large is this current in A?"
        ),
        (
            "Please compute the supply current in amperes: voltage {volts} V, parallel branches {two} Ω and "
            "{one} Ω, series resistance {front} Ω."
        ),
        (
            '"Which current will the fuse see?" asks the apprentice. Behind the fuse are {front} ohms, and '
            "after them {one} ohms and {two} ohms in parallel, all on {volts} volts. Answer in amperes."
        ),
        (
            "ok so {one} ohm parallel to {two} ohm, that pair in series with {front} ohm, {volts} v supply. "
            "current from supply in amps?"
        ),
        (
            "Could you say how many amperes leave a {volts} V battery? In its circuit {front} Ω are in series "
            "with a block of {two} Ω parallel to {one} Ω."
        ),
        (
            "Determine the total current, in A, of a circuit whose parallel part consists of {two} Ω and {one} "
            "Ω, whose series part is {front} Ω, and whose source has {volts} V."
        ),
        (
            "A wire leads from the {volts} V supply over {front} Ω to a point where the way forks, {one} Ω and "
            "{two} Ω, which meet again at the other pole. What current, in amperes, runs in the wire?"
        ),
        (
            "The box has {x} sockets. Inside, {volts} V drive a current through {front} Ω and on through the "
            "parallel resistors {one} Ω and {two} Ω. How many amperes is the current before it divides?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the whole current. Known: {volts} V, {one} and {two} ohms in parallel, {front} ohms in "
                "series. The pair is the product divided by the sum; add the one in series and divide the voltage by "
                "it."
            ),
            """
const pair = {one} * {two} / ({one} + {two});
console.log({volts} / ({front} + pair));
""",
            language="javascript",
            requires="javascript:math",
        ),
    ),
    reply="The current is {output} A.",
)
