"""A pseudo-terminal with a program in it, and the times at which the program's bytes came."""

import fcntl
import os
import resource
import select
import signal
import struct
import termios
import time

KEYS = {"Down": b"\x1bOB", "Up": b"\x1bOA"}


class Terminal:
    """Starts a program in a terminal of its own. Times are seconds from the start."""

    def __init__(self, command, columns=120, rows=40, environment=None):
        self.controller, terminal = os.openpty()
        fcntl.ioctl(self.controller, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        name = os.ttyname(terminal)
        variables = {**os.environ, "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", **(environment or {})}
        for unwanted in ("NO_COLOR", "TMUX", "SSH_CONNECTION", "SSH_TTY", "SSH_CLIENT", "LINES", "COLUMNS"):
            variables.pop(unwanted, None)
        # The first terminal that the leader of a new session opens becomes the one that controls it.
        actions = [(os.POSIX_SPAWN_OPEN, 0, name, os.O_RDWR, 0)]
        actions += [(os.POSIX_SPAWN_DUP2, 0, 1), (os.POSIX_SPAWN_DUP2, 0, 2)]
        self.start = time.perf_counter()
        self.pid = os.posix_spawnp(command[0], command, variables, file_actions=actions, setsid=True)
        os.close(terminal)
        self.usage = None

    def answer(self, quiet, limit=60.0, last=None):
        """Reads until no byte came for `quiet` seconds after the first one.

        Returns the time of the last byte and all bytes; with `last`, which has to be among them, the time of the
        byte with which it was complete.
        """
        data, ended, complete = b"", None, None
        deadline = time.perf_counter() + limit
        while True:
            is_awaited = not data or (last and complete is None)
            wait = max(0.0, deadline - time.perf_counter()) if is_awaited else quiet
            ready, _, _ = select.select([self.controller], [], [], wait)
            if not ready:
                break
            try:
                part = os.read(self.controller, 1 << 17)
            except OSError:
                break
            if not part:
                break
            ended = time.perf_counter()
            data += part
            if last and complete is None and last in data:
                complete = ended
        if ended is None or (last and complete is None):
            raise RuntimeError(f"the program did not answer as expected: {data[-400:]!r}")
        return ended - self.start, data

    def send(self, key):
        """Presses a key and waits for nothing."""
        os.write(self.controller, KEYS.get(key, key.encode()))

    def press(self, key, quiet):
        """Presses a key; returns milliseconds to the last byte of the answer, its size and the CPU's milliseconds."""
        before = self.cpu()
        pressed = time.perf_counter()
        self.send(key)
        ended, data = self.answer(quiet, limit=10)
        return (ended + self.start - pressed) * 1e3, len(data), self.cpu() - before

    def cpu(self):
        """Milliseconds that the program's main thread has run."""
        with open(f"/proc/{self.pid}/schedstat", encoding="ascii") as file:
            return int(file.read().split()[0]) / 1e6

    def peak(self):
        """Mebibytes that it has held at most."""
        with open(f"/proc/{self.pid}/status", encoding="utf-8") as file:
            for line in file:
                if line.startswith("VmHWM"):
                    return int(line.split()[1]) / 1024
        return 0.0

    def close(self):
        """Quits with q, and ends a program that does not."""
        os.write(self.controller, b"q")
        deadline = time.perf_counter() + 10
        while time.perf_counter() < deadline:
            ready, _, _ = select.select([self.controller], [], [], 0.005)
            try:
                if ready:
                    os.read(self.controller, 1 << 16)
            except OSError:
                pass
            pid, _, self.usage = os.wait4(self.pid, os.WNOHANG)
            if pid:
                os.close(self.controller)
                return
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self.controller)


def run(command, environment=None):
    """Runs a program without a terminal to its end; returns wall and CPU milliseconds and its output."""
    start, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    reader, writer = os.pipe()
    actions = [(os.POSIX_SPAWN_DUP2, writer, 1), (os.POSIX_SPAWN_OPEN, 0, "/dev/null", os.O_RDONLY, 0)]
    pid = os.posix_spawn(command[0], command, dict(os.environ, **(environment or {})), file_actions=actions)
    os.close(writer)
    output = b""
    while part := os.read(reader, 1 << 16):
        output += part
    os.close(reader)
    os.waitpid(pid, 0)
    wall, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return wall * 1e3, cpu * 1e3, output
