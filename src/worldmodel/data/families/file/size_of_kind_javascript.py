"""The total size of one kind of entries in a log of JSON lines, in JavaScript."""

from __future__ import annotations

import json

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    kind, *others = draw.sample(["image", "video", "audio", "backup", "mail", "archive"], 3)
    sizes = draw.integers(draw.integer(3, 5), 4, 400)
    rows = [(kind, size) for size in sizes]
    rows += [(draw.pick(*others), draw.integer(4, 400)) for _ in range(draw.integer(3, 6))]
    name = draw.pick("uploads.log", "traffic.log", "transfers.log", "disk.log")
    text = "".join(json.dumps({"kind": what, "size": size}) + "\n" for what, size in draw.sample(rows, len(rows)))
    return Case({"file": name, "kind": kind, "other": draw.integer(3, 12)}, sum(sizes), {name: text})


FAMILY = Family(
    category="file",
    case=case,
    phrasings=(
        (
            "Each line of {file} is a JSON object with kind and size. In JavaScript, what is the total size "
            "of those whose kind is {kind}?"
        ),
        (
            "Use Node to add up the size of all {kind} entries in {file}; every line there is JSON with the "
            "fields kind and size."
        ),
        "JavaScript, {file} (JSON per line: kind, size): sum of size where kind is {kind}",
        (
            "How large are all entries of the kind {kind} together? They are in {file}, one JSON object to a "
            "line, and their size is a field of its own. Please answer by JavaScript."
        ),
        (
            "our server writes {file}, json on each line, with a kind and a size. can some js tell me how "
            "much size goes to {kind}"
        ),
        (
            "Parse {file} line by line as JSON in a JavaScript program, keep what has the kind {kind}, and "
            "print the sum over size."
        ),
        (
            "The disk is nearly full and I suspect the kind {kind}. Let JavaScript read {file}, a log with a "
            "JSON object in every line, and total the size field for that kind."
        ),
        (
            '"What space does the kind {kind} take?" asks the admin. The log {file} has JSON lines, each with '
            "kind and size; find the total in JavaScript for her."
        ),
        (
            "The log {file} is deleted after {other} days. Before that, have JavaScript sum the size over "
            "those of its JSON lines whose kind says {kind}."
        ),
        (
            "If only lines with the kind {kind} are counted, which total size does {file} show? The lines are "
            "JSON; the language should be JavaScript."
        ),
    ),
    more=(
        (
            "I need a Node script which opens {file}, decodes the JSON of each line and adds the values of "
            "size, but solely for the kind {kind}. What does it print?"
        ),
        (
            "What size do the {kind} records in {file} reach in all? Each line: a JSON object, with kind "
            "saying what it is and size how big. JavaScript, please."
        ),
        "Total size for {kind} from {file}? JSON lines with kind + size, js only.",
        (
            "Given a log named {file}, where each line is an object in JSON that has a size and a kind, "
            "determine by JavaScript the overall size of the kind {kind}."
        ),
        (
            "For the bill we must know how much was transferred under the kind {kind}. The transfers are "
            "noted in {file} as lines of JSON (kind, size). Work it out with JavaScript."
        ),
        "Among the JSON lines in {file} some have {kind} for their kind. Sum up their size with a bit of JavaScript.",
        (
            "It took {other:words} people to set up the logging, and now none of them is here. Could you, in "
            "JavaScript, add the size of every JSON line in {file} that is of the kind {kind}?"
        ),
        (
            "Write JavaScript for this: read {file}; a line is JSON; when kind equals {kind}, add size to a "
            "running total; show the total in the end."
        ),
        (
            "I wonder what size all things of kind {kind} in {file} have put together. It's JSON, line after "
            "line, each with kind and size, and I'd like JavaScript to do it."
        ),
        (
            "Version {other} of our program logs JSON to {file}, an object per line that holds its kind and "
            "its size. The part of {kind} in it, as the sum of size, should be found by means of JavaScript."
        ),
        "Kind {kind}: what is the sum of size over its JSON lines in {file}? Solve it with JavaScript.",
        (
            "With JavaScript, please total up size in {file}. It has a JSON object on each line, and only "
            "objects whose kind is {kind} matter."
        ),
        (
            "Each line of {file} is JSON holding kind and size. By a Node program, say how big everything of "
            "kind {kind} is when taken together."
        ),
        (
            "i have to know how much {kind} stuff weighs in {file}, its one json object a line (kind and "
            "size). do it in javascript pls"
        ),
        (
            "Sum the sizes; skip every line that is not {kind}. Input: {file}, JSON lines with the fields kind "
            "and size. Tool: JavaScript."
        ),
        (
            "A colleague believes that {kind} takes the most space. Check it in JavaScript: what does size add "
            "up to for that kind in {file}, whose lines are JSON with kind and size?"
        ),
        (
            "Could JavaScript tell me the total size of what is listed as {kind} in {file}? The field kind "
            "names the sort and the field size the amount; there is a JSON object per line."
        ),
        (
            "You find JSON lines in {file}. Let a Node script go over them, pick those where kind is {kind}, "
            "and report their sizes added together."
        ),
        (
            "The size field of the {kind} lines in {file} has to be totalled. A line is a JSON object which "
            "also has the field kind. Use JavaScript for it."
        ),
        (
            "Report wanted: overall size, kind {kind} only. Source: {file} (lines of JSON: size, kind). "
            "Language: JavaScript."
        ),
        (
            "If you read {file} with Node and turn each line from JSON into an object, what do you get by "
            "adding size for all objects of kind {kind}?"
        ),
        (
            '"Everything marked {kind}, how much is that?" The answer is in {file}: a JSON object in each '
            "line, size for how much, kind for the mark. Get it by JavaScript."
        ),
        (
            "Our disk was full {other} times this year. I suspect the {kind} entries, so use JavaScript to add "
            "up their size from {file}, where every line is JSON with kind and size."
        ),
        (
            "Tell me the sum of all sizes in {file} that belong to the kind {kind}, computed by JavaScript "
            "from its JSON lines (fields: kind, size)."
        ),
        (
            "In JavaScript: total of size, grouped out for {kind} alone, {file} being a file of JSON objects, "
            "a line apiece, with a kind and a size."
        ),
        (
            "Filter by kind, then reduce over size: that's how JavaScript should find the amount of {kind} in "
            "{file}, a log of JSON lines. What amount is it?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the total size of the kind {kind}. Read {file}, parse each line as JSON, keep the "
                "lines of this kind and add their size."
            ),
            """
const fs = require("fs");
const entries = fs.readFileSync("{file}", "utf8").trim().split("\\n").map(line => JSON.parse(line));
console.log(entries.filter(entry => entry.kind === "{kind}").reduce((sum, entry) => sum + entry.size, 0));
""",
            "javascript",
            requires="javascript:file(read_only)",
        ),
    ),
    reply="The entries of kind {kind} have a total size of {output}.",
)
