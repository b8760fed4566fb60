"""The guest image in the user's cache: built once, versioned, verified, replaced by rename.

`images/VERSION/` holds root.erofs, memory, state and manifest.json; VERSION is a hash of all that
the image is made from. Building happens in a folder beside it, under a lock, and is put in place
by one rename, so an image is there whole or not at all.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from worldmodel.errors import ImageError
from worldmodel.execution.qemu import packages, probe, template
from worldmodel.execution.qemu.confine import Sealed
from worldmodel.execution.qemu.machine import Template, arguments
from worldmodel.settings import Settings

FILES = ("root.erofs", "memory", "state")
NEEDED_MB = 1800
"""Free space that a build needs: unpacked packages, the image, and the old one until the new one stands."""
BUILD = "worldmodel image build"

Progress = Callable[[str, float | None], None]
"""Called with a phase's name and how much of it is done (None: not known)."""


@dataclass(frozen=True, slots=True)
class Image:
    folder: Path
    version: str
    qemu: str
    accelerator: str
    stamps: tuple[tuple[str, int, int, int], ...]
    sealed: Sealed | None = field(default=None, compare=False, repr=False)
    """The memory that the machines of this image's holder share; the holder closes it."""

    @property
    def template(self) -> Template:
        folder = self.folder
        return Template(
            self.accelerator, folder / "root.erofs", folder / "memory", folder / "state", sealed=self.sealed
        )

    def check(self) -> None:
        """The files are those that were verified, by size, time and inode. Raises ImageError."""
        if _stamps(self.folder) != self.stamps:
            raise ImageError(f"the guest image in {self.folder} was changed", mend=f"{BUILD} --force")


@dataclass(frozen=True, slots=True)
class ImageStatus:
    """`problem` is empty when the image can be used. `size` is in bytes on disk, all versions together."""

    version: str
    folder: Path
    ready: bool
    problem: str
    size: int
    qemu: str
    accelerator: str
    reason: str


def recipe(qemu: str, accelerator: str) -> dict[str, Any]:
    """All that decides what an image is. Its hash is the image's version."""
    agent = {name: _hash(packages.HERE / "agent" / name) for name in (*packages.AGENT_FILES, "init")}
    placeholder = Template(accelerator, Path("root"), Path("memory"), Path("state"))
    return {
        "format": 1,
        "suite": packages.SUITE,
        "packages": packages.PACKAGES,
        "modules": packages.MODULES,
        "finalize": _hash(packages.HERE / "finalize.sh"),
        "agent": agent,
        "arguments": arguments(placeholder, 0, 1, 2, 3, 4, 5),
        "kernel": template.COMMAND_LINE,
        "qemu": qemu,
        "accelerator": accelerator,
        "processor": probe.processor() if accelerator == "kvm" else "",
    }


def status(settings: Settings, *, verify: bool = False) -> ImageStatus:
    """What is there; with `verify`, every file is hashed. Raises SandboxUnavailable when QEMU is missing."""
    qemu, accelerator, version = _identity(settings)
    folder = settings.images / version
    problem = ""
    try:
        if verify:
            _verify(folder)
        else:
            _load(settings)
    except ImageError as error:
        problem = str(error)
    size = sum(path.lstat().st_blocks * 512 for path in settings.images.rglob("*")) if settings.images.exists() else 0
    return ImageStatus(version, folder, not problem, problem, size, qemu, accelerator.name, accelerator.reason)


def load(settings: Settings) -> Image:
    """The image, cheaply checked. Raises ImageError when it is missing or damaged, SandboxUnavailable without QEMU."""
    return _load(settings)


def build(settings: Settings, progress: Progress = lambda phase, fraction: None, *, force: bool = False) -> Image:
    """Make the image unless it is there. Waits when another process is making it.

    Raises SandboxUnavailable (a tool is missing) and ImageError (no space, no network, the guest
    does not start). Whatever interrupts it, nothing half-made stays.
    """
    qemu, accelerator, version = _identity(settings)
    try:
        settings.images.mkdir(parents=True, exist_ok=True)
        with _lock(settings.images, progress):
            if not force:
                try:
                    return _load(settings)
                except ImageError:
                    pass
            _sweep(settings.images, keep=2)
            _room(settings.images)
            with tempfile.TemporaryDirectory(dir=settings.images, prefix="building-") as temporary:
                folder = Path(temporary)
                progress("packages", 0.0)
                packages.unpack(folder, lambda fraction: progress("packages", fraction))
                if _boot(folder, accelerator, settings, progress) != accelerator.name:
                    qemu, accelerator, version = _identity(settings)
                progress("verify", None)
                _seal(folder, version, qemu, accelerator.name)
                _put(folder, settings.images / version)
            _sweep(settings.images, keep=2)
    except OSError as problem:
        raise ImageError(f"cannot build the guest image in {settings.images}: {problem.strerror}", mend=BUILD) from None
    return _load(settings)


