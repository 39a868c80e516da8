"""Compares the verdicts of `tandem schema`, judged by Python's jsonschema, with those of `tandem check`.

    python3 schema.py TANDEM [FAULTS] [SEED]

Puts one fault after the other into the example programme. What a schema cannot say is listed below by its code.
"""

import json
import pathlib
import random
import subprocess
import sys
import tempfile

BEYOND = {"duplicate-id", "reference-to-nowhere", "end-before-start"}
VALUES = [None, True, 0, 3, -7.25, 1e3, "", "x", "2026-02-28", "2026-02-30", "2026-13-01", "2026-11-03T14:03:00Z",
          "2026-11-03T25:03:00Z", [], [None], {}, {"id": ""}, "high", "HIGH", 6, 10**30]


def places(value, found):
    """Every container of a value, with the keys of its items."""
    if isinstance(value, (dict, list)):
        for key in value if isinstance(value, dict) else range(len(value)):
            found.append((value, key))
            places(value[key], found)
    return found


def main():
    tandem, faults, seed = sys.argv[1], int((sys.argv[2:] or ["500"])[0]), int((sys.argv[3:] or ["1"])[0])
    try:
        import jsonschema
    except ImportError:
        print("skipped: verdicts of the schema by Python, because jsonschema is not installed")
        return 0
    random.seed(seed)
    schema = json.loads(subprocess.run([tandem, "schema"], check=True, capture_output=True).stdout)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    with tempfile.TemporaryDirectory() as folder:
        example = pathlib.Path(folder, "example.json")
        subprocess.run([tandem, "init", example, "--example"], check=True, capture_output=True)
        text = example.read_text()
        allowed = {}
        for number in range(faults):
            project = json.loads(text)
            container, key = random.choice(places(project, []))
            if random.random() < 0.2:
                del container[key]
            else:
                container[key] = random.choice(VALUES)
            path = pathlib.Path(folder, f"{number:06}.tandem.json")
            path.write_text(json.dumps(project))
            allowed[str(path)] = validator.is_valid(project)
        result = subprocess.run([tandem, "check", "--json", *allowed], capture_output=True)
        differing = refused = 0
        for file in json.loads(result.stdout)["files"]:
            errors = [problem for problem in file["problems"] if problem["severity"] == "error"]
            read = all(problem["code"] in BEYOND for problem in errors)
            refused += not read
            if read != allowed[file["path"]]:
                differing += 1
                print(f"{'read' if read else 'refused'} by check, not so by the schema: {errors[:2]}")
    print(f"{faults} faults, {refused} refused, {differing} verdicts of the schema differ from those of check")
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
