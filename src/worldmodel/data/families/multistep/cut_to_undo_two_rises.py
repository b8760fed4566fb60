"""A price is raised twice by percentages: the one cut in percent that brings it back."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    first, second = draw.integers(2, 4, 30, distinct=True)
    raised = (100 + first) * (100 + second)
    thing = draw.pick(
        "a ferry ticket",
        "a swimming pass",
        "a haircut",
        "a magazine subscription",
        "a parking permit",
        "a theatre seat",
        "a dance course",
    )
    values: dict[str, Value] = {**draw.who(), "p": first, "q": second, "thing": thing, "x": draw.integer(15, 60)}
    return Case(values, round((raised - 10000) * 100 / raised, 2))


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "The price of {thing} is raised by {p}% and a year later by another {q}%. By what percentage must it "
            "then be lowered to be back at the first price?"
        ),
        (
            "What reduction in percent cancels a rise of {p:words} percent followed by one of {q:words} percent in "
            "the price of {thing}?"
        ),
        "{thing:capital}: first +{p}%, then +{q}%. Percentage cut needed to undo both?",
        (
            "{who} pays {x} euros for {thing}. The price climbs by {p}%, after that by {q}% of the new price. How "
            "many percent of the final price would have to be taken off so that {they} pays the old amount again?"
        ),
        "they put {thing} up {p}% and then up {q}% again, what % off would get it back to where it was",
        (
            "If a dealer adds {p}% to the price of {thing} and later {q}% to the result, what discount in percent "
            "brings the customer back to the starting price?"
        ),
        (
            "In spring the price of {thing} went up by {p}%, in autumn by {q}%. Now a campaign asks for both rises "
            "to be taken back at one stroke. Work out, in percent of today's price, how large the cut would have to "
            "be."
        ),
        (
            '"Up {p}%, up {q}%, and now please all the way down again," says a customer about the price of {thing}. '
            "Which single percentage must the seller take off today's price?"
        ),
        (
            "Find the percentage by which a price has to fall in order to return to its old level after having "
            "grown by {p} percent and then by {q} percent; the price is that of {thing}."
        ),
        (
            "The price of {thing} has been increased twice, the first time by {p}%, the second time by {q}%. Taking "
            "off as much as the sum of both would be too much. What one percentage, taken off once, restores the "
            "original price?"
        ),
    ),
    more=(
        (
            "I used to pay the original price for {thing}. Since then it has been marked up by {p}%, and the "
            "marked-up price by {q}%. My friend at the till can give me a discount. How many percent should it be "
            "so that I pay what I used to?"
        ),
        (
            "A rise of {p}%, a rise of {q}%, and then one cut: for the price of {thing} to end where it began, how "
            "many percent does the cut have to be?"
        ),
        (
            "Price of {thing} before: {x} euros. Change in the first year: plus {p}%. Change in the second year: "
            "plus {q}%. Cut in the third year, so that the old price is back: ? %"
        ),
        (
            "Determine the discount, in percent, that makes up for increases of {p}% and {q}%, made one after the "
            "other in the price of {thing}."
        ),
        (
            "When {who} came back after some years abroad, the price of {thing} had been lifted by {p:words} "
            "percent and, on top of that, by {q:words} percent. The seller wants to please {them} with the price of "
            "old. What percentage must be deducted?"
        ),
        (
            "A company with {x} employees has raised what it takes for {thing}, at first by {p}%, then by {q}% of "
            "what it was by then. Sales dropped. It decides to go back to the first price with a single reduction. "
            "Say how many percent that is."
        ),
        (
            "Suppose {thing} costs {p}% more than before and soon {q}% more than that. What part of the last price, "
            "expressed in percent, is the amount by which it exceeds the first?"
        ),
        (
            '"In March we added {p}% to the price of {thing}, in June we added {q}% to the price of March. In July '
            "we go back to February's price.\" By what percent does the price fall in July?"
        ),
        "whats the % drop to cancel plus {p}% and then plus {q}% on {thing}",
        (
            "Prices at {who}'s place were put up by {p}% in one year and by {q}% in the next, that of {thing} among "
            "them. {they:capital} regrets it. To undo it all in one go, how many percent must {they} knock off?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the cut in percent that undoes both rises. Known: plus {p} percent, then plus {q} percent. "
                "Multiply both factors; divide a hundred by the product to see what percent of the last price the "
                "first one is, and subtract from a hundred."
            ),
            """
factor = (1 + {p} / 100) * (1 + {q} / 100)
print(round(100 - 100 / factor, 2))
""",
        ),
    ),
    reply="The price must be cut by {output}%.",
)
