"""A deposit and interest each year: how many years until the savings reach a goal."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    years, interest = draw.integer(3, 12), 0.0
    while interest < 60:  # only the last interest reaches the goal: it is not there when the deposit is made
        start, put, rate = draw.integer(500, 4000, 100), draw.integer(200, 1500, 50), draw.integer(2, 6)
        factor = 1 + rate / 100
        paid = start * factor ** (years - 1) + put * sum(factor**n for n in range(years))
        interest = paid * rate / 100
    goal = 10 * draw.integer(int(paid) // 10 + 2, int(paid + interest) // 10 - 1)
    thing = draw.pick("a sailing boat", "a new roof", "a used tractor", "a concert piano", "a long journey", "a sauna")
    values: dict[str, Value] = {**draw.who(), "s": start, "put": put, "r": rate, "goal": goal, "thing": thing}
    return Case({**values, "x": draw.integer(20, 60)}, years)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "{who} has {s} euros in the bank and wants {thing} for {goal} euros. At the start of each year {they} "
            "pays in {put} euros, and at the end of the year the bank adds {r}% of the whole balance. After how "
            "many years is there enough money?"
        ),
        (
            "How many years does it take until an account holds at least {goal} euros, if it starts with {s} euros, "
            "every January brings a deposit of {put} euros and every December {r:words} percent interest on "
            "everything in it?"
        ),
        (
            "Goal: {goal} euros. In the account: {s} euros. Each year: first plus {put} euros, then plus {r}% of "
            "the sum. Years needed?"
        ),
        (
            "Every New Year's Day {put} euros are put into a fund, and every New Year's Eve the fund grows by {r}%. "
            "It held {s} euros before the first deposit. Find the number of full years after which {goal} euros "
            "have been reached or passed."
        ),
        (
            "i got {s} euros saved, put {put} more in every january, get {r}% on all of it at the end of the year, "
            "how many years til i have {goal} for {thing}"
        ),
        (
            '"When can I afford {thing}?" asks {who}. It costs {goal} euros. {they:capital} owns {s} euros, will '
            "add {put} euros at the beginning of every year, and earns {r}% interest a year, credited at its end. "
            "Answer in whole years."
        ),
        (
            "{who}, aged {x}, is saving for {thing}. Interest of {r}% is paid on the balance when a year closes; "
            "the yearly deposit, {put} euros, is made when it opens. With {s} euros already there and {goal} euros "
            "as the target, count the years."
        ),
        (
            "If {put} euros are deposited at the beginning of each year and {r}% of the total is credited at its "
            "end, after how many years has a balance of {s} euros first come to {goal} euros or more?"
        ),
        (
            "A savings plan turns {s} euros into more year by year: the saver adds {put} euros, the bank then adds "
            "{r}% of all that lies in the account. Count how many such years pass before the balance is no longer "
            "below {goal} euros."
        ),
        (
            "Work out the waiting time in years for {thing}, price {goal} euros. The buyer's account is at {s} "
            "euros; it receives {put} euros as each year opens and {r} percent interest as each year closes."
        ),
    ),
    more=(
        (
            "I'd like to know when I shall have {goal} euros. Right now I have {s}. On the first day of every year "
            "I transfer {put} euros to the account, on the last day the bank gives me {r}% on the balance. How many "
            "years do I need?"
        ),
        (
            "To buy {thing}, {who} needs {goal} euros. Two things help {their} {s} euros to grow: a deposit of "
            "{put} euros early each year, and {r}% interest on the total late each year. Tell me the number of "
            "years, please."
        ),
        (
            "Account of {who}: opening balance {s} €; deposit at start of year {put} €; interest at end of year "
            "{r}%; target {goal} €; full years until target: ?"
        ),
        (
            "Let a balance be {s} euros. Once a year, add {put} euros to it and then raise the result by {r} "
            "percent. How often must this be done until the balance is at least {goal} euros?"
        ),
        (
            "The rowing club needs {goal} euros for a boathouse and has {s} euros. Its {x} members together pay in "
            "{put} euros each January, and the bank pays {r}% on the full amount each December. In how many years "
            "can the building begin?"
        ),
        (
            "How long, in years, must {who} wait? {they:capital} dreams of {thing} at {goal} euros, holds {s} "
            "euros, sets aside {put} euros every January and is given {r:words} percent of the account by the bank "
            "every December."
        ),
        (
            "A grandmother opens an account with {s} euros on a child's birthday. On that day and on each later "
            "birthday she also brings {put} euros, and the day before the next birthday {r}% interest is booked on "
            "everything. How many years go by until {goal} euros or more are in it?"
        ),
        (
            "Saving {put} euros a year is the plan, always in the first week of January. The {s} euros from earlier "
            "stay untouched, and at the end of December the whole amount, old and new, earns {r}%. State after how "
            "many years at least {goal} euros are available."
        ),
        (
            "Nobody takes money out of the account that {who} opened at the age of {x} with {s} euros. It gains "
            "{put} euros at the beginning of a year and {r}% interest on the new sum at the end, and so on. In how "
            "many years does it get to {goal} euros?"
        ),
        (
            "{goal} euros is what {thing} costs. how many years if theres {s} now, {put} goes in at the start of "
            "every year and then {r}% comes on top at the end of it"
        ),
        (
            "{r}% interest is added at the end of each year, after {put} euros have been paid in at its start. "
            "From {s} euros, how many years is it to {goal} euros?"
        ),
        (
            "{who} needs {goal} euros. Each January {they} deposits {put} euros, each December {r}% is added "
            "to everything. {s} euros are there at the outset. How many years must pass?"
        ),
        (
            "How many years until {thing} can be bought for {goal} euros, when the bank adds {r} percent at "
            "each year's end, {put} euros are deposited at each year's beginning, and the account stands at "
            "{s} euros?"
        ),
        (
            "{put} euros go into the account every January. In it already: {s} euros. Interest on the total "
            "each December: {r}%. Count the years until it holds {goal} euros or more."
        ),
        (
            "With interest of {r}% at the close of a year and a deposit of {put} euros at its opening, an "
            "account has to rise to {goal} euros. It is at {s} euros. Find the years required."
        ),
        (
            "{thing:capital} costs {goal} euros, and {who} has {s}. In early January of each year {they} puts "
            "{put} more into the bank, which pays {r}% on the whole at the end of December. After how many "
            "years can {they} buy it?"
        ),
        (
            "target {goal} euros, {r}% per year at year end, {put} euros put in at the start of each year, {s} "
            "euros there now. how many years?"
        ),
        (
            "Tell me how many times the year must go round: first {put} euros come in, last {r}% of the sum is "
            "credited, {s} euros were there before, and {goal} euros are wanted."
        ),
        (
            "The bank promises {r} percent a year on the full balance, paid when the year ends. I bring {s} "
            "euros now and, each time a year starts, {put} euros more. When, in years, will I own at least "
            "{goal} euros?"
        ),
        (
            '"Your {s} euros will be {goal} euros some day," says the clerk to {who}. "You deposit {put} '
            'euros at the start of every year, we add {r}% to everything at the end." How many years is it '
            "till then?"
        ),
        (
            "Required sum {goal} €, deposit each January {put} €, present sum {s} €, interest each December "
            "{r}% on all of it; number of years = ?"
        ),
        (
            "Determine the least number of years after which a balance reaches {goal} euros, provided that it "
            "increases by {r}% at every year's end and by {put} euros at every year's start, beginning from "
            "{s} euros."
        ),
        (
            "I wonder how long {who} will be saving for {thing}. The price is {goal} euros. Each year opens "
            "with {put} euros paid in and closes with {r}% interest on the total. At the moment {they} has {s} "
            "euros."
        ),
        (
            "For {x} years the town has talked about a new fountain at {goal} euros. Now a fund is set up: "
            "every new year {put} euros are added, and when that year is over, {r}% of the fund is added as "
            "well. If {s} euros are in it at first, in how many years is there enough?"
        ),
        (
            "Could you find out in how many years you would have {goal} euros if you put {put} euros aside "
            "each January, on top of {s} euros you have already, and got {r}% on all of it each December?"
        ),
        (
            "Starting at {s} euros, the savings of {who} get {put} euros at the beginning and {r}% of "
            "everything at the end of each year. {they:capital} stops as soon as a year ends with {goal} euros "
            "or more. How many years does that take?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the years until there are {goal} euros. Known: {s} euros, each year {put} more and then {r} "
                "percent on the sum. Repeat deposit and interest while the amount is below the goal, and count."
            ),
            """
amount = {s}
years = 0
while amount < {goal}:
    amount = (amount + {put}) * (1 + {r} / 100)
    years = years + 1
print(years)
""",
        ),
    ),
    reply="It takes {output} years.",
)
