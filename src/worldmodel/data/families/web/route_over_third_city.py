"""The length of a route over a third city: two requests added."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import CITIES, distance_km


def case(draw: Draw) -> Case:
    start, middle, end = draw.sample(CITIES, 3)
    return Case({"start": start, "middle": middle, "end": end}, distance_km(start, middle) + distance_km(middle, end))


FAMILY = Family(
    category="web",
    case=case,
    phrasings=(
        "How far is it from {start} to {end} if I go through {middle}? maps.example.net has the distances.",
        "A lorry drives from {start} to {middle} and on to {end}. How many km is that by maps.example.net?",
        "Add the distance {start}-{middle} to the distance {middle}-{end}, both from maps.example.net.",
        "{start} -> {middle} -> {end}, total kilometres, maps.example.net",
        (
            "On the way from {start} to {end} I must stop at {middle}. Using http://maps.example.net, how "
            "long is my trip?"
        ),
        ("Ask maps.example.net for both legs of a tour: {start} to {middle}, then {middle} to {end}. What is the sum?"),
        (
            "We fetch a friend in {middle} before driving to {end}; we live in {start}. How many kilometers "
            "in all, says maps.example.net?"
        ),
        (
            "What distance does a parcel cover that is sent from {start} via {middle} to {end}, if "
            "maps.example.net is right?"
        ),
        (
            "Going by maps.example.net, how many kilometres has a ride that begins in {start}, touches "
            "{middle} and ends in {end}?"
        ),
        "length of the route over {middle} between {start} and {end} with data of maps.example.net",
    ),
    more=(
        (
            "I wonder how many kilometres I'll drive if I begin in {start}, visit {middle}, and finish in "
            "{end}; maps.example.net knows the distances."
        ),
        "Via {middle}, how many km is it from {start} to {end}? Use maps.example.net.",
        "Start: {start}. Stopover: {middle}. Goal: {end}. Total km, from maps.example.net?",
        (
            "Could you look up both legs at maps.example.net, {start} to {middle} and {middle} to {end}, and "
            "give me their sum?"
        ),
        (
            "{end} is where we want to be tonight. We leave {start} and have lunch in {middle}. By "
            "http://maps.example.net, how many kilometres lie before us?"
        ),
        (
            "You set off from {start}. First you go to {middle}, and from there to {end}. Tell me the "
            "kilometres in all, according to maps.example.net."
        ),
        "driving {start} to {end} but picking up a parcel in {middle} on the way, how many km, ask maps.example.net",
        (
            "Before it arrives in {end}, the bus from {start} calls at {middle}. What is the length of its "
            "line in km if maps.example.net is used for each part?"
        ),
        (
            '"I\'ll take the road over {middle}," says the driver who goes from {start} to {end}. Work out '
            "the length of that way with maps.example.net."
        ),
        (
            "Determine the total distance of a tour that runs from {start} to {middle} and from {middle} to "
            "{end}. The service at maps.example.net gives single distances."
        ),
        "To {end}, but by way of {middle}: how many km from {start}? Take the figures from maps.example.net.",
        (
            "maps.example.net gives distances between towns. What is the whole way if I go from {start} to "
            "{middle} and afterwards to {end}?"
        ),
        (
            "I end my trip in {end} and pass through {middle}, having begun in {start}. According to "
            "maps.example.net, how long is it in km?"
        ),
        (
            "How many kilometres are driven by someone who leaves {start}, calls on a friend in {middle}, and "
            "then goes to {end}? See maps.example.net."
        ),
        (
            "The last stop is {end}, the one before it {middle}, the first {start}. Use maps.example.net and "
            "tell me the length of the line in km."
        ),
        (
            "Ask the service maps.example.net for {middle} to {end} and for {start} to {middle}, and report "
            "both together in km."
        ),
        (
            "If a postman rides from {start} to {middle} and from {middle} to {end}, what does his counter "
            "show at the end, going by maps.example.net?"
        ),
        (
            "A detour over {middle} is planned for the drive to {end} that starts in {start}. Look at "
            "maps.example.net: what is its full length?"
        ),
        (
            '"Meet me in {middle}, then we go to {end} together," {start} being the place where I live. How '
            "many km do I travel in all, by maps.example.net?"
        ),
        "km from {start} to {end} with a stop in {middle}? check http://maps.example.net",
        (
            "Total length, please, in kilometres, for the tour {start}, {middle}, {end}, in that order; "
            "distances at maps.example.net."
        ),
        (
            "Please have maps.example.net tell you how far {start} is from {middle} and how far {middle} is "
            "from {end}. What is the way over all?"
        ),
        (
            "Our train leaves {start} and halts in {middle} before it goes on to {end}. Find the kilometres of "
            "the complete ride with maps.example.net."
        ),
        (
            "I wonder how far a swallow of the road, my old van, has to go: {start} first, {middle} next, "
            "{end} at last. The distances are kept by maps.example.net."
        ),
        (
            "Could you give me the sum of the distances on a walk from {start} through {middle} to {end}, as "
            "maps.example.net has them?"
        ),
        (
            "{middle} lies between my start, {start}, and my goal, {end}. Based on maps.example.net, work out "
            "the kilometres I cover."
        ),
    ),
    steps=(
        Step(
            "Asked: the length of the route. Fetch the distances of both legs from the map service and add them.",
            """
import requests
stops = ["{start}", "{middle}", "{end}"]
total = 0
for start, end in zip(stops, stops[1:]):
    answer = requests.get("http://maps.example.net/route", params={"from": start, "to": end})
    total += answer.json()["distance_km"]
print(total)
""",
            requires="python:web(maps.example.net)",
        ),
    ),
    reply="The route is {output} km long.",
)
