"""How a failure reaches the user: one line that says what and why, one that mends it, an exit code.

Covered: the project's own errors, wrong options, Ctrl-C, a closed pipe, and bugs. A bug is shown
as one line too; WORLDMODEL_DEBUG=1 shows the traceback of anything.
"""

from __future__ import annotations

import io
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
    _open_streams()
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
        _drop_stdout()
        return BROKEN_PIPE
    except OSError as error:
        return report(f"the system refused: {error}", "", FAILED, as_json=as_json)
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
        try:
            screen.print_json(document(message, mend, code))
        except OSError:  # stdout is what failed
            as_json = False
    if not as_json:
        _flush()
        print(f"worldmodel: {message}", file=sys.stderr)
        if mend:
            print(f"  mend it: {mend}", file=sys.stderr)
    return code


def document(message: str, mend: str, code: int) -> dict[str, str | int]:
    """A failure as --json prints it."""
    return {"error": message, "mend": mend, "exit_code": code}


def _open_streams() -> None:
    """Streams that the caller closed lead nowhere instead; what an encoding cannot say is escaped."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115 (open to the end)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")


def _flush() -> None:
    """Write what is in stdout's buffer; what cannot be written is dropped."""
    try:
        sys.stdout.flush()
    except OSError:
        _drop_stdout()


def _drop_stdout() -> None:
    """Python flushes stdout at exit: give it somewhere to go, or it complains about a closed pipe or a full disk."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


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
