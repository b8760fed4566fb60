"""The length of a pendulum from its time of swing: the first program forgets to import math."""

from __future__ import annotations

import math

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    thing, low, high = draw.pick(
        ("pendulum", 0.6, 3),
        ("clock pendulum", 0.5, 2),
        ("wrecking ball", 4, 9),
        ("lamp on a cord", 1, 4),
        ("swing", 2, 4),
    )
    period = draw.number(low, high, digits=2)
    return Case(
        {"thing": thing, "period": period, "g": "9.81", "x": draw.integer(5, 40)}, 9.81 * (period / 2 / math.pi) ** 2
    )


FAMILY = Family(
    category="science",
    kind="repair",
    case=case,
    phrasings=(
        "A {thing} needs {period} s for one full swing to and fro. How long is it in metres, as a simple pendulum?",
        (
            "What length in metres gives a {thing} a period of {period} seconds? Treat it as a mathematical pendulum "
            "on Earth."
        ),
        "{thing:capital}, period {period} s, small swings: length in m?",
        (
            "Small oscillations of a {thing} take {period} seconds each, there and back. Find the distance from the "
            "pivot to the mass in metres."
        ),
        "i timed my {thing}: {period} seconds for a whole swing, back and forth. how many meters long must it be",
        (
            "For a museum, a {thing} is to swing with a period of {period} s. Determine the metres between its point "
            "of suspension and its centre of mass."
        ),
        "If a {thing} returns to the same side every {period} s, which length (m) follows from the pendulum formula?",
        (
            "Somebody of {x} kg watches a {thing}. One complete oscillation lasts {period} s. Using the usual gravity "
            "on Earth, compute how long the cord is, in metres."
        ),
        "Turn the pendulum formula around: T = {period} s for a {thing} at the Earth's surface. Length in metres?",
        (
            "After {period} s the {thing} is back where it was and moves the same way as before. It swings only a "
            "little. Calculate the length of the {thing} in metres."
        ),
    ),
    more=(
        (
            "The period of a {thing} is {period} s. Tell me its length in metres, taking it as a simple "
            "pendulum on Earth."
        ),
        "{period} seconds pass while a {thing} swings there and back. How many metres long is it?",
        "I wonder how long my {thing} is, in metres. It takes {period} s for a full swing, to and fro.",
        "T = {period} s; {thing}; g as usual on Earth; length in m = ?",
        (
            "Could you work out from a period of {period} s the length, in metres, of a {thing} that swings "
            "like a simple pendulum?"
        ),
        (
            '"A whole swing, there and back, takes {period} seconds," says the pupil watching a {thing}. '
            "What length in metres does she calculate?"
        ),
        "hey how long in m is a {thing} if a full swing takes {period} s",
        (
            "When a {thing} swings with small amplitude, it needs {period} s for each complete period. Please "
            "find its length in metres from that."
        ),
        (
            "Given the Earth's gravity and a swing time of {period} s, back and forth, calculate in metres how "
            "far the mass of a {thing} hangs below its pivot."
        ),
        (
            "What must the length of a {thing} be, in metres, so that its period as a simple pendulum becomes "
            "{period} s?"
        ),
        "In {period} s a {thing} swings over and back. What is its length in metres, as a simple pendulum on Earth?",
        "How many metres from pivot to mass does a {thing} measure, when there and back again takes it {period} s?",
        (
            "The time for a swing to and fro is {period} s. What swings is a {thing}. Work out the length in m "
            "by the pendulum formula."
        ),
        "Find the metres of length that give a {thing} a period of {period} s under the Earth's usual gravity.",
        "my {thing} takes {period} s to go over and come back, so how long is it in meters",
        (
            "If the full swing of a {thing} lasts {period} seconds, how many metres of cord does it hang on, "
            "taken as a simple pendulum?"
        ),
        (
            "Please calculate in metres the length of a simple pendulum, in this case a {thing}, with {period} "
            "s of period."
        ),
        "Over and back in {period} s, says my watch. I'm looking at a {thing}. Its length in metres?",
        "As a simple pendulum with a period of {period} s, a {thing} has a certain length. State it in metres.",
        "Object: {thing}. Motion: small swings. Period: {period} s. Length: ? m",
        (
            '"I can tell how long it is without climbing up," says Ada, who has timed a {thing} at {period} '
            "s for each complete swing. What length in metres does she announce?"
        ),
        (
            "You time a {thing} and find that it comes back to you every {period} s. From that, with normal "
            "gravity, how far in metres is it from its point of suspension?"
        ),
        (
            "A craftsman needs a {thing} that swings there and back in {period} seconds. How many metres long "
            "should it be made?"
        ),
        (
            "The hall was quiet except for a {thing}, which swung slowly, {period} s for each time to and fro. "
            "How long, in m, was it?"
        ),
        (
            "Could you tell me what length in metres corresponds to a swing time, over and back, of {period} s "
            "for a {thing}?"
        ),
        (
            "Given T of {period} s for small oscillations, determine the length l in metres of a {thing} that "
            "may be treated as a simple pendulum."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the length of a pendulum. Known: period {period} s, g is {g} m/s². The length is g times the "
                "square of the period divided by 2 pi."
            ),
            """
share = {period} / (2 * math.pi)
print({g} * share ** 2)
""",
            fails=True,
        ),
        Step(
            "The name math is not defined: the module must be imported first.",
            """
import math
share = {period} / (2 * math.pi)
print({g} * share ** 2)
""",
        ),
    ),
    reply="It is {output} m long.",
)
