"""The volume of a phase-change store in litres from energy, latent heat and density."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    pcm, latent, density = draw.pick(
        ("paraffin", 200, 880),
        ("sodium acetate trihydrate", 264, 1450),
        ("lauric acid", 178, 1000),
        ("erythritol", 340, 1480),
        ("calcium chloride hexahydrate", 188, 1710),
        ("fatty acid", 165, 870),
    )
    energy, density = draw.number(1, 60, digits=1), density + draw.integer(-15, 15)
    return Case(
        {"pcm": pcm, "latent": latent, "density": density, "energy": energy, "x": draw.integer(40, 90)},
        energy * 3600 / latent / density * 1000,
    )


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "A store for {energy} kWh is filled with {pcm} (latent heat {latent} kJ/kg, density {density} kg/m³). "
            "What volume in litres does the {pcm} take?"
        ),
        (
            "How many litres must a tank hold to keep {energy} kWh as latent heat of {pcm}, with {latent} kJ/kg and "
            "{density} kg per cubic metre?"
        ),
        (
            "{pcm:capital} has a density of {density} kg/m³ and stores {latent} kJ/kg on melting. Find the tank size "
            "in liters for {energy} kWh."
        ),
        (
            "we want {energy} kilowatt hours of latent storage in {pcm}, {latent} kJ per kg, {density} kg per m³. how "
            "big is the tank in litres"
        ),
        "Energy {energy} kWh, latent heat {latent} kJ/kg, density {density} kg/m³, material {pcm}: litres?",
        (
            "The cellar has room for a vessel of {pcm}. A cubic metre of it weighs {density} kg, and a kilogram takes "
            "{latent} kJ to melt. For a capacity of {energy} kWh, how many litres should the vessel hold?"
        ),
        (
            "Compute the volume, in liters, of the {pcm} whose melting takes up {energy} kWh if {latent} kJ/kg are "
            "needed and one cubic meter has {density} kg."
        ),
        (
            "To replace a hot water tank, {energy} kWh shall be stored by melting {pcm}. From its latent heat, "
            "{latent} kJ/kg, and its density, {density} kg/m³, determine the litres."
        ),
        (
            "If solid {pcm} of {density} kg/m³ absorbs {latent} kJ/kg when it melts, what number of litres absorbs "
            "{energy} kWh?"
        ),
        (
            "An installer lines a tank with {x} mm of foam and fills in {pcm}. It has to store {energy} kWh latently; "
            "{density} kg/m³ and {latent} kJ/kg are known. What is the volume of the filling in litres?"
        ),
        (
            "First find the mass of {pcm} that stores {energy} kWh at {latent} kJ/kg, then its volume in litres at "
            "{density} kg per cubic metre. Give the volume."
        ),
        (
            "The night demand of {energy} kWh is covered by {pcm} that freezes. Say how many litres of it are "
            "necessary when each kilogram yields {latent} kJ and each cubic metre has a mass of {density} kg."
        ),
    ),
    more=(
        (
            "{density} kg/m³ is the density of {pcm} and {latent} kJ/kg its latent heat. How many litres of it "
            "are needed to store {energy} kWh by melting?"
        ),
        (
            "{latent} kJ are taken up by every kilogram of {pcm} that melts. A cubic metre of it has a mass of "
            "{density} kg. If {energy} kWh are to be stored that way, what must the volume be in litres?"
        ),
        (
            "Tell me the tank volume in litres for a latent heat store: capacity {energy} kWh; filling {pcm}; "
            "density {density} kg/m³; heat of fusion {latent} kJ/kg."
        ),
        (
            "With a heat of fusion of {latent} kJ/kg and a density of {density} kg/m³, how large, in liters, "
            "is the amount of {pcm} that can hold {energy} kWh?"
        ),
        (
            "Store data. Material: {pcm}. Density: {density} kg/m³. Energy: {energy} kWh. Latent heat: "
            "{latent} kJ/kg. Volume in litres: ?"
        ),
        (
            "how many liters of {pcm} do i need? it weighs {density} kg per cubic meter, melting takes "
            "{latent} kJ per kg and i want to store {energy} kWh"
        ),
        (
            '"We have to keep {energy} kWh until the morning," says the engineer. "Let us melt {pcm}; it '
            'takes {latent} kJ for a kilogram, and a cubic metre has {density} kg." Work out the litres they '
            "have to buy."
        ),
        (
            "Could you determine how many litres {pcm} takes up if its complete melting absorbs {energy} kWh, "
            "its density being {density} kg/m³ and its latent heat {latent} kJ/kg?"
        ),
        (
            "Given {pcm} as the storage medium (latent heat of melting {latent} kJ/kg), calculate the volume "
            "in litres that is required for a latent capacity of {energy} kWh, where the density equals "
            "{density} kg/m³."
        ),
        (
            "Snow lies on the roof, and below it a house is heated by {pcm} as it freezes. Each kilogram gives "
            "off {latent} kJ. {energy} kWh are wanted for a night. Since {density} kg go into a cubic metre, "
            "what volume in litres is it that must freeze?"
        ),
        (
            "To melt a kilogram takes {latent} kJ, a cubic metre weighs {density} kg: such is {pcm}. How many "
            "litres of it will hold {energy} kWh?"
        ),
        (
            "A latent capacity of {energy} kWh is asked for. The architect chooses {pcm}, whose density is "
            "{density} kg/m³ and whose heat of fusion is {latent} kJ/kg. What volume, in litres, must be "
            "planned?"
        ),
        (
            "How big in litres is the filling of {pcm} if, at {density} kg per cubic metre and {latent} kJ per "
            "kilogram, its melting stores {energy} kWh?"
        ),
        (
            "Per kg, {pcm} takes in {latent} kJ on melting. We would like it to take in {energy} kWh. Find the "
            "volume in litres, a cubic metre having {density} kg."
        ),
        "Density {density} kg/m³; capacity {energy} kWh; heat of melting {latent} kJ/kg; medium {pcm}; litres = ?",
        (
            "I am building a store out of {pcm}. My tables give {density} kg/m³ for the density and {latent} "
            "kJ/kg for the latent heat. Please tell me how many litres correspond to {energy} kWh."
        ),
        (
            "When {energy} kWh of heat are to disappear into melting {pcm}, what space in litres does it "
            "occupy, its latent heat being {latent} kJ/kg and its density {density} kg/m³?"
        ),
        (
            "Given {latent} kJ/kg as heat of fusion, work out the litres of {pcm} ({density} kg/m³) that match "
            "a storage capacity of {energy} kWh."
        ),
        (
            "{energy} kWh, that is what the boiler leaves over each day. A tank with {pcm} shall take it up as "
            "latent heat: {latent} kJ for a kilogram, {density} kg for a cubic metre. What is the tank's "
            "volume in litres?"
        ),
        (
            "hi, what size of tank (litres) for {energy} kwh? its filled with {pcm}, density {density} kg/m3, "
            "melting heat {latent} kj/kg"
        ),
        (
            "You can store heat in {pcm}: each kilogram that melts keeps {latent} kJ, and {density} kg fit "
            "into a cubic metre. For {energy} kWh you need how many litres?"
        ),
        (
            "The seller of {pcm} states a density of {density} kg/m³. He states a latent heat of {latent} "
            "kJ/kg as well. His customer wants to store {energy} kWh by melting it, in a tank {x} cm wide. How "
            "many litres should be ordered?"
        ),
        (
            '"{density} kilograms per cubic metre and {latent} kilojoules per kilogram," reads the trainee '
            'from the sheet on {pcm}. "So how many litres do we need for {energy} kilowatt hours?" Give the '
            "answer."
        ),
        (
            "Determine the volume in litres of molten-and-frozen {pcm} which gives back {energy} kWh on "
            "freezing, with {density} kg/m³ and {latent} kJ/kg."
        ),
        (
            "Because a cubic metre of {pcm} has a mass of {density} kg, and because {energy} kWh are to be "
            "stored at {latent} kJ/kg by melting, a certain number of litres is required. Which?"
        ),
        (
            "I wonder how many litres of {pcm} it takes to swallow {energy} kWh while melting, at a latent "
            "heat of {latent} kJ per kilogram and with {density} kg to the cubic metre."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: a volume in litres. Known: {energy} kWh, {latent} kJ/kg, {density} kg/m³. Turn kWh into kJ "
                "with 3600, divide by the latent heat for the mass, by the density for cubic metres, and multiply by "
                "1000 for litres."
            ),
            """
mass = {energy} * 3600 / {latent}
volume = mass / {density}
print(volume * 1000)
""",
        ),
    ),
    reply="The volume is {output} litres.",
)
