"""The image in the cache: what is there, what is damaged, what a failed build leaves. No machine is booted."""

from __future__ import annotations

import errno
import json
import multiprocessing
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from worldmodel.errors import ImageError, SandboxUnavailable
from worldmodel.execution.qemu import doctor, image, machine, packages, probe, template
from worldmodel.settings import Settings

Fake = Callable[..., None]


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """A cache whose builds take no time; QEMU is there, whatever the host has."""

    def unpack(folder: Path, progress: Callable[[float], None]) -> None:
        (folder / "root.erofs").write_bytes(b"root" * 1000)
        (folder / "modules").mkdir()
        (folder / "kernel").write_bytes(b"kernel")

    def make(folder: Path, accelerator: str, progress: Callable[[float], None]) -> None:
        (folder / "memory").write_bytes(os.urandom(4000))
        (folder / "state").write_bytes(b"state")

    monkeypatch.setattr(packages, "unpack", unpack)
    monkeypatch.setattr(template, "make", make)
    monkeypatch.setattr(probe, "qemu_version", lambda: "9.9")
    monkeypatch.setattr(probe, "accelerator", lambda settings: probe.Accelerator("tcg", "a test"))
    monkeypatch.setattr(image, "NEEDED_MB", 1)
    return Settings(tmp_path / "home", tmp_path / "cache")


def left(settings: Settings) -> list[str]:
    return sorted(path.name for path in settings.images.iterdir() if path.name != "lock")


def test_no_image_names_the_command_that_builds_it(settings: Settings) -> None:
    with pytest.raises(ImageError, match="not built") as caught:
        image.load(settings)
    assert caught.value.mend == "worldmodel image build"
    found = image.status(settings)
    assert (found.ready, found.size) == (False, 0)
    assert not settings.images.exists()


def test_build_then_load_then_remove(settings: Settings) -> None:
    phases: list[tuple[str, float | None]] = []
    built = image.build(settings, lambda phase, fraction: phases.append((phase, fraction)))
    assert [phase for phase, _ in phases] == ["packages", "template", "verify"]
    assert image.load(settings) == built
    assert left(settings) == [built.version]
    assert sorted(path.name for path in built.folder.iterdir()) == sorted(
        [*image.FILES, "manifest.json", "verified.json"]
    )
    assert image.status(settings, verify=True).ready
    again = image.build(settings)
    assert again.stamps == built.stamps
    forced = image.build(settings, force=True)
    assert forced.stamps != built.stamps
    assert image.remove(settings) > 8000
    assert left(settings) == []


