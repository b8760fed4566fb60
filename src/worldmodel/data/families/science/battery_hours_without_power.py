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
            "With no losses, for how many hours is a {device} of {x} g fed by a battery that was charged to {charge} "
            "mAh at {volts} V? Compute it."
        ),
        (
            "A cell with a capacity of {charge} mAh and {volts} V goes flat in a {device} that is never switched off. "
            "Number of hours?"
        ),
        (
            "Before it has to be charged again, how many hours of {device} does a pack of {charge} mAh give if its "
            "voltage is {volts} V?"
        ),
        (
            "On a hike, Nora uses a {device} that weighs {x} g. She carries a battery of {charge} mAh whose voltage "
            "is {volts} V. State the hours of use."
        ),
        (
            "Say how many hours a {device} keeps going on {charge} mAh from a {volts} V battery; turn them into watt "
            "hours first."
        ),
    ),
    more=(
        "A battery with {volts} V and {charge} mAh feeds a {device}. For how many hours?",
        "How long, in hours, will the {device} run if its battery stores {charge} mAh at {volts} V?",
        "I wonder how many hours my {device} lasts. The battery says {volts} V and {charge} mAh.",
        "Could you work out the running time in hours of a {device} with a full {volts} V battery of {charge} mAh?",
        "Device: {device}. Battery: {volts} V, {charge} mAh. Hours of operation?",
        (
            "At {volts} volts a pack holds {charge} mAh. Connected to a {device} that weighs {x} g, after how "
            "many hours is it flat?"
        ),
        "the battery in my {device} is {charge} mah and {volts} v, how many hours do i get out of a full charge",
        (
            '"Will the {device} last through the night?" asks Ben. On its battery he reads {charge} mAh, '
            "{volts} V. Say after how many hours it goes off."
        ),
        (
            "If a {device} is run from a fully charged battery of {volts} V whose charge is {charge} mAh, "
            "determine the hours until it stops, neglecting losses."
        ),
        (
            "Full, the battery has {charge} mAh; its voltage is {volts} V. The {device} of {x} g gets its "
            "power from nothing else. Tell me how many hours of use that makes."
        ),
    ),
    think=(
        "Known: a battery of {charge} mAh and {volts} V. Asked: how long it runs the {device}. The power of the "
        "{device} is not said, so the time cannot be computed."
    ),
    reply="I do not know: it is not said how much power the {device} uses.",
)
