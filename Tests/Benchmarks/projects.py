"""Projects of any size, made from the example."""

import json


def scaled(example, roadblocks, path, events=None):
    """Writes the example with so many roadblocks, copies of its own; `events` keeps only so many of each one's."""
    with open(example, encoding="utf-8") as file:
        project = json.load(file)
    originals = project["roadblocks"]
    project["roadblocks"] = []
    for number in range(roadblocks):
        record = dict(originals[number % len(originals)])
        record["id"] = f"RB-{number:06}"
        record["title"] = f"{record['title']} {number // len(originals) + 1}"
        if events is not None:
            record["events"] = record.get("events", [])[-events:]
        project["roadblocks"].append(record)
    with open(path, "w", encoding="utf-8") as file:
        json.dump(project, file, indent=2, ensure_ascii=False)
        file.write("\n")
    return project
