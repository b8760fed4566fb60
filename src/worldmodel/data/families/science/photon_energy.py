"""The energy of a photon in electronvolts from its wavelength, and whether it frees electrons from a metal."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    metal, work = draw.pick(
        ("sodium", 2.36), ("zinc", 4.33), ("copper", 4.65), ("caesium", 2.14), ("potassium", 2.3), ("silver", 4.3)
    )
    limit = 1239.84 / work
    nano = draw.integer(int(limit * 0.45), int(limit * 0.95))
    return Case(
        {"metal": metal, "work": work, "nano": nano, "factor": "1239.84", "x": draw.integer(2, 9)},
        1239.84 / nano - work,
    )


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "Light of {nano} nm falls on {metal}, whose work function is {work} eV. What is the greatest kinetic "
            "energy of the electrons it frees, in eV?"
        ),
        (
            "With how many electronvolts at most do electrons leave {metal} ({work} eV work function) under light "
            "with a wavelength of {nano} nanometres?"
        ),
        "{metal:capital}: work function {work} eV. Light: {nano} nm. Maximum kinetic energy of photoelectrons in eV?",
        (
            "An electron in {metal} needs {work} eV to get out. A photon of {nano} nm gives it all its energy. Find "
            "what is left as energy of motion, in eV."
        ),
        (
            "i shine {nano} nm light on a piece of {metal} with work function {work} ev. what's the max kinetic "
            "energy of the electrons in ev"
        ),
        (
            "Compute the photoelectric maximum energy in electronvolts: wavelength {nano} nm, metal {metal}, work "
            "function {work} eV."
        ),
        (
            "If photons with {nano} nm of wavelength knock electrons out of {metal}, at a cost of {work} eV each, how "
            "many eV of energy does the fastest electron carry?"
        ),
        (
            "In a vacuum tube with {x} pins a plate of {metal} is lit with {nano} nm. The work function of the plate "
            "is {work} eV. How many eV have the fastest electrons?"
        ),
        (
            "Subtract the work function of {metal}, {work} eV, from the energy of a photon of {nano} nm. What is the "
            "difference in eV?"
        ),
        (
            "By Einstein's equation for the photoelectric effect, determine the top energy in eV of electrons from "
            "{metal}. The light has {nano} nm and the metal holds its electrons with {work} eV."
        ),
    ),
    more=(
        (
            "The work function of {metal} is {work} eV. Light with a wavelength of {nano} nm strikes it. How "
            "much kinetic energy, in eV, do the fastest freed electrons have?"
        ),
        (
            "It takes {work} eV to free an electron from {metal}. If a photon of {nano} nm does so, how many "
            "eV of motion can the electron keep at most?"
        ),
        (
            "How many eV of kinetic energy can an electron from {metal} have, when the light is {nano} nm and "
            "the work function {work} eV?"
        ),
        "{nano} nm light, {metal}, {work} eV work function: max electron energy (eV)?",
        (
            "I wonder how energetic the electrons get. The lamp shines with {nano} nm, the plate is {metal}, "
            "and its work function amounts to {work} eV. Give the maximum in eV."
        ),
        (
            "Please work out, in electronvolts, what remains of a photon's energy at {nano} nm once the work "
            "function of {metal}, {work} eV, has been paid."
        ),
        (
            "Could you tell me the largest kinetic energy in eV of photoelectrons that leave {metal}? Given "
            "are its work function of {work} eV and a wavelength of {nano} nm."
        ),
        (
            "work function {work} eV for {metal}, lit by a lamp at {nano} nm. what energy in eV do the "
            "electrons come out with at most"
        ),
        (
            '"Leaving me costs {work} eV," a surface of {metal} might say to its electrons. Light of {nano} '
            "nm pays for it. What is the most that an electron has left over, in eV?"
        ),
        (
            "When {metal} with a work function of {work} eV is exposed to radiation of wavelength {nano} nm, "
            "electrons are emitted. Determine the maximum of their kinetic energy in eV."
        ),
        (
            "{work} eV hold the electrons in {metal}; light of {nano} nm knocks them out. How many eV of "
            "kinetic energy do they have at most?"
        ),
        "An electron must pay {work} eV to leave {metal}. What can remain to it, in eV, from a photon of {nano} nm?",
        (
            "Work function: {work} eV ({metal}). Wavelength: {nano} nm. Find the top kinetic energy of an "
            "electron in eV."
        ),
        (
            "How fast can electrons be, in terms of energy in eV, that light of {nano} nm sets free from "
            "{metal} with its work function of {work} eV?"
        ),
        (
            "At {nano} nm, what is the maximum kinetic energy in eV for photoelectrons from {metal}, given "
            "that the work function is {work} eV?"
        ),
        (
            "A lamp of wavelength {nano} nm is turned on a surface of {metal}. From the work function, {work} "
            "eV, calculate the largest kinetic energy of the electrons in eV."
        ),
        (
            "I have a plate of {metal} (work function {work} eV) and ultraviolet light with {nano} nm. Tell me "
            "how much energy in eV my electrons have at most."
        ),
        "{metal}; {nano} nm; work function {work} eV; fastest photoelectron in eV = ?",
        (
            "If {metal} has a work function of {work} eV, how many electronvolts are left to an electron hit "
            "by a photon with a wavelength of {nano} nm?"
        ),
        (
            '"Take {metal}," says the physicist. "Its work function is {work} eV. Shine {nano} nm on it." '
            "What maximum kinetic energy in eV will she measure?"
        ),
        "electrons out of {metal}, work function {work} ev, {nano} nm light, how many ev do they have tops",
        (
            "Could you find the energy, in eV, with which the fastest electrons fly off {metal}, when {nano} "
            "nm is the wavelength and {work} eV the work function?"
        ),
        (
            "With a photon of {nano} nm an electron is torn from {metal}. Of the photon's energy, {work} eV go "
            "into tearing it off. How many eV go into its motion?"
        ),
        (
            "Dust lies on the old apparatus, but it works: {nano} nm light reaches a sheet of {metal} whose "
            "electrons need {work} eV to get free. Determine their highest kinetic energy in eV."
        ),
        (
            "Electrons are freed from {metal} by photons, each of them belonging to a wavelength of {nano} nm. "
            "As {work} eV is the work function, what kinetic energy in eV is the greatest possible?"
        ),
        (
            "For {x} seconds light of {nano} nm falls on {metal}. The metal's work function amounts to {work} "
            "eV. Work out, in eV, how much kinetic energy an emitted electron has at best."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the electron's energy in eV. Known: {nano} nm, work function {work} eV. A photon has {factor} "
                "eV divided by its wavelength in nm; subtract the work function."
            ),
            """
photon = {factor} / {nano}
print(photon - {work})
""",
        ),
    ),
    reply="It is {output} eV.",
)
