"""Something is saved for with a start and a fixed sum a week: how many weeks."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    weekly, weeks, have = draw.integer(3, 40), draw.integer(3, 30), draw.integer(5, 150)
    thing = draw.pick("a bicycle", "a guitar", "a tablet", "a tent", "a camera", "a trip", "a skateboard")
    sign, coin = draw.pick(("$", "dollars"), ("£", "pounds"), ("€", "euros"))
    values: dict[str, Value] = {
        "weekly": weekly,
        "have": have,
        "goal": have + weekly * weeks,
        "thing": thing,
        "sign": sign,
        "coin": coin,
    }
    return Case({**draw.who(), **values, "x": draw.integer(9, 17)}, weeks)


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        (
            "{who} wants {thing} that costs {sign}{goal}. {they:capital} has {sign}{have} and saves {sign}{weekly} a "
            "week. How many weeks will it take?"
        ),
        (
            "How many weeks must {who} save {sign}{weekly} to afford {thing} for {sign}{goal} if {sign}{have} is "
            "already there?"
        ),
        (
            "Saving {sign}{weekly} per week and starting with {sign}{have}, after how many weeks does {who} own "
            "{sign}{goal}?"
        ),
        (
            "{thing:capital} costs {goal} {coin}. There are {have} {coin} in the piggy bank and every week {weekly} "
            "{coin} go in. When is there enough? Give the number of weeks."
        ),
        "{sign}{have} now, {sign}{weekly} more each week, {sign}{goal} needed for {thing}. Number of weeks?",
        (
            "{who} puts aside {sign}{weekly} weekly. With the {sign}{have} from {their} aunt, the goal is "
            "{sign}{goal}. In how many weeks is it reached?"
        ),
        (
            "i want to buy {thing}, it's {sign}{goal} and i've got {sign}{have}. i can save {sign}{weekly} every "
            "week so how long do i have to wait"
        ),
        (
            "To pay {sign}{goal} for {thing}, {who}, aged {x}, uses {their} {sign}{have} and a pocket money of "
            "{sign}{weekly} a week. How many weeks of pocket money are needed?"
        ),
        (
            "A savings box holds {sign}{have}. It grows by {sign}{weekly} weekly until it reaches {sign}{goal}. For "
            "how many weeks does it grow?"
        ),
        "After how many weekly payments of {weekly} {coin} do {have} {coin} become {goal} {coin}?",
        (
            "What is missing from {sign}{goal}, given {sign}{have}, is saved at {sign}{weekly} a week for {thing}. "
            "Count the weeks."
        ),
        (
            "Find the weeks {who} has to wait for {thing}: price {sign}{goal}, in hand {sign}{have}, saved weekly "
            "{sign}{weekly}."
        ),
        (
            "{who} has {sign}{have} in a jar and {x} old coins that nobody takes. {they:capital} dreams of {thing} "
            "for {sign}{goal} and earns {sign}{weekly} a week by helping neighbours. After how many weeks can {they} "
            "buy it?"
        ),
    ),
    more=(
        (
            "How many weeks must {who} save until {they} can afford {thing}, if {they} puts aside "
            "{sign}{weekly} every week, the price is {sign}{goal} and {sign}{have} is already there?"
        ),
        (
            "My goal is {thing} for {goal} {coin}. Each week I can put {weekly} {coin} away, on top of the "
            "{have} {coin} I have got. Tell me in how many weeks I am there."
        ),
        "Price of {thing}: {sign}{goal}; saved per week: {sign}{weekly}; saved so far: {sign}{have}; weeks to go: ?",
        (
            "Every week {who} adds {sign}{weekly} to {their} savings, which are now {sign}{have}. I wonder how "
            "many weeks pass before {they} reaches the {sign}{goal} that {thing} costs."
        ),
        (
            '"You already have {sign}{have}," says the grandfather, "and if you save {sign}{weekly} a week, '
            'you will soon have the {sign}{goal} for it." In how many weeks can {who} buy {thing}?'
        ),
        (
            "hey saving up for {thing}, putting away {sign}{weekly} a week, need {sign}{goal} total, have "
            "{sign}{have} right now, how many weeks is that"
        ),
        (
            "Could you work out the number of weeks it takes to get from {have} {coin} to the {goal} {coin} "
            "needed for {thing} when {weekly} {coin} come in per week?"
        ),
        (
            "If {sign}{goal} is what {thing} costs and {who} owns just {sign}{have} of it, for how many weeks "
            "must {sign}{weekly} be laid aside weekly?"
        ),
        (
            "With {sign}{weekly} coming in per week from a paper round, {who} saves up for {thing}. It is "
            "priced at {sign}{goal}. Luckily {sign}{have} is left over from {their} birthday. Find the number "
            "of weeks still needed."
        ),
        (
            "Determine after how many weeks a balance of {sign}{have}, increased by {sign}{weekly} per week, "
            "equals {sign}{goal}."
        ),
        (
            "{sign}{weekly} a week are saved by {who}. {sign}{goal} is the price of {thing}, and {sign}{have} "
            "is there already. How many weeks does it take?"
        ),
        (
            "For {thing}, priced at {sign}{goal}, {who} lays by {sign}{weekly} each week. {they:capital} began "
            "with {sign}{have}. After how many weeks is it affordable?"
        ),
        "How many weeks until {who} has {goal} {coin}, when {weekly} {coin} are added weekly to {have} {coin}?",
        (
            "{who} owns {sign}{have}. Weekly {they} saves {sign}{weekly}. {thing:capital} for {sign}{goal} is "
            "{their} wish. Tell me the weeks {they} must be patient."
        ),
        (
            "{sign}{goal} is a lot, but {who} gets {sign}{weekly} nearer to it each week, from {sign}{have} at "
            "present. In how many weeks is it reached?"
        ),
        "Weekly saving: {sign}{weekly}. In the purse: {sign}{have}. Wanted: {thing}, {sign}{goal}. Weeks: ?",
        (
            "every week i save {sign}{weekly}, {thing} costs {sign}{goal}, right now ive {sign}{have}. how "
            "many weeks to go"
        ),
        (
            "Work out the number of weeks for {who}, who puts by {weekly} {coin} a week and already has {have} "
            "{coin} of the {goal} {coin} for {thing}."
        ),
        (
            "If {who} saves {sign}{weekly} a week beyond the {sign}{have} {they} holds, in how many weeks can "
            "{they} pay {sign}{goal} for {thing}?"
        ),
        (
            '"{sign}{goal} for {thing}? I have {sign}{have}," says {who}. "With {sign}{weekly} more every '
            "week it won't be long.\" How many weeks will it be?"
        ),
        (
            "You add {weekly} {coin} to your savings each week. You would like {thing} for {goal} {coin}. As "
            "{have} {coin} are saved already, how many weeks do you need?"
        ),
        (
            "Please find out how long {who} has to save, in weeks. From {sign}{have} {they} wants to get to "
            "{sign}{goal} in weekly steps of {sign}{weekly}."
        ),
        (
            "With {sign}{have} behind {them} and {sign}{goal} before {them}, {who} saves {sign}{weekly} week "
            "after week for {thing}. Calculate the weeks."
        ),
        (
            "The shop keeps {thing} for {who} at {sign}{goal}. At the age of {x}, {they} earns {sign}{weekly} "
            "a week and has saved {sign}{have}. How many weeks must the shop keep it if all that is earned is "
            "saved?"
        ),
        (
            "I wonder in how many weeks {who} can buy {thing}: each week brings {sign}{weekly}, {sign}{have} "
            "came as a present from an aunt, and the price is {sign}{goal}."
        ),
        (
            "Given weekly savings of {sign}{weekly} and a price of {sign}{goal}, determine how many weeks "
            "{who} still saves for {thing}, starting from {sign}{have}."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the number of weeks. Known: goal {goal}, {have} at the start, {weekly} a week. Subtract what "
                "is there, then divide by the weekly sum."
            ),
            """
v1 = {goal} - {have}
print(v1 / {weekly})
""",
        ),
    ),
    reply="It takes {output} weeks.",
)
