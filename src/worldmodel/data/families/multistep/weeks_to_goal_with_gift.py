"""A goal, savings, a gift, weekly pay and weekly costs: the weeks needed."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    hours, wage, cost, weeks = draw.integer(3, 10), draw.integer(6, 14), draw.integer(2, 12), draw.integer(3, 20)
    have, gift = draw.integer(10, 90), draw.integer(10, 60, 5)
    price = have + gift + (hours * wage - cost) * weeks
    goal = draw.pick("telescope", "guitar", "laptop", "sewing machine", "camera", "surfboard")
    job = draw.pick("walking dogs", "mowing lawns", "tutoring", "washing cars", "babysitting")
    values: dict[str, Value] = {
        **draw.who(),
        "h": hours,
        "w": wage,
        "c": cost,
        "have": have,
        "gift": gift,
        "price": price,
    }
    return Case({**values, "goal": goal, "job": job, "x": draw.integer(12, 18)}, weeks)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "{who} wants a {goal} for ${price}. {they:capital} has ${have} and gets ${gift} for {their} birthday. "
            "Every week {they} earns ${w} an hour for {h} hours of {job} and spends ${c} on bus tickets. How many "
            "weeks does {they} need?"
        ),
        (
            "For how many weeks must {who} go on {job} to buy a {goal} of ${price}, with ${have} saved, a present "
            "of ${gift}, {h} hours a week at ${w} an hour, and ${c} of weekly costs?"
        ),
        (
            "A {goal} costs {price} dollars. So far {who} has {have} dollars, and {their} aunt adds {gift}. "
            "{job:capital} brings {w} dollars an hour, {h} hours a week, but {c} dollars of that are spent each "
            "week on snacks. When, in weeks, is the sum complete?"
        ),
        (
            "Goal: ${price} ({goal}). Savings: ${have}. Gift: ${gift}. Weekly: {h} hours at ${w}, less ${c} "
            "spending. Number of weeks?"
        ),
        (
            "With ${gift} from grandma and ${have} in a tin, {who}, {x}, still cannot pay for the {goal} at "
            "${price}. So {they} starts {job}: {h} hours weekly, ${w} per hour. Out of each week's money ${c} goes "
            "to phone bills. After how many weeks can {they} pay?"
        ),
        (
            "i need {price} dollars for a {goal}, got {have} plus {gift} from my uncle, i make {w} an hour {job}, "
            "{h} hours a week, and spend {c} a week. how many weeks till i can get it"
        ),
        (
            "Each week {h} hours of {job} at ${w} an hour come in and ${c} goes out. {who} began with ${have} and "
            "a gift of ${gift}. Find the number of weeks until a {goal} priced at ${price} is affordable."
        ),
        (
            "{who} keeps everything from {job} except ${c} a week. {they:capital} works {h} hours a week at ${w}. "
            "The {goal} in the window costs ${price}; ${have} lies in {their} drawer and ${gift} came in an "
            "envelope. How many weeks until the {goal} is {their} own?"
        ),
        (
            "Think of a {goal} for ${price}. What is missing after ${have} of savings and a ${gift} gift has to be "
            "earned by {job}, {h} hours per week for ${w} each hour, of which ${c} per week is lost to fares. That "
            "takes how many weeks?"
        ),
        (
            "How long, in weeks, until {who} reaches ${price}? {they:capital} already holds ${have}. A competition "
            "gave {them} another ${gift}. From {job} {they} gets ${w} for each of {h} hours a week; {c} dollars a "
            "week {they} spends."
        ),
        (
            "Count the weeks for {who}: the {goal} costs ${price}, the account shows ${have}, an uncle sends "
            "${gift}, the pay for {job} is ${w} an hour and comes for {h} hours every week, and every week ${c} "
            "goes away for food."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the weeks. Known: price {price}, saved {have}, gift {gift}, {h} hours at {w} a week, {c} "
                "spent a week. Subtract what is there from the price; find what is kept each week; divide."
            ),
            """
missing = {price} - {have} - {gift}
weekly = {h} * {w} - {c}
print(missing / weekly)
""",
        ),
    ),
    reply="It takes {output} weeks.",
)
