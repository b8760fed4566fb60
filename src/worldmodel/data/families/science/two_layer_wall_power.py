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
        (
            "The outer face is at {outside} °C and the inner one at {inside} °C. Between them lie {layer} cm "
            "of {cover} with {small} W/(m K) and {thick} cm of {wall} with {lead} W/(m K). How many watts "
            "cross {area} m² of this wall?"
        ),
        (
            "{area} m² of wall separate a face of {inside} °C from a face of {outside} °C. The conductivity of "
            "{cover} is {small} W/(m K), that of {wall} is {lead} W/(m K); there are {layer} cm of {cover} and "
            "{thick} cm of {wall}. Find the heat flow in W."
        ),
        (
            "What power in watts leaks out if {small} W/(m K) and {layer} cm belong to the {cover} of a wall, "
            "{lead} W/(m K) and {thick} cm to its {wall}, {area} m² to the whole, and if the surfaces stay at "
            "{inside} °C inside and {outside} °C outside?"
        ),
        (
            "Conductivities: {wall} {lead} W/(m K), {cover} {small} W/(m K). Thicknesses: {wall} {thick} cm, "
            "{cover} {layer} cm. Surface temperatures: out {outside} °C, in {inside} °C. Wall area: {area} m². "
            "Heat loss in W?"
        ),
        (
            "heat loss in watts pls. outside surface {outside} C, inside surface {inside} C, wall area {area} "
            "m2, {layer} cm {cover} (lambda {small}) on {thick} cm {wall} (lambda {lead})"
        ),
        (
            "From {inside} °C on one face the temperature drops to {outside} °C on the other. In between, heat "
            "meets {lead} W/(m K) of {wall} over {thick} cm and {small} W/(m K) of {cover} over {layer} cm. "
            "For {area} m², how many watts get through?"
        ),
        (
            "We clad our house with {cover}, {layer} cm of it at {small} W/(m K). Behind it is {wall}, {lead} "
            "W/(m K), {thick} cm. The cold surface has {outside} °C, the warm surface {inside} °C, and the "
            "wall is {area} m² in size. How much power in W do we lose?"
        ),
        (
            "A wall of {area} m² is {inside} °C warm on the inner surface, {outside} °C on the outer. It has "
            "{thick} cm of {wall}. Its {cover} adds {layer} cm. The material data say {small} W/(m K) for "
            "{cover} and {lead} W/(m K) for {wall}. Please calculate the loss in watts."
        ),
        (
            "Given {small} W/(m K) for {cover} and {lead} W/(m K) for {wall}, compute the heat current in "
            "watts through {layer} cm of the former and {thick} cm of the latter in series. The area is {area} "
            "m², the end temperatures are {outside} °C and {inside} °C."
        ),
        (
            '"The surface outside has {outside} °C," calls the energy adviser, "and in here it is {inside} '
            '°C." The plans tell the rest: {wall}, {thick} cm, {lead} W/(m K); {cover}, {layer} cm, {small} '
            "W/(m K); area {area} m². Which heat flow in W does the adviser write down?"
        ),
        (
            "Per second, how many joules go through {area} m² built of {cover} ({small} W/(m K), {layer} cm) "
            "and {wall} ({lead} W/(m K), {thick} cm) when the difference is between {outside} °C outdoors and "
            "{inside} °C indoors, measured on the faces?"
        ),
        (
            "I wonder what my wall loses in watts. {thick} cm of its thickness are {wall} and {layer} cm are "
            "{cover}; {lead} W/(m K) is the conductivity of the first, {small} W/(m K) that of the second; it "
            "measures {area} m²; on the surfaces I find {outside} °C outside and {inside} °C inside."
        ),
        (
            "The cover of a wall, {layer} cm thick, is {cover}, a material with {small} W/(m K); the wall "
            "proper, {thick} cm thick, is {wall} with {lead} W/(m K). Work out the watts passing through "
            "{area} m² between {inside} °C and {outside} °C at the faces."
        ),
        (
            "Tell me the power in W. Cold face {outside} °C; warm face {inside} °C; {cover}: {small} W/(m K) "
            "and {layer} cm; {wall}: {lead} W/(m K) and {thick} cm; both layers one behind the other over "
            "{area} m²."
        ),
        (
            "In an old barn, {area} m² of {wall} were lined with {cover}. The {wall} is {thick} cm thick and "
            "the {cover} {layer} cm, with conductivities of {lead} W/(m K) and {small} W/(m K). While the "
            "outer face is kept at {outside} °C and the inner at {inside} °C, what is the heat loss in watts?"
        ),
        (
            "If {lead} W/(m K) holds for {wall} and {small} W/(m K) for {cover}, how many watts does a wall "
            "made of {thick} cm of the one and {layer} cm of the other carry from its {inside} °C face to its "
            "{outside} °C face, its size being {area} m²?"
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
