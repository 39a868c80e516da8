"""What a person does at the dashboard, while strace puts faults into its calls or signals end it."""

import collections
import os
import re
import signal

import injection
from dashboard import Dashboard
from desk import Desk, Edit, aftermath, end, missing

# A message gives way to a long truth about saving: the end of its last word may be cut.
_CHANGE = re.compile(r"(undone: )?(RB-\w+) (status|severity): ([\w ]+?) → ([\w ]+?)(?:…|  |$)")
_WORDS = ("open", "in progress", "waiting", "resolved", "withdrawn", "low", "medium", "high", "critical")
_TRUTH = re.compile(r"kept, saving…|saved \d\d:\d\d|NOT SAVED|read-only")
_TROUBLE = re.compile(r"NOT SAVED|read-only")


def told(row):
    """The change that a row tells: whether it was undone, where, and from what to what; none where it tells no change."""
    match = _CHANGE.search(row)
    if not match:
        return None
    undone, roadblock, field, before, after = match.groups()
    after = next((word for word in _WORDS if word.startswith(after)), after)
    return bool(undone), (roadblock, field), before, after


class Sitting:
    """A dashboard in use: what it acknowledged, what it only showed, and what was tried without an answer."""

    def __init__(self, desk, prefix=()):
        self.desk, self.board = desk, Dashboard(desk, prefix)
        # By roadblock and field: the value acknowledged last, the value shown last, and every value tried since.
        self.acknowledged, self.shown, self.tried = {}, {}, {}
        # How often each change was acknowledged: roadblock, field, from what to what.
        self.changes = collections.Counter()
        # What undo would bring back: where, and which value.
        self.previous = None

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.board.__exit__()

    def opens(self):
        """Whether the first screen comes, down to its last row."""
        return self.board.wait(lambda board: board.shows("3 Roadblocks") and board.rows()[-1])

    def must_open(self):
        """Waits for the first screen where nothing keeps it from coming."""
        if not self.opens():
            raise RuntimeError(f"no dashboard came: {self.board.rows()}")

    def change(self, *keys):
        """Makes a change by keys and notes what the screen says of it."""
        last = self.board.rows()[-1]
        for key, awaited in keys:
            self.board.strike(key)
            if awaited and not self.board.wait(lambda board, awaited=awaited: board.shows(awaited), 5):
                break
        if self.board.wait(lambda board: self.answers(board.rows()[-1], last), 5):
            self.note()

    @staticmethod
    def answers(row, last):
        """Whether a row speaks of another change than the last one did, or of trouble with it."""
        # The last change is told anew when it is saved, and what others changed is told there, too.
        if told(row):
            return told(row) != told(last) and _TRUTH.search(row)
        return row != last and _TROUBLE.search(row)

    def note(self):
        """Takes in what the last row says was changed, and whether that is kept."""
        row = self.board.rows()[-1]
        truth = _TRUTH.search(row)
        if not told(row):
            return
        undone, place, before, after = told(row)
        value = before if undone else after
        self.previous = (place, before)
        self.shown[place] = value
        self.tried.setdefault(place, {before}).add(value)
        if truth and truth[0].startswith(("kept", "saved")):
            self.acknowledged[place] = value
            self.tried[place] = {value}
            self.changes[(*place, before, after)] += 1

    @property
    def count(self):
        """How many changes were acknowledged."""
        return self.changes.total()

    def work(self):
        """Resolves a roadblock, lowers another's severity, and takes that back."""
        self.change(("s", "withdrawn"), ("r", None))
        self.board.strike("\r")
        self.board.wait(lambda board: not board.shows("withdrawn"), 5)
        self.change(("-", None))
        if self.previous and self.previous[0] in self.tried:
            # A program that is killed may have taken it back and not come to say so.
            self.tried[self.previous[0]].add(self.previous[1])
        self.change(("u", None))

    @property
    def was_told(self):
        """Whether the last row ever said that something cannot be written, or is not as it should be: with its path."""
        words = ("NOT SAVED", "CHECK THE FILE", "no journal can be kept", self.desk.root)
        return any(word in row for row in self.board.said for word in words)

    def leave(self):
        """Quits, also where not everything is saved; the exit status."""
        self.board.strike("q")
        if self.board.wait(lambda board: board.shows("Not everything is saved") or not board.is_open, 5):
            if self.board.is_open:
                self.board.strike("l")
        return self.board.end()

    def edits(self, values):
        """What has to be in the file for these values."""
        return [Edit(f"{place[0]} {place[1]} {value}", self.holds(place, {value})) for place, value in values.items()]

    def due(self):
        """What has to be in the file: what was acknowledged, or what was tried after that without an answer."""
        return [Edit(f"{place[0]} {place[1]} {value}", self.holds(place, self.tried[place]))
                for place, value in self.acknowledged.items()]

    @staticmethod
    def holds(place, values):
        """Whether a field has one of some values, which the screen writes with blanks."""
        return lambda project: any(
            record["id"] == place[0] and record[place[1]].replace("-", " ") in values
            for record in project["roadblocks"])


