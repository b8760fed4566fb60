"""Points for right answers, points off for wrong ones: the score."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    right, wrong = draw.integer(12, 40), draw.integer(2, 9)
    plus = draw.integer(3, 10)
    minus = draw.integer(2, plus - 1)
    game, good, bad = draw.pick(
        ("quiz", "right answers", "wrong answers"),
        ("riding contest", "clean jumps", "knocked bars"),
        ("computer game", "coins", "traps"),
        ("dart game", "hits", "misses"),
        ("spelling game", "correct words", "mistakes"),
    )
    values: dict[str, Value] = {
        "right": right,
        "wrong": wrong,
        "plus": plus,
        "minus": minus,
        "game": game,
        "good": good,
        "bad": bad,
    }
    return Case({**draw.who(), **values, "x": draw.integer(3, 30)}, right * plus - wrong * minus)


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        (
            "In a {game} there are {plus} points for each of the {good} and {minus} points off for each of the "
            "{bad}. {who} has {right} {good} and {wrong} {bad}. What is the score?"
        ),
        (
            "How many points does {who} get in a {game} with {right} {good} at {plus} points each and {wrong} {bad} "
            "that cost {minus} points each?"
        ),
        (
            "{who} had {right} {good} and {wrong} {bad}. Each of the first gives {plus} points, each of the second "
            "takes {minus} away. Find {their} points."
        ),
        (
            "Rules of the {game}: plus {plus} for {good}, minus {minus} for {bad}. Result of {who}: {right} {good}, "
            "{wrong} {bad}. Points?"
        ),
        (
            "Starting from nothing, {who} gains {plus} points {right} times and loses {minus} points {wrong} times. "
            "Where does {they} end?"
        ),
        (
            "{right} times {plus} points for {good}, less {wrong:words} times {minus} points for {bad}: what did "
            "{who} reach?"
        ),
        (
            "i had {right} {good} and {wrong} {bad} in the {game}, its {plus} points each for the good ones and "
            "minus {minus} for the others, whats my score"
        ),
        (
            "The {game} took {x} minutes. It punishes {bad} with {minus} points and rewards {good} with {plus}. "
            "{who} came to {right} {good} but also {wrong} {bad}. Work out the total."
        ),
        (
            "For every one of {their} {wrong} {bad}, {who} is taken {minus} points off the {plus} points that each "
            "of {right} {good} brought. How many points stay?"
        ),
        "What stands on the board for {who} if {good} ({right}) count {plus} and {bad} ({wrong}) count minus {minus}?",
        (
            "{bad:capital} hurt: {minus} points each. {good:capital} help: {plus} points each. {who} has {wrong} of "
            "the former and {right} of the latter. Compute the points."
        ),
        (
            "{x} friends play a {game}. {who} is the best of them: {right} {good}, and only {wrong} {bad}. As {good} "
            "earn {plus} points and {bad} lose {minus}, what does {their} result come to?"
        ),
    ),
    more=(
        (
            "{plus} points are given for each of the {good}, {minus} are taken off for each of the {bad}. With "
            "{wrong} {bad} and {right} {good}, how many points has {who}?"
        ),
        (
            "Tell me the score of {who}: {wrong} {bad} at minus {minus} points each, {right} {good} at plus "
            "{plus} points each."
        ),
        (
            "Each of the {bad} costs {minus} points. {who} has {wrong} of those. But {they} also has {right} "
            "{good}, each worth {plus} points. What does it come to?"
        ),
        (
            '"I had {wrong} {bad}," sighs {who}, "but at least {right} {good}." If {bad} take away {minus} '
            "points each and {good} bring {plus} points each, where does {their} score stand?"
        ),
        "{good:capital}: {right} x {plus}; {bad}: {wrong} x minus {minus}; player: {who}; points = ?",
        (
            "Given a loss of {minus} points per item for {wrong} {bad} and a gain of {plus} points per item "
            "for {right} {good}, work out {who}'s result in the {game}."
        ),
        (
            "I wonder how I did in the {game}. It pays {plus} points for each of the {good} and I had {right}; "
            "it takes off {minus} points for each of the {bad} and I had {wrong}."
        ),
        (
            "every one of the {bad} is minus {minus}, every one of the {good} is plus {plus}. i got {right} "
            "{good} and {wrong} {bad} so how many points"
        ),
        (
            "In the {game}, {right} {good} were noted for {who}, and so were {wrong} {bad}. The rules say: "
            "deduct {minus} points for each of the latter, add {plus} points for each of the former. Please "
            "give the final score."
        ),
        (
            "It is {who}'s turn in the {game}. {they:capital} runs into {wrong} {bad}, losing {minus} points "
            "every time, and gets {right} {good}, winning {plus} points every time. From zero, what total does "
            "{they} reach?"
        ),
        (
            "{minus} points are lost for each of {wrong} {bad}, {plus} points are won for each of {right} "
            "{good}. What is {who}'s score?"
        ),
        (
            "{wrong} {bad} and {right} {good} for {who}. The former cost {minus} points each, the latter bring "
            "{plus} points each. How many points does that make?"
        ),
        (
            "With {minus} points off for each of the {bad} and {plus} points for each of the {good}, what does "
            "{who} have after {right} {good} and {wrong} {bad}?"
        ),
        (
            "{who} loses {minus} points for each of {wrong} {bad}, but wins {plus} points for each of {right} "
            "{good}. Give the final score."
        ),
        (
            "What is the result of {who} in the {game}, if {wrong} {bad} cost {minus} points apiece while "
            "{right} {good} are worth {plus} points apiece?"
        ),
        (
            "In this {game}, {right} {good} count {plus} points each. Then {minus} points each are taken off "
            "for {wrong} {bad}. How many points are left to {who}?"
        ),
        (
            "{good:capital} give {plus} points. {bad:capital} cost {minus} points. {who}: {wrong} {bad}, "
            "{right} {good}. Score?"
        ),
        "i had {wrong} {bad} at minus {minus} each and {right} {good} at plus {plus} each. what does that come to",
        (
            '"{plus} points for every one of your {good}, and {minus} off for every one of your {bad}," the '
            "{game} announces. {who} ends with {wrong} {bad} and {right} {good}. Work out {their} points."
        ),
        (
            "Each of the {good} is rewarded with {plus} points, and {who} has {right} of those. Each of the "
            "{bad} is punished by {minus} points, and {they} has {wrong} of those. Find the total."
        ),
        (
            "Tell me how many points {who} has in the {game}: for {right} {good}, {plus} points each; for "
            "{wrong} {bad}, minus {minus} points each."
        ),
        (
            "If {wrong} times {minus} points are subtracted for {bad} and {right} times {plus} points are "
            "given for {good}, where does {who} stand?"
        ),
        (
            "My {game} takes {minus} points from me whenever I have one of the {bad}; that was {wrong} times "
            "today. On {right} occasions I had one of the {good} and got {plus} points. What is my score?"
        ),
        (
            "Scoreboard, {who}: {bad} {wrong} (minus {minus} points each), {good} {right} (plus {plus} points "
            "each). Sum = ?"
        ),
        (
            "Although {who} had {wrong} {bad}, {they} did well, thanks to {right} {good}. In the {game} you "
            "earn {plus} points per item of the latter sort and forfeit {minus} points per item of the former. "
            "How many points did {they} finish with?"
        ),
        (
            "Could you add up {who}'s points? {right} {good} at {plus} points apiece come first; then {wrong} "
            "{bad} have to be taken into account, at a loss of {minus} points apiece."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the score. Known: {right} times {plus} points, {wrong} times {minus} points off. Multiply "
                "both, then subtract."
            ),
            """
v1 = {right} * {plus}
v2 = {wrong} * {minus}
print(v1 - v2)
""",
        ),
    ),
    reply="The score is {output} points.",
)
