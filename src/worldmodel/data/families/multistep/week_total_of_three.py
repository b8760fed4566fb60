"""Three people's daily amounts depend on each other: their total over some weeks."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    base, times, less, weeks = draw.integer(6, 20), draw.integer(2, 4), draw.integer(2, 5), draw.integer(2, 6)
    first, second, third = draw.people(3)
    did, do, unit = draw.pick(
        ("reads", "read", "pages"), ("bakes", "bake", "rolls"), ("folds", "fold", "boxes"), ("swims", "swim", "lengths")
    )
    values: dict[str, Value] = {
        "base": base,
        "times": times,
        "less": less,
        "weeks": weeks,
        "p": first,
        "q": second,
        "r": third,
    }
    total = base + base * times + base * times - less
    return Case({**values, "did": did, "do": do, "unit": unit, "x": draw.integer(11, 60)}, total * 7 * weeks)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "Each day {p} {did} {base} {unit}, {q} {did} {times} times as many, and {r} {did} {less} fewer than "
            "{q}. How many {unit} do the three {do} together in {weeks} weeks?"
        ),
        (
            "How many {unit} come together in {weeks} weeks if, every day, {p} {did} {base}, {q} {times} times "
            "that number and {r} {less} fewer than {q}?"
        ),
        (
            "{r} {did} {less} {unit} fewer a day than {q}. {q} {did} {times} times as many a day as {p}, who {did} "
            "{base}. Find the total of all three for {weeks} full weeks."
        ),
        (
            "In the house of {p}, number {x}, three friends compare: {p} {did} {base} {unit} a day, {q} "
            "{times:words} times as many as {p}, {r} {less} fewer than {q}. What will the three of them have "
            "reached after {weeks} weeks?"
        ),
        ("daily {unit}: {p} {base}, {q} {times} times {p}, {r} {less} less than {q}. everyone, {weeks} weeks, total?"),
        (
            "For {weeks} weeks without a day off, {p}, {q} and {r} {do} {unit}. {p}'s daily number is {base}. {q} "
            "manages {times} times as much, which is {less} more than what {r} manages. Compute the group's sum."
        ),
        (
            "A team of three is to {do} {unit} on each of the seven days of a week. The first, {p}, does {base} a "
            "day; the second, {q}, does {times} times the first; the third, {r}, falls {less} short of the second. "
            "Their sum over {weeks} weeks?"
        ),
        (
            "If you knew that {p} {did} {base} {unit} daily, could you tell me the total of {p}, {q} and {r} after "
            "{weeks} weeks? {q} does {times} times as much as {p}, and {r} does {less} fewer than {q}."
        ),
        (
            '"{base} {unit} a day, that\'s me," said {p}. "I do {times} times that," said {q}. "And I do {less} '
            'fewer than {q}," added {r}. They kept it up for {weeks} weeks. How many {unit} was that in all?'
        ),
        (
            "Take {weeks} weeks of seven days. Per day there are {base} {unit} by {p}, and {times} times that by "
            "{q}; {r} adds as many as {q} does, less {less}. How many {unit} altogether?"
        ),
        (
            "The {unit} of {p}, {q} and {r} are counted for {weeks} weeks. Daily figures: {p} has {base}; {q} "
            "multiplies this by {times}; {r} gets to {less} under {q}'s figure. Give the overall count."
        ),
        (
            "Nobody in the club rests: {weeks} weeks, seven days each. {r} does {less} {unit} a day fewer than "
            "{q}, and {q} as many as {times} people like {p}, whose daily number is {base}. What goes into the "
            "club's book as the sum for {p}, {q} and {r}?"
        ),
    ),
    more=(
        (
            "{q} {did} {times} times as many {unit} a day as {p}, and {r} {did} {less} fewer than {q}. Since "
            "{p} {did} {base} a day, how many {unit} do the three of them reach together in {weeks} weeks?"
        ),
        (
            "For {weeks} weeks {p} {did} {base} {unit} each day. On each of these days, {q} {did} {times} "
            "times that number, and {r} {did} {less} fewer than {q}. Work out the combined total of the three."
        ),
        (
            "Tell me how many {unit} {p}, {q} and {r} have together after {weeks} weeks. {r} is always {less} "
            "a day below {q}, {q} is at {times} times the daily number of {p}, and {p} is at {base} a day."
        ),
        (
            '"I am {less} {unit} a day behind {q}," complains {r}. "But I am at {times} times the number of '
            '{p}," answers {q}. With {base} {unit} a day for {p}, what is their joint sum in {weeks} weeks?'
        ),
        "weeks: {weeks}; {p}: {base} {unit}/day; {q}: {times} x {p}; {r}: {q} minus {less}; sum of all three = ?",
        (
            "{less} {unit} a day are what {r} lacks compared with {q}, and {q} {did} {times} times as many "
            "daily as {p}. If {p} {did} {base} every day, please add up what all three have done in {weeks} "
            "weeks."
        ),
        (
            "so {p} {did} {base} {unit} every day, {q} {times} times as many, {r} {less} fewer than {q}. how "
            "many is that for the three of them in {weeks} weeks"
        ),
        (
            "I wonder what three friends can do in {weeks} weeks. A day brings {base} {unit} from {p}; it "
            "brings {times} times as many from {q}; and from {r} come {less} fewer than from {q}. What is the "
            "sum of everything?"
        ),
        (
            "Given that every day {r} gets {less} fewer {unit} than {q}, who gets {times} times the number of "
            "{p}, determine what they have altogether at the end of {weeks} weeks. For {p} the daily number is "
            "{base}."
        ),
        (
            "Every day, Sundays too, {p}, {q} and {r} {do} for a good cause and count the {unit}. {base} of "
            "them are by {p}. {q} is the strongest, at {times} times that. {r} ends each day {less} short of "
            "{q}. How many do they report jointly after {weeks} weeks?"
        ),
        (
            "In {weeks} weeks, how many {unit} do {r}, {q} and {p} reach together, if {r} {did} {less} a day "
            "fewer than {q}, {q} {times} times as many as {p}, and {p} {base} a day?"
        ),
        (
            "{less} fewer than {q} is what {r} {did} each day. {p} {did} {base} {unit} each day, and {q} "
            "{times} times that. What is the total of the three for {weeks} weeks?"
        ),
        (
            "{times} times as many {unit} as {p} are what {q} {did} daily; {r} {did} {less} fewer than {q}; "
            "{p} {did} {base}. Over {weeks} weeks, how many do they have in all?"
        ),
        (
            "{weeks} weeks long, {p}, {q} and {r} {do} every day. {q} has {times} times the {unit} of {p}. {p} "
            "has {base} a day. {r} has {less} a day fewer than {q}. Find the sum."
        ),
        (
            "What do the three have together after {weeks} weeks? Daily {unit}: {r}, {less} below {q}; {q}, "
            "{times} times {p}; {p}, {base}."
        ),
        (
            "Tell me the {unit} of all three in {weeks} weeks, with {base} a day for {p}, with {r} at {less} a "
            "day under {q}, and with {q} at {times} times the count of {p}."
        ),
        (
            "hey {q} {did} {times} times what {p} {did}, {r} {did} {less} less than {q}, {p} {did} {base} "
            "{unit} a day. how many {unit} is that in {weeks} weeks for everybody"
        ),
        (
            "{r} is slower than {q} by {less} {unit} a day. For {weeks} weeks {p} {did} {base} a day, while "
            "{q} managed {times} times the number of {p}. Work out the joint total."
        ),
        (
            '"Add us up for {weeks} weeks," say {p}, {q} and {r}. "Every day I have {base} {unit}," says '
            '{p}. "I have {less} fewer than {q}," says {r}. {q} has {times} times the number of {p}. What '
            "comes out?"
        ),
        (
            "If {q} gets {times} times as many {unit} in a day as {p} with {base}, and {r} gets {less} fewer "
            "than {q}, calculate what {weeks} weeks give for the three of them together."
        ),
        (
            "Chart for {weeks} weeks, {unit} a day | {r}: {less} fewer than {q} | {q}: {times} times {p} | "
            "{p}: {base} | total of all: ?"
        ),
        (
            "Please find the overall number of {unit}. It is made up by {p} with {base} a day, by {q} with "
            "{times} times as many, and by {r} with {less} fewer a day than {q}, through {weeks} weeks."
        ),
        (
            "You keep the book for three friends. {q} reports {times} times what {p} reports, and {r} {less} "
            "{unit} fewer than {q}. {p} reports {base} every day. What total does your book show after {weeks} "
            "weeks?"
        ),
        (
            "Page {x} of a magazine tells of three friends. A day means {base} {unit} for {p}. It means {less} "
            "fewer for {r} than for {q}, who gets {times} times the number of {p}. How many do they have "
            "jointly in {weeks} weeks?"
        ),
        (
            "I wonder how far {p}, {q} and {r} come jointly. The daily number of {r} is {less} under that of "
            "{q}, which is {times} times that of {p}, which is {base} {unit}. They go on for {weeks} weeks."
        ),
        (
            "Given {weeks} weeks in which {q} does {times} times as many {unit} a day as {p}, in which {r} "
            "does {less} fewer a day than {q}, and in which {p} does {base} a day, determine the grand total."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the {unit} of all three in {weeks} weeks. Known: {p} {base} a day, {q} {times} times that, "
                "{r} {less} fewer than {q}. Multiply, subtract, add up the day, multiply by seven and by the weeks."
            ),
            """
q_day = {base} * {times}
r_day = q_day - {less}
day = {base} + q_day + r_day
print(day * 7 * {weeks})
""",
        ),
    ),
    reply="Together it is {output} {unit}.",
)
