"""A clock that goes wrong between edits, by faketime."""

from desk import Desk, aftermath, end, missing, noted

JUMPS = {
    "back ten years": "-10y", "forward ten years": "+10y", "to 1970": "@1970-01-02 00:00:00",
    "beyond 2038": "@2040-01-01 00:00:00", "a second back": "-1s", "stands still": "2026-11-23 12:00:00",
    "runs a thousand times as fast": "+0 x1000",
}


class Clock:
    """An edit at the right time, one at the wrong time, one at the right time; then an old file and recover."""

    names = list(JUMPS)

    @staticmethod
    def attempt(program, project, name):
        """Moves the clock for the second edit."""
        with Desk(program, project) as desk:
            before, edits, problems = desk.look(), [], []
            for step in range(3):
                token = desk.token()
                result = desk.tandem(
                    "roadblock", "update", desk.path, desk.ids[0], "--note", token,
                    prefix=("faketime", "-f", JUMPS[name]) if step == 1 else ())
                if result.status == 0:
                    edits.append(noted(token))
                else:
                    problems.append(f"edit {step + 1}: {result}")
            problems += [f"LOST: {words}" for words in missing(desk, edits)]
            desk.write(desk.path, project)
            recovered = desk.tandem("recover", desk.path, "--apply", prefix=("faketime", "-f", JUMPS[name]))
            if recovered.status != 0:
                problems.append(f"recover at the wrong time: {recovered}")
            problems += aftermath(desk, edits)
            desk.age()
            return 1, len(edits), problems + end(desk, before)
