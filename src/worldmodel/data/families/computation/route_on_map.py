"""Two lengths on a map and its scale give the true length in kilometres."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    a, b = draw.integer(12, 95), draw.integer(12, 95)
    scale = draw.pick(20000, 25000, 50000, 75000, 100000, 200000)
    way = draw.pick("footpath", "canal", "railway line", "cycle track", "stream", "country road", "hedge")
    values: dict[str, Value] = {"a": a / 10, "b": b / 10, "scale": scale, "way": way}
    return Case({**draw.who(), **values, "x": draw.integer(5, 30)}, (a + b) * scale / 1_000_000)


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        (
            "On a map with the scale 1:{scale}, a {way} is {a} cm long up to a bridge and {b} cm from there on. How "
            "long is it really, in km?"
        ),
        "How many kilometres long is a {way} whose pieces measure {a} cm and {b} cm on a 1:{scale} map?",
        (
            "A {way} appears on one map sheet with {a} cm and on the next with {b} cm. The scale of both is 1 to "
            "{scale:comma}. Find its true length in kilometres."
        ),
        "Scale 1:{scale}. {way:capital}: {a} cm + {b} cm on paper. In reality, km?",
        (
            "For {scale} cm in nature there is one cm on the map. The {way} takes up {a} cm before the village and "
            "{b} cm after it. Give its length in km."
        ),
        "measured a {way} on my map, {a} cm and then another {b} cm, map says 1:{scale}, how many km is the thing",
        (
            "If a map shrinks everything {scale:comma} times, what length in km has a {way} that is drawn with a "
            "straight piece of {a} cm and a bend of {b} cm?"
        ),
        (
            "A map that cost {x:words} euros is drawn at 1 : {scale}. Along a {way} the ruler gives {a} cm first "
            "and {b} cm afterwards. Calculate how many kilometres this is outdoors."
        ),
        (
            "{who} follows a {way} with {their} finger: {a} cm to the church, {b} cm more to the mill. What is that "
            "in kilometres, at a scale of 1:{scale}?"
        ),
        (
            "The drawn length of a {way} is {a} cm in the north plus {b} cm in the south, and every centimetre "
            "stands for {scale} cm. State the real length in km."
        ),
    ),
    more=(
        (
            "Turn map lengths into one real length: a {way} in parts of {a} cm and {b} cm, the map at 1:{scale}, "
            "the result in km."
        ),
        (
            '"It is only {a} cm to the fork and {b} cm to the end," jokes the guide, pointing at a {way} on a sheet '
            "of 1:{scale}. How many kilometres are these together?"
        ),
        "map 1:{scale} | {way} | part A {a} cm | part B {b} cm | total in km ?",
        (
            "I laid a thread along a {way} in the atlas: {a} cm fitted, then a further {b} cm. As the atlas is "
            "1:{scale} here, how far does the {way} go in km?"
        ),
        (
            "Could you tell me the real length in kilometres of a {way}? Its upper part has {a} cm on my map, its "
            "lower part {b} cm, and in the corner I read 1:{scale}."
        ),
        "At 1:{scale}, which distance in km belongs to a {way} with {a} cm in a wood and {b} cm in open land?",
        "{way}, {a} cm plus {b} cm, scale is 1 to {scale}, km??",
        (
            "An old sheet, {x} years in a drawer, shows a {way} with {a} cm of solid and {b} cm of dotted line. Its "
            "scale reads 1 : {scale:comma}. Work out the length of solid and dotted line in the real world, in km."
        ),
        (
            "Suppose a {way} is as long in the world as {scale} copies of its picture laid end to end. The picture "
            "has a piece of {a} cm and a piece of {b} cm. How many kilometres does the {way} have?"
        ),
        (
            "For a tour with {x} people, {who} wants to know about a {way}. It takes {a} cm on the left page and "
            "{b} cm on the right page; {scale} is the factor from map to ground. Find the length in km."
        ),
        (
            "{b} cm of a {way} lie behind the mill and {a} cm before it, on a map at 1:{scale}. How many "
            "kilometres is the {way} in reality?"
        ),
        (
            "1:{scale} is the scale. On this map the {way} has a part of {b} cm and a part of {a} cm. What is "
            "its whole length in km?"
        ),
        "How long in km is a {way}, if the map is drawn at 1:{scale} and shows it in two parts, {b} cm and {a} cm?",
        (
            "One centimetre on the map is {scale} cm outside. Find the kilometres of a {way} that is {a} cm on "
            "the map as far as the station and {b} cm beyond it."
        ),
        (
            "With a ruler {who} finds {a} cm from the start of a {way} to the chapel, and from there {b} cm to "
            "its end. If the scale is 1:{scale}, how many km is it from start to end?"
        ),
        "Km = ? | {way} | pieces on the map: {b} cm, {a} cm | scale 1:{scale}",
        (
            "I measured {b} cm and {a} cm for the two pieces of a {way}. My map has a scale of 1:{scale}. Tell "
            "me the true length in kilometres."
        ),
        (
            "When {a} cm and {b} cm are measured on a map for the stretches of a {way}, and the map is "
            "1:{scale}, what are both stretches together in the real world, in km?"
        ),
        (
            "You unfold a map at 1:{scale}. A {way} runs over {b} cm of it up to the fold and over {a} cm of "
            "it after the fold. How many kilometres does it run?"
        ),
        "on my 1:{scale} map the {way} is {a} cm and then another {b} cm, whats that in km for real",
        (
            '"What does 1:{scale} mean for us?" asks {who}. "That the {way}, {a} cm and after the bend {b} '
            'cm on this map, is longer than it looks." How many kilometres long is it?'
        ),
        (
            "Given a map scale of 1:{scale} and map lengths of {b} cm and {a} cm, determine the length of the "
            "whole {way} in kilometres."
        ),
        (
            "A {way} crosses a border. On this side it measures {a} cm, on that side {b} cm, as drawn on a map "
            "that is {scale} times smaller than the land. Work out its length in km."
        ),
        (
            "Please convert to kilometres: a {way}, shown on a map of scale 1:{scale} by a line of {a} cm "
            "followed by a line of {b} cm."
        ),
        (
            "If {b} cm of a {way} on the map are paved and {a} cm are not, how many km of {way} are there "
            "altogether in nature, the map being 1:{scale}?"
        ),
        (
            "I wonder how far it is in km along the {way}. It starts at the top of the map, {a} cm go by until "
            "the lake, {b} cm after the lake, and in print it says 1:{scale}."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the true length in km. Known: {a} cm and {b} cm on the map, scale {scale}. Add the pieces, "
                "multiply by the scale, turn centimetres into kilometres."
            ),
            """
drawn = {a} + {b}
print(round(drawn * {scale} / 100000, 3))
""",
        ),
    ),
    reply="The {way} is {output} km long.",
)
