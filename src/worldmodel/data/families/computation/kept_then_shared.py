"""Some are kept back and the rest is shared out equally: one share."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    people, share, kept = draw.integer(3, 15), draw.integer(3, 25), draw.integer(2, 40)
    thing, others = draw.pick(
        ("strawberries", "neighbours"),
        ("seashells", "cousins"),
        ("books", "libraries"),
        ("eggs", "families"),
        ("seeds", "classes"),
        ("biscuits", "guests"),
    )
    values: dict[str, Value] = {
        "people": people,
        "kept": kept,
        "total": kept + people * share,
        "thing": thing,
        "others": others,
    }
    return Case({**draw.who(), **values, "x": draw.integer(3, 30)}, share)


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        (
            "{who} has {total} {thing}, keeps {kept} and shares the rest equally among {people} {others}. How many "
            "does each of them get?"
        ),
        (
            "How many {thing} go to each of {people} {others} if {who} keeps back {kept} of {total} and splits what "
            "remains evenly?"
        ),
        (
            "Out of {total} {thing}, {kept} stay with {who}. {people} {others} get the others, the same number each. "
            "Find that number."
        ),
        (
            "{people} {others} receive equal parts of {who}'s {thing}. There were {total}, but {kept} had been put "
            "away first. What is one part?"
        ),
        (
            "After setting aside {kept:words} {thing}, {who} gives out {total} less those to {people} {others} "
            "fairly. How many apiece?"
        ),
        "{total} {thing}, minus {kept} for {who}, divided by {people} {others}: what is it for each?",
        (
            "i've {total} {thing}, {kept} are for me and the rest is for {people} {others}, everyone gets the same. "
            "how many each"
        ),
        (
            "It took {who} {x} minutes to pick {total} {thing}. {they:capital} ate {kept} and dealt out the rest to "
            "{people} {others} in equal shares. What did each receive?"
        ),
        (
            "To be fair to {people} {others}, {who} takes just {kept} of the {total} {thing} and hands every one of "
            "them equally many of those left. How many?"
        ),
        (
            "All {others} are given the same number of {thing}, and there are {people} of them. {who} gives away "
            "{total} except for {kept}. Work out a share."
        ),
        (
            "If {who} first loses {kept} of {total} {thing} and then gives everything to {people} {others} in equal "
            "lots, how big is a lot?"
        ),
        (
            "In {who}'s basket are {total} {thing} and {x} leaves. {kept} of the {thing} are not good enough to be "
            "given away. The good ones are shared by {people} {others}, and each takes as many as the next. How many "
            "good ones does each take?"
        ),
    ),
    more=(
        (
            "{people} {others} share what {who} does not keep. {they:capital} keeps {kept} of {total} {thing}. "
            "If all of them get equally many, how many does each get?"
        ),
        (
            "After setting {kept} {thing} aside, {who} divides what is left of {total} equally among {people} "
            "{others}. What is each one's share?"
        ),
        (
            "How many {thing} does each of the {people} {others} receive when {who}, who had {total}, holds on "
            "to {kept} and gives away all the rest in equal parts?"
        ),
        (
            "I want to keep {kept} {thing} and give the others to {people} {others}, the same number to each. "
            "In all I have {total}. Work out how many each gets."
        ),
        (
            "{thing:capital}: {total}. Kept by {who}: {kept}. {others:capital}: {people}, equal shares of the "
            "rest. Share = ?"
        ),
        (
            '"{kept} are mine," says {who}, "and the rest is yours, in equal parts." "Yours" means '
            "{people} {others}, and in all there are {total} {thing}. Tell me how many each of them gets."
        ),
        (
            "Could you tell me each share if {people:words} {others} split {total} {thing} evenly, but only "
            "after {who} has taken out {kept} to keep?"
        ),
        (
            "ok so {who} has {total} {thing} and {people} {others} to give them to, everyone the same. but "
            "{they} wants to keep {kept}. whats left for each of them"
        ),
        (
            "Given that {kept} out of {who}'s {thing} are not to be given away, and that there are {total} in "
            "all, find the equal share of each of {people} {others} in those that are."
        ),
        (
            "The {others} stand in a row, {people} of them, and look at the {total} {thing} of {who}. "
            "{they:capital} puts {kept} back on the shelf and deals out the remaining ones evenly. What number "
            "does each end up with?"
        ),
        (
            "{kept} stay with {who}; the rest of the {total} {thing} goes to {people} {others} in equal parts. "
            "What does each one get?"
        ),
        (
            "{people} {others} are waiting for {thing}. {who} has {total}, of which {kept} are kept. Shared "
            "evenly, how many is that for each of them?"
        ),
        "How many {thing} does each of {people} {others} get out of {total}, once {who} has taken {kept}?",
        (
            "When {people} {others} are given equal shares of what remains of {total} {thing} after {kept} "
            "have been kept by {who}, how big is a share?"
        ),
        (
            "For {people} {others} there are {total} {thing} less the {kept} that {who} keeps. Divide fairly: "
            "how many for each?"
        ),
        (
            "I keep {kept} of my {thing}. {people} {others} divide the remaining ones equally. If I had "
            "{total} at the start, how many does each of them have?"
        ),
        (
            "Kept: {kept}. {others:capital}: {people}. {thing:capital} at first: {total}. Equal shares of what "
            "is left: ?"
        ),
        (
            "If {who} kept {kept} {thing} and gave the rest to {people} {others}, all the same number, what "
            "did one of them get, seeing that the whole was {total}?"
        ),
        (
            '"I want {kept} for myself," says {who}, looking at {total} {thing}. {people} {others} get equal '
            "shares of those left. Work out the share."
        ),
        "{who} keeps {kept}, {people} {others} split the rest of the {total} {thing} evenly, how many each?",
        (
            "Tell me how many {thing} each of the {people} {others} carries home. All carry equally many. "
            "Together with the {kept} that {who} has not given away it is {total}."
        ),
        (
            "Could you help {who} to divide {thing}? {they:capital} wants to hold back {kept}; there are "
            "{people} {others}, who all should get the same; the whole stock is {total}."
        ),
        (
            "{who} sorted {total} {thing} on a long table. {kept} of them went into {their} own bag. Those "
            "still on the table were handed to {people} {others}, to each the same number. How many did each "
            "of the {others} receive?"
        ),
        (
            "Aged {x}, {who} gives away almost all of {their} {thing}: out of {total} {they} retains {kept}. "
            "Find how many come to each of {people} {others} if nobody gets more than another."
        ),
        (
            "Once {kept} {thing} have been reserved for {who}, {people} {others} may share the remainder of "
            "{total} evenly. Calculate the share of each."
        ),
        (
            "Please determine one share: {people} {others}, equal parts, {total} {thing} in the beginning, "
            "{kept} put aside by {who} before the sharing."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: one share. Known: {total} {thing}, {kept} kept, {people} {others}. Subtract what is kept, "
                "then divide."
            ),
            """
v1 = {total} - {kept}
print(v1 / {people})
""",
        ),
    ),
    reply="Each gets {output} {thing}.",
)
