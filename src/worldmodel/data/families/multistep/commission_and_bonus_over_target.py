"""A fixed pay, a commission on sales, and a bonus only where sales are above a target."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    count, price, rate = draw.integer(12, 60), draw.integer(80, 900, 5), draw.integer(2, 8)
    base, bonus = draw.integer(900, 2200, 50), draw.integer(100, 500, 25)
    sales = count * price
    target = 500 * max(1, round(sales * draw.number(0.6, 1.3, digits=2) / 500))
    if target == sales:
        target += 500
    thing = draw.pick("sofas", "bicycles", "cameras", "ovens", "tents", "guitars", "carpets")
    answer = round(base + sales * rate / 100 + (bonus if sales > target else 0), 2)
    values: dict[str, Value] = {**draw.who(), "n": count, "p": price, "rate": rate, "base": base, "thing": thing}
    return Case({**values, "target": target, "bonus": bonus, "x": draw.integer(3, 20)}, answer)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "{who} sells {thing}. A month brings {them} £{base} of fixed pay and {rate}% of everything {they} "
            "sells, plus a bonus of £{bonus} if sales are above £{target}. In May {they} sold {n} of them at £{p} "
            "each. What was {their} pay?"
        ),
        (
            "What does a salesperson earn in a month with {n} {thing} sold at {p} pounds each, if the contract "
            "grants {base} pounds, a commission of {rate:words} percent on sales, and another {bonus} pounds once "
            "sales exceed {target} pounds?"
        ),
        (
            "Contract: £{base} a month, {rate}% commission, £{bonus} extra for sales over £{target}. This month: "
            "{n} {thing} at £{p}. Pay?"
        ),
        (
            "Only those whose monthly sales go beyond {target} pounds get the bonus of {bonus} pounds. Everybody "
            "gets {base} pounds and a commission of {rate}%. {who} has found buyers for {n} {thing}, each at {p} "
            "pounds. Find {their} earnings."
        ),
        (
            "sold {n} {thing} this month for {p} quid each, i get {base} basic and {rate}% on what i sell, and if "
            "its more than {target} in total theres {bonus} on top, so what am i getting"
        ),
        (
            "With {x} years of experience, {who} deals in {thing} at £{p} apiece and last month sold {n}. The firm "
            "pays £{base}, then {rate}% of the sales, then £{bonus} more provided that the sales came to more than "
            "£{target}. How much did the firm pay {them}?"
        ),
        (
            "Calculate a shop assistant's wage: sales are {n} {thing} times {p} pounds; the commission is {rate}% "
            "of that; the fixed part is {base} pounds; a premium of {bonus} pounds is due if sales lie above "
            "{target} pounds."
        ),
        (
            "If the {thing} that {who} sells bring in more than £{target} in a month, {they} is given £{bonus} in "
            "addition to the basic £{base} and the usual {rate}% of sales. There were {n} customers, each of whom "
            "bought one for £{p}. What does {they} receive for the month?"
        ),
        (
            '"Will I get the £{bonus}?" {who} wonders. For that, {their} sales must top £{target}. {they:capital} '
            "sold {n} {thing} costing £{p} each. Whatever happens, {they} is sure of £{base} and {rate}% "
            "commission. How many pounds will {they} be paid in all?"
        ),
        (
            "{rate}% of sales goes to the seller, on top of {base} pounds that do not depend on them; beyond sales "
            "of {target} pounds, {bonus} pounds are added once. One of the {thing} costs {p} pounds, and {n} were "
            "sold. State the total pay."
        ),
    ),
    more=(
        (
            "How much will be on {who}'s payslip? Fixed: £{base}. Commission: {rate}% of turnover. Bonus: £{bonus}, "
            "but only for a turnover higher than £{target}. Turnover: {n} {thing} at £{p} per piece."
        ),
        (
            "I am paid {base} pounds a month and {rate} percent of my sales. My boss adds {bonus} pounds in months "
            "when I sell for more than {target} pounds. {n} {thing} went over my counter this month, at {p} pounds "
            "apiece. What do I earn?"
        ),
        (
            "A dealer pays the people on the floor as follows: everyone has £{base} for sure, keeps {rate}% of what "
            "the customers pay, and receives £{bonus} as soon as the customers' payments pass £{target}. At £{p} "
            "for one, {n} {thing} were sold by {who}. Determine the pay."
        ),
        (
            "{n} {thing}, £{p} each: that is what {who} sold in October. {their:capital} commission is {rate}%, "
            "{their} basic salary £{base}. A target of £{target} was set, and going over it is rewarded with "
            "£{bonus}. Work out October's income."
        ),
        (
            "Could you check my wage? Basic pay {base} pounds; {rate}% of sales; {bonus} pounds extra when sales "
            "are higher than {target} pounds. I sold {n} {thing}, the price being {p} pounds for each."
        ),
        (
            "In a month with {x} rainy days, {n} people left the shop with one of the {thing}, having paid {p} "
            "pounds each. The seller's basic wage is {base} pounds; to it come {rate} percent of the takings and, "
            "only if these are more than {target} pounds, a bonus of {bonus} pounds. What does the seller get?"
        ),
        (
            "Selling {thing} at £{p}, a team of {x} colleagues compares results. {who} is at {n} pieces. The rule "
            "for each of them: £{base}, plus {rate}% of own sales, plus £{bonus} where own sales exceed £{target}. "
            "Give {who}'s pay."
        ),
        (
            "Wages are made of three parts here: a sum of {base} pounds, a share of {rate:words} percent of one's "
            "sales, and, for sales of more than {target} pounds, a reward of {bonus} pounds. What do {n} {thing} at "
            "{p} pounds each bring their seller?"
        ),
        "base £{base} | commission {rate}% | bonus £{bonus} if sales > £{target} | {thing}: {n} x £{p} | total pay = ?",
        (
            "Having sold {n} {thing} for {p} pounds each, {who} asks what {they} has earned. The agreement speaks "
            "of {base} pounds per month, {rate} percent of the sales value, and {bonus} pounds for passing the mark "
            "of {target} pounds."
        ),
        (
            "A bonus of £{bonus} for sales above £{target}, a commission of {rate}% on sales, and a fixed "
            "£{base}: such is the deal. {who} sells {n} {thing} at £{p} each. How much is {who} paid?"
        ),
        (
            "At £{p} each, {n} {thing} were sold by {who}. When sales exceed £{target}, {they} gets £{bonus} "
            "extra. In any case {they} gets {rate}% of the sales and £{base}. What is {their} pay?"
        ),
        (
            "If sales are over {target} pounds, {bonus} pounds are added; {rate} percent of sales are paid "
            "anyhow, and so are {base} pounds. What does somebody earn who sells {n} {thing} for {p} pounds "
            "apiece?"
        ),
        (
            "What is {who}'s pay, with £{base} as a basis, £{bonus} for sales of more than £{target}, {rate}% "
            "commission, and {n} {thing} sold at £{p} a piece?"
        ),
        (
            "{p} pounds is the price of each of the {thing}. {who} sold {n}. {their:capital} boss pays {them} "
            "{rate}% of that, adds a basic wage of {base} pounds and, should the sales be greater than "
            "{target} pounds, {bonus} pounds besides. Find the whole wage."
        ),
        (
            "Sales target: £{target}. Bonus above it: £{bonus}. Price: £{p}. Sold: {n} {thing}. Commission: "
            "{rate}% of sales. Basic pay: £{base}. Pay of {who}: ?"
        ),
        (
            "I sell {thing}. Each brings £{p}, and I sold {n} this month. For selling more than £{target} "
            "there is £{bonus} on top. My commission is {rate}%, my fixed pay £{base}. Tell me my pay."
        ),
        (
            "{rate}% commission, {base} pounds fixed, {n} {thing} sold, {p} pounds each, {bonus} pounds more "
            "if sales pass {target} pounds. How many pounds does that make?"
        ),
        (
            '"You sold {n} {thing}?" asks the boss. "Yes, at £{p} each," says {who}. "Then count it up: '
            '{rate}% of your sales, your £{base}, and £{bonus} if your sales went beyond £{target}." What '
            "does {who} find?"
        ),
        (
            "Could you work out what {who} gets at the end of the month? {they:capital} gets £{bonus} only if "
            "{they} has sold for more than £{target}, but £{base} and {rate}% of sales for certain. "
            "{their:capital} {n} {thing} went for £{p} each."
        ),
        (
            "so if i sell over {target} quid i get {bonus} extra. {rate}% of sales is mine and {base} basic. "
            "sold {n} {thing}, {p} quid each. what do i get"
        ),
        (
            "Given {n} sales of {thing} at {p} pounds each, a basic salary of {base} pounds, a bonus of "
            "{bonus} pounds payable on sales in excess of {target} pounds, and a commission rate of {rate}%, "
            "compute the total pay."
        ),
        (
            "{who} has a contract as a seller of {thing}, with {base} pounds in it for every month, {bonus} "
            "pounds for any month with sales above {target} pounds, and {rate} percent of all sales. In June, "
            "buyers paid {p} pounds each for {n} of them. How much did June bring {who}?"
        ),
        (
            "The shop where {who} works has {x} shelves full of {thing}. {they:capital} sold {n} of them for "
            "{p} pounds each. What {they} earns is {rate}% of that and a fixed {base} pounds, and moreover "
            "{bonus} pounds in case the sales came to more than {target} pounds. Determine {their} earnings."
        ),
        (
            "Please calculate the income from selling {n} {thing}. Fixed part {base} pounds. Share of the "
            "sales {rate}%. Price of one {p} pounds. Reward of {bonus} pounds where sales are larger than "
            "{target} pounds."
        ),
        (
            "When a month's sales beat £{target}, the company thanks its sellers with £{bonus}. Beyond that it "
            "pays £{base} and {rate} percent of sales. With {n} {thing} gone to customers for £{p} each, what "
            "is paid to the seller?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the pay. Known: {n} {thing} at {p}, fixed pay {base}, commission {rate} percent, a bonus of "
                "{bonus} only for sales above {target}. Multiply for the sales, add the commission to the fixed "
                "pay, and add the bonus if the sales are above the target."
            ),
            """
sales = {n} * {p}
pay = {base} + sales * {rate} / 100
if sales > {target}:
    pay = pay + {bonus}
print(round(pay, 2))
""",
        ),
    ),
    reply="The pay is £{output}.",
)
