"""An hourly wage and a sum on top: the whole pay."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    hours, wage, bonus = draw.integer(3, 45), draw.integer(8, 40), draw.integer(5, 120)
    job = draw.pick("waiter", "gardener", "babysitter", "lifeguard", "shop assistant", "painter", "driver")
    sign, coin = draw.pick(("$", "dollars"), ("£", "pounds"), ("€", "euros"))
    values: dict[str, Value] = {"hours": hours, "wage": wage, "bonus": bonus, "job": job, "sign": sign, "coin": coin}
    return Case({**draw.who(), **values, "x": draw.integer(18, 60)}, hours * wage + bonus)


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        (
            "{who} works {hours} hours as a {job} at {sign}{wage} an hour and gets a bonus of {sign}{bonus}. How "
            "much does {they} earn?"
        ),
        "How much does a {job} take home for {hours} hours at {sign}{wage} per hour plus {sign}{bonus} in tips?",
        (
            "A {job} earns {wage} {coin} per hour. This week there were {hours} hours of work and an extra payment "
            "of {bonus} {coin}. What is the pay?"
        ),
        "On top of {sign}{wage} for each of {hours} hours, {who} receives {sign}{bonus} for travel. Find the total.",
        "{hours} hours, {sign}{wage} hourly, {sign}{bonus} extra: what are {who}'s earnings?",
        (
            "The {job} was paid {sign}{bonus} for weekend duty. In addition there is the wage of {sign}{wage} an "
            "hour for {hours:words} hours. What is the whole amount?"
        ),
        (
            "i worked {hours} hrs as a {job} for {sign}{wage} an hour and they gave me {sign}{bonus} on top so what "
            "did i make"
        ),
        (
            "{who}, {x} years old and a {job}, worked {hours} hours. The hourly rate is {sign}{wage}; there was also "
            "a gift of {sign}{bonus}. How much money did {they} get?"
        ),
        (
            "What will a {job} be paid who gets {sign}{wage} per hour, stays {hours} hours and is given "
            "{sign}{bonus} for good work?"
        ),
        "Wage: {sign}{wage} x {hours} hours. Allowance: {sign}{bonus}. Calculate the {job}'s pay.",
        (
            "Every hour brings {who} {sign}{wage}. After {hours} hours the boss adds {sign}{bonus}. Work out what "
            "{they} has earned by then."
        ),
        (
            "With a fixed {bonus} {coin} and another {wage} {coin} for every hour, what does a {job} make in {hours} "
            "hours?"
        ),
        (
            "{who} has a new job as a {job} for {sign}{wage} an hour. In the first week {they} was there for {hours} "
            "hours, served {x} people and got {sign}{bonus} extra for being on time. What did the first week bring "
            "{them}?"
        ),
    ),
    more=(
        (
            "A bonus of {sign}{bonus} was paid to {who} besides the normal wage. As a {job}, {they} gets "
            "{sign}{wage} an hour and worked for {hours} hours. How much is that in total?"
        ),
        (
            "What is my pay as a {job} if my bonus is {bonus} {coin}, my hourly rate {wage} {coin} and my "
            "working time {hours} hours?"
        ),
        "Payslip of {who}, {job}: rate {sign}{wage}/hour; hours {hours}; bonus {sign}{bonus}; total pay: ?",
        (
            '"I give you {sign}{wage} for every hour, and {sign}{bonus} extra once the job is done," says '
            "the owner to the {job}. The job takes {hours} hours. What does the owner have to pay?"
        ),
        (
            "Could you work out what {who} made last week? There was {sign}{bonus} on top for a late shift, "
            "and {hours} hours were paid at {sign}{wage} each."
        ),
        (
            "hey so im a {job}, did {hours} hours this week, they pay {wage} {coin} an hour and i got {bonus} "
            "{coin} in tips, whats that together"
        ),
        (
            "When a {job} has worked {hours} hours and {sign}{wage} is due for each, and a bonus of "
            "{sign}{bonus} is added, which sum must be paid out?"
        ),
        (
            "Calculate the gross earnings of a {job} from the hourly wage, {wage} {coin}, the hours worked, "
            "{hours}, and the fixed allowance, {bonus} {coin}."
        ),
        (
            "{who} was thrilled with {their} wages: first the {sign}{bonus} for good results, and then, for "
            "{hours} hours as a {job}, another {sign}{wage} per hour. Tell me how much came in altogether."
        ),
        (
            "Each hour brings {who} {sign}{wage}. The week had {hours} working hours, and afterwards the "
            "customers, pleased with their {job}, gave {them} {sign}{bonus} more. I wonder how much {they} "
            "went home with."
        ),
        "A bonus of {sign}{bonus}, and {sign}{wage} an hour for {hours} hours: what does {who} earn as a {job}?",
        (
            "{sign}{bonus} comes on top of the wage. The wage is {sign}{wage} an hour, and {who}, a {job}, has "
            "worked {hours} hours. How much is the pay?"
        ),
        "At {sign}{wage} an hour, with a bonus of {sign}{bonus} at the end, what does a {job} get for {hours} hours?",
        (
            "{sign}{wage} is paid for each hour. {who} does {hours} hours as a {job} and receives an extra "
            "{sign}{bonus}. Find {their} whole pay."
        ),
        (
            "How much money does {who} get as a {job}, if the bonus is {sign}{bonus}, the time {hours} hours "
            "and the hourly wage {sign}{wage}?"
        ),
        (
            "Besides an extra {bonus} {coin}, the {job} is paid for {hours} hours, {wage} {coin} for every "
            "hour. What is the total in {coin}?"
        ),
        (
            "For {hours} hours {who} was a {job}. {they:capital} got {sign}{bonus} as a bonus, and the hourly "
            "pay was {sign}{wage}. Tell me what {they} earned altogether."
        ),
        "bonus {sign}{bonus}, {hours} hours, {sign}{wage} per hour, {job}. total?",
        (
            '"You get {sign}{bonus} extra this time," says the boss to {who}, a {job} with an hourly wage of '
            "{sign}{wage}. {they:capital} has worked {hours} hours. What will {they} be paid in all?"
        ),
        (
            "I work as a {job}. My tips were {sign}{bonus}. My hours were {hours}. My wage is {sign}{wage} an "
            "hour. How much did I make?"
        ),
        (
            "Add to a bonus of {bonus} {coin} the wages of {who}, {job}: {wage} {coin} an hour, {hours} hours. "
            "Which sum results?"
        ),
        (
            "If {who} is given {sign}{bonus} once and {sign}{wage} for each hour as a {job}, what do {hours} "
            "hours bring {them}?"
        ),
        "Wage per hour {sign}{wage}; allowance {sign}{bonus}; hours worked {hours}; {job} {who}; gross pay = ?",
        (
            "When the week was over, {who} counted the money from {their} work as a {job}. There was a bonus "
            "of {sign}{bonus}. All the rest was wages, {sign}{wage} for each of {hours} hours. How much was it "
            "together?"
        ),
        (
            "Please work out the pay of a {job} who earns {sign}{wage} hourly, has a fixed supplement of "
            "{sign}{bonus} and puts in {hours} hours."
        ),
        (
            "Could you tell {who} what to expect? As a {job} {they} has {hours} hours on the sheet, a bonus of "
            "{sign}{bonus} is due as well, and each hour is paid at {sign}{wage}."
        ),
    ),
    steps=(
        Step(
            "Asked: the whole pay. Known: {hours} hours at {wage} an hour, {bonus} on top. Multiply, then add.",
            """
v1 = {hours} * {wage}
print(v1 + {bonus})
""",
        ),
    ),
    reply="The pay is {sign}{output}.",
)
