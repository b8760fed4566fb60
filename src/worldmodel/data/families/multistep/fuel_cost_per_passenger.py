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
        (
            "{toll} euros in tolls, {p} euros for a litre, {per} litres for every 100 km, {km} km to {goal} "
            "and the same home: what does each of {n} people in the car pay?"
        ),
        (
            "How much is it for each if {n} people share the costs: {per} litres per 100 km at {p} euros a "
            "litre, tolls of {toll} euros for the whole trip, and a drive of {km} km to {goal} and {km} km "
            "back?"
        ),
        (
            "{p} euros is the price of a litre of petrol, and {per} litres last for 100 km. {goal:capital} is "
            "{km} km away. {n} people go there and back in one car, paying {toll} euros of tolls. Find the "
            "cost for each of them."
        ),
        (
            "To {goal} it is {km} km, and back again as many. With {toll} euros for tolls in all, with {p} "
            "euros a litre and {per} litres per 100 km, what is the share of each of {n} people?"
        ),
        (
            "The tolls cost {toll} euros, there and back. Fuel costs {p} euros a litre. There are {n} of us in "
            "the car, it is {km} km to {goal} (and the same home), and we use {per} litres on 100 km. What "
            "does each of us pay?"
        ),
        (
            "{n} people, one car, {goal} and back. {toll} euros tolls altogether, {km} km each way, {p} euros "
            "per litre, {per} litres per 100 km. whats everyones share"
        ),
        (
            "Number sharing: {n}. Tolls in total: €{toll}. Litre: €{p}. Use: {per} L per 100 km. Way to "
            "{goal}: {km} km, driven twice. Each pays: ?"
        ),
        (
            '"What did the tolls come to?" "{toll} euros for the trip." "How far is {goal}?" "{km} km, '
            'so twice that with the way home." "The car?" "{per} litres per 100 km, at {p} euros a '
            'litre." What must each of the {n} travellers pay?'
        ),
        (
            "Split among {n} people, what does a trip by car cost that leads {km} km to {goal} and {km} km "
            "home, uses {per} litres per 100 km priced at €{p} a litre, and adds €{toll} for tolls?"
        ),
        (
            "If petrol costs {p} euros a litre, the tolls for the whole trip {toll} euros, and a car with {n} "
            "people in it uses {per} litres per 100 km, how much does each person pay for going {km} km to "
            "{goal} and returning?"
        ),
        (
            "I took some friends to {goal}. We were {n} in the car, me included. I paid {toll} euros in tolls "
            "and {p} euros for each litre; the car uses {per} litres per 100 km. It is {km} km there, and we "
            "came home the same way. Tell me what to collect from everyone so that all pay alike."
        ),
        (
            "Please compute the cost per person of an outing to {goal} and back. Tolls, in total, were {toll} "
            "euros. The way there is {km} km. Petrol is {p} euros a litre; the car takes {per} litres per 100 "
            "km. The {n} people on board share everything equally."
        ),
        (
            "Could you tell {who} what each of the {n} people in {their} car owes? Distance to {goal}: {km} "
            "km, and the same for the return. Consumption: {per} litres per 100 km. Tolls paid on the whole "
            "trip: {toll} euros. Petrol: {p} euros a litre."
        ),
        (
            "Given a fuel consumption of {per} litres per 100 km, a fuel price of {p} euros per litre, tolls "
            "of {toll} euros in all and {n} persons sharing, determine the amount per person for a drive to "
            "{goal}, {km} km away, and home again."
        ),
        (
            "On the way home from {goal} the {n} people in {who}'s car talk about money. Petrol is {p} euros a "
            "litre and 100 km take {per} litres. They have {km} km behind them and the same {km} km before "
            "them. The tolls for both ways are {toll} euros. What is an equal part of the costs?"
        ),
        (
            "I wonder what my part is. {n} of us share a car whose tank loses {per} litres in 100 km. Each "
            "litre is {p} euros. We drive {km} km to {goal}, turn round, and drive the {km} km home; and "
            "{toll} euros of tolls are due in all."
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
