"""A floor in metres, square tiles in centimetres, a percentage for waste and packs of tiles: the packs to buy."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    parts, long, wide, side, waste, pack = 0, 0.0, 0.0, 1, 0, 1
    while parts % (100 * pack * side * side) == 0:  # a number of packs that is not whole
        long, wide = draw.number(2.6, 8, digits=1), draw.number(1.8, 5, digits=1)
        side, waste, pack = draw.pick(20, 25, 30, 33, 40, 45, 50, 60), draw.integer(5, 15), draw.integer(5, 20)
        parts = round(long * 100) * round(wide * 100) * (100 + waste)
    room = draw.pick("bathroom", "kitchen", "hallway", "laundry room", "cellar", "pantry")
    values: dict[str, Value] = {**draw.who(), "l": long, "w": wide, "s": side, "p": waste, "n": pack, "room": room}
    values = {**values, "x": draw.integer(5, 90), "y": draw.integer(225, 295, 5)}
    return Case(values, parts // (100 * pack * side * side) + 1)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "The floor of a {room} is {l} m long and {w} m wide. It gets square tiles with sides of {s} cm. For "
            "cutting and breakage {p}% more tiles are bought than the area needs. Tiles come in packs of {n}. How "
            "many packs have to be bought?"
        ),
        (
            "How many packs of {n} tiles are needed for a {room} measuring {l} m by {w} m if each tile is {s} cm by "
            "{s} cm and {p} percent must be added for waste?"
        ),
        (
            "{room:capital} floor {l} m x {w} m, tile {s} cm square, waste {p}% on top, {n} tiles to a pack, whole "
            "packs only. Packs?"
        ),
        (
            "{who} tiles the {room}. The tiles are squares of {s} cm, and {n} of them are in a pack. The floor is "
            "{w} m wide and {l} m long; {they} adds {p}% to the number of tiles to be safe. Find the number of full "
            "packs {they} must buy."
        ),
        (
            "how many packs of tiles for my {room}? its {l} by {w} meters, the tiles are {s} cm squares, {n} in a "
            "pack, and they say take {p}% extra"
        ),
        (
            "In a house built {x} years ago the {room}, {l} m by {w} m, needs a new floor. The chosen tile is "
            "square, with an edge of {s} cm. Experience says that {p}% on top of the tiles for the plain area is "
            "right. The shop sells nothing but packs of {n}. Work out how many to take."
        ),
        (
            '"What is the size of the {room}?" asks the shop assistant. "{l} metres by {w} metres." "Then, as your '
            "tiles are squares with {s} cm to a side and waste calls for {p} percent extra, you will need quite a "
            'few packs. There are {n} tiles in each." How many packs exactly, if none can be opened?'
        ),
        (
            "Divide the area of a {room}, {l} m times {w} m, by that of a square tile of {s} cm, increase the result "
            "by {p}%, and say how many packs with {n} tiles in each are enough for that number."
        ),
        (
            "If {p}% of extra tiles are allowed for breakage, how many packs, {n} tiles in each, does a {room} take "
            "whose floor measures {l} m one way and {w} m the other, with square tiles of {s} cm along every edge?"
        ),
        (
            "A pack holds {n} tiles, each of them a square with a side of {s} cm. A {room} of {w} m in width and {l} "
            "m in length is to be laid with them, plus a reserve of {p} percent. Opened packs are not sold. What "
            "number of packs is that?"
        ),
    ),
    more=(
        (
            "Given a rectangular floor of {l} m by {w} m in a {room}, square tiles of {s} cm side, a waste allowance "
            "of {p}% on the tiles and packs containing {n} tiles, calculate the number of packs required."
        ),
        (
            "I am going to lay tiles in the {room} myself, so I want {p}% more than the floor strictly needs. Its "
            "sides are {l} m and {w} m. A tile is {s} cm on each side, and I can only get packs of {n}. Tell me how "
            "many packs to put on my list."
        ),
        (
            "Tile order. Room: {room}. Length {l} m. Width {w} m. Tile edge {s} cm. Extra {p}%. Pack content {n}. "
            "Packs to order: ?"
        ),
        (
            "Could you work out for {who} how many packs to carry home? {they:capital} has a {room}, {w} m across "
            "and {l} m long, likes a square tile of {s} cm, and was told to count {p} percent on top for waste. In "
            "every pack there are {n}."
        ),
        (
            "Only full packs of {n:words} leave the store. {who} wants tiles for the whole floor of {their} {room}, "
            "{l} m in one direction and {w} m in the other, and {p}% more because some will break. The sort {they} "
            "likes is square, {s} cm each way. How many packs leave the store with {them}?"
        ),
        (
            "The ceiling of the {room} is {y} cm high, but it is the floor that gets tiles: {l} m by {w} m, laid "
            "with squares of {s} cm. The tiler plans {p}% more for waste and orders packs of {n}. How many packs "
            "arrive?"
        ),
        (
            "tiler says add {p}% for waste. the {room} is {l} m long, {w} m wide, one tile is {s} by {s} cm and "
            "theres {n} of them in a pack, so how many packs do i order"
        ),
        (
            "A customer in aisle {x} asks for square tiles with an edge of {s} cm, sold by {n} in a pack. Her {room} "
            "is a rectangle, {l} m along one wall and {w} m along the next. Adding {p}% for offcuts, how many packs "
            "should the clerk fetch for her?"
        ),
        (
            "By area alone, a floor of {w} m by {l} m asks for a certain number of square tiles, each {s} cm wide. "
            "In the {room} {p} percent of that number is added, because tiles must be cut along the walls. How many "
            "packs will do, if {n} tiles make a pack?"
        ),
        (
            "No more packs than necessary, but enough of them: that is what the builder wants for the {room}. Length "
            "and width of the floor are {l} m and {w} m, the square tiles have sides of {s} cm, a pack contains {n}, "
            "and the reserve is to be {p}% of the tiles needed. What number of packs does the builder get?"
        ),
        (
            "{n} tiles make a pack. {p}% more are wanted than the area needs. Each tile is a square of {s} cm. "
            "The {room} is {w} m wide and {l} m long. How many packs is that, in whole packs?"
        ),
        (
            "With square tiles, {s} cm a side, in packs of {n}, and {p}% on top for breakage, how many packs "
            "cover the floor of a {room} that is {l} m by {w} m?"
        ),
        (
            "How many packs does {who} need for the {room}? A pack has {n} tiles in it, a tile is a square of "
            "{s} cm, the floor is {w} m by {l} m, and {p} percent are to be added to the number of tiles."
        ),
        (
            "To the tiles that the floor needs, {p}% are added. They are squares with a side of {s} cm. The "
            "floor, in the {room}, measures {l} m times {w} m. If {n} tiles come in a pack, work out the packs "
            "to buy."
        ),
        (
            "Packs: {n} tiles. Reserve: {p}%. Square tile: {s} cm. Floor of the {room}: {w} m by {l} m. Number "
            "of full packs: ?"
        ),
        (
            "The shop has square tiles of {s} cm, {n} to the pack. My {room} is {l} m long; its width is {w} "
            "m. I add {p}% to the tiles for waste. Tell me how many packs I must buy."
        ),
        (
            "{who} adds {p}% because of waste when {they} orders square tiles, {n} in each pack, for a {room} "
            "with a length of {l} m and a width of {w} m. Each side of a tile is {s} cm. How many packs does "
            "{they} order?"
        ),
        (
            "{s} cm is the side of the square tiles. {w} m is the width and {l} m the length of the {room}. "
            "{n} tiles are in a pack, and {p}% extra tiles are planned. Find the smallest sufficient number of "
            "packs."
        ),
        (
            "If tiles are sold only in packs of {n}, and a tile is {s} cm by {s} cm, how many packs will tile "
            "the {room}, {w} m by {l} m, with an extra of {p}% on the tiles?"
        ),
        (
            '"How much waste should I plan?" asks {who}. "{p} percent of the tiles," says the tiler. The '
            "tiles are squares of {s} cm and come in packs of {n}; the {room} is {l} m long and {w} m wide. "
            "How many packs does {who} get?"
        ),
        (
            "hey, packs of {n}, tiles {s} cm square, want {p}% extra. floor of the {room} is {w} x {l} m. how "
            "many packs do i need"
        ),
        (
            "Could you compute the packs for a {room}? Allow {p}% more tiles than fit the area. The area is "
            "{w} m times {l} m. One side of a square tile is {s} cm, and every pack contains {n} of them."
        ),
        (
            "A rectangular {room}, {w} m by {l} m, is being renovated. The owner likes square tiles with an "
            "edge of {s} cm. Since some break, {p}% are bought in addition. The dealer delivers them {n} to a "
            "pack and opens none. How many packs are delivered?"
        ),
        (
            "I wonder how many packs go into my car. Each has {n} square tiles of {s} cm. They are for the "
            "{room}, whose floor is {l} m in length and {w} m in width, and I have been told to buy {p}% above "
            "what the floor needs."
        ),
        (
            "On page {x} of the builder's notebook: {room}, {w} m wide, {l} m long; square tiles, {s} cm; {n} "
            "per pack; add {p} percent to the number of tiles. How many packs have to be ordered?"
        ),
        (
            "For a floor in a {room}, determine the whole packs of tiles: {n} tiles per pack, {p}% surplus on "
            "the tile count, square tiles {s} cm wide, and a floor {w} m wide and {l} m long."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the whole packs. Known: {l} by {w} m, tiles of {s} cm, {p} percent more, {n} in a pack. Turn "
                "metres into centimetres, divide the area by that of a tile, add the percentage, divide by the pack, "
                "round up."
            ),
            """
import math
tiles = {l} * 100 * {w} * 100 / {s} ** 2
needed = tiles + tiles * {p} / 100
print(math.ceil(needed / {n}))
""",
        ),
    ),
    reply="{output} packs must be bought.",
)
