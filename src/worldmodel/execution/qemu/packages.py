"""The guest's files: Debian packages unpacked by mmdebstrap, a kernel, and a small initramfs.

The guest is Debian bookworm whatever the host is. Packages come from the mirror that the host's
own apt uses where the host is Debian, else from deb.debian.org. No maintainer script runs; what
they would have done is in finalize.sh.
"""

from __future__ import annotations

import os
import re
import shlex
import signal
import subprocess
import tarfile
import tempfile
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path

from worldmodel.errors import ImageError
from worldmodel.execution.qemu.machine import program

SUITE = "bookworm"
_NAMES = (
    "python3 python3-numpy python3-sympy python3-mpmath python3-decorator libgfortran5 libblas3 liblapack3 liblbfgsb0 "
    "nodejs bash coreutils sed grep mawk findutils diffutils bc tcc libc6-dev libc-bin busybox-static "
    "curl ca-certificates python3-requests"
)
PACKAGES = _NAMES.split()
"""Scipy and the kernel are added by finalize.sh, without what they depend on."""
MODULES = ("virtio_pci", "virtio_blk", "virtio_console", "virtio_rng", "erofs", "overlay")
KEYRING = Path("/usr/share/keyrings/debian-archive-keyring.gpg")
MIRROR, SECURITY = "http://deb.debian.org/debian", "http://deb.debian.org/debian-security"
UTIL_LINUX = "sudo apt-get install util-linux"
CAP_SYS_ADMIN = 21

HERE = Path(__file__).parent
AGENT_FILES = (
    *("__init__.py", "__main__.py", "files.py", "relay.py", "run.py", "system.py", "tracing.py", "worker.py"),
    *("doors.py", "proxy.js", "runner.js", "tooling.py", "tools.py", "use_tool.c", "use_tool.js"),
)


def sources(apt: Path = Path("/etc/apt")) -> tuple[str, ...]:
    """The apt lines for the guest, from the host's own mirrors where the host is Debian."""
    mirror, security = MIRROR, SECURITY
    for address, suites in _host_sources(apt):
        if not re.search(r"/debian(-security)?/?$", address):
            continue
        if any(suite.endswith(("-security", "/updates")) for suite in suites):
            security = address
        elif any(re.fullmatch(r"[a-z]+", suite) for suite in suites):
            mirror = address
    signed = f"[signed-by={KEYRING}] " if KEYRING.exists() else ""
    return (
        f"deb {signed}{mirror} {SUITE} main",
        f"deb {signed}{mirror} {SUITE}-updates main",
        f"deb {signed}{security} {SUITE}-security main",
    )


def _host_sources(apt: Path) -> Iterable[tuple[str, list[str]]]:
    """(address, suites) of each Debian source of the host, in both of apt's formats."""
    folder = apt / "sources.list.d"
    for path in [apt / "sources.list", *sorted(folder.glob("*.list"))]:
        for line in path.read_text(errors="replace").splitlines() if path.is_file() else ():
            if match := re.match(r"deb\s+(?:\[[^\]]*\]\s+)?(https?://\S+)\s+(\S+)", line):
                yield match[1], [match[2]]
    for path in sorted(folder.glob("*.sources")):
        for stanza in re.split(r"\n\s*\n", path.read_text(errors="replace")):
            fields = dict(re.findall(r"^([A-Za-z-]+):[ \t]*(.+)$", stanza, re.MULTILINE))
            if "deb" in fields.get("Types", "").split() and fields.get("Enabled", "yes") != "no":
                for address in fields.get("URIs", "").split():
                    yield address, fields.get("Suites", "").split()


