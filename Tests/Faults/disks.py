"""Real disks that are full, read-only or forbidding, and limits that the system sets."""

import ctypes
import os
import shutil
import subprocess

import operations
from desk import Desk, disturbed, missing

_libc = ctypes.CDLL(None, use_errno=True)
MS_RDONLY, MS_REMOUNT, MS_BIND = 1, 32, 4096
OPERATIONS = {operation.name: operation for operation in operations.ALL
              if operation.name in ("first update", "update", "update of two names", "update in closed folder")}


def mount(source, target, kind, flags, data=""):
    """mount(2)."""
    if _libc.mount(source.encode(), target.encode(), kind.encode(), flags, data.encode()) != 0:
        raise OSError(ctypes.get_errno(), f"mount {target}: {os.strerror(ctypes.get_errno())}")


def unmount(target):
    """umount2(2), lazily."""
    _libc.umount2(target.encode(), 2)


def reason_not_to_mount():
    """Why nothing can be mounted; the harness runs in a mount name space of its own where it can."""
    if os.geteuid() != 0:
        return "only root may mount"
    if os.readlink("/proc/self/ns/mnt") == os.environ.get("TANDEM_FAULTS_MOUNTS"):
        return "unshare gives no mount name space of its own here"
    if "TANDEM_FAULTS_MOUNTS" not in os.environ:
        return "unshare is not installed, or may not be used here"
    return ""


def reason_not_to_change_attributes():
    """Why no file can be made immutable."""
    if os.geteuid() != 0:
        return "only root may make a file immutable"
    if not shutil.which("chattr"):
        return "chattr is not installed"
    with Desk("true", b'{"roadblocks": []}') as desk:
        done = subprocess.run(["chattr", "+i", desk.path], capture_output=True, check=False)
        subprocess.run(["chattr", "-i", desk.path], capture_output=True, check=False)
    return "" if done.returncode == 0 else "the file system of /tmp has no immutable files"


def fill(folder, pages):
    """Leaves so many pages of 4 KiB free."""
    status = os.statvfs(folder)
    size = max(0, status.f_bfree - pages) * status.f_frsize
    with open(os.path.join(folder, ".ballast"), "wb") as file:
        if size:
            os.posix_fallocate(file.fileno(), 0, size)


class FullDisk:
    """A tmpfs on which there is room for a few pages only: under the document, the journal, or both."""

    names = [f"{operation}, {place}, {pages} pages" for operation in OPERATIONS for place in ("document", "journal")
             for pages in (0, 1, 2, 30, 70, 110, 130)]

    @staticmethod
    def attempt(program, project, name):
        """Fills a disk."""
        operation, place, pages = name.removesuffix(" pages").split(", ")
        with Desk(program, b'{"roadblocks": []}') as desk:
            target = desk.folder if place == "document" else desk.state
            os.makedirs(target, exist_ok=True)
            mount("tmpfs", target, "tmpfs", 0, "size=2m,mode=755")
            try:
                desk.take(project)
                operation = OPERATIONS[operation]
                words, edits = operation.prepare(desk)
                fill(target, int(pages))
                ballast = os.path.join(target, ".ballast")
                return 1, *disturbed(desk, operation, words, edits, mend=lambda: os.truncate(ballast, 0))
            finally:
                unmount(target)


class ReadOnlyMount:
    """A folder that is mounted read-only: the document's, the journal's, or both."""

    names = [f"{operation}, {place}" for operation in OPERATIONS for place in ("document", "journal", "both")]

    @staticmethod
    def attempt(program, project, name):
        """Mounts a folder over itself, read-only."""
        operation, place = name.split(", ")
        with Desk(program, project) as desk:
            operation = OPERATIONS[operation]
            words, edits = operation.prepare(desk)
            os.makedirs(desk.state, exist_ok=True)
            targets = {"document": [desk.folder], "journal": [desk.state], "both": [desk.folder, desk.state]}[place]

            def begin():
                for target in targets:
                    mount(target, target, "", MS_BIND)
                    mount("none", target, "", MS_REMOUNT | MS_BIND | MS_RDONLY)

            def mend():
                for target in targets:
                    unmount(target)

            return 1, *disturbed(desk, operation, words, edits, begin=begin, mend=mend)


class Attributes:
    """chattr: what may not be changed, or only added to.

    A folder in which names can be made but not removed keeps every temporary file of anyone's, so that is left out.
    """

    names = [f"{operation}, {flag}, {place}" for operation in OPERATIONS for flag in ("+i", "+a")
             for place in ("file", "folder", "state") if (flag, place) != ("+a", "folder")]

    @staticmethod
    def attempt(program, project, name):
        """Sets an attribute and takes it away again."""
        operation, flag, place = name.split(", ")
        with Desk(program, project) as desk:
            operation = OPERATIONS[operation]
            words, edits = operation.prepare(desk)
            os.makedirs(os.path.join(desk.state, "tandem"), exist_ok=True)
            target = {"file": desk.real, "folder": desk.folder, "state": os.path.join(desk.state, "tandem")}[place]

            def change(how):
                subprocess.run(["chattr", how, target], check=True, capture_output=True)

            return 1, *disturbed(
                desk, operation, words, edits, begin=lambda: change(flag), mend=lambda: change(flag.replace("+", "-")))


class SizeLimit:
    """prlimit --fsize: no file may become larger."""

    names = [f"{operation}, {size}" for operation in OPERATIONS for size in (0, 1, 100, 400, 600, 5000, 100_000)]

    @staticmethod
    def attempt(program, project, name):
        """Sets the limit for one run."""
        operation, size = name.split(", ")
        with Desk(program, project) as desk:
            operation = OPERATIONS[operation]
            words, edits = operation.prepare(desk)
            return 1, *disturbed(desk, operation, words, edits, prefix=("prlimit", f"--fsize={size}"))


class FullOutput:
    """Nobody takes in what the program says: /dev/full as its output."""

    names = [operation.name for operation in operations.ALL if operation.name not in ("merge driver",)]

    @staticmethod
    def attempt(program, project, name):
        """The edit has to be in the file, and the status must not be 0."""
        operation = next(operation for operation in operations.ALL if operation.name == name)
        with Desk(program, project) as desk, open("/dev/full", "wb") as full:
            words, edits = operation.prepare(desk)
            result = desk.tandem(*words, output=full)
            problems = [] if result.status == 1 and "output" in result.errors else [f"expected status 1, found {result}"]
            problems += [f"the output failed, and with it {words}" for words in missing(desk, edits)]
            return 1, 0, problems
