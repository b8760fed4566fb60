"""Some are there, more are needed, sold in packs: how many packs."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    pack, packs, have = draw.integer(4, 24), draw.integer(2, 12), draw.integer(3, 60)
    need = have + pack * packs - draw.integer(1, pack - 1)
    thing, event = draw.pick(
        ("cups", "a party"),
        ("batteries", "a robot"),
        ("tiles", "a bathroom"),
        ("envelopes", "a mailing"),
        ("screws", "a cupboard"),
        ("buns", "a barbecue"),
    )
    return Case(
        {
            "pack": pack,
            "have": have,
            "need": need,
            "thing": thing,
            "event": event,
            "x": draw.integer(3, 30),
            **draw.who(),
        },
        packs,
    )


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        (
            "{who} needs {need} {thing} for {event} and has {have}. They are sold in packs of {pack}. How many packs "
            "must {they} buy?"
        ),
        "How many packs of {pack} {thing} are required for {event} when {need} are wanted and {have} are at home?",
        (
            "For {event}, {need} {thing} are needed. There are {have} in the drawer. A pack holds {pack}; only whole "
            "packs are sold. Find the number of packs."
        ),
        (
            "{thing:capital} come {pack} to a pack. With {have} at hand and {need} wanted for {event}, what is the "
            "smallest number of packs?"
        ),
        "{need} {thing} needed, {have} there, {pack} per pack: packs to buy?",
        (
            "The shop sells {thing} by the pack, {pack:words} in each. {who} lacks some: {they} has {have} and "
            "{event} takes {need}. How many packs will do?"
        ),
        "we've got {have} {thing} left but {event} takes {need}, packs have {pack} in them, how many packs do i get",
        (
            "Apart from the {have} {thing} that {who} owns, {event} calls for more, {need} in total. How many packs "
            "with {pack} {thing} should be bought at least?"
        ),
        (
            "A pack costs {x} dollars and contains {pack} {thing}. {who} already has {have} of the {need} {thing} "
            "for {event}. How many packs are bought?"
        ),
        "Buying nothing but full packs of {pack}, how many must one take to go from {have} {thing} to {need} or more?",
        (
            "What is missing from {need} {thing}, as {have} are in stock, has to be bought in packs of {pack}. Count "
            "the packs, rounding up."
        ),
        (
            "If {event} requires {need} {thing} but just {have} are around, how often must {who} reach for a pack of "
            "{pack}?"
        ),
        (
            "{who} writes a shopping list for {event}. {need} {thing} are needed; {have} are in the cellar, besides "
            "{x} empty boxes. The shop has packs of {pack} only. How many packs go on the list?"
        ),
    ),
    more=(
        (
            "{pack} {thing} come in a pack. {event:capital} needs {need}, and {have} are there already. Tell "
            "me how many packs have to be bought."
        ),
        (
            "{have} {thing} are in {who}'s cupboard, {need} are required for {event}. How many packs of {pack} "
            "must {they} get to have enough?"
        ),
        (
            '"For {event} we need {need} {thing}," says {who}. "I found {have} at home, and the shop has '
            'packs with {pack} in each." How many packs should {they} buy?'
        ),
        "pack size: {pack}; in stock: {have}; required: {need} {thing}; whole packs to buy = ?",
        (
            "I wonder how many packs of {thing} to put in my trolley: there are {pack} in every pack, I want "
            "{need} for {event}, and I still have {have}."
        ),
        (
            "Given that {thing} are sold just in packs of {pack}, calculate how many packs {who} buys to get "
            "from {have} to at least the {need} that {event} requires."
        ),
        (
            "Please work out the least number of packs for {event}. Needed: {need} {thing}. Contents of a "
            "pack: {pack}. Already at hand: {have}."
        ),
        "packs of {pack} {thing}, i need {need} for {event}, got {have}. how many packs to get",
        (
            "If {who} has {have} {thing} and a pack adds {pack} more, how many packs does it take before "
            "{they} has the {need} for {event}?"
        ),
        (
            "The preparations for {event} are going well, but {need} {thing} are called for. {who} runs to the "
            "shop, where they are packed by the {pack}. With {have} waiting at home, how many packs does "
            "{they} carry to the till?"
        ),
        (
            "Packs have {pack} {thing} in them, {have} {thing} are already there, and {event} needs {need}. "
            "How many packs does {who} have to buy?"
        ),
        (
            "{pack} {thing} are in each pack. {who} has {have} and needs {need} for {event}. Find the number "
            "of packs to buy."
        ),
        "With {have} {thing} on the shelf, how many packs of {pack} must {who} buy so that {event} has its {need}?",
        (
            "{have} {thing} are there. {need} have to be there for {event}. They come in packs of {pack} only. "
            "How many packs are to be bought?"
        ),
        (
            "If a pack contains {pack} {thing} and {event} takes {need}, how many packs does {who} buy when "
            "{they} already owns {have}?"
        ),
        (
            "To have {need} {thing} for {event}, {who} buys packs of {pack}. {they:capital} found {have} in a "
            "drawer. How many packs will {they} need?"
        ),
        (
            "How many packs must be bought for {event}, if {who} has {have} {thing}, a pack has {pack}, and "
            "{need} are called for?"
        ),
        (
            "I have {have} {thing} and buy packs of {pack}. Tell me how many packs I must get for {event}, "
            "which requires {need}."
        ),
        "{event:capital}: {need} {thing} required; pack of {pack}; {have} in stock. Number of packs?",
        "got {have} {thing}, packs come with {pack}, need {need} for {event}. how many packs?",
        (
            '"How many do you still have?" "{have} {thing}." "And how many does {event} take?" '
            '"{need}." "Then buy enough packs; each has {pack}." How many packs does {who} buy?'
        ),
        (
            "Only full packs are sold, each of {pack} {thing}. For {event}, {need} {thing} must be ready. Of "
            "these {who} has {have}. Calculate the packs {they} needs to buy."
        ),
        (
            "Packed by the {pack}, {thing} are on sale at the corner shop. {who} is getting ready for {event} "
            "and has found {have} left over from last time. If it takes {need}, how many packs go into {their} "
            "bag?"
        ),
        (
            "Given a stock of {have} {thing} and packs of {pack}, what is the least number of packs that lets "
            "{who} have {need} for {event}?"
        ),
        (
            "Could you work out what to order for {event}? Each pack is {pack} {thing}. {need} are needed in "
            "total, less the {have} that we have. How many packs?"
        ),
        (
            "Out of {need} {thing} needed for {event}, {have} are in the house. Please say how many packs "
            "{who} should buy, when {pack} is what a pack holds."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the packs to buy. Known: {need} needed, {have} there, {pack} in a pack. Subtract what is "
                "there, divide by the pack and round up."
            ),
            """
import math
missing = {need} - {have}
print(math.ceil(missing / {pack}))
""",
        ),
    ),
    reply="{output} packs must be bought.",
)
