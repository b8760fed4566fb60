"""A division among people whose number is not told."""

from __future__ import annotations

from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    thing = draw.pick("cookies", "marbles", "stickers", "coins", "apples")
    return Case({"total": draw.integer(12, 240), "thing": thing, "who": draw.person()})


FAMILY = Family(
    category="computation",
    kind="unanswerable",
    case=case,
    phrasings=(
        "{who} shares {total} {thing} equally among her friends. How many does each friend get?",
        "{total} {thing} are divided evenly between some children. How many has each child?",
        "How many {thing} will everyone receive when {who} hands out {total} of them in equal parts?",
        "A bag of {total} {thing} is split fairly among a group. What is one share?",
        "{who} puts {total} {thing} into boxes, the same number into each box. How many are in a box?",
        "If {total} {thing} are given out equally to the guests of {who}, how many does a guest get?",
        "Each pupil gets the same number of {thing}. There are {total} in all. How many per pupil?",
        "At the party, {total} {thing} were split equally. How many did {who} get?",
        "{who} and some others share {total} {thing} equally - how many each?",
        "Find the size of one portion if {who} makes equal portions out of {total} {thing}.",
    ),
    more=(
        (
            "{who} has {total} {thing} and gives every neighbour the same number until none are left. How many "
            "does a neighbour receive?"
        ),
        "How many {thing} go to each person when {total} are handed out in equal shares?",
        "Tell me the size of one portion, if {who} makes equal portions out of {total} {thing}.",
        "I want to share my {total} {thing} fairly with my classmates. What does each of us get?",
        "{thing:capital}: {total}. Split: equal. Per person: ?",
        (
            "Could you work out how many {thing} {who} lays on every plate? All plates get equally many, and "
            "{total} are used up."
        ),
        '"Everybody gets the same," says {who}, pointing at {total} {thing}. How many does everybody get?',
        "hey, {total} {thing} for the whole team, same for everyone, how many apiece",
        (
            "Before the trip {who} packs {total} {thing} into bags, with equally many in every bag. Find the "
            "number per bag."
        ),
        (
            "Some cousins visit {who}. Among them, {total} {thing} are distributed evenly. I wonder how many a "
            "cousin takes home."
        ),
        "Equal shares for all of {who}'s guests, {total} {thing} to be shared: what does a guest receive?",
        "How many {thing} does each of the neighbours get if {who} shares out {total} evenly?",
        (
            "There were {total} {thing}. The players took the same number each, and nothing was left. How many "
            "did a player take?"
        ),
        "The {thing} of {who}, {total} in all, go to the cousins in equal parts. Find a part.",
        "Each child in the room receives equally many of {total} {thing}. What number is that?",
        "When {who} divides {total} {thing} fairly among the helpers, how big is the share of a helper?",
        "I gave away {total} {thing} to my colleagues, the same number to every one. Tell me how many each has now.",
        "Into how big portions are {total} {thing} cut up if every visitor is to have the same?",
        "{who} fills some bowls with {total} {thing}, equally many in every bowl. What does a bowl contain?",
        "To share: {total} {thing}. Rule: same for everybody. Share: ?",
        "can you split {total} {thing} evenly for {who} and the others, how many does everyone get",
        (
            '"Here are {total} {thing} for your class," says {who}. The pupils divide them evenly. Work out '
            "how many a pupil gets."
        ),
        (
            "Could you tell {who} how many {thing} each of the team members should be handed, if {total} are "
            "to be dealt out evenly?"
        ),
        (
            "Suppose that a basket with {total} {thing} is emptied by a family, and that all take equally "
            "many. What does each person take?"
        ),
        (
            "It was a long march, and at the end of it {total} {thing} were given to the hikers, with none "
            "getting more than another. How many were there for each hiker?"
        ),
        "Given {total} {thing} that are shared equally by all members of a club, determine the share per member.",
    ),
    think="Known: {total} {thing}. Asked: one share. How many shares there are is not said: nothing to compute.",
    reply="I do not know: it is not said among how many the {total} {thing} are shared.",
)
