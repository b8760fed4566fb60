"""How long a battery of some milliampere hours and volts runs a device of some watts."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    device = draw.pick("radio", "torch", "drone camera", "router", "tablet", "bike light")
    charge, volts, watts = (
        draw.integer(1200, 28000, 100),
        draw.pick(3.6, 3.7, 5, 7.4, 12),
        draw.number(0.4, 15, digits=1),
    )
    return Case(
        {"device": device, "charge": charge, "volts": volts, "watts": watts, "x": draw.integer(40, 900)},
        charge / 1000 * volts / watts,
    )


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        "A battery of {charge} mAh and {volts} V runs a {device} that uses {watts} W. For how many hours?",
        (
            "How many hours can a {device} with a power of {watts} watts work on a battery with {charge} mAh at "
            "{volts} volts?"
        ),
        "{charge} mAh, {volts} V, {watts} W: running time of the {device} in hours?",
        (
            "The {device} takes {watts} W. Its battery is labelled {charge} milliampere hours, {volts} V, and is "
            "full. Find the hours until it is empty."
        ),
        (
            "my {device} needs {watts} watts, i've got a power pack with {charge} mah at {volts} volt. how many hours "
            "will that last"
        ),
        (
            "Compute how long, in hours, a full battery ({volts} V, {charge} mAh, {x} g) feeds a {device} with "
            "{watts} W if there are no losses."
        ),
        (
            "If a {device} draws a constant {watts} W from a cell of {volts} V with a capacity of {charge} mAh, after "
            "what number of hours is the cell flat?"
        ),
        (
            "At {volts} V, a pack gives {charge} mAh before it has to be charged again. How many hours of {device} is "
            "that at {watts} W?"
        ),
        (
            "On a hike, Nora uses a {device} ({watts} W). She carries a battery of {charge} mAh whose voltage is "
            "{volts} V. State the hours of use."
        ),
        (
            "Turn {charge} mAh at {volts} V into watt hours and say how many hours these keep a {device} of {watts} W "
            "going."
        ),
    ),
    more=(
        (
            "I wonder how many hours my {device} would stay on: it eats {watts} W, and the battery gives "
            "{volts} V with {charge} mAh."
        ),
        "Battery label: {volts} V / {charge} mAh. Consumer: {device}, {watts} W. Running time in h?",
        (
            "Fully charged, the pack stores {charge} mAh at a voltage of {volts} V. Work out the hours of "
            "operation it offers a {device} consuming {watts} W."
        ),
        (
            "Could you tell me for how many hours a {volts}-volt battery keeps a {device} alive that swallows "
            "{watts} watts, if its capacity is {charge} mAh?"
        ),
        (
            "{watts} W are used up by a {device} all the time. Supply: a {volts} V accumulator with {charge} "
            "milliampere hours. When, in hours from now, does it go dark?"
        ),
        (
            '"Will it last through the night?" asks Tom, pointing at the {device}. Its power is {watts} W; '
            "the battery under it, {volts} V, holds {charge} mAh. Tell him the hours."
        ),
        "at {volts} volts and {charge} mah how many hours of {device} do i get, it pulls {watts} watts",
        (
            "A {device} is powered by a battery whose capacity is given as {charge} mAh. The voltage amounts "
            "to {volts} V, the power drawn to {watts} W. Determine the running time in hours."
        ),
        (
            "You plug a {device} into a power bank. The device needs {watts} W. The bank, weighing {x} g, is "
            "rated {charge} mAh at {volts} V. How many hours pass before you must recharge it?"
        ),
        (
            "Given a voltage of {volts} V, a load of {watts} W (a {device}) and a charge of {charge} mAh, what "
            "is the battery life in hours?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: a time in hours. Known: {charge} mAh, {volts} V, {watts} W. Divide the mAh by 1000 and "
                "multiply by the volts for watt hours, then divide by the watts."
            ),
            """
watt_hours = {charge} / 1000 * {volts}
print(watt_hours / {watts})
""",
        ),
    ),
    reply="It runs for {output} hours.",
)
