"""The amount of a drug in the body right after the last of several equal doses, in a loop."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    dose, n = draw.integer(20, 600, 10), draw.integer(3, 8)
    gap, half = draw.pick(4, 6, 8, 12, 24), draw.integer(3, 30)
    values: dict[str, Value] = {
        **draw.who(),
        "dose": dose,
        "n": n,
        "gap": gap,
        "half": half,
        "med": draw.pick("painkiller", "antibiotic", "heart drug", "allergy drug", "sedative", "cough remedy"),
        "pet": draw.pick("dog", "horse", "cat", "goat", "parrot"),
        "kg": draw.integer(52, 98),
        "age": draw.integer(19, 88),
    }
    amount = sum(dose * 0.5 ** (gap * back / half) for back in range(n))
    return Case({**values, "x": draw.integer(12, 60)}, round(amount, 2))


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "A patient takes {dose} mg of a {med} every {gap} hours, {n} times in all. The half-life in the body is "
            "{half} hours. How many mg are in the body right after the last dose?"
        ),
        (
            "How many milligrams of a drug are in the blood immediately after dose number {n}, when every dose has "
            "{dose} mg, the doses are {gap} h apart and half of the drug disappears in {half} h?"
        ),
        (
            "{med:capital}: {dose} mg per dose, {n} doses, interval {gap} h, half-life {half} h. Amount in the body "
            "just after the final dose, in mg?"
        ),
        (
            "A {med} leaves the body in such a way that after {half} hours only half is left. {who} swallows {dose} "
            "milligrams now and the same again every {gap} hours until {they} has had {n:words} tablets. Find the "
            "milligrams in {their} body at the moment of the last tablet, that one included."
        ),
        (
            "im on {dose} mg tablets of a {med}, one every {gap} h, half life {half} h. right after my tablet number "
            "{n} how many mg are in me? had nothing before the first"
        ),
        (
            "Compute the amount of a {med} (mg) that has gathered in a body directly after {n} doses of {dose} mg "
            "given at intervals of {gap} hours, with an elimination half-life of {half} hours."
        ),
        (
            "If {n:words} injections of {dose} mg follow each other every {gap} hours, and half of what is in the "
            "body is gone {half} hours later, what amount in mg is there straight after the final injection?"
        ),
        (
            "A patient of {kg} kg gets a {med} for the first time. The nurse gives {dose} mg at once and repeats "
            "this every {gap} hours; altogether there are {n} doses. In {half} hours the body breaks down half of "
            "what it holds. State the mg that it holds just after the last of them."
        ),
        (
            '"Take {dose} mg every {gap} hours, {n} times," it says on the package of a {med} with a half-life of '
            "{half} hours. How many mg has somebody in the body who has done so, counted just after the last tablet?"
        ),
        (
            "Before the next dose comes, the body has got rid of a part of the {med}: half of it goes in {half} "
            "hours. Each dose is {dose} mg, the next one follows after {gap} hours, and there are {n} of them. "
            "Determine how much, in mg, is present when the last one has just been taken."
        ),
    ),
    more=(
        (
            "The half-life of a {med} is {half} h. Tell me what has accumulated, in mg, after {n:words} doses "
            "of {dose} mg each, one every {gap} h, looking at the moment when the last has gone in."
        ),
        (
            "Every {gap} hours another {dose} mg of a {med} are added to what the body has kept. Over {half} "
            "hours it keeps half. What is the total in mg right after the dose that makes it {n} doses?"
        ),
        (
            "half-life = {half} h; doses = {n}; each = {dose} mg; time between them = {gap} h; nothing at the "
            "start; body content just after the last in mg = ?"
        ),
        (
            "I give my {pet} a {med}, {dose} mg each time, {n} times in a row and always {gap} hours apart. "
            "The vet says its half-life is {half} hours. Please work out how many mg are inside the {pet} as "
            "soon as the last portion is down."
        ),
        (
            "A box with {x} tablets of a {med} is opened. Of these, {n} are taken, one every {gap} h, with "
            "{dose} mg in each. Since the drug has a half-life of {half} h, how much of it in mg is in the "
            "body immediately after the last one?"
        ),
        (
            "Could you add up a drug for me? Portions of {dose} mg, {n} of them, spaced by {gap} hours; "
            "between portions it decays, with {half} hours for each halving. I would like to know the mg that "
            "are there once the last portion is taken."
        ),
        "{n} x {dose} mg {med}, half-life {half} h, taken every {gap} h -> mg in body after last one?",
        (
            "Doctors want to know how a {med} piles up. Suppose that the body is empty of it, that {dose} mg "
            "are injected in an instant, and that this happens {n} times, {gap} hours lying between. What is "
            "piled up, in mg, after the last injection if {half} hours halve the amount?"
        ),
        (
            "For a half-life of {half} hours and a rhythm of one {dose} mg dose per {gap} hours, calculate the "
            "milligrams present immediately after {n:words} doses, none having been taken earlier."
        ),
        (
            "{who} is {age} years old and has to take a {med}, {n} doses in all. A dose contains {dose} mg, "
            "the clock rings for it every {gap} hours, and the drug's half-life comes to {half} hours. What "
            "amount in mg does {they} carry just after the very last dose?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: mg in the body right after the last dose. Known: {n} doses of {dose} mg, one every {gap} "
                "hours, half-life {half} hours. Before each dose, what is there is multiplied by one half to the "
                "power of {gap} by {half}; then the dose is added. Repeat it {n} times from nothing."
            ),
            """
amount = 0
for number in range({n}):
    amount = amount * 0.5 ** ({gap} / {half}) + {dose}
print(round(amount, 2))
""",
        ),
    ),
    reply="There are {output} mg in the body.",
)
