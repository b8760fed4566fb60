"""Two ages from their difference and from their sum in some years."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    young, gap, years = draw.integer(4, 30), draw.integer(2, 28), draw.integer(3, 15)
    first, second = draw.people(2)
    kin = draw.pick("cousin", "sister-in-law", "neighbor", "friend", "colleague")
    values: dict[str, Value] = {
        "gap": gap,
        "years": years,
        "sum": 2 * young + gap + 2 * years,
        "one": first,
        "two": second,
        "kin": kin,
    }
    return Case({**values, "x": draw.integer(2, 40)}, young + gap)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "{one} is {gap} years older than {two}. In {years} years their ages will add up to {sum}. How old is "
            "{one} now?"
        ),
        (
            "How old is {one} today, if in {years} years {one} and {two} will be {sum} together and {two} is {gap} "
            "years younger?"
        ),
        (
            "{years} years from now, the ages of {one} and {two} make {sum}. Between them lie {gap} years, and "
            "{one} is the elder. Find {one}'s present age."
        ),
        "Age {one} = age {two} + {gap}. Both in {years} years: sum {sum}. Age of {one} today?",
        (
            '"Together we shall be {sum} in {years} years," {two} tells {one}, who was born {gap} years earlier. '
            "What is {one}'s age at the moment?"
        ),
        (
            "me and my {kin} {two} will be {sum} together when {years} years have passed, im {one} and im {gap} "
            "years older, so how old am i right now"
        ),
        (
            "{two}, the {kin} of {one}, has {gap} years fewer. They live {x} km apart. If both ages are added "
            "{years} years later than today, the result is {sum}. State the age that {one} has today."
        ),
        (
            "Let some time pass, {years} years. Then {one} plus {two} gives {sum} years. {one} has always been "
            "ahead by {gap}. Work out where {one} stands today."
        ),
        (
            "At a party {years} years in the future, {one} and {two} will count {sum} candles for both of them. "
            "{two} will have {gap} candles fewer than {one}. How many candles would {one} need today?"
        ),
        (
            "Given: a difference of {gap} years between {one} (older) and {two} (younger), and a sum of ages of "
            "{sum} that is reached only in {years} years. Wanted: how old {one} is at present."
        ),
        (
            "How many years has {one} lived so far? The {kin} {two} has lived {gap} fewer. After {years} more "
            "years for each, their two lives will count {sum} years together."
        ),
        (
            "{sum} is what the ages of {one} and {two} come to, not now but {years} years later. Since {two} was "
            "born {gap} years after {one}, how old must {one} be today?"
        ),
    ),
    more=(
        (
            "{one} is {gap} years older than {two}. In {years} years their ages will add up to {sum}. How old "
            "is {one} now?"
        ),
        (
            "{sum} is what the ages of {two} and {one} will come to after {years} more years. {one} was born "
            "{gap} years before {two}. Tell me the present age of {one}."
        ),
        (
            "{two} is {gap} years younger than {one}, and their combined age will be {sum} once {years} years "
            "have gone by. Please work out {one}'s age today."
        ),
        (
            "I wonder how old {one} is. All I know: {years} years from today {one} and {kin} {two} will be "
            "{sum} in total, and {one} has a lead of {gap} years."
        ),
        (
            "Future sum of ages (in {years} years): {sum}. Difference: {gap}, {one} being older than {two}. "
            "Current age of {one}: ?"
        ),
        (
            '"In {years} years we will be {sum} when our ages are added," says {one} to {two}. "And I will '
            'still be {gap} years older than you." What age has {one} reached today?'
        ),
        (
            "Could you say what age {one} is at present, given that {two} is the younger by {gap} years and "
            "the two of them will have a total age of {sum} in {years} years?"
        ),
        (
            "hey, {one} here. my {kin} {two} is {gap} years younger than me, in {years} years our ages make "
            "{sum} together, whats my age now?"
        ),
        (
            "When {years} years are over, a cake for both {two} and {one} will need {sum} candles. Since {one} "
            "is {gap} years ahead of {two}, what is {one}'s age right now?"
        ),
        (
            "Their ages will total {sum}, though not until {years} years from now. The older, {one}, exceeds "
            "the younger, {two}, by {gap} years. Compute the age of the older today."
        ),
        (
            "{sum} is the total that the ages of {one} and {two} reach in {years} years. {two} is the younger "
            "by {gap} years. How old is {one} now?"
        ),
        (
            "By {gap} years {one} is older than {two}. {sum} is what their ages add up to once {years} years "
            "have passed. State {one}'s age now."
        ),
        (
            "What age does {one} have today if {two} came into the world {gap} years later, and if the ages of "
            "both sum to {sum} after {years} more years?"
        ),
        (
            "{two} and {one} will have lived {sum} years between them {years} years from now. {one} is ahead "
            "of {two} by {gap} years. What is the age of {one} at present?"
        ),
        (
            "Add the ages that {two} and {one} are going to have in {years} years and you get {sum}. Take "
            "{two}'s age from {one}'s and you get {gap}. How old is {one} at this moment?"
        ),
        (
            "{one} and my {kin} {two}: {gap} years between them, {one} older. in {years} years they're {sum} "
            "together. {one}'s age now?"
        ),
        (
            "If the sum of two ages, {one}'s and {two}'s, is going to be {sum}, {years} years from today, and "
            "{two} is {gap} years younger than {one}, what is {one}'s age today?"
        ),
        (
            "In {years} years' time the {kin} {two} and {one} will celebrate {sum} years of life, counted for "
            "both. {two} has {gap} years less than {one}. Tell me {one}'s age as of now."
        ),
        (
            '"I\'m {gap} years younger than you," says {two} to {one}, "but when {years} years are past, '
            "we'll make {sum} together.\" How old must {one} be now?"
        ),
        (
            "Facts: {two} is younger than {one}. Difference: {gap} years. Time ahead: {years} years. Sum of "
            "ages then: {sum}. Age of {one} now = ?"
        ),
        (
            "I wonder about {one}'s age. {two}, who is {gap} years younger, once worked out that both of them "
            "together would come to {sum}, and that this lay {years} years ahead of today. How old is {one} "
            "today?"
        ),
        (
            "Please find out how old {one} currently is: with {two}, who trails by {gap} years, {one} will "
            "total {sum} years, {years} years on."
        ),
        (
            "Today nobody mentions ages, but {years} years later those of {one} and {two} will together be "
            "{sum}, and {one} will, as always, be {gap} years older. Compute {one}'s present age."
        ),
        (
            "Could you calculate {one}'s age for today? {one} is older than {two}, the {kin}. The difference "
            "is {gap} years, and the sum, {years} years from today, {sum} years."
        ),
        (
            "A photograph shows {one} with {two}, a {kin} {gap} years younger. On its back is written: "
            "together {sum}, in {years} years from now. If that was written today, how old is {one}?"
        ),
        (
            "Let {two} be {gap} years younger than {one}. Determine the current age of {one}, given that their "
            "combined age in {years} years is {sum}."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the age of {one} now. Known: {gap} years older than {two}, and {sum} together in {years} "
                "years. Take the years off twice, add the difference, and divide by two."
            ),
            """
now = {sum} - 2 * {years}
print((now + {gap}) / 2)
""",
        ),
    ),
    reply="{one} is {output} years old now.",
)
