"""What people do with the program from a shell, each as an operation that can be disturbed."""

import json
import os
import shutil

from desk import Edit, noted, raised


class Operation:
    """One command on a desk: made ready by `prepare`, which answers its words and the edits that it makes.

    `statuses` are those with which it may say that it failed; `acknowledged` tells that its edits were acknowledged
    before, so that they may not be lost whatever becomes of it; `whole` that a failure leaves the file as it was;
    `keeps` that its edits are to be in the history.
    """

    def __init__(self, prepare, statuses=(1,), acknowledged=False, whole=False, keeps=True):
        self.name = prepare.__name__.replace("_", " ")
        self.prepare, self.statuses, self.acknowledged, self.whole = prepare, statuses, acknowledged, whole
        self.keeps = keeps


def first_update(desk):
    """The very first edit: the state folder and the journal are made."""
    token = desk.token()
    return ["roadblock", "update", desk.path, desk.ids[0], "--status", "waiting", "--note", token], [noted(token)]


def update(desk):
    """An edit as any other: the journal is there."""
    desk.tandem("roadblock", "update", desk.path, desk.ids[1], "--note", "before")
    return first_update(desk)


def add(desk):
    """A new roadblock."""
    desk.tandem("roadblock", "update", desk.path, desk.ids[1], "--note", "before")
    token = desk.token()
    return ["roadblock", "add", desk.path, "--title", token, "--side", "department"], [raised(token)]


def update_of_two_names(desk):
    """An edit of a file with a second hard link, which has to stay the same file."""
    os.link(desk.path, os.path.join(desk.folder, "second"))
    return update(desk)


def shorter_update_of_two_names(desk):
    """An edit that makes such a file shorter."""
    record = desk.project()["roadblocks"][0]
    desk.tandem("roadblock", "update", desk.path, desk.ids[0], "--title", record["title"] + " and on" * 400)
    os.link(desk.path, os.path.join(desk.folder, "second"))
    token = desk.token()
    return ["roadblock", "update", desk.path, desk.ids[0], "--title", token], [raised(token)]


def update_in_closed_folder(desk):
    """An edit of a file in a folder in which no file can be made."""
    os.chmod(desk.folder, 0o555)
    return update(desk)


def update_through_link(desk):
    """An edit by way of a symbolic link, with a mode, an owner and an attribute of its own to be kept."""
    elsewhere = os.path.join(desk.root, "elsewhere")
    os.mkdir(elsewhere)
    desk.real = os.path.join(elsewhere, "real.tandem.json")
    os.rename(desk.path, desk.real)
    os.symlink(desk.real, desk.path)
    os.chmod(desk.real, 0o640)
    try:
        os.setxattr(desk.real, "user.origin", b"board")
    except OSError:
        pass  # This file system has none.
    if os.geteuid() == 0:
        os.chown(desk.real, 1234, 2345)
    return update(desk)


def update_over_long_journal(desk):
    """An edit with which the journal has grown so long that it is written anew."""
    words, edits = update(desk)
    with open(os.path.join(desk.state, "tandem", desk.journals()[0]), "r+b") as file:
        lines = file.read()
        file.write(lines[lines.rindex(b"\n", 0, -1):] * (6 << 20 >> 8))
    return words, edits


def recover(desk):
    """Edits brought back after an older version of the file was put in its place."""
    old, tokens = desk.bytes(), [desk.token(), desk.token()]
    for token in tokens:
        desk.tandem("roadblock", "update", desk.path, desk.ids[0], "--note", token)
    desk.write(desk.path, old)
    return ["recover", desk.path, "--apply"], [noted(token) for token in tokens]


def recover_kept(desk):
    """Edits brought back that the journal has only as kept: the mark that they were saved is cut off."""
    words, edits = recover(desk)
    folder = os.path.join(desk.state, "tandem")
    for name in desk.journals():
        path = os.path.join(folder, name)
        with open(path, "rb") as file:
            lines = file.read().split(b"\n")
        desk.write(path, b"\n".join(line for line in lines if b'{"saved":' not in line))
    return words, edits


def merge_driver(desk):
    """git's call to merge two versions of a file."""
    sides = {name: os.path.join(desk.folder, name) for name in ("base", "theirs")}
    for path in sides.values():
        shutil.copy(desk.path, path)
    mine, theirs = desk.token(), desk.token()
    desk.tandem("roadblock", "update", desk.path, desk.ids[0], "--note", mine)
    desk.tandem("roadblock", "update", sides["theirs"], desk.ids[1], "--note", theirs)
    return ["merge-driver", sides["base"], desk.path, sides["theirs"], "7", desk.path], [noted(mine), noted(theirs)]


def import_issues(desk):
    """Issues of a tracker into a project that is there."""
    titles = [desk.token() for _ in range(3)]
    path = os.path.join(desk.root, "issues.json")
    issues = [{"number": number, "title": title, "state": "OPEN", "createdAt": "2026-10-01T09:00:00Z"}
              for number, title in enumerate(titles, 1)]
    desk.write(path, json.dumps(issues).encode())
    return ["import", "issues", path, "--into", desk.path], [raised(title) for title in titles]


def import_gmpp(desk):
    """A published portfolio's figures into a project that is there."""
    name = desk.project()["programme"]["name"]
    path, text = os.path.join(desk.root, "portfolio.csv"), desk.token()
    desk.write(path, (
        "GMPP ID Number,Project Name,Department,IPA Delivery Confidence Assessment,Departmental commentary on actions "
        "planned or taken on the IPA RAG rating.\n"
        f'1,"{name}",DfT,Amber,"{text}"\n').encode())
    edit = Edit(f"the commentary {text}", lambda project: text in json.dumps(project), text)
    return ["import", "gmpp", path, "--into", desk.path, "--as-at", "2026-03-31"], [edit]


def export(desk):
    """A snapshot over an older one; the project is only read."""
    path = os.path.join(desk.folder, "board.md")
    desk.write(path, b"an older snapshot\n")
    done = Edit("the snapshot", lambda _: os.path.getsize(path) > 1000)
    return ["export", desk.path, "--format", "markdown", "-o", path], [done]


ALL = [
    Operation(first_update),
    Operation(update),
    Operation(add),
    Operation(update_through_link),
    Operation(update_of_two_names),
    Operation(shorter_update_of_two_names),
    Operation(update_in_closed_folder),
    Operation(update_over_long_journal),
    Operation(recover, acknowledged=True),
    Operation(recover_kept, acknowledged=True),
    Operation(merge_driver, statuses=(2,), whole=True, keeps=False),
    Operation(import_issues),
    Operation(import_gmpp),
    Operation(export, keeps=False),
]
