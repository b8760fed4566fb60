"""A goal over some days, less on the first days than planned, a day lost: what the others need."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    done_days, pace, lost = draw.integer(2, 6), draw.integer(5, 30), draw.integer(2, 3)
    left, need = draw.integer(3, 12), draw.integer(6, 40)
    goal, days = done_days * pace + left * need, done_days + lost + left
    unit, what, verb = draw.pick(
        ("km", "hike", "walked"),
        ("pages", "thesis", "written"),
        ("metres", "path", "paved"),
        ("portraits", "calendar", "drawn"),
    )
    values: dict[str, Value] = {**draw.who(), "goal": goal, "days": days, "done": done_days, "pace": pace, "lost": lost}
    return Case({**values, "unit": unit, "what": what, "verb": verb, "x": draw.integer(2, 50)}, need)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "A {what} of {goal} {unit} is planned for {days} days. On each of the first {done} days {pace} {unit} "
            "were {verb}; then {lost} days were lost to illness. How many {unit} a day must follow to be done in "
            "time?"
        ),
        (
            "How many {unit} per day are needed on the remaining days of a {what}, if {goal} {unit} should take "
            "{days} days, {done} days brought {pace} {unit} each, and {lost} days brought nothing?"
        ),
        (
            "After {done} days with {pace} {unit} each, {who} fell ill for {lost} days. {their:capital} {what} "
            "must reach {goal} {unit} by the end of day {days}. Find what {they} has to do daily from now on."
        ),
        (
            "{what:capital}: {goal} {unit}, {days} days. So far {done} days at {pace} {unit}, {lost} days at zero. "
            "Needed per day from here?"
        ),
        (
            "{lost} days of rain ruined the plan of {who}. Before the rain {pace} {unit} a day had been {verb} for "
            "{done} days. The whole {what} has {goal} {unit} and {days} days were set aside for it. At what daily "
            "rate can it still be finished in time?"
        ),
        (
            "my {what} is {goal} {unit} and i gave myself {days} days, did {pace} a day for {done} days, then "
            "nothing for {lost} days, what do i need per day now to make it"
        ),
        (
            "{who} has {days} days for {goal} {unit}. The first {done} days go well, {pace} {unit} each. The next "
            "{lost} are holidays. All other days get the same amount. How large is it?"
        ),
        (
            "Number {x} on the list is a {what} with {goal} {unit}, due in {days} days from its start. So far "
            "{done:words} days have given {pace} {unit} each, {lost} more have given none. Compute the daily "
            "number for the days that are left."
        ),
        (
            "If {pace} {unit} are {verb} on every one of {done} days and then {lost} days pass idly, what must "
            "each of the other days bring so that {goal} {unit} are complete after {days} days in all?"
        ),
        (
            "The end of the {what} is fixed: {goal} {unit} on day {days}. Behind {who} lie {done} days of {pace} "
            "{unit} and {lost} days of nothing. Ahead lie equal days. How many {unit} has one of them?"
        ),
        (
            '"Will it work out?" asks {who}. Of {days} days, {done} were used, with {pace} {unit} {verb} on each, '
            "and {lost} were wasted. The {what} counts {goal} {unit}. What daily amount makes it work out?"
        ),
        (
            "Take a {what} of {goal} {unit}; remove what {done} days at {pace} {unit} have done; spread the rest "
            "evenly over those of the {days} days that are neither used nor among the {lost} that were lost. State "
            "the share of a day."
        ),
    ),
    more=(
        (
            "{pace} {unit} a day were {verb} for {done} days. Then nothing happened for {lost} days. If the "
            "{what} of {goal} {unit} is to be ready {days} days after the start, how many {unit} have to be "
            "{verb} on each remaining day?"
        ),
        (
            "{days} days is the time allowed for a {what} of {goal} {unit}. {lost} of the days are already "
            "lost, and {done} others passed with {pace} {unit} {verb} on each. What rate per day will the "
            "remaining time require?"
        ),
        (
            "How much has {who} got to do each day from now on? {they:capital} lost {lost} days to a bad back, "
            "after {done} days on which {pace} {unit} of the {what} were {verb} daily. In total {goal} {unit} "
            "are due within {days} days."
        ),
        (
            "i have to get {goal} {unit} of my {what} {verb} in {days} days, managed {pace} a day for {done} "
            "days and then did nothing for {lost} days, what do i need per day now to make it"
        ),
        (
            "Please work out the new daily target: deadline after {days} days; {done} days worked at {pace} "
            "{unit} each; {lost} days without work; the {what} in full is {goal} {unit}."
        ),
        (
            "Of the {goal} {unit} that make up {their} {what}, {who} had {pace} {verb} on each of {done} days. "
            "{lost} days then went by without progress. With {days} days in all from beginning to end, find "
            "the {unit} per day that {they} must manage for the rest."
        ),
        (
            '"You promised {goal} {unit} in {days} days," says the client about the {what}. "I know," says '
            '{who}, "{done} days at {pace} {unit} are behind me, but {lost} more days were lost." At what '
            "daily pace can {who} keep the promise?"
        ),
        (
            "Although {lost} days were wasted right after the first {done} days, which had seen {pace} {unit} "
            "{verb} apiece, the {what} must still be complete by day {days}. Its size: {goal} {unit}. Equal "
            "amounts are planned for the days to come. How large are they?"
        ),
        (
            "Could you tell me how many {unit} have to be {verb} per day for the remainder of a {what}? It is "
            "{goal} {unit} altogether, the schedule is {days} days, of which {lost} were lost and {done} were "
            "used at a pace of {pace} {unit} a day."
        ),
        (
            "Diary of a {what}. Start: {done} good days, {pace} {unit} {verb} on each. Afterwards: {lost} days "
            "of fever, not one of the {unit} {verb}. End: day {days}, by which {goal} {unit} have to be there. "
            "The neighbours bring soup. What must every day that is left yield?"
        ),
        (
            "{lost} days were lost, after {pace} {unit} a day had been {verb} on the first {done} days. In all "
            "there are {days} days for a {what} of {goal} {unit}. How many {unit} a day must be {verb} on the "
            "days that remain?"
        ),
        (
            "By day {days} the {what} has to be finished. {who} lost {lost} days, and on {done} days before "
            "that {they} managed {pace} {unit} each. How much is needed per remaining day to reach {goal} "
            "{unit}?"
        ),
        (
            "At {pace} {unit} a day, {who} worked {done} days on {their} {what}; then {lost} days were lost. "
            "The {what} is {goal} {unit} long and due after {days} days from the start. Find the daily amount "
            "from here on."
        ),
        (
            "What must be the daily pace for the rest? Done: {pace} {unit} a day on {done} days. Lost: {lost} "
            "days. Time in all: {days} days. Size of the {what}: {goal} {unit}."
        ),
        (
            "ok so {days} days in total for the {what}, {lost} of them gone to waste, and on {done} days i did "
            "{pace} {unit} each. whole thing is {goal} {unit}. how many a day now"
        ),
        (
            "Tell {who} what to do each day from now: {goal} {unit} of a {what} must be {verb} within {days} "
            "days; {lost} of those days went by with nothing and {done} with {pace} {unit} apiece."
        ),
        (
            "I have been ill for {lost} days. Before, I did {pace} {unit} of my {what} daily, {done} days "
            "long. If I am to have {goal} {unit} after {days} days altogether, what do I need on every day "
            "that is left?"
        ),
        (
            "Days allowed: {days}. Days lost: {lost}. Days worked: {done}. {unit:capital} {verb} per day "
            "worked: {pace}. {unit:capital} in the whole {what}: {goal}. {unit:capital} per day for the rest: ?"
        ),
        (
            '"{pace} {unit} a day for {done} days, and then a break of {lost} days," {who} confesses. "But '
            'I have {goal} {unit} to get {verb}, and the limit is {days} days counted from the start." What '
            "daily number will do?"
        ),
        (
            "Out of {days} days, {done} brought {pace} {unit} each and {lost} brought none. How many {unit} "
            "must each remaining day bring if a {what} of {goal} {unit} is to be complete?"
        ),
        (
            "Could you work out how many {unit} of the {what} are to be {verb} daily on the remaining days, "
            "given that {done} days at {pace} {unit} and {lost} idle days lie behind us, out of {days} days "
            "for {goal} {unit}?"
        ),
        (
            "To finish a {what} of {goal} {unit} on time, {who} has to speed up: {lost} days were lost, {done} "
            "days passed at a pace of {pace} {unit}, and the whole time is {days} days. Which pace is now "
            "required?"
        ),
        (
            "A storm stopped the work on the {what} for {lost} days. Until then, {done} days long, {pace} "
            "{unit} had been {verb} each day. The contract says {goal} {unit} in {days} days. Compute what is "
            "due on each of the days still to come."
        ),
        (
            "The first {done} days saw {pace} {unit} {verb} daily, the next {lost} days saw nothing. With "
            "{goal} {unit} to be reached on day {days}, what equal amount falls to every day after that?"
        ),
        (
            "Given a {what} of {goal} {unit}, of which {pace} {unit} were {verb} on each of {done} days, "
            "determine the daily rate for the remaining time; the period is {days} days, {lost} of them "
            "without any work after the start."
        ),
        (
            "{who} is behind schedule. {lost} days without work followed {done} days of {pace} {unit}. "
            "{they:capital} owes {goal} {unit} of {what} at the end of a span of {days} days. What number of "
            "{unit} must {they} get {verb} on each day left?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the daily amount for the rest. Known: {goal} {unit} in {days} days, {done} days at {pace}, "
                "{lost} days lost. Subtract what is done, subtract the days gone, divide."
            ),
            """
rest = {goal} - {done} * {pace}
days = {days} - {done} - {lost}
print(rest / days)
""",
        ),
    ),
    reply="{output} {unit} a day are needed.",
)
