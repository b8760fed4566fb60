"""The mean of a field over a JSON file, in JavaScript."""

from __future__ import annotations

import json

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    people = draw.people(5)
    key = draw.pick("weight", "height", "score", "pulse")
    values = draw.integers(5, 50, 180)
    text = json.dumps([{"name": name, key: value} for name, value in zip(people, values, strict=True)])
    name = draw.pick("people.json", "players.json", "class.json")
    return Case({"file": name, "key": key}, sum(values) / 5, {name: text})


FAMILY = Family(
    category="file",
    case=case,
    phrasings=(
        "With JavaScript, what is the average {key} in {file}?",
        "Read {file} in Node and compute the mean of {key}.",
        "The file {file} is a JSON array of objects with the field {key}. Average it in JavaScript.",
        "mean {key} of {file} (JavaScript)",
        "Let a JavaScript program tell how high the {key} is on average for those in {file}.",
        "Everyone in {file} has a {key}. Add them, divide by how many there are, and do it in JavaScript.",
        "I'd like the typical {key}, as arithmetic mean, over all records of {file}. Please use JS.",
        "Node script wanted: open {file}, average all values of {key}. What is printed?",
        "On average, which {key} do the persons stored in {file} have? JavaScript, please.",
        "What's the arithmetic mean for {key} across the file {file}, computed in JavaScript?",
    ),
    more=(
        "Could you write JavaScript that opens {file} and tells the mean of the field {key}?",
        "js: mean {key}, {file}",
        "I have a list of records in {file} and want to know, by way of JavaScript, the average of their {key}.",
        "What is the {key} of the people in {file} on average? Solve it with Node, please.",
        "Parse {file} in JavaScript. Every record has the field {key}. What is the mean of these values?",
        '"Our average {key}, please," says the coach and sends {file}. Use JavaScript to answer.',
        "Given the JSON data in {file}, determine the arithmetic mean of {key} with a JavaScript program.",
        (
            "The values of {key} in {file} are to be summed and the sum divided by the number of records; "
            "JavaScript should do it."
        ),
        (
            "If the total {key} in {file} were spread evenly over all records, what would each one have? Work "
            "it out in JavaScript."
        ),
        "File: {file}. Field: {key}. Statistic: average. Language: JavaScript. Result?",
        "{key}, averaged over all entries of {file}: what is it? Use JavaScript.",
        "What mean does JavaScript find for the {key} of the people in {file}?",
        "In {file} there is a {key} for every person. By JavaScript, give the average.",
        "Using Node, work out how large the {key} is on average in the JSON file {file}.",
        "Please take the mean of all {key} values that {file} holds; JavaScript is the language to use.",
        "I'm a beginner in JavaScript. Show me the average {key} in {file} by a program of yours.",
        "average of {key} in {file}, node please",
        (
            "The doctor keeps her records in {file}. She would like to know the mean {key}. Find it for her in "
            "JavaScript."
        ),
        "Records: {file}. Language: JavaScript. Wanted: arithmetic mean of the field {key}.",
        "If you load {file} in JavaScript and average the numbers under {key}, what do you obtain?",
        (
            '"How high is the {key} on average?" is the question, {file} has the data, and JavaScript must '
            "give the answer."
        ),
        (
            "Let JavaScript read the list in {file}, total the {key} of its records, and divide by the length "
            "of the list. What comes out?"
        ),
        "Tell me, by a JavaScript program, what value of {key} is the average one in {file}.",
        "For all the people listed in {file}, compute the average of their {key}. Do it in JS.",
        "You have {file}, a JSON list, and Node. What is its mean {key}?",
        "I wonder about the average {key} of those in {file}. Could a bit of JavaScript work it out?",
    ),
    steps=(
        Step(
            "Asked: the mean {key}. Read {file} as JSON, add the field of all records and divide by their number.",
            """
const fs = require("fs");
const people = JSON.parse(fs.readFileSync("{file}", "utf8"));
console.log(people.reduce((sum, entry) => sum + entry["{key}"], 0) / people.length);
""",
            "javascript",
            requires="javascript:file(read_only)",
        ),
    ),
    reply="The average {key} is {output}.",
)
