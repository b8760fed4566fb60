"""The names of the rows of a CSV text that meet two conditions."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    low, high = draw.integer(25, 40), draw.integer(4, 8)
    role, plus, minus = draw.pick(
        ("players", "points", "fouls"),
        ("agents", "calls", "complaints"),
        ("waiters", "orders", "mistakes"),
        ("drivers", "trips", "delays"),
    )
    kinds = [(True, True)] * draw.integer(1, 3) + [(True, False), (False, True), (draw.chance(0.5), False)]
    rows = [
        (
            name,
            draw.integer(low, 70) if many else draw.integer(9, low - 1),
            draw.integer(0, high - 1) if few else draw.integer(high, 14),
        )
        for name, (many, few) in zip(draw.people(len(kinds)), draw.sample(kinds, len(kinds)), strict=True)
    ]
    return Case(
        {
            "table": "\n".join([f"name,{plus},{minus}", *(",".join(map(str, row)) for row in rows)]),
            "role": role,
            "plus": plus,
            "one": plus,
            "minus": minus,
            "two": minus,
            "low": low,
            "high": high,
            "x": draw.integer(10, 60),
        },
        ", ".join(name for name, good, bad in rows if good >= low and bad < high),
    )


FAMILY = Family(
    category="data",
    case=case,
    phrasings=(
        "Which {role} have at least {low} {plus} and fewer than {high} {minus}?\n{table}",
        "From the table below, pick everyone with {low} or more {plus} but with {minus} under {high}.\n{table}",
        (
            "The {role} on our list:\n{table}\nWho satisfies both conditions: {plus} not below {low}, {minus} "
            "below {high}?"
        ),
        (
            "To get a bonus you need {low} {plus} or more, and your {minus} must stay under {high}.\n{table}\nName "
            "those who get it."
        ),
        "csv filter, {plus} >= {low} and {minus} < {high}, names only\n{table}",
        (
            "I am looking for good {role}, that is, with fewer than {high} {minus} and a minimum of {low} "
            "{plus}. Who fits?\n{table}"
        ),
        (
            "If all rows with fewer than {low} {plus} are removed, and then all with {high} {minus} or more, "
            "whose rows are left?\n{table}"
        ),
        (
            '"No one with {high} or more {minus}, and nobody under {low} {plus}," says the boss. Given this '
            "list, who remains?\n{table}"
        ),
        (
            "Here are the figures of the last month, printed on {x} sheets.\n{table}\nTell me the names for which "
            "the {plus} reach {low} while the {minus} do not reach {high}."
        ),
        (
            "Read these comma-separated lines and keep a name only when its {minus} are less than {high} and its "
            "{plus} are {low} or higher.\n{table}"
        ),
    ),
    more=(
        "{role:capital} | {plus}: {low} and up | {minus}: under {high} | who?\n{table}",
        (
            "Could you list the people in this data whose {minus} number fewer than {high} and who had {low} "
            "{plus} at least?\n{table}"
        ),
        (
            "There are {x} applications, yet only those in this table count.\n{table}\nWho shows {plus} of {low} "
            "or above together with {minus} of less than {high}?"
        ),
        "who has {low} {plus} or more and also not as many as {high} {minus}?\n{table}",
        (
            "Both of these must hold at once. The {plus} are to be no lower than {low}; the {minus}, lower than "
            "{high}.\n{table}\nWrite down the names that pass."
        ),
        (
            "My boss wants the names of the {role} who combine {plus} from {low} upwards with a number of "
            "{minus} beneath {high:words}.\n{table}"
        ),
        "Given\n{table}\nselect by {minus} < {high} and {plus} >= {low}. Which names does the selection hold?",
        (
            "On the notice board hangs this sheet:\n{table}\nThose with {low} {plus} at the least, provided that "
            "they have under {high} {minus}, may go home early. Who may?"
        ),
        (
            "Search the rows for {role} that have reached {low} {plus} without reaching {high} {minus}, and give "
            "me their names.\n{table}"
        ),
        (
            "In room {x} someone left the list below. For whom does it show {low} or even more {plus}, and at "
            "the same time {minus} in a number smaller than {high}?\n{table}"
        ),
        "Fewer than {high} {minus} and at least {low} {plus}: which {role} in the table fulfil both?\n{table}",
        "{table}\nWho has {minus} under {high} and, besides, {plus} of {low} or more?",
        "{table}\nName all {role} with {low} {plus} or above whose {minus} are less than {high}.",
        (
            "Less than {high} in the column {minus}; {low} or more in the column {plus}. Give me the matching "
            "names.\n{table}"
        ),
        (
            "We honour {role} who stay below {high} {minus} although they have {low} or more {plus}. Who is "
            "honoured, going by this?\n{table}"
        ),
        "hey can you check who got under {high} {minus} but still at least {low} {plus} here\n{table}",
        (
            "{table}\nA line stays only when its {plus} are not under {low}. It goes, though, when its {minus} "
            "are {high} or over. Whose lines stay?"
        ),
        (
            "Report for the {role}:\n{table}\nPlease say who kept the number of {minus} smaller than {high} "
            "and brought the number of {plus} to {low} or beyond."
        ),
        (
            '"Who had at least {low} {plus}?" asks the manager. "And leave out everybody with {high} or '
            'more {minus}." The list is this:\n{table}'
        ),
        (
            "I have {x} pages like this to go through. On this page, whose {minus} are below {high}, with "
            "{plus} that are {low} or higher?\n{table}"
        ),
        "Rule: {minus} < {high}. Rule: {plus} at least {low}. Data:\n{table}\nNames obeying both rules?",
        (
            "As long as someone has not as many as {high} {minus}, {low} {plus} are sufficient for a prize. "
            "Say who wins a prize.\n{table}"
        ),
        (
            "When the {role} are ranked, those having {high} {minus} or more are struck off, and so are those "
            "with {plus} under {low}. Which names are not struck off?\n{table}"
        ),
        (
            "{table}\nI wonder which of these {role} managed {low} {plus} at least while their {minus} stayed "
            "lower than {high}."
        ),
        (
            "Given the figures below, list by name the {role} for whom the {minus} fall short of {high} and "
            "the {plus} do not fall short of {low}.\n{table}"
        ),
        (
            "You may invite anyone from this table who has {low} or more {plus}, unless there are {high} or "
            "more {minus}. Whom may you invite?\n{table}"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the names that meet both conditions. Known: the table as CSV text, {plus} at least {low},"
                " {minus} below {high}. Read the rows and keep those."
            ),
            """
import csv, io
rows = csv.DictReader(io.StringIO('''{table:raw}'''))
kept = [row["name"] for row in rows if int(row["{one}"]) >= {low} and int(row["{two}"]) < {high}]
print(", ".join(kept))
""",
            requires="python:data",
        ),
    ),
    reply="Both conditions are met by {output}.",
)
