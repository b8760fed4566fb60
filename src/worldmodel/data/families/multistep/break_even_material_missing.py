"""Fixed costs and a price, but the material for a piece is of unknown cost: no break-even can be told."""

from __future__ import annotations

from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    thing, tool, low, high = draw.pick(
        ("vases", "kiln", 20, 60),
        ("quilts", "sewing machine", 60, 180),
        ("birdhouses", "workbench", 25, 60),
        ("greeting cards", "printing press", 3, 8),
        ("leather belts", "punching machine", 30, 70),
        ("wooden spoons", "lathe", 9, 25),
    )
    values: dict[str, Value] = {**draw.who(), "f": draw.integer(200, 1800, 10), "p": draw.integer(low, high)}
    return Case({**values, "thing": thing, "tool": tool, "x": draw.integer(4, 12)})


FAMILY = Family(
    category="multistep",
    kind="unanswerable",
    case=case,
    phrasings=(
        (
            "{who} paid {f} dollars for a {tool} and sells the {thing} that {they} makes with it for {p} dollars "
            "each. The material for each also has to be paid. How many must {they} sell to have all costs back?"
        ),
        "After how many {thing} sold at ${p} apiece are fixed costs of ${f} and the material of every piece covered?",
        "Outlay ${f} for a {tool}. {thing:capital} at ${p} each, minus material. Break-even at how many pieces?",
        (
            "From the price of each of {their} {thing}, {p} dollars, {who} first has to pay for what it is made of. "
            "The remainder pays off {their} {tool}, which cost {f} dollars. Find the number of sales after which it "
            "is paid off."
        ),
        (
            "spent {f} dollars on a {tool} and now i sell {thing} for {p} dollars, material comes out of that too, "
            "how many til i break even"
        ),
        (
            "If a {tool} costs ${f} and {thing} made with it bring ${p} apiece, from which number on does a "
            "workshop earn money, given that it has to buy material for each piece as well?"
        ),
        (
            "For {x:words} years {who} has dreamt of making {thing}. Now the {tool} is here, for {f} dollars. A "
            "buyer pays {p} dollars for one, part of which goes back into material. What is the least number of "
            "buyers that makes the venture free of loss?"
        ),
        (
            '"As soon as I have earned back the {f} dollars, I\'ll celebrate," says {who}, who has bought a {tool}. '
            "{their:capital} {thing} go for {p} dollars each, but each uses up material that {they} must buy. How "
            "many have to be sold before the party?"
        ),
        (
            "Compute the break-even quantity for {thing}: price per piece {p} dollars, initial investment {f} "
            "dollars, and material costs that arise with every piece."
        ),
        (
            "What {who} gains on one of {their} {thing} is the price less the material. The price is ${p}. All "
            "gains together are to make up for the ${f} that {their} {tool} cost. State how many pieces that takes."
        ),
    ),
    more=(
        (
            "I need to know how many {thing} I have to sell until I have recovered my {f} dollars for the {tool}. I "
            "charge {p} dollars apiece, and I pay for the material of each one myself."
        ),
        (
            "Selling {thing} at {p} dollars is {who}'s plan. {their:capital} start-up costs are {f} dollars, and "
            "the material is bought piece by piece out of the takings. How many sales lead to a balance of zero or "
            "better?"
        ),
        (
            "The {tool}: ${f}, paid. {thing:capital}: ${p} each, to be sold. Material: to be paid per piece. Pieces "
            "needed until nothing is lost: ?"
        ),
        (
            "A small firm makes {thing}. Each one sold means {p} dollars more in the cash box and some money less "
            "for material. At the beginning {f} dollars were missing from the box because of a new {tool}. How many "
            "sold pieces fill the gap?"
        ),
        (
            "how many {thing} at {p} bucks do i have to sell so the {f} bucks for my {tool} are back in, after "
            "paying for the material of each"
        ),
        (
            "Suppose the material for all the {thing} is paid from their sale, at ${p} a piece, and that whatever "
            "is left goes towards ${f} of fixed costs. Determine the smallest number sold that meets the fixed "
            "costs in full."
        ),
        (
            "At a market with {x:words} stalls, one belongs to {who}. {they:capital} offers {thing}, {p} dollars "
            "each. A {tool} for {f} dollars made this possible. Taking into account what {they} spends on material "
            "per piece, how many must {they} sell before {they} makes a profit?"
        ),
        (
            "The loan officer asks {who}: with {f} dollars for a {tool} and a price of {p} dollars, how many "
            "{thing} will you have to sell until you have covered everything, the material of each piece included?"
        ),
        (
            "{f} dollars have to come in again through the sale of {thing}. Every sale brings {p} dollars, of which "
            "the material's cost must be set aside. Work out how often {who} has to sell one."
        ),
        (
            "Break-even is reached when the takings equal all costs: {f} dollars for a {tool}, once, and the "
            "material, for every piece. At {p} dollars each and with {x} pieces sold already, how many {thing} have "
            "to be sold in all?"
        ),
        (
            "To cover {f} dollars for a {tool} and whatever the material costs, how many {thing} have to be "
            "sold at {p} dollars each?"
        ),
        (
            "{p} dollars is what a customer gives {who} for one of the {thing}; some of that goes for "
            "material. A {tool} was bought for {f} dollars. How many sales until everything is earned back?"
        ),
        (
            "How many {thing} must leave the shop before {who} is out of the red? {they:capital} gets ${p} for "
            "each, spends something on material for each, and has spent ${f} on a {tool}."
        ),
        (
            "The price is {p} dollars apiece. The material of each piece must be paid out of it. The {tool} "
            "cost {f} dollars. At what number of {thing} does {who} break even?"
        ),
        "Break-even for {thing}? Price ${p}; material per piece extra; {tool} ${f}.",
        (
            "ive put {f} dollars into a {tool}. my {thing} sell for {p} dollars each and i need material for "
            "every one of them. when do i break even, i mean after how many"
        ),
        (
            "With material to be bought for every piece and {p} dollars coming in for every piece, how many "
            "{thing} does it take to pay for a {tool} of {f} dollars?"
        ),
        (
            '"What do you charge for your {thing}?" "{p} dollars each, and from that I buy the material." '
            '"And the {tool}?" "That was {f} dollars." How many must be sold so that {who} loses nothing?'
        ),
        (
            "Tell {who} how many {thing} {they} needs to sell. {their:capital} {tool} was {f} dollars. Each "
            "sale brings in {p} dollars, less the cost of material."
        ),
        (
            "A {tool} stands in {who}'s garage since last spring; the bill said {f} dollars. {they:capital} "
            "makes {thing} on it from material that {they} buys, and takes {p} dollars for each. After which "
            "number of them are all expenses met?"
        ),
        (
            "I wonder when my hobby pays for itself. I earn {p} dollars with each of my {thing}, before "
            "material, and I paid {f} dollars for the {tool} at the start. How many must I sell?"
        ),
        (
            "Given unit price {p} dollars, fixed cost {f} dollars for a {tool} and a material cost per unit, "
            "determine how many {thing} have to be sold to break even."
        ),
        (
            "Suppose every one of the {thing} brought {p} dollars and used up some bought material. What is "
            "the smallest number that repays both the material and the {f} dollars spent on a {tool}?"
        ),
        (
            "Could you work out {who}'s break-even point in pieces? Sold: {thing}, {p} dollars each. To be "
            "paid: the material for all of them, and a {tool} for {f} dollars."
        ),
        (
            "When {who} sells {thing} for ${p} a piece, part of the money is gone at once for material. The "
            "other part is saved until the ${f} of the {tool} are together. How many pieces does {they} have "
            "to sell for that?"
        ),
        (
            "Please say after how many {thing} a {tool} that cost {f} dollars is paid off, if buyers pay {p} "
            "dollars each and the maker pays for the material."
        ),
    ),
    think=(
        "Known: {f} dollars spent, {p} dollars for each of the {thing}. Asked: how many must be sold to break even. "
        "What the material for one costs is not said, so the gain on one piece cannot be found."
    ),
    reply="I do not know: it is not said what the material for one piece costs.",
)
