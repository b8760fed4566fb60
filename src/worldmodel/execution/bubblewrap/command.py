"""The command line of bwrap: what a program finds in its sandbox, and which interpreter runs it.

It finds the system's programs and libraries, read-only; a /scratch of limited size, which is
/tmp too; its own /proc and /dev; and an /etc of a few lines. Everything else is not there.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

from worldmodel.errors import SandboxError, SandboxUnavailable
from worldmodel.execution.bubblewrap.files import DATA
from worldmodel.execution.bubblewrap.folder import GIVEN, Shown
from worldmodel.types import Language, Limits

SEARCH_PATH = "/usr/local/bin:/usr/bin:/bin"
SHARED_MB = 16
"""Size of /dev/shm, which multiprocessing needs for its locks."""

_SYSTEM = ("/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32")
_FILES = {"python": "model.py", "javascript": "model.js", "bash": "model.sh", "c": "model.c"}
_INTERPRETERS: dict[Language, tuple[str, ...]] = {
    "python": ("python3",),
    "javascript": ("node", "nodejs"),
    "bash": ("bash",),
    "c": ("tcc", "gcc", "cc", "clang"),
}
_PACKAGES = {"python": "python3", "javascript": "nodejs", "bash": "bash", "c": "tcc"}
_ETC = {
    "passwd": "user:x:1000:1000::/scratch:/bin/bash\n",
    "group": "user:x:1000:\n",
    "hosts": "127.0.0.1 localhost sandbox\n::1 localhost\n",
    "nsswitch.conf": "passwd: files\ngroup: files\nhosts: files dns\n",
}
_ENVIRONMENT = {
    "PATH": SEARCH_PATH,
    "HOME": "/scratch",
    "LANG": "C.UTF-8",
    "PYTHONDONTWRITEBYTECODE": "1",
    # One thread: a mathematical library would reserve memory for each core of the host.
    "OPENBLAS_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
}

# The limits are set here and not earlier, because the one on processes counts within a user
# namespace only when it is set inside. A compiler runs first and in the same limits.
_SHELL = 'set -e; ulimit -c 0 -n 256 -t "$1" -f "$2" -u "$3" -v "$4"; shift 4; '
_INTERPRET = _SHELL + 'exec "$@"'
_COMPILE = _SHELL + '"$@" || exit; exec /scratch/model'
_COPY = f"cp -r --preserve=timestamps {GIVEN}/. {DATA}; "
"""Comes first, where the granted folder is given as a copy."""


def bwrap() -> str:
    """The path of bwrap. Raises SandboxUnavailable."""
    found = shutil.which("bwrap")
    if found is None:
        raise SandboxUnavailable("bubblewrap is not installed", mend="apt-get install bubblewrap")
    return found


def interpreter(language: Language, search_path: str = SEARCH_PATH) -> str:
    """The host's interpreter or compiler for `language`, as a path that exists in the sandbox too.

    Raises SandboxError, naming it, where there is none.
    """
    names = _INTERPRETERS[language]
    for name in names:
        for folder in search_path.split(":"):
            found = shutil.which(name, path=folder)
            if found and any(os.path.realpath(found).startswith(f"{root}/") for root in _SYSTEM):
                return found
    raise SandboxError(
        f"the bubblewrap sandbox uses the system's own {' or '.join(names)} for {language}, and there is none in "
        f"{search_path}",
        mend=f"apt-get install {_PACKAGES[language]}",
    )


def arguments(
    language: Language, source: bytes, seccomp: bytes, limits: Limits, shown: Shown, give: Callable[[bytes], int]
) -> list[str]:
    """What follows `bwrap`. `give` makes a descriptor from which bwrap reads the bytes."""
    return [
        *_places(language, source, limits, shown, give),
        "--seccomp",
        str(give(seccomp)),
        "--",
        *_command(language, limits, shown),
    ]


def _places(
    language: Language, source: bytes, limits: Limits, folder: Shown, give: Callable[[bytes], int]
) -> list[str]:
    shown = ["--unshare-all", "--new-session", "--die-with-parent", "--cap-drop", "ALL", "--clearenv"]
    shown += ["--hostname", "sandbox", "--uid", "1000", "--gid", "1000"]
    for root in _SYSTEM:
        if Path(root).is_symlink():
            shown += ["--symlink", str(Path(root).readlink()), root]
        else:
            shown += ["--ro-bind-try", root, root]
    for path in ("/etc/ld.so.cache", "/etc/alternatives"):
        shown += ["--ro-bind-try", path, path]
    for name, text in _ETC.items():
        shown += ["--ro-bind-data", str(give(text.encode())), f"/etc/{name}"]
    shown += ["--proc", "/proc", "--dev", "/dev", "--size", str(SHARED_MB << 20), "--tmpfs", "/dev/shm"]
    shown += ["--size", str(limits.disk_mb << 20), "--tmpfs", "/scratch", "--symlink", "scratch", "/tmp"]
    shown += folder.arguments(limits, give)
    # What is not a mount of its own would else be writable memory without limit.
    shown += ["--remount-ro", "/dev", "--remount-ro", "/"]
    shown += ["--file", str(give(source)), f"/scratch/{_FILES[language]}"]
    shown += ["--chdir", DATA if folder.access else "/scratch"]
    for name, value in _ENVIRONMENT.items():
        shown += ["--setenv", name, value]
    return shown


def processes(language: Language, limits: Limits) -> int:
    """The processes and threads of a run: the program's, the namespace's first one, and a dozen of node's own."""
    return limits.processes + (16 if language == "javascript" else 2)


def _command(language: Language, limits: Limits, shown: Shown) -> list[str]:
    tool = interpreter(language)
    name = f"/scratch/{_FILES[language]}" if shown.access else _FILES[language]
    program = [tool, name]
    if language == "javascript":
        # The limit on memory is the host's to enforce, so that passing it is seen as such.
        program = [tool, f"--max-old-space-size={4 * limits.memory_mb}", name]
    if language == "c":
        program = [tool, "-o", "/scratch/model", name, "-Wno-implicit-function-declaration", "-lm"]
    cores = os.cpu_count() or 1
    bounds = [
        str(int(limits.seconds * cores) + 2),
        str(limits.disk_mb << 10),
        str(processes(language, limits)),
        # A bound far above the limit, which the host enforces by watching. Node reserves gigabytes it never touches.
        "unlimited" if language == "javascript" else str((2 * limits.memory_mb + 512) << 10),
    ]
    shell = _COMPILE if language == "c" else _INTERPRET
    if shown.copied:
        shell = shell.replace("set -e; ", f"set -e; {_COPY}")
    return ["/bin/bash", "-c", shell, "bash", *bounds, *program]
