"""What a path is to a program: scratch space, an interpreter's own, a fact of the machine, or a file."""

from __future__ import annotations

import posixpath
import re
from typing import Literal

from worldmodel.execution.qemu.accesses import SCRATCH, Access

Kind = Literal["free", "info", "read", "write"]

SPACES = ("/scratch/", "/tmp/", "/dev/shm/", "/dev/fd/", "/dev/pts/")
_OWN_FOLDERS = """
/usr/lib /usr/lib64 /usr/libexec /usr/bin /usr/sbin /usr/local /usr/include /lib /lib64 /bin /sbin
/usr/share/locale /usr/share/locale-langpack /usr/share/i18n
/usr/share/zoneinfo /usr/share/zoneinfo-icu /usr/share/lib/zoneinfo /etc/zoneinfo
/usr/share/nodejs /usr/share/node_modules /usr/share/node /usr/share/python3 /etc/python3 /etc/python3.11
/usr/share/ca-certificates /etc/ssl /usr/share/terminfo /etc/terminfo /usr/share/awk /usr/share/misc /usr/share/file
/run/agent /run/nscd /var/run/nscd /etc/ld.so.conf.d /etc/selinux /etc/gnutls /sys/fs/selinux /sys/fs/cgroup
/proc/self /proc/thread-self
"""
OWN_FOLDERS = tuple(f"{folder}/" for folder in _OWN_FOLDERS.split())
_LISTED = "/usr/lib /usr/local/lib /lib /usr/share/zoneinfo /usr/share/nodejs /etc/ssl /proc/self"
LISTED = tuple(f"{folder}/" for folder in _LISTED.split())
"""Folders that interpreters list to find what they import."""
_OWN = """
/etc/svc.conf /proc/sys/kernel/ngroups_max /dev /proc /sys /run / /usr /usr/share /selinux
/etc/ld.so.cache /etc/ld.so.preload /etc/nsswitch.conf /etc/host.conf /etc/gai.conf /etc/pyvenv.cfg
/etc/localtime /etc/services /etc/protocols /etc/inputrc /etc/timezone /etc/locale.alias /etc/localtime
/proc/sys/vm/overcommit_memory /proc/filesystems /proc/mounts
/sys/kernel/mm/transparent_hugepage/enabled /sys/kernel/mm/transparent_hugepage/hpage_pmd_size
/dev/null /dev/zero /dev/full /dev/random /dev/urandom /dev/tty /dev/stdin /dev/stdout /dev/stderr
"""
OWN_FILES = frozenset(_OWN.split())
"""What interpreters and libraries look at on their own."""
FINDING = frozenset("getent curl wget host dig nslookup ping".split())
"""Commands that are run to find an address."""
RESOLVER_FILES = frozenset({"/etc/hosts", "/etc/resolv.conf"})
"""Read to find an address; read otherwise, they are files like any other."""
INFO_FILES = frozenset({"/etc/os-release", "/etc/hostname", "/etc/debian_version", "/etc/issue", "/etc/machine-id"})
PROCESSORS = "/sys/devices/system/cpu/online"
USERS = frozenset({"/etc/passwd", "/etc/group"})
NAMING = frozenset("bash sh dash ls dir vdir find stat cp mv tar install chown curl wget".split())
"""Commands that look up users' names on their own."""
SHELLS, PYTHONS = ("bash", "sh", "dash"), ("python3", "python3.11")
TELLING = frozenset("uname hostname nproc arch free uptime lscpu getconf hostid vmstat lsb_release".split())
"""Commands that are run for a fact of the machine."""
ABSENT = frozenset(f"/usr/bin/{command}" for command in TELLING)
"""A shell that finds no such command was to run it all the same."""
SEARCHED = frozenset("package.json node_modules mime.types pyvenv.cfg .inputrc .curlrc curlrc .netrc".split())
"""Names that interpreters look for in many folders."""
OTHERS = re.compile(r"/proc/\d+/")
NO_ENTRY, REFUSALS = -2, (-1, -13, -30)


def kind(access: Access, image: str, *, users: bool = False, resolving: bool = False) -> Kind:
    """What an access by the command `image` amounts to.

    `users`: the C library reads the users' file for it; `resolving`: it is looking for an address.
    """
    path, folder = access.path, f"{access.path}/"
    writing = access.action == "write"
    if not path or folder.startswith(SPACES):
        return "read" if _missed(access, image) else "free"
    if access.action == "look" and image in SHELLS and access.result == NO_ENTRY and path in ABSENT:
        return "info"
    if access.action == "space":
        return "free" if folder.startswith(OWN_FOLDERS) or path in OWN_FILES - {"/"} else "info"
    if path == PROCESSORS:
        return "info" if image in (*PYTHONS, "node", "model", "getconf") else "free"
    if _own(access, image, resolving=resolving):
        return "free"
    if users:
        return "free" if image in NAMING else "info"
    if path in INFO_FILES or folder.startswith(("/proc/", "/sys/")):
        if path == f"/proc/{access.event.pid}" or folder.startswith(f"/proc/{access.event.pid}/"):
            return "free"
        return "info"
    return "write" if writing else "read"


def hidden(access: Access) -> bool:
    """Whether a fact was refused: not shown to this user, or another user's process, which seems not to be there."""
    return access.result in REFUSALS or (access.result == NO_ENTRY and OTHERS.match(access.path) is not None)


def _missed(access: Access, image: str) -> bool:
    """A file was to be read from the working folder, and is not there: the user's was meant.

    Looking whether there is one is free, but for numpy, which looks for every form of it instead of opening it.
    """
    reading = access.action == "read" or (access.action == "look" and image in PYTHONS and access.path.endswith(".bz2"))
    missing = reading and access.result == NO_ENTRY and not access.creates
    return missing and access.path.startswith(f"{SCRATCH}/") and posixpath.basename(access.path) not in SEARCHED


def _own(access: Access, image: str, *, resolving: bool) -> bool:
    path, folder = access.path, f"{access.path}/"
    if path in RESOLVER_FILES and (resolving or image in FINDING or access.action == "look"):
        return True
    if access.action == "write":
        return (path in OWN_FILES and path.startswith("/dev/")) or folder.startswith("/proc/self/")
    if access.action == "list":
        return folder.startswith(LISTED) or path == "/dev"
    if "node_modules" in path or posixpath.basename(path) in SEARCHED:
        return True
    return path in OWN_FILES or folder.startswith(OWN_FOLDERS)
