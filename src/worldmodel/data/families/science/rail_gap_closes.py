"""The temperature that closes the gaps between pieces in a row, from length, expansion and starting temperature."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    things, alpha, short, long = draw.pick(
        ("steel rails", 11.8, 12, 36),
        ("concrete slabs", 10.5, 6, 20),
        ("aluminium panels", 23.4, 2, 8),
        ("steel girders", 12, 15, 45),
        ("copper strips", 16.6, 3, 10),
        ("granite slabs", 7.9, 5, 15),
    )
    alpha = round(alpha + draw.number(-0.4, 0.4, digits=1), 1)
    length, start = draw.integer(short, long), draw.integer(2, 17)
    gap = max(0.5, round(length * alpha * draw.integer(16, 42) / 1000, 1))
    values: dict[str, Value] = {
        "things": things,
        "alpha": alpha,
        "length": length,
        "start": start,
        "gap": gap,
        "x": draw.integer(12, 90),
    }
    return Case(values, round(start + gap * 1000 / (length * alpha), 1))


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "Between {things} of {length} m each, gaps of {gap} mm are left when they are laid at {start} °C. A metre "
            "grows by {alpha} µm for each degree. At what temperature do the gaps close?"
        ),
        (
            "To how many degrees Celsius may {things} heat up until they touch, if they are {length} m long, lie "
            "{gap} mm apart at {start} °C and have a coefficient of expansion of {alpha} µm/(m K)?"
        ),
        (
            "{things:capital}, {length} m; joint {gap} mm at {start} °C; expansion {alpha} µm/(m K). Temperature at "
            "which the joint is shut, in °C?"
        ),
        (
            "One cool morning at {start} °C, workers lay {things} in a row. Every piece is {length} metres long and "
            "is kept {gap} millimetres from the next. Then summer comes, and each metre becomes {alpha} micrometres "
            "longer per degree. How warm must it get for neighbours to meet?"
        ),
        (
            "we put down {things}, {length} m a piece, with {gap} mm of space in between, it was {start} celsius. "
            "they expand {alpha} micrometres per metre and degree. when is the space gone, i mean at which temperature"
        ),
        (
            "If a joint {gap} mm wide at {start} °C separates {things} that are {length} m long, and their length "
            "changes by {alpha} millionths for every kelvin, which temperature in °C shuts it?"
        ),
        (
            '"Leave {gap} mm free," is the rule at a temperature of {start} °C for {things} with a length of {length} '
            "m. The material stretches by {alpha} µm per metre and kelvin. Up to what temperature does the rule "
            "prevent the ends from pressing on each other?"
        ),
        (
            "Laid at {start} °C, {things} have {x} mm of height, {length} m of length and {gap} mm of space to the "
            "next piece. Their coefficient of linear expansion is {alpha} µm/(m K). Calculate the temperature in "
            "degrees Celsius at which that space is filled."
        ),
        (
            "Find the closing temperature of expansion gaps. The {things} measure {length} m, the gaps {gap} mm at "
            "{start} °C, and the expansion is {alpha} µm for a metre and a degree."
        ),
        (
            "Expansion by {alpha} millionths of the length per degree uses up the distance between {things}. This "
            "distance was {gap} mm at {start} °C, with pieces {length} m long. How hot, in °C, are they once it is "
            "used up?"
        ),
    ),
    more=(
        (
            "The length of {things} is {length} m, their thermal expansion {alpha} µm/(m K). I have spaced them {gap} "
            "mm apart on a day with {start} °C. Tell me the temperature they can take before they collide."
        ),
        (
            "By {alpha} µm does every metre of these {things} lengthen with each kelvin. They are {length} m long. "
            "What is the temperature, in degrees Celsius, when an opening of {gap} mm has just vanished that they had "
            "at {start} °C?"
        ),
        (
            "Start: {start} °C, clearance {gap} mm. Pieces: {things}, length {length} m, {alpha} µm per m and K. "
            "Clearance zero at ? °C"
        ),
        (
            "Could you work out how hot {things} have to become for the slit between them to disappear? The slit is "
            "{gap} mm at {start} °C, and the pieces, {length} m long, gain {alpha} µm in each metre for one degree."
        ),
        (
            "At {start} °C one can see daylight through the {gap} mm slots in a line of {things}. Each of these is "
            "{length} m from end to end and has an expansion coefficient of {alpha} millionths per kelvin. In the sun "
            "the slots get narrower. At what temperature is no daylight seen any more?"
        ),
        "{gap} mm gaps, {things} {length} m long, {start} C now, {alpha} um/m per degree -> gaps shut at how many C?",
        (
            "A crew of {x} people sets {things} in line while the thermometer shows {start} °C. They allow {gap} mm "
            "to the next one. Given that pieces of {length} m become longer, every metre by {alpha} µm for a degree, "
            "what reading of the thermometer means contact?"
        ),
        (
            "Let {things} be fastened in the middle and free at the ends. Their length of {length} m increases by "
            "{alpha} µm/(m K), and the air between ends is {gap} mm wide at {start} °C. Determine the temperature in "
            "°C where end meets end."
        ),
        (
            "The engineer in charge of {x} km of track and road must know when {things} begin to push against each "
            "other. They had {start} °C and {gap} mm of play when they were placed. They are {length} m long; a "
            "kelvin adds {alpha} µm to a metre. Answer with a temperature in °C."
        ),
        (
            "Suppose {things} get warmer together, beginning at {start} °C. A piece, {length} m long, extends by "
            "{alpha} parts in a million per degree into the {gap} mm before its neighbour. Which temperature brings "
            "it right up to that neighbour?"
        ),
        (
            "{alpha} µm for each metre and degree: so much do {things} expand. At {start} °C there are gaps of "
            "{gap} mm between pieces of {length} m. At which temperature, in °C, are the gaps gone?"
        ),
        (
            "A gap of {gap} mm is left between {things} at {start} °C. Given an expansion of {alpha} µm per "
            "metre and kelvin and a length of {length} m, at how many °C do they touch?"
        ),
        (
            "At what temperature in °C have {things} grown together, if their coefficient of expansion is "
            "{alpha} µm/(m K), the gap at {start} °C is {gap} mm, and each of them measures {length} m?"
        ),
        (
            "{length} m is the length of each of the {things}. {gap} mm is the gap. {alpha} µm is what a metre "
            "gains per degree. {start} °C is the temperature now. How hot, in °C, until the gap has closed?"
        ),
        (
            "Each degree makes a metre longer by {alpha} µm. We have {things} of {length} m in a line, and "
            "today, with {start} °C outside, {gap} mm of air separate them. State the temperature at which no "
            "air separates them."
        ),
        (
            "gaps between my {things} are {gap} mm, pieces are {length} m long, material does {alpha} um per m "
            "per degree, temp when i laid them was {start} C. what temp closes them?"
        ),
        (
            "When it is {start} °C, {things} with a length of {length} m lie {gap} mm from one another. Tell "
            "me the °C at which they lie end to end, their expansion being {alpha} µm/(m K)."
        ),
        (
            "The designer provides joints of {gap} mm. He knows that {things} of {length} m lengthen by "
            "{alpha} µm in each metre for every kelvin, and that the work will be done at {start} °C. For what "
            "highest temperature in °C do his joints suffice?"
        ),
        (
            "Joint: {gap} mm at {start} °C. Expansion: {alpha} µm/(m K). Piece: {length} m ({things}). Joint "
            "closed at: ? °C"
        ),
        (
            "I wonder at how many degrees Celsius the space between {things} is used up. A metre of them gets "
            "{alpha} µm longer with a degree; I left {gap} mm when it was {start} °C, and every piece is "
            "{length} m."
        ),
        (
            '"Why leave {gap} mm open?" asks the apprentice. "Because {things} grow by {alpha} µm per metre '
            'for a degree, and these have {length} m," says the master. It is {start} °C. At what temperature '
            "in °C would they have closed the opening?"
        ),
        (
            "Please find the temperature (°C) of contact for {things}: coefficient {alpha} µm/(m K), length "
            "{length} m, laying temperature {start} °C, distance apart {gap} mm."
        ),
        (
            "Heated from {start} °C, {things} push out into the gaps between them, which are {gap} mm wide at "
            "first. For pieces {length} m in length with {alpha} µm of growth per metre and degree, where on "
            "the Celsius scale are the gaps filled?"
        ),
        (
            "Could you say how warm it may become, in °C, before {things} press on their neighbours? They are "
            "{length} m long and started out at {start} °C. Each metre stretches {alpha} µm per kelvin. "
            "Between neighbours there are {gap} mm."
        ),
        (
            "You see a slit of {gap} mm between {things}, and your thermometer shows {start} °C. Their "
            "expansion coefficient, in µm for a metre and a degree, is {alpha}; from end to end they have "
            "{length} m. Which reading in °C will make the slit vanish?"
        ),
        (
            "Between {things} that extend by {alpha} µm/(m K) and are {length} m long, a spacing is planned. "
            "If it is {gap} mm wide at {start} °C, determine the temperature in °C at which it becomes zero."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the temperature that closes the gap. Known: {things} of {length} m, gap {gap} mm at {start} "
                "°C, {alpha} µm for each metre and degree. The gap in µm, divided by length times expansion, is the "
                "rise; add the starting temperature."
            ),
            """
rise = {gap} * 1000 / ({length} * {alpha})
print(round({start} + rise, 1))
""",
        ),
    ),
    reply="The gaps close at {output} °C.",
)
