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
