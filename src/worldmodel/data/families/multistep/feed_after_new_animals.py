"""A stock of feed, some days with a few animals, then more animals: how long the rest lasts."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    few, new, each = draw.integer(3, 12), draw.integer(2, 9), draw.integer(2, 6)
    days, rest = draw.integer(3, 12), draw.integer(3, 15)
    stock = few * each * days + (few + new) * each * rest
    animal, feed = draw.pick(
        ("horses", "hay"), ("goats", "oats"), ("llamas", "hay"), ("donkeys", "straw"), ("calves", "mash")
    )
    values: dict[str, Value] = {
        "n": few,
        "new": new,
        "each": each,
        "days": days,
        "stock": stock,
        "animal": animal,
        "feed": feed,
    }
    return Case({**values, **draw.who(), "x": draw.integer(2, 40)}, rest)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "{who} has {stock} kg of {feed} for {n} {animal}. Each of them eats {each} kg a day. After {days} days "
            "{new} more {animal} arrive. For how many days does the remaining {feed} last?"
        ),
        (
            "How many days can {n} {animal} and {new} newcomers live on what is left of {stock} kg of {feed} when "
            "the {n} alone have fed on it for {days} days, at {each} kg per animal and day?"
        ),
        (
            "{new} {animal} are bought when {n} others have been eating from a stock of {feed} for {days} days. "
            "The stock had {stock} kg. One animal needs {each} kg a day. Find how long everything lasts from the "
            "purchase on."
        ),
        (
            "{feed:capital}: {stock} kg. {animal:capital}: {n} for {days} days, then {new} more. {each} kg per "
            "head daily. Days left after the arrival?"
        ),
        (
            "A stable keeps {n} {animal}, and {each} kilograms of {feed} go to each of them daily. On the evening "
            "of day {days}, {new} more come in and are to eat the same. At the start {stock} kilograms lay in the "
            "barn. How many more days will there be {feed} for all?"
        ),
        (
            "i got {stock} kilos of {feed}, {n} {animal} eat {each} kilos each per day, and {days} days later "
            "theres {new} more {animal}, how long will the rest do from then"
        ),
        (
            "From a barn with {stock} kg of {feed}, {who} takes {each} kg a day for every animal. For {days} days "
            "that means {n} {animal}; from then on it means {new} more. The barn is empty how many days after the "
            "change?"
        ),
        (
            "Before the {new} new {animal} came, the {n} old ones had lived {days} days on {who}'s {feed}, {each} "
            "kg apiece and day. All the {feed} had weighed {stock} kg. With old and new ones eating alike, what "
            "number of days remains?"
        ),
        (
            "The nearest shop is {x} km away, so {who} wants to know: when {new} {animal} join {their} {n}, how "
            "many days will the {feed} do? Of {stock} kg, {days} days of feeding the {n} are already gone, {each} "
            "kg for each animal a day."
        ),
        (
            "Take {stock} kg of {feed}. Subtract what {n} {animal} eat in {days} days at {each} kg each. How many "
            "days does the remainder serve a herd that has grown by {new}?"
        ),
        (
            "When is {who}'s {feed} used up, counted from the day when {new} {animal} come to the {n} others? The "
            "store was {stock} kg, {days} days before. One animal's ration is {each} kg a day."
        ),
        (
            "{each} kg per day is what each of the {animal} gets. There are {n} for {days} days and {new} more "
            "afterwards, and {stock} kg of {feed} for everything. Tell how many days the larger herd can be fed."
        ),
    ),
    more=(
        (
            "A day's ration is {each} kg per animal. {who}'s {n} {animal} lived on it for {days} days, and "
            "then {new} others joined them. There had been {stock} kg of {feed} at the beginning. For how many "
            "days after that does the {feed} reach?"
        ),
        (
            "Could you tell me how many days the {feed} that is left lasts, if {new} more {animal} come after "
            "{days} days during which {n} {animal} each ate {each} kg daily out of {stock} kg?"
        ),
        (
            "For {days} days, {n} {animal} were fed from {stock} kg of {feed}; since then {new} additional "
            "ones have been eating too. With {each} kg per animal per day, how many days from the change until "
            "nothing is left?"
        ),
        (
            "Day after day {who} gives each animal {each} kg of {feed}. There are {n} {animal} in the "
            "beginning, and {stock} kg in the shed. When {days} days are over, {new} more {animal} move in. "
            "How long, in days, does the rest of the {feed} do for the larger herd?"
        ),
        (
            "{animal:capital} at first: {n}. Joining later: {new}. Days before they join: {days}. Daily need "
            "of an animal: {each} kg. {feed:capital} at the start: {stock} kg. Days that the rest lasts: ?"
        ),
        (
            '"We have had our {n} {animal} on our {feed} for {days} days," says {who}. "It was {stock} kg. '
            'Each gets {each} kg a day. Now {new} more have come, with the same hunger." How many days does '
            "the remaining {feed} last?"
        ),
        (
            "If {n} {animal} are joined by {new} more, and the stock of {feed}, {stock} kg originally, has by "
            "then served the {n} for {days} days at {each} kg per head a day, calculate for how many further "
            "days it serves them all."
        ),
        (
            "{new} new {animal} just turned up at ours, we already had {n}, theyve been on the {feed} for "
            "{days} days, we started with {stock} kg and its {each} kg a day for every one of them, how many "
            "days till its gone"
        ),
        (
            "I wonder how long {who} can go on feeding. {stock} kg of {feed} were bought, {each} kg is what "
            "one of the {animal} gets per day, {n} of them ate for {days} days, and now there are {new} more. "
            "Give the number of days from now."
        ),
        (
            "Out of {stock} kg of {feed}, the food of {n} {animal} was taken for {days} days, {each} kg a day "
            "for each. Work out for how many days the remainder is enough once {new} {animal} have been added "
            "to the herd."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the days that the rest lasts. Known: {stock} kg, {n} {animal} for {days} days, {each} kg "
                "each a day, then {new} more. Subtract what was eaten and divide by what the larger herd eats in a "
                "day."
            ),
            """
eaten = {n} * {each} * {days}
rest = {stock} - eaten
daily = ({n} + {new}) * {each}
print(rest / daily)
""",
        ),
    ),
    reply="The rest lasts {output} days.",
)
