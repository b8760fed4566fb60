"""Vehicles of two kinds, counted together and by their wheels: how many of one kind, and what repairing them costs."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    three, two, price = draw.integer(3, 20), draw.integer(4, 30), draw.integer(5, 40)
    many, few, repair = draw.pick(
        ("tricycles", "bicycles", "new bells"),
        ("cargo trikes", "scooters", "new seats"),
        ("tricycles", "mopeds", "repairs"),
    )
    values: dict[str, Value] = {
        "all": three + two,
        "wheels": 3 * three + 2 * two,
        "price": price,
        "many": many,
        "few": few,
    }
    return Case({**values, **draw.who(), "repair": repair, "x": draw.integer(2, 40)}, three * price)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "In a workshop stand {all} vehicles, {few} with two wheels and {many} with three. Together they have "
            "{wheels} wheels. The {many} get {repair} at ${price} each. What does that cost?"
        ),
        (
            "What do {repair} for all {many} cost at ${price} apiece, if {few} and {many} are {all} in number and "
            "have {wheels} wheels, two on one kind and three on the other?"
        ),
        (
            "{who} counts {wheels} wheels on {all} vehicles; some are {few} (two wheels), the others {many} (three "
            "wheels). Only the {many} need {repair}, for {price} dollars a piece. Find the bill."
        ),
        (
            "{all} vehicles, {wheels} wheels. {few:capital}: 2 wheels. {many:capital}: 3 wheels. {repair:capital} "
            "for each of the {many}: ${price}. Total?"
        ),
        (
            "{repair:capital} cost {price} dollars for each vehicle with three wheels. A fleet of {all}, partly "
            "{few} on two wheels, partly {many} on three, rolls on {wheels} wheels altogether. How many dollars "
            "will be spent?"
        ),
        (
            "we got {all} things with wheels in here, {few} and {many}, {wheels} wheels in total (the {many} have "
            "three, the others two), and all the {many} need {repair}, {price} bucks each. what will it be"
        ),
        (
            "If every vehicle had two wheels, {all} vehicles would have fewer than the {wheels} wheels that {who} "
            "counts. The extra ones belong to {many}, one extra on each; the rest are {few}. At ${price} for each "
            "of the {many}, how much are {repair}?"
        ),
        (
            "For {x} days a shed has been full: {few}, which have two wheels, and {many}, which have three. {all} "
            "of them, {wheels} wheels. The owner orders {repair} for the {many} and pays {price} dollars for each. "
            "How much is paid?"
        ),
        (
            "A rental firm with {few} (two wheels each) and {many} (three wheels each) has {all} vehicles. To "
            "change all tires it needs {wheels}. But now it just wants {repair} for its {many}, at ${price} per "
            "vehicle. Compute the cost."
        ),
        (
            "How much money must {who} bring for {repair} on all {many}? One costs ${price}. How many there are "
            "{they} has to work out from this: with the {few} they are {all}, and with three wheels each against "
            "two on each of the {few} the wheels are {wheels}."
        ),
        (
            "Three wheels on each of the {many}, two on each of the {few}: {wheels} wheels. One seat on "
            "everything: {all} seats. {repair:capital} for a three-wheeler are {price} dollars. What are they for "
            "all three-wheelers?"
        ),
        (
            "Before the parade {all} vehicles are cleaned. They are {few} and {many}, on two and on three wheels, "
            "{wheels} wheels in all. Afterwards the {many} receive {repair}, which cost {price} dollars for one of "
            "them. State the sum."
        ),
    ),
    more=(
        (
            "Each of the {many} in the workshop needs {repair}, which costs {price} dollars. The {many} have "
            "three wheels, the {few} have two. In total {wheels} wheels and {all} vehicles stand there. What "
            "will {who} have to pay?"
        ),
        (
            '"{wheels} wheels and {all} vehicles, and only {few} and {many} among them," says {who}. The '
            "{few} run on two wheels, the {many} on three. If {repair} cost ${price} for each three-wheeler, "
            "what is the whole expense?"
        ),
        (
            "Price list: {repair} ${price} per vehicle, for {many} only. Stock: {all} vehicles. Wheels: "
            "{wheels}. {many:capital} have three wheels, {few} two. Amount due?"
        ),
        (
            "I wonder how much I shall spend. There are {wheels} wheels in my yard, on {few} with two each and "
            "on {many} with three each; that makes {all} vehicles, and I want {repair} at ${price} for each of "
            "the {many}."
        ),
        (
            "Given that {few} have two wheels and {many} three, and that {who} owns {all} of them with "
            "{wheels} wheels in all, work out the cost of {repair} for every one of the {many}, charged at "
            "${price} each."
        ),
        (
            "Could you tell {who} the total charge? ${price} is paid for {repair} on each three-wheeler. The "
            "three-wheelers are {many}; all others are {few} with two wheels. {they:capital} has counted {all} "
            "vehicles and {wheels} wheels."
        ),
        (
            "{price} dollars buy {repair} for a single one of the {many}. All of the {many} get them. Together "
            "with the {few} there are {all} vehicles, rolling on {wheels} wheels: three under each of the "
            "{many}, two under each of the {few}. How many dollars are spent?"
        ),
        (
            "hi, {wheels} wheels here and {all} vehicles, {few} (2 wheels) plus {many} (3 wheels). {repair} "
            "for the {many} set me back ${price} a piece. total cost pls"
        ),
        (
            "The {few}, two wheels apiece, are fine. It is the {many}, three wheels apiece, that {who} brings "
            "in for {repair}. Out of {all} vehicles with {wheels} wheels altogether, {they} must sort out the "
            "{many} and pay ${price} for each. What does {they} pay?"
        ),
        (
            "Find the total price of {repair}. They are fitted to {many} only, at {price} dollars per vehicle. "
            "In a hall stand {few} and {many}, {wheels} wheels under {all} vehicles; two wheels belong to each "
            "of the {few} and three to each of the {many}."
        ),
        (
            "For ${price} each, all {many} get {repair}. They have three wheels, the {few} have two, there are "
            "{wheels} wheels, and the vehicles number {all}. What is the total cost?"
        ),
        (
            "{wheels} wheels, of which three belong to each of the {many} and two to each of the {few}. {all} "
            "vehicles. {price} dollars for {repair} on each of the {many}. How many dollars in all?"
        ),
        (
            "How much will {who} pay for {repair}? {they:capital} has {few}, on two wheels, and {many}, on "
            "three: {wheels} wheels and {all} vehicles. Only the {many} get them, at ${price} each."
        ),
        (
            "At {price} dollars a vehicle, {who} orders {repair} for the {many}. What does the order cost, if "
            "{wheels} wheels were counted on {all} vehicles, namely {few} with two wheels and {many} with "
            "three?"
        ),
        (
            "In the yard stand {many} and {few}. On the former there are three wheels each, on the latter two. "
            "Anyone who counts finds {all} vehicles and {wheels} wheels. Now the {many} are to have {repair} "
            "for ${price} each. Find the whole cost."
        ),
        (
            "{repair} for my {many}, {price} dollars for each one. i dont know how many {many} i have but with "
            "the {few} its {all} vehicles and {wheels} wheels, {many} have three and {few} two. what do i pay"
        ),
        (
            '"How many {many} are there?" asks the mechanic, who takes ${price} for {repair} on each. '
            '"Together with the {few}, {all}," says {who}, "and {wheels} wheels." With three wheels on the '
            "{many} and two on the {few}, what will the bill be?"
        ),
        (
            "Wheels: {wheels}. Vehicles: {all}. Two wheels: {few}. Three wheels: {many}. Price of {repair} for "
            "each of the {many}: {price} dollars. Sum to be paid: ?"
        ),
        (
            "If {few} go on two wheels and {many} on three, and {wheels} wheels carry {all} of these vehicles, "
            "what must be spent on {repair} for all {many} when a single one is charged ${price}?"
        ),
        (
            "Work out what a hire shop pays. It gives {repair} to its {many}, each with three wheels, but not "
            "to its {few}, each with two. It has {wheels} wheels on {all} vehicles. One vehicle is done for "
            "{price} dollars."
        ),
        (
            "The price is ${price} for one vehicle, and {who} wants {repair} for every vehicle with three "
            "wheels, that is for the {many}. The rest, {few}, have two. {all} vehicles roll on {wheels} wheels "
            "altogether. Tell me what it costs."
        ),
        (
            "You look after {all} vehicles. Some are {many} with three wheels, some {few} with two, and you "
            "count {wheels} wheels. Then {repair} are bought for the {many}, {price} dollars for each of them. "
            "How much do you spend?"
        ),
        (
            "Given {wheels} wheels in total, three on each of the {many} and two on each of the {few}, and "
            "{all} as the number of all vehicles, determine the expense of {repair} at ${price} for each of "
            "the {many}."
        ),
        (
            "I wonder what {repair} will cost me. The mechanic charges {price} dollars per vehicle, and just "
            "the {many} need it. I own {all} vehicles with {wheels} wheels; the {few} have two wheels each, "
            "the {many} three."
        ),
        (
            "After the winter {who} looks into the shed: {all} vehicles, either {few} or {many}. A boy counts "
            "{wheels} wheels, since the {many} have three and the {few} two. The {many} shall receive "
            "{repair}, and each of those jobs is ${price}. Could you compute the total?"
        ),
        (
            "{all} is the number of {few} and {many} together, {wheels} that of their wheels, two on the one "
            "kind and three on the other. What sum is due for {repair} on all the {many} when each costs "
            "{price} dollars?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the cost for the {many}. Known: {all} vehicles with {wheels} wheels, two or three each, "
                "{price} for each with three. Two wheels for each vehicle are taken off; each one left is one of the "
                "{many}; multiply by the price."
            ),
            """
threes = {wheels} - 2 * {all}
print(threes * {price})
""",
        ),
    ),
    reply="It costs ${output}.",
)
