"""What is said about one run: the request that goes into a machine, and the Run that its answer becomes.

The answer is untrusted: it has the agreed fields and types, or the run has failed.
"""

from __future__ import annotations

import os
import secrets
import signal
import time
from dataclasses import dataclass
from typing import Any

from worldmodel.errors import SandboxError
from worldmodel.execution.base import Grant
from worldmodel.execution.qemu.channel import ChannelError
from worldmodel.execution.qemu.machine import MEMORY_MB, RESERVED_MB
from worldmodel.execution.qemu.observe import TRACE_LIMIT, observe
from worldmodel.types import LANGUAGES, Limits, Program, Run, Status

SOURCE_LIMIT = 1 << 20
RESULT: dict[str, tuple[type, ...]] = {
    "exit": (int, type(None)),
    "timeout": (bool,),
    "oom": (bool,),
    "stdout": (str,),
    "stderr": (str,),
    "truncated": (bool,),
    "seconds": (float,),
    "memory": (int,),
    "trace": (str,),
}
BOUNDS = {"seconds": 1e7, "memory": MEMORY_MB << 20}
"""The most that a result may say: longer than any run lasts, and all memory that a machine has."""


@dataclass(frozen=True, slots=True)
class Ended:
    """The machine was lost while the program ran: what the Run says of it."""

    status: Status
    reason: str


def check(program: Program, limits: Limits) -> None:
    """Raises SandboxError for a program or for limits that no machine here can take."""
    if program.language not in LANGUAGES:
        raise SandboxError(f"no machine runs {program.language!r}; there are {', '.join(LANGUAGES)}")
    if not 16 <= limits.memory_mb <= MEMORY_MB - RESERVED_MB:
        largest = MEMORY_MB - RESERVED_MB
        raise SandboxError(f"a machine has 16 to {largest} MB for a program; {limits.memory_mb} were asked for")
    if len(program.source) > SOURCE_LIMIT:
        raise SandboxError(f"the program has {len(program.source)} characters; at most {SOURCE_LIMIT} are taken")
    if min(limits.seconds, limits.processes, limits.disk_mb, limits.output_bytes) <= 0:
        raise SandboxError("every limit must be larger than zero")
    if limits.artifacts_mb < 0:
        raise SandboxError("the limit for artifacts must not be negative")


def freshness() -> dict[str, Any]:
    """Entropy and the true time: a restored machine repeats its template's."""
    return {"entropy": os.urandom(64).hex(), "now": time.time()}


def request(
    program: Program, grant: Grant, limits: Limits, secret: str, files: dict[str, bool] | None
) -> dict[str, Any]:
    """The frame that runs `program`. `secret` is this run's: what comes back must carry it. `files` is of files.py."""
    return {
        "op": "run",
        "secret": secret,
        **freshness(),
        "seed": secrets.randbelow((1 << 31) - 1) + 1,
        "language": program.language,
        "source": program.source,
        "processes": any(requirement.category == "process" for requirement in grant.requirements),
        "files": files,
        "limits": {
            "seconds": limits.seconds,
            "memory": limits.memory_mb << 20,
            "processes": limits.processes,
            "disk": limits.disk_mb,
            "output": limits.output_bytes,
            "artifacts": limits.artifacts_mb << 20,
        },
    }


def largest(limits: Limits) -> int:
    """Bytes that a result may have: JSON writes some bytes of output as six."""
    return 12 * limits.output_bytes + 6 * TRACE_LIMIT + (1 << 16)


def checked(result: dict[str, Any]) -> dict[str, Any]:
    """The result, which has the fields and types that were agreed upon, its texts without lone surrogates.

    Raises ChannelError.
    """
    for name, kinds in RESULT.items():
        if name not in result or not isinstance(result[name], kinds):
            raise ChannelError(f"the machine sent a result with a wrong {name!r}")
    for name, most in BOUNDS.items():
        if not 0 <= result[name] <= most:  # a NaN neither
            raise ChannelError(f"the machine sent a result with an impossible {name!r}")
    return {**result, **{name: result[name].encode("utf-8", "replace").decode() for name in ("stdout", "stderr")}}


def how(ended: int | None) -> str:
    """How QEMU ended, in brackets, for the end of a sentence; nothing where it has not."""
    if ended is None:
        return ""
    return f" (QEMU was ended by {_name(ended)})" if ended < 0 else f" (QEMU ended with {ended})"


def run_of(program: Program, grant: Grant, result: dict[str, Any] | Ended, started: float, total: float) -> Run:
    """The Run of a checked `result`; `started` and `total` are seconds since the caller asked."""
    if isinstance(result, Ended):
        return Run(
            status=result.status,
            exit_code=None,
            stdout="",
            stderr=result.reason,
            truncated=False,
            seconds=total - started,
            memory=None,
            started=started,
            sandbox="qemu",
        )
    observed = observe(program, grant, result["trace"])
    status: Status = "ok"
    if result["oom"]:
        status = "oom"
    elif result["timeout"]:
        status = "timeout"
    elif result["exit"] != 0:
        status = "blocked" if any(seen.blocked for seen in observed) else "failed"
    return Run(
        status=status,
        exit_code=None if result["timeout"] or result["oom"] else _exit_code(result["exit"]),
        stdout=result["stdout"],
        stderr=result["stderr"] + _ending(result),
        truncated=result["truncated"],
        seconds=result["seconds"],
        memory=result["memory"],
        observed=observed,
        started=started,
        sandbox="qemu",
    )


def _name(status: int) -> str:
    """The signal behind a negative exit status."""
    try:
        return signal.Signals(-status).name
    except ValueError:
        return str(-status)


def _exit_code(status: int | None) -> int | None:
    """As a shell tells it: 128 and the number of the signal that ended the program."""
    return 128 - status if status is not None and status < 0 else status


def _ending(result: dict[str, Any]) -> str:
    """A line on how the program was ended by a signal of its own making, for a reader of its messages."""
    code = result["exit"]
    if result["timeout"] or result["oom"] or code is None or code >= 0:
        return ""
    return f"the program was ended by signal {_name(code)}\n"
