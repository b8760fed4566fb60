"""The mean latent heat of two phase-change materials that are mixed."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    first, second = draw.sample(("paraffin", "lauric acid", "capric acid", "myristic acid", "palmitic acid"), 2)
    one, two = draw.integer(12, 240), draw.integer(12, 240)
    heat_one, heat_two = draw.integers(2, 145, 225, distinct=True)
    values: dict[str, Value] = {
        "one": one,
        "two": two,
        "heat_one": heat_one,
        "heat_two": heat_two,
        "x": draw.integer(20, 50),
    }
    return Case({"first": first, "second": second, **values}, (one * heat_one + two * heat_two) / (one + two))


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "{one} kg of {first} ({heat_one} kJ/kg) are blended with {two} kg of {second} ({heat_two} kJ/kg). What is "
            "the latent heat of the blend per kilogram?"
        ),
        (
            "What latent heat in kJ/kg has a mixture of {one} kg {first} and {two} kg {second}, if the pure materials "
            "have {heat_one} and {heat_two} kJ/kg?"
        ),
        (
            "{first:capital}: {one} kg, {heat_one} kJ/kg. {second:capital}: {two} kg, {heat_two} kJ/kg. Mass-weighted "
            "mean latent heat?"
        ),
        (
            "A tank is filled with {one} kilograms of {first}, later {two} kilograms of {second} are stirred in. "
            "Melting takes {heat_one} kJ/kg for the former and {heat_two} kJ/kg for the latter. Find the average per "
            "kilogram of the mix."
        ),
        (
            "Suppose the heats of fusion of {first} and {second}, {heat_one} and {heat_two} kJ/kg, simply average by "
            "mass. What value results for {one} kg of the one with {two} kg of the other?"
        ),
        (
            "i mixed {first} and {second}, {one} kg and {two} kg. alone they store {heat_one} and {heat_two} kJ per "
            "kg when melting, so how many kJ per kg does my mixture store"
        ),
        (
            "Estimate the enthalpy of fusion, per kg, of a PCM composed of {one} kg of {first} with {heat_one} kJ/kg "
            "and {two} kg of {second} with {heat_two} kJ/kg."
        ),
        (
            "The latent heat of {first} is {heat_one} kJ/kg, that of {second} {heat_two} kJ/kg. They are melted "
            "together, {one} kg of the first and {two} kg of the second, at about {x} °C. How much heat does one "
            "kilogram of the product store?"
        ),
        (
            "By weight, a store contains {one} kg {first} and {two} kg {second}. How many kJ does it take on average "
            "to melt a kilogram, when {first} needs {heat_one} kJ/kg and {second} needs {heat_two} kJ/kg?"
        ),
        (
            "Take {one} kg of a PCM that holds {heat_one} kJ/kg and {two} kg of another that holds {heat_two} kJ/kg. "
            "Assuming ideal mixing of the two, {first} and {second}, what does each kg of the mixture hold?"
        ),
        (
            "Work out the specific latent heat of a two-component wax: component A is {first}, {one} kg at {heat_one} "
            "kJ/kg; component B is {second}, {two} kg at {heat_two} kJ/kg."
        ),
        (
            "Divide the total latent heat of {one} kg {first} and {two} kg {second} by their total mass. The values "
            "per kg are {heat_one} kJ and {heat_two} kJ."
        ),
    ),
    more=(
        (
            "What does a kilogram of the blend store, in kJ, if {heat_two} kJ/kg is the latent heat of "
            "{second}, {heat_one} kJ/kg that of {first}, and the recipe takes {two} kg of the former to {one} "
            "kg of the latter?"
        ),
        (
            "Recipe card. Ingredient A, {first}: latent heat {heat_one} kJ/kg, amount {one} kg. Ingredient B, "
            "{second}: latent heat {heat_two} kJ/kg, amount {two} kg. Wanted: kJ per kg of the finished mix."
        ),
        (
            "{two} kg {second} + {one} kg {first}; {heat_two} and {heat_one} kJ/kg respectively; mean latent "
            "heat of the mixture in kJ/kg = ?"
        ),
        (
            "Could you tell me the average latent heat per kg when {two} kg of {second}, rated at {heat_two} "
            "kJ/kg, is poured into a drum that already holds {one} kg of {first}, rated at {heat_one} kJ/kg?"
        ),
        (
            '"My {first} stores {heat_one} kJ/kg and I have {one} kg of it," says the engineer. Her '
            'colleague answers: "I can add {two} kg of {second}; it stores {heat_two} kJ/kg." What does '
            "their mixture store per kilogram, weighted by mass?"
        ),
        (
            "For every kilogram of {second} we count {heat_two} kJ, for every kilogram of {first} {heat_one} "
            "kJ. Our panel holds {two} kg of {second} and {one} kg of {first}. Work out the mean for one "
            "kilogram of filling."
        ),
        (
            "Assume no interaction between the components. Given a mass of {one} kg for {first} and of {two} "
            "kg for {second}, and specific latent heats of {heat_two} kJ/kg for {second} and {heat_one} kJ/kg "
            "for {first}, calculate the specific latent heat of the mixture."
        ),
        (
            "hey, bought {two} kg {second} ({heat_two} kJ/kg) to stretch the {one} kg {first} ({heat_one} "
            "kJ/kg) in my heat battery, whats the latent heat per kg of the lot now"
        ),
        (
            "I wonder how many kJ per kilogram are set free on freezing by a blend in which {heat_one} kJ/kg "
            "comes from {first}, present with {one} kg, and {heat_two} kJ/kg from {second}, present with {two} "
            "kg."
        ),
        (
            "A white wax block was cast from {first} and {second}. The {second} in it weighs {two} kg and "
            "alone would need {heat_two} kJ/kg to melt; the {first}, needing {heat_one} kJ/kg, weighs {one} "
            "kg. Per kg of block, how much heat is needed on average?"
        ),
        (
            "{heat_two} kJ/kg is what {second} stores on melting, {heat_one} kJ/kg is what {first} stores. "
            "With {two} kg of the former and {one} kg of the latter in a mixture, how many kJ does a kg of it "
            "store?"
        ),
        (
            "What latent heat per kg does a mixture have that contains {two} kg of {second} with {heat_two} "
            "kJ/kg and {one} kg of {first} with {heat_one} kJ/kg?"
        ),
        (
            "A blend is prepared from {second} and {first}. Their latent heats are {heat_two} kJ/kg and "
            "{heat_one} kJ/kg, their masses {two} kg and {one} kg. Calculate the latent heat of the blend in "
            "kJ/kg."
        ),
        (
            "{two} kg of {second} went into the tank, and so did {one} kg of {first}. Per kilogram {first} "
            "takes {heat_one} kJ to melt and {second} takes {heat_two} kJ. Tell me the average for a kilogram "
            "of the mix."
        ),
        (
            "We store heat in {first} ({heat_one} kJ/kg) and {second} ({heat_two} kJ/kg), mixed. Of {second} "
            "we have {two} kg, of {first} {one} kg. How many kJ/kg does the mixture come to?"
        ),
        (
            "Given {heat_one} kJ/kg for {first} and {heat_two} kJ/kg for {second}, work out the mass-weighted "
            "value for a mixture of {one} kg {first} and {two} kg {second}."
        ),
        (
            "latent heats: {first} {heat_one} kJ/kg, {second} {heat_two} kJ/kg. masses: {first} {one} kg, "
            "{second} {two} kg. heat per kg of mixture?"
        ),
        (
            "hi, {second} has {heat_two} kJ/kg and i put {two} kg of it together with {one} kg {first}, which "
            "has {heat_one} kJ/kg. what does the mix have per kg"
        ),
        (
            "To {one} kg of molten {first} somebody adds {two} kg of molten {second}. Knowing that {second} "
            "has a latent heat of {heat_two} kJ/kg, against {heat_one} kJ/kg for {first}, find the latent heat "
            "of a kilogram of the whole."
        ),
        (
            "Please average by mass: {heat_two} kJ/kg for {two} kg of {second}; {heat_one} kJ/kg for {one} kg "
            "of {first}. What is the mixture's latent heat?"
        ),
        (
            '"How good is our mixture?" asks the boss. It was made by melting {first}, {one} kg, and '
            "{second}, {two} kg. The tables give {heat_two} kJ/kg for {second} and {heat_one} kJ/kg for "
            "{first}. Tell the boss the kJ per kg."
        ),
        (
            "If {second} at {heat_two} kJ/kg makes up {two} kg of a heat store, and {first} at {heat_one} "
            "kJ/kg the other {one} kg, which latent heat per kilogram does the filling have?"
        ),
        (
            "The store melts near {x} °C. It holds {two} kg of {second} besides {one} kg of {first}. Since a "
            "kg of {first} absorbs {heat_one} kJ and a kg of {second} {heat_two} kJ, how much does a kg of the "
            "mixture absorb?"
        ),
        (
            "Composition of the PCM | {second}: {two} kg at {heat_two} kJ/kg | {first}: {one} kg at {heat_one} "
            "kJ/kg | mean: ? kJ/kg"
        ),
        (
            "I wonder about the mean heat of fusion, per kg, of a mass of wax in which there are {one} kg "
            "{first} and {two} kg {second}. For {second} alone it is {heat_two} kJ/kg, for {first} alone "
            "{heat_one} kJ/kg."
        ),
        (
            "You heat a bath until everything in it, {one} kg of {first} and {two} kg of {second}, has melted. "
            "The {second} took up {heat_two} kJ for each of its kilograms, the {first} {heat_one} kJ for each "
            "of its own. What is the latent heat per kg of the bath as a whole?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the mean latent heat per kg. Known: {one} kg with {heat_one} kJ/kg and {two} kg with "
                "{heat_two} kJ/kg. Multiply each mass by its latent heat, add, and divide by both masses together."
            ),
            """
heat = {one} * {heat_one} + {two} * {heat_two}
print(heat / ({one} + {two}))
""",
        ),
    ),
    reply="The mixture has {output} kJ/kg.",
)
