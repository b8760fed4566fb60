"""There and back by car, but the price of the fuel is not told."""

from __future__ import annotations

from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    values: dict[str, Value] = {
        "km": draw.integer(40, 400, 10),
        "per": draw.number(4.5, 9.5, digits=1),
        "n": draw.integer(2, 5),
    }
    goal = draw.pick("the lake", "a concert", "the mountains", "a wedding", "the fair")
    return Case({**draw.who(), **values, "toll": draw.integer(4, 30), "goal": goal, "x": draw.integer(2, 15)})


FAMILY = Family(
    category="multistep",
    kind="unanswerable",
    case=case,
    phrasings=(
        (
            "{n} friends drive to {goal}, {km} km away, and back. The car uses {per} litres per 100 km and the "
            "tolls come to €{toll}. What does each of them pay if they share equally?"
        ),
        (
            "What is one person's share for a trip to {goal} and back, {km} km each way, with {n} people in a car "
            "that burns {per} L per 100 km, and with €{toll} of tolls?"
        ),
        (
            "For 100 km {who}'s car needs {per} liters. The way to {goal} is {km} km long, and the same way leads "
            "home. Tolls of {toll} euros are added to the fuel, and everything is divided by the {n} people in the "
            "car. Find the share."
        ),
        "{km} km there, {km} km back. {per} L/100 km. Tolls €{toll}. {n} people. Cost per person?",
        (
            "{who} and the others, {n} in all, split the costs of driving to {goal}: €{toll} for tolls and the "
            "fuel. Fuel: twice {km} km, {per} litres for every 100 km. How many euros does {who} owe?"
        ),
        (
            "we were {n} people in one car going to {goal}, its {km} km one way and we drove home again, {per} "
            "liters per 100, and tolls for both ways were {toll} euros in all, gas and tolls together how much "
            "does everybody owe"
        ),
        (
            "After {x} years {who} visits {goal} again, {km} km from home, and returns the same way on the same "
            "day. With a consumption of {per} litres on 100 km and {toll} euros of toll in all, what falls to each "
            "of the {n} travellers for fuel and toll?"
        ),
        (
            "The bill for a ride to {goal} and back has two items: tolls, €{toll}, and petrol. The distance is "
            "{km} km one way, the consumption {per} litres per 100 km. Work out the amount for each of {n} riders."
        ),
        (
            "{n:words} people share a car. It consumes {per} liters per 100 km. They go {km} km to {goal}, and "
            "{km} km back. Besides the gas, the roads cost {toll} euros altogether. State the cost for one of them."
        ),
        (
            "How much should {who} ask of each person in the car, {who} included, so that petrol and tolls of a "
            "trip to {goal} ({km} km out, {km} km home) are paid for? Number of people: {n}. Petrol: {per} litres "
            "per 100 km. Tolls: €{toll}."
        ),
        (
            "Driving to {goal} means {km} km, driving home means the same. {who} fills up on the way, and {per} "
            "litres are gone every 100 km. Add €{toll} of tolls, then let {n} people, {who} being one, pay the "
            "same. How much is that?"
        ),
        (
            "What is due from each of {n} people? They came home from {goal} in one car: {km} km each way, at "
            "{per} litres for 100 km, with {toll} euros of tolls in all besides the fuel."
        ),
    ),
    more=(
        (
            "€{toll} for tolls, and {per} litres of fuel for every 100 km: that is what {who}'s trip to {goal} "
            "takes, {km} km there and {km} km back. {n} people share everything equally. How much per head?"
        ),
        (
            "{n} of us went to {goal} and home again in {who}'s car. The tolls were €{toll}. It is {km} km "
            "each way, and the car takes {per} litres on 100 km. I wonder what my equal part of fuel and tolls "
            "is."
        ),
        (
            "What is one person's share if {n} people split the tolls of {toll} euros and the petrol for "
            "driving {km} km to {goal} and the same way back, at {per} litres per 100 km?"
        ),
        (
            "Consumption: {per} L per 100 km. People: {n}. Way: {km} km out and {km} km home. Tolls: €{toll}. "
            "Goal: {goal}. To pay by each in euros?"
        ),
        (
            "Please work out what each of the {n} passengers, {who} counted in, has to give {who} for the "
            "drive to {goal} and back: {per} litres per 100 km, tolls of €{toll}, distance {km} km one way."
        ),
        (
            '"Let\'s divide it by {n}," said {who} after the drive home from {goal}. The tolls had been '
            "{toll} euros, the way {km} km in each direction, and the car had used {per} litres per 100 km. "
            "How many euros for fuel and tolls did each have to pay?"
        ),
        (
            "{km} km from home lies {goal}. If {n} friends go there and return by a car that burns {per} "
            "litres per 100 km, and pay €{toll} at toll gates in all, how much does the journey cost every "
            "friend?"
        ),
        (
            "hey {who} here, tolls were {toll} euros and my car takes {per} litres on 100 km, {goal} is {km} "
            "km away and of course we also drove back, {n} of us. what do i get from everyone for gas and tolls"
        ),
        (
            "Having driven to {goal} and back, {km} km one way, the {n} people in the car agree to share both "
            "the tolls, €{toll} altogether, and the fuel, {per} litres for each 100 km. Calculate a single "
            "share."
        ),
        (
            "A car that needs {per} litres per 100 km takes {n} colleagues to {goal}. It is {km} km there, and "
            "later {km} km back; the roads cost {toll} euros in tolls. Could you tell me what each colleague "
            "pays for tolls plus fuel?"
        ),
        (
            "{toll} euros of tolls and the petrol of a car using {per} litres per 100 km are shared by {n} "
            "people. They went to {goal}, {km} km away, and home again. What does each pay?"
        ),
        (
            "{per} litres per 100 km, that's what the car drank on the way to {goal} and back, {km} km in each "
            "direction. Adding {toll} euros for tolls, how much must each of the {n} people in it pay?"
        ),
        (
            "How much is the equal share of each of {n} people in tolls (€{toll} in total) and petrol for a "
            "drive of {km} km to {goal} and {km} km home, with {per} litres used per 100 km?"
        ),
        (
            "Tolls for the whole journey were €{toll}. {who} drove {n} people, {who} among them, to {goal} and "
            "back. On 100 km the car needs {per} litres, and {goal} is {km} km off. Find what everybody pays "
            "for fuel and tolls."
        ),
        (
            "{who} wants to settle up. There were {n} in the car, {they} too. One way to {goal} is {km} km, "
            "and they returned. Tolls came to {toll} euros in all; petrol went at {per} litres on 100 km. Tell "
            "{them} the amount per person."
        ),
        (
            "can u split our trip for me? {toll} euros toll altogether, {per} l per 100 km, {km} km to {goal} "
            "and the same back, {n} of us paying equally for gas and toll"
        ),
        (
            "In equal parts {n} people bear the cost of going to {goal} and coming back: the fuel for twice "
            "{km} km at {per} litres per 100 km, and {toll} euros in tolls. State the part of each."
        ),
        (
            '"What do I owe you?" a passenger asks {who} after the trip to {goal}. It was {km} km out and '
            "{km} km back, the car takes {per} litres per 100 km, tolls added up to €{toll}, and {n} people "
            "share all of it evenly. What is the reply?"
        ),
        (
            "Shared trip. Tolls: {toll} euros. Persons: {n}. Litres per 100 km: {per}. To {goal}: {km} km, "
            "return the same. Fuel and tolls per person: ?"
        ),
        (
            "If the tolls to {goal} and back are €{toll} in all, the one-way distance is {km} km and a car "
            "burns {per} litres every 100 km, how many euros for tolls and fuel fall to each of {n} people?"
        ),
        (
            "I drove {n} of us, me included, {km} km to {goal} and the same way home. I paid {toll} euros in "
            "tolls plus the petrol, of which my car uses {per} litres per 100 km. Work out what each of us "
            "should bear."
        ),
        (
            "For {x} weeks {who} had planned the drive to {goal}. With {n} people in a car that consumes {per} "
            "litres on 100 km, {they} covered {km} km there and {km} km back, paying €{toll} for tolls "
            "overall. What is each one's share of tolls and fuel?"
        ),
        (
            "Please calculate for {n} travellers how much each contributes to a return trip to {goal}. The "
            "distance one way: {km} km. The tolls together: €{toll}. The consumption of fuel per 100 km: {per} "
            "litres."
        ),
        (
            "You go by car to {goal} and return, {km} km each way. Your share, as one of {n}, covers the tolls "
            "of {toll} euros and the fuel, {per} litres for every 100 km, in equal parts. How large is your "
            "share?"
        ),
        (
            "I wonder what {who} must pay: {they} is one of {n} who divide the costs of a ride evenly, namely "
            "{toll} euros of tolls and the fuel of a car with {per} litres per 100 km for {km} km to {goal} "
            "and {km} km home."
        ),
        (
            "Each of the {n} guests in {who}'s car pays alike, {who} as well. What is it, then, per head, when "
            "fuel runs at {per} litres per 100 km, {goal} lies {km} km away, the way back is as long, and the "
            "toll gates took {toll} euros in all?"
        ),
    ),
    think=(
        "Known: {km} km and back, {per} litres per hundred km, {toll} euros of tolls, {n} people. Asked: the "
        "share of each. What a litre of fuel costs is not said."
    ),
    reply="I do not know: it is not said what a litre of fuel costs.",
)