def _boot(folder: Path, accelerator: probe.Accelerator, settings: Settings, progress: Progress) -> str:
    """Make the template, with emulation where the guest fails under KVM. Returns the accelerator that was used."""

    def make(name: str) -> None:
        progress("template", 0.0)
        template.make(folder, name, lambda fraction: progress("template", fraction))

    try:
        make(accelerator.name)
    except ImageError as problem:
        if accelerator.name != "kvm":
            raise
        # The probe's guest ran and a whole one does not. Announced by `image status` and `doctor`.
        probe.distrust_kvm(settings, f"/dev/kvm is there, but the guest fails under it: {problem}")
        make("tcg")
        return "tcg"
    return accelerator.name


def remove(settings: Settings) -> int:
    """Remove every image, whole or half-made; returns the bytes that this frees."""
    if not settings.images.exists():
        return 0
    with _lock(settings.images, lambda phase, fraction: None):
        size = sum(path.lstat().st_blocks * 512 for path in settings.images.rglob("*"))
        _sweep(settings.images, keep=0)
    return size


def _identity(settings: Settings) -> tuple[str, probe.Accelerator, str]:
    qemu = probe.qemu_version()
    accelerator = probe.accelerator(settings)
    text = json.dumps(recipe(qemu, accelerator.name), sort_keys=True)
    return qemu, accelerator, hashlib.sha256(text.encode()).hexdigest()[:16]


def _load(settings: Settings) -> Image:
    qemu, accelerator, version = _identity(settings)
    folder = settings.images / version
    stamps = _stamps(folder)
    try:
        verified = json.loads((folder / "verified.json").read_text())
    except (OSError, ValueError):
        verified = None
    if verified != [list(stamp) for stamp in stamps]:
        _verify(folder)  # a copied cache has other inodes and times, and is still good if its hashes are
        with suppress(OSError):  # an unwritable cache only costs the next verification
            (folder / "verified.json").write_text(json.dumps(stamps))
    return Image(folder, version, qemu, accelerator.name, stamps, Sealed(folder / "memory"))


def _stamps(folder: Path) -> tuple[tuple[str, int, int, int], ...]:
    """(name, size, modification time in ns, inode) of each file. Raises ImageError when one is missing."""
    if not folder.is_dir():
        raise ImageError("the guest image is not built yet", mend=BUILD)
    stamps = []
    for name in FILES:
        try:
            facts = (folder / name).stat()
        except OSError:
            raise ImageError(f"the guest image is damaged: {name} is missing", mend=f"{BUILD} --force") from None
        stamps.append((name, facts.st_size, facts.st_mtime_ns, facts.st_ino))
    return tuple(stamps)


def _verify(folder: Path) -> None:
    """Every file has the size and hash of the manifest. Raises ImageError."""
    stamps = _stamps(folder)
    try:
        manifest = json.loads((folder / "manifest.json").read_text())["files"]
        for name, size, _, _ in stamps:
            expected = manifest[name]
            if size != expected["size"] or _hash(folder / name) != expected["sha256"]:
                raise ImageError(f"the guest image is damaged: {name} is not what was built", mend=f"{BUILD} --force")
    except (OSError, ValueError, KeyError, TypeError) as problem:
        raise ImageError(f"the guest image's manifest cannot be read: {problem}", mend=f"{BUILD} --force") from None


def _seal(folder: Path, version: str, qemu: str, accelerator: str) -> None:
    """Keep what a machine needs, write the manifest, and let nothing of it change any more."""
    for path in folder.iterdir():
        if path.name not in FILES:
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    files = {name: {"size": (folder / name).stat().st_size, "sha256": _hash(folder / name)} for name in FILES}
    manifest = {"version": version, "recipe": recipe(qemu, accelerator), "files": files}
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=1))
    (folder / "verified.json").write_text(json.dumps(_stamps(folder)))
    for name in FILES:
        with open(folder / name, "rb") as file:
            os.fsync(file.fileno())


def _put(folder: Path, target: Path) -> None:
    """Put a finished image in place. Machines of an older one keep the files they have open."""
    if target.exists():
        target.rename(folder / "replaced")
    final = folder.with_name(f"{folder.name}-done")
    final.mkdir()
    for path in folder.iterdir():
        if path.name != "replaced":
            path.rename(final / path.name)
    final.rename(target)


def _sweep(images: Path, keep: int) -> None:
    """Remove what an interrupted build left, and all images but the `keep` newest (another checkout's may be used)."""
    folders = [path for path in images.iterdir() if path.is_dir()]
    whole = [path for path in folders if (path / "manifest.json").exists() and not path.name.startswith("building-")]
    whole.sort(key=lambda path: (path / "manifest.json").stat().st_mtime, reverse=True)
    for path in set(folders) - set(whole[:keep]):
        shutil.rmtree(path)


def _room(images: Path) -> None:
    free = shutil.disk_usage(images).free >> 20
    if free < NEEDED_MB:
        message = f"building the guest image needs {NEEDED_MB} MB free in {images}; there are {free}"
        raise ImageError(message, mend="free some space, or set WORLDMODEL_CACHE to a larger disk")


@contextmanager
def _lock(images: Path, progress: Progress) -> Iterator[None]:
    """One builder at a time; the kernel releases the lock however its holder ends."""
    with open(images / "lock", "w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            progress("waiting for another build", None)
            fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _hash(path: Path) -> str:
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
