"""What goes to a terminal when a file tries to command it: the dashboard's bytes, and every command's output.

Two projects differ in one thing: where the one has a character that acts or hides, the other has the glyph that the
screen shows for it. The dashboard has to send the same commands to the terminal for both.
"""

import json
import os
import re
import select

from desk import Desk
from terminal import KEYS, Terminal

# What must not reach a terminal, with what is shown instead.
SHOWN = {
    **{chr(code): chr(0x2400 + code) for code in range(0x20) if code not in (0x09, 0x0A, 0x0D)},
    "\t": " ", "\r": " ", "\x7f": "␡", **{chr(code): "·" for code in range(0x80, 0xA0)},
    **{letter: "·" for letter in "\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2066"
       "\u2067\u2068\u2069\u206a\ufeff\ufff9\U0001d173\U000e0001\u115f\u3164\u034f"},
    "\u2028": "␤", "\u2029": "␤", **{chr(0xE0000 + code): chr(code) for code in range(0x41, 0x5B)},
}
COMMANDS = (
    "\x1b[2J", "\x1b[31m", "\x1b]0;title\x07", "\x1b]52;c;aGk=\x07", "\x1b]8;;http://x\x1b\\", "\x1bP+q\x1b\\",
    "\x1b(0", "\x1b[?1049l", "\x1b[6n", "\x1bc", "\x9b31m", "\x9d0;t\x9c", "\x90q\x9c", "\x0e", "\x0f", "\x05", "\x08\x08",
    "\u202etxt.exe\u202c", "\u2066x\u2069", "a\u200bb", "\U000e0048\U000e0049", "x\x00y", "\x7f\x7f", "a\tb", "a\rb", "\u2028",
    "".join(SHOWN),
)
FREE = set(
    "title text owner note by name unit rationale role evidence organisation summary seniorResponsibleOwner rater metric "
    "reason purpose deliverable framework bidder caseStudies references evaluator reference exitPlan commercialModel "
    "partnerInterests definition acceptance drives risk mitigation behaviour response detail raisedBy".split())
_FORBIDDEN = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164"
    "\ufeff\uffa0\ufff0-\ufffb\U0001d173-\U0001d17a\U000e0000-\U000e0fff]")
_CONTROL = re.compile(r"\x1b\[[0-9;?:<=>]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[()*+].|\x1b.|"
                      + _FORBIDDEN.pattern.replace("\x0b", "\x0a", 1))


def spoilt(project, is_hostile):
    """The project with a command to the terminal in every free text, or with what is shown of it."""
    number = 0

    def change(value, key):
        nonlocal number
        if isinstance(value, dict):
            return {name: change(item, name) for name, item in value.items()}
        if isinstance(value, list):
            return [change(item, key) for item in value]
        if not isinstance(value, str) or key not in FREE:
            return value
        number += 1
        command = COMMANDS[number % len(COMMANDS)]
        if number == 300:
            command *= 10_000 // len(command)
        if not is_hostile:
            command = "".join(SHOWN.get(letter, letter) for letter in command)
        place = min(len(value), 4)
        return value[:place] + command + value[place:]

    return (json.dumps(change(project, ""), indent=2) + "\n").encode()


def heard(terminal, seconds=1.0, quiet=0.1):
    """What comes until nothing more does."""
    data = b""
    while select.select([terminal.controller], [], [], quiet if data else seconds)[0]:
        try:
            part = os.read(terminal.controller, 1 << 17)
        except OSError:
            break
        if not part:
            break
        data += part
    return data


class Screen:
    """The commands that the dashboard sends are the same whatever a file says."""

    walks = {
        # The overview, a roadblock's page, help, findings, the chooser of a status.
        "overview, roadblock, help, findings, chooser": [
            "Down", "Down", "g", "G", "\r", "\x1b", "?", "\x1b", "f", "Down", "Down", " ", "\r", "\x1b", "\x1b",
            "s", "\t", "x", "\x1b", "\x1b"],
        # A form, a new roadblock, an owner, a partner's page, the programme, a filter, a pane alone.
        "form, owner, partner, programme, filter": [
            "e", "\t", "\t", "\x1b", "n", "\x1b", "o", "\x1b", "2", "\r", " ", " ", " ", "\x1b", "1", "Down", "\r",
            "\x1b", "G", "3", "/", "e", "x", "\r", "\x1b", "3"],
    }
    names = list(walks)

    @staticmethod
    def attempt(program, project, name):
        """Goes the same way through both projects; again if a slow machine may have drawn two screens as one."""
        for _ in range(3):
            problems = Screen.differences(program, json.loads(project), Screen.walks[name])
            if not problems:
                break
        return 1, 0, problems

    @staticmethod
    def differences(program, project, keys):
        """Where the commands for the hostile project and for the other part."""
        told = []
        for is_hostile in (True, False):
            with Desk(program, spoilt(project, is_hostile)) as desk:
                told.append(Screen.walk(desk, keys))
        problems = []
        for key, hostile, benign in zip(["start", *keys], *told):
            if hostile != benign:
                place = next((number for number, pair in enumerate(zip(hostile, benign)) if pair[0] != pair[1]),
                             min(len(hostile), len(benign)))
                problems.append(f"after {key!r}: {len(hostile)} and {len(benign)} commands, from number {place}: "
                                f"{hostile[place:place + 3]} and {benign[place:place + 3]}")
        return problems

    @staticmethod
    def walk(desk, keys):
        """Presses keys; what the terminal was told after each."""
        terminal = Terminal([desk.program, desk.path], environment=desk.environment)
        told = [_CONTROL.findall(heard(terminal, 10).decode(errors="replace"))]
        for key in keys:
            os.write(terminal.controller, KEYS.get(key, key.encode()))
            told.append(_CONTROL.findall(heard(terminal).decode(errors="replace")))
        terminal.close()
        return told


