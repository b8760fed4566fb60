"""The concentration of an acid with several protons, from the readings of a burette before and after."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    acid, ratio = draw.pick(
        ("sulfuric acid", 2),
        ("oxalic acid", 2),
        ("tartaric acid", 2),
        ("malonic acid", 2),
        ("succinic acid", 2),
        ("citric acid", 3),
    )
    start = draw.number(0.2, 9, digits=1)
    end = round(start + draw.number(6, 39, digits=1), 1)
    sample, conc = draw.pick(5, 10, 15, 20, 25, 40, 50), draw.number(0.05, 0.6, digits=2)
    values: dict[str, Value] = {
        "acid": acid,
        "ratio": ratio,
        "start": start,
        "end": end,
        "sample": sample,
        "conc": conc,
        "base": draw.pick("sodium hydroxide", "potassium hydroxide", "lithium hydroxide"),
        "who": draw.person(),
    }
    used = end - start
    return Case(
        {**values, "x": draw.integer(2, 9), "warm": draw.integer(18, 26)}, round(used * conc / ratio / sample, 4)
    )


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "{sample} mL of {acid} are titrated with {base} of {conc} mol/L. The burette goes from {start} mL to "
            "{end} mL. A mole of the acid takes {ratio} moles of base. What is the concentration of the acid in "
            "mol/L?"
        ),
        (
            "How strong, in mol/L, is the {acid} in a flask of {sample} mL if neutralising it moves the reading of "
            "the burette from {start} to {end} mL? The titrant, {base}, has {conc} mol/L, and {ratio:words} "
            "hydroxide ions are used up by each acid molecule."
        ),
        (
            "Titration. Sample: {acid}, {sample} mL. Burette at start {start} mL, at end {end} mL. {base:capital}: "
            "{conc} M. Base per acid: {ratio} mol. Acid concentration?"
        ),
        (
            "Each molecule of {acid} gives away {ratio:words} protons. A pupil lets {base} ({conc} mol/L) run into "
            "{sample} millilitres of it; before, the level stood at {start} mL, and when the indicator changes "
            "colour it stands at {end} mL. Find the molarity of the {acid}."
        ),
        (
            "my burette said {start} ml before and {end} ml after, there was {base} with {conc} mol per litre in it "
            "and it neutralised {sample} ml of {acid} (takes {ratio} mol base per mol). so how many mol/l has the "
            "acid"
        ),
        (
            "Calculate the amount concentration of {acid} from a titration in which {conc} molar {base} was added to "
            "{sample} mL of the acid until neutral. Burette readings: {end} mL finally, {start} mL initially. Ratio "
            "of base to acid: {ratio} to one."
        ),
        (
            "If a burette filled with {base} of {conc} mol/L shows {start} mL at first and {end} mL at the "
            "equivalence point, what molarity follows for {sample} mL of {acid}, given that its molecules react with "
            "{ratio} hydroxide ions each?"
        ),
        (
            "Bottle number {x} on the shelf has lost its label and holds {acid}. A chemist takes {sample} mL of it "
            "and neutralises them with {base}, {conc} mol/L, whose level sinks from the mark {start} mL to the mark "
            "{end} mL. Since {ratio} moles of base go with every mole of acid, what should the label say in mol/L?"
        ),
        (
            '"I read {end} mL now and {start} mL when I began," reports {who} at the burette of {base}. The beaker '
            "below was given {sample} mL of {acid}, which binds {ratio:words} moles of base per mole. With {conc} "
            "mol/L in the burette, how many mol/L did the acid have?"
        ),
        (
            "Neutral at last: the {sample} mL portion of {acid} has received all the base it needs. That base, "
            "{base}, is {conc} molar; the burette started at {start} mL and was stopped at {end} mL. Determine the "
            "acid's concentration in mol/L, {ratio} mol of base being consumed for one mol of acid."
        ),
    ),
    more=(
        (
            "The {acid} is of unknown strength. Work out its mol/L, knowing that {sample} mL were neutralised "
            "by the {base} between the readings {start} mL and {end} mL, that this solution has {conc} mol/L, "
            "and that acid and base react one to {ratio}."
        ),
        (
            "From {start} mL to {end} mL: so far the level in the burette moved while {base} of {conc} mol/L "
            "dripped into {sample} mL of {acid}. Which concentration, in moles per litre, did the acid have if "
            "{ratio:words} moles of base belong to a mole of it?"
        ),
        (
            "V(acid) = {sample} mL; c(base) = {conc} mol/L; burette {start} mL -> {end} mL; {acid} + {ratio} "
            "hydroxide; c(acid) = ? mol/L"
        ),
        (
            "Could you help me with my lab report? I titrated {acid}. For {sample} mL of it I needed {base} at "
            "{conc} mol/L, the burette showing {start} mL in the beginning and {end} mL in the end. It takes "
            "{ratio} mol of base to neutralise a mol of this acid. I must state the acid concentration in "
            "mol/L."
        ),
        (
            "At {warm} °C in the school lab, {ratio} moles of {base} neutralise a mole of {acid}. With the "
            "base at {conc} mol/L, a sample of {sample} mL makes the burette reading rise to {end} mL; it had "
            "been {start} mL. State the sample's concentration in mol/L."
        ),
        (
            "To find out how concentrated some {acid} is, {base} is added drop by drop. Its concentration is "
            "known to be {conc} mol/L. After the colour change the scale reads {end} mL instead of {start} mL. "
            "What is the result in mol/L for a sample of {sample} mL and {ratio:words} acidic protons in the "
            "molecule?"
        ),
        (
            "concentration of {acid} in mol/l? {sample} ml sample, titrated with {conc} m {base}, burette "
            "{start} to {end}, needs {ratio} base per acid"
        ),
        (
            "Every mole of {acid} asks for {ratio} moles of base, no more. Between opening and closing the "
            "tap, the burette went from {start} to {end} millilitres, and its content was {base} with {conc} "
            "mol in a litre. The acid had been measured out with a pipette: {sample} millilitres. Tell me its "
            "molarity."
        ),
        (
            "A student needs {x:words} attempts before a titration succeeds. In the good one, {base} ({conc} "
            "mol/L) runs out of the burette from the {start} mL line to the {end} mL line and just neutralises "
            "{sample} mL of {acid}. How many moles per litre has that acid, a mole of which is matched by "
            "{ratio} moles of base?"
        ),
        (
            "Given a burette that showed {start} mL and later {end} mL, a titrant of {conc} mol/L and a "
            "stoichiometry of {ratio} mol base to one mol of {acid}, compute the concentration (mol/L) of the "
            "{sample} mL that were titrated."
        ),
        (
            "Each mole of {acid} uses {ratio} moles of base. The {base} has {conc} mol/L, and its burette "
            "reads {end} mL at the end, {start} mL at the start. What is the concentration, in mol/L, of the "
            "{sample} mL of acid that were titrated?"
        ),
        (
            "{conc} mol/L is the strength of the {base}. The burette with it goes to {end} mL from {start} mL "
            "while {sample} mL of {acid} are neutralised, {ratio} mol of base to a mol of acid. Find the "
            "molarity of the acid."
        ),
        (
            "What is the concentration in mol/L of {acid} if a burette of {base} ({conc} mol/L) stands at "
            "{end} mL after neutralising {sample} mL of it, stood at {start} mL before, and a mole of acid "
            "needs {ratio} moles of base?"
        ),
        (
            "The last reading is {end} mL, the first is {start} mL, and in between {base} of {conc} mol/L ran "
            "into {sample} mL of {acid}. As one acid molecule reacts with {ratio} hydroxide ions, how many "
            "mol/L of acid were there?"
        ),
        (
            "At a ratio of {ratio} base to a single acid, {sample} mL of {acid} were neutralised. The scale of "
            "the burette showed {end} mL then and {start} mL earlier; in it was {base}, {conc} molar. Give the "
            "acid's mol/L."
        ),
        (
            "c(acid) in mol/L = ? | {acid}, {ratio} base per acid | final reading {end} mL | initial reading "
            "{start} mL | {base} {conc} mol/L | sample {sample} mL"
        ),
        (
            "I filled a burette with {base} of {conc} mol/L, up to the line {start} mL. My {sample} mL of "
            "{acid} were neutral at the line {end} mL. Tell me how many mol/L the acid has, when each mole of "
            "it takes {ratio} moles of base."
        ),
        (
            "When {base} ({conc} mol/L) is let into {sample} mL of {acid} until the indicator turns, the "
            "burette moves to {end} mL; it had been at {start} mL. With {ratio} moles of base per mole of "
            "acid, what concentration in mol/L did the acid have?"
        ),
        (
            "You titrate {acid}, {sample} mL of it. A mole of it takes {ratio} moles of the base, which is "
            "{base} with {conc} mol/L. You begin at {start} mL on the burette and stop at {end} mL. Which "
            "concentration, in mol/L, do you report?"
        ),
        (
            "ended at {end} ml, began at {start} ml, {base} is {conc} mol/l, {sample} ml of {acid} in the "
            "flask, {ratio} mol base for each mol acid. acid conc in mol/l?"
        ),
        (
            '"Stop! It is neutral," calls {who} at {end} mL on the burette, which had been at {start} mL. '
            "The flask holds {sample} mL of {acid}, needing {ratio} mol of base per mol, and the base is "
            "{base} at {conc} mol/L. How many mol/L does the acid have?"
        ),
        (
            "Given that {ratio} moles of {base} match a mole of {acid}, that {sample} mL of the acid were "
            "used, and that the burette ({conc} mol/L) went up from {start} mL to {end} mL, determine the acid "
            "concentration in mol/L."
        ),
        (
            "Please work out how concentrated a {acid} solution is, in mol/L. The difference to look at is "
            "that of the burette readings, {end} mL minus {start} mL; the burette held {base}, {conc} mol/L; "
            "the acid sample was {sample} mL; it takes {ratio} moles of base per mole of acid."
        ),
        (
            "If {sample} mL of {acid} need all the {base} that leaves a burette between {start} mL and {end} "
            "mL, and this base has {conc} mol in each litre, what is the acid's molarity at {ratio} moles of "
            "base for a mole of acid?"
        ),
        (
            "A factory checks its {acid}. From the vat comes a sample of {sample} mL. The titrant is {base}, "
            "{conc} mol/L, of which {ratio} moles neutralise a mole of acid. On the burette, {end} mL is read "
            "in the end and {start} mL was read in the beginning. Find the mol/L in the vat."
        ),
        (
            "I wonder about the strength, in mol/L, of this {acid}. A mole of it wants {ratio} moles of base. "
            "With {conc} mol/L of {base} in the burette, the level ran from {start} mL down to {end} mL for a "
            "portion of {sample} mL."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the concentration of the {acid}. Known: burette from {start} to {end} mL, base {conc} mol/L, "
                "sample {sample} mL, {ratio} base per acid. The difference of the readings times the base "
                "concentration is the base; divide by {ratio} for the acid and by the sample."
            ),
            """
used = {end} - {start}
print(round(used * {conc} / {ratio} / {sample}, 4))
""",
        ),
    ),
    reply="The {acid} has {output} mol/L.",
)
