"""Started as a process of its own: hand the host the listener of the watch filter, then become bwrap.

    python -I -S launch.py SECCOMP-NUMBER CHANNEL FILTER PARENT GROUP BWRAP ARGUMENT...

GROUP is the file by which to join a control group, or empty.

It stands between the host and bwrap because a filter holds from the process that installs it
downwards, and because bwrap itself must start with an empty environment: a program can read
the first one of its namespace in /proc. Only the standard library, and not the project, is imported.
"""

import array  # noqa: F401  socket.send_fds imports it, and no file may be opened once the filter holds
import ctypes
import os
import signal
import socket
import struct
import sys

NOBODY = 65534
SET_DEATH_SIGNAL, SET_NO_NEW_PRIVILEGES = 1, 38
SET_FILTER, NEW_LISTENER = 1, 8


def main(arguments: list[str]) -> None:
    """Never returns; where a step fails, ends with a message on stderr and exit code 1."""
    seccomp, channel, filter_file, parent = map(int, arguments[:4])
    group, command = arguments[4], arguments[5:]
    if group:
        with open(group, "w") as members:
            members.write("0")
    if os.getuid() == 0:
        # Root's processes are exempt from the limit on processes, and its files are nobody else's business.
        os.setgroups([])
        os.setresgid(NOBODY, NOBODY, NOBODY)
        os.setresuid(NOBODY, NOBODY, NOBODY)
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(SET_DEATH_SIGNAL, signal.SIGKILL, 0, 0, 0) or libc.prctl(SET_NO_NEW_PRIVILEGES, 1, 0, 0, 0):
        sys.exit(f"prctl: {os.strerror(ctypes.get_errno())}")
    if os.getppid() != parent:
        sys.exit("the host is gone")
    code = os.pread(filter_file, 1 << 16, 0)
    os.close(filter_file)  # bwrap would hand it on to the program
    buffer = ctypes.create_string_buffer(code, len(code))
    program = struct.pack("=H6xQ", len(code) // 8, ctypes.addressof(buffer))
    listener = libc.syscall(seccomp, SET_FILTER, NEW_LISTENER, program)
    if listener < 0:
        sys.exit(f"seccomp: {os.strerror(ctypes.get_errno())}")
    with socket.socket(fileno=channel) as host:
        socket.send_fds(host, [b"listener"], [listener])
    try:
        os.execve(command[0], command, {})
    except OSError as error:
        sys.exit(f"{command[0]}: {error.strerror}")


if __name__ == "__main__":
    main(sys.argv[1:])
