"""Wins, draws and a penalty of two teams: how many points one is ahead."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    win, draw_points = draw.pick((3, 1), (4, 2), (5, 2), (2, 1))
    w1, w2 = draw.integer(8, 15), draw.integer(2, 7)
    d1, d2 = draw.integer(2, 6), draw.integer(2, 6)
    fine = draw.integer(2, 5)
    team, other = draw.sample(["the Foxes", "the Herons", "the Comets", "the Bears", "the Rovers", "the Swifts"], 2)
    sport = draw.pick("hockey", "chess", "handball", "quiz", "rugby")
    lead = w1 * win + d1 * draw_points - fine - w2 * win - d2 * draw_points
    while lead < 1:
        w1 += 1
        lead += win
    unit = "points" if draw_points > 1 else "point"
    values: dict[str, Value] = {"w": win, "d": draw_points, "w_a": w1, "w_b": w2, "d_a": d1, "d_b": d2}
    return Case({**values, "u": unit, "fine": fine, "p": team, "q": other, "sport": sport}, lead)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "In a {sport} league a win gives {w} points and a draw {d} {u}. {p:capital} have {w_a} wins and {d_a} "
            "draws but lost {fine} points as a penalty. {q:capital} have {w_b} wins and {d_b} draws. By how many "
            "points are {p} ahead?"
        ),
        (
            "How many points lie between {p} ({w_a} wins, {d_a} draws, {fine} points taken off as a penalty) and "
            "{q} ({w_b} wins, {d_b} draws), if a win counts {w} points and a draw {d} {u}?"
        ),
        (
            "{p:capital} were punished with a loss of {fine} points. Still they lead over {q}, who won {w_b} games "
            "and drew {d_b}; their own record is {w_a} games won and {d_a} drawn. With {w} points a win and {d} "
            "{u} a draw, find the lead."
        ),
        (
            "{sport:capital} table. Win: {w} points. Draw: {d} {u}. {p:capital}: {w_a} W, {d_a} D, minus {fine}. "
            "{q:capital}: {w_b} W, {d_b} D. Difference in points?"
        ),
        (
            "The {sport} season is over. {q:capital} gathered {w_b} wins and {d_b} draws, {p} {w_a} wins and {d_a} "
            "draws; nobody gets points for a defeat. From {p} {fine} points were taken since they came late. {w} "
            "points are given for a win and {d} {u} for a draw. What is the gap?"
        ),
        (
            "{p} have won {w_a} and drawn {d_a}, {q} have won {w_b} and drawn {d_b}, its {w} points for winning "
            "and {d} {u} for a draw, oh and {p} got {fine} points deducted, how far ahead are they"
        ),
        (
            "A draw brings {d} {u} and a win {w} points in this {sport} league. Add up {w_a} wins and {d_a} draws "
            "for {p}, subtract their penalty of {fine}, and compare with {w_b} wins and {d_b} draws of {q}. How "
            "large is the difference?"
        ),
        (
            "A fan of {p} is glad: {w_a} victories and {d_a} draws! The rivals, {q}, have just {w_b} victories and "
            "{d_b} draws. A victory is worth {w} points, a draw {d} {u}. However, {fine} points of {p} were "
            "cancelled. How many points is the fan's team in front?"
        ),
        (
            "Points are given like this: {w} for every game won, {d} {u} for every game drawn. So {q} with {w_b} "
            "won and {d_b} drawn games stand behind {p}, who have {w_a} won and {d_a} drawn games and {fine} "
            "penalty points to subtract. State the distance in points."
        ),
        (
            "By what margin do {p} win the {sport} league over {q}? A team earns {w} points per win and {d} {u} "
            "per draw. {p:capital}: {w_a} and {d_a}. {q:capital}: {w_b} and {d_b}. Numbers are wins and draws, in "
            "that order, and {fine} points are to be taken from {p} for a fight."
        ),
        (
            "Who is ahead, and by how many points? It is {p}, with {w_a} wins and {d_a} draws; but {fine} points "
            "were taken from them. {q:capital} follow with {w_b} wins and {d_b} draws. Wins give {w} points, draws "
            "give {d} {u}."
        ),
        (
            "{w} points for a win, {d} {u} for a draw, nothing for a defeat: add this up for {q}, with {w_b} wins "
            "and {d_b} draws, and for {p}, with {w_a} wins, {d_a} draws and a fine of {fine} points. Then tell how "
            "far {p} are in front."
        ),
    ),
    more=(
        (
            "{fine} points were deducted from {p}, who have {w_a} wins and {d_a} draws. {q:capital} have {w_b} "
            "wins and {d_b} draws. If wins give {w} points and draws give {d} {u}, by how many points do {p} "
            "lead?"
        ),
        (
            "{w_b} wins and {d_b} draws: that is what {q} have. {p:capital} have {w_a} wins and {d_a} draws, "
            "but lost {fine} points in a punishment. A draw is good for {d} {u}, a win for {w} points. What is "
            "the lead of {p} over {q}?"
        ),
        (
            "Tell me how many points {p} are ahead of {q} under these rules: draw, {d} {u}; win, {w} points; "
            "penalty for {p}, {fine} points. Draws: {p} {d_a}, {q} {d_b}. Wins: {p} {w_a}, {q} {w_b}."
        ),
        (
            "How big is the gap in points when {q} have drawn {d_b} matches and won {w_b}, while {p}, docked "
            "{fine} points, have drawn {d_a} and won {w_a}, given {w} points for each win and {d} {u} for each "
            "draw?"
        ),
        (
            "Standings in {sport}. {q:capital}: won {w_b}, drawn {d_b}. {p:capital}: won {w_a}, drawn {d_a}, "
            "deducted {fine} points. A win counts {w} points, a draw {d} {u}. Lead of {p} in points: ?"
        ),
        (
            "so {q} got {w_b} wins and {d_b} draws and we, {p}, got {w_a} wins and {d_a} draws but they took "
            "{fine} points off us. a draw is {d} {u} and a win is {w} points, how many points are we ahead"
        ),
        (
            '"Are you still in front?" asks a friend. "Yes," says the captain of {p}, "with {w_a} wins, '
            '{d_a} draws and {fine} points taken away, against {w_b} wins and {d_b} draws of {q}." With {d} '
            "{u} for a draw and {w} points for a win, how many points in front are they?"
        ),
        (
            "Could you work out the difference in points at the top of the {sport} league? Draws earn {d} {u}, "
            "wins earn {w} points. In first place are {p} with {d_a} draws and {w_a} wins, from whose score "
            "{fine} points are removed; next come {q} with {d_b} draws and {w_b} wins."
        ),
        (
            "Even though the judges took {fine} points away from {p}, {q} could not catch up. The winners of "
            "each match get {w} points; in a draw both teams get {d} {u}. {p:capital} won {w_a} times and drew "
            "{d_a} times, {q} won {w_b} times and drew {d_b} times. Find the margin."
        ),
        (
            "The {sport} season is over and the cup is on its way. {q:capital} finished with {d_b} draws and "
            "{w_b} victories, {p} with {d_a} draws and {w_a} victories. Victories bring {w} points, draws "
            "bring {d} {u}, and on account of a broken rule {p} must give up {fine} points. By how many points "
            "do {p} finish ahead?"
        ),
        (
            "{d} {u} for a draw, {w} points for a win. {q:capital} have {d_b} draws and {w_b} wins; {p} have "
            "{d_a} draws and {w_a} wins, less {fine} penalty points. How many points ahead are {p}?"
        ),
        (
            "After a deduction of {fine} points, by how many points do {p} still lead {q}? Draws, worth {d} "
            "{u}: {q} {d_b}, {p} {d_a}. Wins, worth {w} points: {q} {w_b}, {p} {w_a}."
        ),
        (
            "What is {p}'s advantage in points over {q}, who won {w_b} times and drew {d_b} times? {p:capital} "
            "won {w_a} times, drew {d_a} times and were docked {fine} points. Winning earns {w} points, "
            "drawing {d} {u}."
        ),
        (
            "{d_a} draws and {w_a} wins for {p}, {d_b} draws and {w_b} wins for {q}. Each win is {w} points, "
            "each draw is {d} {u}, and {p} lose {fine} points for a late arrival. Find how far {p} are ahead."
        ),
        (
            "{q:capital} drew {d_b} times and won {w_b} times. How many points more than that do {p} have, "
            "with {d_a} draws, {w_a} wins and {fine} points lost in a ruling? Count {d} {u} a draw and {w} "
            "points a win."
        ),
        (
            "{sport} league: {w_b} wins + {d_b} draws for {q}; {w_a} wins + {d_a} draws for {p}, who get "
            "{fine} points docked. draw = {d} {u}, win = {w} points. how many points are {p} in front"
        ),
        (
            "Penalty: {p}, {fine} points. Draws: {q} {d_b}; {p} {d_a}. Wins: {q} {w_b}; {p} {w_a}. Scoring: "
            "{d} {u} per draw, {w} points per win. By how many points do {p} stand above {q}?"
        ),
        (
            '"They took {fine} points from us!" cry {p}. Without that they would have the full score of '
            "{w_a} wins and {d_a} draws. {q:capital} have {w_b} wins and {d_b} draws. As a win earns {w} "
            "points and a draw {d} {u}, what lead do {p} have after the penalty?"
        ),
        (
            "We support {p}. Our team won {w_a} matches and drew {d_a}; the second, {q}, won {w_b} and drew "
            "{d_b}. For a win there are {w} points, for a draw {d} {u}. Since we had {fine} points deducted, "
            "how many points is our lead?"
        ),
        (
            "If {q} earn {w} points for each of {w_b} wins and {d} {u} for each of {d_b} draws, and {p} earn "
            "the same for {w_a} wins and {d_a} draws but forfeit {fine} points, what is the difference in "
            "favour of {p}?"
        ),
        (
            "Compare the leaders, {p}, with {q}. Leaders: {d_a} games drawn, {w_a} won, {fine} points struck "
            "off. {q:capital}: {d_b} games drawn, {w_b} won. A drawn game gives {d} {u}, a won game {w} "
            "points. State the lead."
        ),
        (
            "Please work out the lead of {p} over {q} in the {sport} league. From what {p} earned, {fine} "
            "points must be subtracted. They won {w_a} and drew {d_a}; {q} won {w_b} and drew {d_b}. The "
            "league gives {w} points for winning and {d} {u} for drawing."
        ),
        (
            "Could you tell me how many points {q} are behind {p}? {q:capital} have {w_b} wins, {p} {w_a}. "
            "{q:capital} have {d_b} draws, {p} {d_a}. Wins bring {w} points and draws {d} {u}. And then there "
            "are the {fine} points that {p} were fined."
        ),
        (
            "Given {w} points per win and {d} {u} per draw, determine by how much the total of {p} ({w_a} "
            "wins, {d_a} draws, fined {fine} points) exceeds that of {q} ({w_b} wins, {d_b} draws)."
        ),
        (
            "The newspaper forgot to print the points. It says: {q}, {w_b} won, {d_b} drawn; {p}, {w_a} won, "
            "{d_a} drawn, with {fine} points deducted. A reader knows that a draw earns {d} {u} and a win {w} "
            "points. What lead does the reader find for {p}?"
        ),
        (
            "I wonder how comfortable the lead of {p} is. They paid {fine} points for breaking a rule, yet "
            "{w_a} wins and {d_a} draws put them before {q} with {w_b} wins and {d_b} draws. It is {d} {u} for "
            "drawing and {w} points for winning. How many points is it?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the lead of {p}. Known: {w} points a win, {d} {u} a draw, {w_a} wins and {d_a} draws less "
                "{fine}, against {w_b} wins and {d_b} draws. Multiply and add for both teams, subtract the penalty "
                "and the other team."
            ),
            """
ours = {w_a} * {w} + {d_a} * {d} - {fine}
theirs = {w_b} * {w} + {d_b} * {d}
print(ours - theirs)
""",
        ),
    ),
    reply="The lead is {output} points.",
)