class Output:
    """Nothing that acts or hides stands in any command's output, errors included."""

    commands = {
        **{f"show {pane}": ["show", "PATH", pane, "--plain"] for pane in
           ("overview", "programme", "partners", "roadblocks", "findings", "conflicts")},
        "show roadblock": ["show", "PATH", "roadblock", "ROADBLOCK", "--plain"],
        "show partner": ["show", "PATH", "partner", "PARTNER", "--plain"],
        "show as JSON": ["show", "PATH", "roadblocks", "--json"],
        "show portfolio": ["show", "FOLDER", "--plain"],
        **{f"export {name}": ["export", "PATH", "--format", name] for name in ("text", "markdown", "json", "plain")},
        "check": ["check", "PATH"], "check a broken file": ["check", "BROKEN"],
        "check a broken file as JSON": ["check", "BROKEN", "--json"],
        "history": ["history", "PATH"], "history as JSON": ["history", "PATH", "--json"],
        "diff": ["diff", "OLD", "PATH"], "diff as JSON": ["diff", "OLD", "PATH", "--json"],
        "textconv": ["textconv", "PATH"], "list": ["roadblock", "list", "PATH"],
        "update": ["roadblock", "update", "PATH", "ROADBLOCK", "--owner", "A\x1b[31mB\u202e"],
        "recover": ["recover", "PATH"], "merge": ["merge-driver", "OLD", "PATH", "OTHER", "7", "na\x1b[2Jme"],
        "import": ["import", "issues", "ISSUES", "--into", "PATH", "--dry-run"],
        "no such file": ["check", "/tmp/\x1b[31m\u202egone"], "no such command": ["\x1b[31mgone\u202e"],
        "no such id": ["show", "PATH", "roadblock", "R\x1b[31m\u202e"],
        "a strange name": ["check", "STRANGE"], "a wrong word": ["roadblock", "update", "PATH", "ROADBLOCK",
                                                                "--status", "\x1b[31m\u202e"],
    }
    names = ["every command"]

    @staticmethod
    def attempt(program, project, _):
        """Runs every command on the hostile project."""
        plain = json.loads(project)
        with Desk(program, spoilt(plain, True)) as desk:
            for identifier in desk.ids[:3]:
                desk.tandem("roadblock", "update", desk.path, identifier, "--owner", "".join(SHOWN)[1:] + "\x1b[31m")
            other = desk.project()
            other["programme"]["name"] = "theirs \x1b[31m \u202e"
            other["roadblocks"][0]["title"] = "theirs \x9b31m"
            broken = desk.bytes().replace(b'"severity":', b'"severity\xc2\x9b\x1b[31m \xff": "\\u202e",', 1)
            issues = [{"number": 1, "title": "".join(SHOWN), "state": "OPEN", "createdAt": "2026-10-01T09:00:00Z"},
                      {"number": 2, "title": "x", "state": "\x1b[31m", "createdAt": "\u202e"}]
            paths = {"PATH": desk.path, "FOLDER": desk.folder, "ROADBLOCK": desk.ids[0],
                     "PARTNER": plain["partners"][0]["id"]}
            for word, data in (("OLD", project), ("OTHER", json.dumps(other).encode()), ("BROKEN", broken),
                               ("ISSUES", json.dumps(issues).encode())):
                paths[word] = os.path.join(desk.root, word.lower() + ".tandem.json")
                desk.write(paths[word], data)
            paths["STRANGE"] = os.path.join(desk.root, "\x1b[31mname\u202e\x9b.tandem.json")
            desk.write(paths["STRANGE"], broken)
            problems = []
            for name, words in Output.commands.items():
                result = desk.tandem(*(paths.get(word, word) for word in words))
                found = sorted(set(_FORBIDDEN.findall(result.output + result.errors)))
                if found:
                    problems.append(f"{name} wrote {', '.join(f'U+{ord(letter):04X}' for letter in found)}")
                if not result.output + result.errors:
                    problems.append(f"{name} said nothing: status {result.status}")
            return len(Output.commands), 0, problems