def plan(program, project):
    """Sits there undisturbed and answers the faults that can be put in."""
    with Desk(program, project) as desk:
        prefix, log = injection.reference(desk)
        with Sitting(desk, prefix) as sitting:
            sitting.opens()
            sitting.work()
            status = sitting.leave()
        lost = missing(desk, sitting.due())
        if status != 0 or sitting.count != 3 or lost:
            rows = "\n".join(sitting.board.rows())
            raise RuntimeError(f"undisturbed: status {status}, {sitting.count} changes kept, {lost} missing:\n{rows}")
        # Writing that fails from then on would fail for the terminal too.
        some = ("EIO", "ENOSPC", "EINTR", injection.KILL)
        return [(name, number, fault) for name, number, fault in injection.faults_of(injection.calls(log, desk.root))
                if fault in some and (name, number[-1]) != ("write", "+")]


def disturb(program, project, fault):
    """Puts one fault into a sitting."""
    with Desk(program, project) as desk:
        before = desk.look()
        prefix, log = injection.injecting(desk, *fault)
        with Sitting(desk, prefix) as sitting:
            problems = sit(sitting, fault[2] == injection.KILL)
            if injection.must_be_told(fault) and sitting.board.status == 0 and not sitting.was_told:
                problems.append("left with status 0, and the screen never said that something could not be written")
        if not injection.was_hit(log):
            return 0, 0, []
        return 1, sitting.count, problems + follow(desk, before, sitting)


def sit(sitting, may_be_killed):
    """Does the work as far as it goes; what is wrong with how it ended."""
    if sitting.opens():
        sitting.work()
        status = sitting.leave()
    else:
        status = sitting.board.end()
    # The terminal breaks what it says of an error where its row ends.
    said = "".join(sitting.board.rows()).split("╯")[-1]
    if sitting.board.was_stuck:
        return [f"it did not end; the screen says: {said}"]
    if status == -signal.SIGKILL and may_be_killed:
        return []
    if status == 0:
        return [f"left with status 0 without {words}" for words in
                missing(sitting.desk, sitting.edits(sitting.shown))]
    if status == 1 and sitting.desk.root in said and ";" in said:
        return []
    return [f"status {status}, and the screen says: {said}"]


def follow(desk, before, sitting):
    """What the next start finds."""
    problems = aftermath(desk, sitting.due())
    desk.age()
    return problems + end(desk, before)


class Signals:
    """The dashboard is ended by a signal right after a change, or while that is being saved."""

    names = [f"{name}, {milliseconds} ms" for name in ("SIGTERM", "SIGHUP", "SIGINT", "SIGKILL")
             for milliseconds in (0, 100, 200, 300, 400, 600)]

    @staticmethod
    def attempt(program, project, name):
        """Sends one."""
        word, milliseconds = name.removesuffix(" ms").split(", ")
        number = getattr(signal, word)
        with Desk(program, project) as desk:
            before = desk.look()
            with Sitting(desk) as sitting:
                sitting.must_open()
                sitting.change(("-", None))
                sitting.board.wait(lambda _: False, int(milliseconds) / 1000)
                os.kill(sitting.board.pid, number)
                status = sitting.board.end()
            problems = [] if number == signal.SIGKILL else [
                f"not saved when {word} came: {words}" for words in missing(desk, sitting.due())]
            if status not in (0, -number, 128 + number):
                problems.append(f"{word} ended it with status {status}")
            return 1, sitting.count, problems + follow(desk, before, sitting)
