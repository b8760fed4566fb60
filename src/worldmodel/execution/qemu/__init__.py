"""The isolated machine: a QEMU guest, fresh for every run. See docs/sandbox.md."""

from worldmodel.execution.qemu.doctor import facts
from worldmodel.execution.qemu.image import Image, ImageStatus, build, load, remove, status
from worldmodel.execution.qemu.roster import PoolStatus, pools
from worldmodel.execution.qemu.sandbox import QemuSandbox

__all__ = ["Image", "ImageStatus", "PoolStatus", "QemuSandbox", "build", "facts", "load", "pools", "remove", "status"]
