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
        (
            "{second} seconds is the delay of the thunder now, {minutes} minutes after it was {first} seconds. "
            "The storm is coming straight at us. What is its speed in km/h?"
        ),
        (
            "How fast in km/h is a storm coming straight on, when in the course of {minutes} minutes the "
            "thunder's delay has sunk to {second} s, and it was {first} s to begin with?"
        ),
        (
            "From {first} s to {second} s: that is how the gap between flash and thunder changed in {minutes} "
            "minutes. Find the storm's speed, in km/h, if it comes directly closer."
        ),
        (
            "It took {second} s for the latest thunder to come after its flash. An earlier one, {minutes} "
            "minutes before, took {first} s. Tell me how many km/h the storm makes on its straight way here."
        ),
        (
            "I saw a flash and heard it {second} seconds later. {minutes} minutes earlier I had heard one "
            "after {first} seconds. If the storm is heading for me, how many kilometres per hour does it do?"
        ),
        (
            "{minutes} minutes ago the thunder lagged {first} s behind the lightning. Now it lags {second} s. "
            "Work out in km/h how fast the storm approaches in a straight line."
        ),
        (
            "Speed = ? km/h. Time between both observations: {minutes} minutes. Thunder delay afterwards: "
            "{second} s. Thunder delay before: {first} s. Storm on a direct course to us."
        ),
        (
            "When the flash-to-thunder time falls by the step from {first} to {second} seconds, and this "
            "happens in {minutes} minutes, at what speed (km/h) is the storm coming directly nearer?"
        ),
        (
            '"It was {first} seconds a while ago, {minutes} minutes to be exact," says {who}. "Now it is '
            '{second}." They talk about the wait for thunder after lightning. In km/h, how fast does the '
            "storm come straight towards them?"
        ),
        (
            "You hear thunder {first} s after the lightning and, after {minutes} minutes, {second} s after it. "
            "As the storm is making straight for you, what is its speed in kilometres per hour?"
        ),
        (
            "storm coming right at us, thunder {second} sec behind the flash, was {first} sec {minutes} "
            "minutes ago. km/h?"
        ),
        (
            "Given two thunder delays, {second} s for the later flash and {first} s for the earlier flash, "
            "{minutes} minutes apart, determine in km/h the speed of a storm that moves straight to the "
            "observer."
        ),
        (
            "Please find how quickly a thunderstorm is closing in, in km/h. During {minutes} minutes, the "
            "seconds between lightning and thunder went down to {second}; at first there had been {first}."
        ),
        (
            "The hikers sit in a hut while a storm heads straight for it. The first thunder came {first} s "
            "after the flash; {minutes} minutes later, another comes {second} s after its flash. How many km/h "
            "does the storm have?"
        ),
        (
            "If {minutes} minutes pass while a storm comes directly closer, so that its thunder is heard "
            "{second} s after the flash and no longer {first} s after it, what is the storm's speed in km/h?"
        ),
        (
            "I wonder about the speed, in km/h, of a storm coming straight this way. Lightning to thunder: "
            "{second} seconds at present, {first} seconds exactly {minutes} minutes ago."
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
