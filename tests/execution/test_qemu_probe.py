"""KVM is used where a guest really runs under it, and nowhere else."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from pathlib import Path
from typing import Any

import pytest

from worldmodel.execution.qemu import probe
from worldmodel.settings import Settings


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    device = tmp_path / "kvm"
    device.touch()
    monkeypatch.setattr(probe, "KVM", device)
    monkeypatch.setattr(probe, "qemu_version", lambda: "9.9")
    monkeypatch.setattr(probe, "program", lambda name: name)
    return Settings(tmp_path / "home", tmp_path / "cache")


def test_no_device_or_no_permission_is_software_emulation(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    assert probe.accelerator(settings) == probe.Accelerator("tcg", "no permission on /dev/kvm")
    monkeypatch.setattr(probe, "KVM", settings.home / "no-such-device")
    assert probe.accelerator(settings) == probe.Accelerator("tcg", "there is no /dev/kvm")


@pytest.mark.parametrize(("status", "name"), [(33, "kvm"), (1, "tcg"), (-6, "tcg"), (0, "tcg")])
def test_the_guest_must_have_run(status: int, name: str, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    def run(command: list[str], **_: Any) -> subprocess.CompletedProcess[bytes]:
        if command[command.index("-accel") + 1] == "tcg":
            raise subprocess.TimeoutExpired(command, 1)  # emulation is slower, as it should be
        return subprocess.CompletedProcess(command, status, b"", b"ioctl failed\n")

    monkeypatch.setattr(subprocess, "run", run)
    answer = probe.accelerator(settings)
    assert answer.name == name
    assert ("ioctl failed" in answer.reason) == (name == "tcg")


def test_a_guest_that_hangs_is_noticed_once(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    calls = []

    def run(command: list[str], timeout: float, **_: Any) -> subprocess.CompletedProcess[bytes]:
        calls.append(timeout)
        raise subprocess.TimeoutExpired(command, timeout)

    monkeypatch.setattr(subprocess, "run", run)
    for _ in range(2):
        answer = probe.accelerator(settings)
        assert answer.name == "tcg"
        assert "hung" in answer.reason
    assert calls == [2.0]
    monkeypatch.setattr(probe, "qemu_version", lambda: "10.0")  # another QEMU is asked anew
    probe.accelerator(settings)
    (settings.cache / "accelerator.json").write_text("{broken")
    probe.accelerator(settings)
    assert calls == [2.0, 2.0, 2.0]


@pytest.mark.skipif(shutil.which(probe.QEMU) is None, reason="QEMU is not installed")
def test_the_nine_bytes_do_end_qemu_where_they_run() -> None:
    assert probe.boot_nine_bytes("tcg", "max", 60) == (probe.BOOTED, "")


@pytest.mark.parametrize(("slow", "expected"), [("kvm", "tcg"), ("tcg", "kvm")])
def test_kvm_that_is_slower_than_emulation_is_not_used(
    slow: str, expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def boot(accelerator: str, processor: str, seconds: float) -> tuple[int, str]:
        taken = 0.2 if accelerator == slow else 0.02
        if taken > seconds:
            raise subprocess.TimeoutExpired("qemu", seconds)
        time.sleep(taken)
        return probe.BOOTED, ""

    monkeypatch.setattr(probe, "boot_nine_bytes", boot)
    assert probe.probe_kvm().name == expected
    assert "longer than emulated" in probe.probe_kvm().reason or expected == "kvm"


def test_kvm_that_failed_at_a_whole_guest_is_not_tried_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = Settings(tmp_path / "home", tmp_path / "cache")
    device = tmp_path / "kvm"
    device.touch()
    monkeypatch.setattr(probe, "KVM", device)
    monkeypatch.setattr(probe, "probe_kvm", lambda: probe.Accelerator("kvm", "it ran"))
    assert probe.accelerator(settings).name == "kvm"
    probe.distrust_kvm(settings, "the guest fails under it")
    assert probe.accelerator(settings) == probe.Accelerator("tcg", "the guest fails under it")
