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
    ),
    think=(
        "Known: {f} dollars spent, {p} dollars for each of the {thing}. Asked: how many must be sold to break even. "
        "What the material for one costs is not said, so the gain on one piece cannot be found."
    ),
    reply="I do not know: it is not said what the material for one piece costs.",
)
