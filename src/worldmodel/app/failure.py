"""How a failure reaches the user: one line that says what and why, one that mends it, an exit code.

Covered: the project's own errors, wrong options, Ctrl-C, a closed pipe, and bugs. A bug is shown
as one line too; WORLDMODEL_DEBUG=1 shows the traceback of anything.
"""

from __future__ import annotations

import os
import signal
import sys
import traceback
from collections.abc import Callable
from types import FrameType

import typer
from typer.exceptions import TyperException

from worldmodel.app import screen
from worldmodel.errors import WorldModelError

ANSWERED, FAILED, INTERRUPTED, BROKEN_PIPE = 0, 1, 130, 141


class Stopped(BaseException):
    """A signal other than Ctrl-C ended the command; the exit code says which."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.exit_code = 128 + number


def guarded(command: Callable[[], int | None], *, as_json: bool) -> int:
    """Run `command` and turn what it raises into messages; the exit code of it all."""
    for number in (signal.SIGTERM, signal.SIGHUP):
        if signal.getsignal(number) is signal.SIG_DFL:
            signal.signal(number, _stop)
    sys.excepthook = _bug_hook(as_json)
    try:
        code = command()
        sys.stdout.flush()
        return code or ANSWERED
    except WorldModelError as error:
        return report(str(error), error.mend, error.exit_code, as_json=as_json)
    except TyperException as error:
        context = getattr(error, "ctx", None)
        mend = f"{context.command_path if context else 'worldmodel'} --help"
        return report(error.format_message(), mend, error.exit_code, as_json=as_json)
    except BrokenPipeError:
        # Python flushes stdout at exit: give it somewhere to go, or it complains about the closed pipe.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return BROKEN_PIPE
    except (KeyboardInterrupt, typer.Abort):
        return report("interrupted", "", INTERRUPTED, as_json=as_json)
    except Stopped as stopped:
        return report("stopped by a signal", "", stopped.exit_code, as_json=as_json)


def report(message: str, mend: str, code: int, *, as_json: bool) -> int:
    """Write the failure where it belongs, and return `code`."""
    if os.environ.get("WORLDMODEL_DEBUG") == "1" and sys.exc_info()[0] is not None:
        traceback.print_exc()
    message = " ".join(message.split()) or "failed without a message"
    if as_json:
        screen.print_json(document(message, mend, code))
    else:
        sys.stdout.flush()
        print(f"worldmodel: {message}", file=sys.stderr)
        if mend:
            print(f"  mend it: {mend}", file=sys.stderr)
    return code


def document(message: str, mend: str, code: int) -> dict[str, str | int]:
    """A failure as --json prints it."""
    return {"error": message, "mend": mend, "exit_code": code}


def _stop(number: int, frame: FrameType | None) -> None:
    raise Stopped(number)


def _bug_hook(as_json: bool) -> Callable[..., None]:
    def hook(kind: type[BaseException], error: BaseException, trace: object) -> None:
        if os.environ.get("WORLDMODEL_DEBUG") == "1":
            sys.__excepthook__(kind, error, error.__traceback__)
            return
        mend = "this is a bug: run it again with WORLDMODEL_DEBUG=1 and report what it shows"
        report(f"{kind.__name__}: {error}", mend, FAILED, as_json=as_json)

    return hook
