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
    more=(
        (
            "How many weeks of {job} does it take {who} to afford a {goal}, when ${c} of the weekly pay is "
            "spent, the pay is ${w} an hour for {h} hours a week, ${have} is already saved, a gift adds "
            "${gift}, and the price is ${price}?"
        ),
        (
            "An aunt gave {who}, who is {x}, ${gift}. The piggy bank held ${have}. The {goal} costs ${price}, "
            "so the rest must come from {job}: ${w} an hour, {h} hours every week, minus ${c} a week for "
            "lunches. In how many weeks is the money there?"
        ),
        (
            "Working {h} hours a week at {w} dollars an hour and using up {c} dollars each week, I save for a "
            "{goal}. I had {have} dollars before I began, my parents added {gift}, and the shop wants {price}. "
            "Tell me how many weeks I need."
        ),
        (
            "Savings plan of {who}. Every week: spent ${c}, worked {h} hours, wage ${w} per hour. Already "
            "there: present ${gift}, savings ${have}. Target: {goal}, ${price}. Weeks needed: ?"
        ),
        (
            "Could you tell {who} after how many weeks the {goal} can be bought? From {job}, at ${w} per hour "
            "and {h} hours per week, ${c} a week is not saved. The price is ${price}; ${gift} was a gift, and "
            "${have} had been put aside earlier."
        ),
        (
            '"I spend {c} dollars a week," says {who}, "and earn {w} dollars for each hour of {job}, which '
            'I do {h} hours a week. I have {have} dollars, and {gift} more as a present." How many weeks '
            "until {they} can pay {price} dollars for a {goal}?"
        ),
        (
            "so theres this {goal} for {price} bucks, {job} gets me {w} an hour, i do {h} hours a week, blow "
            "{c} of it every week, but i got {gift} as a gift and had {have} before. how many weeks to go"
        ),
        (
            "Please work out the number of weeks. A {goal} is priced at {price} dollars. Of this, {gift} "
            "dollars are covered by a gift and {have} dollars by savings. A weekly income of {h} hours at {w} "
            "dollars each, reduced by weekly expenses of {c} dollars, has to cover what is left."
        ),
        (
            "{have} dollars were in {who}'s bank account before a prize of {gift} dollars arrived. For a "
            "{goal} that costs {price} dollars, {they} now puts aside what {job} brings: {w} dollars times {h} "
            "hours each week, after taking out {c} dollars a week for snacks. How many weeks will that go on?"
        ),
        (
            "You are paid ${w} an hour and work {h} hours a week, but ${c} is gone by the end of each week. "
            "Your goal is a {goal}. It costs ${price}, and you start with ${have} of your own and ${gift} that "
            "somebody gave you. When, counted in weeks, have you got enough?"
        ),
        (
            "{who} spends ${c} of each week's wages, which are ${w} an hour for {h} hours of {job}. A gift of "
            "${gift} and savings of ${have} are there already. How many weeks until a {goal} for ${price} can "
            "be bought?"
        ),
        (
            "${gift} came as a gift, ${have} was saved, and the {goal} costs ${price}. {who} works {h} hours a "
            "week for ${w} an hour and spends ${c} a week. What number of weeks does {they} need?"
        ),
        (
            "${c} a week is used up, but {h} hours of {job} a week at ${w} an hour come in. How many weeks "
            "does {who} take from ${have}, plus a present of ${gift}, to the ${price} of a {goal}?"
        ),
        (
            "At ${w} per hour, {job} for {h} hours a week is {who}'s source of money. {they:capital} gives "
            "away ${c} of it every week. The {goal} is ${price}, a grandfather gives ${gift}, and ${have} is "
            "in the piggy bank. Find the weeks needed."
        ),
        (
            "After how many weeks has {who} enough for a {goal}, given {h} hours of {job} a week at {w} "
            "dollars each, {c} dollars a week for food, {gift} dollars from an aunt, {have} dollars of savings "
            "and a price of {price} dollars?"
        ),
        (
            "Weeks = ? | price of the {goal} ${price} | spent per week ${c} | hours per week {h} | pay per "
            "hour ${w} | gift ${gift} | saved ${have}"
        ),
        (
            "I get {w} dollars an hour and do {h} hours of {job} each week, though {c} dollars of that always "
            "go on bus fares. My uncle has given me {gift} dollars, and {have} dollars I had myself. When, in "
            "weeks, can I pay for a {goal} of {price} dollars?"
        ),
        (
            '"The {goal} is {price} dollars," says the dealer. {who} has {have} dollars and was given {gift} '
            'more. "Every week I work {h} hours for {w} dollars each and keep all but {c} dollars," {they} '
            'replies. "So I\'ll be back in ... weeks." Complete the sentence.'
        ),
        (
            "{h} hours a week, paid at ${w} each, less ${c} of expenses a week: so {who} saves. With ${have} "
            "in hand and another ${gift} from {their} parents, how many weeks of {job} does a {goal} at "
            "${price} call for?"
        ),
        (
            "If you spend ${c} a week, have ${have}, get ${gift} as a present, work {h} hours a week and "
            "receive ${w} for every hour, how many weeks will it be before you own a {goal} that costs "
            "${price}?"
        ),
        (
            "{job} pays me {w} an hour and its {h} hours every week, minus {c} i spend a week. bday gift was "
            "{gift}, had {have} already. the {goal} is {price} dollars, how many weeks do i have to wait"
        ),
        (
            "What {who} lacks for a {goal} is its price of ${price}, less ${have} in the bank and less ${gift} "
            "from a relative. What {they} puts by each week is {h} times ${w}, less ${c}. Work out in how many "
            "weeks nothing is lacking any more."
        ),
        (
            "Every week, {who} does {job} for {h} hours. Every hour brings ${w}. Every week, however, ${c} "
            "goes as well. {they:capital} owns ${have}, receives ${gift} as a birthday gift, and wants a "
            "{goal} that is sold for ${price}. Tell me how many weeks it takes."
        ),
        (
            "Given a gift of ${gift}, a weekly expense of ${c}, a price of ${price} for the {goal}, an hourly "
            "wage of ${w} for {h} weekly hours of {job}, and ${have} at the outset, determine how many weeks "
            "{who} must save."
        ),
        (
            "Until now {who} has put aside ${have}. Today a letter with ${gift} in it has arrived. "
            "{they:capital} will do {job}, earning ${w} an hour during {h} hours a week and paying ${c} a week "
            "for lunch. In how many weeks is {their} dream, a {goal} for ${price}, within reach?"
        ),
        (
            "I wonder how many weeks {who} has to keep at {job} for the sake of a {goal}. It is priced at "
            "${price}. {they:capital} earns ${w} hourly, {h} hours a week, of which ${c} is lost each week, "
            "and {they} may add {their} ${have} and a present of ${gift}."
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
