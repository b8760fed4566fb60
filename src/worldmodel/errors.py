"""Every exception that WorldModel raises on purpose.

    WorldModelError                 base; `mend` is the command or step that mends it
    ├── UsageError                  the caller asked for something that cannot be      exit 2
    ├── EngineError                 an engine cannot be loaded or stopped working      exit 3
    │   └── EngineUnavailable       a package, file or server is missing
    ├── SandboxError                no machine, or it broke (not the program in it)    exit 4
    │   ├── SandboxUnavailable      QEMU, bubblewrap or mmdebstrap is not installed
    │   ├── ImageError              the guest image is missing, damaged or not buildable
    │   └── ToolError               a tool is not well registered, or its server is not there
    ├── PolicyError                 the policy or the audit log cannot be read         exit 5
    ├── DataError                   a data file is malformed; names file and line      exit 6
    ├── TrainingError               training cannot start or must stop                 exit 7
    └── StoreError                  what memory keeps cannot be read or written        exit 8
        ├── StoreUnavailable        a package that memory needs is missing
        ├── RegistryError           the registry of models; a remote that refuses
        ├── EmbedderError           an embedder is missing, or gives no vectors
        └── IndexStale              the index of memory is damaged, older, or of another embedder: rebuild it

What a program does wrong is no exception: it is a `Run` with a status. What a model
writes wrong is no exception either: it is a problem in the `Trace`.
"""

from __future__ import annotations


class WorldModelError(Exception):
    """What happened and why; `mend` is what to do about it, one line, or empty."""

    exit_code = 1

    def __init__(self, message: str, *, mend: str = "") -> None:
        super().__init__(message)
        self.mend = mend


class UsageError(WorldModelError):
    exit_code = 2


class EngineError(WorldModelError):
    exit_code = 3


class EngineUnavailable(EngineError):
    pass


class ContextFull(EngineError):
    """Prompt and reply together are longer than what the model can read."""


class SandboxError(WorldModelError):
    exit_code = 4


class SandboxUnavailable(SandboxError):
    pass


class ImageError(SandboxError):
    pass


class ToolError(SandboxError):
    pass


class PolicyError(WorldModelError):
    exit_code = 5


class DataError(WorldModelError):
    exit_code = 6


class TrainingError(WorldModelError):
    exit_code = 7


class StoreError(WorldModelError):
    exit_code = 8


class StoreUnavailable(StoreError):
    pass


class RegistryError(StoreError):
    pass


class UnreadableModel(RegistryError):
    """The files of one version cannot be understood; the registry is as good as before."""


class EmbedderError(StoreError):
    pass


class IndexStale(StoreError):
    pass
