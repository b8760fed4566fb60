"""Parts of a course with weights in percent make the final grade."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    w1, w2 = draw.pick((20, 30), (25, 35), (10, 40), (30, 20), (15, 25))
    a, b, c = draw.integers(3, 40, 99)
    one, two, three = draw.pick(
        ("homework", "the project", "the exam"),
        ("the quiz", "the essay", "the final test"),
        ("the lab work", "the talk", "the written paper"),
    )
    values: dict[str, Value] = {**draw.who(), "a": a, "b": b, "c": c, "w": w1, "v": w2, "u": 100 - w1 - w2}
    grade = round((a * w1 + b * w2 + c * (100 - w1 - w2)) / 100, 2)
    return Case({**values, "one": one, "two": two, "three": three, "x": draw.integer(9, 35)}, grade)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "In a course {one} counts {w}%, {two} {v}% and {three} {u}%. {who} got {a}, {b} and {c} points in "
            "them, in this order. What is {their} final grade?"
        ),
        (
            "What grade results from {a} points for {one} (weight {w}%), {b} points for {two} (weight {v}%) and "
            "{c} points for {three} (weight {u}%)?"
        ),
        (
            "{who} reached {c} points in {three}, {b} in {two} and {a} in {one}. For the grade, {three} weighs {u} "
            "percent, {two} {v} percent, {one} {w} percent. Calculate it."
        ),
        "{one:capital}: {a} ({w}%). {two:capital}: {b} ({v}%). {three:capital}: {c} ({u}%). Weighted result?",
        (
            "A teacher weighs {one} with {w} percent, {two} with {v} percent, and gives the other {u} percent to "
            "{three}. To the marks of {who}, which are {a}, {b} and {c}, this rule is applied. Which final mark "
            "comes out?"
        ),
        (
            "{one} is {w}% of my grade and i have {a} there, {two} is {v}% and i have {b}, {three} is {u}% and i "
            "got {c}, what do i end up with overall"
        ),
        (
            "There are {x} students in the course of {who}. {their:capital} own points: {a} for {one}, {b} for "
            "{two}, {c} for {three}. Find the weighted mean, the weights being {w}%, {v}% and {u}%."
        ),
        (
            "Since {three} decides {u}% of the grade, {who} learned hard for it and got {c} points. With {two}, "
            "{v}%, {they} had less luck: {b}. In {one}, worth the last {w}%, {they} had {a}. What grade is that in "
            "total?"
        ),
        (
            "The final grade is made of three parts. Part one, {one}, makes up {w}% and {who} has {a} there; part "
            "two, {two}, makes up {v}%, with a result of {b}; part three, {three}, makes up {u}%, with a result of "
            "{c}. Determine the grade."
        ),
        (
            "If you multiply each result by its weight and add, what does {who} get? Results: {a} in {one}, {b} in "
            "{two}, {c} in {three}. Weights in percent: {w}, {v}, {u}."
        ),
        (
            "Is {who} better than last year? {they:capital} has {c} in {three}, which weighs {u}%, {a} in {one}, "
            "which weighs {w}%, and {b} in {two}, which weighs {v}%. Compute this year's weighted total."
        ),
        (
            "{w}% of the total comes from {one}, {v}% from {two}, and {u}% from {three}. Somebody with {a}, {b} "
            "and {c} points there, in the same order, has how many points in total?"
        ),
    ),
    more=(
        (
            "What is {who}'s final grade, when {w}% of it is {one}, {v}% is {two} and {u}% is {three}, and the "
            "points are {c} for {three}, {a} for {one} and {b} for {two}?"
        ),
        (
            "{three:capital} weighs {u}% and brought me {c} points. {two:capital} weighs {v}% and brought me "
            "{b}. {one:capital}, at {w}%, brought me {a}. Please tell me my overall grade."
        ),
        (
            "Report of {who}. Weights: {three} {u}%, {one} {w}%, {two} {v}%. Points: {three} {c}, {one} {a}, "
            "{two} {b}. Grade: ?"
        ),
        (
            "Could you work out the weighted average for {who}, who has {b} points in {two}, counting {v}%, "
            "{c} points in {three}, counting {u}%, and {a} points in {one}, counting {w}%?"
        ),
        (
            '"In {two} I got {b}," says {who}, "in {one} {a}, and in {three} {c}." The teacher says: '
            '"{two:capital} is {v}% of the grade, {one} is {w}%, and {three} is {u}%." What grade does {who} '
            "get?"
        ),
        (
            "With a weight of {v} percent for {two}, {u} percent for {three} and {w} percent for {one}, how "
            "good is a student overall whose points are {b} in {two}, {c} in {three} and {a} in {one}?"
        ),
        (
            "i got {b} for {two}, {c} for {three} and {a} for {one}. {two} is worth {v}%, {three} {u}%, {one} "
            "{w}%. whats my grade then"
        ),
        (
            "You score {a} in {one}. That makes up {w}% of the result. Next come {c} points in {three}, which "
            "makes up {u}%, and finally {b} points in {two}, which makes up {v}%. Compute the result."
        ),
        (
            "Given the scores {c} ({three}), {b} ({two}) and {a} ({one}) and the respective weights {u}%, {v}% "
            "and {w}%, determine the weighted grade."
        ),
        (
            "I wonder what {who} ends up with. The course has {x} lessons. {two:capital}, with {b} points, "
            "counts for {v}%; {one}, with {a} points, counts for {w}%; the remaining {u}% come from {three}, "
            "where {they} has {c} points."
        ),
        (
            "{u} percent for {three}, {v} percent for {two}, {w} percent for {one}: so the grade is made. "
            "{who} has {c}, {b} and {a} points in them, respectively. What grade is that?"
        ),
        (
            "The marks of {who} are {a}, {b} and {c}. They belong to {one}, {two} and {three}, which weigh "
            "{w}%, {v}% and {u}% in this order. Find the final grade."
        ),
        (
            "Weights first: {one} {w}%, {two} {v}%, {three} {u}%. Now the marks: {three} {c}, {two} {b}, {one} "
            "{a}. What is the weighted grade?"
        ),
        (
            "What does {who} get as a final grade with {c} in {three}, {b} in {two} and {a} in {one}, if these "
            "count {u}, {v} and {w} percent?"
        ),
        (
            "In {two}, {who} scored {b}; its weight is {v}%. In {three}, with a weight of {u}%, it was {c}. "
            "And {one}, weight {w}%, gave {a}. Work out the overall mark."
        ),
        (
            "{u}% of the grade is decided by {three}, where {who} has {c} points. {w}% is decided by {one}, "
            "where {they} has {a}. {v}% is decided by {two}, where {they} has {b}. What is the grade?"
        ),
        (
            "I know my points: {one} {a}, {three} {c}, {two} {b}. I know the weights too: {two} {v}%, {one} "
            "{w}%, {three} {u}%. Please tell me my grade."
        ),
        (
            "With {w}, {v} and {u} percent as the weights and {a}, {b} and {c} as the points, what weighted "
            "grade belongs to {one}, {two} and {three} taken together?"
        ),
        (
            '"{three:capital} counts {u}%, {two} counts {v}%, and {one} counts {w}%," the teacher explains. '
            "{who} looks at {their} results: {a} in {one}, {c} in {three}, {b} in {two}. Which grade will "
            "{who} see on the report?"
        ),
        (
            "Could you tell {who} {their} grade? {c} points in {three} are weighted with {u}%, {a} points in "
            "{one} with {w}%, and {b} points in {two} with {v}%."
        ),
        "{a} | {one} | {w}%; {c} | {three} | {u}%; {b} | {two} | {v}%; weighted mean = ?",
        (
            "{b}, {a} and {c}: these are the points of {who} in {two}, {one} and {three}. The weights are "
            "{v}%, {w}% and {u}%, in the same order as the points. How good is {who} in the end?"
        ),
        (
            "how do i get my grade if {three} is {u}%, {one} {w}% and {two} {v}%? ive got {a} for {one}, {b} "
            "for {two}, {c} for {three}. whats the result"
        ),
        (
            "A result of {a} that weighs {w}% ({one}), a result of {b} that weighs {v}% ({two}) and a result "
            "of {c} that weighs {u}% ({three}) are combined for {who}. Determine the combined grade."
        ),
        (
            "When {one} is over, {who} has {a} points. After {two} there are {b} for that, and {three} brings "
            "{c}. As the school weights {three} with {u}%, {two} with {v}% and {one} with {w}%, which final "
            "grade does {who} earn?"
        ),
        (
            "The weights in this course are {v}% for {two}, {w}% for {one} and {u}% for {three}. Suppose "
            "somebody's points are {a} ({one}), {b} ({two}), {c} ({three}). Compute the weighted grade."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the weighted grade. Known: {a} with {w} percent, {b} with {v} percent, {c} with {u} percent. "
                "Multiply each result by its weight, add, divide by a hundred."
            ),
            """
weighted = {a} * {w} + {b} * {v} + {c} * {u}
print(weighted / 100)
""",
        ),
    ),
    reply="The final grade is {output}.",
)
