"""Tickets with a group discount, a coach and a grant: what each pupil pays."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    pupils, adults = draw.integer(15, 32), draw.integer(2, 4)
    ticket, coach, off = draw.integer(6, 24), draw.integer(150, 450, 10), draw.pick(10, 15, 20, 25)
    grant = draw.integer(20, 100, 10)
    goal = draw.pick("a zoo", "a castle", "an aquarium", "a planetarium", "a science museum")
    values: dict[str, Value] = {
        "n": pupils,
        "m": adults,
        "t": ticket,
        "coach": coach,
        "off": off,
        "grant": grant,
        "goal": goal,
    }
    cost = (pupils + adults) * ticket * (100 - off) / 100 + coach - grant
    return Case({**values, **draw.who(), "x": draw.integer(30, 58)}, cost / pupils)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "A class of {n} pupils and {m} teachers visits {goal}. A ticket costs ${t}, the group gets {off}% off. "
            "The coach costs ${coach}, and the parents' club gives ${grant}. The pupils share the cost equally; "
            "teachers pay nothing. What does each pupil pay?"
        ),
        (
            "What must every one of {n} pupils pay for a trip to {goal} if {m} teachers go along for free, tickets "
            "for all of them are ${t} less {off}%, the coach is ${coach}, and ${grant} comes from the school?"
        ),
        (
            "The coach to {goal} is ${coach}. Tickets are ${t} for each person, pupil or teacher, with {off} "
            "percent discount. {n} pupils and {m} teachers go. A gift of ${grant} lowers the bill, and the rest is "
            "divided among the pupils. Find one share."
        ),
        (
            "Trip to {goal}: {n} pupils, {m} adults. Ticket ${t}, minus {off}%. Coach ${coach}. Grant ${grant}. "
            "Cost per pupil (adults pay nothing)?"
        ),
        (
            "{who}, a teacher, collects money for {goal}. With {m} adults and {n} children the entrance is {t} "
            "dollars a head, from which {off}% are taken off. Then come {coach} dollars for the coach. Against "
            "that stand {grant} dollars from a cake sale. How much must {who} ask from each child?"
        ),
        (
            "ok our class trip to {goal}: we are {n} kids plus {m} teachers, {t} dollars per ticket but {off}% off "
            "for groups, bus is {coach}, and we have {grant} in the class fund. teachers dont pay. how much is it "
            "for each kid"
        ),
        (
            "Only the {n} pupils pay for the visit to {goal}, but tickets are also needed for {m} teachers. Price "
            "of a ticket: ${t}. Discount: {off}%. Besides, a coach with {x} seats costs ${coach}; a sponsor gives "
            "${grant}. Determine the amount for one pupil."
        ),
        (
            "{grant} dollars are in the class fund and will be used for a day at {goal}. The coach driver asks for "
            "{coach} dollars. At the gate, {t} dollars are due for each of the {n} pupils and {m} teachers, {off}% "
            "less since they are a group. What is left to pay is split among the pupils. How much is that each?"
        ),
        (
            "Add the reduced tickets ({n} pupils and {m} teachers, ${t} each, {off}% off) to the coach (${coach}), "
            "take off the grant (${grant}), and split the sum among the pupils who travel to {goal}. What comes "
            "out for one?"
        ),
        (
            "If a sponsor had not given ${grant}, the trip to {goal} would have been dearer. As it is, {n} pupils "
            "share the costs of the coach, ${coach}, and of tickets for themselves and {m} teachers. One ticket is "
            "${t} before the group discount of {off}%. What does each of them owe?"
        ),
        (
            "Who pays what at {goal}? Teachers ({m}): nothing. Pupils ({n}): everything, in equal parts. "
            "Everything is a coach for ${coach} and {m} plus {n} tickets at ${t}, {off}% cheaper for a group, less "
            "a present of ${grant}. So one pupil pays?"
        ),
        (
            "{who} has promised the parents a fair price for the trip to {goal}. {grant} dollars are covered by "
            "the town. Not covered: the rest of ${coach} for a coach and of the tickets, ${t} each with {off}% "
            "off, for {n} pupils and {m} adults. The {n} pupils bear it alike. What is the fair price?"
        ),
    ),
    more=(
        (
            "How much is each pupil's share if the coach to {goal} costs ${coach}, ${grant} is given by the "
            "town, tickets are ${t} less {off}% for all {m} teachers and {n} pupils, and only the pupils pay?"
        ),
        (
            "I teach a class of {n} and plan a visit to {goal}. With me included we have {m} teachers, who pay "
            "nothing. A discount of {off}% applies to the tickets, ${t} each, needed by pupils and teachers. I "
            "have a grant of ${grant}, and the bus firm wants ${coach}. Tell me what each pupil has to bring."
        ),
        (
            "Grant ${grant}; coach ${coach}; group discount on tickets {off}%; ticket ${t} each; teachers {m}; "
            "pupils {n}; destination {goal}; everybody needs a ticket, the pupils bear all costs. Price per "
            "pupil: ?"
        ),
        (
            '"From the {t} dollars for a ticket we take off {off}% for you," they say at {goal}. Tickets are '
            "bought for {m} adults and {n} pupils, a coach is hired for {coach} dollars, {grant} dollars are "
            "donated, and what remains is shared equally by the pupils. What does a pupil pay?"
        ),
        (
            "Could you work out what to charge each child? The trip goes to {goal} by coach, for ${coach}. "
            "There are {m} teachers and {n} children, all with tickets of ${t} that are reduced by {off} "
            "percent. ${grant} comes from the school fund. The children alone share the rest."
        ),
        (
            "hey trip to {goal}, bus {coach} dollars, {off}% off the tickets, normally {t} dollars each, {m} "
            "teachers + {n} pupils going, sponsor pays {grant} dollars, the rest split between the pupils. how "
            "much each"
        ),
        (
            "When {who}'s class of {n} pupils goes to {goal} with {m} teachers, ${grant} from a raffle helps "
            "to pay for the coach, at ${coach}, and for everyone's tickets, at ${t} apiece minus {off}% for "
            "groups. Calculate the equal part of the rest that falls on a pupil, teachers being free."
        ),
        (
            "{who} has been looking forward to {goal} for weeks. The tickets, ${t} for a person, are {off}% "
            "cheaper for groups. {m} adults come with the {n} pupils and get their tickets for nothing out of "
            "the common money. The coach adds ${coach}, while a kind baker gives ${grant}. If the pupils split "
            "the bill evenly, what is {who}'s part as a pupil?"
        ),
        (
            "A bus for ${coach} takes {n} pupils and {m} teachers to {goal}. For each of them a ticket at ${t} "
            "is bought, with {off}% taken off the ticket price. Then ${grant} is subtracted, as the parents "
            "collected that sum. I wonder what every pupil pays when the teachers do not pay at all."
        ),
        (
            "Please find the cost per pupil of an outing to {goal}. The number of teachers is {m} and they go "
            "free; the number of pupils is {n} and they pay equally. Expenses are tickets for all of these "
            "people, ${t} each before {off} percent discount, and ${coach} for the coach. The school "
            "association contributes ${grant}."
        ),
        (
            "${grant} from the town, ${coach} for the coach, {off}% off tickets that normally cost ${t}, {m} "
            "teachers and {n} pupils with a ticket each: on a trip to {goal}, what does a pupil pay if pupils "
            "share it all and teachers pay nothing?"
        ),
        (
            "A coach costs ${coach}. {m} teachers ride along with {n} pupils to {goal}, where a ticket for "
            "anybody is {t} dollars, reduced by {off} percent. A donation of {grant} dollars is subtracted. "
            "The pupils alone share the bill. How much for each?"
        ),
        (
            "How much should each child bring for {goal}? {m} teachers travel free. The group gets {off}% off "
            "tickets at ${t}; the coach company charges ${coach}; a fund pays ${grant}; there are {n} "
            "children, and everybody needs a ticket."
        ),
        (
            "{off}% is taken off every ticket at {goal}, which otherwise costs ${t}. {n} pupils and {m} adults "
            "go there by a coach hired for ${coach}. ${grant} is given by a sponsor. Only pupils pay, equal "
            "amounts. Work out the amount."
        ),
        (
            "{m} teachers, {n} pupils, destination {goal}. Sponsor's gift: ${grant}. Reduction on all tickets: "
            "{off}%. Full ticket: ${t}. Coach: ${coach}. Teachers are free. Share of a pupil: ?"
        ),
        (
            "To see {goal}, {n} pupils hire a coach at ${coach}. With {grant} dollars of help from the "
            "parents, they also pay tickets for themselves and {m} teachers, each ticket being {t} dollars "
            "less {off}%. Tell me what each pupil spends."
        ),
        (
            "we get {grant} dollars from the bake sale and the bus is {coach}. going to {goal}, {off}% off the "
            "{t} dollar tickets, thats for {n} kids and {m} teachers. only the kids pay. how much per kid?"
        ),
        (
            "Tickets for {goal} at ${t} each are bought for {m} teachers as well as {n} pupils, and {off}% is "
            "deducted from the ticket total. Adding ${coach} for the coach and subtracting a ${grant} grant "
            "gives what the pupils split. What is a single pupil's part?"
        ),
        (
            '"I need {coach} dollars for the coach," says the driver. "We give {grant} dollars," say the '
            'parents. "And we take {off}% off our {t} dollar tickets," says the guide at {goal}. If {n} '
            "pupils pay in equal shares for themselves and for {m} teachers, what is a share?"
        ),
        (
            "I wonder what my share is. We are {n} pupils going to {goal}, and we cover our {m} teachers too. "
            "The grant is {grant} dollars, the coach {coach} dollars, and a ticket {t} dollars before the "
            "{off}% group discount."
        ),
        (
            "Given a ticket price of ${t}, a discount of {off}% on it, a coach fee of ${coach} and a subsidy "
            "of ${grant}, calculate the contribution of each of {n} pupils to a visit to {goal} with {m} "
            "non-paying teachers, who also require tickets."
        ),
        (
            "It is {x} minutes by coach to {goal}, and the coach costs ${coach}. {n} pupils and {m} teachers "
            "each need a ticket for ${t}, minus {off}%. The school adds ${grant}. As teachers do not pay, what "
            "must every pupil give?"
        ),
        (
            "{who} asks what {they} has to pay as a pupil. The class has {n} pupils in total and brings {m} "
            "teachers to {goal} for free. ${grant} of the costs are paid by the school; the coach is ${coach}; "
            "tickets, needed by all, are ${t} with {off} percent off."
        ),
        (
            "If {goal} charges ${t} a person but lets groups have {off}% off, and ${coach} goes to the bus "
            "firm while ${grant} comes from a raffle, what do {n} children each pay for a trip on which {m} "
            "teachers are taken along free of charge?"
        ),
        (
            "Please divide the costs of our outing among {n} pupils. Coach: {coach} dollars. From that and the "
            "tickets we may deduct {grant} dollars given by the club. Tickets for {goal} are needed for the "
            "{m} teachers too; they cost {t} dollars each, less {off}% for the group."
        ),
        (
            "The bill for {goal} contains a coach (${coach}) and a ticket for each pupil and each teacher. At "
            "${t} a ticket, {off}% is let off. After ${grant} of support has been taken away, {n} pupils "
            "settle the bill in equal parts; the {m} teachers owe nothing. How many dollars does a pupil owe?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the cost for each pupil. Known: {n} pupils, {m} adults, tickets at {t} less {off} percent, "
                "coach {coach}, grant {grant}. Multiply, take off the discount, add the coach, subtract the grant, "
                "divide by the pupils."
            ),
            """
tickets = ({n} + {m}) * {t}
reduced = tickets - tickets * {off} / 100
cost = reduced + {coach} - {grant}
print(cost / {n})
""",
        ),
    ),
    reply="Each pupil pays ${output}.",
)
