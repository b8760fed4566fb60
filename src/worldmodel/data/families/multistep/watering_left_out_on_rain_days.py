"""Watering every few days for some weeks, left out where rain, which has its own interval, falls: the litres."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    every, rain = draw.pick((2, 3), (2, 5), (2, 7), (3, 4), (3, 5), (2, 9), (3, 7), (4, 5))
    weeks, litres = draw.integer(4, 12), draw.integer(6, 95)
    days = range(1, weeks * 7 + 1)
    times = len([day for day in days if day % every == 0]) - len([day for day in days if day % (every * rain) == 0])
    bed = draw.pick("vegetable bed", "orchard", "rose garden", "herb garden", "flower bed", "strawberry field", "lawn")
    values: dict[str, Value] = {**draw.who(), "k": every, "r": rain, "w": weeks, "l": litres, "bed": bed}
    return Case({**values, "x": draw.integer(23, 38)}, times * litres)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "The {bed} is to be watered every {k} days for {w} weeks, with {l} litres each time, first on day {k}. "
            "It rains on day {r} and every {r} days after that. When a watering falls on a day of rain it is left "
            "out. How many litres are used?"
        ),
        (
            "How much water, in litres, does the {bed} get from the tap in {w} weeks if {l} litres are due on every "
            "day whose number can be divided by {k}, but not when the number can also be divided by {r}, since then "
            "it rains?"
        ),
        (
            "{bed:capital}: {l} litres on days {k}, twice {k}, three times {k} ..., skipped on rain days ({r}, twice "
            "{r}, three times {r} ...). Period: {w} weeks from day one. Litres?"
        ),
        (
            "{who} waters the {bed} for {w:words} weeks, counting the days from one. Each multiple of {k} is a "
            "watering day, on which {they} uses {l} litres. Each multiple of {r} is rainy, and on a rainy day {they} "
            "stays inside. Find the litres used."
        ),
        (
            "every {k} days i give the {bed} {l} litres, starting with day {k}, but it rains every {r} days, "
            "starting with day {r}, and then i dont bother. how many litres in {w} weeks"
        ),
        (
            "A tap with a hose of {x} metres stands beside the {bed}. For {w} weeks a helper opens it every {k} "
            "days, the first time on day {k}, and lets out {l} litres. Day {r}, and from there on one day in every "
            "{r}, is wet, so the tap stays shut then. What is the total in litres?"
        ),
        (
            '"Water it every {k} days, but not when it rains," was the order, and {who} kept to it for {w} weeks: '
            "{l} litres at a time, beginning on day {k}. Rain came on each day divisible by {r} and at no other "
            "time. How many litres went on the {bed}?"
        ),
        (
            "Over a stretch of {w} weeks, strike out all days that are not multiples of {k}. From the rest strike "
            "out the multiples of {r}, when rain does the work. On each day that still stands, the {bed} is given "
            "{l} litres of water. Work out the amount of water."
        ),
        (
            "If rain falls every {r} days and watering is planned every {k} days, both counted from the same day "
            "zero, and if a planned watering is dropped on a rain day, how many litres at {l} a time does the {bed} "
            "receive from the can within {w} weeks?"
        ),
        (
            "During {w} weeks the sprinkler of the {bed} ran by a clock that started it on every day number "
            "divisible by {k}; a rain sensor blocked it on every day number divisible by {r}. A run takes {l} "
            "litres. Give the consumption of the whole time."
        ),
    ),
    more=(
        (
            "A gardener keeps a calendar of {w:words} weeks with numbered days. A drop is drawn on day {k} and then "
            "after every further {k} days; a cloud is drawn on day {r} and then after every further {r}. Where there "
            "is a drop without a cloud, {l} litres go on the {bed}. How many litres is that in all?"
        ),
        (
            "I look after my neighbour's {bed} for {w} weeks. I have to give it {l} litres on day {k} and then again "
            "and again at intervals of {k} days, except if it is raining, as it does on day {r} and at intervals of "
            "{r} days from then on. Tell me how many litres I carry."
        ),
        (
            "Water plan, {bed}. Interval {k} days. Amount {l} litres. Rain interval {r} days (no watering then). "
            "Both intervals counted from the day before day one. Duration {w} weeks. Total litres: ?"
        ),
        (
            "Could you say how many litres are needed for the {bed} in the coming {w} weeks? Per watering it is {l} "
            "litres. Watering days are all multiples of {k}, rainy days all multiples of {r}, and on rainy days "
            "nothing is needed from the tap."
        ),
        (
            "You are asked to keep the {bed} alive. On day {k}, on the day that comes {k} later and so on you pour "
            "{l} litres, unless that day also belongs to the rain, which returns every {r} days from day {r} on. "
            "What have you poured in total, in litres, after {w} weeks?"
        ),
        (
            "{who} has {x} watering cans and one {bed}. In the {w} weeks of the holidays {they} pours out {l} litres "
            "on every day with a number divisible by {k}, apart from those days that are divisible by {r} too, "
            "because of the rain then. What does it come to in litres?"
        ),
        (
            "{bed}, {w} weeks, {l} litres per go, a go every {k} days (day {k} first) but skip it when it rains, "
            "thats every {r} days (day {r} first). litres altogether?"
        ),
        (
            "Determine the volume of water, in litres, applied to the {bed} in {w} weeks by an irrigation that "
            "delivers {l} litres every {k} days, beginning on day {k}, and is suspended on rainy days, namely on "
            "those whose number {r} divides."
        ),
        (
            "Rain spares the work: on day {r}, and then always {r} days later, the {bed} is wet by itself. On the "
            "other days the rule applies that {l} litres are due whenever {k} divides the number of the day. Count "
            "the litres for {w} weeks."
        ),
        (
            "In a summer of {x} degrees the {bed} would not last without help. Help comes at {k}-day intervals, "
            "starting on day {k}, as {l} litres from the well. Only if that very day brings rain, as happens at "
            "{r}-day intervals starting on day {r}, does no help come. How many litres leave the well in {w} weeks?"
        ),
        (
            "Over {w} weeks, {l} litres at a time, the {bed} is watered unless it rains. Rain falls on day {r} "
            "and on every multiple of {r} after it; watering is planned for day {k} and every multiple of {k}. "
            "What is the total number of litres?"
        ),
        (
            "{l} litres per watering. Rain every {r} days means no watering. Otherwise the {bed} is watered "
            "every {k} days. Number of weeks: {w}. How many litres altogether, if days are counted from one?"
        ),
        (
            "It rains on each day divisible by {r}. That is why {who}, who gives the {bed} {l} litres on each "
            "day divisible by {k}, can leave the can in the shed now and then. In {w} weeks, how many litres "
            "does {who} pour?"
        ),
        (
            "Multiples of {r} are wet days, multiples of {k} are watering days, and a day that is both gets "
            "nothing from the hose. If the {bed} takes {l} litres on a watering day, find the litres for {w} "
            "weeks."
        ),
        (
            "Tell me how much water I shall need for {w} weeks. My {bed} drinks {l} litres whenever I water, "
            "which is on day {k} and every {k} days from then on, provided it is not one of the rainy days, "
            "{r}, twice {r} and so on."
        ),
        (
            '{who} is away for {w} weeks. "Every {r} days it will rain," {they} tells a neighbour, "and '
            'then do nothing. But every {k} days, if dry, put {l} litres on the {bed}." Both counts start '
            "with the day before day one. How many litres will the neighbour use?"
        ),
        (
            "The note on the shed door says: rain on days {r}, twice {r}, three times {r}...; water the {bed} "
            "on days {k}, twice {k}, three times {k}... but not in the rain; {l} litres each time; keep it up "
            "for {w} weeks. What amount of water, in litres, is that?"
        ),
        (
            "for {w} weeks im watering a {bed}, day {k} is the first time and then every {k} days, {l} litres "
            "per time. day {r} and then every {r} days it rains so those i skip. total litres pls"
        ),
        (
            "How many litres flow onto the {bed}? One dose is {l} litres; a dose falls due every {k} days, "
            "starting on day {k}; any dose due in the rain, which comes on every day divisible by {r}, is "
            "cancelled; the count stops after {w} weeks."
        ),
        (
            "When a dry day's number is a multiple of {k}, the {bed} receives {l} litres. A day is dry if {r} "
            "does not divide its number. Add up what the {bed} receives within {w} weeks."
        ),
        (
            "With rain every {r} days and {w} weeks to look after, {who} plans to give the {bed} its {l} "
            "litres every {k} days, dropping each date on which rain falls anyway. Counting from day one, how "
            "many litres does {their} plan use?"
        ),
        (
            "Every {k} days, for {w} weeks, {l} litres were meant for the {bed}. Since every {r} days there "
            "was rain, some of these waterings did not take place. Please work out how many litres were really "
            "used, day {k} and day {r} being the first of each kind."
        ),
        (
            "Suppose a shower passes on day {r}, on day twice {r}, and so forth. {who} waters the {bed} on day "
            "{k}, on day twice {k}, and so forth, but never on a day with a shower. After {w} weeks and with "
            "{l} litres for each watering, how many litres have been used?"
        ),
        (
            "You have to fill a tank so that it lasts for {w} weeks. From it {l} litres go to the {bed} on "
            "each day whose number {k} divides and {r} does not, as {r} stands for rain. How many litres "
            "belong in the tank at least?"
        ),
        (
            "Litres wanted. Length: {w} weeks. No water on days: multiples of {r} (rain). Water on days: all "
            "other multiples of {k}. Each time: {l} litres, for the {bed}."
        ),
        (
            "I wonder what the {bed} costs in water: {l} litres go on it every {k} days, the first on day {k}, "
            "unless the rain that returns every {r} days, first on day {r}, makes it unnecessary. How many "
            "litres is it over {w} weeks?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the litres in {w} weeks. Known: {l} litres every {k} days, none on rain days, which come "
                "every {r} days. Turn the weeks into days, go through them in steps of {k}, and add {l} for each day "
                "that {r} does not divide."
            ),
            """
days = {w} * 7
litres = 0
for day in range({k}, days + 1, {k}):
    if day % {r} != 0:
        litres += {l}
print(litres)
""",
        ),
    ),
    reply="{output} litres are used.",
)
