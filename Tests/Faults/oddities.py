"""Things that stand where a project or a journal should: and what becomes of a file that is replaced in use."""

import os
import socket

from desk import Desk, aftermath, disturbed, end, missing, noted, unsaid
from operations import update
from sitting import Sitting


class Operation:
    """An update whose edit the error has to leave out."""

    statuses, acknowledged, whole, keeps = (1,), False, True, True


def put_socket(path):
    """A socket of that name."""
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(path)


def put_huge(path):
    """A file of 2 GiB without a byte on the disk."""
    with open(path, "wb") as file:
        file.truncate(2 << 30)


def put(text):
    """A file with a text."""
    def write(path):
        with open(path, "wb") as file:
            file.write(text)
    return write


THINGS = {
    "pipe": os.mkfifo, "folder": os.mkdir, "socket": put_socket, "huge file": put_huge,
    "empty file": put(b""), "link to nowhere": lambda path: os.symlink("/nowhere", path),
    "link to itself": lambda path: os.symlink(path, path), "link to a device": lambda path: os.symlink("/dev/zero", path),
    "half a file": put(b'{"format": "tandem/project", "ver'),
    "conflict markers": put(b"<<<<<<< ours\n{}\n=======\n{}\n>>>>>>> theirs\n"), "zeros": put(bytes(4096)),
    "no UTF-8": put(b'{"format": "\xff\xfe"}'), "deep nesting": put(b"[" * 100_000),
}


class InPlaceOfFile:
    """Something else stands where the project should: it is told, and nothing hangs or is written."""

    names = [f"{command}, {thing}" for command in ("roadblock update", "recover", "check", "show")
             for thing in THINGS]

    @staticmethod
    def attempt(program, project, name):
        """Names it to the program."""
        command, thing = name.split(", ")
        with Desk(program, project) as desk:
            os.remove(desk.path)
            THINGS[thing](desk.path)
            before = os.lstat(desk.path)
            words = {"roadblock update": ["roadblock", "update", desk.path, desk.ids[0], "--note", "x"],
                     "recover": ["recover", desk.path, "--apply"], "check": ["check", desk.path],
                     "show": ["show", desk.path]}[command]
            result = desk.tandem(*words, prefix=("timeout", "20"))
            problems = []
            if result.status != 1 or os.path.basename(desk.path) not in result.errors + result.output:
                problems.append(f"expected status 1 and the path, found {result}")
            after = os.lstat(desk.path)
            if (before.st_ino, before.st_size, before.st_mtime_ns) != (after.st_ino, after.st_size, after.st_mtime_ns):
                problems.append("what stood there was changed")
            return 1, 0, problems


class InPlaceOfJournal:
    """Something else stands where the journal or its folder should: edits are saved all the same."""

    names = [f"{place}, {thing}" for place in ("journal", "folder") for thing in THINGS]

    @staticmethod
    def attempt(program, project, name):
        """Puts it there after a first edit."""
        place, thing = name.split(", ")
        with Desk(program, project) as desk:
            words, edits = update(desk)
            before = desk.look()
            folder = os.path.join(desk.state, "tandem")
            journal = os.path.join(folder, desk.journals()[0])
            os.rename(journal, os.path.join(desk.root, "journal"))
            if place == "journal":
                THINGS[thing](journal)
            else:
                os.rename(folder, os.path.join(desk.root, "folder"))
                THINGS[thing](folder)
            result = desk.tandem(*words, prefix=("timeout", "20"))
            problems = [] if result.status == 0 else [f"expected status 0, found {result}"]
            problems += [f"LOST: {words}" for words in missing(desk, edits)]
            problems += unsaid(desk, Operation, edits, result)
            if before != desk.look():
                problems.append(f"{before} became {desk.look()}")
            return 1, len(edits), problems


class TornJournal:
    """The journal ends in the midst of a line, or in something that is none: no line before it is lost."""

    tails = {
        "a line without its end": lambda line: line[:-1], "half a line": lambda line: line[:len(line) // 2],
        "one byte": lambda line: line[:1], "a spoilt line": lambda line: line.replace(b"edit", b"EDIT"),
        "zeros": lambda _: bytes(4096), "noise": lambda _: bytes(range(256)) * 20,
        "a line of a later version": lambda _: b"\n00000000 {\"later\":1}\n",
    }
    names = list(tails)

    @staticmethod
    def attempt(program, project, name):
        """Keeps two edits in the journal alone, and spoils its end."""
        with Desk(program, project) as desk:
            tokens = [desk.token(), desk.token(), desk.token()]
            for token in tokens[:2]:
                desk.tandem("roadblock", "update", desk.path, desk.ids[0], "--note", token)
            path = os.path.join(desk.state, "tandem", desk.journals()[0])
            with open(path, "rb") as file:
                lines = [line for line in file.read().split(b"\n") if line and b'{"saved":' not in line]
            tail = TornJournal.tails[name](b"\n" + lines[-1] + b"\n")
            desk.write(path, b"".join(b"\n" + line + b"\n" for line in lines) + tail)
            desk.write(desk.path, project)
            words = ["roadblock", "update", desk.path, desk.ids[1], "--note", tokens[2]]
            edits = [noted(token) for token in tokens]
            acknowledged, problems = disturbed(desk, Operation, words, edits)
            return 1, acknowledged, problems


class Replaced:
    """The file is replaced while a dashboard has it open: an edit of the dashboard is not lost, nor theirs."""

    things = ("another's edit", "nothing", "half a file", "empty file", "folder", "pipe", "link to nowhere",
              "its own link")
    names = [f"{thing}, {moment}" for thing in things for moment in ("before the edit", "after the edit")]

    @staticmethod
    def attempt(program, project, name):
        """Puts something in the place of the file, and then the file back."""
        thing, moment = name.split(", ")
        with Desk(program, project) as desk:
            before = desk.look()
            kept = os.path.join(desk.root, "kept")
            theirs = []

            def replace():
                if thing == "another's edit":
                    token = desk.token()
                    desk.tandem("roadblock", "update", desk.path, desk.ids[-1], "--note", token)
                    theirs.append(noted(token))
                    # It is told on the row that is to answer the next key.
                    sitting.board.wait(lambda board: board.shows(token), 5)
                    return
                os.rename(desk.path, kept)
                if thing == "its own link":
                    os.symlink(kept, desk.path)
                elif thing != "nothing":
                    THINGS[thing](desk.path)

            def restore():
                if not os.path.exists(kept):
                    return
                if os.path.isdir(desk.path):
                    os.rmdir(desk.path)
                os.rename(kept, desk.path)

            with Sitting(desk) as sitting:
                sitting.must_open()
                if moment == "before the edit":
                    replace()
                sitting.change(("-", None))
                if moment == "after the edit":
                    replace()
                told = thing == "another's edit" or sitting.board.wait(lambda _: sitting.was_told, 5)
                sitting.board.wait(lambda _: False, 1)
                sitting.leave()
            restore()
            problems = [] if told else ["the screen never said that the file is no project any more"]
            problems += aftermath(desk, sitting.due() + theirs)
            if sitting.count == 0 and thing == "another's edit":
                problems.append("the edit was not acknowledged")
            return 1, sitting.count + len(theirs), problems + end(desk, before)
