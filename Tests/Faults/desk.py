"""A project in a folder of its own, with a state folder beside it, and what has to be true of it after every fault."""

import itertools
import json
import os
import shutil
import signal
import subprocess
import tempfile
import time

NAME = "roads.tandem.json"
WRITER = "Test Writer"


class Result:
    """A program that has ended: its exit status, negative for the signal that ended it, and what it wrote."""

    def __init__(self, status, output, errors):
        self.status, self.output, self.errors = status, output, errors

    @property
    def was_killed(self):
        return self.status == -signal.SIGKILL

    def __str__(self):
        return f"status {self.status}, {(self.errors or self.output).strip()[-400:]!r}"


class Edit:
    """A change that can be told from all others, and how to see whether a project has it; `token` is in its text."""

    def __init__(self, words, holds, token=""):
        self.words, self.holds, self.token = words, holds, token


def noted(token):
    """The edit that left a note."""
    return Edit(f"the note {token}", lambda project: any(
        event.get("note") == token for record in project["roadblocks"] for event in record.get("events", [])), token)


def raised(token):
    """The roadblock of that title."""
    return Edit(f"the roadblock {token}", lambda project: any(
        record["title"] == token for record in project["roadblocks"]), token)


class Desk:
    """One project, `path`, in `folder`, and its journals in `state`. A context that cleans up after itself."""

    tokens = itertools.count(1)
    keeps = False

    def __init__(self, program, project, root=None):
        self.program = program
        self.root = tempfile.mkdtemp(prefix="tandem-faults-", dir=root)
        self.folder, self.state = os.path.join(self.root, "work"), os.path.join(self.root, "state")
        os.mkdir(self.folder)
        self.path = os.path.join(self.folder, NAME)
        # Where the bytes are, should `path` be another name for them.
        self.real = self.path
        self.take(project)
        self.environment = {
            "PATH": os.environ.get("PATH", "/usr/bin:/bin"), "HOME": self.root, "XDG_STATE_HOME": self.state,
            "TANDEM_TODAY": "2026-11-23", "TZ": "UTC", "LC_ALL": "C.UTF-8", "GIT_AUTHOR_NAME": WRITER,
        }

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if Desk.keeps:
            return
        for folder, _, _ in os.walk(self.root):
            os.chmod(folder, 0o700)
        shutil.rmtree(self.root, ignore_errors=True)

    def take(self, project):
        """Puts the project on the desk."""
        self.write(self.path, project)
        self.ids = [record["id"] for record in json.loads(project)["roadblocks"]]

    @staticmethod
    def token():
        """A word that no other edit of this run uses."""
        return f"edit-{next(Desk.tokens):05}"

    def write(self, path, data):
        """Writes a file blindly."""
        with open(path, "wb") as file:
            file.write(data)

    def bytes(self):
        """What the file holds."""
        with open(self.real, "rb") as file:
            return file.read()

    def project(self):
        """The file as Python reads it; an exception if it does not parse."""
        return json.loads(self.bytes())

    def tandem(self, *arguments, prefix=(), output=subprocess.PIPE):
        """Runs the program to its end."""
        command = [*prefix, self.program, *arguments]
        done = subprocess.run(
            command, env=self.environment, cwd="/", stdin=subprocess.DEVNULL, stdout=output,
            stderr=subprocess.PIPE, timeout=60, check=False)
        return Result(done.returncode, (done.stdout or b"").decode(), done.stderr.decode())

    def names(self):
        """What stands in the folder."""
        return sorted(os.listdir(self.folder))

    def look(self):
        """Everything about the file that is not its text: links, mode, owner, attributes, and its neighbours."""
        link, status = os.lstat(self.path), os.stat(self.real)
        return {
            "kind": link.st_mode, "target": os.readlink(self.path) if os.path.islink(self.path) else "",
            "mode": oct(status.st_mode), "owner": (status.st_uid, status.st_gid), "names": status.st_nlink,
            "attributes": {name: os.getxattr(self.real, name) for name in os.listxattr(self.real)},
            "beside": self.names(),
        }

    def age(self):
        """Makes whatever a killed program left old enough to be cleared away by the next."""
        past = time.time() - 300
        for folder in (self.folder, os.path.dirname(self.real), os.path.join(self.state, "tandem")):
            for name in os.listdir(folder) if os.path.isdir(folder) else ():
                if name.startswith("."):
                    os.utime(os.path.join(folder, name), (past, past))

    def journals(self):
        """What stands in the state folder."""
        folder = os.path.join(self.state, "tandem")
        return sorted(os.listdir(folder)) if os.path.isdir(folder) else []

    def history(self):
        """What every journal holds."""
        for name in self.journals():
            path = os.path.join(self.state, "tandem", name)
            if name.endswith(".journal") and os.path.isfile(path) and os.path.getsize(path) < 1 << 30:
                with open(path, "rb") as file:
                    yield file.read()


