"""Doors of the guest's kernel that no program here needs: shut by a filter on system calls.

The machine is the boundary, not this. It keeps programs from the calls that faults of kernels are
mostly found in, so that fewer of them get as far as the agent. Attempts get EPERM.
"""

from __future__ import annotations

import ctypes
import struct

REFUSED = {
    "keys": (248, 249, 250),
    "io_uring": (425, 426, 427),
    "page faults in user space": (323,),
    "bpf and performance counters": (321, 298),
    "other processes' memory and descriptors": (101, 310, 311, 312, 438, 440, 448),
    "segments and hardware ports": (154, 172, 173),
    "modules and other kernels": (175, 176, 313, 246, 320),
    "mounts and namespaces": (155, 161, 165, 166, 272, 308, 428, 429, 430, 431, 432, 433, 442),
    "files by handle": (303, 304),
    "the machine as a whole": (153, 163, 167, 168, 169, 170, 171, 179, 103, 300, 443),
    "clocks": (159, 164, 227, 305),
}
"""What is refused, by number on x86-64."""
_ARCHITECTURE, _NUMBER = 4, 0
_X86_64, _X32 = 0xC000003E, 0x40000000
_LOAD, _EQUAL, _AT_LEAST, _GIVE = 0x20, 0x15, 0x35, 0x06
_ALLOW, _EPERM = 0x7FFF0000, 0x00050001
_SECCOMP, _SET_FILTER = 317, 1
_libc = ctypes.CDLL(None, use_errno=True)


def program() -> bytes:
    """The filter: calls of other architectures and the refused numbers get EPERM."""
    numbers = sorted(number for group in REFUSED.values() for number in group)
    left = len(numbers)
    rows = [
        (_LOAD, 0, 0, _ARCHITECTURE),
        (_EQUAL, 0, left + 3, _X86_64),
        (_LOAD, 0, 0, _NUMBER),
        (_AT_LEAST, left + 1, 0, _X32),
        *((_EQUAL, left - place, 0, number) for place, number in enumerate(numbers)),
        (_GIVE, 0, 0, _ALLOW),
        (_GIVE, 0, 0, _EPERM),
    ]
    return b"".join(struct.pack("<HBBI", *row) for row in rows)


def shut() -> None:
    """For this process and all that come from it. Needs NO_NEW_PRIVS. Raises OSError."""
    code = ctypes.create_string_buffer(program())
    header = struct.pack("<H6xQ", len(program()) // 8, ctypes.addressof(code))
    if _libc.syscall(_SECCOMP, _SET_FILTER, 0, header):
        raise OSError(ctypes.get_errno(), "seccomp")
