"""Walls less windows need paint in whole tins: the first program forgets an import."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    long, wide, high = draw.integer(4, 9), draw.integer(3, 7), draw.number(2.3, 3.4, digits=1)
    windows, size, price = draw.integer(3, 9), draw.pick(15, 20, 25, 30), draw.integer(14, 45)
    area = round(2 * (long + wide) * high, 4) - windows
    while area % size == 0:
        windows, area = windows + 1, area - 1
    tins = int(-(-area // size))
    room = draw.pick("kitchen", "bedroom", "workshop", "classroom", "hall", "office")
    values: dict[str, Value] = {
        **draw.who(),
        "l": long,
        "w": wide,
        "h": high,
        "win": windows,
        "s": size,
        "p": price,
        "room": room,
    }
    return Case({**values, "x": draw.integer(2, 30)}, tins * price)


FAMILY = Family(
    category="multistep",
    kind="repair",
    case=case,
    phrasings=(
        (
            "{who} paints the four walls of a {room} that is {l} m long, {w} m wide and {h} m high. {win} square "
            "metres are windows and doors. A tin of paint covers {s} square metres and costs €{p}. What must "
            "{they} spend on whole tins?"
        ),
        (
            "What do the tins cost for the walls of a {room} of {l} m by {w} m with a height of {h} m, less {win} "
            "m² of openings, if each tin for €{p} is enough for {s} m² and only whole tins are sold?"
        ),
        (
            "Paint is sold in tins of {p} euros, each good for {s} square meters. The {room} measures {l} m by {w} "
            "m and is {h} m high; doors and windows take {win} square meters of its walls. Only the walls are "
            "painted. Find the cost of the tins needed."
        ),
        (
            "{room:capital} {l} m x {w} m, height {h} m, openings {win} m². Tin: {s} m², €{p}. Cost of full tins "
            "for the walls?"
        ),
        (
            "A tin is enough for {s} m² and part of a tin cannot be bought. {who} needs paint for all walls of "
            "{their} {room}, {h} m high, {l} m long, {w} m wide, but not for {win} m² of glass and doors. At {p} "
            "euros a tin, what is the price?"
        ),
        (
            "painting my {room}, {l} by {w} meters and {h} meters high, minus {win} square meters for windows and "
            "the door, one tin does {s} square meters and costs {p} euros, cant buy half tins, so how much for the "
            "tins"
        ),
        (
            "Around the {room} of {who} run walls of {h} m height, two of them {l} m and two of them {w} m long. "
            "From their area {win} m² of windows must be taken. How many euros go into paint if tins for {s} m² "
            "are sold at {p} euros?"
        ),
        (
            "In house number {x} a {room} gets new paint on its walls. Length {l} m, width {w} m, height {h} m, "
            "windows and door together {win} m². The shop has tins that cover {s} m² and cost {p} euros each. Work "
            "out what the tins cost."
        ),
        (
            "{who} stands in the shop: {p} euros for a tin, which paints {s} square metres. At home waits a {room} "
            "with walls {h} m high along sides of {l} m and {w} m, and back again; {win} square metres of them are "
            "not to be painted. How much will {they} pay?"
        ),
        (
            "State the money for paint: walls of a {room} ({l} m long, {w} m wide, {h} m high), without the {win} "
            "square meters of openings, and tins at {p} euros that reach for {s} square meters and cannot be split."
        ),
        (
            "How much must {who} pay for paint? {their:capital} {room} has four walls of {h} m height, two with "
            "{l} m and two with {w} m of length, and in them {win} m² of glass and wood. A tin is {p} euros and "
            "good for {s} m². An opened tin is paid like a full one."
        ),
        (
            "{p} euros buy a tin that covers {s} square metres. Painted are the walls of a {room}, {l} m by {w} m "
            "on the floor and {h} m up to the ceiling, but not {win} square metres of doors and windows. The shop "
            "sells no parts of tins. Total price?"
        ),
    ),
    more=(
        (
            "{s} m² is what a tin of paint covers, and it costs {p} euros. {who} paints the walls of a {room} "
            "that is {h} m high, {w} m wide and {l} m long, leaving out {win} m² of windows and doors. Only "
            "full tins are sold. What does {who} spend?"
        ),
        (
            "A {room} is {h} m high. Its floor measures {l} m by {w} m. Windows and doors make up {win} m² of "
            "the walls. If tins cost €{p} each, suffice for {s} m² each and are never split, how much is the "
            "paint for all walls?"
        ),
        (
            "Tell me what I pay for paint: tin €{p}, coverage of a tin {s} m², only whole tins; {room} {l} m x "
            "{w} m, height {h} m, walls only; not painted {win} m²."
        ),
        (
            "{win} square metres of doors and glass need no paint in {who}'s {room}. The rest of the walls "
            "does. The {room} is {w} m wide, {l} m long and {h} m high; tins, sold whole, hold enough for {s} "
            "square metres and are priced at {p} euros. Work out {their} bill."
        ),
        (
            "How many euros will the tins set {who} back? Each covers {s} square meters at a price of {p} "
            "euros and cannot be had in parts. To be painted: the walls of a {room}, length {l} m, width {w} "
            "m, height {h} m, apart from {win} square meters of openings."
        ),
        (
            "whats the paint gonna cost me, {p} euros a tin, whole tins only, one tin does {s} square meters. "
            "its the walls of my {room}, {h} m high and {l} m by {w} m, but {win} square meters are windows "
            "and doors"
        ),
        (
            '"How big are the walls?" asks the seller. "The {room} is {l} metres by {w} metres, {h} metres '
            'up to the ceiling," says {who}, "and {win} square metres are windows and a door." "Then take '
            'whole tins at {p} euros; each is good for {s} square metres." What does {who} have to pay?'
        ),
        (
            "Quotation for a {room}. Wall height: {h} m. Openings not painted: {win} m². Floor plan: {l} m by "
            "{w} m. Yield of a tin: {s} m². Price of a tin: €{p}. Opened tins cannot be returned. Cost of tins "
            "for the walls: ?"
        ),
        (
            "Given a rectangular {room} with sides of {w} m and {l} m and a height of {h} m, of whose wall "
            "area {win} m² is taken up by doors and windows, calculate the cost of the tins required to paint "
            "its walls, where tins at {p} euros, each sufficient for {s} m², are available only as complete "
            "units."
        ),
        (
            "The old wallpaper is gone and {who} wants fresh white walls. Once {win} m² for windows and the "
            "door have been subtracted, the walls of the {room} ({h} m in height, {l} m and {w} m along the "
            "floor) are all to be painted. A tin, which lasts for {s} m², is charged at €{p}, and nobody sells "
            "half a tin. How much money does {they} need?"
        ),
        (
            "A tin costs {p} euros and covers {s} m²; parts of a tin are not sold. {win} m² are windows and "
            "doors. The walls are {h} m high and go round a {room} of {w} m by {l} m. What do the tins for the "
            "walls cost?"
        ),
        (
            "{win} m² of windows and doors are not painted, the rest of the walls is. The {room}: {h} m high, "
            "{w} m wide, {l} m long. How much are the whole tins for this if a tin, good for {s} m², is {p} "
            "euros?"
        ),
        (
            "How much does {who} pay for paint? Only whole tins are to be had, for {s} m² each, at {p} euros "
            "each. {their:capital} {room} is {h} m high; the floor is {w} m by {l} m; of the walls, {win} m² "
            "are openings and stay unpainted."
        ),
        (
            "For {s} square metres a tin is enough. The walls of a {room}, {w} m by {l} m, rise to {h} m; from "
            "their area {win} square metres of doors and windows are subtracted. At {p} euros for each tin, "
            "whole tins only, what is the price?"
        ),
        (
            "With a height of {h} m, a width of {w} m, a length of {l} m and {win} m² of doors and windows, "
            "the walls of a {room} are painted. Tins are {p} euros apiece, do {s} m² apiece, and are sold "
            "whole. Find the cost of tins."
        ),
        (
            "tins are {p} euros and do {s} square meters each, only full tins. walls of my {room} are {h} m "
            "high, its {w} by {l} m, and {win} square meters are windows and doors so no paint there. cost?"
        ),
        (
            "Tin: {s} m², €{p}, sold whole. Not painted: {win} m² of openings. Walls: height {h} m. "
            "{room:capital}: {w} m x {l} m. Cost of the tins: ?"
        ),
        (
            '"How much does a tin cover?" asks {who}. "{s} m², for {p} euros, but I don\'t sell part of a '
            'tin." "My {room} is {h} m high, {w} m wide and {l} m long, and {win} m² of the walls are '
            'windows and doors." What do the tins for the walls cost {them}?'
        ),
        (
            "If {p} euros are asked for a tin that is enough for {s} m² and cannot be bought in part, what "
            "must be spent to paint the walls of a {room} with sides {w} m and {l} m and a height of {h} m, "
            "except {win} m² of windows and doors?"
        ),
        (
            "I want to paint the walls, not the ceiling, of my {room}. Windows and doors take up {win} m² of "
            "them. The {room} has a length of {l} m and a width of {w} m, and its height is {h} m. Tell me "
            "what I must pay for tins, which come whole, at {p} euros, for {s} m²."
        ),
        (
            "Please work out what paint costs for a {room}: whole tins at {p} euros; {h} m from floor to "
            "ceiling; {s} m² to a tin; {l} m in length and {w} m in width; walls only; less {win} m² for "
            "openings."
        ),
        (
            "The walls of {who}'s {room} stand {h} m high on a floor of {l} m times {w} m. {they:capital} "
            "paints them all, leaving {win} m² of glass and doors as they are. Every tin does {s} m². Any tin "
            "begun must be paid in full, that is {p} euros. What does the paint cost {them}?"
        ),
        (
            "Could you tell me the price of the tins needed here? {room:capital}, {h} m in height; unpainted "
            "openings, {win} m²; floor, {w} m by {l} m. Each tin of wall paint reaches for {s} m² and sells at "
            "{p} euros, never by halves."
        ),
        (
            "Given tins that cover {s} m² each, cost {p} euros each and are sold only whole, determine the "
            "expense of painting the walls of a rectangular {room} of height {h} m, length {l} m and width {w} "
            "m, with {win} m² of openings left out."
        ),
        (
            "In the {room} the furniture has been pushed together. {who} measures: {h} m up, {w} m across, {l} "
            "m along, and {win} m² for the windows and the door in the walls. At the shop, whole tins at {p} "
            "euros are on offer, and the label says {s} m² a tin. How many euros do the tins for the walls "
            "cost?"
        ),
        (
            "I wonder how many euros will go into paint when {who} does the walls of {their} {room}. A full "
            "tin, nothing smaller, is {p} euros. {l} m and {w} m are the sides, {h} m is the height. A tin "
            "lasts for {s} m². Doors and windows, {win} m² in all, are left out."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the cost of whole tins. Known: {l} by {w} m, {h} m high, {win} square metres less, {s} a "
                "tin, {p} euros a tin. Find the area, divide by what a tin covers, round up, multiply by the price."
            ),
            """
area = 2 * ({l} + {w}) * {h} - {win}
tins = math.ceil(area / {s})
print(tins * {p})
""",
            fails=True,
        ),
        Step(
            "The module math was used but never imported.",
            """
import math
area = 2 * ({l} + {w}) * {h} - {win}
tins = math.ceil(area / {s})
print(tins * {p})
""",
        ),
    ),
    reply="The tins cost {output} euros.",
)
