"""What the bubblewrap sandbox has and lacks on this host, for those who ask before they run."""

from __future__ import annotations

from worldmodel.errors import SandboxError, SandboxUnavailable
from worldmodel.execution.bubblewrap import cgroup, command, seccomp
from worldmodel.types import LANGUAGES


def facts() -> tuple[bool, str, str]:
    """(can it be used, detail, the command that mends it). A missing language is told and is no fault."""
    try:
        path = command.bwrap()
        seccomp.machine()
    except SandboxUnavailable as problem:
        return False, str(problem), problem.mend
    without = []
    for language in LANGUAGES:
        try:
            command.interpreter(language)
        except SandboxError:
            without.append(language)
    told = f"; no interpreter for {', '.join(without)}" if without else ""
    return True, f"{path}; control group {cgroup.find()}{told}", ""
