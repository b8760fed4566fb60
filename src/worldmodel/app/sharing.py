"""`worldmodel registry push`, `pull` and `clone`."""

from __future__ import annotations

from pathlib import Path

from worldmodel.app import screen
from worldmodel.app.registry import opened
from worldmodel.memory.registry import Model, Trial, remote
from worldmodel.memory.registry.combine import Waits
from worldmodel.memory.registry.merge import merge
from worldmodel.memory.registry.remote import Fetched
from worldmodel.settings import Settings
from worldmodel.types import to_data


def push(where: str, branches: list[str], folder: Path | None, *, as_json: bool) -> int:
    with opened(folder) as registry:
        sent = remote.push(registry, where, tuple(branches))
    if as_json:
        screen.print_json({"remote": where, "sent": sent})
    else:
        for name, commit in sent.items():
            print(f"{commit[:12]}  {name} -> {where}")
    return 0


def pull(where: str, folder: Path | None, *, signed: bool, as_json: bool) -> int:
    """0 when what was fetched is merged, 1 when it waits to be merged by hand."""
    with opened(folder) as registry:
        fetched = remote.fetch(registry, where, signed=signed)
        if not as_json:
            _tell(fetched)
        branch = registry.store.branch()
        theirs = f"{fetched.remote}/{branch}"
        kind, said = "", ""
        if branch in fetched.branches:
            try:
                merged = merge(registry, theirs, _not_run)
                kind = merged.kind
            except Waits as error:
                kind, said = "waits", str(error)
    by_hand = kind in ("conflict", "failed", "waits")
    if as_json:
        data = {"remote": fetched.remote, "branches": fetched.branches, "merged": kind, "problem": said}
        names = [x.name for x in fetched.waiting]
        screen.print_json({**data, "waiting": names, "signatures": to_data(fetched.signatures)})
        return int(by_hand)
    print(f"{branch}: {kind or f'{fetched.remote} has no such branch'}" + (f" ({said})" if said else ""))
    if by_hand:
        screen.note(f"approve what is to run, then: worldmodel registry merge {theirs}")
    return int(by_hand)


def clone(url: str, folder: Path | None, *, signed: bool, as_json: bool) -> int:
    path = folder or Settings.from_env().registry
    registry, fetched = remote.clone(url, path, signed=signed)
    registry.close()
    if as_json:
        screen.print_json(
            {"registry": str(path), "branches": fetched.branches, "waiting": [x.name for x in fetched.waiting]}
        )
        return 0
    print(f"cloned into {path}")
    _tell(fetched)
    return 0


def _tell(fetched: Fetched) -> None:
    print(screen.visible(f"{fetched.remote} has {', '.join(fetched.branches)}; new versions: {len(fetched.versions)}"))
    states = [signature.state for signature in fetched.signatures.values()]
    signers = sorted({signature.signer for signature in fetched.signatures.values() if signature.signer})
    if "good" in states:
        print(screen.visible(f"{states.count('good')} of {len(states)} commits are signed by {', '.join(signers)}"))
    for version in fetched.waiting[-20:]:
        print(screen.visible(f"? {version.name}  {version.subject}"))
    if fetched.waiting:
        screen.note("these are used only after: worldmodel registry show NAME, then approve NAME")


def _not_run(model: Model, trial: Trial) -> Trial:
    raise Waits("both sides changed a program, so the outcome has to run", mend="worldmodel registry merge")
