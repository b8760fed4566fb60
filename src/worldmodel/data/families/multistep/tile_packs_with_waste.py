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
