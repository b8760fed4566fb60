"""The nearest of some cities: a loop over calls of a tool in JavaScript."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import CITIES, distance_km


def case(draw: Draw) -> Case:
    home, *others = draw.sample(CITIES, 4)
    near = min(others, key=lambda city: distance_km(home, city))
    return Case({"home": home, "ca": others[0], "cb": others[1], "cc": others[2]}, near)


FAMILY = Family(
    category="tool",
    case=case,
    phrasings=(
        "In JavaScript, find which of {ca}, {cb} and {cc} is nearest to {home}.",
        "Which city lies closest to {home}: {ca}, {cb} or {cc}? Use JavaScript.",
        "From {home} I can go to {ca}, {cb} or {cc}. Where is the way shortest? JavaScript, please.",
        "js: nearest to {home} out of {ca}, {cb}, {cc}",
        ("Write JavaScript that compares the distances of {ca}, {cb} and {cc} from {home} and names the closest."),
        (
            "Our van stands in {home}. Deliveries wait in {ca}, {cb} and {cc}, and the shortest trip is "
            "done first. Which city is that? Solve it with JavaScript."
        ),
        ("Name the city among {ca}, {cb} and {cc} that has the smallest distance to {home}, by means of JavaScript."),
        (
            "The ambulance of {home} is sent to the nearest of three hospitals, in {ca}, in {cb} and in "
            "{cc}. Let JavaScript decide where."
        ),
        ("Take {home} as the start; of the goals {ca}, {cb} and {cc}, print the closest one. Language: JavaScript."),
        "Is it {ca}, {cb} or {cc} that has the fewest kilometres to {home}? Find out in JavaScript.",
    ),
    more=(
        "I wonder which city is the closest to {home}; candidates are {cc}, {ca} and {cb}. Have JavaScript find it.",
        "{ca}, {cb}, {cc}: which is the least far from {home}? Answer by JavaScript.",
        "Could you write JavaScript that tells me whether {cb}, {cc} or {ca} is the nearest to {home}?",
        "Home: {home}. Options: {ca}; {cb}; {cc}. Language: JavaScript. Which option is closest?",
        (
            "With JavaScript, compare the distances from {home} to {ca}, to {cb} and to {cc}, and name the "
            "city with the shortest."
        ),
        (
            "We live in {home} and want a short trip. Our friends invite us to {cb}, {ca} or {cc}. By "
            "JavaScript, which of these is the least distance away?"
        ),
        (
            "You start in {home}. Among {ca}, {cb} and {cc}, where would you arrive after the fewest "
            "kilometres? Let JavaScript work it out."
        ),
        "javascript, {home}, closest of {cc} {cb} {ca}?",
        (
            '"Send the van to the shop nearest to {home}," says the boss. There are shops in {ca}, {cb} and '
            "{cc}. Use JavaScript to pick the city."
        ),
        (
            "Determine, using a JavaScript program, the one of the cities {ca}, {cb} and {cc} whose distance "
            "from {home} is smallest."
        ),
        "{ca}, {cb} or {cc}: from {home}, the shortest trip goes where? JavaScript should answer.",
        (
            "Of the distances to {cc}, {cb} and {ca}, which is the least when one starts from {home}? Give the "
            "city; use JavaScript."
        ),
        (
            "A JavaScript program is to choose one of {cb}, {ca} and {cc}, namely the city nearest to {home}. "
            "Which does it choose?"
        ),
        "Please let JavaScript say which of the places {cc}, {ca} and {cb} is the closest neighbour of {home}.",
        (
            "I am in {home} and low on fuel. There are garages in {ca}, in {cb} and in {cc}. With JavaScript, "
            "find the one in the nearest city."
        ),
        (
            "If you leave {home} for {ca}, for {cb} or for {cc}, on which trip do you cover the least "
            "distance? Say the city, by JavaScript."
        ),
        (
            "{home} has to be connected to {cc}, {cb} or {ca}, whichever is closest. Which is it, according to "
            "a JavaScript program?"
        ),
        '"Which is nearest to us, {cc}, {ca} or {cb}?" a child in {home} asks. Find the answer using JavaScript.',
        "in javascript pls: im at {home}, whats closer than the others, {cb}, {cc} or {ca}",
        (
            "Candidates: {cb}, {ca}, {cc}. Reference: {home}. Wanted: the candidate at the smallest distance. "
            "Tool: JavaScript."
        ),
        (
            "The mayor of {home} looks for a partner town close by. {ca}, {cb} and {cc} have applied. Have "
            "JavaScript tell which lies closest."
        ),
        "Write some JavaScript that finds out to which of {ca}, {cb}, {cc} it is least far from {home}.",
        (
            "Given the cities {cc}, {cb} and {ca}, let a JavaScript loop look for the minimum distance to "
            "{home} and name the city."
        ),
        "Measured from {home}, is {cb} the closest, or {cc}, or {ca}? JavaScript, please.",
        (
            "Could JavaScript tell us which city, {ca}, {cc} or {cb}, we reach soonest by distance when we set "
            "out from {home}?"
        ),
        (
            "A parcel lies in {home}. It goes to the nearest depot; depots are in {cb}, {cc} and {ca}. "
            "Determine its city in JavaScript."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the nearest of {ca}, {cb}, {cc} to {home}, in JavaScript. Ask the distance tool for "
                "each and keep the smallest."
            ),
            (
                'let best = "", least = Infinity;\n'
                'for (const city of ["{ca}", "{cb}", "{cc}"]) {\n'
                '  const far = use_tool("distance", {start: "{home}", end: city});\n'
                "  if (far < least) { least = far; best = city; }\n"
                "}\n"
                "console.log(best);"
            ),
            "javascript",
            requires="javascript:tool(distance)",
        ),
    ),
    reply="The nearest is {output}.",
)
