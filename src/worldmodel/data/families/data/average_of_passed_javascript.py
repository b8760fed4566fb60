"""The mean of those values of a list that reach a limit, in JavaScript."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    limit = draw.integer(40, 60)
    numbers = draw.integers(3, 10, limit - 1) + draw.integers(draw.integer(2, 5), limit, 99)
    numbers = draw.sample(numbers, len(numbers))
    passed = [number for number in numbers if number >= limit]
    return Case(
        {
            "nums": ", ".join(map(str, numbers)),
            "limit": limit,
            "thing": draw.pick("scores", "readings", "bids", "weights"),
        },
        sum(passed) / len(passed),
    )


FAMILY = Family(
    category="data",
    case=case,
    phrasings=(
        "In JavaScript, average only those of {nums} that are at least {limit}.",
        "The {thing} are {nums}. Ignore everything below {limit}; what is the mean of the rest? Use JavaScript.",
        "With JS filter and reduce: mean of the values from {limit} upwards in {nums}",
        "Drop the {thing} under {limit} from {nums} and average what stays, with a JavaScript program.",
        "{nums} - which average do the numbers not smaller than {limit} have? JavaScript please",
        ("Only {thing} of {limit} or more count. They are all in here: {nums}. What average comes out in JavaScript?"),
        (
            "A JavaScript function keeps the elements that reach {limit} out of ({nums}) and returns their "
            "average. What does it return?"
        ),
        (
            "Write some JS to tell me how high the {thing} {nums} are on average once those less than "
            "{limit} are thrown away."
        ),
        "let JavaScript compute the mean of {nums} restricted to values {limit} and up",
        "For passing you need {limit}. Given {nums}, find the passing mean using JavaScript.",
    ),
    more=(
        (
            "I wonder what the mean is of those {thing} that reach {limit} or more, out of {nums}; a "
            "JavaScript snippet should tell."
        ),
        (
            "At least {limit} is required. Take the {thing} that satisfy this from {nums} and work out their "
            "average in JavaScript."
        ),
        "{thing:capital}: {nums}. Lower bound: {limit}, inclusive. JavaScript: average of the values kept?",
        "Could you use JavaScript to leave out every one of {nums} that is less than {limit} and average the others?",
        (
            "If anything smaller than {limit} is discarded from the {thing} {nums}, what average remains? "
            "Answer by JavaScript."
        ),
        "js please: average of {nums} but only where the value is {limit} or higher",
        (
            '"Values under {limit} are errors," says the lab head about the {thing} {nums}. With JavaScript, '
            "find the average of the valid ones."
        ),
        (
            "You are given {thing}, namely {nums}. In JavaScript, determine the mean of all that are greater "
            "than or equal to {limit}."
        ),
        (
            "A filter lets pass what is {limit} or above. Send {nums} through it and have JavaScript print the "
            "mean of what comes out."
        ),
        (
            "My JavaScript homework: from the {thing} {nums}, strike those below {limit}, then calculate the "
            "average of the remaining numbers."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the mean of the values from {limit} on. Known: {nums}. Filter the list, add what stays "
                "and divide by its length."
            ),
            """
const kept = [{nums}].filter((value) => value >= {limit});
console.log(kept.reduce((sum, value) => sum + value, 0) / kept.length);
""",
            "javascript",
            requires="javascript:data",
        ),
    ),
    reply="The average is {output}.",
)
