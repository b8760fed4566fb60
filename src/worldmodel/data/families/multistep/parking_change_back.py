"""Parking from one hour to another with a first price and further hours: the change."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    h, long = draw.integer(7, 11), draw.integer(4, 9)
    first, further, note = draw.number(2.9, 4.5, digits=1), draw.number(0.5, 1.4, digits=1), draw.pick(20, 50)
    place = draw.pick("garage", "car park", "parking deck", "lot by the river")
    values: dict[str, Value] = {
        **draw.who(),
        "h": h,
        "end": h + long,
        "f": f"{first:.2f}",
        "g": f"{further:.2f}",
        "note": note,
    }
    cost = round(first + (long - 2) * further, 2)
    return Case({**values, "place": place, "x": draw.integer(2, 300)}, round(note - cost, 2))


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "In a {place} the first two hours cost €{f} together and every further hour €{g}. {who} parks from {h} "
            "o'clock to {end} o'clock and pays with a {note} euro note. How much change does {they} get?"
        ),
        (
            "What change is given on €{note} for parking from {h}:00 to {end}:00 in a {place} where two hours are "
            "€{f} and each hour after that is €{g}?"
        ),
        (
            "{who} drives into the {place} at {h} o'clock and out again at {end} o'clock. {they:capital} puts "
            "{note} euros into the machine. The price list: first two hours {f} euros in all, any other hour {g} "
            "euros. Find what the machine returns."
        ),
        ("{place:capital}: up to two hours €{f}; per extra hour €{g}. In {h}:00, out {end}:00. Paid €{note}. Change?"),
        (
            "A car stood in a {place} between {h}:00 and {end}:00. For the first two of those hours together {f} "
            "euros are charged, for every hour after them {g} euros. The owner hands over {note} euros. What comes "
            "back?"
        ),
        (
            "i parked in the {place} at {h} and left at {end}, same day, 24h clock, its {f} euros for the first "
            "two hours and {g} for each one after, and i gave them {note} euros, how much do i get back"
        ),
        (
            "After paying {note} euros at the exit of a {place}, {who} waits for the change. {they:capital} came "
            "at {h} o'clock. It is {end} o'clock now. Two hours cost {f} euros; then the clock adds {g} euros per "
            "hour. How large should the change be?"
        ),
        (
            "On place number {x} of the {place} a van was left at {h}:00 and fetched at {end}:00. Each hour costs "
            "€{g}, except that the first two cost €{f} as a pair. Work out the change from €{note}."
        ),
        (
            "{note} euros less the parking fee, how much is that? The fee has a base of {f} euros, good for two "
            "hours, and {g} euros for each hour more. {who}'s car was in the {place} from {h} till {end} o'clock."
        ),
        (
            "When {who} returns to the {place} at {end} o'clock, {they} has parked since {h} o'clock. "
            "{their:capital} wallet has a single {note} euro note. Of the hours that passed, the first two make "
            "€{f} together, the others €{g} each. How much money will the cashier give {them} back?"
        ),
        (
            "How much of {note} euros will be left? The {place} asks for {f} euros, which pays for two hours, and "
            "for {g} euros per hour beyond them. {who} arrives at {h} o'clock and drives home at {end} o'clock."
        ),
        (
            "{f} euros for the first two hours, {g} euros for each one more, reads the sign at the {place}. {who} "
            "stays from {h}:00 until {end}:00 and gives the guard {note} euros. Tell {them} what {they} gets back."
        ),
    ),
    more=(
        (
            "Could you tell me what change {who} receives from a {note} euro note? {their:capital} car was in "
            "the {place} from {h} o'clock until {end} o'clock, each hour after the first two costs €{g}, and "
            "those two cost €{f} together."
        ),
        (
            "€{g} is charged at the {place} for every hour after the second, and €{f} for the first two hours "
            "together. In at {h}:00, out at {end}:00, {who} pays with {note} euros. Calculate the change."
        ),
        (
            "Parking ticket, {place}. Arrival {h}:00. Departure {end}:00. First two hours together: €{f}. "
            "Every hour after that: €{g}. Cash given: €{note}. Cash back: ?"
        ),
        (
            "I wonder how much money I'll get back. I'm handing over {note} euros for parking from {h} o'clock "
            "till {end} o'clock in a {place} where you pay {f} euros for the first two hours as a whole and "
            "{g} euros for each additional hour."
        ),
        (
            "\"You left your car in the {place} at {h} o'clock, and it's {end} o'clock now,\" says the "
            'attendant to {who}. "That is {f} euros for the first two hours in all, and {g} euros for each '
            'hour since." {who} gives him {note} euros. What is the change?'
        ),
        (
            "Given a stay from {h}:00 to {end}:00, a flat €{f} covering the first two hours and €{g} for any "
            "hour beyond, how much of a {note} euro note does {who} get back at the {place}?"
        ),
        (
            "left the car in the {place}, every hour past the first two is {g} euros, the first two are {f} "
            "euros together, got there {h}:00, came back {end}:00, paid with {note} euros. change?"
        ),
        (
            "At {end} o'clock {who} fetches the car from the {place}, where {they} had left it at {h} o'clock "
            "to visit a friend. With a {note} euro note {they} pays the fee, which is €{f} for the first two "
            "hours together plus €{g} for each later hour. Work out {their} change."
        ),
        (
            "With {note} euros in {their} hand, {who} stands at the machine of the {place}. Since {h} o'clock "
            "the car has been parked there; it is {end} o'clock. The fee is {g} euros an hour, but for the "
            "first two hours it is {f} euros altogether. How many euros will the machine give back?"
        ),
        (
            "Please find the change. Paid: a {note} euro note. Owed: a basic charge of €{f}, which covers two "
            "hours, and €{g} for every hour more, by a driver who used the {place} between {h}:00 and {end}:00."
        ),
        (
            "From {note} euros, what change is given for a stay until {end} o'clock that began at {h} o'clock, "
            "if the {place} takes €{g} for each hour after the second and €{f} for the first two hours "
            "together?"
        ),
        (
            "€{g} for each hour after the first two, €{f} for those two together: so the {place} charges. "
            "Having come at {h}:00, {who} leaves at {end}:00 and hands over {note} euros. What is the change?"
        ),
        (
            "Until {end} o'clock, from {h} o'clock on, {who}'s car is in the {place}. For this {they} pays "
            "with {note} euros. The first two hours make {f} euros in all, every other hour {g} euros. How "
            "many euros does {they} get back?"
        ),
        (
            "Paid: €{note}. Out: {end}:00. In: {h}:00. Each hour past the second: €{g}. First two hours in "
            "total: €{f}. {place:capital}, change: ?"
        ),
        (
            "Of a {note} euro note, how much does {who} see again? At {h} o'clock {they} put the car in the "
            "{place}, where the first two hours cost {f} euros together and any further one {g} euros. At "
            "{end} o'clock {they} left."
        ),
        (
            "gave the man at the {place} {note} euros. was there until {end} oclock, since {h} oclock. {g} "
            "euros an hour but the first two hours are {f} euros altogether. whats my change"
        ),
        (
            "Each further hour costs {g} euros in the {place}; the first two hours, taken together, cost {f} "
            "euros. {who} has {note} euros ready. The stay ends at {end} o'clock, having begun at {h} o'clock. "
            "Work out the change in euros."
        ),
        (
            "If you leave a {place} at {end} o'clock and came in at {h} o'clock, how much of your {note} euros "
            "comes back to you, the price being €{f} for the first two hours together and €{g} for each hour "
            "after these?"
        ),
        (
            '"I can only give you a {note} euro note," says {who} at the {place}. "No problem," says the '
            'guard, "you came at {h}:00, it is {end}:00, the first two hours are €{f} together and the others '
            '€{g} each." What change does {who} get?'
        ),
        (
            "Tell {who} the change. {their:capital} car came out of the {place} at {end}:00, and it had gone "
            "in at {h}:00. {they:capital} paid {note} euros. The first two hours together are charged at €{f}; "
            "all hours after them at €{g} each."
        ),
        (
            "For the first two hours as a pair, a {place} asks {f} euros. It asks {g} euros for each hour that "
            "follows. I paid with {note} euros when I left at {end} o'clock; I had arrived at {h} o'clock. How "
            "many euros did I get back?"
        ),
        (
            "Sign at the {place}: first two hours €{f} (both together), then €{g} an hour. {who} gave {note} "
            "euros at {end}:00 for a car parked there since {h}:00. Determine the money returned."
        ),
        (
            "Given {note} euros in cash, €{g} for every hour beyond the second, €{f} for the first two hours "
            "in all, and a car that stays in the {place} from {h}:00 to {end}:00, calculate how many euros "
            "{who} gets back."
        ),
        (
            "I wonder what the machine in the {place} returns when I put in {note} euros. It is {end} o'clock, "
            "I parked at {h} o'clock, and it wants {f} euros for the first two hours together, plus {g} euros "
            "an hour from then on."
        ),
        (
            "After a long walk {who} was back at the {place} at {end} o'clock. {they:capital} had left the car "
            "there at {h} o'clock. The charge, {f} euros for the first two hours together and {g} euros for "
            "each one after them, was taken from a {note} euro note. What did {they} get in change?"
        ),
        (
            "Please subtract the parking charge from {note} euros. It is made up of €{g} for each hour that is "
            "longer than the first two and of €{f} for those two together. {who} used the {place} from {h} "
            "o'clock until {end} o'clock."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the change from {note}. Known: from {h} to {end} o'clock, two hours for {f}, each further "
                "hour {g}. Find the hours, take off two, multiply, add the base, subtract from the note."
            ),
            """
further = {end} - {h} - 2
cost = {f} + further * {g}
print({note} - cost)
""",
        ),
    ),
    reply="The change is {output} euros.",
)
