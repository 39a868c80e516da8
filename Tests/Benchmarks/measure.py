"""Measures the program against the floor and prints tables. Started by `run`, which builds what is measured."""

import argparse
import json
import os
import statistics
import sys
import time

import projects
from screen import Screen
from terminal import Terminal, run

median = statistics.median
QUIET = 0.06
# Stands in the header of the whole first screen, and not on the one that says that a long file is read.
WHOLE = b"evidence"


def painted(command, keys, environment):
    """One start: milliseconds to the whole first screen, its bytes, and what each key cost."""
    terminal = Terminal(command, environment=environment)
    ended, data = terminal.answer(QUIET, last=WHOLE)
    cpu = terminal.cpu()
    pressed = [terminal.press(key, 0.02) for key in keys]
    peak = terminal.peak()
    terminal.close()
    return {"paint": ended * 1e3, "cpu": cpu, "bytes": len(data), "keys": pressed, "peak": peak}


def screens(command, keys, environment):
    """What stands on the screen at first and after each key: a list of screens, each a list of runs."""
    terminal, screen, found = Terminal(command, environment=environment), Screen(), []
    try:
        for key in [None, *keys]:
            if key:
                terminal.send(key)
            screen.feed(terminal.answer(QUIET)[1])
            found.append(list(screen.runs()))
    finally:
        terminal.close()
    return found


def same_screens(tandem, floor, path, steps, environment):
    """Writes the screens of the one program for the other, and makes sure that it paints the very same cells."""
    wanted = screens(tandem, ["Down"] * steps, environment)
    with open(path, "w", encoding="utf-8") as file:
        for runs in wanted:
            file.write("-\n")
            for row, column, (foreground, background, letters), text in runs:
                file.write(f"{row} {column} {foreground} {background} {letters or '-'} {text}\n")
    for command in floor:
        if screens(command, ["Down"] * steps, environment) != wanted:
            sys.exit(f"{command[0]} does not paint the cells that {tandem[0]} paints")


def compare(title, commands, runs, keys, environment):
    """Starts the programs in turn, so that whatever else the machine does falls on all of them."""
    results = {label: [] for label in commands}
    for number in range(runs + 1):
        for label, command in commands.items():
            result = painted(command, keys, environment)
            if number:  # The first of each warms the caches.
                results[label].append(result)
    print(f"\n{title} ({runs} runs in turn, medians; ms)")
    print(f"{'':26}{'paint':>8}{'ratio':>7}{'best':>8}{'CPU':>8}{'ratio':>7}{'bytes':>8}", end="")
    print(f"{'key':>7}{'p95':>7}{'CPU':>7}{'B/key':>7}{'MiB':>7}")
    first = None
    for label, rows in results.items():
        paint, cpu = median(r["paint"] for r in rows), median(r["cpu"] for r in rows)
        first = first or (paint, cpu)
        times = sorted(k[0] for r in rows for k in r["keys"])
        print(f"{label:26}{paint:8.1f}{paint / first[0]:7.2f}{min(r['paint'] for r in rows):8.1f}", end="")
        print(f"{cpu:8.1f}{cpu / first[1]:7.2f}{median(r['bytes'] for r in rows):8.0f}", end="")
        print(f"{median(times):7.2f}{times[int(len(times) * 0.95) - 1]:7.2f}", end="")
        print(f"{median(k[2] for r in rows for k in r['keys']):7.2f}", end="")
        print(f"{median(k[1] for r in rows for k in r['keys']):7.0f}{max(r['peak'] for r in rows):7.1f}")


def commands_without_screen(tandem, files, runs, environment):
    """Start-up to the end of `tandem check`, beside Python's own reader on the same bytes."""
    print(f"\nWithout a screen ({runs} runs in turn, medians; ms)")
    print(f"{'':26}{'wall':>8}{'CPU':>8}{'MB/s':>8}")
    for name, path in files.items():
        size = os.path.getsize(path) / 1e6
        times, python = [], []
        for number in range(runs + 1):
            result = run([tandem, "check", path], environment)
            with open(path, "rb") as file:
                data = file.read()
            start = time.perf_counter()
            json.loads(data)
            if number:
                times.append(result[:2])
                python.append((time.perf_counter() - start) * 1e3)
        wall, cpu = median(t[0] for t in times), median(t[1] for t in times)
        print(f"{'check, ' + name:26}{wall:8.1f}{cpu:8.1f}{size / wall * 1e3:8.0f}")
        print(f"{'  Python json.loads':26}{median(python):8.1f}{'':8}{size / median(python) * 1e3:8.0f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("tandem", help="the program")
    parser.add_argument("floor", help="the floor")
    parser.add_argument("folder", help="where projects are made")
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--large", type=int, default=100_000, help="roadblocks of the large project; 0 for none")
    options = parser.parse_args()
    environment = {"TANDEM_TODAY": "2026-11-23", "HOME": options.folder, "XDG_STATE_HOME": options.folder + "/state"}

    def path(name):
        return os.path.join(options.folder, name)

    example = path("example.tandem.json")
    _, _, output = run([options.tandem, "init", example, "--example"], environment)
    if not os.path.exists(example):
        sys.exit(f"no example was written: {output.decode()}")
    small = path("200.tandem.json")
    projects.scaled(example, 200, small)
    keys = ["Down"] * 8 + ["Up"] * 8
    floor, buffered = [options.floor, path("screens")], [options.floor, path("screens"), "buffered"]
    same_screens([options.tandem, small], [floor, buffered], path("screens"), 8, environment)
    compare(
        "Budget “first paint, a project of 200 roadblocks”: the ratio of paint, 1.5 at most; and\n"
        "Budget “moving the selection”: the CPU of a key, 1 ms at most; 120×40, the same cells",
        {"floor (C, ncurses)": floor, "floor, buffered": buffered, "tandem": [options.tandem, small]},
        options.runs, keys, environment)
    files = {"200 roadblocks": small}
    if options.large:
        large = path("large.tandem.json")
        projects.scaled(example, options.large, large, events=2)
        files[f"{options.large} roadblocks"] = large
        compare(
            "Budget “key to paint at 100,000 roadblocks”: key, 1.5 of the first row's at most",
            {"200 roadblocks": [options.tandem, small],
             f"{options.large} roadblocks": [options.tandem, large]},
            max(2, options.runs // 5), keys, environment)
    commands_without_screen(options.tandem, files, max(3, options.runs // 3), environment)


if __name__ == "__main__":
    main()
