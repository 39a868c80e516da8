"""Random sessions, each from a seed: keys, pastes, resizes, signals, suspends. Ends with 1 when anything went wrong."""

import argparse
import os
import random
import signal
import sys
import time

from desk import Desk

TERMS = ["xterm-256color", "screen", "linux", "vt100", "tmux-256color"]
KEYS = (
    [bytes([c]) for c in b"123jkgGsneoducfSltyMmrxC/?:!+-^aRpD<>=EIVw0459"]
    + [b"\x1b[A", b"\x1b[B", b"\x1b[C", b"\x1b[D", b"\x1b[5~", b"\x1b[6~", b"\x1b[H", b"\x1b[F", b"\x1bOA", b"\x1bOB"]
    + [b"\r", b"\r", b"\t", b"\x1b[Z", b"\x1b", b"\x1b", b"\x7f", b"\x04", b"\x15", b"\x12", b"\x0c", b" ", b"\x1bOP"]
)
TEXTS = ["Data", "2026-12-01", "+14", "שלום", "ไทย", "水路", "👩‍👩‍👧", "e\u0301", "\u202eevil", "x" * 300, "\x07\x1b[2J"]
REPLIES = [b"\x1b[?62;22c", b"\x1b[0n", b"\x1b[1;1R", b"\x1b]11;rgb:0000/0000/0000\x07", b"\x1b[<0;10;5M", b"\x1b[<0;10;5m"]
SIZES = [(80, 24), (120, 40), (60, 20), (40, 12), (10, 3), (1, 1), (200, 60), (500, 200)]


def step(desk, chance, output):
    """One thing that a person, a terminal or a system does."""
    kind = chance.random()
    if kind < 0.80:
        desk.type(chance.choice(KEYS))
    elif kind < 0.88:
        desk.type(chance.choice(TEXTS).encode())
    elif kind < 0.91:
        desk.type(b"\x1b[200~" + chance.choice(TEXTS).encode() + b"\nline\x1b[201~")
    elif kind < 0.93:
        desk.type(chance.choice(REPLIES))
    elif kind < 0.97:
        desk.resize(*chance.choice(SIZES))
        os.kill(desk.process.pid, signal.SIGWINCH)
    elif kind < 0.985:
        os.kill(desk.process.pid, signal.SIGTSTP if chance.random() < 0.5 else signal.SIGCONT)
        time.sleep(0.01)
        os.kill(desk.process.pid, signal.SIGCONT)
    else:
        output += desk.read(0.2)  # A pause, in which it saves.
    output += desk.read(0.004)
    if len(output) > 1 << 20:
        del output[: len(output) - (1 << 16)]


def session(program, term, seed, seconds):
    """One session; returns how many steps it had, its memory after a tenth and at the end, and what went wrong."""
    chance = random.Random(seed)
    desk = Desk(program, term, 120, 40)
    output = bytearray(desk.read(0.5))
    steps, early, late, faults = 0, 0.0, 0.0, []
    end, tenth = time.monotonic() + seconds, time.monotonic() + seconds / 10
    while time.monotonic() < end and desk.process.poll() is None:
        step(desk, chance, output)
        steps += 1
        if not early and time.monotonic() > tenth:
            early = desk.memory()
    late = desk.memory() or late
    if desk.process.poll() is None:
        desk.resize(120, 40)
        for keys in (b"\x1b", b"\x1b", b"\x1b", b"\x1b"):
            desk.type(keys)
            output += desk.read(0.15)
        os.kill(desk.process.pid, signal.SIGTERM)
        deadline = time.monotonic() + 20
        while desk.process.poll() is None and time.monotonic() < deadline:
            output += desk.read(0.05)
    output += desk.read(0.1)
    code = desk.process.poll()
    if code is None:
        faults.append("it did not end")
    elif code not in (0, 1, 143, -signal.SIGTERM):
        faults.append(f"it ended with {code}: {bytes(output[-300:])!r}")
    if early and late > early * 1.5 + 8:
        faults.append(f"memory grew from {early:.0f} to {late:.0f} MiB")
    faults += desk.faults(bytes(output))
    desk.close()
    return steps, early, late, faults


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program")
    parser.add_argument("--minutes", type=float, default=30)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    seconds = options.minutes * 60 / len(TERMS)
    bad = 0
    for place, term in enumerate(TERMS):
        seed, spent, steps, number = options.seed * 1000 + place, 0.0, 0, 0
        begun = time.monotonic()
        while spent < seconds:
            # A key may well leave the program: then another session begins, until the time is over.
            count, early, late, faults = session(options.program, term, seed + 10 * number, seconds - spent)
            steps, number, spent = steps + count, number + 1, time.monotonic() - begun
            for fault in faults:
                bad += 1
                print(f"{term}, seed {seed + 10 * (number - 1)}: {fault}")
        print(f"{term:16} {number:4} sessions, {steps:6} steps, memory {early:.0f} → {late:.0f} MiB")
        sys.stdout.flush()
    print(f"{bad} faults")
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
