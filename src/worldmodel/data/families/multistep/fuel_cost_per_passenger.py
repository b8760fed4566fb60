"""There and back by car: the cost of fuel and a toll for each person."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    km, per, people = draw.integer(40, 400, 10), draw.number(4.5, 9.5, digits=1), draw.integer(2, 5)
    price, toll = draw.number(1.3, 2.1, digits=2), draw.integer(4, 30)
    goal = draw.pick("the lake", "a concert", "the mountains", "a wedding", "the fair")
    values: dict[str, Value] = {
        **draw.who(),
        "km": km,
        "per": per,
        "n": people,
        "p": f"{price:.2f}",
        "toll": toll,
        "goal": goal,
    }
    return Case({**values, "x": draw.integer(2, 15)}, (2 * km / 100 * per * price + toll) / people)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "{n} friends drive to {goal}, {km} km away, and back. The car uses {per} litres per 100 km, a litre "
            "costs €{p} and the tolls come to €{toll}. What does each of them pay if they share equally?"
        ),
        (
            "What is one person's share for a trip to {goal} and back, {km} km each way, with {n} people in a car "
            "that burns {per} L per 100 km at €{p} per litre, and with €{toll} of tolls?"
        ),
        (
            "Fuel is {p} euros a liter. For 100 km {who}'s car needs {per} liters. The way to {goal} is {km} km "
            "long, and the same way leads home. Tolls of {toll} euros are added, and everything is divided by the "
            "{n} people in the car. Find the share."
        ),
        "{km} km there, {km} km back. {per} L/100 km. €{p}/L. Tolls €{toll}. {n} people. Cost per person?",
        (
            "{who} and the others, {n} in all, split the costs of driving to {goal}: €{toll} for tolls and the "
            "fuel. Fuel: twice {km} km, {per} litres for every 100 km, {p} euros a litre. How many euros does "
            "{who} owe?"
        ),
        (
            "we were {n} people in one car going to {goal}, its {km} km one way and we drove home again, {per} "
            "liters per 100, {p} a liter, and tolls for both ways were {toll} euros in all, how much does "
            "everybody owe"
        ),
        (
            "After {x} years {who} visits {goal} again, {km} km from home, and returns the same way on the same "
            "day. With a consumption of {per} litres on 100 km, a price of {p} euros per litre and {toll} euros of "
            "toll in all, what falls to each of the {n} travellers?"
        ),
        (
            "The bill for a ride to {goal} and back has two items: tolls, €{toll}, and petrol at €{p} per litre. "
            "The distance is {km} km one way, the consumption {per} litres per 100 km. Work out the amount for "
            "each of {n} riders."
        ),
        (
            "{n:words} people share a car. It consumes {per} liters per 100 km. They go {km} km to {goal}, and "
            "{km} km back. Gas costs {p} euros a liter, the roads cost {toll} euros altogether. State the cost for "
            "one of them."
        ),
        (
            "How much should {who} ask of each person in the car, {who} included, so that a trip to {goal} ({km} "
            "km out, {km} km home) is paid for? Number of people: {n}. Petrol: €{p} a litre, {per} litres per 100 "
            "km. Tolls: €{toll}."
        ),
        (
            "Driving to {goal} means {km} km, driving home means the same. {who} fills up at €{p} for a litre, and "
            "{per} litres are gone every 100 km. Add €{toll} of tolls, then let {n} people, {who} being one, pay "
            "the same. How much is that?"
        ),
        (
            "What is due from each of {n} people? They came home from {goal} in one car: {km} km each way, at "
            "{per} litres for 100 km, {p} euros a litre, with {toll} euros of tolls in all."
        ),
    ),
    more=(
        (
            "Tolls of €{toll} and fuel at €{p} a litre are split evenly by {n} people who go {km} km to {goal} "
            "and {km} km home again in a car that needs {per} litres for every 100 km. How much is it per head?"
        ),
        (
            "A car drinks {per} litres every 100 km. {who} and the others, {n} travellers counting everyone, "
            "take it to {goal} and return; one way is {km} km. With €{toll} in tolls for the whole trip and "
            "petrol priced at €{p} a litre, what does each traveller owe?"
        ),
        (
            "Equal shares for {n}: petrol at {p} euros per litre, {per} litres per 100 km, a road of {km} km "
            "driven out to {goal} and back, plus {toll} euros in tolls. I wonder what a share comes to."
        ),
        (
            "Trip sheet. Destination: {goal}. Distance one way: {km} km, return by the same road. Tolls, "
            "total: €{toll}. Persons: {n}. Consumption: {per} L/100 km. Fuel price: €{p}/L. To fill in: euros "
            "per person."
        ),
        (
            "Please tell me what each person pays. We paid {toll} euros at the toll gates, the pump showed {p} "
            "euros per litre, our car takes {per} litres per 100 km, and {goal}, from which we also drove "
            "home, lies {km} km away. There were {n} of us."
        ),
        (
            "Petrol was €{p} a litre when {n} colleagues shared a car to {goal}. Having driven {km} km, they "
            "drove the same {km} km home. If the car used {per} litres per 100 km and the tolls added €{toll} "
            "overall, how much was each one's equal part?"
        ),
        (
            '"Let\'s all chip in the same," says {who} after an outing of {x} hours to {goal}. "It was {km} '
            "km each way, the tolls were {toll} euros altogether, and the car swallows {per} litres on 100 "
            'km." A litre is {p} euros and {n} people were on board. What does everyone chip in?'
        ),
        (
            "hey, for {goal} and back its {toll} euros tolls total, {per} l per 100 km, {km} km each "
            "direction, gas {p} euros a litre. whats it per person if {n} of us go"
        ),
        (
            "Sharing the costs equally, how many euros must each of {n} persons contribute to a return journey "
            "with {toll} euros of tolls, a fuel price of {p} euros per litre, a consumption of {per} litres "
            "per 100 km and a one-way distance of {km} km?"
        ),
        (
            "{who} drove friends to {goal}, which made {n} people in the car. {they:capital} wants no profit: "
            "fuel for the way out and the way home, {km} km each, at {per} litres per 100 km and €{p} a litre, "
            "together with the tolls of €{toll}, is divided evenly. Give the amount for a single person."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the share of each. Known: {km} km and back, {per} litres per hundred km at {p}, {toll} for "
                "tolls, {n} people. Double the way, find litres and their cost, add the tolls, divide."
            ),
            """
way = 2 * {km}
litres = way / 100 * {per}
cost = litres * {p} + {toll}
print(cost / {n})
""",
        ),
    ),
    reply="Each pays {output} euros.",
)
