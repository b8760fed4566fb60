"""A mass of phase-change material for an energy, but its latent heat is not told."""

from __future__ import annotations

from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    pcm = draw.pick("a new PCM", "an unnamed salt hydrate", "a secret wax blend", "a test material", "a PCM sample")
    place = draw.pick("hut", "greenhouse", "caravan", "swimming pool", "workshop", "farmhouse")
    energy = draw.number(0.8, 90, digits=1)
    return Case({"pcm": pcm, "energy": energy, "place": place, "melt": draw.integer(22, 95), "x": draw.integer(2, 9)})


FAMILY = Family(
    category="science",
    kind="unanswerable",
    case=case,
    phrasings=(
        (
            "A {place} needs {energy} kWh of heat at night. It is to come from {pcm} that melts at {melt} °C. What "
            "mass is required?"
        ),
        "How many kilograms of {pcm} (melting point {melt} °C) must be melted to store {energy} kWh?",
        (
            "With a melting temperature of {melt} degrees, how much of {pcm} do I have to buy for a storage of "
            "{energy} kilowatt hours?"
        ),
        "{energy} kWh shall be kept as latent heat in {pcm}, which melts at {melt} °C. Find the mass in kg.",
        (
            "The heater of a {place} is replaced by a latent heat store of {energy} kWh. Its filling is {pcm}. How "
            "heavy is the filling?"
        ),
        "what does the PCM weigh in our {energy} kWh thermal battery if it melts at {melt} celsius",
        "Wanted: {energy} kWh. Material: {pcm}, melting point {melt} °C. Mass?",
        (
            "Determine the amount of {pcm} whose complete solidification at {melt} °C supplies {energy} "
            "kilowatt-hours to a {place}."
        ),
        "It takes some heat to melt a kilogram of {pcm}. How many kilograms take up {energy} kWh?",
        (
            "Over {x} hours a solar collector delivers {energy} kWh to a store with {pcm}. Every bit of it goes into "
            "melting. What mass melts?"
        ),
        (
            "For the {place} we plan a phase-change store of {energy} kWh with {pcm}. Neglecting sensible heat, what "
            "mass do we plan with?"
        ),
        "To hold {energy} kWh at a steady {melt} °C, a tank is loaded with {pcm}. What load in kg is needed?",
    ),
    more=(
        "{energy} kWh are to be stored by melting {pcm}. Tell me how many kilograms of it that takes.",
        (
            "I wonder how many kilograms of filling my store needs. It should give {energy} kWh to the "
            "{place}, and the filling, {pcm}, melts at {melt} °C."
        ),
        "If {pcm} with a melting point of {melt} °C is melted completely by {energy} kWh, what is its mass in kg?",
        (
            '"Let us use {pcm}," says the engineer, "it melts at {melt} °C, and the {place} needs {energy} '
            'kWh." What quantity in kg should be ordered?'
        ),
        "storage: {energy} kWh; medium: {pcm}; melts at: {melt} °C; kg needed = ?",
        "Please work out the mass of {pcm} that gives off {energy} kWh while it freezes at {melt} °C.",
        (
            "For a {place}, a tank is filled with {pcm}, melting at {melt} °C. By melting alone the tank must "
            "be able to take in {energy} kWh. Calculate the kilograms of filling."
        ),
        "our {place} wants {energy} kWh from a store with {pcm} in it, how many kg of that stuff do we put in",
        (
            "Given that a block of {pcm} stands at its melting point of {melt} °C and has melted entirely "
            "after {energy} kWh, determine how heavy the block is."
        ),
        (
            "It is winter, and the {place} lives on heat that was stored in summer: {energy} kWh, all of it "
            "latent heat in {pcm}. How many kg of this are in the store?"
        ),
        "At {melt} °C melts {pcm}; {energy} kWh shall be stored by it in a {place}. How many kg of it are needed?",
        "What weight in kg must a filling of {pcm} have so that its melting at {melt} °C takes up {energy} kWh?",
        "Melting point {melt} °C, {pcm}; heat to be stored {energy} kWh; for a {place}. Kilograms required?",
        (
            "The {place} gets its heat from {pcm} freezing at {melt} °C. It uses {energy} kWh until all is "
            "frozen. How many kilograms froze?"
        ),
        (
            "You plan a store of {energy} kWh for your {place} and choose {pcm}, which melts at {melt} °C. How "
            "many kg do you order?"
        ),
        (
            "we have {pcm} in the tank and melting all of it took {energy} kWh. melts at {melt} celsius. how "
            "many kg is that"
        ),
        (
            "Please tell me the mass of {pcm} in a tank that gives {energy} kWh to a {place} by solidifying at "
            "{melt} °C."
        ),
        (
            '"Fill the tank with {pcm} until it can store {energy} kWh," says the owner of the {place}. "It '
            'melts at {melt} °C." How many kg must be filled in?'
        ),
        (
            "A {place} uses {energy} kWh of heat a night. If {pcm}, melting at {melt} °C, is to supply it as "
            "latent heat, what mass in kg does that take?"
        ),
        (
            "Only the melting counts: with {energy} kWh put into {pcm} at its melting point of {melt} °C, how "
            "many kilograms become liquid?"
        ),
        "I would like to store {energy} kWh with {pcm}. Work out the kilograms I have to buy.",
        "For melting a block of {pcm} at {melt} °C, {energy} kWh were used in the {place}. Find its mass in kg.",
        (
            "Let {pcm} in a heat store solidify completely at {melt} °C. This sets free {energy} kWh. Compute "
            "the mass of the store's filling."
        ),
        (
            "Given {energy} kWh as the latent heat of a whole tank of {pcm} with a melting point of {melt} °C, "
            "determine the kilograms in the tank."
        ),
        (
            "Could you calculate how many kg of {pcm} the builders must bring to the {place}, if {energy} kWh "
            "are to be kept in it at {melt} °C?"
        ),
        "Store for a {place}. Capacity: {energy} kWh, by melting. Medium: {pcm}. Mass of the medium in kg: ?",
    ),
    think=(
        "Known: {energy} kWh to store. Asked: a mass. The latent heat of the material, in kJ per kg, is not said: "
        "without it the mass cannot be computed."
    ),
    reply="I do not know: the latent heat of the material is not given.",
)
