"""A way there and back on several days: the whole distance."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    way, days = draw.number(1.2, 35, digits=1), draw.integer(3, 25)
    place, unit = (
        draw.pick("work", "school", "the pool", "the stable", "the office"),
        draw.pick("km", "miles", "kilometres"),
    )
    values: dict[str, Value] = {"way": way, "days": days, "place": place, "unit": unit, "x": draw.integer(12, 55)}
    return Case({**draw.who(), **values}, round(2 * way * days, 2))


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        "{who} lives {way} {unit} from {place} and goes there and back on {days} days. How far is that in total?",
        (
            "How many {unit} does {who} travel in {days} days if {place} is {way} {unit} away and {they} goes there "
            "and returns every day?"
        ),
        "It is {way} {unit} to {place}. Find the distance for {days} days, there and back each day.",
        "On {days:words} days {who} cycles to {place} and home again, {way} {unit} each way. What distance is that?",
        (
            "Going to {place} means {way} {unit} in the morning and the same in the evening. What does it add up to "
            "over {days} days?"
        ),
        "{days} days, two trips a day, {way} {unit} a trip to or from {place}: total?",
        (
            "my way to {place} is {way} {unit} and of course i also have to get back. how many {unit} do i do in "
            "{days} days"
        ),
        (
            "{who}'s ride to {place} takes {x} minutes and covers {way} {unit}; the ride home is just as long. How "
            "many {unit} are ridden in {days} days?"
        ),
        (
            "Every day the bus takes {who} {way} {unit} to {place} and later {way} {unit} back. After {days} days, "
            "how many {unit} has {they} sat in it?"
        ),
        "Calculate the {unit} for {days} return journeys between home and {place}, which lie {way} {unit} apart.",
        "A round trip to {place} is twice {way} {unit}. {who} makes it {days} times. What is the overall length?",
        "If home and {place} are {way} {unit} apart, how far has {who} travelled after {days} days of going both ways?",
        (
            "{who} takes the same road to {place} and back, {way} {unit} long, on {days} days, and once walks {x} "
            "minutes in the park. How long are all the trips on the road together?"
        ),
    ),
    more=(
        (
            "For {days} days {who} goes to {place} and returns home. The way there is {way} {unit}, the way "
            "back the same. Tell me the total distance in {unit}."
        ),
        (
            "{way} {unit} lie between {who}'s home and {place}. {they:capital} makes the trip both ways each "
            "day. How far does {they} go in {days} days?"
        ),
        (
            "In {days} days I go to {place} and back every day. It is {way} {unit} from my door. How many "
            "{unit} do I cover?"
        ),
        "Single way to {place}: {way} {unit}. Return trips: {days}. Total {unit}: ?",
        (
            "Could you work out the distance that {who} covers, given {days} days with a trip to {place} and "
            "back, and {way} {unit} for a single way?"
        ),
        (
            '"{place:capital} is only {way} {unit} away," says {who}. But {they} goes there and comes back, '
            "day after day. What is the total in {unit} after {days} days?"
        ),
        "hey its {way} {unit} to {place} and i do it both ways, {days} days so far. how many {unit} in all",
        (
            "When {who} has gone to {place} and home again on {days} days, {they} has done the same {way} "
            "{unit} over and over, out and back. Find the sum of all ways."
        ),
        (
            "I wonder how many {unit} {who} adds up by going to {place} and back {days} times, if the distance "
            "from home is {way} {unit}."
        ),
        (
            "There and back, {way} {unit} in each direction: that is how {who} gets to {place}. Please give "
            "the {unit} for {days} such days."
        ),
        "On {days} days, out and home again, {way} {unit} each way: how far does {who} go to and from {place}?",
        (
            "{way} {unit} is the way to {place}, and {who} goes both ways on each of {days} days. What is the "
            "whole distance?"
        ),
        (
            "How far in all does {who} get, if each of {days} days means going {way} {unit} to {place} and the "
            "same {way} {unit} back?"
        ),
        (
            "{days} times {who} has gone to {place} and come home. The distance from home is {way} {unit}. "
            "Work out the {unit} in total."
        ),
        (
            "From home to {place} it is {way} {unit}. Tell me how many {unit} {who} collects on {days} days of "
            "going and returning."
        ),
        "Days: {days}. Way to {place}: {way} {unit}, daily there and back. Sum of all {unit}: ?",
        "i went to {place} and back on {days} days, one way is {way} {unit}. total {unit}?",
        (
            "Over {days} days, with a way of {way} {unit} to {place} that is also made in the other direction "
            "every day, what distance does {who} cover?"
        ),
        (
            "If {who} leaves for {place} every morning and returns every evening for {days} days, how many "
            "{unit} is that, {place} being {way} {unit} off?"
        ),
        (
            '"I have been there and back on {days} days," {who} tells a friend about {place}. "It\'s {way} '
            '{unit} from home." What distance has {they} done?'
        ),
        (
            "Please calculate the total for {who}: {days} days, on each of them a trip to {place} and the trip "
            "back, {way} {unit} for each trip."
        ),
        (
            "You go to {place} and home again, {days} days long. With {way} {unit} between home and {place}, "
            "how many {unit} do you go altogether?"
        ),
        (
            "The bike of {who} counts every one of the {unit}. It is used for {days} days, only to go to "
            "{place} and come back, {way} {unit} in each direction. What has it counted?"
        ),
        (
            "{who} is {x} years old and walks the {way} {unit} to {place} and, later in the day, back. Find "
            "the distance after {days} days."
        ),
        (
            "I wonder how much comes together in {days} days when {who} does the way to {place}, {way} {unit}, "
            "and the way home each day."
        ),
        (
            "Given {days} round trips by {who} between home and {place}, where a single direction has {way} "
            "{unit}, determine the overall distance."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the whole distance. Known: {way} {unit} one way, {days} days, there and back. Multiply the "
                "way by two and by the days."
            ),
            "print(2 * {way} * {days})",
        ),
    ),
    reply="That is {output} {unit} in total.",
)