def unpack(folder: Path, progress: Callable[[float], None]) -> None:
    """Make root.erofs, kernel and initramfs in `folder`. Takes 20 s to a minute, most of it downloading.

    Raises SandboxUnavailable when a tool is missing, ImageError when mmdebstrap fails.
    """
    program("mkfs.erofs")
    finalize = (HERE / "finalize.sh").read_text()
    command = [
        program("mmdebstrap"),
        *("--variant=extract", "--format=null", f"--mode={'root' if os.geteuid() == 0 else 'auto'}", "--verbose"),
        *('--aptopt=APT::Install-Recommends "false"', f"--include={','.join(PACKAGES)}"),
        "--hook-dir=/usr/share/mmdebstrap/hooks/merged-usr",
        f"--extract-hook={finalize}",
        f"--extract-hook=download /out/root.erofs {shlex.quote(str(folder / 'root.erofs'))}",
        f"--extract-hook=download /out/boot.tar {shlex.quote(str(folder / 'boot.tar'))}",
        *(SUITE, "-", *sources()),
    ]
    environment = {**os.environ, "PATH": f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"}
    if os.geteuid() == 0:  # an unprivileged build unpacks as another user id, which may not enter our folders
        temporary = folder / "unpack"
        temporary.mkdir()
        environment["TMPDIR"] = str(temporary)
    _follow(command, environment, progress)
    with tarfile.open(folder / "boot.tar") as boot:
        boot.extractall(folder, filter="data")
    (folder / "boot.tar").unlink()
    (folder / "initramfs").write_bytes(initramfs(folder))
    for leftover in ("unpack",):
        _remove(folder / leftover)
    progress(1.0)


STEPS = (
    ("downloading packages", 0.1),
    ("extracting archives", 0.45),
    ("extract-hook in shell", 0.6),
    ("download /out/root.erofs", 0.95),
)


def _follow(command: list[str], environment: dict[str, str], progress: Callable[[float], None]) -> None:
    """Run mmdebstrap; its messages drive the progress. It is ended when this is interrupted."""
    with tempfile.TemporaryFile() as log:
        process = subprocess.Popen(
            [program("setpriv", UTIL_LINUX), "--pdeathsig", "TERM", "--", *_own_mounts(), *command],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            env=environment,
            start_new_session=True,
        )
        assert process.stderr is not None
        try:
            for line in process.stderr:
                log.write(line)
                for words, fraction in STEPS:
                    if words.encode() in line and line.startswith(b"I:"):
                        progress(fraction)
            status = process.wait()
        finally:
            if process.poll() is None:
                _end(process)
            process.stderr.close()
        if status != 0:
            log.seek(0)
            raise ImageError(_diagnosis(log.read().decode("utf-8", "replace")), mend="worldmodel image build")


def _own_mounts() -> list[str]:
    """For root, mmdebstrap mounts /proc and more into its folder: where only it sees them, so that none can stay."""
    (capabilities,) = re.findall(r"^CapEff:\s*(\w+)$", Path("/proc/self/status").read_text(), re.MULTILINE)
    if os.geteuid() != 0 or not int(capabilities, 16) >> CAP_SYS_ADMIN & 1:
        return []
    return [program("unshare", UTIL_LINUX), "--mount", "--propagation", "private", "--"]


def _end(process: subprocess.Popen[bytes]) -> None:
    """Ask mmdebstrap and all that it started to end; it then removes its own temporary folder."""
    for number, seconds in ((signal.SIGTERM, 20), (signal.SIGKILL, 20)):
        os.killpg(process.pid, number)
        with suppress(subprocess.TimeoutExpired):
            process.communicate(timeout=seconds)
            return


def _diagnosis(log: str) -> str:
    """The lines of mmdebstrap's log that say what went wrong."""
    if "No space left on device" in log or "enough free space" in log:
        return "the disk is full: the guest's packages need about 1 GB while they are unpacked"
    problems = [line for line in log.splitlines() if re.match(r"(E|W|Err):|.*(rror|failed|cannot)", line)]
    return "mmdebstrap could not unpack the guest's packages:\n" + "\n".join(line[:300] for line in problems[-8:])


def initramfs(folder: Path) -> bytes:
    """A cpio archive (newc) of busybox, the modules in load order, the agent and its init."""
    order = module_order(folder / "modules", MODULES)
    files: list[tuple[str, bytes, int]] = [
        ("bin/busybox", (folder / "busybox").read_bytes(), 0o100755),
        ("init", (HERE / "agent/init").read_bytes(), 0o100755),
        ("modules/order", "\n".join(path.name for path in order).encode(), 0o100644),
        *((f"modules/{path.name}", path.read_bytes(), 0o100644) for path in order),
        *((f"agent/{name}", (HERE / "agent" / name).read_bytes(), 0o100644) for name in AGENT_FILES),
    ]
    folders = ("bin", "dev", "proc", "sys", "root", "modules", "agent")
    entries = [(name, b"", 0o040755) for name in folders] + files + [("TRAILER!!!", b"", 0)]
    return b"".join(_entry(number, *entry) for number, entry in enumerate(entries))


def _entry(number: int, name: str, data: bytes, mode: int) -> bytes:
    fields = (number, mode, 0, 0, 1, 0, len(data), 0, 0, 0, 0, len(name) + 1, 0)
    header = b"070701" + "".join(f"{value:08x}" for value in fields).encode() + name.encode() + b"\0"
    return header + b"\0" * (-len(header) % 4) + data + b"\0" * (-len(data) % 4)


def module_order(folder: Path, wanted: Iterable[str]) -> list[Path]:
    """The modules and all that they depend on, each after its dependencies; built-in ones are left out."""
    there = {path.stem.replace("-", "_"): path for path in folder.glob("*.ko")}
    order: list[Path] = []

    def add(name: str) -> None:
        path = there.get(name.replace("-", "_"))
        if path is None or path in order:
            return
        data = path.read_bytes()
        for field in re.findall(rb"\0depends=([^\0]*)", data) + re.findall(rb"\0softdep=pre: ([^\0]*)", data):
            for dependency in re.split(r"[, ]+", field.decode()):
                add(dependency)
        order.append(path)

    for name in wanted:
        add(name)
    return order


def _remove(path: Path) -> None:
    if path.is_dir():
        for inner in path.iterdir():
            _remove(inner)
        path.rmdir()
    elif path.exists():
        path.unlink()
