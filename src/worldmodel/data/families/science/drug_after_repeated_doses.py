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
        (
            "{half} hours halve what is in the body. {gap} hours lie between doses. {n} doses of {dose} mg of "
            "a {med} are taken. How many mg are there right after the last?"
        ),
        (
            "Every {gap} hours, {n} times over, a body with none of it yet gets {dose} mg of a {med}, half of "
            "which is gone after {half} hours. Find the mg in the body just after the last time."
        ),
        (
            "Given the half-life, {half} hours, the spacing, {gap} hours, and the size, {dose} mg, of {n} "
            "doses of a {med}, what amount in mg is in the body immediately after the last dose?"
        ),
        (
            "What amount of a {med}, in mg, does a body hold right after dose number {n}, if the half-life is "
            "{half} hours and {dose} mg come every {gap} hours, starting from nothing?"
        ),
        (
            "With {n} doses at intervals of {gap} hours, {dose} mg each, and a half-life of {half} hours, how "
            "much of the {med} is present in mg directly after the last one?"
        ),
        (
            "I have to take {n} tablets of a {med}, and between them I must wait {gap} hours each time. In my "
            "body half is lost in {half} hours. There are {dose} mg in a tablet. How many mg do I have in me "
            "straight after the last tablet?"
        ),
        (
            "Interval {gap} h; half-life {half} h; {n} doses; {dose} mg per dose of a {med}; body empty "
            "before; mg right after the last dose: ?"
        ),
        (
            "{who} took the first of {n} doses of a {med} and then one more every {gap} hours. A dose has "
            "{dose} mg. The body of {who} gets rid of half of its content in {half} hours. Work out the mg in "
            "it at the very end, just after the last dose."
        ),
        (
            "If {dose} mg of a {med} are given {n} times, {gap} hours apart, and the amount in the body halves "
            "every {half} hours, how many mg does it come to as the last dose goes in, this dose included?"
        ),
        (
            '"Half of it is gone after {half} hours," says the doctor about a {med}. "So take {dose} mg '
            'every {gap} hours, {n} times." What amount in mg is in the body as soon as the last has been '
            "taken?"
        ),
        (
            "taking a {med}, {n} pills, {gap} hours between pills, {dose} mg a pill, half life is {half} "
            "hours. mg in my body just after the last pill? none before"
        ),
        (
            "Could you tell me how many mg of a {med} are in my {pet} right after its last portion? It gets "
            "{n} portions, each {gap} hours after the one before, each of {dose} mg, and the half-life is "
            "{half} hours."
        ),
        (
            "A nurse injects a {med}, waits {gap} hours, injects again, and so on until there have been {n} "
            "injections. Each brings {dose} mg into the blood. The half-life there is {half} hours. Calculate "
            "the mg just after the final injection."
        ),
        (
            "Please determine, in milligrams, the content of a body right after the last of {n} doses of a "
            "{med}: half-life {half} hours, pause between doses {gap} hours, dose {dose} mg, nothing at the "
            "start."
        ),
        (
            "At {age}, {who} needs a {med} for a while: {n} doses of {dose} mg. {they:capital} takes one, and "
            "another whenever {gap} hours have passed. With {half} hours as the half-life, how many mg are in "
            "{their} body the moment the last has been taken?"
        ),
        (
            "A {med} breaks down by half in {half} hours. Suppose it is taken in doses of {dose} mg, with "
            "{gap} hours from each to the next, till {n} have been taken. State how much there is in the body, "
            "in mg, at the instant after the last."
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
