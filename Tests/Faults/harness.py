"""Breaks the real program in every way that can be made here and counts what it loses. Started by `run`.

Prints a line for each kind of fault: how many were tried, how many edits the program acknowledged under them, and how
many of those are gone. Exits 1 if anything is wrong, with what to run to see one fault again.
"""

import argparse
import concurrent.futures
import fnmatch
import functools
import json
import os
import random
import shlex
import shutil
import sys
import tempfile
import time

import capture
import clock
import disks
import injection
import oddities
import operations
import sitting
import writers
from desk import Desk


class Kind:
    """One kind of fault: a line of the report.

    `faults` answers the names of what can be tried; `attempt` tries one and answers how many faults were hit, how many
    edits acknowledged, and what is wrong. `skip` says why it cannot be done here. `share` is how many the short form
    takes.
    """

    def __init__(self, name, faults, attempt, share=2, skip=""):
        self.name, self.faults, self.attempt, self.share, self.skip = name, faults, attempt, share, skip


class Injected(Kind):
    """Faults that strace puts in at each call: `plan` lists them, `disturb` puts one in."""

    def __init__(self, name, plan, disturb, share, skip):
        super().__init__(name, self.listed, lambda fault: disturb(self.known[fault]), share, skip)
        self.plan, self.known = plan, {}

    def listed(self):
        """The faults by their names."""
        self.known = {" ".join(fault): fault for fault in self.plan()}
        return list(self.known)


def small_project(program):
    """The example with a dozen roadblocks, so that a thousand runs do not take long."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "example.tandem.json")
        with Desk(program, b'{"roadblocks": []}') as desk:
            made = desk.tandem("init", path, "--example")
        if made.status != 0:
            sys.exit(f"no example was written: {made}")
        with open(path, encoding="utf-8") as file:
            project = json.load(file)
    project["roadblocks"] = project["roadblocks"][-12:]
    return (json.dumps(project, indent=2, ensure_ascii=False) + "\n").encode()


def missing_tool(name, package):
    """That a program is not here, if so."""
    return "" if shutil.which(name) else f"{name} is not installed: apt-get install {package}"


def kinds(program, project, is_short):
    """All kinds, in the order of the report."""
    untraced = injection.reason_to_skip()
    for operation in operations.ALL:
        yield Injected(
            operation.name, functools.partial(injection.plan, program, project, operation),
            functools.partial(injection.disturb, program, project, operation), share=3, skip=untraced)
    undescribed = missing_tool("tic", "ncurses-bin")
    yield Injected(
        "dashboard", functools.partial(sitting.plan, program, project),
        functools.partial(sitting.disturb, program, project), share=4, skip=untraced or undescribed)
    unmountable = disks.reason_not_to_mount()
    for name, group, skip in (
            ("dashboard ended by a signal", sitting.Signals, undescribed),
            ("file replaced under a dashboard", oddities.Replaced, undescribed),
            ("full disk (tmpfs)", disks.FullDisk, unmountable),
            ("read-only mount", disks.ReadOnlyMount, unmountable),
            ("chattr", disks.Attributes, disks.reason_not_to_change_attributes()),
            ("limit of file sizes", disks.SizeLimit, missing_tool("prlimit", "util-linux")),
            ("output that nobody takes", disks.FullOutput, ""),
            ("no project where one should be", oddities.InPlaceOfFile, ""),
            ("no journal where one should be", oddities.InPlaceOfJournal, ""),
            ("torn journal", oddities.TornJournal, ""),
            ("clock", clock.Clock, missing_tool("faketime", "faketime"))):
        yield Kind(name, lambda group=group: group.names, functools.partial(group.attempt, program, project), skip=skip)
    for name, group in (("hostile text on screen", capture.Screen), ("hostile text in output", capture.Output)):
        yield Kind(name, lambda group=group: group.names, functools.partial(group.attempt, program, project))
    yield Kind(
        "several at once", lambda: writers.Writers.names,
        functools.partial(writers.Writers.attempt, program, project, edits=30 if is_short else 600), share=3,
        skip=undescribed)


class Tally:
    """What came of the faults of a kind."""

    def __init__(self):
        self.tried = self.acknowledged = self.lost = 0
        self.failures = []

    def add(self, name, outcome):
        """Counts one fault."""
        tried, acknowledged, problems = outcome
        self.tried += tried
        self.acknowledged += acknowledged
        self.lost += sum(problem.startswith("LOST") for problem in problems)
        if problems:
            self.failures.append((name, problems))


def attempt(kind, name):
    """Tries one fault; whatever the harness itself stumbles over is a failure too."""
    try:
        return kind.attempt(name)
    except Exception as error:  # pylint: disable=broad-except
        return 1, 0, [f"{type(error).__name__}: {error}"]


def run_kind(kind, options, chooser):
    """Tries the faults of a kind, or the short form's choice of them, or the one that was asked for."""
    tally = Tally()
    try:
        names = kind.faults()
    except RuntimeError as error:
        tally.add("*", (0, 0, [str(error)]))
        return tally
    if options.fault:
        names = [name for name in names if fnmatch.fnmatchcase(name, options.fault)]
    elif options.short and len(names) > kind.share:
        names = chooser.sample(names, kind.share)
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        for name, outcome in zip(names, pool.map(lambda name: attempt(kind, name), names)):
            tally.add(name, outcome)
    return tally


def main():
    parser = argparse.ArgumentParser(prog="Tests/Faults/run", description=__doc__)
    parser.add_argument("--program", required=True, help="the program; `run` builds it where this is not given")
    parser.add_argument("--short", action="store_true", help="a few faults of each kind")
    parser.add_argument("--seed", type=int, default=1, help="what the short form chooses by")
    parser.add_argument("--jobs", type=int, default=2, help="how many faults at a time")
    parser.add_argument("--kind", default="*", help="only kinds of this name; * and ? as in a shell")
    parser.add_argument("--fault", help="only faults of this name; * and ? as in a shell")
    parser.add_argument("--keep", action="store_true", help="leave the folders in /tmp to be looked at")
    options = parser.parse_args()
    Desk.keeps = options.keep
    program = os.path.realpath(options.program)
    project = small_project(program)
    start, tried, lost, failures = time.monotonic(), 0, 0, 0
    print(f"{'':36}{'faults':>8}{'acknowledged':>14}{'lost':>6}")
    for kind in kinds(program, project, options.short):
        if not fnmatch.fnmatchcase(kind.name, options.kind):
            continue
        if kind.skip:
            print(f"{kind.name:36}  skipped: {kind.skip}")
            continue
        tally = run_kind(kind, options, random.Random(f"{options.seed} {kind.name}"))
        print(f"{kind.name:36}{tally.tried:8}{tally.acknowledged:14}{tally.lost:6}", flush=True)
        for name, problems in tally.failures:
            again = ["Tests/Faults/run", "--program", program, "--kind", kind.name, "--fault", name]
            print(f"  FAILED {name}", *(f"    {problem}" for problem in problems), f"    {shlex.join(again)}", sep="\n")
        tried, lost, failures = tried + tally.tried, lost + tally.lost, failures + len(tally.failures)
    print(f"{tried} faults tried, {lost} edits lost", end="")
    print(f", {failures} failed" if failures else "", f"({time.monotonic() - start:.0f} s)")
    return 1 if failures or lost else 0


if __name__ == "__main__":
    sys.exit(main())
