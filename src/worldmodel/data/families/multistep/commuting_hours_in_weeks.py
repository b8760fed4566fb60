"""Parts of a daily way, there and back, on some days a week: the hours in some weeks."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    walk, ride, wait = draw.integer(3, 15), draw.integer(10, 50), draw.integer(2, 9)
    days, weeks = draw.integer(3, 5), draw.integer(4, 40)
    vehicle, work = draw.pick(
        ("bus", "the office"), ("train", "college"), ("tram", "the lab"), ("ferry", "the shipyard")
    )
    values: dict[str, Value] = {
        **draw.who(),
        "walk": walk,
        "ride": ride,
        "wait": wait,
        "d": days,
        "w": weeks,
        "v": vehicle,
        "work": work,
    }
    return Case({**values, "x": draw.integer(2, 60)}, (walk + ride + wait) * 2 * days * weeks / 60)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "On the way to {work} {who} walks {walk} minutes, waits {wait} minutes and rides a {v} for {ride} "
            "minutes; the way back is the same. {they:capital} goes on {d} days a week. How many hours is that in "
            "{w} weeks?"
        ),
        (
            "How many hours does {who} spend on the way in {w} weeks, with {d} days a week, if each way to or from "
            "{work} is {walk} min of walking, {wait} min of waiting and {ride} min in the {v}?"
        ),
        (
            "{d} days a week, for {w} weeks, {who} goes to {work} and home again. Each time there are {ride} "
            "minutes on the {v}, {wait} minutes at the stop and {walk} minutes on foot. Find the time in hours."
        ),
        (
            "One way to {work}: {walk} min on foot, {wait} min wait, {ride} min {v}. Both ways, {d} days/week, {w} "
            "weeks. Hours?"
        ),
        (
            "{who} wonders what could have been done with the time lost on the way to {work}. It is {ride} minutes "
            "by {v} plus {wait} minutes of waiting plus {walk} minutes of walking, twice a day, {d} times a week. "
            "How many hours are lost in {w} weeks?"
        ),
        (
            "i walk {walk} minutes, wait {wait}, then {ride} on the {v}, to {work} and the same back, {d} days per "
            "week. how many hours in {w} weeks"
        ),
        (
            "In {w} weeks the {v} number {x} takes {who} to {work} on {d} days of each week and home in the "
            "evening. A ride is {ride} minutes, the walk {walk} minutes and the wait {wait} minutes, each time. "
            "Work out the hours under way."
        ),
        (
            "Twice a day {who} does this: walking ({walk} min), standing at a stop ({wait} min), sitting in a {v} "
            "({ride} min). If there are {d} such days in a week, how many hours of it do {w} weeks contain?"
        ),
        (
            "The way from home to {work} has three parts, of {walk}, {wait} and {ride} minutes, and the way home "
            "has them as well. Count them for {w} weeks of {d} working days. What do you get in hours?"
        ),
        (
            '{who} keeps a diary of {their} way to {work}: "{walk} minutes on foot. {wait} minutes wasted. {ride} '
            'minutes on the {v}. Back in the same manner." {w} weeks with {d} entries each are full now. How many '
            "hours do they tell of?"
        ),
        (
            "A new job near home would save {who} all trips to {work}, {d} a week and as many back. One trip, in "
            "minutes: {ride} in the {v}, {walk} of walking, {wait} of waiting. How many hours would be saved in "
            "{w} weeks?"
        ),
        (
            "Before moving to the city, {who} needs to know how much time goes by on the way. It takes {walk} "
            "minutes to walk to the stop, {wait} more until the {v} comes, {ride} more until it is there; going "
            "home takes equally long. Say how many hours that makes in {w} weeks of {d} days."
        ),
    ),
    more=(
        (
            "Could you add up the hours {who} spends commuting in {w} weeks? {they:capital} goes to {work} and "
            "back on {d} days a week, and each way means {ride} minutes in the {v}, {walk} minutes on foot and "
            "{wait} minutes of waiting."
        ),
        (
            "For {w} weeks, on {d} days each week, {who} travels to {work} and back home. Every single trip "
            "consists of {wait} minutes of waiting, {ride} minutes of riding the {v} and {walk} minutes of "
            "walking. Calculate the total in hours."
        ),
        (
            "Waiting {wait} min; {v} {ride} min; walking {walk} min. That's one way to {work}, and the return "
            "trip is the same. Weeks: {w}. Days a week: {d}. Total hours: ?"
        ),
        (
            "I wonder how many hours I'm on my way to and from {work} in {w} weeks, with {ride} minutes on the "
            "{v}, {wait} minutes of waiting and {walk} minutes of walking in each direction, {d} days per week."
        ),
        (
            '"The {v} takes {ride} minutes," says {who}, "I walk for {walk} minutes, and the waiting takes '
            "{wait} minutes. In the evening it's all the same again. I do this {d} days a week.\" How many "
            "hours does {who} travel in {w} weeks?"
        ),
        (
            "Given {d} return trips a week between home and {work} over {w} weeks, where a one-way trip is "
            "made up of {wait} minutes waiting, {walk} minutes walking and {ride} minutes on the {v}, "
            "determine the travelling time in hours."
        ),
        (
            "{v} to {work} is {ride} min, plus {wait} min waiting and {walk} min walking, same going home. {w} "
            "weeks, {d} days a week. how many hours is that all in all"
        ),
        (
            "If {who} has to wait {wait} minutes, walk {walk} minutes and sit in the {v} for {ride} minutes "
            "each time {they} goes to {work} or comes home from it, how many hours is {they} on the way in {w} "
            "weeks with {d} return trips each?"
        ),
        (
            "It was raining again when {who} began to count. There are {d} days in a week on which {they} goes "
            "to {work} and returns. A journey in one direction: {walk} minutes walked, {ride} minutes in the "
            "{v}, {wait} minutes waited. Over {w} weeks, how many hours are spent like that?"
        ),
        (
            "In hours, please: what do {w} weeks of commuting to {work} take, there and back on {d} days of "
            "every week, if each direction costs {who} {walk} minutes on foot, {ride} minutes by {v} and "
            "{wait} minutes at the stop?"
        ),
        (
            "In {w} weeks with {d} working days each, how many hours does {who} travel, if the {v} to {work} "
            "takes {ride} minutes, the waiting {wait}, the walking {walk}, and everything comes again on the "
            "way home?"
        ),
        (
            "{ride} minutes sitting in the {v}, {wait} minutes waiting for it, {walk} minutes walking: {who} "
            "goes through this on the way to {work} and again on the way back. Over {w} weeks of {d} days, "
            "what is it in hours?"
        ),
        (
            "{who} commutes on {d} days a week. Asked about the trip to {work}, {they} lists {wait} minutes of "
            "waiting, {ride} minutes of {v} and {walk} minutes of walking, there as well as back. Tell me the "
            "hours that {w} weeks of this amount to."
        ),
        (
            "Commuting log of {who}: {w} weeks; {d} days per week; there and back daily; each direction {ride} "
            "min {v}, {walk} min walk, {wait} min wait. Hours in all?"
        ),
        (
            "every way to {work} or home costs me {wait} min at the stop, {walk} min of walking and {ride} min "
            "in the {v}. its {d} days each week, been doing it for {w} weeks. hours?"
        ),
        (
            "Find the hours spent on the road to and from {work} during {w} weeks, when on each of {d} days a "
            "week a return trip is made whose single way has {walk} minutes on foot, {ride} minutes by {v} and "
            "{wait} minutes of standing about."
        ),
        (
            "How long, counted in hours, is {who} under way in {w} weeks? A week has {d} days with a trip to "
            "{work} and a trip back. A trip is {walk} minutes by foot, {wait} minutes at the stop, then {ride} "
            "minutes aboard the {v}."
        ),
        (
            "Suppose you had to reach {work} on {d} days every week for {w} weeks. You wait {wait} minutes for "
            "the {v}, stay on it {ride} minutes and walk {walk} minutes more; the way home is no shorter. How "
            "many hours would you be travelling?"
        ),
        (
            "{walk} minutes of walking a trip doesn't sound like much, but add {ride} minutes on the {v} and "
            "{wait} minutes of waiting, both to {work} and from it, {d} days a week. How many hours has {who} "
            "spent after {w} weeks?"
        ),
        (
            '"I read on the way to {work}," says {who}, who has {ride} minutes in the {v}, {wait} minutes at '
            "the stop and {walk} minutes of footpath in each direction. {they:capital} makes the return trip "
            "{d} times a week. In {w} weeks, how many hours is {they} on the way?"
        ),
        (
            "A firm pays for travel time. {who} comes to {work} on {d} days per week, and coming and going "
            "each consist of {wait} minutes' wait, {ride} minutes' ride by {v} and {walk} minutes' walk. What "
            "number of hours is paid for {w} weeks?"
        ),
        (
            "Over {w} weeks {who} made a return trip to {work} on {d} days of the week. Going and returning "
            "took equally long: the {v} {ride} minutes, the wait {wait} minutes, the walk {walk} minutes. "
            "Please express the sum in hours."
        ),
        (
            "The {v} needs {ride} minutes. Before it comes, {who} waits for {wait} minutes; after it, {walk} "
            "minutes of walking remain to {work}. Home is just as far. Work out the hours for {d} days a week "
            "during {w} weeks."
        ),
        (
            "With {d} days a week and {w} weeks of it, how many hours do I lose between home and {work}? It is "
            "{wait} minutes waiting and {walk} minutes walking and {ride} minutes in the {v} each way."
        ),
        (
            "Given that {who} waits {wait} minutes, rides the {v} {ride} minutes and walks {walk} minutes for "
            "each of the trips, out and back, to {work}, and that {they} does so {d} days weekly, calculate "
            "the hours for {w} weeks."
        ),
        (
            "Rain or shine, {who} sets off for {work} on {d} days of the week and returns at night. On the map "
            "the trip reads: walk {walk} min, {v} {ride} min; and there is always a wait of {wait} min. What "
            "total in hours builds up within {w} weeks?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the hours on the way. Known: {walk}, {wait} and {ride} minutes each way, there and back, {d} "
                "days a week, {w} weeks. Add the minutes, double them, multiply by days and weeks, divide by sixty."
            ),
            """
way = {walk} + {wait} + {ride}
minutes = way * 2 * {d} * {w}
print(minutes / 60)
""",
        ),
    ),
    reply="It is {output} hours.",
)
