"""Something is saved for, but the weekly sum is not told."""

from __future__ import annotations

from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    have = draw.integer(5, 150)
    thing = draw.pick("a bicycle", "a guitar", "a tablet", "a tent", "a camera", "a trip", "a skateboard")
    sign, coin = draw.pick(("$", "dollars"), ("£", "pounds"), ("€", "euros"))
    values: dict[str, Value] = {
        "have": have,
        "goal": have + draw.integer(40, 500),
        "thing": thing,
        "sign": sign,
        "coin": coin,
    }
    return Case({**draw.who(), **values, "x": draw.integer(9, 17)})


FAMILY = Family(
    category="computation",
    kind="unanswerable",
    case=case,
    phrasings=(
        (
            "{who} wants {thing} that costs {sign}{goal}. {they:capital} has {sign}{have} and saves the same sum "
            "every week. How many weeks will it take?"
        ),
        (
            "How many weeks must {who} save a part of {their} pocket money to afford {thing} for {sign}{goal} if "
            "{sign}{have} is already there?"
        ),
        (
            "Starting with {sign}{have} and putting money aside each week, after how many weeks does {who} own "
            "{sign}{goal}?"
        ),
        (
            "{thing:capital} costs {goal} {coin}, and {have} {coin} are in the money box of {who}, aged {x}. When "
            "will there be enough? Give the number of weeks."
        ),
        "{sign}{have} now, a bit more each week, {sign}{goal} needed for {thing}. Number of weeks?",
        (
            "{who} works {x} hours a week and puts the pay into a jar that held {sign}{have}. In how many weeks are "
            "there {sign}{goal} in it?"
        ),
        "i've got {sign}{have} and {thing} is {sign}{goal}, i save every week so how long do i have to wait",
        (
            "To pay {sign}{goal} for {thing}, {who} uses {their} {sign}{have} and a weekly allowance. How many weeks "
            "of allowance are needed?"
        ),
        (
            "A savings box holds {sign}{have}. It is filled up weekly with equal amounts until it reaches "
            "{sign}{goal}. For how many weeks?"
        ),
        "After how many weekly payments, all alike, do {have} {coin} become {goal} {coin}?",
        (
            "At {x}, {who} dreams of {thing} for {sign}{goal}. Only {sign}{have} are there, but {they} saves weekly. "
            "Count the weeks until the purchase."
        ),
        "Find the weeks that {who} has to wait for {thing}: price {sign}{goal}, in hand {sign}{have}.",
        (
            "{who} has {sign}{have} in a jar, dreams of {thing} for {sign}{goal} and mows lawns for {x} neighbours "
            "every week. After how many weeks can {they} buy it?"
        ),
    ),
    more=(
        (
            "How long, in weeks, until {who} can pay for {thing}? The price is {sign}{goal}, {they} already "
            "has {sign}{have} and puts something aside each week."
        ),
        "Tell me in how many weeks {sign}{have} will have grown to {sign}{goal} if I add a fixed sum every Friday.",
        (
            '"I have {sign}{have}, and every week I put the same amount in the jar," says {who}. '
            '"{thing:capital} is {sign}{goal}." In how many weeks will the jar hold enough?'
        ),
        (
            "{goal} {coin} is the price of {thing}. Since {who} earns a little each week and starts out with "
            "{have} {coin}, the purchase has to wait. How many weeks?"
        ),
        (
            "savings: {have} {coin}; target: {goal} {coin}; item: {thing}; weekly deposit: always the same; "
            "weeks needed = ?"
        ),
        (
            "Could you work out the number of weeks {who} needs? {they:capital} is saving up for {thing}, has "
            "{sign}{have} so far and must get to {sign}{goal}."
        ),
        (
            "If {sign}{goal} must be reached and {sign}{have} is in the account, how many equal weekly "
            "deposits will get {who} to {thing}?"
        ),
        (
            "{who}, who is {x} years old, looks at {thing} in a shop window. The tag says {sign}{goal}, the "
            "purse says {sign}{have}. {they:capital} decides to put away part of {their} wages weekly. After "
            "how many weeks can {they} go in and pay?"
        ),
        (
            "saving weekly for {thing}, need {sign}{goal} in total, {sign}{have} done already, how many more "
            "weeks is that"
        ),
        (
            "The cost of {thing} is {goal} {coin}. A grandmother hands {who} the same banknote every week, and "
            "{have} {coin} have been collected already. Please say for how many more weeks {they} must collect."
        ),
        (
            "For {thing} at {sign}{goal}, {who} saves some money each week. {sign}{have} is what {they} has by "
            "now. In how many weeks is it enough?"
        ),
        (
            "{sign}{goal} is the price of {thing}, and {sign}{have} has been saved by {who}, who goes on "
            "saving every week. How many weeks are still to go?"
        ),
        (
            "How many weeks pass before {who}, with {sign}{have} at the start and regular weekly savings, owns "
            "the {sign}{goal} for {thing}?"
        ),
        (
            "Every week {who} adds to {their} savings for {thing}. They need to grow to {sign}{goal}; they "
            "stand at {sign}{have}. Find the weeks needed."
        ),
        (
            "From {have} {coin} to {goal} {coin} by saving weekly: how many weeks does {who} need until "
            "{thing} can be bought?"
        ),
        (
            "{thing} costs {sign}{goal}!! ive only {sign}{have}, putting some away each week. how many weeks "
            "till i can get it"
        ),
        (
            "If {who} keeps saving each week and already owns {have} {coin}, how many weeks is it until {they} "
            "can spend {goal} {coin} on {thing}?"
        ),
        "Weekly saver: {who}. Wish: {thing}. Price: {sign}{goal}. Saved up to now: {sign}{have}. Weeks left = ?",
        (
            "\"You'll have {thing} when there's {sign}{goal} in your tin,\" says mother. {who} counts "
            "{sign}{have} and drops in some coins every week. How many weeks is it going to be?"
        ),
        (
            "Please tell {who} the number of weeks until {thing} is paid for. The seller wants {goal} {coin}; "
            "{have} {coin} can be paid now and the rest by equal weekly savings."
        ),
        (
            "I'm saving up, week after week, for {thing}. The shop charges {sign}{goal} and my piggy bank has "
            "{sign}{have}. After how many weeks will I have the money?"
        ),
        (
            "Having set aside {sign}{have}, {who} wishes to buy {thing} for {sign}{goal} and lays by an equal "
            "amount each week. Determine the number of weeks."
        ),
        (
            "Could you say when {who} will get {thing}, as a number of weeks from now? {they:capital} saves "
            "weekly, needs {sign}{goal} and has reached {sign}{have}."
        ),
        (
            "The shop is closed, but in its window {thing} is offered for {sign}{goal}. {who} has {sign}{have} "
            "at home and earns pocket money week by week. How many weeks must {they} save?"
        ),
        (
            "I wonder how many weeks {who} has to be patient. {their:capital} money, {sign}{have}, grows by a "
            "steady amount every week, and {thing} costs {sign}{goal}."
        ),
        (
            "With a weekly sum that never changes, {who} fills the gap between {sign}{have} and the "
            "{sign}{goal} that {thing} costs. How many weeks does that take?"
        ),
    ),
    think=(
        "Asked: the number of weeks. Known: goal {goal}, {have} at the start. How much is saved in a week "
        "is not said, so the weeks cannot be worked out."
    ),
    reply="I do not know: it is not said how much is saved each week.",
)
