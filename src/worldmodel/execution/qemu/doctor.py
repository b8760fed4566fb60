"""What the sandbox needs of this host, what is missing, and the command that mends it."""

from __future__ import annotations

from worldmodel.errors import SandboxError, SandboxUnavailable
from worldmodel.execution.qemu import confine, image, probe
from worldmodel.execution.qemu.machine import program
from worldmodel.settings import Settings


def facts(settings: Settings) -> list[tuple[str, bool, str, str]]:
    """(name, is it well, detail, the command that mends it) for each thing that the sandbox needs.

    The tools that build the image may be missing once it is built.
    """
    try:
        rows = [("qemu", True, probe.qemu_version(), "")]
    except SandboxError as problem:
        return [("qemu", False, str(problem), problem.mend), *_tools(optional=False)]
    speed = probe.accelerator(settings)
    state = image.status(settings)
    size = f"{state.version}, {state.size >> 20} MB in {state.folder}"
    return [
        *rows,
        *_tools(optional=state.ready),
        ("accelerator", True, f"{speed.name}: {speed.reason}", ""),
        ("confinement", True, confine.describe(speed.name), ""),
        ("image", state.ready, size if state.ready else state.problem, "" if state.ready else image.BUILD),
    ]


def _tools(*, optional: bool) -> list[tuple[str, bool, str, str]]:
    rows = []
    tools = {"mmdebstrap": "mmdebstrap", "erofs-utils": "mkfs.erofs", "setpriv": "setpriv", "prlimit": "prlimit"}
    for name, tool in tools.items():
        try:
            rows.append((name, True, program(tool), ""))
        except SandboxUnavailable as problem:
            well = optional and tool not in ("setpriv", "prlimit")
            rows.append((name, well, f"{problem}{'; only a build needs it' if well else ''}", problem.mend))
    return rows
