"""When an inner planet catches up with an outer one that is some degrees ahead, from their periods in days."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    one, two = draw.sample(("Alda", "Beryn", "Corvo", "Dunmar", "Kestor", "Fenja", "Garo", "Hylas"), 2)
    inner = draw.integer(20, 400)
    outer = inner + draw.integer(inner // 4 + 5, 3 * inner)
    angle = draw.integer(15, 340)
    values: dict[str, Value] = {"one": one, "two": two, "inner": inner, "outer": outer, "angle": angle}
    return Case({**values, "x": draw.integer(3, 9)}, round(angle * inner * outer / 360 / (outer - inner), 1))


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "{one} goes around its star in {inner} days, {two} in {outer} days, in the same direction on circular "
            "paths. Today {one} is {angle}° behind {two}. In how many days will it catch up?"
        ),
        (
            "How many days pass until the inner planet {one} (period {inner} days) draws level with the outer planet "
            "{two} (period {outer} days), if it is trailing by {angle} degrees?"
        ),
        (
            "{one}: {inner} d. {two}: {outer} d. Lag of {one}: {angle}°. Same sense, circular orbits, same star. Days "
            "to alignment?"
        ),
        (
            "As seen from the star, {two} stands {angle}° ahead of {one}. A circuit lasts {outer} days for {two} and "
            "{inner} days for {one}. Find the number of days until both planets stand in one direction."
        ),
        (
            "planet {one} does a lap in {inner} days and planet {two} needs {outer} days, {two} is {angle} degrees in "
            "front now. when do they line up, in days"
        ),
        (
            "If {one} has to make up an angle of {angle}° on {two}, and the periods of revolution of these planets "
            "are {inner} and {outer} days, after how many days does the star see them side by side?"
        ),
        (
            "Of the {x} planets of a star, {two} takes {outer} days for its circle and {one} takes {inner}. The "
            "faster one lags behind by {angle}°. Calculate the days up to their next alignment."
        ),
        (
            '"Today {two} leads {one} by {angle} degrees," notes the astronomer. She knows the years of both planets: '
            "{inner} days on {one}, {outer} days on {two}. After how many days does {one} overtake {two}?"
        ),
        (
            "Work out when the planet {one} next passes the planet {two}. Per day, {one} advances by a full circle "
            "divided by {inner}, {two} by a full circle divided by {outer}; between them lie {angle}°, {two} being "
            "ahead. Answer in days."
        ),
        (
            "{angle} degrees of longitude separate {two}, which is in front, from {one}, which follows. {one} is the "
            "quicker planet: it completes its orbit in {inner} days and {two} only in {outer}. Determine the days "
            "until the gap is closed."
        ),
    ),
    more=(
        (
            "Tell me in how many days {one} and {two} will be in line with their sun, on the same side of it. The "
            "year of {one} is {inner} days long, that of {two} {outer} days, and {one} still has {angle}° to make "
            "good."
        ),
        (
            "The outer planet, {two}, needs {outer} days around the star; the inner one, {one}, needs {inner} days. "
            "Suppose {two} has a lead of {angle}°. What time in days does it take for the lead to vanish?"
        ),
        (
            "Alignment forecast. Leader: {two}, period {outer} days. Chaser: {one}, period {inner} days. Gap: {angle} "
            "degrees. Waiting time in days: ?"
        ),
        (
            "I am writing a story about the planets {one} and {two}. Their years have {inner} and {outer} days. On "
            "the first page {one} is {angle}° behind {two}; on the last page they are aligned for the first time. How "
            "many days does the story cover?"
        ),
        (
            "With {x} moons of its own, {two} creeps around the star once in {outer} days. {one} does so in {inner} "
            "days and is now {angle}° short of {two}. When will the planets have the same direction from the star "
            "(days from now)?"
        ),
        (
            "Could you compute the wait, in days, for a conjunction of {one} with {two}, given that the slower {two} "
            "(revolution: {outer} days) is currently {angle}° further along than the faster {one} (revolution: "
            "{inner} days)?"
        ),
        (
            "Both move on circles about the same star and the same way round. Every {inner} days {one} is back at its "
            "start, every {outer} days {two}. At first {two} is {angle}° in the lead; how many days is it until {one} "
            "has caught it?"
        ),
        (
            "gap {angle}°, {one} chasing {two}. orbits: {inner} days for {one} and {outer} days for {two}. days till "
            "they have the same angle?"
        ),
        (
            "An observatory with {x} domes found {two} leading {one} by {angle}°. Whoever lives on {one} counts "
            "{inner} days to a year, whoever lives on {two} counts {outer}, all days being of the same length. How "
            "many of them go by before these planets are aligned?"
        ),
        (
            "Since a year on {one} is shorter ({inner} days) than on {two} ({outer} days), {one} gains on {two} all "
            "the time. Right now it is {angle}° behind. State after how many days the difference in angle has gone."
        ),
        (
            "By {angle}° the planet {one} is behind {two}. {two} takes {outer} days for an orbit and {one} "
            "takes {inner} days, the same way round. In how many days are they aligned?"
        ),
        (
            "{outer} days is the period of {two}, {inner} days that of {one}. Right now {one} trails {two} by "
            "{angle}° on its way round their star. How many days until both point in the same direction?"
        ),
        (
            "How many days does it take {one} to catch up with {two}, which is {angle}° ahead, if {two} goes "
            "round the star every {outer} days and {one} every {inner} days?"
        ),
        (
            "The planet {two} has an orbital period of {outer} days. The planet {one}, with {inner} days, "
            "follows {angle}° behind. Find the days to the moment when the star sees them in line."
        ),
        (
            "{angle}° is the lead that {two} has over {one}. A year is {inner} days on {one} and {outer} days "
            "on {two}. After how many days has the lead shrunk to nothing?"
        ),
        (
            "{two} is {angle} degrees ahead of {one}. {two} laps the star in {outer} days, {one} in {inner}. "
            "days until they're lined up?"
        ),
        (
            "If a revolution takes {outer} days for {two} and {inner} days for {one}, and {two} stands "
            "{angle}° in front of {one} today, how many days from now do they have the same angle as seen from "
            "the star?"
        ),
        (
            "Please calculate the days until {one} overtakes {two}. Periods: {two} {outer} days, {one} {inner} "
            "days. Angle by which {one} lags: {angle}°."
        ),
        (
            '"We\'ll pass you soon!" they radio from {one} to {two}. {one} needs {inner} days to circle the '
            "star, {two} needs {outer}, and {two} is {angle}° further on. How many days is soon?"
        ),
        (
            "Planet table. Ahead by {angle}°: {two}. Orbit of {two}: {outer} days. Orbit of {one}, the "
            "follower: {inner} days. Days until aligned: ?"
        ),
        (
            "I wonder how long {one} will be behind {two}, in days. It's {angle}° behind at present. But it "
            "completes its circle in {inner} days, whereas {two} takes {outer} days in the same sense."
        ),
        (
            "Around one and the same star {one} moves with a period of {inner} days, {angle}° behind {two}, "
            "whose period is {outer} days. Determine after how many days the planets are first aligned."
        ),
        (
            "Could you work out when {two}, going round in {outer} days, is reached by {one}, going round in "
            "{inner} days? At the moment {angle}° lie between them, with {two} in front. The answer should be "
            "in days."
        ),
        (
            "Imagine a clock with the planets {two} and {one} as its hands. The slow hand, {two}, turns once "
            "in {outer} days; the fast hand, {one}, once in {inner}. The fast hand has {angle}° to go to the "
            "slow one. In how many days does it cover it?"
        ),
        (
            "People on {one} have a year of {inner} days, people on {two} a year of {outer} such days. Today "
            "their star sees {one} lag {angle}° behind {two}. Tell me the days that pass before it sees them "
            "in line."
        ),
        (
            "To close a gap of {angle}° to {two}, how many days does {one} need, the period of the latter "
            "being {inner} days and that of the former {outer} days?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: days until the inner planet catches up. Known: periods {inner} and {outer} days, {angle} "
                "degrees behind. Each goes 360 degrees by its period every day; divide the angle by the difference of "
                "these rates."
            ),
            """
gained = 360 / {inner} - 360 / {outer}
print(round({angle} / gained, 1))
""",
        ),
    ),
    reply="They are aligned in {output} days.",
)
