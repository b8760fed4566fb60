"""A start and a fixed sum each week or month: what there is after some time."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    each, times, have = draw.integer(4, 60), draw.integer(3, 26), draw.integer(10, 300)
    period, every = draw.pick(("weeks", "week"), ("months", "month"), ("days", "day"))
    sign, coin = draw.pick(("$", "dollars"), ("£", "pounds"), ("€", "euros"))
    values: dict[str, Value] = {
        "each": each,
        "times": times,
        "have": have,
        "period": period,
        "every": every,
        "sign": sign,
        "coin": coin,
    }
    return Case({**draw.who(), **values, "x": draw.integer(9, 17)}, have + each * times)


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        (
            "{who} has {sign}{have} and puts {sign}{each} aside every {every}. How much does {they} have after "
            "{times} {period}?"
        ),
        (
            "How much money is in a box after {times} {period} if there was {sign}{have} at first and {sign}{each} "
            "is added per {every}?"
        ),
        (
            "A savings account starts with {have} {coin} and {each} {coin} are paid in each {every}. What does it "
            "hold {times} {period} later?"
        ),
        (
            "For {times} {period} {who} saved {sign}{each} a {every}, on top of the {sign}{have} {they} already had. "
            "Find the sum."
        ),
        "Start: {sign}{have}. Each {every}: plus {sign}{each}. After {times} {period}?",
        (
            "If {who} adds {sign}{each} to {their} {sign}{have} every {every}, what will {they} own in {times:words} "
            "{period}?"
        ),
        (
            "got {sign}{have} on my account now and i'm putting in {sign}{each} per {every}. what's there in {times} "
            "{period}"
        ),
        (
            "The club treasury contained {sign}{have}. Then {sign}{each} came in every {every}, {times} {period} in "
            "a row. Compute what it contains now."
        ),
        (
            "At the age of {x}, {who} began with {sign}{have} from {their} grandparents and a habit of saving "
            "{sign}{each} per {every}. What was saved after {times} {period}?"
        ),
        (
            "Nothing was taken out during {times} {period}, and {sign}{each} was put in each {every}. Before that "
            "the jar held {sign}{have}. How full is it now, in {coin}?"
        ),
        "{times} {period} with {sign}{each} per {every}, and {sign}{have} from before: how much altogether?",
        (
            "{who} was given {sign}{have}. Since then {their} savings have grown by {each} {coin} a {every}. {times} "
            "{period} have gone by. State {their} savings."
        ),
        (
            "In January there was {sign}{have} in {who}'s jar. From then on {their} parents put in {sign}{each} "
            "every {every}, and nobody took anything out. How much did {they} find in it {times} {period} later?"
        ),
    ),
    more=(
        (
            "Every {every} {who} saves {sign}{each}. {they:capital} started with {sign}{have}. What will "
            "{they} have {times} {period} later?"
        ),
        "{sign}{each} per {every} for {times} {period}, added to a starting {sign}{have}: tell me the final amount.",
        (
            "I wonder how rich I shall be in {times} {period}. I own {sign}{have} and will put by {sign}{each} "
            "a {every}."
        ),
        (
            "After {times} {period} of saving {sign}{each} each {every}, how much is in {who}'s account, which "
            "held {sign}{have} at the beginning?"
        ),
        (
            "Could you work out {who}'s savings? {they:capital} set aside {each} {coin} every {every} during "
            "{times} {period}, and {have} {coin} were there already."
        ),
        (
            "Savings plan of {who} | first deposit {sign}{have} | then {sign}{each} a {every} | duration "
            "{times} {period} | final balance: ?"
        ),
        (
            '"Keep these {sign}{have}, and I will add {sign}{each} every {every}," says grandmother to '
            "{who}. She keeps her word for {times} {period}. How much money has {who} by then?"
        ),
        (
            "hey if i save {sign}{each} each {every} for {times} {period} and i already have {sign}{have}, "
            "what do i end up with"
        ),
        (
            "Given a piggy bank with {have} {coin} in it, into which {each} {coin} are dropped once a {every}, "
            "find its content at the end of {times} {period}."
        ),
        (
            "{times} {period} ago {who} opened an account with {sign}{have}. Once per {every} {sign}{each} has "
            "been paid in. What is the balance today?"
        ),
        (
            "{times} {period} from now, what will {who} have, who saves {sign}{each} a {every} and has "
            "{sign}{have} already?"
        ),
        (
            "{sign}{each} goes into the jar every {every}, for {times} {period}. It is not empty to begin "
            "with: {sign}{have} is in it. How much is in it after that?"
        ),
        (
            "{who} puts away {sign}{each} per {every}. After {times} {period}, together with the {sign}{have} "
            "that {they} had before, what does {they} have?"
        ),
        (
            "How much is saved in the end if {sign}{each} a {every} is laid aside, this goes on for {times} "
            "{period}, and {sign}{have} was saved already?"
        ),
        (
            "For how much can {who} buy a bike after {times} {period}? {they:capital} adds {sign}{each} each "
            "{every} to the {sign}{have} in {their} box."
        ),
        "{times} {period} of saving, {sign}{each} every {every}. Opening amount {sign}{have}. Closing amount?",
        (
            "i save {sign}{each} a {every}. doing that for {times} {period}. had {sign}{have} before i "
            "started. how much is it at the end"
        ),
        (
            "On top of what {who} lays by, {sign}{each} every {every} over {times} {period}, there is a gift "
            "of {sign}{have} from the beginning. Work out the whole sum."
        ),
        (
            '"I\'ll save {sign}{each} every {every}," says {who}. "Then in {times} {period}, with my '
            "{sign}{have}, I'll have enough.\" How much will {they} have by then?"
        ),
        (
            "Tell me the amount in the account: {times} {period} with deposits of {sign}{each} per {every}, "
            "and a first balance of {sign}{have}."
        ),
        (
            "If a deposit of {each} {coin} is made every {every} and {have} {coin} are there at the outset, "
            "what do {times} {period} bring the total to, in {coin}?"
        ),
        (
            "An aunt pays {sign}{each} into {who}'s account once a {every}. She does it for {times} {period}. "
            "Having stood at {sign}{have} when she began, the account now stands at what?"
        ),
        (
            "Could you work out how many {coin} I'll own? I put aside {each} {coin} per {every} for {times} "
            "{period}, and I own {have} {coin} today."
        ),
        (
            "Given savings of {sign}{each} every {every}, a duration of {times} {period} and an initial "
            "{sign}{have}, determine the final savings."
        ),
        (
            "The tin under the bed gets {sign}{each} heavier, so to speak, with each {every}. {who} has kept "
            "this up for {times} {period}. Adding the {sign}{have} that lay in it at first, how much money is "
            "there?"
        ),
        (
            "I wonder how much {who} can take along on holiday. {they:capital} has {times} {period} left, puts "
            "{sign}{each} aside in every {every}, and holds {sign}{have} in cash at present."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the money after {times} {period}. Known: {have} at first, {each} more each {every}. "
                "Multiply, then add the start."
            ),
            """
v1 = {each} * {times}
print({have} + v1)
""",
        ),
    ),
    reply="It is {sign}{output} after that time.",
)
