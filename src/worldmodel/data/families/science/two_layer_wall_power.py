"""The watts that flow through a wall of two layers, from thicknesses, conductivities and the faces' temperatures."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    wall, lead, low, high = draw.pick(
        ("brick", 0.68, 18, 48),
        ("concrete", 1.7, 14, 35),
        ("sandstone", 2.1, 30, 70),
        ("solid timber", 0.13, 6, 24),
        ("rammed earth", 0.75, 30, 60),
    )
    cover, small = draw.pick(
        ("mineral wool", 0.035), ("wood fibre", 0.042), ("cork", 0.045), ("rigid foam", 0.031), ("straw", 0.055)
    )
    thick, layer, area = draw.integer(low, high), draw.integer(4, 22), draw.integer(8, 140)
    inside, outside = draw.integer(16, 22), draw.integer(1, 9)
    values: dict[str, Value] = {
        "wall": wall,
        "lead": lead,
        "thick": thick,
        "cover": cover,
        "small": small,
        "layer": layer,
        "area": area,
        "inside": inside,
        "outside": outside,
        "x": draw.integer(3, 40),
    }
    power = area * (inside - outside) / (thick / 100 / lead + layer / 100 / small)
    return Case(values, round(power, 1))


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "A wall consists of {thick} cm of {wall} (thermal conductivity {lead} W/(m K)) and {layer} cm of {cover} "
            "({small} W/(m K)). Its area is {area} m². The inner face is at {inside} °C, the outer face at {outside} "
            "°C. How many watts flow through it?"
        ),
        (
            "What heat loss in watts has an outer wall of {area} m² made of {layer} cm {cover} on {thick} cm {wall}? "
            "Conductivities: {small} and {lead} W/(m K). Surface temperatures: {inside} °C towards the room, "
            "{outside} °C towards the weather."
        ),
        (
            "{wall:capital} {thick} cm, λ = {lead} W/(m K); {cover} {layer} cm, λ = {small} W/(m K); {area} m²; faces "
            "at {inside} °C and {outside} °C. Heat flow in W?"
        ),
        (
            "Behind {layer} centimetres of {cover} stand {thick} centimetres of {wall}. Through both layers, one "
            "after the other, heat creeps from a face of {inside} °C to a face of {outside} °C. The wall measures "
            "{area} square metres; {wall} conducts {lead} W/(m K), {cover} only {small}. Find the power lost, in "
            "watts."
        ),
        (
            "my wall is {thick} cm {wall} with {layer} cm {cover} stuck on, {area} m2 in all, {inside} celsius on the "
            "inner surface and {outside} on the outer one. conductivity of {wall} {lead}, of {cover} {small} (W/mK). "
            "how many watts go through"
        ),
        (
            "If {cover} with a conductivity of {small} W/(m K) is fixed {layer} cm thick to a wall of {wall} that is "
            "{thick} cm thick and conducts {lead} W/(m K), what power in W passes through {area} m² while the two "
            "faces are kept at {inside} °C and {outside} °C?"
        ),
        (
            "Add the thermal resistances of {thick} cm {wall} with {lead} W/(m K) and {layer} cm {cover} with {small} "
            "W/(m K). Then state how many watts an area of {area} m² lets through between surfaces of {inside} °C and "
            "{outside} °C."
        ),
        (
            '"With {layer} cm of {cover} you will lose very little," promises the builder. He puts it on {area} m² of '
            "{wall}, {thick} cm strong. Later the wall has {inside} °C on its inner side and {outside} °C on its "
            "outer side. For {wall} the tables list {lead} W/(m K), for {cover} {small} W/(m K). How large is the "
            "loss in W?"
        ),
        (
            "For {x} years a barn had a bare wall of {wall}. Now {cover} is added. Thicknesses: {thick} cm and "
            "{layer} cm; conductivities: {lead} and {small} W/(m K), in the same order. Compute the heat in watts "
            "that {area} m² of the new wall lose from an inner surface at {inside} °C to an outer surface at "
            "{outside} °C."
        ),
        (
            "The temperature falls from {inside} °C to {outside} °C across a wall in which a layer of {wall} touches "
            "a layer of {cover}. The first is {thick} cm deep and has {lead} W/(m K), the second is {layer} cm deep "
            "and has {small} W/(m K). Over {area} m², which heat current in watts results?"
        ),
    ),
    more=(
        (
            "Determine how many joules per second leave through {area} m² of wall. Seen from the room, where its "
            "surface has {inside} °C, it begins with {thick} cm of {wall}, λ {lead} W/(m K), and ends with {layer} cm "
            "of {cover}, λ {small} W/(m K), at {outside} °C."
        ),
        (
            "I am insulating {area} m² of a {wall} wall. It is {thick} cm thick; the {cover} I have chosen comes in "
            "boards of {layer} cm. My book gives {small} W/(m K) for the boards and {lead} W/(m K) for the old wall. "
            "Which power, in W, will still get through when one side has {inside} °C and the other {outside} °C?"
        ),
        (
            "Layers in series: first {cover}, {layer} cm, {small} W/(m K), then {wall}, {thick} cm, {lead} W/(m K). "
            "Area {area} m². Temperatures at the ends {inside} °C and {outside} °C. Wanted: watts."
        ),
        (
            "Could you tell me the heat flow in W through a composite wall? It is {area} square metres large; {lead} "
            "W/(m K) and {thick} cm apply to its {wall}, {small} W/(m K) and {layer} cm to its {cover}. Outside the "
            "surface is at {outside} °C, inside at {inside} °C."
        ),
        (
            "At {outside} °C on the weather side and {inside} °C on the warm side, both measured on the surface, "
            "{area} m² of wall leak heat. Work out how much, in watts, if it is {wall} ({thick} cm; {lead} W per "
            "metre and kelvin) clad with {cover} ({layer} cm; {small} W per metre and kelvin)."
        ),
        (
            "watts lost through {area} m² of {wall} plus {cover}? {thick} cm and {layer} cm thick, lambda {lead} and "
            "{small}, surfaces {inside} C and {outside} C"
        ),
        (
            "A painter wants {x} litres of paint for a wall, but the owner asks about heat. The wall, {area} m², has "
            "a core of {wall}, {thick} cm across and conducting {lead} W/(m K), and a coat of {cover}, {layer} cm "
            "across and conducting {small} W/(m K). From its {inside} °C warm face to its {outside} °C cold face, "
            "what power in watts goes over?"
        ),
        (
            "Given the steady state, with {inside} °C and {outside} °C on the faces, calculate the wattage that "
            "escapes through a cold store's wall of {area} m². Conductivity and thickness are {small} W/(m K) and "
            "{layer} cm for the {cover}, {lead} W/(m K) and {thick} cm for the {wall}."
        ),
        (
            "Poor conductors help: {cover} has merely {small} W/(m K), whereas {wall} has {lead} W/(m K). A house "
            "uses {layer} cm of the former in front of {thick} cm of the latter. The thermometers glued to the wall "
            "read {inside} °C indoors and {outside} °C outdoors. How much heat per second, in W, do {area} m² give "
            "away?"
        ),
        (
            "The {x} windows are left out of account. Then the wall has {area} m²; it is built of {wall}, {thick} cm, "
            "and lined with {cover}, {layer} cm. The respective thermal conductivities are {lead} W/(m K) and {small} "
            "W/(m K), and its surfaces are at {inside} and {outside} degrees Celsius. Give the heat flow in watts."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the watts through the wall. Known: {thick} cm of {wall} with {lead} W/(m K), {layer} cm of "
                "{cover} with {small} W/(m K), {area} m², {inside} °C and {outside} °C. Each layer resists with its "
                "thickness in metres divided by its conductivity; add both. Area times the difference of "
                "temperatures, divided by that, is the power."
            ),
            """
resistance = {thick} / 100 / {lead} + {layer} / 100 / {small}
print(round({area} * ({inside} - {outside}) / resistance, 1))
""",
        ),
    ),
    reply="{output} W flow through the wall.",
)
