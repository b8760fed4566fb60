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
        (
            "{watts} W are drawn, {volts} V are supplied, {charge} mAh are in the battery of the {device}. How "
            "many hours does it run?"
        ),
        (
            "At {volts} V, a {device} that needs {watts} W hangs on a battery of {charge} mAh. How long can it "
            "be used, in hours?"
        ),
        "With {watts} watts of power, how many hours does a {device} get out of {charge} mAh at {volts} volts?",
        (
            "{volts} V is the voltage of a battery, {charge} mAh its capacity. It feeds a {device} of {watts} "
            "W. Find the running time in hours."
        ),
        (
            "How many hours pass until a {device} has emptied its battery, if it takes {watts} W and the "
            "battery has {volts} V and {charge} mAh?"
        ),
        "Hours = ? | {device} {watts} W | battery {volts} V, {charge} mAh",
        (
            "I bought a {device}. It consumes {watts} W. The battery that came with it says {charge} mAh and "
            "{volts} V. Tell me how many hours I can use it on a charge."
        ),
        (
            "When the power of a {device} is {watts} W and its full battery gives {charge} mAh at {volts} V, "
            "what time in hours goes by before it stops?"
        ),
        (
            "You take a {volts} V battery along for your {device}. Its capacity is {charge} mAh, and the "
            "{device} uses {watts} W. For how many hours are you supplied?"
        ),
        "{device} pulling {watts} W off a {volts} V battery, {charge} mah. how many hours?",
        (
            '"It takes {watts} W," says the seller of the {device}, "and the battery has {charge} mAh at '
            '{volts} V." "So it lasts how many hours?" asks the buyer.'
        ),
        (
            "Given {charge} mAh of charge, {watts} W of load and {volts} V of voltage, determine the number of "
            "hours for which a {device} operates."
        ),
        (
            "Please work out the battery life, in hours, of a {device}. Power: {watts} W. Charge: {charge} "
            "mAh. Voltage: {volts} V."
        ),
        (
            "If the watt hours in {charge} mAh at {volts} V are used up by a {device} at a rate of {watts} W, "
            "how many hours does that take?"
        ),
        (
            "On an island without electricity a {device} must work. It needs {watts} W. There is a full "
            "battery for it, marked {volts} V and {charge} mAh and weighing {x} g. How many hours of work does "
            "it give?"
        ),
        (
            "I wonder how long, in hours, {charge} mAh last. The battery is one of {volts} V, and what hangs "
            "on it is a {device} with {watts} W."
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
