"""Three places on one road; distances between them, by sums and differences."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    high, unit, way = draw.pick(
        (300, "kilometres", "road"),
        (150, "miles", "road"),
        (900, "metres", "street"),
        (80, "miles", "river"),
        (60, "kilometres", "path"),
        (500, "yards", "street"),
        (700, "kilometres", "railway line"),
    )
    a, b = draw.integer(3, high), draw.integer(3, high)
    if a == b:
        a += 4
    first, second = max(a, b), min(a, b)
    one, two, three = draw.sample(
        (
            "the school",
            "the market",
            "the church",
            "the station",
            "the mill",
            "the bridge",
            "the harbour",
            "the castle",
            "the farm",
            "the well",
        ),
        3,
    )
    if high < 400 or high == 700:
        one, two, three = draw.sample(
            (
                "Ashby",
                "Millford",
                "Oakham",
                "Redhill",
                "Norwood",
                "Kingsbay",
                "Stonebury",
                "Lindale",
                "Marsh End",
                "Port Rose",
            ),
            3,
        )
    return {
        "first": first,
        "second": second,
        "whole": first + second,
        "x": draw.integer(3, high),
        "unit": unit,
        "way": way,
        "one": one,
        "two": two,
        "three": three,
    }


STORY = Story(
    values,
    asides=("the {way} is {x} years old", "another {way} is {x} {unit} long", "{x} people use the {way} every day"),
)
LINE = (
    "{one}, {two} and {three} lie in this order on one {way}",
    "{two} lies between {one} and {three} on the same {way}",
    "a {way} leads from {one} through {two} to {three}",
)
FIRST = (
    "from {one} to {two} it is {first} {unit}",
    "the distance between {one} and {two} is {first} {unit}",
    "{two} is {first} {unit} away from {one}",
)
SECOND = (
    "from {two} to {three} it is {second} {unit}",
    "the distance between {two} and {three} is {second} {unit}",
    "{three} is {second} {unit} away from {two}",
)
WHOLE = (
    "from {one} to {three} it is {whole} {unit}",
    "the distance between {one} and {three} is {whole} {unit}",
    "{three} is {whole} {unit} away from {one}",
)

FAMILIES = {
    "whole": STORY.asked(
        (LINE, FIRST, SECOND),
        (
            "how far is it from {one} to {three}",
            "how many {unit} lie between {one} and {three}",
            "how long is the {way} from {one} to {three} in {unit}",
        ),
        think="Asked: distance from {one} to {three}. Known: {first} {unit} and {second} {unit}. Add.",
        code="print({first} + {second})",
        reply="It is {output} {unit}.",
        answer=lambda v: v["whole"],
    ),
    "second": STORY.asked(
        (LINE, WHOLE, FIRST),
        ("how far is it from {two} to {three}", "how many {unit} lie between {two} and {three}"),
        think="Asked: distance from {two} to {three}. Known: {whole} {unit} in all, {first} from {one} to "
        "{two}. Subtract.",
        code="print({whole} - {first})",
        reply="It is {output} {unit}.",
        answer=lambda v: v["second"],
    ),
    "first": STORY.asked(
        (LINE, SECOND, WHOLE),
        ("how far is it from {one} to {two}", "how many {unit} lie between {one} and {two}"),
        think="Asked: distance from {one} to {two}. Known: {whole} {unit} in all, {second} from {two} to "
        "{three}. Subtract.",
        code="print({whole} - {second})",
        reply="It is {output} {unit}.",
        answer=lambda v: v["first"],
    ),
    "nearer": STORY.asked(
        (LINE, FIRST, SECOND),
        (
            "by how many {unit} is {two} nearer to {three} than to {one}",
            "how much farther is it from {two} to {one} than from {two} to {three}",
        ),
        think="Asked: difference of the two ways. Known: {first} {unit} and {second} {unit}. Subtract.",
        code="print({first} - {second})",
        reply="The difference is {output} {unit}.",
        answer=lambda v: v["first"] - v["second"],
    ),
    "nearer_hidden": STORY.asked(
        (LINE, WHOLE, FIRST),
        (
            "by how many {unit} is {two} nearer to {three} than to {one}",
            "how much farther is it from {two} to {one} than from {two} to {three}",
        ),
        think="Asked: difference of the two ways. Known: {whole} {unit} in all, {first} to {two}. Find the "
        "other part, then subtract.",
        code="other = {whole} - {first}\nprint({first} - other)",
        reply="The difference is {output} {unit}.",
        answer=lambda v: v["first"] - v["second"],
    ),
    "return": STORY.asked(
        (LINE, FIRST, SECOND),
        (
            "how long is the way from {one} to {three} and back in {unit}",
            "how many {unit} is it from {one} to {three} and back again",
        ),
        think="Asked: way there and back. Known: {first} {unit} and {second} {unit}. Add, then double.",
        code="way = {first} + {second}\nprint(2 * way)",
        reply="It is {output} {unit}.",
        answer=lambda v: 2 * v["whole"],
    ),
}
