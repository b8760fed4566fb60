"""The isolated machine: a QEMU guest, fresh for every run. See docs/sandbox.md."""

from worldmodel.execution.qemu.doctor import facts
from worldmodel.execution.qemu.image import Image, ImageStatus, build, load, remove, status
from worldmodel.execution.qemu.sandbox import QemuSandbox

__all__ = ["Image", "ImageStatus", "QemuSandbox", "build", "facts", "load", "remove", "status"]
