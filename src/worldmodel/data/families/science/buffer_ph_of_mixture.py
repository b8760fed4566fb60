"""The pH of a buffer mixed from two solutions, a weak acid and its salt, with a told pKa."""

from __future__ import annotations

import math

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    acid, salt, pka = draw.pick(
        ("acetic acid", "sodium acetate", 4.76),
        ("formic acid", "sodium formate", 3.75),
        ("lactic acid", "sodium lactate", 3.86),
        ("benzoic acid", "sodium benzoate", 4.2),
        ("propionic acid", "sodium propionate", 4.87),
        ("butyric acid", "sodium butyrate", 4.82),
    )
    va, vs = draw.integer(80, 220, 5), draw.integer(80, 220, 5)
    ca, cs = draw.number(0.1, 0.35, digits=2), draw.number(0.1, 0.35, digits=2)
    values: dict[str, Value] = {
        "acid": acid,
        "salt": salt,
        "pka": pka,
        "va": va,
        "vs": vs,
        "ca": ca,
        "cs": cs,
        "who": draw.person(),
        "warm": draw.integer(19, 26),
    }
    return Case({**values, "x": draw.integer(2, 9)}, round(pka + math.log10(vs * cs / (va * ca)), 2))


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "{va} mL of {acid} ({ca} mol/L) are mixed with {vs} mL of {salt} ({cs} mol/L). The pKa of {acid} is "
            "{pka}. What is the pH of the buffer?"
        ),
        (
            "What pH has a buffer made from {vs} mL of {cs} molar {salt} and {va} mL of {ca} molar {acid}, whose pKa "
            "is {pka}?"
        ),
        "Buffer: {acid} {va} mL at {ca} M, {salt} {vs} mL at {cs} M, pKa {pka}. pH?",
        (
            "A technician pours together two solutions. The first is {acid} with {ca} mol per litre, {va} "
            "millilitres; the second is {salt} with {cs} mol per litre, {vs} millilitres. Find the pH by the "
            "Henderson-Hasselbalch equation with {pka} as pKa."
        ),
        (
            "put {vs} ml {salt} ({cs} mol/l) into {va} ml {acid} ({ca} mol/l), its pka is {pka}, what will the ph "
            "meter show"
        ),
        (
            "Calculate the pH at which a mixture of a weak acid and its salt settles: {acid}, pKa {pka}, {va} mL "
            "with {ca} mol/L, and {salt}, {vs} mL with {cs} mol/L."
        ),
        (
            "If {acid} has a pKa of {pka}, and {va} mL of it at {ca} mol/L share a beaker with {vs} mL of {salt} at "
            "{cs} mol/L, which pH results?"
        ),
        (
            "For experiment {x} a buffer is wanted. The recipe says: take {salt}, {cs} mol/L, {vs} mL, then {acid}, "
            "{ca} mol/L, {va} mL, and stir. The acid's pKa amounts to {pka}. Which pH will the finished buffer have?"
        ),
        (
            '"Our acid has a pKa of {pka}," the teacher says and writes on the board: {ca} mol/L {acid}, {va} mL; '
            "{cs} mol/L {salt}, {vs} mL; all in one flask. At which pH should the class arrive?"
        ),
        (
            "The pH of a buffer depends on how many moles of salt and of acid it holds. Here the salt is {salt} "
            "({vs} mL, {cs} mol/L) and the acid {acid} ({va} mL, {ca} mol/L; pKa {pka}). Determine the pH."
        ),
    ),
    more=(
        (
            "Mixing {acid} and {salt} keeps the pH steady. At what value, when {va} mL of the acid solution "
            "contain {ca} mol/L, {vs} mL of the salt solution contain {cs} mol/L, and the pKa is {pka}?"
        ),
        (
            "c({salt}) = {cs} mol/L, V({salt}) = {vs} mL; c({acid}) = {ca} mol/L, V({acid}) = {va} mL; pKa = "
            "{pka}; pH of the mixture = ?"
        ),
        (
            "I prepared a buffer by adding {salt} to {acid}. Of the acid I used {va} mL, {ca} molar, and of "
            "the salt {vs} mL, {cs} molar. In a table I found {pka} as pKa. What pH can I count on?"
        ),
        (
            "Could you work out a buffer's pH for me? It contains the salt from {vs} mL of a {cs} mol/L "
            "solution of {salt}, and the acid from {va} mL of {acid} at {ca} mol/L (pKa: {pka})."
        ),
        (
            "At room temperature, {warm} °C, the pKa of {acid} is {pka}. A large flask receives {va} mL of "
            "this acid in a concentration of {ca} mol/L, followed by {vs} mL of {salt}, {cs} mol/L. Tell me "
            "the pH in the flask."
        ),
        (
            "To {va} mL of a solution with {ca} mol/L of {acid} somebody adds {vs} mL in which there are {cs} "
            "mol/L of {salt}. Using the acid's pKa, {pka}, state the pH afterwards."
        ),
        "ph of buffer?? {acid} {ca} mol/l x {va} ml with pka {pka}, {salt} {cs} mol/l x {vs} ml",
        (
            "Two bottles stand ready, {salt} at {cs} mol/L and {acid} at {ca} mol/L. A nurse takes {vs} mL "
            "from the former and {va} mL from the latter. Given a pKa of {pka}, how acidic is her mixture, as "
            "a pH?"
        ),
        (
            "{who} needs {x:words} buffers, and this is one of them: {va} mL {acid} of {ca} mol/L plus {vs} mL "
            "{salt} of {cs} mol/L. Compute its pH from the logarithm of the ratio of salt to acid and the pKa, "
            "{pka}."
        ),
        (
            "Suppose that the moles of {salt} come from {vs} millilitres at {cs} mol/L and those of {acid} "
            "from {va} millilitres at {ca} mol/L. When both are in one solution and the pKa of the acid is "
            "{pka}, what pH do they hold?"
        ),
        (
            "With a pKa of {pka}, and with the salt at {cs} mol/L ({salt}, {vs} mL) and the acid at {ca} mol/L "
            "({acid}, {va} mL), what is the pH of the mixture?"
        ),
        (
            "The pKa is {pka}, the acid {acid}. {ca} mol/L is its concentration and {va} mL its volume. The "
            "salt is {salt}: {cs} mol/L in {vs} mL. Once they are poured together, what is the pH?"
        ),
        (
            "{cs} molar {salt}, {vs} mL of it, goes into a beaker. {ca} molar {acid}, {va} mL, follows. Find "
            "the pH of what is in the beaker; for the acid, pKa = {pka}."
        ),
        "pka {pka}. {vs} ml of {salt} at {cs} mol/l. {va} ml of {acid} at {ca} mol/l. mix them, ph?",
        (
            "What will the pH be if I take {acid} (pKa {pka}), measure out {va} mL of a {ca} mol/L solution "
            "and then stir in {vs} mL of {salt} whose concentration is {cs} mol/L?"
        ),
        (
            "A student has {vs} mL of {salt} left over and, next to it, {va} mL of {acid}. On the salt's label "
            "stands {cs} mol/L, on the acid's {ca} mol/L. Both are emptied into the same jar. Knowing that the "
            "pKa of {acid} is {pka}, give the pH in the jar."
        ),
        (
            "Please calculate a buffer pH from concentrations of {ca} mol/L for {acid} and {cs} mol/L for "
            "{salt}, volumes of {va} mL for the acid and {vs} mL for the salt, and a pKa of {pka}."
        ),
        (
            "Please say which pH this gives: volumes {vs} mL ({salt}) and {va} mL ({acid}); concentrations "
            "{cs} mol/L for the salt, {ca} mol/L for the acid; pKa of the acid {pka}."
        ),
        (
            '{who} asks: "My {acid} is {ca} molar and my {salt} is {cs} molar. If I use {vs} mL of the salt '
            'and {va} mL of the acid, and the pKa is {pka}, which pH do I get?"'
        ),
        (
            "Because the pKa of {acid} equals {pka}, the pH of its buffer lies near that value. Exactly where, "
            "if {cs} mol/L of {salt} fill {vs} mL and {ca} mol/L of the acid fill {va} mL before the two are "
            "united?"
        ),
        "Lab card | pKa {pka} | {salt}: {cs} M, {vs} mL | {acid}: {ca} M, {va} mL | pH after mixing: ?",
        (
            "Let {vs} mL of {salt} and {va} mL of {acid} be combined. The former holds {cs} mol in each litre, "
            "the latter {ca} mol in each litre, and the latter's pKa is {pka}. Determine the resulting pH."
        ),
        (
            "I wonder what the pH electrode will read. In the cup are {va} mL of {ca} mol/L {acid}, which has "
            "the pKa {pka}, and also {vs} mL of {cs} mol/L {salt}."
        ),
        (
            "The salt solution came first: {vs} mL, {salt}, strength {cs} mol/L. Then, with a pKa of {pka}, "
            "came the acid: {acid}, strength {ca} mol/L, {va} mL. Work out the pH of the two together."
        ),
        (
            "how acidic (ph) is {ca} mol/l {acid} after i add {salt} of {cs} mol/l? took {va} ml of the acid "
            "and {vs} ml of the salt, table says pka {pka}"
        ),
        (
            "Using Henderson and Hasselbalch's equation, derive the pH of a solution obtained from {salt} at "
            "{cs} mol/L and {acid} at {ca} mol/L, of which {vs} mL and {va} mL respectively were taken. The "
            "acid has a pKa of {pka}."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the pH of a buffer. Known: acid {va} mL at {ca} mol/L, salt {vs} mL at {cs} mol/L, pKa "
                "{pka}. Volume times concentration gives each amount; the pH is the pKa plus the decimal logarithm "
                "of salt by acid."
            ),
            """
import math
acid = {va} * {ca}
salt = {vs} * {cs}
print(round({pka} + math.log10(salt / acid), 2))
""",
        ),
    ),
    reply="The pH is {output}.",
)
