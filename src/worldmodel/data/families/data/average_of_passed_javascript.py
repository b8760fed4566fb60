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
        (
            "{limit} is the smallest value that counts. What is the average, by JavaScript, of the {thing} "
            "which pass among {nums}?"
        ),
        "Among {nums}, some values are below {limit}. Average the others with JavaScript.",
        "What do the {thing} from {limit} upwards average? The complete list is {nums}. Let JavaScript find it.",
        (
            "JavaScript task. Threshold (inclusive): {limit}. Data: {nums}. Output: mean of all data on or "
            "over the threshold."
        ),
        (
            "We noted these {thing}: {nums}. In our report only values that are {limit} or larger appear. "
            "Compute their mean in JavaScript."
        ),
        "i need the mean of everything >= {limit} in this list, in js: {nums}",
        (
            "Tell me, using JavaScript, the mean of the {thing} that are no less than {limit}. They come from "
            "this record: {nums}."
        ),
        (
            "Suppose that {thing} under {limit} do not interest us. Then what is the average of {nums}, found "
            "by a JavaScript program?"
        ),
        "By means of JavaScript, please average {nums}, but first remove every value that fails to reach {limit}.",
        (
            '"{nums}, those are my {thing}," says a friend, "and I strike all that are smaller than '
            '{limit}." Which average does JavaScript give for what she keeps?'
        ),
        (
            "A script in JavaScript receives a bound of {limit} and the array {nums}. It averages the entries "
            "at or above the bound. Which value does it log?"
        ),
        (
            "Keep a number if it is {limit} or more, else forget it; do this to {nums} in JavaScript and say "
            "what the kept ones are on average."
        ),
        (
            "How large, on average, are the {thing} in {nums} that come to at least {limit}? I would like "
            "JavaScript to be used."
        ),
        (
            "The mean is to be taken over a part of {nums}: the part with values not under {limit}. Program it "
            "in JavaScript and give the result."
        ),
        (
            "For {thing} the rule is simple: less than {limit} is out, {limit} itself is in. Have JavaScript "
            "average the ones that are in, given {nums}."
        ),
        (
            "I wonder how the average looks after a JavaScript filter has cut {thing} lower than {limit} from "
            "the list {nums}."
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
