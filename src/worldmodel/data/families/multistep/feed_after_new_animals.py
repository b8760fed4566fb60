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
        (
            "{new} more {animal} arrive at a farm that has been feeding {n} for {days} days. Each animal eats "
            "{each} kg of {feed} a day, and the stock at the start was {stock} kg. How many days will what is "
            "left last?"
        ),
        (
            "At {each} kg a day for each, {n} {animal} eat for {days} days. Then {new} more come. {stock} kg "
            "of {feed} had been stored at the beginning. Find how many days the remaining {feed} does for all "
            "of them."
        ),
        (
            "After {days} days of feeding {n} {animal}, {who} takes in {new} more. The store of {feed}, "
            "{stock} kg when full, gives each animal {each} kg per day. How many days are covered by the rest?"
        ),
        (
            "How many days does the remaining {feed} hold out for a herd of {n} old and {new} new {animal}, "
            "each eating {each} kg daily, if the old ones fed alone for {days} days and the stock was {stock} "
            "kg before that?"
        ),
        (
            "Feed plan. Ration: {each} kg per animal and day. {days} days with {n} {animal}. Afterwards {new} "
            "additional ones. Opening stock of {feed}: {stock} kg. Days left once they are there: ?"
        ),
        (
            "{stock} kg of {feed} were in {who}'s barn. {new} {animal} have just come in addition to the {n} "
            "that ate from it for {days} days. For every animal it is {each} kg a day. Tell me the days that "
            "the remainder will do."
        ),
        (
            "my {n} {animal} have been at the {feed} for {days} days now, {each} kg a day each. there were "
            "{stock} kg to start with. today {new} more move in. how many days till the {feed} is finished"
        ),
        (
            '"{new} new {animal}!" says {who}. "So far I had {n}, for {days} days, and they get {each} kg '
            'of {feed} apiece every day." If the full stock was {stock} kg, for how many days is there {feed} '
            "from now on?"
        ),
        (
            "Suppose {new} {animal} are added to a herd of {n} at the end of day {days}. What is the number of "
            "days that remain, when {each} kg of {feed} per head are given daily from a supply which at first "
            "was {stock} kg?"
        ),
        (
            "Each day, an animal gets {each} kg. {who} bought {stock} kg of {feed} and fed {n} {animal} from "
            "it over {days} days, before {new} others came to stay. Work out how many days all can be fed with "
            "the rest."
        ),
        (
            "{who} has bought {new} {animal} today. For {days} days before, {their} other {n} had been living "
            "on {feed}, and {stock} kg of it were there in the beginning. All eat {each} kg a day per head. "
            "When, in days from today, will it run out?"
        ),
        (
            "From {stock} kg of {feed}, {each} kg are handed to every animal each day. {n} {animal} are in the "
            "stable for {days} days; when these are over there are {new} more. State the number of days until "
            "the barn is bare after the newcomers' arrival."
        ),
        (
            "The herd grows by {new} {animal} to more than the {n} it had for {days} days. Given a daily need "
            "of {each} kg of {feed} per animal and an initial {stock} kg, calculate the days for which the "
            "leftover feeds everyone."
        ),
        (
            "You look after {n} {animal}, later {new} more. The first ones alone ate from the {feed} for "
            "{days} days. You started with {stock} kg and give {each} kg per animal and day. For how many days "
            "will the bigger herd have enough?"
        ),
        (
            "It had been a dry summer, and {who} kept {stock} kg of {feed} for {n} {animal} at {each} kg per "
            "animal a day. {days} days went by. Then a neighbour left {new} of his {animal} there, equally "
            "hungry. How many days did the {feed} last from that moment?"
        ),
        (
            "Could you work out for {who} how long, in days, the rest of the {feed} will last? Newly arrived: "
            "{new} {animal}. Already there, and fed for {days} days: {n}. Daily portion of each: {each} kg. "
            "{feed:capital} before the first feeding: {stock} kg."
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
