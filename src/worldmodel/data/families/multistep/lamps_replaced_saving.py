"""Old lamps are replaced by ones of less power: what is saved after paying for them."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    n, old, new = draw.integer(6, 40), draw.pick(60, 75, 100), draw.pick(7, 9, 12)
    hours, days, price, each = draw.integer(4, 10), draw.integer(200, 365, 5), draw.integer(20, 40), draw.integer(2, 5)
    place = draw.pick("office", "school", "shop", "gym", "library", "hotel")
    values: dict[str, Value] = {
        "n": n,
        "old": old,
        "new": new,
        "h": hours,
        "d": days,
        "p": price,
        "e": each,
        "place": place,
    }
    answer = round((old - new) * n * hours * days / 1000 * price / 100 - n * each, 4)
    return Case({**values, **draw.who(), "x": draw.integer(2, 60)}, answer)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "A {place} replaces {n} lamps of {old} watts by lamps of {new} watts that cost €{e} each. The lamps "
            "burn {h} hours a day on {d} days. A kilowatt-hour costs {p} cents. How many euros are saved after "
            "paying for the lamps?"
        ),
        (
            "How much does a {place} save in euros, the price of the lamps taken off, when {n} lamps go from {old} "
            "W to {new} W, with {h} hours a day, {d} days, {p} cents per kWh and {e} euros for each new lamp?"
        ),
        (
            "Power costs {p} cents a kilowatt-hour. In the {place} of {who}, {n} lamps are on for {h} hours on "
            "each of {d} days. With new ones, at {e} euros apiece, each lamp needs {new} instead of {old} watts. "
            "Find the net saving in euros."
        ),
        (
            "{n} lamps, {old} W to {new} W. {h} h/day, {d} days, {p} ct/kWh. New lamp €{e}. Net saving of the "
            "{place} in euros?"
        ),
        (
            "By buying {n} lamps for {e} euros each, {who} lowers the power of every lamp in the {place} from "
            "{old} to {new} watts. They shine {d} days for {h} hours. What remains, in euros, of the saving when "
            "the lamps are paid, if {p} cents are due per kilowatt-hour?"
        ),
        (
            "we have {n} lamps in the {place}, {old} watts each, {h} hours a day, {d} days a year, power is {p} "
            "cents per kwh. if we put in {new} watt ones for {e} euros a piece, how many euros ahead are we after "
            "that year"
        ),
        (
            "Every one of {n} new lamps in the {place} costs €{e} and uses {new} W; every old one used {old} W. "
            "Over {d} days with {h} hours of light each, at {p} cents for a kWh, how many euros more are saved "
            "than were spent?"
        ),
        (
            "The {place} has been open for {x} years and now gets {n} modern lamps. They take {new} watts in place "
            "of {old} watts, and were bought for {e} euros apiece. Lighting time: {h} hours on {d} days. Tariff: "
            "{p} cents per kilowatt-hour. Determine the gain in euros."
        ),
        (
            "{old} watts less {new} watts is what each of {n} lamps saves all the time it is on, namely {h} hours "
            "on each of {d} days. Turn this into euros at {p} cents the kilowatt-hour and subtract {e} euros per "
            "lamp. What does the {place} gain?"
        ),
        (
            "{who} must show the owner of the {place} that new lamps pay. There are {n}. Price of a new one: {e} "
            "euros. Power: {new} W, before {old} W. Use: {d} days of {h} hours. Energy price: {p} cents per kWh. "
            "Which net gain in euros can {they} report?"
        ),
        (
            "Does it pay? The {place} spends {e} euros on each of {n} lamps. Each then draws {new} W where {old} W "
            "were drawn before, on {d} days for {h} hours. Take {p} cents as the price of a kilowatt-hour and give "
            "the saving minus the spending in euros."
        ),
    ),
    more=(
        (
            "I wonder how many euros my {place} gains. Electricity is {p} cents per kWh, the light is on {h} "
            "hours a day for {d} days, and {n} lamps of {old} W make way for lamps of {new} W at {e} euros "
            "each. The new lamps must be paid from the saving."
        ),
        (
            "At {p} cents per kilowatt-hour and {e} euros for each new lamp, a {place} changes {n} lamps. They "
            "burn on {d} days, {h} hours a day. The new power is {new} W per lamp, the old one {old} W. Work "
            "out the saving in euros less the cost of the lamps."
        ),
        (
            "{d} days of {h} hours: so long do the lamps of a {place} burn. From {old} W each they go down to "
            "{new} W each. There are {n} of them, a new one costs {e} euros, and a kilowatt-hour {p} cents. "
            "How many euros remain of the saving after the lamps are paid?"
        ),
        (
            "Energy price: {p} cents/kWh. Lamp price: {e} euros. Lamps in the {place}: {n}. New power: {new} "
            "W. Old power: {old} W. Days: {d}. Hours per day: {h}. Saving minus lamp cost, in euros?"
        ),
        (
            "Could you tell me the net saving in euros if lamps of {new} watts, bought at {e} euros a piece, "
            "take the place of those of {old} watts in a {place}, where {n} lamps shine {h} hours daily for "
            "{d} days and {p} cents are charged per kWh?"
        ),
        (
            '"New lamps cost us {e} euros each," says {who}, who runs a {place}, "but they draw {new} W, '
            'and the old ones {old} W." All {n} of them are on for {h} hours on {d} days, and the power '
            "company charges {p} cents per kWh. By how many euros is the saving greater than the expense?"
        ),
        (
            "You run a {place}. For {h} hours on each of {d} days its {n} lamps are lit. You pay {p} cents for "
            "a kilowatt-hour. You swap the lamps, {old} watts each, for others that use {new} watts and cost "
            "{e} euros a piece. How many euros to the good are you in the end?"
        ),
        (
            "{e} euros apiece is the price of the {new}-watt lamps that a {place} puts in for its {n} old "
            "{old}-watt lamps. Power costs {p} cents per kWh. Used {h} hours a day, what do they save in euros "
            "over {d} days, their own price deducted?"
        ),
        (
            "kwh is {p} cents, {n} lamps in our {place} on for {d} days, {h} hours each day, switching to "
            "{new} watt lamps ({e} euros per lamp) from {old} watt ones, how many euros saved minus what the "
            "lamps cost"
        ),
        (
            "Given a tariff of {p} cents per kWh, a daily use of {h} hours, a period of {d} days and {n} lamps "
            "in a {place} whose power drops to {new} W from {old} W each, calculate the saving in euros, less "
            "{e} euros for every lamp."
        ),
        (
            "{p} cents is the price of a kilowatt-hour. For {d} days, {h} hours a day, {n} lamps in a {place} "
            "are on. Their power goes down to {new} W from {old} W, but each new lamp costs {e} euros. How "
            "many euros are saved, net of the lamps?"
        ),
        (
            "At {e} euros each, lamps with {new} W replace {n} lamps with {old} W in a {place}. The lamps are "
            "lit {h} hours a day on {d} days, and power costs {p} cents per kWh. What is saved in euros after "
            "the purchase is paid?"
        ),
        (
            "What is left of the saving, in euros, when a {place} has paid {e} euros for each of its {n} new "
            "lamps? The new ones use {new} W, the old ones used {old} W; they shine on {d} days for {h} hours; "
            "a kWh costs {p} cents."
        ),
        (
            "On {d} days, with {h} hours of light on each, a {place} burns {n} lamps. A kilowatt-hour is {p} "
            "cents. Find the gain in euros if lamps of {new} W at €{e} a piece replace those of {old} W."
        ),
        (
            "{h} hours a day; {d} days; {p} cents per kWh; {place} with {n} lamps; {new} W now, {old} W "
            "before; {e} euros per new lamp. Saving in euros after deducting the lamps: ?"
        ),
        (
            "New lamps draw {new} watts, old lamps {old} watts. {who} changes all {n} of them in the {place}, "
            "paying {e} euros for each. With {p} cents per kilowatt-hour and {h} hours of use on each of {d} "
            "days, what does {who} save in euros, the lamps deducted?"
        ),
        (
            "My {place} is lit by {n} lamps. Until now each used {old} W, and from now on each will use {new} "
            "W. I pay {e} euros for every new lamp and {p} cents for a kWh. On {d} days they burn for {h} "
            "hours. Work out my saving in euros minus the cost of the lamps."
        ),
        (
            "If electricity comes at {p} cents for a kilowatt-hour, what do {n} lamps of {new} W save a "
            "{place} as against {old} W ones, over {d} days of {h} hours, once {e} euros per lamp have been "
            "subtracted? Answer in euros."
        ),
        (
            '"They burn {h} hours a day, on {d} days," says the caretaker of a {place} about {n} lamps. '
            "{who} would put in lamps of {new} W for {old} W. They cost {e} euros each, and a kilowatt-hour "
            "costs {p} cents. How many euros would be gained, the price of the lamps taken into account?"
        ),
        (
            "hi, {e} euros for a {new} watt lamp, replacing {old} watt ones, i need {n} of them for my "
            "{place}. lights on {h} hours a day, {d} days, {p} cents per kwh. what do i save in euros after "
            "paying for the lamps"
        ),
        (
            "Please tell me how many euros a {place} saves by changing {n} lamps from {old} W to {new} W. Mind "
            "that each new one costs {e} euros. The light is on {d} days, {h} hours a day, at {p} cents per "
            "kWh."
        ),
        (
            "Could you check {who}'s sum? {n} lamps at {e} euros; {old} W each till now, {new} W each in "
            "future; {p} cents for every kilowatt-hour; a {place} lit {h} hours daily, {d} days long. How many "
            "euros of saving remain when the lamps are paid?"
        ),
        (
            "Determine the net benefit in euros: unit price of a lamp {e} euros, electricity {p} cents/kWh, "
            "{d} days with {h} hours, power per lamp lowered to {new} W from {old} W, and {n} lamps in the "
            "{place}."
        ),
        (
            "For {d} days, a {place} leaves its lights on {h} hours a day. All {n} of the {old}-watt lamps "
            "were taken out and {new}-watt lamps put in. What the {place} pays for power is {p} cents per kWh, "
            "what it paid for a lamp was {e} euros. By how many euros is it better off?"
        ),
        (
            "{who} stands on the ladder for a long time: {n} lamps have to be changed in the {place}. Out come "
            "the old ones ({old} W), in go the new ones ({new} W, {e} euros apiece). As they are used on {d} "
            "days for {h} hours and a kWh costs {p} cents, how many euros does the change save in the end?"
        ),
        (
            "The {place} has {x} windows, yet it needs light. {n} lamps give it for {h} hours on {d} days. "
            "Each took {old} W until it was swapped for one of {new} W that cost {e} euros. Taking {p} cents a "
            "kilowatt-hour, calculate the euros saved less the euros spent."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the saving less the price of the lamps. Known: {n} lamps, {old} to {new} watts, {h} hours on "
                "{d} days, {p} cents a kilowatt-hour, {e} euros a lamp. Find the saved watt-hours, divide by a "
                "thousand, turn into euros, subtract the lamps."
            ),
            """
energy = ({old} - {new}) * {n} * {h} * {d} / 1000
saved = energy * {p} / 100
print(saved - {n} * {e})
""",
        ),
    ),
    reply="The saving is {output} euros.",
)
