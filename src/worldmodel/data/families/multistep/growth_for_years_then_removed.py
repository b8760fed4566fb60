"""Something grows by the same percentage for some years, then an amount is taken away."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    start, rate, years = draw.integer(200, 5000, 50), draw.integer(2, 15), draw.integer(2, 4)
    gone = draw.integer(20, 180, 10)
    what, taken, unit = draw.pick(
        ("a forest fund", "paid out", "dollars"),
        ("a savings account", "withdrawn", "euros"),
        ("a scholarship fund", "given out", "francs"),
        ("a village fund", "spent on a playground", "euros"),
        ("a club account", "spent", "pounds"),
    )
    values: dict[str, Value] = {
        "start": start,
        "rate": rate,
        "years": years,
        "gone": gone,
        "what": what,
        "taken": taken,
        "unit": unit,
    }
    return Case({**values, "x": draw.integer(2, 40)}, round(start * (1 + rate / 100) ** years - gone, 6))


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "{what:capital} begins with {start} {unit} and grows by {rate}% every year. After {years} years {gone} "
            "{unit} are {taken}. How many are left, according to this rule?"
        ),
        (
            "What remains of {what} of {start} {unit} that increases {rate}% a year for {years} years if {gone} "
            "{unit} are {taken} at the end?"
        ),
        (
            "Growth is {rate}% per year, and each year's growth counts for the next. {what:capital} has {start} "
            "{unit} at first; {years:words} years later {gone} {unit} are {taken}. Find the rest."
        ),
        "{start} {unit}, plus {rate}% yearly for {years} years (compounded), minus {gone} {taken}. Result?",
        (
            "At the end of {years} years, {gone} {unit} are {taken} from {what}. Until then it had become {rate} "
            "percent larger each year, starting at {start} {unit}. What is its size after that?"
        ),
        (
            "say you have {what} with {start} {unit} and it goes up {rate}% each year, {years} years in a row, "
            "then {gone} {unit} get {taken}, what do you have left"
        ),
        (
            "Compute the state of {what} in the following case: {start} {unit} today, a yearly increase of {rate}% "
            "on what is there, {years} such years, and finally {gone} {unit} {taken}."
        ),
        (
            "{what:capital} of {start} {unit} was set up {x} km from the town. Each year it grew by {rate}%. When "
            "{years} years had gone by, {gone} {unit} were {taken}. How many {unit} stayed?"
        ),
        (
            "Once a year, {what} gains {rate} for every 100 it has. It had {start} {unit} to begin with. After the "
            "{years} gains, {gone} {unit} are {taken}; how much is there then?"
        ),
        (
            "If nothing had been {taken}, {what} would have grown for {years} years by {rate}% a year from {start} "
            "{unit}. But at the end {gone} {unit} were {taken}. What number of {unit} does that leave?"
        ),
        (
            "How large is {what} in the end? It began with {start} {unit}; the growth rate is {rate}% a year on "
            "whatever is there; after {years} years there is one removal, of {gone} {unit}."
        ),
        (
            "{years} times in a row, once a year, {what} increases by {rate}%. Before the first increase it stands "
            "at {start} {unit}; after the last one, {gone} {unit} are {taken}. Tell me where it stands then."
        ),
    ),
    more=(
        (
            "For {years} years, {what} gains {rate}% a year on whatever is in it. At the start it holds "
            "{start} {unit}. Could you tell me what it holds once {gone} {unit} have been {taken} at the end?"
        ),
        (
            "After {years} years of growing by {rate}% annually, with compounding, {gone} {unit} of {what} "
            "were {taken}. It had begun with {start} {unit}. Calculate the rest."
        ),
        (
            "{what:capital}. Yearly growth, compounded: {rate}%. Years: {years}. At the start: {start} {unit}. "
            "{taken:capital} after that: {gone} {unit}. Left: ?"
        ),
        (
            "I wonder how many {unit} are still there in the end, when {gone} {unit} are {taken} from {what} "
            "that had started with {start} {unit} and had increased by {rate}% in each of {years} years."
        ),
        (
            '"{gone} {unit} will be {taken}, but only after {years} years," the treasurer says. "Until then '
            '{what} of {start} {unit} grows {rate}% every year, growth on growth." How many {unit} will be '
            "left afterwards?"
        ),
        (
            "Given an annual rate of {rate}%, compounded over {years} years, and an initial amount of {start} "
            "{unit} in {what}, determine what is left when {gone} {unit} have finally been {taken}."
        ),
        (
            "theres {what}, every year it gets {rate}% bigger than the year before, {years} years long, then "
            "{gone} {unit} are {taken}. it had {start} {unit} on day zero. how much is in there now"
        ),
        (
            "If {gone} {unit} are {taken} at the end of {years} years, how much is left of {what}? Each year "
            "adds {rate}% of what is there at that time; in the beginning {start} {unit} were there."
        ),
        (
            "Long ago someone opened {what} with {start} {unit} and then forgot about it for {years} years. It "
            "went up by {rate}% each year, always on the new amount. When it was found again, {gone} {unit} "
            "were {taken}. Work out what remained."
        ),
        (
            "By {rate}% a year, {what} rises from {start} {unit}; every rise is reckoned on the amount of the "
            "year before. Please say how many {unit} it has after {years} years, less {gone} {unit} that are "
            "{taken} then."
        ),
        (
            "{gone} {unit} are {taken} from {what} after {years} years in which it grew by {rate}% each year. "
            "It had {start} {unit} at the start. How many are left?"
        ),
        (
            "By {rate}% a year, for {years} years, {what} grows; it began with {start} {unit}; at the end "
            "{gone} {unit} are {taken}. What is left?"
        ),
        (
            "{years} years of growth at {rate}% a year are followed by {gone} {unit} being {taken}. If {what} "
            "had {start} {unit} at first, how much remains in it?"
        ),
        (
            "{rate}% of what is in it is added to {what} every year. {start} {unit} were in it at first, and "
            "{gone} {unit} are {taken} after {years} years. Find what is left in {unit}."
        ),
        (
            "How many {unit} are left in {what} after {gone} {unit} have been {taken}, if it started {years} "
            "years ago with {start} {unit} and has grown by {rate}% each year?"
        ),
        (
            "After {years} years, {gone} {unit} are {taken}. Up to then {what} grows at {rate}% a year from "
            "{start} {unit}. How much is there afterwards?"
        ),
        (
            "{taken:capital} at the end: {gone} {unit}. Growth each year: {rate}%, compounded. Start: {start} "
            "{unit}. Time: {years} years. What is left of {what}?"
        ),
        (
            "so {gone} {unit} get {taken} after {years} years, {what} had {start} {unit} at first and grew "
            "{rate}% every year. whats left"
        ),
        (
            "Tell me what is left in {what}. It grew for {years} years, each year by {rate}% of what was "
            "there. It had {start} {unit} in the beginning. In the end {gone} {unit} were {taken}."
        ),
        (
            "If {what} holds {start} {unit} and then grows by {rate}% each year, what remains of it after "
            "{years} years, {gone} {unit} having been {taken} at the end?"
        ),
        (
            '"It grows by {rate}% each year," someone explains about {what}. "We started with {start} '
            '{unit}, and when {years} years are over, {gone} {unit} will be {taken}." How many {unit} will '
            "then be left?"
        ),
        (
            "Calculate the rest of {what}. From the final amount, {gone} {unit} are {taken}. The final amount "
            "comes from {start} {unit} by a growth of {rate}% a year in {years} years."
        ),
        (
            "I looked after {what} for {years} years. {start} {unit} were in it when I began, and it rose by "
            "{rate}% every year. As I left, {gone} {unit} were {taken}. How much did I leave behind?"
        ),
        (
            "Suppose {gone} {unit} must be {taken} when {years} years have passed. Until then, each year makes "
            "{what} {rate}% larger. What will remain, if there are {start} {unit} today?"
        ),
        (
            "Nobody touched {what} until the day when {gone} {unit} were {taken}. That day came after {years} "
            "years, with {rate}% growth in each of them. Having held {start} {unit} at first, what does it "
            "hold now?"
        ),
        (
            "Please give the {unit} that stay in {what}: yearly growth {rate}%, number of years {years}, "
            "{taken} at the end {gone} {unit}, first amount {start} {unit}."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: what is left. Known: {start} {unit}, {rate} percent more in each of {years} years, {gone} "
                "taken away. Multiply by the growth factor as often as there are years, then subtract."
            ),
            """
factor = 1 + {rate} / 100
grown = {start} * factor ** {years}
print(grown - {gone})
""",
        ),
    ),
    reply="{output} {unit} are left.",
)
