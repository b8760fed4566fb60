"""`worldmodel ask` and `worldmodel chat`."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager

from worldmodel.app import build, consent, failure, screen
from worldmodel.app.machine import ensure_image
from worldmodel.app.options import Options
from worldmodel.app.show import Show
from worldmodel.app.source import text_of
from worldmodel.errors import UsageError, WorldModelError
from worldmodel.loop import Event, World, answer
from worldmodel.settings import Settings
from worldmodel.types import Trace, to_data

HELP = """\
/help   this
/reset  forget what was said so far
/quit   leave (so does Ctrl-D)
Ctrl-C  end the answer that is being written"""

Pairs = Sequence[tuple[str, str]]


def ask(question: str, options: Options, *, as_json: bool) -> int:
    """0 when there is an answer, 1 when the model gave none. Raises what building and answering raise."""
    question = text_of(question, "the question")
    with _world(options) as world:
        return _answer(question, world, (), as_json=as_json)[1]


def chat(options: Options, *, as_json: bool) -> int:
    """Answer lines until the end of input. Returns 0, or the exit code of the error that ended it.

    In a terminal an error or Ctrl-C ends the answer only; from a pipe it ends the chat, so that
    a script notices.
    """
    terminal = sys.stdin.isatty()
    history: list[tuple[str, str]] = []
    with _world(options) as world:
        build.keep_ready(world, 1)
        if terminal:
            screen.note(f"{world.engine.card.name}; /help says what can be typed")
            if not world.engine.card.history:
                screen.note("this model does not read earlier turns: each question stands alone")
        for line in _typed() if terminal else _piped():
            command = line.strip()
            if command in ("/quit", "/exit"):
                break
            if command == "/help":
                screen.note(f"\n{HELP}")
            elif command == "/reset":
                history.clear()
                screen.note("forgotten")
            elif command.startswith("/") and terminal:
                screen.note(f"unknown command {screen.visible(command)}; /help says what there is")
            elif command:
                try:
                    trace, code = _answer(command, world, history, as_json=as_json)
                except KeyboardInterrupt:
                    if not terminal:
                        raise
                    print(flush=True)
                    screen.note("the answer was ended; Ctrl-D ends the chat")
                except WorldModelError as error:
                    if not terminal:
                        raise
                    failure.report(str(error), error.mend, error.exit_code, as_json=as_json)
                else:
                    if code > failure.FAILED and not terminal:
                        return code
                    if trace.answer is not None:
                        history.append((command, trace.answer))
    return failure.ANSWERED


@contextmanager
def _world(options: Options) -> Iterator[World]:
    # In a pipe nobody reads stderr but scripts; what `auto` chose stands in each run's `sandbox` too.
    say: Callable[[str], None] = screen.note
    settings = Settings.from_env()
    world = build.world(
        options, settings, ask=consent.person(), say=say, prepare=ensure_image, missing=consent.missing()
    )
    try:
        yield world
    finally:
        build.close(world)


def _answer(question: str, world: World, history: Pairs, *, as_json: bool) -> tuple[Trace, int]:
    """The Trace and the exit code. With `as_json`, an error is printed together with the Trace that it cut short."""
    show: Callable[[Event], None] = (lambda event: None) if as_json else Show(screen.stdout())
    with closing(answer(question, world, history)) as events:
        try:
            for event in events:
                show(event)
        except WorldModelError as error:
            if not as_json:
                raise
            document = failure.document(str(error), error.mend, error.exit_code)
            screen.print_json({**document, "trace": to_data(events.trace)})
            return events.trace, error.exit_code
        trace = events.trace
    if as_json:
        screen.print_json(to_data(trace))
    return trace, failure.ANSWERED if trace.answer is not None else failure.FAILED


def _typed() -> Iterator[str]:
    """Lines from the person at the terminal. Ctrl-C drops the line, Ctrl-D ends."""
    import readline  # noqa: F401 (gives `input` its editing and history)

    while True:
        try:
            yield input("\n> ")
        except KeyboardInterrupt:
            print(flush=True)
        except UnicodeDecodeError:
            screen.note("that line was no UTF-8 text")
        except EOFError:
            print(flush=True)
            return


def _piped() -> Iterator[str]:
    for number, line in enumerate(sys.stdin.buffer, start=1):
        try:
            yield line.decode("utf-8")
        except UnicodeDecodeError as error:
            raise UsageError(f"line {number} of stdin is no UTF-8 text") from error
