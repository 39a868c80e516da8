"""Faults that strace puts into the program's own calls of the system: an error, or a kill, at each call it makes."""

import collections
import os
import re
import shutil
import subprocess

from desk import Desk, disturbed, missing

WRITING = ("ENOSPC", "EDQUOT", "EIO", "EROFS")
# What each call may answer when things go wrong. The calls are those that the store makes of its files.
ERRORS = {
    "openat": ("ENOSPC", "EDQUOT", "EIO", "EROFS", "EACCES", "EMFILE", "EINTR"),
    "read": ("EIO", "EINTR"),
    "write": (*WRITING, "EFBIG", "EINTR"),
    "fsync": (*WRITING, "EINTR"),
    "fdatasync": (*WRITING, "EINTR"),
    "close": ("ENOSPC", "EDQUOT", "EIO", "EINTR"),
    "renameat2": (*WRITING, "EACCES", "EINVAL", "EINTR"),
    "rename": (*WRITING, "EACCES"),
    "link": (*WRITING, "EACCES"),
    "unlink": ("EIO", "EROFS", "EACCES"),
    "flock": ("EINTR", "ENOLCK", "EIO", "EAGAIN"),
    "ftruncate": ("EIO", "ENOSPC", "EINTR"),
    "lseek": ("EIO",),
    "fchown": ("EPERM", "EIO", "EROFS"),
    "fchmod": ("EPERM", "EIO", "EROFS"),
    "flistxattr": ("EIO",),
    "fgetxattr": ("EIO",),
    "fsetxattr": ("ENOSPC", "EDQUOT", "EIO"),
    "mkdir": ("ENOSPC", "EDQUOT", "EIO", "EROFS", "EACCES"),
    "newfstatat": ("EIO", "EACCES"),
    "faccessat2": ("EIO", "EACCES", "EROFS", "EPERM"),
    "getdents64": ("EIO",),
    "readlink": ("EIO", "EACCES"),
}
# What goes on once it has begun.
LASTING = {
    "openat": ("EMFILE",), "write": WRITING, "fsync": ("ENOSPC", "EIO"), "fdatasync": ("ENOSPC", "EIO"),
    "renameat2": (*WRITING, "EINVAL"), "rename": WRITING, "fchown": ("EPERM",), "flock": ("ENOLCK", "EAGAIN"),
}
KILL = "SIGKILL"
# Without these nobody knows whether what was written has reached the disk, and nothing shows it afterwards.
DURABLE = ("fsync", "fdatasync")
_LINE = re.compile(r"^(\d+) +(\w+)\((.*)$")


def reason_to_skip():
    """Why strace cannot be used here; empty if it can."""
    if not shutil.which("strace"):
        return "strace is not installed: apt-get install strace"
    done = subprocess.run(
        ["strace", "-f", "--seccomp-bpf", "-qq", "-o", "/dev/null", "-e", "inject=getcwd:error=EIO", "true"],
        capture_output=True, check=False)
    return "" if done.returncode == 0 else f"strace may not trace here: {done.stderr.decode().strip()[-200:]}"


def calls(log, root):
    """The calls of a trace that concern files below a folder: each as its name and its number in its thread."""
    counts, found = collections.Counter(), set()
    with open(log, encoding="utf-8", errors="replace") as file:
        for line in file:
            match = _LINE.match(line)
            if not match or match[2] not in ERRORS:
                continue
            thread, name, rest = match.groups()
            counts[thread, name] += 1
            if f'"{root}' in rest or f"<{root}" in rest:
                found.add((name, counts[thread, name]))
    return sorted(found)


def must_be_told(fault):
    """Whether a program that goes on after a fault must say so, even if everything is there afterwards."""
    return fault[0] in DURABLE and fault[2] not in ("EINTR", KILL)


def reference(desk, prefix=()):
    """What goes before the program to trace it, and where the trace then stands."""
    log = os.path.join(desk.root, "trace")
    return [*prefix, "strace", "-f", "-y", "-s", "0", "-q", "-o", log, "-e", "trace=" + ",".join(ERRORS)], log


def injecting(desk, name, number, fault):
    """What goes before the program to put in one fault, and where the trace then stands."""
    log = os.path.join(desk.root, "trace")
    what = f"signal={fault}" if fault == KILL else f"error={fault}"
    return ["strace", "-f", *([] if fault == KILL else ["--seccomp-bpf"]), "-q", "-o", log, "-e", f"trace={name}", "-e",
            f"inject={name}:{what}:when={number}"], log


def was_hit(log):
    """Whether the fault was put in."""
    with open(log, encoding="utf-8", errors="replace") as file:
        text = file.read()
    return "(INJECTED)" in text or "killed by SIGKILL" in text


def faults_of(found):
    """Every fault of the calls found: name, number with a plus for “from then on”, and the error or the kill."""
    faults = [(name, str(number), fault) for name, number in found for fault in (*ERRORS[name], KILL)]
    lasting = [(name, f"{number}+", fault) for name, number in found for fault in LASTING.get(name, ())]
    return faults + lasting


def plan(program, project, operation):
    """Runs an operation undisturbed and answers the faults that can be put into it."""
    with Desk(program, project) as desk:
        words, edits = operation.prepare(desk)
        prefix, log = reference(desk)
        result = desk.tandem(*words, prefix=prefix)
        if result.status != 0 or missing(desk, edits):
            raise RuntimeError(f"{operation.name}, undisturbed: {result}, missing {missing(desk, edits)}")
        return faults_of(calls(log, desk.root))


def disturb(program, project, operation, fault):
    """Puts one fault into an operation: how many were hit, how many edits acknowledged, and what is wrong then."""
    with Desk(program, project) as desk:
        words, edits = operation.prepare(desk)
        prefix, log = injecting(desk, *fault)
        acknowledged, problems = disturbed(
            desk, operation, words, edits, prefix=prefix, may_be_killed=fault[2] == KILL,
            may_speak=not (fault[0] == "write" and fault[1].endswith("+")), must_speak=must_be_told(fault))
        return (1, acknowledged, problems) if was_hit(log) else (0, 0, [])
