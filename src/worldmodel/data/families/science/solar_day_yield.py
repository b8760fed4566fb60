"""The energy of a solar roof in a day, from area, radiation, efficiency and hours."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    place = draw.pick("roof", "carport", "farm shed", "school roof", "balcony", "barn")
    area = draw.number(1.5, 9, digits=1) if place == "balcony" else draw.integer(12, 160)
    sun, percent, hours = draw.integer(350, 950, 10), draw.integer(14, 23), draw.number(2, 9.5, digits=1)
    values: dict[str, Value] = {
        "place": place,
        "area": area,
        "sun": sun,
        "percent": percent,
        "hours": hours,
        "x": draw.integer(2, 30),
    }
    return Case(values, area * sun * percent / 100 * hours / 1000)


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "Solar modules of {area} m² on a {place} turn {percent}% of the light into electricity. The sun gives "
            "{sun} W/m² for {hours} hours. How many kWh are produced?"
        ),
        (
            "How many kilowatt hours does a {place} with {area} square metres of modules yield in {hours} hours of "
            "{sun} W/m², at an efficiency of {percent} percent?"
        ),
        "{area} m², {percent}% efficiency, {sun} W/m², {hours} h. Yield in kWh?",
        (
            "On every square metre of a {place} fall {sun} W of sunlight. Its {area} m² of solar cells have an "
            "efficiency of {percent}%. Find the energy in kWh after {hours} hours."
        ),
        (
            "we've covered our {place} with {area} m² of panels, {percent} percent efficient. today it was {sun} W "
            "per m² for {hours} hours, what did we get in kwh"
        ),
        (
            "Compute the electric energy (kWh) from a {place} of {area} m² during {hours} sunny hours. Irradiance "
            "{sun} W/m², module efficiency {percent}%."
        ),
        (
            "For {hours} hours the sun stood over the {place}. It shone with {sun} watts on each square metre, of "
            "which the {area} m² of modules could use {percent}%. Which energy in kWh was it?"
        ),
        (
            "With a module efficiency of {percent} percent, what do {area} m² on a {place} bring in when {sun} W/m² "
            "last for {hours} hours? Give kilowatt-hours."
        ),
        (
            "The {place} is {x} years old and got {area} m² of photovoltaics. At {sun} W/m² and {percent}% "
            "efficiency, how much electricity in kWh does it make within {hours} hours?"
        ),
        (
            "If {percent}% of the sun's {sun} W/m² become current, determine the kWh gathered by {area} m² on a "
            "{place} over {hours} hours."
        ),
    ),
    more=(
        (
            "I wonder how many kWh our {place} makes in {hours} hours of sun at {sun} W/m²; the panels there "
            "turn {percent}% of the light into electricity and cover {area} m²."
        ),
        (
            "{percent}% of the sunlight becomes electricity on a {place}. For {hours} hours, {sun} W reach "
            "each square metre of its {area} m² of panels. Work out the kWh."
        ),
        (
            "Panels: {area} m² on a {place}. Time: {hours} h. Efficiency: {percent}%. Sunlight: {sun} W/m². "
            "Energy in kWh?"
        ),
        (
            "Could you tell me the energy, in kilowatt hours, delivered by a {place} within {hours} hours, if "
            "its modules are {percent}% efficient, measure {area} square metres and receive {sun} W/m²?"
        ),
        (
            "Sunlight of {sun} W/m² falls for {hours} hours on {area} m² of solar modules at a {place}. Their "
            "efficiency is {percent} percent. Determine the electric energy in kWh."
        ),
        (
            '"What did we harvest?" asks the owner of the {place}. There were {hours} hours of sun with '
            "{sun} watts on every square metre; the {area} square metres of cells use {percent}% of that. "
            "Answer in kWh."
        ),
        (
            "You put panels on your {place}, {area} m² in all. The sun gives {sun} W to each m² over {hours} "
            "hours, and {percent}% of it is turned into current. How many kWh is this?"
        ),
        "kwh from a {place} with {percent} percent panels, {hours} hours, {sun} w per m², area {area} m²?",
        (
            "Given {hours} hours of constant irradiance of {sun} W/m², calculate how many kWh a photovoltaic "
            "{place} with {area} m² and an efficiency of {percent}% puts out."
        ),
        (
            "While the sun was shining, which was for {hours} hours, the modules on the {place} worked with an "
            "efficiency of {percent} percent. They span {area} m², each of which got {sun} W. Please give the "
            "yield in kWh."
        ),
        (
            "{hours} hours of sun at {sun} W/m², turned into current with {percent}% efficiency by {area} m² "
            "on a {place}: how many kWh?"
        ),
        (
            "{sun} W/m² shine on a {place} for {hours} hours. Its modules, {percent}% efficient, have an area "
            "of {area} m². Find the yield in kWh."
        ),
        (
            "What energy in kWh do modules of {percent}% efficiency produce in {hours} hours, when {sun} W/m² "
            "fall on a {place} with {area} m² of them?"
        ),
        (
            "At {percent} percent efficiency and with {area} m² of panels, a {place} works for {hours} hours "
            "in sunshine of {sun} W/m². Tell me how many kilowatt hours come out."
        ),
        (
            "In {hours} hours, how many kWh does our {place} give? The efficiency is {percent}%, the sun "
            "supplies {sun} W per square metre, and we have {area} square metres."
        ),
        "{place:capital}. Sun {sun} W/m². Efficiency {percent}%. Duration {hours} h. Area {area} m². Energy (kWh)?",
        (
            "sun was {sun} w/m² for {hours} hours, my {place} has {percent}% panels, {area} m² of them. how "
            "many kwh did i make"
        ),
        (
            "If a {place} is irradiated with {sun} W/m² and converts {percent}% of that over its {area} m², "
            "calculate the kWh for a duration of {hours} hours."
        ),
        (
            '"Our cells are {percent} percent efficient," says the owner of a {place}, "and they cover '
            '{area} m²." Today {hours} hours brought {sun} W/m². How many kWh did the owner gain?'
        ),
        (
            "Please compute the output in kWh. The time is {hours} hours, the efficiency {percent} percent, "
            "the area of the {place} {area} square metres, the radiation {sun} watts per square metre."
        ),
        (
            "You own a {place}. Over {hours} hours its panels make {percent}% of the light into electricity, "
            "the light being {sun} W on each of {area} m². How many kWh have you produced?"
        ),
        (
            "Of the {sun} W that strike a square metre, {percent}% are used by the cells. They fill {area} m² "
            "of a {place}, and the sun stays for {hours} hours. State the electricity in kWh."
        ),
        (
            "I wonder how much a {place} feeds into the grid, in kWh, during {hours} hours if the cells reach "
            "{percent}% at {sun} W/m² and extend over {area} m²."
        ),
        (
            "For {x} days it had rained. Then {hours} hours of sunlight at {sun} W/m² came, and a {place} with "
            "{percent}% efficient modules woke up. As they take up {area} m², what was the energy in kWh?"
        ),
        (
            "A {place} bears {area} m² of photovoltaics. It is lit for {hours} hours. The efficiency amounts "
            "to {percent}%, the irradiance to {sun} W/m². Work out the kilowatt hours."
        ),
        (
            "Electric energy in kWh is wanted from {percent}% efficient modules, irradiance {sun} W/m², on "
            "{area} m² of a {place}, within {hours} hours."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: energy in kWh. Known: {area} m², {sun} W/m², {percent} percent, {hours} hours. Multiply area, "
                "radiation and efficiency for the watts, then by the hours, and divide by 1000."
            ),
            """
watts = {area} * {sun} * {percent} / 100
print(watts * {hours} / 1000)
""",
        ),
    ),
    reply="It yields {output} kWh.",
)
