"""A program on a pseudo-terminal of its own, with a project file and folders that nothing else uses."""

import fcntl
import os
import select
import struct
import subprocess
import tempfile
import termios


class Desk:
    """Starts the program on a fresh example; `terminal` is the end that a person would sit at."""

    def __init__(self, program, term, columns, rows):
        self.folder = tempfile.TemporaryDirectory()
        self.path = os.path.join(self.folder.name, "example.tandem.json")
        self.program = program
        self.environment = dict(
            os.environ, TERM=term, LC_ALL="C.UTF-8", HOME=self.folder.name, EDITOR="true",
            XDG_STATE_HOME=self.folder.name + "/state", XDG_CONFIG_HOME=self.folder.name + "/config")
        for unwanted in ("NO_COLOR", "TMUX", "SSH_TTY", "LINES", "COLUMNS", "VISUAL", "COLORFGBG"):
            self.environment.pop(unwanted, None)
        subprocess.run([program, "init", self.path, "--example"], env=self.environment, check=True, capture_output=True)
        self.terminal, self.far = os.openpty()
        self.resize(columns, rows)
        self.before = termios.tcgetattr(self.far)
        self.process = subprocess.Popen(
            [program, self.path], env=self.environment, stdin=self.far, stdout=self.far, stderr=self.far,
            start_new_session=True, preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0))

    def resize(self, columns, rows):
        """Gives the terminal another size; the program is told by the system."""
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def read(self, quiet):
        """What the program writes until nothing comes for a while."""
        data = b""
        while select.select([self.terminal], [], [], quiet)[0]:
            try:
                part = os.read(self.terminal, 1 << 16)
            except OSError:
                break
            if not part:
                break
            data += part
        return data

    def type(self, data):
        """Writes bytes as the keyboard would."""
        os.write(self.terminal, data)

    def memory(self):
        """Mebibytes that the program holds now; 0 when it has ended."""
        try:
            with open(f"/proc/{self.process.pid}/statm", encoding="ascii") as file:
                return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / (1 << 20)
        except (OSError, IndexError):
            return 0.0

    def faults(self, output):
        """What is not as it was: the terminal's settings, the screen, the file. Called when the program has ended."""
        found = []
        if termios.tcgetattr(self.far) != self.before:
            found.append("the terminal's settings are not as they were")
        entered, left = output.rfind(b"\x1b[?1049h"), output.rfind(b"\x1b[?1049l")
        if entered > left:
            found.append("the other screen was not left")
        check = subprocess.run([self.program, "check", self.path], env=self.environment, capture_output=True, check=False)
        if check.returncode:
            found.append("the file is at fault: " + check.stdout.decode() + check.stderr.decode())
        return found

    def close(self):
        """Ends the program if it still runs, and clears away."""
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        os.close(self.terminal)
        os.close(self.far)
        self.folder.cleanup()
