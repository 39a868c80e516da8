"""Several programs that write to one file at the same time."""

import concurrent.futures
import os

from desk import Desk, aftermath, end, missing, noted, raised
from sitting import Sitting


def write(desk, count, number):
    """Makes so many edits one after the other, every fourth a new roadblock; answers them, and what failed."""
    edits, failures = [], []
    for step in range(count):
        token = desk.token()
        if step % 4 == 3:
            result = desk.tandem("roadblock", "add", desk.path, "--title", token, "--side", "shared")
            edit = raised(token)
        else:
            identifier = desk.ids[(number + step) % len(desk.ids)]
            result = desk.tandem("roadblock", "update", desk.path, identifier, "--note", token)
            edit = noted(token)
        if result.status == 0:
            edits.append(edit)
        else:
            failures.append(str(result))
    return edits, failures


def lost_changes(project, changes):
    """What of the changes, counted by place and values, the events do not tell, and where their chain is broken.

    A change whose message gave way to another's is in the events and was not counted, so the last one seen need not
    be the last one made.
    """
    records = {record["id"]: record for record in project["roadblocks"]}
    for roadblock, field in {change[:2] for change in changes}:
        steps = [(event["from"], event["to"]) for event in records[roadblock]["events"] if event["change"] == field]
        for change, count in changes.items():
            if change[:2] == (roadblock, field) and steps.count(change[2:]) < count:
                yield f"{' '.join(change)}: {count} acknowledged, {steps.count(change[2:])} there"
        ends = [step[1] for step in steps]
        if [step[0] for step in steps[1:]] != ends[:-1] or records[roadblock][field] != ends[-1]:
            yield f"{roadblock} {field}: expected each of {steps} to begin where the last ended"


class Writers:
    """600 edits by two or three programs at once, or by two beside an open dashboard; a short form has fewer."""

    names = ["2 writers", "3 writers", "2 writers and a dashboard"]

    @staticmethod
    def attempt(program, project, name, edits=600):
        """Lets them write, and counts what is there."""
        with Desk(program, project) as desk:
            before = desk.look()
            if "dashboard" in name:
                return Writers.beside(desk, before, edits)
            count = int(name[0])
            with concurrent.futures.ThreadPoolExecutor(count) as pool:
                outcomes = list(pool.map(lambda number: write(desk, edits // count, number), range(count)))
            return Writers.judged(desk, before, edits, outcomes, [])

    @staticmethod
    def beside(desk, before, edits):
        """Two writers, and a dashboard in which severities go up and down."""
        with concurrent.futures.ThreadPoolExecutor(2) as pool, Sitting(desk) as sitting:
            sitting.must_open()
            running = [pool.submit(write, desk, edits // 3, number) for number in range(2)]
            own = edits - 2 * (edits // 3)
            for step in range(3 * own):
                # What others changed is told on the same row: a change that was not seen there does not count.
                if sitting.count < own:
                    sitting.change(("-" if step % 2 == 0 else "+", None))
            outcomes = [future.result() for future in running]
            status = sitting.leave()
        count = sitting.count
        problems = [] if status == 0 else [f"the dashboard left with status {status}"]
        problems += [f"LOST: {words}" for words in lost_changes(desk.project(), sitting.changes)]
        tried, acknowledged, problems = Writers.judged(desk, before, edits - own, outcomes, problems)
        return tried + count, acknowledged + count, problems

    @staticmethod
    def judged(desk, before, count, outcomes, problems):
        """What of the edits is there."""
        edits = [edit for made, _ in outcomes for edit in made]
        problems += [f"refused: {failure}" for _, failures in outcomes for failure in failures[:3]]
        if len(edits) != count:
            problems.append(f"expected {count} edits acknowledged, found {len(edits)}")
        problems += [f"LOST: {words}" for words in missing(desk, edits)]
        problems += aftermath(desk, edits)
        desk.age()
        return count, len(edits), problems + end(desk, before)
