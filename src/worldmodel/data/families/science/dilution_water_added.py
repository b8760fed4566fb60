"""How much water dilutes a solution to a wanted concentration."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    stuff = draw.pick(
        "hydrochloric acid",
        "salt solution",
        "sugar solution",
        "ammonia solution",
        "caustic soda solution",
        "nitric acid",
    )
    strong = draw.number(1.5, 12, digits=1)
    weak = draw.number(0.1, strong / 2, digits=2)
    volume = draw.integer(10, 900, 5)
    values: dict[str, Value] = {
        "stuff": stuff,
        "strong": strong,
        "weak": weak,
        "volume": volume,
        "x": draw.integer(15, 25),
    }
    return Case(values, strong * volume / weak - volume)


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "{volume} mL of {stuff} with {strong} mol/L shall be diluted to {weak} mol/L. How much water in mL must "
            "be added?"
        ),
        "How many millilitres of water turn {volume} mL of {strong} molar {stuff} into a {weak} molar one?",
        "{stuff:capital}: {volume} ml, {strong} M. Wanted: {weak} M. Water to add, in ml?",
        (
            "The {stuff} in my flask has {strong} mol per litre and fills {volume} millilitres. Find the amount of "
            "water, in millilitres, that brings it down to {weak} mol per litre."
        ),
        "got {volume} ml of {stuff} at {strong} mol/l but i need {weak} mol/l, how many ml water do i pour in",
        (
            "At {x} °C a chemist has {volume} mL of {stuff}, concentration {strong} mol/L. Volumes add up. By adding "
            "how many mL of water does she lower the concentration to {weak} mol/L?"
        ),
        (
            "To get {stuff} of {weak} mol/L out of {volume} mL that contain {strong} mol/L, what volume of pure water "
            "is required (mL)?"
        ),
        (
            "Compute the water needed for a dilution: start {volume} mL at {strong} M, end {weak} M, substance "
            "{stuff}. Only the added water counts, in mL."
        ),
        (
            "If the concentration of {volume} mL {stuff} is to fall from {strong} to {weak} mol/L, how many mL is the "
            "volume to grow by, through water alone?"
        ),
        (
            "A teacher dilutes {stuff} for the class. She wants {weak} mol/L and takes {volume} mL of the stock at "
            "{strong} mol/L. Determine the millilitres of water she mixes in."
        ),
    ),
    more=(
        (
            "The aim is {weak} mol/L. There are {volume} mL of {stuff} with {strong} mol/L. Tell me how many "
            "mL of water must go in."
        ),
        (
            "{strong} mol/L is too strong, {weak} mol/L is needed. How many mL of water have to be added to "
            "the {volume} mL of {stuff} in the bottle?"
        ),
        (
            "I wonder how much water to pour into my {stuff}. It should come down to {weak} mol/L, it is at "
            "{strong} mol/L, and I have {volume} mL of it. Please answer in mL."
        ),
        (
            "target: {weak} mol/L; stock: {strong} mol/L; stock volume: {volume} mL; solution: {stuff}; mL of "
            "water to be added = ?"
        ),
        (
            "If {stuff} at {strong} mol/L is thinned with water until it has {weak} mol/L, and {volume} mL "
            "were there at first, what volume of water in mL went in?"
        ),
        (
            '"Make it {weak} molar," says the note on a flask that holds {volume} mL of {stuff}, {strong} '
            "molar. How many millilitres of water will the assistant pour in?"
        ),
        (
            "Given {volume} mL of {stuff}, work out the volume of water (mL) that brings its concentration to "
            "{weak} mol/L from {strong} mol/L."
        ),
        "need {stuff} at {weak} mol/l. mine is {strong} mol/l and theres {volume} ml of it. ml of water to add?",
        (
            "By pure water alone a bottle of {stuff} is to be weakened. Its concentration is {strong} mol/L, "
            "its content {volume} mL, and {weak} mol/L is the concentration asked for. Please find the "
            "millilitres of water."
        ),
        (
            "In the lab Jonas finds {volume} mL of {stuff} marked {strong} mol/L, while the instructions ask "
            "for {weak} mol/L. Could you tell him how many mL of water to add to all of it?"
        ),
        (
            "{weak} mol/L is wanted, {strong} mol/L is what {volume} mL of {stuff} have now. How many mL of "
            "water must be added?"
        ),
        "Lower {stuff} from {strong} mol/L to {weak} mol/L: how many mL of water are added to {volume} mL?",
        (
            "To {volume} mL of {stuff} at {strong} mol/L, what volume of water in mL has to be given so that "
            "{weak} mol/L result?"
        ),
        (
            "With {strong} mol/L in the bottle and {weak} mol/L on the recipe, how much water in mL goes into "
            "{volume} mL of {stuff}?"
        ),
        "Find the mL of water needed. Aim: {stuff} of {weak} mol/L. Present state: {volume} mL of {strong} mol/L.",
        "whats the water in ml to get {weak} mol/l {stuff} out of {volume} ml at {strong} mol/l",
        (
            "Volume at hand: {volume} mL. Concentration wanted: {weak} mol/L. Concentration now: {strong} "
            "mol/L. Liquid: {stuff}. Water to pour in (mL): ?"
        ),
        (
            "A bottle of {stuff} reads {strong} mol/L. You need it at {weak} mol/L and dilute the full "
            "{volume} mL. How many millilitres of water do you add?"
        ),
        (
            "After water was added, {stuff} that used to have {strong} mol/L had {weak} mol/L. Its volume "
            "before was {volume} mL. Calculate the mL of water added."
        ),
        (
            "I must thin my {stuff} down to {weak} mol/L. I've got {volume} mL, and its strength is {strong} "
            "mol/L. Tell me how much water to add, in mL."
        ),
        (
            '"{volume} mL at {strong} mol/L, that\'s all the {stuff} we have," says the technician. For a '
            "test {weak} mol/L is right. How many mL of water does she add to it all?"
        ),
        (
            "Given {strong} mol/L as the old and {weak} mol/L as the new concentration, determine how many mL "
            "of water are mixed with {volume} mL of {stuff}."
        ),
        (
            "If {volume} mL of {stuff} are to become weaker, {weak} mol/L in place of {strong} mol/L, what "
            "amount of water in mL does that require?"
        ),
        (
            "Please work out the added water in mL when {stuff}, {volume} mL in volume, changes its "
            "concentration to {weak} mol/L, the earlier one being {strong} mol/L."
        ),
        (
            "It is late in the lab and the {stuff} is still too concentrated: {strong} mol/L. The protocol "
            "says {weak} mol/L. There are {volume} mL in the beaker. How much water, in mL, makes it right?"
        ),
        (
            "Could you say what quantity of water, in mL, dilutes {stuff} to {weak} mol/L, starting with "
            "{volume} mL of a {strong} mol/L stock?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the water to add. Known: {volume} mL at {strong} mol/L, wanted {weak} mol/L. The amount "
                "stays: volume times old by new concentration is the new volume; subtract the old volume."
            ),
            """
total = {volume} * {strong} / {weak}
print(total - {volume})
""",
        ),
    ),
    reply="{output} mL of water are needed.",
)
