"""The size of a population from a recapture, when some of the marked animals are lost before it."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    animals, place = draw.pick(
        ("trout", "lake"),
        ("newts", "pond"),
        ("voles", "meadow"),
        ("beetles", "wood"),
        ("lizards", "quarry"),
        ("snails", "garden"),
        ("crabs", "bay"),
        ("frogs", "marsh"),
    )
    marked, percent, second = draw.integer(80, 240), draw.integer(5, 25), draw.integer(60, 200)
    again = round(second * (100 - percent) / 100 / draw.number(2.5, 8, digits=2))
    values: dict[str, Value] = {
        "animals": animals,
        "place": place,
        "marked": marked,
        "percent": percent,
        "second": second,
        "again": again,
        "who": draw.person(),
    }
    alive = marked * (100 - percent) / 100
    return Case({**values, "x": draw.integer(2, 9)}, round(alive * second / again))


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "{marked} {animals} of a {place} are caught, marked and set free. Until the second catch, {percent}% of "
            "them die. In the second catch there are {second} {animals}, {again} of them marked. How many {animals} "
            "live in the {place} now?"
        ),
        (
            "About how many {animals} are there in a {place} if {second} are caught, {again} of which carry a mark, "
            "and {marked} had been marked earlier, {percent} percent of them having lost the mark since?"
        ),
        (
            "Mark and recapture, {animals}, {place}: marked {marked}, marks lost {percent}%, second catch {second}, "
            "with mark {again}. Estimated number?"
        ),
        (
            "In spring a biologist marks {marked} {animals}. By summer, {percent} percent of the marked ones have "
            "died. She now catches {second} {animals} in the same {place} and counts {again} marks among them. Find "
            "the number of {animals} in the {place} in summer."
        ),
        (
            "we tagged {marked} {animals} in the {place}, some {percent}% of the tags fell off, then we caught "
            "{second} and {again} had a tag. how many {animals} does that make in total, roughly"
        ),
        (
            "Estimate the stock of {animals} in a {place} by recapture. Tagged at first: {marked}. Loss among the "
            "tagged: {percent}%. Later sample: {second}, including {again} tagged animals."
        ),
        (
            "If {again} out of {second} {animals} caught in a {place} have a spot of paint, how large is the whole "
            "population, given that {marked} were painted before and the paint has gone from {percent}% of these?"
        ),
        (
            "A {place} of {x} hectares is home to many {animals}. Students mark {marked} of them; {percent}% of the "
            "marked leave for good. A week later {second} {animals} are trapped, and {again} of these turn out to be "
            "marked. Work out how many {animals} the {place} has at that time."
        ),
        (
            '"Of {second} {animals} we caught today, {again} had our mark," {who} reports from the {place}. In all '
            "{marked} had been given one, but {percent} percent of these have died. How many {animals} are there "
            "likely to be?"
        ),
        (
            "The share of marked {animals} in a catch equals their share in the whole {place}. The catch: {second}, "
            "among them {again} with a mark. The marks: {marked} were put on, {percent}% did not last. Determine the "
            "number of all {animals}."
        ),
    ),
    more=(
        (
            "A mark was put on {marked} {animals}, and {percent}% of the bearers have vanished since then. Now "
            "that {second} {animals} have been caught in the {place}, {again} bearing the mark, tell me how "
            "many there are in the place as a whole."
        ),
        (
            "How big is a population of {animals} for which a sample of {second} contains {again} marked ones? "
            "Some time before, {marked} had been marked, and {percent} percent of those did not survive until "
            "the sample."
        ),
        (
            "{animals} in {place}: first catch, all marked: {marked}; marked ones dead since: {percent}%; "
            "second catch: {second}; marked in it: {again}; total = ?"
        ),
        (
            "I would like to know how many {animals} my {place} has. Last month I caught {marked}, gave each a "
            "dot of colour and let them go. I suppose that {percent} percent of the dots have worn off. "
            "Yesterday I caught {second}, and {again} showed a dot. What is the estimate?"
        ),
        (
            "It took {x} nights to catch {marked} {animals}, which were released with a mark. Later, when "
            "{percent}% of the marked ones were no longer alive, the same traps held {second} {animals}, "
            "{again} marked. Calculate the likely number of {animals} in the area."
        ),
        (
            "Could you tell from a recapture how many {animals} there are? We released {marked} marked ones "
            "into the {place}, lost {percent}% of these, and found {again} of the others again in a catch of "
            "{second}."
        ),
        "how many {animals}? marked {marked} (minus {percent}% that died), recaught {again} in {second}",
        (
            "In a {place} live {animals} that nobody can count one by one. So {marked} of them get a tag, of "
            "which {percent} percent come off unseen. When the traps are emptied the next time, they hold "
            "{second} {animals}, yet only {again} tags. Give the estimated population."
        ),
        (
            "Among {second} {animals} in the hand, {again} marks; among all, as many marks as are left of "
            "{marked} after a loss of {percent}%. From this, how many {animals} does the {place} have?"
        ),
        (
            "With {x:words} helpers, a ranger marks {marked} {animals} at the {place}. Before the next round "
            "{percent}% of them fall victim to the cold. This round yields {second} {animals}, and the ranger "
            "sees his mark on {again}. Compute how many {animals} there must be."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: how many {animals} there are. Known: {marked} marked, {percent} percent of these lost, "
                "{second} caught later, {again} of them marked. Take off the lost ones; the marked have the same "
                "share in the catch as among all: multiply by {second}, divide by {again}, round."
            ),
            """
left = {marked} * (100 - {percent}) / 100
print(round(left * {second} / {again}))
""",
        ),
    ),
    reply="There are about {output} {animals}.",
)
