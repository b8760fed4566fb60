"""Git's own ssh signatures: commits are signed where git is told to, and those of others are checked.

What git's configuration says counts (`gpg.format ssh`, `user.signingkey`, `commit.gpgSign true`,
`gpg.ssh.allowedSignersFile`), the user's own and that of the registry's folder. The work is done by
`ssh-keygen -Y`, as in git (PROTOCOL.sshsig of OpenSSH; namespace `git`).

Not covered: OpenPGP and X.509 signatures are told apart and not checked; dates of keys.
"""

from __future__ import annotations

import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from worldmodel.errors import RegistryError

if TYPE_CHECKING:
    from worldmodel.memory.registry.store import Store

MEND = "git -C REGISTRY config commit.gpgSign false, or git config gpg.format ssh and user.signingkey FILE"


@dataclass(frozen=True, slots=True)
class Signature:
    """What a commit's signature is worth.

    `good`: by somebody in the file of allowed signers, `signer`. `unknown`: right, but by a key that is not in it, or
    of a kind that is not checked. `bad`: not a signature of what the commit holds. `none`: there is none.
    """

    state: Literal["good", "unknown", "bad", "none"]
    signer: str = ""


def signing_key(store: Store) -> str:
    """The key that commits are to be signed with, "" where they are not.

    Raises RegistryError where git is told to sign in a way that is not known here: nothing is left unsigned in silence.
    """
    if store.config("commit.gpgsign").lower() not in ("true", "yes", "on", "1"):
        return ""
    key = store.config("user.signingkey")
    if store.config("gpg.format") != "ssh" or not key:
        raise RegistryError("git is told to sign commits, and only ssh keys can be used here", mend=MEND)
    return key


def signed(content: bytes, key: str) -> bytes:
    """A commit with its signature as a header. `key` is a file, or `key::` and a public key that the agent holds."""
    with tempfile.TemporaryDirectory(prefix="worldmodel-sign-") as folder:
        data = Path(folder, "commit")
        data.write_bytes(content)
        command = ["ssh-keygen", "-Y", "sign", "-n", "git", "-f", str(Path(key).expanduser())]
        if key.startswith(("key::", "ssh-")):
            public = Path(folder, "key.pub")
            public.write_text(key.removeprefix("key::") + "\n")
            command = [*command[:-1], str(public), "-U"]
        done = _ssh_keygen([*command, str(data)])
        if done.returncode:
            raise RegistryError(f"the commit cannot be signed: {_said(done)}", mend=MEND)
        lines = Path(folder, "commit.sig").read_bytes().strip().split(b"\n")
    head, _, rest = content.partition(b"\n\n")
    return head + b"\ngpgsig " + b"\n ".join(lines) + b"\n\n" + rest


def check(store: Store, commit: str) -> Signature:
    """Check the signature of a commit. Raises RegistryError where ssh-keygen is needed and missing."""
    signature, content = store.commit(commit).gpg_signature
    if signature is None:
        return Signature("none")
    if b"BEGIN SSH SIGNATURE" not in signature:
        return Signature("unknown")
    allowed = store.config("gpg.ssh.allowedsignersfile")
    with tempfile.TemporaryDirectory(prefix="worldmodel-sign-") as folder:
        file = Path(folder, "signature")
        file.write_bytes(signature + b"\n")
        if allowed:
            signers = str(Path(allowed).expanduser())
            found = _ssh_keygen(["ssh-keygen", "-Y", "find-principals", "-s", str(file), "-f", signers])
            for signer in found.stdout.decode("utf-8", "replace").splitlines() if not found.returncode else ():
                command = ["ssh-keygen", "-Y", "verify", "-n", "git", "-f", signers, "-I", signer, "-s", str(file)]
                if not _ssh_keygen(command, content).returncode:
                    return Signature("good", signer)
        done = _ssh_keygen(["ssh-keygen", "-Y", "check-novalidate", "-n", "git", "-s", str(file)], content)
    return Signature("bad" if done.returncode else "unknown")


def _ssh_keygen(command: list[str], data: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(command, input=data, capture_output=True, check=False, timeout=60)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise RegistryError(
            f"signatures need ssh-keygen, which did not run: {error}", mend="apt-get install openssh-client"
        ) from error


def _said(done: subprocess.CompletedProcess[bytes]) -> str:
    return " ".join(done.stderr.decode("utf-8", "replace").split())
