// The least that a curses program does to show the very cells that another program shows: what it costs is what the
// terminal and curses cost.
//
// floor FILE [buffered]: a line `-` begins a screen; every other line is a run of cells of one style: row, column, foreground,
// background (-1: the terminal's own), letters of attributes or `-`, a space, and the text. Down shows the next
// screen, Up the one before, q leaves.
#include <locale.h>
#include <ncurses.h>
#include <stdlib.h>
#include <string.h>

enum { most_bytes = 1 << 20, most_screens = 100, most_pairs = 256 };
static char bytes[most_bytes + 1], *screens[most_screens + 1];
static int count, shown, pairs[most_pairs][2], pair_count = 1;

static short pair_of(int foreground, int background) {
  if (foreground < 0 && background < 0) return 0;
  for (int i = 1; i < pair_count; i++)
    if (pairs[i][0] == foreground && pairs[i][1] == background) return (short)i;
  if (pair_count == most_pairs) return 0;
  pairs[pair_count][0] = foreground;
  pairs[pair_count][1] = background;
  init_pair((short)pair_count, (short)foreground, (short)background);
  return (short)pair_count++;
}

// The letters up to the next space.
static attr_t attributes_of(char **at) {
  attr_t all = A_NORMAL;
  for (; **at && **at != ' '; (*at)++) {
    if (**at == 'b') all |= A_BOLD;
    if (**at == 'd') all |= A_DIM;
    if (**at == 'i') all |= A_ITALIC;
    if (**at == 'u') all |= A_UNDERLINE;
    if (**at == 'r') all |= A_REVERSE;
  }
  return all;
}

// Finds where screens begin; their runs are read only when they are painted.
static void read_screens(const char *path) {
  FILE *file = fopen(path, "r");
  if (!file) return;
  bytes[fread(bytes, 1, most_bytes, file)] = 0;
  fclose(file);
  for (char *line = bytes; *line && count < most_screens; line++) {
    screens[count++] = line + 2;
    if (!(line = strstr(line, "\n-\n"))) break;
  }
  screens[count] = bytes + strlen(bytes) + 2;
}

static void paint(void) {
  erase();
  for (char *at = screens[shown], *end = screens[shown + 1] - 2; at < end;) {
    int row = (int)strtol(at, &at, 10), column = (int)strtol(at, &at, 10);
    int foreground = (int)strtol(at, &at, 10), background = (int)strtol(at, &at, 10);
    at++;
    attr_t attributes = attributes_of(&at);
    int length = (int)strcspn(++at, "\n");
    attr_set(attributes, pair_of(foreground, background), NULL);
    mvaddnstr(row, column, at, length);
    at += length + 1;
  }
  refresh();
}

int main(int argc, char **argv) {
  if (argc < 2) return 64;
  setlocale(LC_ALL, "");
  read_screens(argv[1]);
  if (count < 1) return 1;
  initscr();
  raw();
  noecho();
  nonl();
  keypad(stdscr, TRUE);
  curs_set(0);
  start_color();
  use_default_colors();
  // Until it was left once, curses writes to the terminal at every movement of its cursor; "buffered" knows that.
  if (argc > 2) {
    def_prog_mode();
    endwin();
  }
  for (;;) {
    paint();
    int key = getch();
    if (key == 'q' || key == ERR) break;
    if (key == KEY_DOWN && shown + 1 < count) shown++;
    if (key == KEY_UP && shown > 0) shown--;
  }
  endwin();
  return 0;
}
