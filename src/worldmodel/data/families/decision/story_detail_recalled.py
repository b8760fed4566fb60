"""A detail that a story full of numbers tells itself: read, not computed."""

from __future__ import annotations

from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    who, friend = draw.people(2)
    town = draw.pick("Bremen", "Porto", "Lyon", "Ghent", "Utrecht", "Turku", "Verona")
    day = draw.pick("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")
    detail, direct, indirect, told, answer = draw.pick(
        (
            "the day of the week",
            "on which day of the week was that",
            "on which day of the week that was",
            f"on {day}",
            day,
        ),
        ("the town", "in which town was that", "in which town that was", f"in {town}", town),
        ("the companion", "who went along", "who went along", friend, friend),
    )
    return Case(
        {
            "who": who,
            "friend": friend,
            "town": town,
            "day": day,
            "count": draw.integer(3, 18),
            "thing": draw.pick("pears", "candles", "lamps", "baskets", "mugs", "plants"),
            "price": draw.integer(20, 90),
            "detail": detail,
            "direct": direct,
            "indirect": indirect,
            "told": told,
        },
        answer,
    )


FAMILY = Family(
    category="decision",
    case=case,
    phrasings=(
        (
            "On {day}, {who} went to the market in {town} with {friend} and bought {count} {thing} for "
            "{price} euros. {direct:capital}?"
        ),
        (
            "Tell me {indirect}, please: {who} bought {count} {thing} on {day}, the market was that of "
            "{town}, the price was {price} euros, and {friend} had come too."
        ),
        "Shopping, {day}: {who} + {friend}, market of {town}, {count} {thing}, {price} euros. {direct:capital}?",
        (
            '"{count} {thing} for only {price} euros!" said {who}, who had driven to {town} with {friend} on '
            "{day}. {direct:capital}?"
        ),
        "so {who} took {friend} to {town} on {day}, got {count} {thing}, spent {price} euros. {direct}?",
        (
            "I read a little story in which {count} {thing} were bought for {price} euros by {who}; it "
            "happened in {town}, on a {day}, in the company of {friend}. I would like to know {indirect}."
        ),
        (
            "A reading test for children. Text: {who} drove to {town} with {friend}. It was {day}. They "
            "loaded {count} {thing} and paid {price} euros. Question: {direct}?"
        ),
        (
            "It is not the {count} {thing} and not the {price} euros that matter to me. {who} was shopping in "
            "{town} on {day} along with {friend}, and all I ask is {indirect}."
        ),
        (
            "If it is true that {who} paid {price} euros for {count:words} {thing} in {town} last {day}, and "
            "that {friend} was there too, {direct}?"
        ),
        (
            "Nobody needs to add up anything: {count} {thing}, {price} euros, {who} as the buyer, {friend} as "
            "the companion, {day} as the day, {town} as the place. {direct:capital}?"
        ),
    ),
    more=(
        (
            "For {count} {thing} the sum of {price} euros was paid on {day}. The buyer was {who}; {friend} "
            "had come along to {town} to help. {direct:capital}?"
        ),
        (
            "My notes say: {town}, {day}, {thing} ({count}), {price} euros, bought by {who}, with {friend}. "
            "Remind me {indirect}."
        ),
        (
            '{who} tells a neighbour about the trip: "{friend} and I were in {town} on {day}, we found '
            '{count:words} {thing}, and they cost {price} euros." The neighbour did not listen. '
            "{direct:capital}?"
        ),
        (
            "The diary of {who} reads: {day}. Off to {town} with {friend}. {count} {thing}, {price} euros. "
            "Rain. From these lines, say {indirect}."
        ),
        (
            "when {who} bought {count} {thing} for {price} euros, {friend} was there too, the place was "
            "{town} and the day was {day}. {direct}? just checking"
        ),
        (
            "Please answer without any arithmetic: {who} spent {price} euros on {count} {thing} in {town}. "
            "That was on {day}, and {friend} kept {who} company. {direct:capital}?"
        ),
        (
            "A receipt was found, {price} euros for {count} {thing}. It belongs to {who}, who visited {town} "
            "with {friend} on {day}. The police want to know {indirect}."
        ),
        (
            "{town} has a fine market. {who} strolled across it on {day}, with {friend} as company, and came "
            "home with {count} {thing} for which {price} euros had been paid. {direct:capital}?"
        ),
        (
            "Here is what happened on {day}: {count} {thing} were handed over to {who}, {price} euros changed "
            "hands, {friend}, who had come along, looked on, and all this in {town}. Can you say {indirect}?"
        ),
        (
            "Market trip; buyer {who}; company {friend}; place {town}; time {day}; goods {count} {thing}; "
            "cost {price} euros. Wanted: {indirect}."
        ),
        (
            "{price} euros is what {who} paid on {day} for {count} {thing}; it was in {town}, and {friend} was "
            "with {who}. {direct:capital}?"
        ),
        (
            "With {friend}, {who} set out for {town}. {count} {thing} came back with them and {price} euros "
            "less. The day was {day}. {direct:capital}?"
        ),
        (
            "{friend} knows {town} well, so {who} asked {friend} to come along there on {day}. They found "
            "{count} {thing} for {price} euros. Tell me {indirect}."
        ),
        (
            'The following was told by {who}: "It was {day}, {friend} came with me, {town} was full of '
            'people, and I got {count} {thing} for {price} euros." {direct:capital}?'
        ),
        (
            "{thing:capital}, {count} of them, for {price} euros: {who} bought them in {town} on {day}, and "
            "{friend} was the companion. Say {indirect}."
        ),
        (
            "I have read that {who} was in {town} on {day} together with {friend}, and that {count} {thing} "
            "were bought there for {price} euros. {direct:capital}?"
        ),
        (
            "Could you say {indirect}? {who} bought {count} {thing} in {town} for {price} euros. {friend} came "
            "too. It all happened on {day}."
        ),
        (
            "It says in a letter: on {day}, {who} and {friend} took the bus to {town}, where {who} gave "
            "{price} euros for {count} {thing}. {direct:capital}?"
        ),
        (
            "{day}: {town}. Present: {who}, {friend} (came along). Bought: {count} {thing}. Paid: {price} "
            "euros. {direct:capital}?"
        ),
        (
            "if {friend} went with {who} to {town} on {day} and they brought back {count} {thing} that cost "
            "{price} euros, {direct}?"
        ),
        (
            "After {who} had spent {price} euros in {town}, {count} {thing} had to be carried home. {friend}, "
            "who had joined the trip on {day}, helped. I have forgotten {indirect}. Remind me."
        ),
        (
            "What I wish to know is {indirect}. The story goes: {who}, accompanied by {friend}, was in {town} "
            "on {day} and took home {count} {thing} for {price} euros."
        ),
        (
            'On the way home from {town}, {who} dropped one of the {count} {thing}. "They cost {price} '
            'euros!" cried {friend}, who had come with {who} on that {day}. {direct:capital}?'
        ),
        (
            "Listen and answer. {who} wanted {thing} and got {count} of them. The price was {price} euros. The "
            "town was {town}, the day {day}, the companion {friend}. {direct:capital}?"
        ),
        (
            "For the school paper {who} wrote about a trip to {town}. {friend} was there as well, {count} "
            "{thing} were bought for {price} euros, and it was a {day}. Please state {indirect}."
        ),
        (
            "They paid {price} euros, they got {count} {thing}, and they were happy: {who} and, keeping {who} "
            "company, {friend}, in {town}, on {day}. {direct:capital}?"
        ),
    ),
    think=(
        "Asked: {detail}. The text says it itself: {told}. The numbers in it are not asked for, so no tool "
        "and no program is needed."
    ),
    reply="It was {told}.",
)
