"""What a terminal shows after the bytes that curses wrote: enough of xterm-256color to read every cell back."""

import re
import unicodedata

DEFAULT = -1
PLAIN = (DEFAULT, DEFAULT, "")
BLANK = (" ", PLAIN)
# Sequences with parameters, other escapes, single controls, and runs of text.
PARTS = re.compile(r"\x1b\[([?>]?)([\d;]*)([@-~])|\x1b[()](.)|\x1b([78M=>cDEH])|([\x00-\x1f])|([^\x00-\x1f]+)")
LETTERS = {1: "b", 2: "d", 3: "i", 4: "u", 7: "r"}
ENDED = {22: "bd", 23: "i", 24: "u", 27: "r"}


class Screen:
    """Rows of cells; a cell is its text and its style: foreground, background, and letters of attributes."""

    def __init__(self, columns=120, rows=40):
        self.columns, self.lines = columns, rows
        self.cells = [[BLANK] * columns for _ in range(rows)]
        self.x = self.y = 0
        self.style = PLAIN
        self.saved = (0, 0)
        self.region = (0, rows - 1)
        self.last = " "

    def feed(self, data):
        """Takes all that was written at once; what it does not know is an error, not a guess."""
        text, at = data.decode(), 0
        while at < len(text):
            part = PARTS.match(text, at)
            if not part:
                raise ValueError(f"bytes that are not understood: {text[at:at + 20]!r}")
            at = part.end()
            private, numbers, final, _, escape, control, plain = part.groups()
            if plain:
                for character in plain:
                    self.put(character)
            elif control:
                self.control(control)
            elif escape:
                self.escape(escape)
            elif final and not private:
                self.sequence(final, [int(n or 0) for n in numbers.split(";")])
            elif final == "h" and numbers == "1049":
                self.erase(0, self.lines * self.columns)

    def put(self, character):
        if unicodedata.combining(character):
            text, style = self.cells[self.y][self.x - 1]
            self.cells[self.y][self.x - 1] = (text + character, style)
            return
        if self.x >= self.columns:
            self.x = 0
            self.feed_line()
        self.last = character
        self.cells[self.y][self.x] = (character, self.style)
        self.x += 1
        if unicodedata.east_asian_width(character) in "WF" and self.x < self.columns:
            self.cells[self.y][self.x] = ("", self.style)
            self.x += 1

    def feed_line(self):
        if self.y == self.region[1]:
            self.scroll(self.region[0], 1)
        else:
            self.y = min(self.y + 1, self.lines - 1)

    def control(self, control):
        if control == "\r":
            self.x = 0
        elif control == "\n":
            self.feed_line()
        elif control == "\b":
            self.x = max(0, min(self.x, self.columns - 1) - 1)
        elif control == "\t":
            self.x = min(self.columns - 1, (self.x // 8 + 1) * 8)

    def escape(self, letter):
        if letter == "7":
            self.saved = (self.x, self.y)
        elif letter == "8":
            self.x, self.y = self.saved
        elif letter == "M":
            if self.y == self.region[0]:
                self.scroll(self.region[0], -1)
            else:
                self.y -= 1

    def sequence(self, final, numbers):
        first, count = numbers[0], max(1, numbers[0])
        if final == "m":
            self.render(numbers)
        elif final in "Hf":
            self.y, self.x = count - 1, max(1, numbers[1] if len(numbers) > 1 else 1) - 1
        elif final == "d":
            self.y = count - 1
        elif final == "G":
            self.x = count - 1
        elif final in "ABCD":
            self.y += {"A": -count, "B": count}.get(final, 0)
            self.x += {"C": count, "D": -count}.get(final, 0)
        elif final == "b":
            for _ in range(count):
                self.put(self.last)
        elif final == "X":
            self.erase(self.place, self.place + count)
        elif final == "K":
            row = self.y * self.columns
            self.erase(*{0: (self.place, row + self.columns), 1: (row, self.place + 1)}[first])
        elif final == "J":
            self.erase(*{0: (self.place, self.lines * self.columns), 2: (0, self.lines * self.columns)}[first])
        elif final == "r":
            self.region = (count - 1, (numbers[1] if len(numbers) > 1 else self.lines) - 1)
            self.x = self.y = 0
        elif final in "ST":
            self.scroll(self.region[0], count if final == "S" else -count)
        elif final in "LM":
            self.scroll(self.y, -count if final == "L" else count)
        elif final in "@P":
            row, blanks = self.cells[self.y], [(" ", (DEFAULT, self.style[1], ""))] * count
            changed = row[:self.x] + (blanks + row[self.x:] if final == "@" else row[self.x + count:] + blanks)
            self.cells[self.y] = changed[:self.columns]
        elif final not in "hlnct":
            raise ValueError(f"a sequence that is not understood: CSI {numbers} {final}")

    @property
    def place(self):
        return self.y * self.columns + min(self.x, self.columns - 1)

    def erase(self, start, end):
        for place in range(start, min(end, self.lines * self.columns)):
            self.cells[place // self.columns][place % self.columns] = (" ", (DEFAULT, self.style[1], ""))

    def scroll(self, top, count):
        blank = [(" ", (DEFAULT, self.style[1], ""))] * self.columns
        bottom = self.region[1]
        for _ in range(abs(count)):
            if count > 0:
                del self.cells[top]
                self.cells.insert(bottom, list(blank))
            else:
                del self.cells[bottom]
                self.cells.insert(top, list(blank))

    def render(self, numbers):
        """Takes the numbers of one SGR sequence."""
        foreground, background, letters = self.style
        rest = iter(numbers)
        for number in rest:
            if number == 0:
                foreground, background, letters = PLAIN
            elif number in LETTERS:
                letters = "".join(sorted(set(letters + LETTERS[number])))
            elif number in ENDED:
                letters = "".join(letter for letter in letters if letter not in ENDED[number])
            elif number in (38, 48) and next(rest) == 5:
                foreground, background = (next(rest), background) if number == 38 else (foreground, next(rest))
            elif 30 <= number <= 37 or 90 <= number <= 97:
                foreground = number - 30 if number < 90 else number - 82
            elif 40 <= number <= 47 or 100 <= number <= 107:
                background = number - 40 if number < 100 else number - 92
            elif number == 39:
                foreground = DEFAULT
            elif number == 49:
                background = DEFAULT
            else:
                raise ValueError(f"a colour or attribute that is not understood: {numbers}")
        self.style = (foreground, background, letters)

    def runs(self):
        """The cells as runs of one style: row, column, style, text. A screen is blank where there is none."""
        for y, row in enumerate(self.cells):
            x = 0
            while x < len(row):
                end = x
                while end < len(row) and row[end][1] == row[x][1]:
                    end += 1
                text = "".join(cell[0] for cell in row[x:end])
                if text.strip() or row[x][1] != PLAIN:
                    yield y, x, row[x][1], text
                x = end
