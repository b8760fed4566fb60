"""The heat that flows through a wall in a number of hours, in kilowatt hours."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    wall, lead = draw.pick(
        ("brick wall", 0.6), ("concrete wall", 1.6), ("wooden wall", 0.14), ("stone wall", 1.9), ("clay wall", 0.7)
    )
    area, thick = draw.integer(6, 60), draw.integer(8, 60)
    inside, outside, hours = draw.integer(17, 24), draw.integer(2, 13), draw.integer(4, 48)
    values: dict[str, Value] = {
        "wall": wall,
        "lead": lead,
        "area": area,
        "thick": thick,
        "inside": inside,
        "outside": outside,
    }
    return Case({**values, "hours": hours}, lead * area * (inside - outside) / (thick / 100) * hours / 1000)


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "A {wall} of {area} m² is {thick} cm thick and has a thermal conductivity of {lead} W/(m K). It is "
            "{inside} °C inside and {outside} °C outside. How many kWh flow through it in {hours} hours?"
        ),
        (
            "How much heat in kWh does a {wall} lose during {hours} hours? Area {area} m², thickness {thick} cm, "
            "conductivity {lead} W/(m K), surfaces at {inside} °C and {outside} °C."
        ),
        "{wall:capital}, {area} m², {thick} cm, {lead} W/mK, {inside} °C against {outside} °C, {hours} h: kWh?",
        (
            "The surfaces of a {wall} have {inside} and {outside} degrees Celsius. It measures {area} square metres "
            "and is {thick} centimetres thick; its material conducts {lead} W per metre and kelvin. Find the energy "
            "conducted in {hours} hours in kilowatt hours."
        ),
        (
            "For {hours} hours a room is kept so that the inner face of its {wall} has {inside} °C while the outer "
            "one has {outside} °C. Given k = {lead} W/(m K), {area} m² and {thick} cm, which energy (kWh) gets lost "
            "by conduction?"
        ),
        (
            "our {wall} is {area} square metres big, {thick} cm thick, lambda {lead}. inside surface {inside} "
            "degrees, outside {outside}. what does it let through in {hours} hours, in kwh"
        ),
        (
            "Compute the conducted heat in kWh: lambda {lead} W/(m K), {thick} cm of wall, {area} m², temperature "
            "from {inside} °C to {outside} °C across the {wall}, time {hours} hours."
        ),
        (
            "Through each square metre of a {wall} with {lead} W/(m K) and {thick} cm flows heat from {inside} °C to "
            "{outside} °C. There are {area} m² of it. In {hours} hours that makes how many kWh?"
        ),
        (
            "A night of {hours} hours is cold: {outside} °C on the outer surface. On the inner surface of the {wall} "
            "it stays {inside} °C. With a thickness of {thick} cm, an area of {area} m² and a conductivity of {lead} "
            "W/(m K), what energy in kWh passes?"
        ),
        (
            "If a {wall}, {thick} cm of material with {lead} W/(m K), separates {inside} °C from {outside} °C "
            "(surface temperatures), state the kWh which cross its {area} m² in {hours} hours."
        ),
        (
            "Heating has to replace what goes through {area} m² of {wall}. Its conductivity is {lead} W/(m K), its "
            "thickness {thick} cm, its faces have {inside} °C and {outside} °C. How many kilowatt-hours are replaced "
            "within {hours} hours?"
        ),
    ),
    more=(
        (
            "For {hours} hours it is {outside} °C on the outside and {inside} °C on the inside of a {wall}. "
            "The wall has {area} m², a thickness of {thick} cm and a conductivity of {lead} W/(m K). How many "
            "kWh get through?"
        ),
        (
            "Given a conductivity of {lead} W/(m K), find the heat in kWh that crosses a {wall} in {hours} "
            "hours. It is {thick} cm thick and {area} m² large; the outer face is at {outside} °C, the inner "
            "face at {inside} °C."
        ),
        (
            "Inside {inside} °C, outside {outside} °C, thickness {thick} cm, surface {area} m², time {hours} "
            "h, k = {lead} W/(m K). Heat through the {wall} in kWh = ?"
        ),
        (
            "Tell me how many kilowatt hours leave my room through its {wall} within {hours} hours. It is "
            "{thick} cm thick, {area} m² in size, conducts with {lead} W/(m K), and has {outside} °C on its "
            "outer and {inside} °C on its inner surface."
        ),
        (
            "I wonder what a cold spell of {hours} hours costs me in kWh. Between {inside} °C on the inner and "
            "{outside} °C on the outer side stand {thick} cm of {wall}, {area} m² of it, with {lead} W/(m K)."
        ),
        (
            "If {thick} cm of material with {lead} W/(m K) separate {outside} °C from {inside} °C over {area} "
            "m², what energy in kWh does the {wall} let out in {hours} hours? The warm side is the inner one."
        ),
        (
            '"How much heat goes through the {wall}?" asks the owner. The adviser notes: {area} m², {lead} '
            "W/(m K), {thick} cm; {outside} °C on the outer face, {inside} °C on the inner; {hours} hours. "
            "Which number of kWh should be the answer?"
        ),
        (
            "the {wall} here is {thick} cm and {area} m2, inner face {inside} C, outer face {outside} C, "
            "conductivity {lead} W/mK. kWh lost in {hours} hours pls"
        ),
        (
            "By conduction, a {wall} with a thermal conductivity of {lead} W/(m K) passes on heat for {hours} "
            "hours. The temperature falls from {inside} °C to {outside} °C across its {thick} cm. Work out the "
            "kWh for an area of {area} m²."
        ),
        (
            "A barn of old has one {wall}, {area} m² in size, towards the north. Its faces are at {inside} °C "
            "within and {outside} °C without. Knowing {lead} W/(m K) and {thick} cm, please say how many kWh "
            "are conducted away in {hours} hours."
        ),
        (
            "In {hours} hours, with {outside} °C outside and {inside} °C inside, how many kWh pass through a "
            "{wall} of {thick} cm with {lead} W/(m K) and {area} m²?"
        ),
        (
            "Outside surface {outside} °C, inside surface {inside} °C. The {wall} between is {area} m² large, "
            "{thick} cm thick and conducts {lead} W/(m K). Find the kWh conducted in {hours} hours."
        ),
        (
            "{lead} W/(m K) is the conductivity of a {wall}. It is {thick} cm thick and {area} m² in area. For "
            "{hours} hours its faces are at {inside} °C indoors and {outside} °C outdoors. What heat flows, in "
            "kWh?"
        ),
        (
            "How many kWh of heat go out through {area} m² of a {wall} in {hours} hours? Its conductivity is "
            "{lead} W/(m K), its thickness {thick} cm; the outer face has {outside} °C and the inner face "
            "{inside} °C."
        ),
        (
            "A thickness of {thick} cm separates {inside} °C within from {outside} °C without. The {wall} "
            "covers {area} m² and has a conductivity of {lead} W/(m K). Work out the loss in kWh over {hours} "
            "hours."
        ),
        (
            "Time {hours} h; thickness {thick} cm; area {area} m²; conductivity {lead} W/(m K); {outside} °C "
            "outside; {inside} °C inside. Heat through the {wall} in kWh = ?"
        ),
        (
            "my {wall} is {thick} cm thick, {area} m², {lead} W/mK. its {outside} °C on the outer side and "
            "{inside} °C on the inner side. kwh lost in {hours} hours?"
        ),
        (
            "Tell me the energy in kWh that a {wall} lets through when for {hours} hours it is kept at "
            "{inside} °C on its warm face and {outside} °C on its cold face, given {area} m², {thick} cm and "
            "{lead} W/(m K)."
        ),
        (
            "With {inside} °C on the room side and {outside} °C on the street side, a {wall} of {lead} W/(m K) "
            "loses heat. Over {hours} hours, how many kWh is that for an area of {area} m² and a thickness of "
            "{thick} cm?"
        ),
        (
            '"How much heat do we lose in {hours} hours?" asks the tenant. The {wall} has {lead} W/(m K), '
            "measures {area} m² by {thick} cm of thickness, and lies between {inside} °C inside and {outside} "
            "°C outside. Answer in kWh."
        ),
        (
            "If a {wall} has {area} m² and its material {lead} W/(m K), what heat in kWh crosses its {thick} "
            "cm within {hours} hours from {inside} °C on the inside to {outside} °C on the outside?"
        ),
        (
            "Please apply Fourier's law to a {wall}: {outside} °C and {inside} °C are the temperatures of the "
            "outer and inner face, {thick} cm the thickness, {area} m² the area, {lead} W/(m K) the "
            "conductivity. Give the kWh for {hours} hours."
        ),
        (
            "You heat your room so that the {wall} stays at {inside} °C indoors for {hours} hours, at "
            "{outside} °C outdoors. Through {area} m² of it, {thick} cm thick and with {lead} W/(m K), how "
            "many kWh do you lose?"
        ),
        (
            "I wonder how many kWh escape in {hours} hours through our {wall}. {area} m² of it face the yard, "
            "where its surface has {outside} °C; the inner surface has {inside} °C. It conducts {lead} W/(m K) "
            "and is {thick} cm strong."
        ),
        (
            "Calculate, in kWh, the heat conducted during {hours} hours by a {wall}, if the conductivity is "
            "{lead} W/(m K), the inner surface {inside} °C, the outer surface {outside} °C, the area {area} m² "
            "and the thickness {thick} cm."
        ),
        (
            "The builders left a {wall} bare: {thick} cm thick, {lead} W/(m K). Now frost lies on it. Across "
            "{area} m² the faces differ, being {outside} °C on the outside and {inside} °C on the inside. What "
            "amount in kWh gets through in {hours} hours?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: heat in kWh. Known: conductivity {lead}, area {area} m², {thick} cm, {inside} and {outside} "
                "°C, {hours} hours. The power in watts is conductivity times area times the difference of "
                "temperatures by the thickness in metres. Multiply by the hours and divide by 1000."
            ),
            """
metres = {thick} / 100
watts = {lead} * {area} * ({inside} - {outside}) / metres
print(watts * {hours} / 1000)
""",
        ),
    ),
    reply="{output} kWh flow through the {wall}.",
)
