"""Whether a box of known mass and edges floats in a liquid."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    long, wide, high = draw.integers(3, 4, 40)
    liquid, density = draw.pick(
        ("water", 1.0),
        ("sea water", 1.03),
        ("olive oil", 0.92),
        ("alcohol", 0.79),
        ("glycerine", 1.26),
        ("petrol", 0.74),
    )
    grams = max(
        5,
        round(
            long * wide * high * density * draw.pick(draw.number(0.4, 0.93, digits=2), draw.number(1.07, 1.8, digits=2))
        ),
    )
    result = "floats" if grams / (long * wide * high) < density else "sinks"
    values: dict[str, Value] = {
        "long": long,
        "wide": wide,
        "high": high,
        "liquid": liquid,
        "density": density,
        "grams": grams,
    }
    return Case({**values, "thing": draw.pick("box", "block", "parcel", "brick", "container")}, result)


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "A {thing} of {long} cm by {wide} cm by {high} cm has a mass of {grams} g. Does it float or sink in "
            "{liquid} of {density} g/cm³?"
        ),
        (
            "Will a closed {thing} that weighs {grams} g and measures {long} x {wide} x {high} cm float on {liquid} "
            "with a density of {density} g/cm³, or sink?"
        ),
        (
            "{thing:capital}, {grams} g, {long} by {wide} by {high} cm. Liquid: {liquid}, {density} g/cm³. Floats or "
            "sinks?"
        ),
        (
            "The density of {liquid} is {density} g/cm³. Into it falls a solid {thing}, {long} cm long, {wide} cm "
            "wide and {high} cm high, with {grams} grams. Find out whether it floats or sinks."
        ),
        (
            "i drop a {thing} in {liquid} ({density} g per cm³), its size is {long} cm times {wide} cm times {high} "
            "cm and it weighs {grams} g, does it stay up or sink"
        ),
        (
            "Compare densities: {liquid} has {density} g/cm³ and a full {thing} has {grams} g in {long} x {wide} x "
            "{high} cubic centimetres. What happens to the {thing}?"
        ),
        (
            "Its edges are {long}, {wide} and {high} cm and its mass is {grams} g. If this {thing} is laid on "
            "{liquid} ({density} g/cm³), does it go down?"
        ),
        (
            "Decide if {liquid}, at {density} grams per cubic centimetre, carries a watertight {thing} weighing "
            "{grams} grams with a length of {long} cm, a width of {wide} cm and a height of {high} cm."
        ),
        (
            "From a ladder a {thing} ({long} cm, {wide} cm, {high} cm; {grams} g) is dropped into a tank. What will "
            "be seen a minute later in the {liquid}, whose density is {density} g/cm³: does it float or has it sunk?"
        ),
        (
            "Given {grams} g for a {thing} with sides of {long} cm, {wide} cm and {high} cm, and {density} g/cm³ for "
            "{liquid}, say whether the {thing} floats or sinks."
        ),
    ),
    more=(
        (
            "{grams} g is the mass of a sealed {thing}; its edges are {long}, {wide} and {high} cm long. Put "
            "into {liquid}, which has a density of {density} g/cm³, will it sink or float?"
        ),
        (
            "{density} grams per cubic centimetre: that is how dense the {liquid} is. The {thing} measures "
            "{high} cm in height, {wide} cm in width and {long} cm in length and weighs {grams} g. Tell me if "
            "it floats or sinks."
        ),
        (
            "Sink or float? {liquid:capital} with {density} g/cm³ against a {thing} with {grams} g, {long} cm "
            "x {wide} cm x {high} cm."
        ),
        (
            "I have a solid {thing} here. On the scale it shows {grams} g, and with a ruler I get {long} cm, "
            "{wide} cm and {high} cm. If I lay it on {liquid} ({density} g/cm³), does it float or does it go "
            "down?"
        ),
        (
            "Suppose that you lower a box-shaped {thing}, {high} cm high, {long} cm long and {wide} cm wide, "
            "into {liquid} of density {density} g/cm³. Its mass is {grams} grams. Will it stay on the surface "
            "or sink?"
        ),
        (
            "will my {thing} float? its {grams} grams, size {long} by {wide} by {high} cm, and the {liquid} in "
            "the tub has {density} g/cm³"
        ),
        (
            "Please decide whether a closed {thing} with the dimensions {wide} cm (width), {high} cm (height) "
            "and {long} cm (length) floats in {liquid} or sinks in it. Densities: {liquid} {density} g/cm³; "
            "the {thing} must be worked out from its {grams} g."
        ),
        (
            '"It is far too heavy, {grams} g!" says the girl. "But it is big, {long} cm by {wide} cm by '
            '{high} cm," says the boy. They push the {thing} into {liquid}, where {density} g fill each cm³. '
            "Does it sink or float?"
        ),
        (
            "Determine from the mean density whether the {thing} floats or sinks in {liquid} ({density} "
            "g/cm³). Length {long} cm, width {wide} cm, height {high} cm, mass {grams} g."
        ),
        (
            "A tank is filled with {liquid}, {density} g to the cubic centimetre, and a crowd gathers around "
            "it. Someone drops in a {thing} whose {long} by {wide} by {high} cm hold {grams} g evenly. Say "
            "whether it will float or sink."
        ),
        (
            "In {liquid} of {density} g/cm³, does a {thing} of {grams} g float or sink, if it is {high} cm "
            "high, {wide} cm wide and {long} cm long?"
        ),
        (
            "{density} g/cm³ is the density of the {liquid}. {grams} g is the mass of the {thing}. {high} cm "
            "by {wide} cm by {long} cm is its size. Does it sink or float?"
        ),
        (
            "Float or sink: what does a closed {thing} do that has {grams} g and the edges {high} cm, {long} "
            "cm and {wide} cm, when it's put in {liquid} with {density} g/cm³?"
        ),
        (
            "A {thing} weighs {grams} g. The {liquid} around it has {density} g per cm³. The {thing} is {wide} "
            "cm in width, {long} cm in length, {high} cm in height. Say whether it goes down or floats."
        ),
        (
            "With {density} g in each cm³, the {liquid} waits in a basin. With {grams} g in {long} x {wide} x "
            "{high} cm, the {thing} is laid on it. Does it float or sink?"
        ),
        "{liquid} has {density} g/cm3, my {thing} has {grams} g and is {high} by {wide} by {long} cm. sink or float?",
        (
            "If the {liquid} in a pool has a density of {density} g/cm³, will a solid {thing} of {long} cm, "
            "{wide} cm and {high} cm that weighs {grams} g float there or sink?"
        ),
        (
            "Please tell me if the {thing} floats or sinks. Size: {high} cm x {long} cm x {wide} cm. Liquid: "
            "{liquid} at {density} g/cm³. Weight: {grams} g."
        ),
        (
            '"It\'ll sink," says Ben about the {thing}. "It won\'t," says Mia. It is {long} cm long, {high} '
            "cm high, {wide} cm wide, weighs {grams} g, and goes into {liquid} with {density} g/cm³. What does "
            "it do, sink or float?"
        ),
        (
            "Card {thing}: mass {grams} g, edges {wide}, {high}, {long} cm. Card {liquid}: {density} g/cm³. "
            "Verdict: floats or sinks?"
        ),
        (
            "I wonder whether my sealed {thing} will float or sink in {liquid}. The {liquid} has {density} "
            "g/cm³; the {thing} has {grams} g and takes up {long} cm times {wide} cm times {high} cm."
        ),
        (
            "Given a {liquid} density of {density} g/cm³ and a box-shaped {thing} whose mass and edges are "
            "{grams} g and {long} cm, {wide} cm and {high} cm, determine whether the {thing} floats or sinks."
        ),
        (
            "You push a {thing} from the pier into {liquid}. It weighs {grams} g; a cubic centimetre of the "
            "{liquid} weighs {density} g; the sides of the {thing} are {high} cm, {wide} cm and {long} cm. "
            "Does it float or sink?"
        ),
        (
            "Could you decide if a {thing} sinks or floats? Its height is {high} cm, its length {long} cm, its "
            "width {wide} cm. It is put into {liquid}, {density} g/cm³. On the scale it has {grams} g."
        ),
        (
            "Before the {thing} is thrown into the {liquid}, it is measured: {wide} cm, {long} cm, {high} cm. "
            "Then it is weighed: {grams} g. The {liquid} is known to have {density} g/cm³. Will the {thing} "
            "float or sink?"
        ),
        (
            "When {grams} g are packed into a closed {thing} of {high} cm by {long} cm by {wide} cm, is it "
            "dense enough to sink in {liquid} at {density} g/cm³, or does it float?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: float or sink. Known: {long}, {wide} and {high} cm, {grams} g, {liquid} {density} g/cm³. The "
                "mass divided by the volume is the density; the {thing} floats if that is less than the liquid's."
            ),
            """
volume = {long} * {wide} * {high}
density = {grams} / volume
print("floats" if density < {density} else "sinks")
""",
        ),
    ),
    reply="The {thing} {output}.",
)