def missing(desk, edits):
    """The edits, in words, that the file does not have; all of them where it cannot be read."""
    try:
        project = desk.project()
    except (OSError, ValueError) as error:
        return [f"{edit.words} (the file cannot be read: {error})" for edit in edits]
    return [edit.words for edit in edits if not edit.holds(project)]


def error_is_shown(desk, result, statuses=(1,), may_speak=True):
    """What is wrong with the way in which a program that could not do its work said so."""
    if result.status not in statuses:
        return [f"expected exit status {' or '.join(map(str, statuses))}, found {result}"]
    if not may_speak:
        return []
    if desk.root not in result.errors:
        return [f"the error names no path: {result}"]
    if ";" not in result.errors:
        return [f"the error says nothing of what to do: {result}"]
    return []


def unsaid(desk, operation, edits, result):
    """What a program that did its work kept to itself: that the history lacks an edit, or what made its error vanish."""
    if not operation.keeps or desk.root in result.errors:
        return []
    history = b"".join(desk.history())
    return [f"neither in the history nor said to be missing there: {edit.words}" for edit in edits
            if edit.token.encode() not in history]


def changed(desk, before, result, may_speak=True):
    """What about the file and its neighbours is not as it was, but for the copies that an error speaks of."""
    def is_told(name):
        return name.replace(".after-", ".before-") in result.errors if may_speak else "-" in name

    after = desk.look()
    after["beside"] = [name for name in after["beside"] if name in before["beside"] or not is_told(name)]
    return [f"{key} was {before[key]}, is {after[key]}" for key in before if before[key] != after[key]]


def aftermath(desk, acknowledged):
    """What the next start finds, without any fault: every acknowledged edit, and a sound file."""
    problems = []
    recovered = desk.tandem("recover", desk.path, "--apply")
    if recovered.status != 0:
        problems.append(f"recover afterwards: {recovered}")
    problems += [f"LOST: {words}" for words in missing(desk, acknowledged)]
    checked = desk.tandem("check", desk.path)
    if checked.status != 0:
        problems.append(f"check afterwards: {checked}")
    return problems


def end(desk, before):
    """Changes the file once more, and answers what is not as before then, and what debris is left."""
    last = desk.tandem("roadblock", "update", desk.path, desk.ids[-1], "--note", "the end")
    names = [name for name in desk.journals() if not name.endswith(".journal")]
    return changed(desk, before, last) + ([f"left in the state folder: {', '.join(names)}"] if names else [])


def repeated(desk, words, edits):
    """What is wrong with the operation once more, without a fault."""
    again, lacking = desk.tandem(*words), missing(desk, edits)
    return [] if again.status == 0 and not lacking else [f"once more without a fault: {again}, missing {lacking}"]


def stands(desk, text, edits, operation):
    """What is wrong with the text that an error left: it has to be the old one, or the new one whole."""
    if desk.bytes() == text or operation.acknowledged:
        return []
    if operation.whole:
        return ["the file was changed in spite of the error"]
    return [f"the file is neither the old one nor the new one: {words}" for words in missing(desk, edits)]


def disturbed(
        desk, operation, words, edits, prefix=(), may_be_killed=False, may_speak=True, must_speak=False, begin=None,
        mend=None):
    """Runs an operation under a fault, and what follows without: how many edits were acknowledged, and what is wrong.

    The fault is what the `prefix` puts before the program, or what `begin` does before it and `mend` undoes. It may
    be one that kills, one that does not let the program say anything, or one that it must never pass over in silence.
    """
    before, text = desk.look(), desk.bytes()
    if begin:
        begin()
    try:
        result = desk.tandem(*words, prefix=prefix)
    finally:
        if mend:
            mend()
    problems = []
    acknowledged = edits if operation.acknowledged or result.status == 0 else []
    if result.was_killed:
        if not may_be_killed:
            problems.append(f"killed by itself: {result}")
    else:
        if result.status == 0:
            problems += [f"exit status 0 without {words}" for words in missing(desk, edits)]
            if may_speak:
                problems += unsaid(desk, operation, edits, result)
            if must_speak and desk.root not in result.errors:
                problems.append(f"exit status 0, and no word of the error: {result}")
        else:
            problems += error_is_shown(desk, result, operation.statuses, may_speak)
            problems += stands(desk, text, edits, operation)
        problems += [f"{words} right after" for words in changed(desk, before, result, may_speak)]
    if result.was_killed:
        # Whoever writes next has to find the way, without recover.
        problems += repeated(desk, words, edits)
    problems += aftermath(desk, acknowledged)
    desk.age()
    problems += repeated(desk, words, edits)
    return len(acknowledged), problems + end(desk, before)
