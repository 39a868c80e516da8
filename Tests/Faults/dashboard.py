"""The dashboard in a terminal so plain that what stands on its screen can be told from the bytes."""

import codecs
import functools
import os
import re
import select
import signal
import subprocess
import tempfile
import threading
import time

from terminal import KEYS, Terminal

# Nothing but moving the cursor and clearing; everything else is text.
TERMINFO = r"""plain|a terminal that can do little,
  am, cols#120, lines#40, clear=\E[H\E[2J, cup=\E[%i%p1%d;%p2%dH, cr=\r, cud1=\n, cub1=\b, bel=^G,
  kcuu1=\EOA, kcud1=\EOB,
"""
_CONTROL = re.compile(r"\x1b\[([0-9;?]*)([A-Za-z])|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[()].|\x1b.")


_describing = threading.Lock()


def described_terminal():
    """The folder with the description of the plain terminal, written by whoever is first.

    Two at the same time would each have a folder, and the one that nobody holds on to is gone before it is used.
    """
    with _describing:
        return _described_terminal()


@functools.cache
def _described_terminal():
    """Writes the description; the folder, which has to be held on to."""
    folder = tempfile.TemporaryDirectory(prefix="tandem-terminal-")
    source = os.path.join(folder.name, "plain.ti")
    with open(source, "w", encoding="ascii") as file:
        file.write(TERMINFO)
    subprocess.run(["tic", "-x", "-o", folder.name, source], check=True, capture_output=True)
    return folder


class Dashboard(Terminal):
    """The program on a desk, driven by keys; a context that ends it."""

    def __init__(self, desk, prefix=(), columns=120, rows=40):
        environment = {**desk.environment, "TERM": "plain", "TERMINFO": described_terminal().name}
        super().__init__([*prefix, desk.program, desk.path], columns, rows, environment)
        self.columns, self.cells = columns, [[" "] * columns for _ in range(rows)]
        self.row = self.column = 0
        self.decoder, self.rest = codecs.getincrementaldecoder("utf-8")("replace"), ""
        self.status = None
        self.is_open, self.was_stuck = True, False
        # What the last row said, one after the other.
        self.said = []

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.status is None:
            os.killpg(self.pid, signal.SIGKILL)
            self.end()
        os.close(self.controller)

    def rows(self):
        """What stands on the screen."""
        return ["".join(row).rstrip() for row in self.cells]

    def shows(self, text):
        """Whether a text stands on the screen."""
        return any(text in row for row in self.rows())

    def wait(self, holds, seconds=15.0):
        """Waits until something holds for the screen, seen when no more bytes come; false if the program ends first."""
        deadline = time.monotonic() + seconds
        while True:
            quiet = not self.read(0.03)
            if quiet and holds(self):
                return True
            if not self.is_open or time.monotonic() > deadline:
                return holds(self)

    def read(self, seconds):
        """Takes in what comes within a time; whether anything did."""
        ready, _, _ = select.select([self.controller], [], [], seconds if self.is_open else 0)
        if not ready:
            return False
        try:
            data = os.read(self.controller, 1 << 17)
        except OSError:
            data = b""
        self.is_open = bool(data)
        self.take(self.rest + self.decoder.decode(data))
        row = "".join(self.cells[-1]).rstrip()
        if self.said[-1:] != [row]:
            self.said.append(row)
        return bool(data)

    def take(self, text):
        """Draws text and what commands the terminal; an unfinished command waits for its rest."""
        place = 0
        while place < len(text):
            letter = text[place]
            if letter == "\x1b":
                match = _CONTROL.match(text, place)
                if not match:
                    break
                self.obey(match)
                place = match.end()
                continue
            self.put(letter)
            place += 1
        self.rest = text[place:]

    def obey(self, match):
        """Moves the cursor, or clears the screen; whatever else there may be is of no account here."""
        if match[2] == "H":
            row, column = ([int(part or 1) for part in match[1].split(";")] + [1, 1])[:2] if match[1] else (1, 1)
            self.row, self.column = row - 1, column - 1
        elif match[2] == "J":
            for row in self.cells:
                row[:] = [" "] * self.columns

    def put(self, letter):
        """Draws one character where the cursor is."""
        if letter == "\r":
            self.column = 0
        elif letter == "\n":
            self.go_down()
        elif letter == "\b":
            self.column -= 1
        elif letter >= " ":
            if self.column >= self.columns:
                self.go_down()
                self.column = 0
            if 0 <= self.row < len(self.cells) and 0 <= self.column:
                self.cells[self.row][self.column] = letter
            self.column += 1

    def go_down(self):
        """Goes to the next row; below the last one everything moves up."""
        if self.row < len(self.cells) - 1:
            self.row += 1
        else:
            self.cells.append([" "] * self.columns)
            del self.cells[0]

    def strike(self, key):
        """Presses a key, if anyone is there to take it."""
        try:
            os.write(self.controller, KEYS.get(key, key.encode()))
        except OSError:
            self.is_open = False

    def end(self, seconds=20.0):
        """Waits for the program to end, and ends one that does not; its exit status, negative for a signal's number."""
        deadline = time.monotonic() + seconds
        while self.status is None:
            self.read(0.01)
            pid, status, _ = os.wait4(self.pid, os.WNOHANG)
            if pid:
                self.status = os.waitstatus_to_exitcode(status)
            elif time.monotonic() > deadline:
                os.killpg(self.pid, signal.SIGKILL)
                self.was_stuck = True
        while self.is_open and self.read(0.05):
            pass
        return self.status