def test_another_agent_is_another_version(settings: Settings, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(packages, "HERE", shutil.copytree(packages.HERE, tmp_path / "here"))
    before = image.status(settings).version
    (tmp_path / "here/agent/run.py").write_text("changed")
    assert image.status(settings).version != before


@pytest.mark.parametrize("change", ["version", "packages", "kernel", "memory", "accelerator"])
def test_one_change_is_another_version(change: str, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    before = image.status(settings).version
    {
        "version": lambda: monkeypatch.setattr(probe, "qemu_version", lambda: "9.10"),
        "packages": lambda: monkeypatch.setattr(packages, "PACKAGES", ["python3"]),
        "kernel": lambda: monkeypatch.setattr(template, "COMMAND_LINE", "quiet"),
        "memory": lambda: monkeypatch.setattr(machine, "MEMORY_MB", 99),
        "accelerator": lambda: monkeypatch.setattr(
            probe, "accelerator", lambda settings: probe.Accelerator("kvm", "a test")
        ),
    }[change]()
    assert image.status(settings).version != before


@pytest.mark.parametrize("name", image.FILES)
def test_a_truncated_file_is_noticed_at_load_and_at_each_start(name: str, settings: Settings) -> None:
    built = image.build(settings)
    os.truncate(built.folder / name, 3)
    with pytest.raises(ImageError, match="changed"):
        built.check()
    with pytest.raises(ImageError, match=f"damaged: {name}") as caught:
        image.load(settings)
    assert caught.value.mend == "worldmodel image build --force"
    assert image.build(settings).check() is None  # a damaged image is built anew


@pytest.mark.parametrize("name", image.FILES)
def test_a_changed_or_missing_file_is_noticed(name: str, settings: Settings) -> None:
    built = image.build(settings)
    data = (built.folder / name).read_bytes()
    other = built.folder / "other"
    other.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
    other.replace(built.folder / name)
    with pytest.raises(ImageError, match="changed"):
        built.check()
    assert not image.status(settings, verify=True).ready
    with pytest.raises(ImageError, match=f"{name} is not what was built"):
        image.load(settings)
    (built.folder / name).unlink()
    with pytest.raises(ImageError, match=f"{name} is missing"):
        image.load(settings)


def test_a_flipped_byte_that_keeps_size_and_time_is_found_by_verify(settings: Settings) -> None:
    built = image.build(settings)
    path = built.folder / "memory"
    facts = path.stat()
    data = bytearray(path.read_bytes())
    data[100] ^= 1
    path.write_bytes(data)
    os.utime(path, ns=(facts.st_atime_ns, facts.st_mtime_ns))
    assert image.status(settings).ready
    assert not image.status(settings, verify=True).ready


def test_a_moved_cache_is_verified_and_good(settings: Settings) -> None:
    built = image.build(settings)
    moved = Settings(settings.home, settings.home / "moved")
    shutil.copytree(settings.cache, moved.cache)
    assert image.load(moved).version == built.version


@pytest.mark.parametrize("broken", ["{", "{}", '{"files": {}}', "[]", '{"files": 3}'])
def test_an_unreadable_manifest_is_damage(broken: str, settings: Settings) -> None:
    built = image.build(settings)
    (built.folder / "manifest.json").write_text(broken)
    (built.folder / "verified.json").unlink()
    with pytest.raises(ImageError, match="manifest"):
        image.load(settings)


class Crash(BaseException):
    pass


@pytest.mark.parametrize("phase", ["unpack", "make"])
@pytest.mark.parametrize(
    "failure", [KeyboardInterrupt(), Crash(), ImageError("no network"), OSError(errno.ENOSPC, "full")]
)
def test_a_failed_build_leaves_nothing(
    phase: str, failure: BaseException, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(folder: Path, *rest: object) -> None:
        (folder / "half").write_bytes(b"half")
        raise failure

    monkeypatch.setattr(packages if phase == "unpack" else template, phase, fail)
    expected = ImageError if isinstance(failure, OSError) else type(failure)
    with pytest.raises(expected):
        image.build(settings)
    assert left(settings) == []


def test_a_failed_rebuild_keeps_the_image_that_was_there(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    built = image.build(settings)

    def fail(*_: object) -> None:
        raise ImageError("no network")

    monkeypatch.setattr(template, "make", fail)
    with pytest.raises(ImageError):
        image.build(settings, force=True)
    assert left(settings) == [built.version]
    assert image.load(settings) == built


def test_too_little_space_says_how_much_is_needed(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(image, "NEEDED_MB", 1 << 40)
    with pytest.raises(ImageError, match=f"needs {1 << 40} MB"):
        image.build(settings)
    assert left(settings) == []


def test_a_cache_that_cannot_be_written_is_an_image_error(settings: Settings) -> None:
    settings.cache.parent.mkdir(exist_ok=True)
    settings.cache.write_text("a file, not a folder")
    with pytest.raises(ImageError, match="cannot build"):
        image.build(settings)


def test_leftovers_of_a_killed_build_and_old_versions_go(settings: Settings) -> None:
    (settings.images / "building-x" / "deep").mkdir(parents=True)
    for number in range(3):
        old = settings.images / f"old{number}"
        old.mkdir()
        (old / "manifest.json").write_text("{}")
        os.utime(old / "manifest.json", (number, number))
    built = image.build(settings)
    assert left(settings) == sorted([built.version, "old2"])


def _build_in_child(settings: Settings, version_of: multiprocessing.Queue[str]) -> None:
    version_of.put(json.dumps(image.build(settings).stamps))


def test_two_builders_make_one_image(settings: Settings) -> None:
    context = multiprocessing.get_context("fork")
    queue: multiprocessing.Queue[str] = context.Queue()
    children = [context.Process(target=_build_in_child, args=(settings, queue)) for _ in range(3)]
    for child in children:
        child.start()
    stamps = {queue.get(timeout=20) for _ in children}
    for child in children:
        child.join(20)
    assert len(stamps) == 1


def test_no_qemu_names_the_packages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name, path=None: None)
    settings = Settings(tmp_path, tmp_path)
    for call in (image.load, image.build, image.status):
        with pytest.raises(SandboxUnavailable, match="qemu-system-x86_64 is not installed") as caught:
            call(settings)  # type: ignore[operator]
        assert "apt-get install qemu-system-x86" in caught.value.mend
    rows = {name: (ok, mend) for name, ok, _, mend in doctor.facts(settings)}
    assert not rows["qemu"][0]
    assert not rows["mmdebstrap"][0]
    assert rows["mmdebstrap"][1]


def test_a_built_image_needs_no_build_tools(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name, path=None: None if name == "mmdebstrap" else f"/bin/{name}")
    before = {name: ok for name, ok, _, _ in doctor.facts(settings)}
    assert before == {
        "qemu": True,
        "mmdebstrap": False,
        "erofs-utils": True,
        "setpriv": True,
        "prlimit": True,
        "accelerator": True,
        "confinement": True,
        "image": False,
    }
    image.build(settings)
    assert all(ok for _, ok, _, _ in doctor.facts(settings))


DEB822 = """\
Types: deb
URIs: http://mirror.example/debian
Suites: trixie trixie-updates
Components: main

Types: deb deb-src
URIs: http://mirror.example/debian-security/
Suites: trixie-security

Types: deb
Enabled: no
URIs: http://off.example/debian
Suites: trixie
"""


@pytest.mark.parametrize(
    ("files", "main", "security"),
    [
        ({}, packages.MIRROR, packages.SECURITY),
        (
            {"sources.list.d/debian.sources": DEB822},
            "http://mirror.example/debian",
            "http://mirror.example/debian-security/",
        ),
        (
            {
                "sources.list": "# c\ndeb [arch=amd64] http://a.example/debian bookworm main\n"
                "deb http://s.example/debian-security bookworm-security main\ndeb http://o.example/other stable main\n"
            },
            "http://a.example/debian",
            "http://s.example/debian-security",
        ),
        ({"sources.list": "deb http://archive.example/ubuntu noble main\n"}, packages.MIRROR, packages.SECURITY),
        (
            {"sources.list.d/x.list": "deb http://x.example/debian bookworm-backports main\n"},
            packages.MIRROR,
            packages.SECURITY,
        ),
    ],
)
def test_packages_come_from_the_hosts_debian_mirror(
    files: dict[str, str], main: str, security: str, tmp_path: Path
) -> None:
    (tmp_path / "sources.list.d").mkdir()
    for name, text in files.items():
        (tmp_path / name).write_text(text)
    lines = [line.split("] ")[-1].removeprefix("deb ") for line in packages.sources(tmp_path)]
    assert lines == [
        f"{main} bookworm main",
        f"{main} bookworm-updates main",
        f"{security} bookworm-security main",
    ]


def test_modules_come_after_what_they_depend_on(tmp_path: Path) -> None:
    for name, needs in (("a", "b,c-d"), ("b", "c_d"), ("c-d", ""), ("unused", "a")):
        (tmp_path / f"{name}.ko").write_bytes(f"ELF\0depends={needs}\0license=GPL\0".encode())
    assert [path.stem for path in packages.module_order(tmp_path, ["a", "built_in", "b"])] == ["c-d", "b", "a"]


@pytest.mark.skipif(shutil.which("cpio") is None, reason="cpio is not installed")
def test_the_initramfs_is_an_archive_that_others_read(tmp_path: Path) -> None:
    (tmp_path / "modules").mkdir()
    (tmp_path / "modules/erofs.ko").write_bytes(b"\0depends=\0odd")
    (tmp_path / "busybox").write_bytes(b"busybox")
    listing = subprocess.run(
        ["cpio", "-itv"], input=packages.initramfs(tmp_path), capture_output=True, check=True
    ).stdout.decode()
    assert {line.split()[-1] for line in listing.splitlines()} >= {
        "init",
        "bin/busybox",
        "modules/erofs.ko",
        "agent/run.py",
    }
    assert "-rwxr-xr-x" in next(line for line in listing.splitlines() if line.endswith(" init"))


def test_the_agents_files_are_all_packed() -> None:
    there = {path.name for path in (packages.HERE / "agent").iterdir() if path.suffix in (".py", ".js", ".c")}
    assert there == set(packages.AGENT_FILES)


def test_a_full_disk_is_named_in_the_diagnosis() -> None:
    for said in ("E: write failed: No space left on device", "E: You don't have enough free space in /x."):
        assert "1 GB" in packages._diagnosis(said)
    assert "could not resolve" in packages._diagnosis("I: fine\nErr:1 could not resolve mirror\nI: more")
