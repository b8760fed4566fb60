"""The heat to melt one of several listed metals: the first program looks it up under a name with a capital."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    table = {
        "lead": 23,
        "tin": 59,
        "zinc": 112,
        "silver": 105,
        "copper": 205,
        "gold": 64,
        "aluminium": 397,
        "bismuth": 52,
    }
    names = draw.sample(tuple(table), 3)
    one, two, three = (table[name] + draw.integer(-2, 2) for name in names)
    metal, mass = draw.pick(*zip(names, (one, two, three), strict=True)), draw.number(0.3, 40, digits=1)
    values: dict[str, Value] = {
        "n_one": names[0],
        "n_two": names[1],
        "n_three": names[2],
        "one": one,
        "two": two,
        "three": three,
    }
    return Case(
        {**values, "metal": metal[0], "cap": metal[0].capitalize(), "mass": mass, "x": draw.integer(2, 40)},
        metal[1] * mass,
    )


FAMILY = Family(
    category="science",
    kind="repair",
    case=case,
    phrasings=(
        (
            "Latent heats in kJ/kg: {n_one} {one}, {n_two} {two}, {n_three} {three}. How much heat in kJ melts {mass} "
            "kg of {metal} at its melting point?"
        ),
        (
            "How many kJ does it take to melt {mass} kg {metal}, if {n_one} needs {one}, {n_two} {two} and {n_three} "
            "{three} kJ per kg at the melting point?"
        ),
        (
            "A foundry lists heats of fusion: {n_one} = {one} kJ/kg, {n_two} = {two} kJ/kg, {n_three} = {three} "
            "kJ/kg. It melts {mass} kilograms of {metal}, already at the melting point. Find the heat."
        ),
        (
            "{metal:capital}, {mass} kg, at melting temperature. Table ({n_one} {one}, {n_two} {two}, {n_three} "
            "{three} kJ/kg). Heat to melt it?"
        ),
        (
            "my table says {n_one} {one} kj/kg, {n_two} {two} kj/kg, {n_three} {three} kj/kg. what do i need for "
            "melting {mass} kg of {metal} that is hot enough already"
        ),
        (
            "Pick the right value for {metal} out of {n_one}: {one}, {n_two}: {two}, {n_three}: {three} (all kJ/kg) "
            "and compute the energy for melting {mass} kg of it."
        ),
        (
            "In a crucible of {x} cm lie {mass} kg of {metal}, about to melt. From the latent heats {one} kJ/kg "
            "({n_one}), {two} kJ/kg ({n_two}) and {three} kJ/kg ({n_three}), determine the heat for melting in kJ."
        ),
        (
            "To turn a kilogram liquid, {n_one} takes {one} kJ, {n_two} takes {two} kJ and {n_three} takes {three} "
            "kJ. What do {mass} kg of {metal} take?"
        ),
        (
            "If {mass} kg of molten {metal} become solid, which heat in kJ is set free? Values per kg: {n_one} {one} "
            "kJ, {n_two} {two} kJ, {n_three} {three} kJ."
        ),
        (
            "Which amount of heat (kJ) disappears into {mass} kg of {metal} while it melts? The teacher wrote on the "
            "board: {n_one} {one}, {n_two} {two}, {n_three} {three} kJ/kg."
        ),
    ),
    more=(
        (
            "What heat in kJ is needed to melt {mass} kg of {metal} that has already reached its melting "
            "point? Choose from {n_three}: {three} kJ/kg, {n_one}: {one} kJ/kg, {n_two}: {two} kJ/kg."
        ),
        (
            "I have {mass} kg of {metal} at its melting temperature. My table of latent heats says {two} kJ/kg "
            "for {n_two}, {three} kJ/kg for {n_three} and {one} kJ/kg for {n_one}. Tell me how many kJ I need "
            "to melt it all."
        ),
        (
            "{n_three} {three} | {n_one} {one} | {n_two} {two} | heat of fusion in kJ/kg | to be melted: "
            "{mass} kg of {metal} | kJ: ?"
        ),
        (
            "Could you work out the heat that liquefies {mass} kilograms of {metal}, already hot enough to "
            "melt? Each kilogram takes {three} kJ in the case of {n_three}, {one} kJ in that of {n_one} and "
            "{two} kJ in that of {n_two}."
        ),
        (
            '"Is it {one}, {two} or {three} kJ/kg?" asks the apprentice. "{one} is for {n_one}, {two} for '
            '{n_two}, {three} for {n_three}," says the caster, who wants to melt {mass} kg of {metal} at the '
            "melting point. How many kJ will it take?"
        ),
        (
            "hey how many kj to melt {mass} kg of {metal}, its at melting temp already. per kg its {three} kj "
            "for {n_three}, {two} for {n_two}, {one} for {n_one}"
        ),
        (
            "When {metal} is at its melting point, only its latent heat is still needed. Given {n_two} with "
            "{two} kJ/kg, {n_one} with {one} kJ/kg and {n_three} with {three} kJ/kg, calculate that heat for "
            "{mass} kg."
        ),
        (
            "The heats of fusion of {n_three}, {n_two} and {n_one} are {three}, {two} and {one} kJ/kg, in this "
            "order. I wonder how much energy in kJ a furnace has to give to {mass} kg of {metal} so that it "
            "melts, the melting point having been reached."
        ),
        (
            "For a bell, {mass} kg of {metal} must become liquid. It glows at the melting point and waits for "
            "the last heat. The handbook gives {n_one} as {one} kJ/kg, {n_three} as {three} kJ/kg, and {n_two} "
            "as {two} kJ/kg. How many kilojoules is that last heat?"
        ),
        (
            "Please look up {metal} and state the kJ for melting {mass} kg of it at constant temperature: "
            "{two} kJ/kg ({n_two}), {one} kJ/kg ({n_one}), {three} kJ/kg ({n_three})."
        ),
        (
            "{three} kJ/kg is the latent heat of {n_three}, {two} kJ/kg that of {n_two}, {one} kJ/kg that of "
            "{n_one}. What heat in kJ do {mass} kg of {metal} take up in melting at the melting point?"
        ),
        (
            "{mass} kg of {metal} are at the melting point. What heat, in kJ, melts them? Per kilogram: "
            "{n_two} {two} kJ, {n_one} {one} kJ, {n_three} {three} kJ."
        ),
        (
            "The table says {one} for {n_one}, {three} for {n_three}, {two} for {n_two}, all in kJ/kg. With "
            "it, work out the kJ that turn {mass} kg of {metal} liquid at constant temperature."
        ),
        (
            "For {mass} kg of {metal}, at melting temperature already, find the heat of melting in kJ; {n_two} "
            "has {two} kJ/kg, {n_three} has {three} kJ/kg, {n_one} has {one} kJ/kg."
        ),
        (
            "What does it take in kJ to melt {metal}, {mass} kg of it, at its melting point, given latent "
            "heats of {three} kJ/kg for {n_three}, {one} kJ/kg for {n_one} and {two} kJ/kg for {n_two}?"
        ),
        (
            "Melting {n_three} needs {three} kJ per kg, melting {n_one} needs {one} and melting {n_two} needs "
            "{two}. If {metal} is at the melting point and there are {mass} kg of it, how many kJ are needed?"
        ),
        (
            "Heat of fusion (kJ/kg): {n_two} = {two}; {n_three} = {three}; {n_one} = {one}. Sample: {metal}, "
            "{mass} kg, just about to melt. Heat in kJ: ?"
        ),
        (
            "I am casting figures out of {metal}. {mass} kg have come to the melting point. My book gives "
            "{three} kJ/kg for {n_three}, {two} kJ/kg for {n_two}, {one} kJ/kg for {n_one}. How many kJ do I "
            "still have to put in until all is liquid?"
        ),
        (
            '"How many kJ for {mass} kg of {metal}?" the smith wants to know. It has reached the melting '
            "point. On the wall one reads: {n_two}, {two} kJ/kg; {n_one}, {one} kJ/kg; {n_three}, {three} "
            "kJ/kg. Give the answer."
        ),
        (
            "kj needed to melt {mass} kg {metal} (at melting point)? {n_one} is {one} kj/kg, {n_three} "
            "{three}, {n_two} {two}"
        ),
        (
            "Could you pick {metal} from this list and compute what {mass} kg of it take to melt, in kJ? "
            "{n_three}: {three}, {n_two}: {two}, {n_one}: {one}, each in kJ/kg."
        ),
        (
            "Please determine the heat absorbed, in kJ, while {mass} kilograms of {metal} change from solid to "
            "liquid. Latent heats: {one} kJ/kg ({n_one}), {three} kJ/kg ({n_three}), {two} kJ/kg ({n_two})."
        ),
        (
            "When it melts, each kilogram of {n_two} swallows {two} kJ, of {n_three} {three} kJ, and of "
            "{n_one} {one} kJ. {mass} kg of {metal} lie in the furnace at the melting point. How much will "
            "they swallow?"
        ),
        (
            "Out of the metals {n_one} ({one} kJ/kg), {n_two} ({two} kJ/kg) and {n_three} ({three} kJ/kg), "
            "{metal} was chosen. Calculate the kJ to melt {mass} kg of it, the melting point having been "
            "reached."
        ),
        (
            "On a shelf {x} tins of metal stand in a row. One contains {mass} kg of {metal}, and it is to be "
            "melted; it is as hot as the melting point. Knowing that {n_two} has a latent heat of {two} kJ/kg, "
            "{n_one} of {one} kJ/kg and {n_three} of {three} kJ/kg, say what heat in kJ does it."
        ),
        (
            "I wonder what heat in kJ {metal} asks for, if {mass} kg of it are melted without getting any "
            "hotter. Known latent heats are {n_three}'s, {three} kJ/kg, {n_one}'s, {one} kJ/kg, and {n_two}'s, "
            "{two} kJ/kg."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: heat to melt {metal}. Known: {mass} kg, and latent heats of {n_one}, {n_two} and {n_three}. "
                "Put them in a table, look {metal} up and multiply by the mass."
            ),
            """
latent = {"{n_one}": {one}, "{n_two}": {two}, "{n_three}": {three}}
print(latent["{cap}"] * {mass})
""",
            fails=True,
        ),
        Step(
            "The table has no key {cap}: its names are written small.",
            """
latent = {"{n_one}": {one}, "{n_two}": {two}, "{n_three}": {three}}
print(latent["{metal:raw}"] * {mass})
""",
        ),
    ),
    reply="Melting takes {output} kJ.",
)
