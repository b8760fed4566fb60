"""The streaming reader of what a model writes: text in pieces of any size, events out.

Only sampled text is fed here. The tags are `<think>`, `<model>` and `<requires>`, exactly so
written; anything like a tag that is not exact is text. `<output>` and `<retrieved_models>`
are the runtime's: coming from the model they are malformed, and what they hold is data.

Inside `<model>` only `</model>` is a tag, so code may hold `<`, or "</think>" in a string.
Inside `<think>` and `<requires>` any other tag is malformed and then counts as text.

The events do not depend on how the text is cut, but that the pieces of `Text` do. No text
raises. Time is linear in the text; memory is bounded by `BLOCK_LIMIT`.

Not covered: a program that holds the characters `</model>`: they end the block.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from worldmodel.core.prompt import RUNTIME_TAGS, TAGS
from worldmodel.core.requires import language_of
from worldmodel.types import LANGUAGES, Program

BLOCK_LIMIT = 65_536
"""Characters of one block; a longer one is malformed."""


@dataclass(frozen=True, slots=True)
class Text:
    """More text, of a block or outside ("")."""

    block: str
    text: str


@dataclass(frozen=True, slots=True)
class Opened:
    """A block begins. `offset` is the number of characters up to here, the tag included."""

    block: str
    offset: int


@dataclass(frozen=True, slots=True)
class Closed:
    """A block ended in order. `program` is what a `<model>` block holds. `offset` as in Opened."""

    block: str
    content: str
    offset: int
    program: Program | None = None


@dataclass(frozen=True, slots=True)
class Malformed:
    """What breaks the language. `problem` tells the model, in one sentence.

    `offset` is where the reply is to be cut so that only what is in order is left, and `block`
    the block that is open there ("" for none). `repair` says that the model has to write
    something again; without it the fault does no harm and only needs to be recorded.
    """

    problem: str
    offset: int
    block: str = ""
    repair: bool = True


@dataclass(frozen=True, slots=True)
class ProgramReady:
    """A program can run: its block is closed and what it declares is known.

    `declared` is the text of its `<requires>`, None where it has none. `offset` is the end of
    the two blocks: whatever the model wrote after it was written without the output.
    """

    program: Program
    declared: str | None
    offset: int


Event = Text | Opened | Closed | Malformed | ProgramReady


class Tags:
    """The blocks of a text that comes in pieces. `feed` and `end` return the events that became known."""

    def __init__(self) -> None:
        self._block = ""
        self._content: list[str] = []
        self._room = BLOCK_LIMIT
        self._held = ""
        self._offset = 0

    def feed(self, text: str) -> list[Event]:
        """Read on. The end of `text` is held back while it may be the beginning of a tag."""
        buffer = self._held + text
        events: list[Event] = []
        done = 0
        while match := _FIND[self._block].search(buffer, done):
            self._text(buffer[done : match.start()], self._offset + done, events)
            self._tag(match, self._offset + match.start(), events)
            done = match.end()
        cut = len(buffer) - _partial(buffer[done:], self._block)
        self._text(buffer[done:cut], self._offset + done, events)
        self._held = buffer[cut:]
        self._offset += cut
        return events

    def end(self) -> list[Event]:
        """The text is over: a block that is still open is malformed."""
        events: list[Event] = []
        self._text(self._held, self._offset, events)
        self._offset += len(self._held)
        self._held = ""
        if self._block and self._block not in RUNTIME_TAGS and self._room >= 0:
            events.append(Malformed(f"<{self._block}> was never closed", self._offset, self._block))
        return events

    def _text(self, text: str, offset: int, events: list[Event]) -> None:
        if not text:
            return
        if self._block == "" or self._block in RUNTIME_TAGS or self._room < 0:
            events.append(Text(self._block, text))
            return
        kept, over = text[: self._room], text[self._room :]
        self._room -= len(kept)
        if kept:
            self._content.append(kept)
            events.append(Text(self._block, kept))
        if over:
            self._content, self._room = [], -1
            problem = f"<{self._block}> is longer than {BLOCK_LIMIT} characters"
            events += [Malformed(problem, offset + len(kept), self._block), Text(self._block, over)]

    def _tag(self, match: re.Match[str], start: int, events: list[Event]) -> None:
        closes, name = match.group().startswith("</"), match.group().strip("</>")
        end = start + len(match.group())
        if self._block == "":
            self._outside(name, closes, start, end, events)
        elif closes and name == self._block:
            self._close(end, events)
        else:
            who = "the runtime alone writes it" if name in RUNTIME_TAGS else f"close <{self._block}> first"
            events.append(Malformed(f"{match.group()} inside <{self._block}>: {who}", start, self._block))
            self._text(match.group(), start, events)

    def _outside(self, name: str, closes: bool, start: int, end: int, events: list[Event]) -> None:
        if closes:
            events.append(Malformed(f"</{name}> closes nothing", start, repair=False))
            return
        if name in RUNTIME_TAGS:
            events.append(Malformed(f"<{name}> is not for you to write: the runtime alone writes it", start))
        else:
            events.append(Opened(name, end))
        self._block, self._content, self._room = name, [], BLOCK_LIMIT

    def _close(self, end: int, events: list[Event]) -> None:
        block, content = self._block, "".join(self._content)
        self._block, self._content = "", []
        if block in RUNTIME_TAGS or self._room < 0:
            return
        program = program_of(content) if block == "model" else None
        if isinstance(program, str):
            events.append(Malformed(program, end))
        else:
            events.append(Closed(block, content, end, program))


def program_of(content: str) -> Program | str:
    """The program of a `<model>` block, or what is wrong with it.

    `python: code`, or the code from the next line on. One space or one line break after the
    colon is dropped; the code is left as it is.
    """
    word, colon, code = content.partition(":")
    language = language_of(word)
    if not colon or language is None:
        return f"<model> must begin with its language and a colon: {', '.join(f'{x}:' for x in LANGUAGES)}"
    code = re.sub(r"\A(?: |\r?\n)", "", code)
    if not code.strip():
        return "<model> holds no program"
    return Program(language, code)


@dataclass(frozen=True, slots=True)
class Pending:
    """What may still become, or belong to, a program.

    Either `declared`, a `<requires>` that waits for the program right behind it, or `program`,
    which ended at `offset` and waits for its `<requires>` (`opened`: that one has begun).
    """

    declared: str | None = None
    program: Program | None = None
    offset: int = 0
    opened: bool = False


def follow(pending: Pending, event: Event | None) -> tuple[Pending, ProgramReady | None]:
    """One step of the rule that finds programs; None stands for the end of the text.

    `<requires>` belongs to the program right before it or right behind it, with nothing but
    space between; where something else follows `</model>`, nothing is declared.
    """
    match event:
        case Text(block, text) if block or text.isspace():
            return pending, None
        case Opened("requires") if pending.program:
            return Pending(program=pending.program, offset=pending.offset, opened=True), None
        case Opened("model") if pending.program is None:
            return pending, None
        case Closed("requires", content, offset):
            if pending.program:
                return Pending(), ProgramReady(pending.program, content, offset)
            return Pending(declared=content), None
        case Closed("model", _, offset, program) if program:
            if pending.declared is not None:
                return Pending(), ProgramReady(program, pending.declared, offset)
            return Pending(program=program, offset=offset), None
    if pending.program is None or pending.opened:
        return Pending(), None
    return Pending(), ProgramReady(pending.program, None, pending.offset)


class Reader:
    """`Tags` and `follow` together: events, and each ProgramReady right behind its last block."""

    def __init__(self) -> None:
        self._tags = Tags()
        self._pending = Pending()

    def feed(self, text: str) -> list[Event]:
        return self._followed(self._tags.feed(text))

    def end(self) -> list[Event]:
        events = self._followed(self._tags.end())
        self._pending, ready = follow(self._pending, None)
        return [*events, ready] if ready else events

    def _followed(self, events: list[Event]) -> list[Event]:
        result: list[Event] = []
        for event in events:
            self._pending, ready = follow(self._pending, event)
            if ready is None:
                result.append(event)
            elif isinstance(event, Closed) and event.offset == ready.offset:
                result += [event, ready]
            else:
                result += [ready, event]
        return result


def _known(block: str) -> tuple[str, ...]:
    """The tags that count inside `block`."""
    if block == "model" or block in RUNTIME_TAGS:
        return (f"</{block}>",)
    return tuple(f"{start}{name}>" for name in TAGS for start in ("<", "</"))


_KNOWN = {block: _known(block) for block in ("", *TAGS)}
_FIND = {block: re.compile("|".join(tags)) for block, tags in _KNOWN.items()}


def _partial(text: str, block: str) -> int:
    """How many characters at the end of `text` may be the beginning of a tag."""
    start = text.rfind("<")
    if start < 0:
        return 0
    tail = text[start:]
    return len(tail) if any(tag.startswith(tail) for tag in _KNOWN[block]) else 0
