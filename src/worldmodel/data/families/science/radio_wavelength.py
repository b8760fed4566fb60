"""The wavelength of a radio signal from its frequency in megahertz, with the speed of light known."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    device = draw.pick("two-way radio", "garage opener", "drone", "radar", "baby monitor", "satellite link")
    mega = draw.number(3, 2900, digits=1)
    return Case(
        {"device": device, "mega": mega, "light": "299792458", "x": draw.integer(2, 90)}, 299792458 / (mega * 1_000_000)
    )


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        "A {device} sends at {mega} MHz. What is the wavelength in metres?",
        "How long, in metres, are the waves of a {device} with a frequency of {mega} megahertz?",
        "{device:capital}, {mega} MHz: wavelength in m?",
        (
            "Radio waves travel at the speed of light. Find the distance from crest to crest, in metres, for a "
            "{device} that works at {mega} MHz."
        ),
        "my {device} says {mega} mhz on the back, how many meters is one wave",
        (
            "An antenna for a {device} has to fit the wavelength. The frequency is {mega} megahertz. Compute the "
            "wavelength in metres."
        ),
        (
            "If the signal of a {device} swings {mega} million times a second, what length in metres has one of its "
            "waves in empty space?"
        ),
        (
            "From {x} km away the {device} is received at {mega} MHz. Determine the wavelength of what is received, "
            "in metres."
        ),
        "Turn {mega} MHz, the frequency of a {device}, into a wavelength (m).",
        "Which wavelength in metres belongs to {mega} MHz, the channel on which a {device} transmits?",
        (
            "The channel of the {device} was moved to {mega} MHz. Since then, how many metres long has each of its "
            "waves been?"
        ),
    ),
    more=(
        "I wonder what length in metres the waves have that come out of my {device}; it works at {mega} MHz.",
        "At {mega} MHz a {device} is talking to its partner. Work out the length of one wave in m.",
        "Could you tell me the wavelength, in metres, for a {device} tuned to {mega} MHz?",
        "Frequency: {mega} MHz. Source: {device}. Wanted: wavelength (m).",
        (
            'You hold a {device} whose label reads "{mega} MHz". From crest to crest, how many metres does '
            "its radio wave measure?"
        ),
        (
            "Radio waves travel at the speed of light. Those of a {device} have a frequency of {mega} MHz. "
            "Give their wavelength in metres."
        ),
        "meters per wave for a {device} on {mega} mhz?",
        (
            '"The {device} runs on {mega} megahertz," the seller explains. Please convert that into a '
            "wavelength in metres."
        ),
        (
            "Given that {mega} MHz is the carrier frequency used by a {device}, determine the corresponding "
            "vacuum wavelength in m."
        ),
        (
            "What distance in metres does the wave from a {device} travel during a single oscillation, when it "
            "oscillates at {mega} MHz?"
        ),
        "In metres, what is the length of a wave at {mega} MHz, the frequency of a {device}?",
        "{mega} MHz is what a {device} uses. How many metres is its wavelength?",
        "Tell me the wavelength of a {device} in metres, its frequency being {mega} megahertz.",
        (
            "The waves of a {device} travel with the speed of light and come {mega} million times per second. "
            "How many metres are there from one wave to the next?"
        ),
        "Wavelength (m) of a {device} at {mega} MHz: ?",
        "Suppose you tune a {device} to {mega} MHz. What wavelength in metres do you get?",
        ('"How long are its waves?" a child asks about the {device}. On the box it says {mega} MHz. Answer in metres.'),
        "whats {mega} mhz as a wavelength in metres, its for my {device}",
        "Please find how many metres a wave from a {device} measures if the transmitter runs at {mega} MHz.",
        (
            "For a school project I measure the radiation of a {device} and get a frequency of {mega} MHz. "
            "Work out the wavelength in metres."
        ),
        (
            "When it is switched on, a {device} sends out waves with a frequency of {mega} MHz. How long is "
            "each in metres?"
        ),
        "A {device}, {mega} megahertz, is to get an antenna as long as its wave. How many metres of antenna is that?",
        "Given a {device} that transmits on a frequency of {mega} MHz, state the wavelength of its signal in metres.",
        "Device: {device}. Wavelength in m: ? Frequency in MHz: {mega}.",
        (
            "Every second {mega} million waves leave the antenna of a {device}. Could you say what length in "
            "metres belongs to each of them?"
        ),
        "I have a {device} and know its frequency, {mega} MHz, but not its wavelength in metres. Which is it?",
    ),
    steps=(
        Step(
            (
                "Asked: a wavelength in metres. Known: {mega} MHz. Light and radio go {light} m/s. A MHz is 1000000 "
                "per second: divide the speed by the frequency."
            ),
            """
hertz = {mega} * 1000000
print({light} / hertz)
""",
        ),
    ),
    reply="One wave is {output} m long.",
)
