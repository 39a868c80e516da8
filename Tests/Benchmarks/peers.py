"""First paint and one key beside programs that people know, as far as they are installed. Started by `run`."""

import os
import shutil
import statistics
import subprocess
import sys

from terminal import Terminal

RUNS = 5
DOWN = {"tandem": "Down", "htop": "Down", "tig": "j", "calcurse": "j", "visidata": "j"}
# Packages of Debian where the program is called otherwise.
PROGRAMS = {"visidata": "vd"}


def material(folder):
    """What each of them is to show: about as many rows as the project has, in a format of its own."""
    repository = os.path.join(folder, "repository")
    subprocess.run(["git", "init", "-q", repository], check=True)
    commits = "".join(
        f"commit refs/heads/main\ncommitter A <a@localhost> {1_700_000_000 + n} +0000\ndata 9\nstep {n:04}\n\n"
        for n in range(200))
    subprocess.run(["git", "-C", repository, "fast-import", "--quiet"], input=commits.encode(), check=True)
    table = os.path.join(folder, "rows.csv")
    with open(table, "w", encoding="utf-8") as file:
        file.write("severity,title,owner,due\n")
        file.writelines(f"high,Roadblock number {n},Somebody,2026-12-{n % 28 + 1:02}\n" for n in range(200))
    return {
        "htop": ["htop"],
        "tig": ["env", "-C", repository, "tig", "main"],
        "calcurse": ["calcurse", "-D", os.path.join(folder, "calcurse")],
        "visidata": ["vd", "--config=/dev/null", table],
    }


def measured(command, key, environment):
    """Milliseconds to the whole first screen and its bytes, and the same of a key."""
    terminal = Terminal(command, environment=environment)
    try:
        ended, data = terminal.answer(0.3)
        try:
            took, size, _ = terminal.press(key, 0.1)
        except RuntimeError:
            took, size = 0.0, 0
    finally:
        terminal.close()
    return ended * 1e3, len(data), took, size


def main():
    tandem, project, folder = sys.argv[1:]
    environment = {"TANDEM_TODAY": "2026-11-23", "HOME": folder, "XDG_STATE_HOME": folder + "/state"}
    commands = {"tandem": [tandem, project], **material(folder)}
    print(f"\nBeside programs that people know, 200 rows, 120×40 ({RUNS} runs, medians; ms)")
    print(f"{'':26}{'paint':>8}{'bytes':>8}{'key':>7}{'B/key':>7}")
    for name, command in commands.items():
        if name != "tandem" and not shutil.which(PROGRAMS.get(name, name)):
            print(f"{name:26}  not installed: apt-get install -y {name}")
            continue
        try:
            rows = [measured(command, DOWN[name], environment) for _ in range(RUNS)]
        except RuntimeError as error:
            print(f"{name:26}  not measured: {str(error)[:60]}")
            continue
        paint, size, took, bytes_of_key = (statistics.median(column) for column in zip(*rows))
        print(f"{name:26}{paint:8.1f}{size:8.0f}{took:7.2f}{bytes_of_key:7.0f}")


if __name__ == "__main__":
    main()
