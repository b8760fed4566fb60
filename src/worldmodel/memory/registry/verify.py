"""Running a version again: does it still give what its runs say it gave?

Not covered: programs that use the time, the web or chance give something else each time, and are told to.
"""

from __future__ import annotations

from worldmodel.errors import RegistryError
from worldmodel.memory.registry.combine import REPEATED, Check, Rerun
from worldmodel.memory.registry.names import Version
from worldmodel.memory.registry.registry import Registry


def verify(registry: Registry, version: Version, rerun: Rerun) -> tuple[Check, ...]:
    """The last REPEATED trials of different values that worked, each run again; none where nothing proves the version.

    Raises RegistryError where the version is not approved or cannot be read; and what `rerun` raises.
    """
    model = registry.model(version)
    if not registry.approved(version):
        raise RegistryError(
            f"{version.name} is not approved, so it is not run",
            mend=f"worldmodel registry show {version.name}, then approve {version.name}",
        )
    last = {(trial.question, trial.prelude): trial for trial in model.proofs}
    return tuple(Check(version.model, trial, rerun(model, trial)) for trial in list(last.values())[-REPEATED:])
