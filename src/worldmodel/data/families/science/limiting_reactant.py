"""Which of two reactants is used up first."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    first, m_first, second, m_second, one, two = draw.pick(
        ("hydrogen", 2.02, "oxygen", 32, 2, 1),
        ("iron", 55.85, "sulfur", 32.06, 1, 1),
        ("nitrogen", 28.02, "hydrogen", 2.02, 1, 3),
        ("aluminium", 26.98, "chlorine", 70.9, 2, 3),
        ("methane", 16.05, "oxygen", 32, 1, 2),
        ("magnesium", 24.31, "oxygen", 32, 2, 1),
    )
    grams = draw.integer(5, 300)
    ideal = grams / m_first / one * two * m_second
    other = max(1, round(ideal * draw.pick(draw.number(0.3, 0.9, digits=2), draw.number(1.1, 3, digits=2))))
    values: dict[str, Value] = {
        "first": first,
        "mf": m_first,
        "second": second,
        "ms": m_second,
        "one": one * 2,
        "two": two * 2,
    }
    return Case(
        {**values, "grams": grams, "other": other}, first if grams / m_first / one < other / m_second / two else second
    )


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "{one} mol of {first} ({mf} g/mol) react with {two} mol of {second} ({ms} g/mol). {grams} g of {first} "
            "and {other} g of {second} are mixed. Which is used up first?"
        ),
        (
            "Which substance limits the reaction of {grams} g {first} with {other} g {second}, if {one} moles of the "
            "former take {two} moles of the latter? Molar masses: {mf} and {ms} g/mol."
        ),
        (
            "{first:capital} {grams} g ({mf} g/mol), {second} {other} g ({ms} g/mol), ratio {one} to {two} in moles. "
            "Limiting reactant?"
        ),
        (
            "There are {other} g of {second} and {grams} g of {first} in a vessel. A mole of {second} weighs {ms} g, "
            "a mole of {first} {mf} g. In the reaction {one} mol of {first} meet {two} mol of {second}. Find the one "
            "that runs out."
        ),
        (
            "i put together {grams} g of {first} and {other} g of {second}, they react {one} mol to {two} mol and "
            "have {mf} and {ms} g per mol, so which one will be gone first"
        ),
        (
            "Determine the limiting reactant for {first} ({mf} g/mol, {grams} g at hand) and {second} ({ms} g/mol, "
            "{other} g at hand) when the equation has {one} {first} and {two} {second}."
        ),
        (
            "By the equation, {two} mol {second} are needed for {one} mol {first}. Is it {first} or {second} that is "
            "too little, given {grams} g of {first} at {mf} g/mol and {other} g of {second} at {ms} g/mol?"
        ),
        (
            "After complete reaction, one of two substances is still there and one is not. At the start: {first}, "
            "{grams} g, {mf} g/mol; {second}, {other} g, {ms} g/mol. They combine as {one} to {two} moles. Name the "
            "one that is gone."
        ),
        (
            "With {mf} g/mol for {first} and {ms} g/mol for {second}, compare how often the equation ({one} mol and "
            "{two} mol) can run on {grams} g of {first} and on {other} g of {second}. Which allows it less often?"
        ),
        (
            "On the bench stand {grams} g of {first} and {other} g of {second}. Molar masses are {mf} g/mol and {ms} "
            "g/mol, and the reaction takes them in moles as {one} to {two}. Which of both really limits it?"
        ),
    ),
    more=(
        (
            "Which will be exhausted first, {first} or {second}? Available are {grams} g of {first} and "
            "{other} g of {second}; {one} mol of {first} consume {two} mol of {second}; the molar masses are "
            "{mf} g/mol for {first} and {ms} g/mol for {second}."
        ),
        (
            "{two} mol of {second} are needed for {one} mol of {first}. A student has weighed out {other} g of "
            "{second} and {grams} g of {first}. If a mole of {first} is {mf} g and a mole of {second} is {ms} "
            "g, tell me the limiting reactant."
        ),
        (
            "Molar masses: {second} {ms} g/mol, {first} {mf} g/mol. Masses: {second} {other} g, {first} "
            "{grams} g. Moles in the equation: {one} {first} + {two} {second}. Limiting: ?"
        ),
        (
            "I wonder which of my chemicals limits the yield. There is {first}, {mf} g/mol, of which I took "
            "{grams} g, and there is {second}, {ms} g/mol, of which I took {other} g. They react in the mole "
            "ratio {one} to {two}."
        ),
        (
            '"Will the {second} last?" asks the assistant. There are {other} g of it at {ms} g/mol, against '
            "{grams} g of {first} at {mf} g/mol, and {one} mol of {first} use up {two} mol of {second}. Say "
            "which of these is finished first."
        ),
        (
            "Given {ms} g/mol and {other} g for {second}, and {mf} g/mol and {grams} g for {first}, determine "
            "the reactant that is used up first when {one} mol of {first} combine with {two} mol of {second}."
        ),
        (
            "A recipe of nature: take {one} mol of {first} and {two} mol of {second}. The flask holds {grams} "
            "g of the former, weighing {mf} g per mole, and {other} g of the latter, weighing {ms} g per mole. "
            "Please name the ingredient that is missing first."
        ),
        (
            "got {other} g {second} (molar mass {ms}) and {grams} g {first} (molar mass {mf}). equation needs "
            "{two} mol {second} for every {one} mol {first}. whats the limiting one"
        ),
        (
            "When {mf} g of {first} make up a mole and {ms} g of {second} make up a mole, and the reaction "
            "equation has the coefficients {one} for {first} and {two} for {second}, which of them sets the "
            "limit for a mixture of {grams} g {first} and {other} g {second}?"
        ),
        (
            "{grams} g of {first} were burnt up with {other} g of {second} until the reaction stopped. In it, "
            "{two} mol of {second} went with {one} mol of {first}. Which had run out? ({second}: {ms} g/mol, "
            "{first}: {mf} g/mol)"
        ),
        (
            "By the equation {two} mol of {second} and {one} mol of {first} react. Molar masses: {ms} g/mol "
            "for {second}, {mf} g/mol for {first}. With {other} g of {second} and {grams} g of {first}, which "
            "is used up first?"
        ),
        (
            "{mf} g/mol is the molar mass of {first}, {ms} g/mol that of {second}. {one} mol of the former "
            "takes {two} mol of the latter. Of {other} g {second} and {grams} g {first}, which runs out first?"
        ),
        (
            "Which is gone first, if {other} g of {second} ({ms} g/mol) are brought together with {grams} g of "
            "{first} ({mf} g/mol) and react with it in the ratio of {two} mol {second} to {one} mol {first}?"
        ),
        (
            "For every {two} mol of {second}, {one} mol of {first} is used. In the flask: {second}, {other} g, "
            "and {first}, {grams} g. A mole is {ms} g for the former and {mf} g for the latter. Name the "
            "limiting substance."
        ),
        (
            "A mole of {second} has {ms} g and a mole of {first} has {mf} g. {grams} g of {first} are burnt "
            "with {other} g of {second}, {one} mol with {two} mol. What stops the reaction by running out?"
        ),
        (
            "{second} {other} g, molar mass {ms}. {first} {grams} g, molar mass {mf}. {one} mol {first} goes "
            "with {two} mol {second}. whats used up first"
        ),
        (
            "If a reaction uses {one} mol of {first} along with {two} mol of {second}, and one has {other} g "
            "of {second} at {ms} g/mol but {grams} g of {first} at {mf} g/mol, which of them is the limiting "
            "reactant?"
        ),
        (
            "Please find out what is used up first. Amounts: {grams} g {first}, {other} g {second}. Equation: "
            "{two} mol {second} with {one} mol {first}. Molar masses: {first} {mf} g/mol, {second} {ms} g/mol."
        ),
        (
            '"I\'ve {other} g of {second}," says the chemist, "{ms} g to the mole." "And I\'ve {grams} g of '
            '{first}," says the other, "{mf} g to the mole." {one} mol of {first} react with {two} mol of '
            "{second}. Whose substance is finished first?"
        ),
        (
            "Coefficients: {first} {one}, {second} {two}. Grams per mole: {first} {mf}, {second} {ms}. Grams "
            "in the vessel: {first} {grams}, {second} {other}. Which limits?"
        ),
        (
            "I mix {second} and {first}. Of the former there are {other} g and of the latter {grams} g. As "
            "{two} mol of {second} need {one} mol of {first}, and molar masses are {ms} g/mol ({second}) and "
            "{mf} g/mol ({first}), which of them will I run out of first?"
        ),
        (
            "Could you tell me the limiting reactant when {first}, molar mass {mf} g/mol, meets {second}, "
            "molar mass {ms} g/mol? They react {one} mol to {two} mol. I have {other} g of {second} and "
            "{grams} g of {first}."
        ),
        (
            "The balanced equation shows {one} {first} and {two} {second}. A vessel contains {second}, of "
            "molar mass {ms} g/mol, to the amount of {other} g, besides {first}, of molar mass {mf} g/mol, to "
            "the amount of {grams} g. Determine which is consumed completely."
        ),
        (
            "There was smoke, then silence: a substance had run out. At first there had been {grams} g of "
            "{first} and {other} g of {second}. {two} mol of {second} react per {one} mol of {first}, and a "
            "mole of {first} weighs {mf} g, a mole of {second} {ms} g. Which had run out?"
        ),
        (
            "Tell me which of both lasts less long: {second}, {ms} g/mol, {other} g, used {two} mol at a time, "
            "or {first}, {mf} g/mol, {grams} g, used {one} mol at a time in the same reaction."
        ),
        (
            "You let {grams} g of {first} react with {other} g of {second}. Given {two} mol of {second} to "
            "{one} mol of {first}, {mf} g/mol for {first} and {ms} g/mol for {second}, what is missing when "
            "the reaction ends?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: what runs out first. Known: {grams} g {first}, {mf} g/mol, {one} mol; {other} g {second}, "
                "{ms} g/mol, {two} mol. Divide each mass by its molar mass and by its number in the equation; the "
                "smaller result runs out."
            ),
            """
first = {grams} / {mf} / {one}
second = {other} / {ms} / {two}
print("{first}" if first < second else "{second}")
""",
        ),
    ),
    reply="The {output} is used up first.",
)
