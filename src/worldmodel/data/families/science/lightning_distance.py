"""How far a lightning was from the delay of the thunder, and how fast the storm moves between two of them."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    first = draw.integer(8, 30)
    second = draw.integer(2, first - 3)
    minutes = draw.integer(3, 40)
    who = draw.person()
    return Case(
        {"first": first, "second": second, "minutes": minutes, "who": who, "sound": "343"},
        (first - second) * 343 / 1000 / minutes * 60,
    )


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "Thunder follows a lightning after {first} s, and {minutes} minutes later another one after {second} s. "
            "The storm comes straight nearer. How fast does it move in km/h?"
        ),
        (
            "At what speed in km/h does a storm approach, if the delay of the thunder drops from {first} to {second} "
            "seconds within {minutes} minutes?"
        ),
        (
            "Delay between flash and thunder: {first} s, after {minutes} minutes {second} s. Speed of the approaching "
            "storm in km/h?"
        ),
        (
            "{who} counts {first} seconds from flash to thunder. When {minutes} minutes have passed it is {second} "
            "seconds. Find how many kilometres the storm, heading for {who}, moves in an hour."
        ),
        (
            "first i counted {first} s until the thunder, {minutes} minutes later only {second} s, how many km/h does "
            "the storm do towards me"
        ),
        (
            "Compute the speed of a thunderstorm (km/h) that moves directly towards an observer. Thunder delays: "
            "{first} s at first, {second} s at the end. Time between: {minutes} minutes."
        ),
        (
            "Within {minutes} minutes the thunder has come closer to the flash: now it needs {second} s, before it "
            "needed {first} s. Which speed in km/h has the front that is coming at us?"
        ),
        (
            "If a flash is heard {first} seconds late, and one {minutes} minutes afterwards {second} seconds late, "
            "with how many km per hour does the weather come on in a straight line?"
        ),
        (
            "On the terrace {who} notes {first} s between light and sound. The storm rolls nearer on a straight line, "
            "and the next note, {minutes} minutes later, says {second} s. Work out its speed in km/h."
        ),
        (
            "A storm is {first} seconds of sound away and in {minutes} minutes only {second} seconds of sound. It "
            "heads for us. Determine its speed in kilometres an hour."
        ),
    ),
    more=(
        (
            "{minutes} minutes lie between two flashes. The thunder of the later one takes {second} s to "
            "arrive, that of the earlier one took {first} s. At how many km/h is the storm coming straight "
            "towards us?"
        ),
        (
            "Now the thunder needs {second} seconds; {minutes} minutes ago it needed {first}. How fast, in "
            "km/h, is the storm coming directly at me?"
        ),
        (
            "How many kilometres per hour does a storm make that heads for us, when its thunder arrives "
            "{second} s after the flash and, {minutes} minutes earlier, arrived {first} s after it?"
        ),
        (
            "Earlier delay: {first} s. Later delay: {second} s. Minutes in between: {minutes}. The storm heads "
            "straight here. Its speed, km/h?"
        ),
        (
            "{who} counts seconds at the window. At first {first} of them pass from flash to thunder, then, "
            "{minutes} minutes on, just {second}. Work out how fast the storm is approaching in km/h."
        ),
        (
            "I wonder at what speed in km/h this storm is moving in on us. It took {minutes} minutes for the "
            "gap between lightning and thunder to shrink from {first} s to {second} s."
        ),
        (
            '"Only {second} seconds!" shouts {who} as the thunder comes. {minutes} minutes before it had '
            "been {first} seconds. If the storm moves straight at the house, what is its speed in km/h?"
        ),
        (
            "Given a gap between flash and bang of {second} s, where {minutes} minutes earlier the gap was "
            "still {first} s, find the speed in km/h of the storm on its direct way to the observer."
        ),
        (
            "thunder lag went down to {second} s from {first} s and that took {minutes} minutes, so the storm "
            "comes right at me with how many km/h"
        ),
        (
            "Over a period of {minutes} minutes the sound of lightning was late by {first} s at the start and "
            "by {second} s at the end. Tell me, in kilometres per hour, how quickly the thunderstorm is "
            "drawing nearer along a straight line."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the storm's speed in km/h. Known: delays {first} and {second} s, {minutes} minutes between. "
                "Sound goes {sound} m/s. The difference of the delays times the speed of sound is the way; divide by "
                "1000 for km and by the hours, which are minutes by 60."
            ),
            """
metres = ({first} - {second}) * {sound}
hours = {minutes} / 60
print(metres / 1000 / hours)
""",
        ),
    ),
    reply="It moves at {output} km/h.",
)
