"""People carried by vehicles of one size: vehicles, free seats, and people in the last one."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    car, cars, size = draw.pick(
        ("bus", "buses", draw.integer(30, 60)),
        ("minibus", "minibuses", draw.integer(8, 20)),
        ("boat", "boats", draw.integer(4, 25)),
        ("cable car", "cable cars", draw.integer(6, 30)),
        ("van", "vans", draw.integer(5, 12)),
        ("carriage", "carriages", draw.integer(24, 80)),
    )
    full, rest = draw.integer(2, 14), draw.integer(2, size - 1)
    adults = draw.integer(2, min(30, full * size))
    return {
        "size": size,
        "people": full * size + rest,
        "adults": adults,
        "kids": full * size + rest - adults,
        "full": full,
        "rest": rest,
        "x": draw.integer(2, 70),
        "car": car,
        "cars": cars,
        "group": draw.pick(
            "a school", "a club", "a choir", "a summer camp", "a village", "an orchestra", "a company", "a holiday camp"
        ),
    }


STORY = Story(
    values,
    numbers=("size", "people", "adults", "kids"),
    asides=(
        "{x} people stay at home",
        "the outing takes {x} hours in all",
        "{x} suitcases are loaded too",
        "a snack costs {x} dollars",
    ),
)
PEOPLE = (
    "{people} people of {group} go on an outing",
    "{group} goes on an outing with {people} people",
    "{people} people take part in an outing of {group}",
)
BOTH = (
    "{kids} children and {adults} adults of {group} go on an outing",
    "an outing of {group} has {adults} adults and {kids} children",
    "{group} sends {kids} children on an outing, together with {adults} adults",
)
SIZE = (
    "each {car} has room for {size} people",
    "there is space for {size} people in one {car}",
    "{size} people fit in a {car}",
    "no more than {size} people may use one {car}",
)

FAMILIES = {
    "needed": STORY.asked(
        (PEOPLE, SIZE),
        (
            "how many {cars} are needed for everybody",
            "how many {cars} must be ordered so that nobody is left out",
            "what is the smallest number of {cars} they need",
        ),
        think="Asked: {cars} for all. Known: {people} people, {size} in a {car}. Divide and round up.",
        code="import math\nprint(math.ceil({people} / {size}))",
        reply="{output} {cars} are needed.",
        answer=lambda v: v["full"] + 1,
    ),
    "needed_both": STORY.asked(
        (BOTH, SIZE),
        (
            "how many {cars} are needed for everybody",
            "how many {cars} do they need at least",
            "how many {cars} must there be for children and adults together",
        ),
        think="Asked: {cars} for all. Known: {kids} children, {adults} adults, {size} in a {car}. Add, "
        "divide and round up.",
        code="import math\npeople = {kids} + {adults}\nprint(math.ceil(people / {size}))",
        reply="{output} {cars} are needed.",
        answer=lambda v: v["full"] + 1,
    ),
    "full": STORY.asked(
        (PEOPLE, SIZE),
        (
            "how many {cars} will be completely full",
            "how many {cars} can be filled to the last place",
            "how many {cars} have no free place if they are filled one after another",
        ),
        think="Asked: full {cars}. Known: {people} people, {size} in a {car}. Divide and keep the whole part.",
        code="print({people} // {size})",
        reply="{output} {cars} are full.",
        answer=lambda v: v["full"],
    ),
    "last": STORY.asked(
        (PEOPLE, SIZE),
        (
            "how many people are in the last {car} if all the others are full",
            "how many people remain for the last {car} after the others are full",
            "how many people will be left for a {car} that is not full",
        ),
        think="Asked: people in the last {car}. Known: {people} people, {size} in a {car}. Take the remainder.",
        code="print({people} % {size})",
        reply="{output} people are in the last {car}.",
        answer=lambda v: v["rest"],
    ),
    "free": STORY.asked(
        (PEOPLE, SIZE),
        (
            "how many places in the last {car} are free if all the others are full",
            "how many more people could still join without another {car}",
            "how many places stay empty when as few {cars} as possible are used",
        ),
        think="Asked: free places. Known: {people} people, {size} in a {car}. Take the remainder, then subtract.",
        code="rest = {people} % {size}\nprint({size} - rest)",
        reply="{output} places stay free.",
        answer=lambda v: v["size"] - v["rest"],
    ),
}
