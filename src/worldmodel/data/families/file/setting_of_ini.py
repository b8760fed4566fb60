"""One setting of an INI file."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    section, key = draw.pick(("server", "port"), ("cache", "size"), ("server", "workers"), ("backup", "copies"))
    settings = {"server": ["port", "workers"], "cache": ["size", "limit"], "backup": ["copies", "interval"]}
    values = {(head, entry): draw.integer(2, 9000) for head, entries in settings.items() for entry in entries}
    text = "\n".join(
        f"[{head}]\n" + "".join(f"{entry} = {values[head, entry]}\n" for entry in entries)
        for head, entries in settings.items()
    )
    name = draw.pick("settings.ini", "app.ini", "service.cfg")
    return Case({"file": name, "section": section, "key": key}, values[section, key], {name: text})


FAMILY = Family(
    category="file",
    case=case,
    phrasings=(
        "What is {key} set to in the section {section} of {file}?",
        "Read the value of {key} under [{section}] from {file}.",
        "Which {key} does {file} configure for the {section}?",
        "File {file}, section {section}, {key}?",
        "My configuration is in {file}. Tell me the {key} that the part [{section}] has.",
        "In the INI file {file} there's a section named {section}; give me its entry {key}.",
        "The {section} is configured in {file}. What number stands for {key} there?",
        "Before I change it I want to know the present {key} of the {section}; look into {file}.",
        "Look up {section}/{key} in {file}, please.",
        "find the setting {key} for {section} within {file}",
    ),
    more=(
        "Open {file}, go to the section [{section}] and report what {key} is there.",
        "I need to know the {key} that is written in {file} under {section}.",
        "Could you tell me which value {key} has in {file}, section {section}?",
        "hey whats the {section} {key} in {file}",
        "{section}.{key} in {file} = ?",
        "If a program reads {file}, what does it get for {key} from the section called {section}?",
        '"Which {key} does our {section} use?" asks the admin. The answer is in {file}.',
        "There are several sections in {file}. From the {section} section, show the value that belongs to {key}.",
        "The {key} of the {section} was changed by somebody last night. Look in {file} and say what it is now.",
        "I wonder what {key} the {section} runs with; the configuration is {file}.",
        "Under [{section}], what {key} does the file {file} give?",
        "{key} is a setting of the {section} section. Find its value in {file}.",
        "Please look up {key} in the {section} part of {file}.",
        "What does {file} say about the {key} of the {section}?",
        "Section: {section}. Key: {key}. File: {file}. Value: ?",
        "can you check {file} for me, whats {key} in [{section}]",
        "Tell me the value of the key {key}; you find it in {file} below the heading [{section}].",
        "Someone asks which {key} has been configured for the {section}. Consult {file} and answer.",
        "The configuration lies in {file}. Of the section {section}, I need the {key}.",
        "I have to copy the {section} settings to another machine. What is its {key} according to {file}?",
        '"What\'s the {key}?" "Of the {section}? Have a look in {file}." Have that look and report the value.',
        "Given the INI file {file}, determine what is assigned to {key} in its section {section}.",
        "When the {section} starts, it reads its {key} from {file}. Which value does it read?",
        "Could you open {file} and see what value stands after {key} in the {section} section?",
        "How is {key} set for the {section}? The file to read is {file}.",
        (
            "In our {file} each part of the program has a section of its own. Let me know the {key} in the one "
            "named {section}."
        ),
    ),
    steps=(
        Step(
            "Asked: {key} of the section {section}. The file must be read; configparser knows the format.",
            """
import configparser
settings = configparser.ConfigParser()
with open("{file}") as file:
    settings.read_file(file)
print(settings["{section}"]["{key}"])
""",
            requires="python:file(read_only)",
        ),
    ),
    reply="In {file}, {key} is {output}.",
)
