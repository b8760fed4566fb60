"""What a `file` grant puts into one run: the disk that shows the folder, and the place for written files."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from worldmodel.execution.base import Grant
from worldmodel.execution.qemu import artifacts
from worldmodel.execution.qemu.channel import Channel
from worldmodel.execution.qemu.disk import make_disk
from worldmodel.execution.resources import Resources
from worldmodel.types import Limits, Program, Run

DATA = "/data"
"""Where a program finds the folder, and its working directory when it was granted."""


@dataclass(frozen=True, slots=True)
class Files:
    """`disk` and `folder` are descriptors: of the data disk (None: nothing was mounted, /data is
    empty) and of the folder for artifacts (None: nothing may be written).
    """

    granted: bool = False
    disk: int | None = None
    folder: int | None = None
    path: Path = Path()

    @property
    def request(self) -> dict[str, bool] | None:
        """The field of the request to the agent."""
        if not self.granted:
            return None
        return {"disk": self.disk is not None, "writable": self.folder is not None}


def granted(program: Program, grant: Grant) -> tuple[bool, bool]:
    """Whether the program may read files, and whether it may write them."""
    arguments = {
        argument
        for requirement in grant.requirements
        if (requirement.category, requirement.language) == ("file", program.language)
        for argument in requirement.arguments
    }
    return bool(arguments), "read_write" in arguments


@contextmanager
def opened(program: Program, grant: Grant, resources: Resources, room: Path) -> Iterator[Files]:
    """What the grant opens for this run; closed afterwards. The disk lies unnamed in `room`.

    Raises SandboxError when the folder cannot be shown, or written files would have no place to go.
    """
    reading, writing = granted(program, grant)
    if not reading:
        yield Files()
        return
    with ExitStack() as stack:
        folder = disk = None
        if writing and resources.artifacts is not None:
            folder = artifacts.open_folder(resources.artifacts)
            stack.callback(os.close, folder)
        if resources.mount is not None:
            disk = make_disk(resources.mount, room)
            stack.callback(os.close, disk)
        yield Files(True, disk, folder, resources.artifacts or Path())


def collect(run: Run, files: Files, channel: Channel, secret: str, limits: Limits) -> Run:
    """The run with the files that it left, when it could write any. Call it when the result is there."""
    if files.folder is None:
        return run
    taken = artifacts.receive(channel, secret, files.folder, files.path, limits.artifacts_mb << 20)
    return replace(run, artifacts=tuple(taken.artifacts), left_out=taken.left_out)
