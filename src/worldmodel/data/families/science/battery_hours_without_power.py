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
        "At {volts} V, with {charge} mAh in its full battery, for how many hours does a {device} run?",
        (
            "The voltage is {volts} V, the charge {charge} mAh, and what hangs on it is a {device}. How many "
            "hours until it goes out?"
        ),
        "What's the time in hours that a {device} can be used when fed by {charge} mAh at {volts} V?",
        "Take a {device}. Give it a full battery: {charge} mAh, {volts} V. How many hours does it work?",
        "i just charged the battery of my {device}, {charge} mah at {volts} v. hours of use?",
        "Please calculate in hours how long {volts} V and {charge} mAh keep a {device} switched on, without losses.",
        (
            "If the battery pack of a {device} has {charge} mAh and its voltage amounts to {volts} V, how many "
            "hours of operation can be expected?"
        ),
        (
            "Tell me after how many hours the battery of the {device} is empty. It was full, at {charge} mAh; "
            "it has {volts} volts."
        ),
        (
            "A sticker on a battery reads {volts} V and {charge} mAh. I put it into a {device}. How many hours "
            "will that go on working?"
        ),
        (
            '"Don\'t forget the {device}," says father, "its battery is full." It says {charge} mAh and '
            "{volts} V on it. For how many hours can they use it?"
        ),
        "Charge: {charge} mAh. Voltage: {volts} V. Load: a {device}, {x} g. Time until empty, in hours: ?",
        (
            "Could you find how many hours a {device} draws on a {charge} mAh battery, at {volts} V, before "
            "this is drained?"
        ),
        (
            "Night falls over the camp, and a {device} is turned on. It hangs on a battery of {volts} V in "
            "which {charge} mAh are stored. How many hours later does it stop?"
        ),
        (
            "You own a {device}, {x} g in weight, and a power pack, {volts} V with {charge} mAh. State the "
            "hours for which the latter supplies the former."
        ),
        (
            "Assuming an ideal battery with a charge of {charge} mAh at a voltage of {volts} V, determine how "
            "many hours a {device} operates on it."
        ),
        (
            "I'd like to know for how many hours I may leave my {device} on. {volts} volts and {charge} mAh is "
            "what its full battery has."
        ),
    ),
    think=(
        "Known: a battery of {charge} mAh and {volts} V. Asked: how long it runs the {device}. The power of the "
        "{device} is not said, so the time cannot be computed."
    ),
    reply="I do not know: it is not said how much power the {device} uses.",
)
