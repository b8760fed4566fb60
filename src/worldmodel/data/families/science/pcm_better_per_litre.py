"""Which of two phase-change materials stores more latent heat in the same volume."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    table = {
        "paraffin": (200, 890),
        "lauric acid": (178, 1000),
        "sodium acetate": (262, 1450),
        "erythritol": (335, 1480),
    }
    table |= {"salt hydrate": (190, 1700), "capric acid": (153, 880), "beeswax": (177, 960), "gallium": (80, 5900)}
    names = draw.sample(tuple(table), 2)
    heat_one, heat_two = (table[name][0] + draw.integer(-9, 9) for name in names)
    dense_one, dense_two = (table[name][1] + draw.integer(-20, 20) for name in names)
    best = names[0] if heat_one * dense_one > heat_two * dense_two else names[1]
    values: dict[str, Value] = {
        "one": names[0],
        "two": names[1],
        "h_one": heat_one,
        "h_two": heat_two,
        "d_one": dense_one,
        "d_two": dense_two,
    }
    return Case(values, best)


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "{one:capital} has {h_one} kJ/kg of latent heat and {d_one} kg/m³, {two} has {h_two} kJ/kg and {d_two} "
            "kg/m³. Which of them stores more heat in a tank of given size?"
        ),
        (
            "Which material is better for a small tank: {one} ({h_one} kJ/kg, {d_one} kg/m³) or {two} ({h_two} kJ/kg, "
            "{d_two} kg/m³), counting latent heat per volume?"
        ),
        (
            "Latent heat and density: {one} {h_one} kJ/kg, {d_one} kg/m³; {two} {h_two} kJ/kg, {d_two} kg/m³. Name "
            "the one with more heat per litre."
        ),
        (
            "A designer compares {one} with {two}. A kilogram stores {h_one} or {h_two} kJ respectively, and a cubic "
            "metre weighs {d_one} or {d_two} kg. Space is scarce. Which should be chosen?"
        ),
        (
            "space is tight in my cellar, should i fill the latent heat store with {one} ({h_one} kj/kg, {d_one} kg "
            "per m³) or with {two} ({h_two} kj/kg, {d_two} kg per m³)"
        ),
        (
            "The densities of {one} and {two} are {d_one} and {d_two} kg/m³; on melting they take {h_one} and {h_two} "
            "kJ/kg. Tell me in which of the two a cubic metre absorbs more."
        ),
        (
            "Given {d_one} kg/m³ for {one} and {d_two} kg/m³ for {two}, and heats of fusion of {h_one} and {h_two} kJ "
            "per kg, decide which has the higher storage density by volume."
        ),
        (
            "Per litre, is it {one} or {two} that yields more latent heat? The former melts with {h_one} kJ/kg at "
            "{d_one} kg/m³, the latter with {h_two} kJ/kg at {d_two} kg/m³."
        ),
        (
            "Two tanks are equally big. One holds {one}, density {d_one} kg/m³, latent heat {h_one} kJ/kg; the other "
            "holds {two}, density {d_two} kg/m³, latent heat {h_two} kJ/kg. In which material is more heat when both "
            "are molten?"
        ),
        (
            "Multiply latent heat and density for {one} ({h_one} kJ/kg, {d_one} kg/m³) and for {two} ({h_two} kJ/kg, "
            "{d_two} kg/m³) and say whose product is larger."
        ),
    ),
    more=(
        (
            "Which of the pair holds more latent heat per cubic metre: {two}, with {d_two} kg/m³ and {h_two} "
            "kJ/kg, or {one}, with {d_one} kg/m³ and {h_one} kJ/kg?"
        ),
        (
            "A heat store has room for a fixed volume only. Candidates: {one}, density {d_one} kg/m³, heat of "
            "fusion {h_one} kJ/kg; {two}, density {d_two} kg/m³, heat of fusion {h_two} kJ/kg. Name the better "
            "candidate."
        ),
        (
            "Could you tell me whether {one} or {two} stores more in the same volume? Latent heats: {h_one} "
            "and {h_two} kJ/kg. Densities: {d_one} and {d_two} kg/m³."
        ),
        (
            "Table. Material | kJ/kg | kg/m³. {one:capital} | {h_one} | {d_one}. {two:capital} | {h_two} | "
            "{d_two}. Which one wins by volume?"
        ),
        (
            '"I\'d fill the box with {two}," says my partner: "{h_two} kJ/kg and {d_two} kg/m³." I prefer '
            "{one} with {h_one} kJ/kg and {d_one} kg/m³. In a box of the same size, whose material takes up "
            "more heat on melting?"
        ),
        (
            "Please decide by heat per volume between {one} and {two}. It takes {h_one} kJ to melt a kilogram "
            "of {one} and {h_two} kJ to melt a kilogram of {two}; a cubic metre weighs {d_one} kg with {one} "
            "and {d_two} kg with {two}."
        ),
        (
            "only got a small container, so whats better for storing heat in it, {two} at {d_two} kg/m³ and "
            "{h_two} kj/kg or {one} at {d_one} kg/m³ and {h_one} kj/kg"
        ),
        (
            "I wonder which melts with more heat litre for litre. For {one} the books give a density of "
            "{d_one} kg/m³ and a latent heat of {h_one} kJ/kg, for {two} a latent heat of {h_two} kJ/kg and a "
            "density of {d_two} kg/m³."
        ),
        (
            "If equal volumes of {one} and {two} are melted, which of them needs more heat? Their latent heats "
            "are {h_one} kJ/kg for {one} and {h_two} kJ/kg for {two}, their densities {d_one} kg/m³ and "
            "{d_two} kg/m³."
        ),
        (
            "With {h_two} kJ/kg for {two} and {h_one} kJ/kg for {one}, and with {d_two} kg/m³ for {two} and "
            "{d_one} kg/m³ for {one}, determine the material with the greater latent heat per unit of volume."
        ),
        (
            "{d_two} kg/m³ and {h_two} kJ/kg belong to {two}; {d_one} kg/m³ and {h_one} kJ/kg belong to {one}. "
            "Which holds more latent heat in the same volume?"
        ),
        (
            "In which is there more latent heat per cubic metre, {one} with a density of {d_one} kg/m³ and "
            "{h_one} kJ/kg, or {two} with a density of {d_two} kg/m³ and {h_two} kJ/kg?"
        ),
        (
            "A kilogram of {two} takes {h_two} kJ to melt and a kilogram of {one} takes {h_one} kJ. A cubic "
            "metre of {two} has {d_two} kg, of {one} {d_one} kg. Tell me which stores more per volume."
        ),
        (
            "We can fill our tank either with {two} or with {one}. Density of {one}: {d_one} kg/m³. Density of "
            "{two}: {d_two} kg/m³. Latent heat of {one}: {h_one} kJ/kg. Latent heat of {two}: {h_two} kJ/kg. "
            "With which does the tank hold more heat?"
        ),
        (
            "{one:capital} or {two} for a store of fixed size? Their heats of fusion are {h_one} kJ/kg and "
            "{h_two} kJ/kg, and their densities are {d_one} kg/m³ and {d_two} kg/m³, in the same order."
        ),
        (
            "Which has the better latent heat per litre, given densities of {d_two} kg/m³ ({two}) and {d_one} "
            "kg/m³ ({one}) along with latent heats of {h_two} kJ/kg ({two}) and {h_one} kJ/kg ({one})?"
        ),
        (
            "{two}: {h_two} kJ/kg; {one}: {h_one} kJ/kg; {one}: {d_one} kg/m³; {two}: {d_two} kg/m³. More heat "
            "in equal volumes: ?"
        ),
        (
            "my box has a set size. {one} weighs {d_one} kg per m³, {two} {d_two} kg per m³. melting {two} "
            "takes {h_two} kj per kg and melting {one} {h_one} kj per kg. which is the better filling"
        ),
        (
            "Please compare the heat that a litre of {two} stores in melting with that of a litre of {one}. "
            "For {two} take {h_two} kJ/kg at {d_two} kg/m³, for {one} {h_one} kJ/kg at {d_one} kg/m³. Name the "
            "material with more."
        ),
        (
            '"Take the {one}, it has {h_one} kJ/kg," says the seller, "and a cubic metre is {d_one} kg." '
            "The catalogue also offers {two} at {d_two} kg a cubic metre with {h_two} kJ/kg. Which gives more "
            "heat for the room it takes?"
        ),
        (
            "If only volume matters, should {one} ({d_one} kg/m³) be preferred to {two} ({d_two} kg/m³) as a "
            "latent heat store? They melt with {h_one} kJ/kg and {h_two} kJ/kg respectively. Name the one to "
            "prefer."
        ),
        (
            "Jars of the same size are filled, the left with {two}, the right with {one}. The substance on the "
            "left has {d_two} kg/m³ and {h_two} kJ/kg of latent heat, that on the right {d_one} kg/m³ and "
            "{h_one} kJ/kg. Which substance takes in more heat as it melts?"
        ),
        (
            "I wonder whether {two} beats {one} per cubic metre. The latent heat of {one} is {h_one} kJ/kg at "
            "{d_one} kg/m³; {two} has {d_two} kg/m³ and releases {h_two} kJ/kg. Say which is ahead."
        ),
        (
            "Decide on a filling for your narrow tank by latent heat per volume: {one}, {h_one} kJ per kg, or "
            "{two}, {h_two} kJ per kg, knowing that they weigh {d_one} and {d_two} kg per m³."
        ),
        (
            "Material with more kJ per m³ wanted. Known: latent heats, {two} {h_two} kJ/kg and {one} {h_one} "
            "kJ/kg; densities, {two} {d_two} kg/m³ and {one} {d_one} kg/m³."
        ),
        (
            "When a cubic metre of {one} ({d_one} kg) and a cubic metre of {two} ({d_two} kg) melt, the former "
            "needs {h_one} kJ for each kg and the latter {h_two} kJ for each kg. Determine which cubic metre "
            "absorbs more."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: which stores more per volume. Known: {one} {h_one} kJ/kg, {d_one} kg/m³; {two} {h_two} kJ/kg, "
                "{d_two} kg/m³. Latent heat times density is the heat per cubic metre: compare both."
            ),
            """
first = {h_one} * {d_one}
second = {h_two} * {d_two}
print("{one}" if first > second else "{two}")
""",
        ),
    ),
    reply="In the same volume, {output} stores more.",
)
