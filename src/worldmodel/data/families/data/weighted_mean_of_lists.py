"""The weighted mean of a list of values with a list of weights."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    count = draw.integer(3, 6)
    values = draw.integers(count, 20, 99, distinct=True)
    weights = [draw.integer(2, 5), 1, *draw.integers(count - 2, 1, 6)]
    weights = draw.sample(weights, count)
    mean = sum(value * weight for value, weight in zip(values, weights, strict=True)) / sum(weights)
    return Case(
        {
            "nums": ", ".join(map(str, values)),
            "weights": ", ".join(map(str, weights)),
            "thing": draw.pick("scores", "ratings", "measurements", "estimates"),
            "x": draw.integer(12, 48),
        },
        round(mean, 2),
    )


FAMILY = Family(
    category="data",
    case=case,
    phrasings=(
        (
            "The {thing} {nums} carry the weights {weights}, in the same order. What is the weighted mean, to two"
            " decimals?"
        ),
        "What weighted average do {nums} have if they count {weights} times respectively? Two decimals, please.",
        "Weights {weights}, {thing} {nums}: weighted mean rounded to hundredths?",
        (
            "Multiply every number of {nums} by its partner in {weights}, add the products and divide by the sum "
            "of the partners. Say what comes out, rounded to two places."
        ),
        (
            "I have {x} sheets of notes, but all that matters is this: the {thing} are {nums} and their "
            "importance is {weights}. Take the average with the importance as weight, at two decimal places."
        ),
        (
            "Not all {thing} are worth the same, so {nums} are to be weighted with {weights}. Compute the average"
            " and keep two digits after the point."
        ),
        "weighted avg pls, values {nums} and weights {weights}, 2 decimals",
        (
            "If {nums} were given by {weights} people, one head count for each number in turn, how high is the "
            "mean over all these people, to two decimals?"
        ),
        (
            '"Some {thing} weigh more than others," explains the teacher, and writes {nums} with the weights '
            "{weights} below. Which weighted mean, to two decimals, does the class of {x} find?"
        ),
        "Find sum(w * v) / sum(w) to two decimals, where v runs through {nums} and w through {weights}.",
    ),
    more=(
        (
            "Could you average {nums} for me, with {weights} saying how often each of them counts? Please round "
            "to two decimals."
        ),
        "Values: {nums}\nWeights: {weights}\nWanted: weighted arithmetic mean, two decimals",
        (
            "There are {weights} copies of the {thing} {nums}; each number of copies stands at the place of its "
            "value. Determine the overall mean with two decimals."
        ),
        "With weights of {weights}, which mean results from the {thing} {nums}? Give two decimal places.",
        (
            "On page {x} of my workbook I am told to find the mean of {nums} when these are weighted by "
            "{weights}. I need it to two decimals."
        ),
        "so my {thing} are {nums} and they count for {weights}, whats my weighted average then? round to 2 places",
        (
            "Each of the {thing} {nums} has been assigned a weight; listed in that order, the weights read "
            "{weights}. Their weighted mean is to be stated to the nearest hundredth."
        ),
        (
            "A plain mean of {nums} would be unfair, since some matter more. Use {weights} as the weights and "
            "tell me the fair mean with two decimals."
        ),
        (
            "From {nums} (the {thing}) and {weights} (how much each of them counts) work out one weighted figure,"
            " correct to two decimal places. It is for a report of {x} pages."
        ),
        (
            "Let the entries of {weights} say how heavily the corresponding entries of {nums} count. I wonder "
            "what average that makes, to two decimals."
        ),
        (
            "Weights first: {weights}. They belong, in this order, to the values {nums}. Give the weighted "
            "mean to two decimals."
        ),
        "Weights {weights}; {thing} {nums}. Mean with these weights, two decimals?",
        (
            "How large is the average, rounded to two decimals, if the importance of the {thing} is {weights} "
            "and they themselves are {nums}?"
        ),
        (
            "Taking each number as often as {weights} tell, one after the other, form the mean of the {thing} "
            "{nums}. Two decimal places will do."
        ),
        "Counted {weights} times each, in that order, the {thing} {nums} have an average. State it to two decimals.",
        (
            'A friend tells me: "Use {weights} as weights." My {thing} are {nums}. What\'s my weighted mean, '
            "to two decimals?"
        ),
        (
            "my weights are {weights}, and the {thing} they go with are {nums}. give me the weighted average "
            "with 2 decimals please"
        ),
        (
            "Using the entries of {weights} as coefficients for {nums}, divide the sum of products by the sum "
            "of the coefficients and round the result to two decimals."
        ),
        (
            "The importance of several {thing} was rated {weights}. In the same order, the {thing} read "
            "{nums}. What is their mean, weighted by the importance, to two decimal places?"
        ),
        (
            "Please tell me, to the nearest hundredth, the mean of a list in which {weights} say how many "
            "times the corresponding number out of {nums} occurs."
        ),
        (
            "Table, top row (how much it counts): {weights}. Bottom row ({thing}): {nums}. Weighted mean with "
            "two decimals: ?"
        ),
        (
            "When {nums} do not count equally but in the proportions {weights}, what average do they give? "
            "Round to two places."
        ),
        (
            "I wonder which weighted average comes out. As weights I've chosen {weights}, and what's being "
            "averaged is {nums}. Two decimals are enough."
        ),
        (
            "Could you compute a weighted mean? Here are the weights, {weights}, and here are the {thing} to "
            "be weighted, {nums}. I'd like two decimals."
        ),
        (
            "Let w = ({weights}) be the weights and v = ({nums}) the {thing}. Determine the weighted mean of v "
            "to two decimal places."
        ),
        (
            "A panel gives the {thing} different force: {weights}, first to last. If these {thing} are {nums}, "
            "at which weighted mean, rounded to two decimals, does the panel arrive?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the weighted mean. Known: values {nums}, weights {weights}. Multiply in pairs, add, "
                "divide by the sum of the weights, round to two decimals."
            ),
            """
values = [{nums}]
weights = [{weights}]
total = sum(value * weight for value, weight in zip(values, weights))
print(round(total / sum(weights), 2))
""",
            requires="python:data",
        ),
    ),
    reply="The weighted mean is {output}.",
)
