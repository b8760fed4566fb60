"""The distance to an earthquake from the delay between its two kinds of waves."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    fast, slow = draw.number(5.4, 8, digits=1), draw.number(3, 4.6, digits=1)
    delay = draw.integer(4, 95)
    place = draw.pick("station", "school", "harbour", "research camp", "mine", "village")
    return Case(
        {"fast": fast, "slow": slow, "delay": delay, "place": place, "x": draw.integer(2, 15)},
        delay / (1 / slow - 1 / fast),
    )


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "Earthquake waves of the P kind run at {fast} km/s, those of the S kind at {slow} km/s. At a {place} the "
            "S waves arrive {delay} s after the P waves. How far away was the quake in km?"
        ),
        (
            "How many km is a {place} from the focus if the S wave ({slow} km/s) comes {delay} seconds later than the "
            "P wave ({fast} km/s)?"
        ),
        "P waves {fast} km/s, S waves {slow} km/s, time between them {delay} s. Distance of the earthquake?",
        (
            "The second shock reached the {place} {delay} seconds after the first. The first travels {fast} "
            "kilometres per second, the second {slow}. Find the distance to the place where both started."
        ),
        (
            "the ground shook and {delay} s later it shook again, p waves do {fast} km/s and s waves {slow} km/s. how "
            "many km to the quake"
        ),
        (
            "Compute the distance in km between the {place} and an earthquake from an S-P delay of {delay} s and wave "
            "speeds of {slow} km/s (S) and {fast} km/s (P)."
        ),
        (
            "Both waves leave at the same moment; one moves with {fast} km/s, the slower one with {slow} km/s. For "
            "which distance is the slower one {delay} s late, as it was at the {place}?"
        ),
        (
            "A seismograph at the {place} is {x} years old. Today it recorded P waves and, after {delay} s, S waves. "
            "With velocities of {fast} and {slow} km/s, how far off was their source?"
        ),
        (
            "If it takes {delay} s from the arrival of the P waves, moving at {fast} km/s, to that of the S waves, "
            "moving at {slow} km/s, what is the way in km that they have come?"
        ),
        (
            "Given {slow} km/s for S waves, {fast} km/s for P waves and {delay} s between their arrivals at the "
            "{place}, determine the kilometres to the earthquake."
        ),
    ),
    more=(
        (
            "With {delay} s between the arrivals of P and S waves, speeds of {slow} km/s for S and {fast} km/s "
            "for P, how many km off is the earthquake?"
        ),
        (
            "S waves cover {slow} km each second, P waves {fast} km. Both leave the quake together, and at the "
            "{place} the S waves are {delay} s late. Work out the distance in km."
        ),
        (
            "Could you tell me how far from our {place} the earth shook? Between the P wave, at {fast} km/s, "
            "and the S wave, at {slow} km/s, we noted {delay} seconds."
        ),
        (
            "Log of the {place}: S minus P = {delay} s; v(P) = {fast} km/s; v(S) = {slow} km/s; distance to "
            "source in km = ?"
        ),
        (
            '"The slow waves came {delay} seconds behind the fast ones," reports the {place}. If the slow '
            "ones move at {slow} km/s and the fast ones at {fast} km/s, how many kilometres did they travel?"
        ),
        (
            "I wonder how many km lie between the quake and me. The P wave runs {fast} km in a second, the S "
            "wave only {slow} km, and I felt them {delay} s apart."
        ),
        (
            "Please determine the distance of an earthquake, in kilometres, from which P waves (speed {fast} "
            "km/s) reach the {place} {delay} s ahead of the S waves (speed {slow} km/s)."
        ),
        (
            "felt the p wave first, then {delay} s after that the s wave. s goes {slow} km/s and p goes {fast} "
            "km/s. how far was it in km"
        ),
        (
            "Someone who has worked at a {place} for {x} years sees the needle jump, and {delay} seconds later "
            "it jumps again. The first jump is due to waves of {fast} km/s, the second to waves of {slow} km/s "
            "that set out at the same time. What is the distance to the source in km?"
        ),
        (
            "Seismology exercise: S waves at {slow} km/s lag {delay} s behind P waves at {fast} km/s upon "
            "arrival. How many km from the source is the {place}?"
        ),
        (
            "By {delay} s the S waves, at {slow} km/s, come later than the P waves, at {fast} km/s. How many "
            "km away was the quake?"
        ),
        (
            "{slow} km/s for S, {fast} km/s for P, and {delay} s from the arrival of the latter to that of the "
            "former. How far, in km, is the {place} from the quake?"
        ),
        (
            "How many kilometres off did the earth break, if the S wave follows {delay} s after the P wave and "
            "they travel at {slow} km/s and {fast} km/s, in this order?"
        ),
        (
            "Between two jolts felt at the {place} there were {delay} s. The later one came with S waves of "
            "{slow} km/s, the earlier with P waves of {fast} km/s. Find the distance in km."
        ),
        (
            "{delay} seconds late: that's the S wave, at {slow} km/s, compared with the P wave, at {fast} "
            "km/s, when both reach the {place}. Distance of the source in km?"
        ),
        "s wave speed {slow} km/s, p wave speed {fast} km/s, s came {delay} s after p. km to the quake?",
        (
            "From the same quake, slow waves ({slow} km/s) and quick waves ({fast} km/s) set out together. At "
            "a {place} the quick ones are {delay} s ahead. Work out how many km it is to the quake."
        ),
        (
            "Tell me the distance of an earthquake in km. Our {place} registered its S wave {delay} s behind "
            "its P wave; S waves move {slow} km a second and P waves {fast} km."
        ),
        (
            "If P does {fast} km/s and S does {slow} km/s, how many km of rock have they crossed once the gap "
            "between them has grown to {delay} s?"
        ),
        (
            '"There\'s the P wave... and {delay} seconds later, the S wave," says the geologist at the '
            "{place}. She takes {slow} km/s for S and {fast} km/s for P. Which distance in km does she get?"
        ),
        "Arrival of S after P: {delay} s. S: {slow} km/s. P: {fast} km/s. Site: {place}. Source is how many km away?",
        (
            "A dog barked at the first tremor, and {delay} s afterwards the windows of the {place} rattled at "
            "the next. The next was the S wave, {slow} km/s; the first was the P wave, {fast} km/s. How many "
            "km away did they start?"
        ),
        (
            "Calculate the path length in km for which S waves with {slow} km/s take {delay} s more than P "
            "waves with {fast} km/s."
        ),
        (
            "Could you find out how many km separate the {place} from the source of a quake? P waves, {fast} "
            "km/s fast, got here {delay} s before S waves, {slow} km/s fast."
        ),
        (
            "I felt a jerk from P waves and then, {delay} s on, a sway from S waves. With {slow} km/s as the "
            "speed of the sway and {fast} km/s as that of the jerk, I wonder how many km away it happened."
        ),
        (
            "When the S waves' {slow} km/s and the P waves' {fast} km/s are known, the delay tells the "
            "distance. At a {place} it is {delay} s. What is the distance in km?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: a distance in km. Known: {fast} and {slow} km/s, delay {delay} s. For each km the slow wave "
                "loses 1 by its speed minus 1 by the fast speed in seconds; divide the delay by that."
            ),
            """
lost = 1 / {slow} - 1 / {fast}
print({delay} / lost)
""",
        ),
    ),
    reply="The quake was {output} km away.",
)
