"""The minutes until a pot of boiling water is empty, with the known latent heat of water."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    vessel, low, high = draw.pick(
        ("pot", 500, 2200), ("kettle without lid", 900, 2400), ("steam cooker", 400, 1500), ("humidifier", 150, 600)
    )
    power, litres, percent = draw.integer(low, high, 50), draw.number(0.2, 4, digits=1), draw.integer(50, 95)
    values: dict[str, Value] = {
        "vessel": vessel,
        "power": power,
        "litres": litres,
        "percent": percent,
        "latent": "2257000",
        "x": draw.integer(2, 9),
    }
    return Case(values, litres * 2257000 / (power * percent / 100) / 60)


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "{litres} litres of water already boil in a {vessel} of {power} W, of which {percent}% reach the water. "
            "After how many minutes has all of it evaporated?"
        ),
        (
            "How many minutes until {litres} kg of boiling water are gone, if a {vessel} heats on with {power} watts "
            "at {percent} percent efficiency?"
        ),
        "{vessel:capital}, {power} W, {percent}% useful, {litres} kg water at the boil. Minutes until dry?",
        (
            "Someone forgot the {vessel}. The water in it, {litres} litres, is boiling. It takes {power} W, and "
            "{percent}% of that go into steam. Find the minutes until it runs dry."
        ),
        (
            "my {vessel} with {power} watts boils {litres} l of water, {percent}% of the heat gets in. how many "
            "minutes before it's empty"
        ),
        (
            "Compute the time in minutes in which a {vessel} turns {litres} kg of water at the boiling point into "
            "steam: power {power} W, efficiency {percent}%."
        ),
        (
            "With {percent} percent of its {power} W, a {vessel} makes steam from water at boiling temperature. For "
            "{litres} litres, what time in minutes does that need?"
        ),
        (
            "At the boil, {litres} kg of water stand in the {vessel} when Hana goes off to clean {x} rooms. If "
            "{power} W are drawn and {percent}% arrive, how many minutes does she have until the last drop is steam?"
        ),
        (
            "If a {vessel} spends {percent}% of {power} watts on evaporating water that boils already, in how many "
            "minutes are {litres} kg used up?"
        ),
        (
            "Determine how many minutes {litres} litres of boiling water last in a {vessel} that is switched on with "
            "{power} W and an efficiency of {percent}%."
        ),
    ),
    more=(
        (
            "Could you work out in how many minutes a {vessel} boils dry if {percent}% of its {power} W go "
            "into the {litres} litres of water, which are boiling already?"
        ),
        (
            "{percent}% is the efficiency, {litres} kg the mass of the water, which is at its boiling point, "
            "and {power} W the power of the {vessel}. How many minutes until it has all turned to steam?"
        ),
        (
            "I forgot my {vessel} on the stove. It draws {power} W, {percent}% of that reaches the water, and "
            "when I left, {litres} litres were just at the boil. After how many minutes is it empty?"
        ),
        "boiling water {litres} L; {vessel}; efficiency {percent}%; power {power} W; time to dryness in min = ?",
        (
            "I wonder how many minutes it takes for {litres} kg of water, already at boiling temperature, to "
            "evaporate completely in a {vessel} with {percent} percent efficiency and {power} watts."
        ),
        (
            '"The water in the {vessel} is boiling, all {litres} litres of it," says Mia. "It has {power} '
            'watts," says Tom, "and {percent} percent of that gets into the water." In how many minutes '
            "will nothing be left?"
        ),
        (
            "hey my {vessel} is {power} watts, about {percent}% gets to the water, theres {litres} litres in "
            "it and its boiling, how many min till its all steam"
        ),
        (
            "Given water of mass {litres} kg at its boiling point, heated further by a {vessel} whose {power} "
            "W are used with an efficiency of {percent}%, calculate the time of complete evaporation in "
            "minutes."
        ),
        (
            "Steam rises from a {vessel}. Inside, {litres} kg of water have reached boiling point. Of the "
            "power, {power} W, only {percent}% does its job. State the minutes until the last of the water is "
            "gone."
        ),
        (
            "Please tell me for how many minutes a {vessel} set to {power} W, at {percent}% efficiency, can "
            "keep boiling before {litres} litres of water, hot enough to boil from the start, are used up."
        ),
        (
            "{percent}% of the power of a {vessel} gets into the water, the power is {power} W, and {litres} "
            "litres are boiling in it. After how many minutes has the {vessel} boiled dry?"
        ),
        (
            "{power} W is the power of a {vessel}. It reaches its {litres} litres of boiling water with "
            "{percent}%. How many minutes pass until all the water is steam?"
        ),
        (
            "How long, in minutes, can a {vessel} go on boiling if {percent}% of {power} W arrive in the water "
            "and {litres} litres are in it at the boiling point?"
        ),
        (
            "At an efficiency of {percent} percent, a {vessel} with {power} W boils away {litres} kg of water "
            "that has reached boiling point. Find the time in minutes."
        ),
        (
            "A {vessel} takes {power} W. In it {litres} litres of water are at the boil already. {percent}% of "
            "the power is useful. Tell me the minutes until the vessel is empty."
        ),
        (
            "Efficiency: {percent}%. Power: {power} W. Boiling water in the {vessel}: {litres} kg. Minutes to "
            "evaporate it all: ?"
        ),
        (
            "{litres} litres boiling in my {vessel}, {percent} percent of the {power} watts goes in. minutes "
            "till its dry?"
        ),
        (
            "If {power} W are switched on in a {vessel} and {percent}% of that evaporates the water, which is "
            "boiling, how many minutes do {litres} litres last?"
        ),
        (
            "Work out in minutes how long it takes to turn {litres} litres of boiling water to steam, with "
            "{percent}% efficiency, in a {vessel} running at {power} W."
        ),
        (
            '"How much time do I have?" asks the cook. The {vessel} has {percent}% efficiency at {power} W, '
            "and the {litres} litres in it have just come to the boil. Give the minutes until nothing is left."
        ),
        (
            "Given a power of {power} W of which {percent}% is effective, calculate for a {vessel} the time in "
            "minutes to evaporate {litres} kg of water completely from the boiling point."
        ),
        (
            "Please say after how many minutes a {vessel} is without water. At the moment {litres} kg boil in "
            "it. Its {power} W reach the water to {percent}%."
        ),
        (
            "You let a {vessel} boil on with {power} W. Your {litres} litres of water, already at boiling "
            "point, get {percent}% of this power. In how many minutes do they disappear as steam?"
        ),
        (
            "For {x} minutes nobody noticed that the water in a {vessel} was boiling. From now on there are "
            "{litres} litres, still boiling; with {percent}% of {power} W going into the water, in how many "
            "minutes will they all be gone?"
        ),
        (
            "I wonder how soon, in minutes, my {vessel} boils dry. It loses so much heat that just {percent}% "
            "of its {power} W serve the water. There are {litres} litres in it, and they are boiling."
        ),
        (
            "Water, {litres} kg of it, boils in a {vessel}. The heater gives {power} W and has an efficiency "
            "of {percent} percent. Determine how many minutes it needs to evaporate everything."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: minutes. Known: {litres} kg of boiling water, {power} W, {percent} percent useful. To "
                "evaporate a kg takes {latent} J. Multiply by the mass, divide by the useful power for seconds and by "
                "60 for minutes."
            ),
            """
energy = {litres} * {latent}
useful = {power} * {percent} / 100
print(energy / useful / 60)
""",
        ),
    ),
    reply="It takes {output} minutes.",
)
