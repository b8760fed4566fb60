"""The guest's filter on system calls: what it lets through, worked out by hand from its own rows."""

from __future__ import annotations

import struct

import pytest

from worldmodel.execution.qemu.agent import doors

X86_64, I386 = 0xC000003E, 0x40000003
ALLOW, EPERM = 0x7FFF0000, 0x00050001
REFUSED = {number for group in doors.REFUSED.values() for number in group}


def answer(number: int, architecture: int = X86_64) -> int:
    """What the kernel's interpreter would return for this call."""
    code = doors.program()
    rows = [struct.unpack_from("<HBBI", code, place) for place in range(0, len(code), 8)]
    data = {4: architecture, 0: number}
    place, value = 0, 0
    while True:
        operation, true, false, constant = rows[place]
        place += 1
        if operation == 0x06:
            return int(constant)
        if operation == 0x20:
            value = data[constant]
        else:
            holds = value == constant if operation == 0x15 else value >= constant
            place += true if holds else false


def test_refused_calls_and_no_others_are_refused() -> None:
    assert {number for number in range(600) if answer(number) == EPERM} == REFUSED
    assert {answer(number) for number in range(600)} == {ALLOW, EPERM}
    assert len(REFUSED) == sum(map(len, doors.REFUSED.values()))


@pytest.mark.parametrize("number", [0, 1, 57, 425, 0x3FFFFFFF])
def test_other_ways_into_the_kernel_are_shut(number: int) -> None:
    assert answer(number, I386) == EPERM
    assert answer(number | 0x40000000) == EPERM


@pytest.mark.parametrize("number", [0, 1, 2, 3, 9, 10, 11, 12, 56, 57, 59, 202, 228, 231, 257, 302, 318, 334, 435])
def test_what_programs_need_is_open(number: int) -> None:
    assert answer(number) == ALLOW
