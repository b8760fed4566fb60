"""How long a battery lasts in a device whose power is not told."""

from __future__ import annotations

from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    device = draw.pick("radio", "torch", "drone camera", "router", "tablet", "bike light")
    charge, volts = draw.integer(1200, 28000, 100), draw.pick(3.6, 3.7, 5, 7.4, 12)
    return Case({"device": device, "charge": charge, "volts": volts, "x": draw.integer(40, 900)})


FAMILY = Family(
    category="science",
    kind="unanswerable",
    case=case,
    phrasings=(
        "A battery of {charge} mAh and {volts} V runs a {device} all by itself. For how many hours?",
        (
            "How many hours can a {device} with a weight of {x} grams work on a battery with {charge} mAh at {volts} "
            "volts?"
        ),
        "{charge} mAh, {volts} V, {x} g: running time of the {device} in hours?",
        (
            "The {device} is switched on. Its battery is labelled {charge} milliampere hours, {volts} V, and is full. "
            "Find the hours until it is empty."
        ),
        (
            "my {device} needs power on the trip, i've got a pack with {charge} mah at {volts} volt. how many hours "
            "will that last"
        ),
        (
            "Compute how long, in hours, a full battery ({volts} V, {charge} mAh, {x} g) feeds a {device} if there "
            "are no losses."
        ),
        (
            "If a {device} draws a constant power from a cell of {volts} V with a capacity of {charge} mAh, after "
            "what number of hours is the cell flat?"
        ),
        (
            "At {volts} V, a pack gives {charge} mAh before it has to be charged again. How many hours of {device} is "
            "that?"
        ),
        (
            "On a hike, Nora uses a {device} that weighs {x} g. She carries a battery of {charge} mAh whose voltage "
            "is {volts} V. State the hours of use."
        ),
        "Turn {charge} mAh at {volts} V into watt hours and say how many hours these keep a {device} going.",
    ),
    think=(
        "Known: a battery of {charge} mAh and {volts} V. Asked: how long it runs the {device}. The power of the "
        "{device} is not said, so the time cannot be computed."
    ),
    reply="I do not know: it is not said how much power the {device} uses.",
)
