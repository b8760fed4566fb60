"""What a user puts at a sandbox's disposal: a folder, a place for files, tools, private hosts.

Nothing of it reaches a program by being here: a grant opens it to one program at a time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol, runtime_checkable

from worldmodel.core.requires import foreign, is_pure, show
from worldmodel.errors import SandboxError
from worldmodel.types import Requirement


@dataclass(frozen=True, slots=True)
class Tool:
    """A function on the host's side that a program may call by name when that name was granted.

    `parameters` is a JSON Schema of type object; arguments that do not fit it are refused unseen.
    `call` gets the arguments and returns what `json.dumps` takes; what it raises is told to the
    program as the error of that call. It must be safe to call from several threads.
    """

    name: str
    description: str
    parameters: dict[str, Any]
    call: Callable[[dict[str, Any]], Any]


@runtime_checkable
class Closes(Protocol):
    """Tools that have started something, which ends with the sandbox."""

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Resources:
    """`mount` is a directory that `file` grants show to programs; `artifacts` a directory into which the files
    come that a program with `file(read_write)` leaves. `private_hosts` are names or addresses, `HOST` or
    `HOST:PORT`, that programs may reach although they lead into a private network (and, with a port, at
    that port), when `web` for them is granted too; `HOST=ADDRESS:PORT` also says what the name stands for.
    """

    mount: Path | None = None
    artifacts: Path | None = None
    tools: Sequence[Tool] = field(default=())
    private_hosts: tuple[str, ...] = ()

    def close(self) -> None:
        """End what the tools have started (servers). The sandbox that was given these resources does it."""
        if isinstance(self.tools, Closes):
            self.tools.close()

    def lacks(self, requirement: Requirement) -> str:
        """Why `requirement` could not be met with these resources, or nothing."""
        if requirement.category == "file":
            if self.mount is None and "read_only" in requirement.arguments:
                return "no folder was given: --mount DIR"
            if self.artifacts is None and "read_write" in requirement.arguments:
                return "no folder for written files was given: --artifacts DIR"
        if requirement.category == "tool":
            known = {tool.name for tool in self.tools}
            if absent := [name for name in requirement.arguments if name not in known]:
                return f"there is no tool {', '.join(absent)}; there are: {', '.join(sorted(known)) or 'none'}"
        return ""


def lacks(sandbox: str, categories: Iterable[str], resources: Resources, requirement: Requirement) -> str:
    """Why a sandbox of this name that can grant `categories` cannot grant `requirement`, or nothing."""
    if is_pure(requirement):
        return ""
    if requirement.category not in frozenset(categories):
        return f"the {sandbox} sandbox cannot grant {requirement.category}"
    return resources.lacks(requirement)


def check(language: str, granted: Iterable[Requirement], lacks: Callable[[Requirement], str], mend: str = "") -> None:
    """Raises SandboxError for a grant that a sandbox `lacks`, or that is another language's than the program's."""
    for requirement in granted:
        if foreign(requirement, language):
            raise SandboxError(f"{show((requirement,))} was granted, but the program is {language}")
        if reason := lacks(requirement):
            raise SandboxError(reason, mend=mend)
