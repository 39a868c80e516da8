"""Projects of any size, made from the example, and the plain rows that the floor paints."""

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


def plain(project, path):
    """Writes the rows of a project as lines for the floor."""
    programme = project["programme"]
    lines = [f" Tandem  {programme['name']}", f" {programme.get('organisation', '')}"]
    for milestone in programme.get("milestones", []):
        lines.append(f"1{milestone['id']:<14} [A] {milestone.get('baseline', '')}  {milestone['title']}")
    for partner in project["partners"]:
        lines.append(f"2{partner['name'][:15]:<16} {partner.get('step', 1)} [G] 3.4 ▅▅▅▅ 3.9 ▄▅▆▆ 1.0")
    for record in project["roadblocks"]:
        cells = (record.get("severity", ""), 9), (record["title"], 26), (record.get("side", ""), 12)
        cells += (record.get("cause", ""), 12), (record.get("owner", ""), 16), (record.get("dueOn", ""), 12)
        cells += (record.get("status", ""), 12), (",".join(record.get("blocks", [])), 14)
        lines.append("3" + "".join(text[: width - 1].ljust(width) for text, width in cells))
    lines.append(" s status  n new  e edit  o owner  d due  ^ escalate  Enter open  / filter  S sort  x export  q quit")
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")
