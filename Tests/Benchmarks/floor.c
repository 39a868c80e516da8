// The least that a curses program does to show such a dashboard: rows from a plain list of lines, a header, three
// boxed panes and a footer; Down and Up move a selection. What it costs is what the terminal and curses cost.
//
// floor FILE: the first two lines are the header, the last is the footer, `1`, `2` and `3` start a line of that pane.
#include <locale.h>
#include <ncurses.h>
#include <stdlib.h>
#include <string.h>

enum { most = 200000 };
static char *rows[4][most];
static int count[4], top, selected;

static int least(int a, int b) { return a < b ? a : b; }

static void box_at(int y, int x, int height, int width, const char *title) {
  mvaddstr(y, x, "╭");
  for (int i = 1; i < width - 1; i++) addstr("─");
  addstr("╮");
  for (int i = 1; i < height - 1; i++) {
    mvaddstr(y + i, x, "│");
    mvaddstr(y + i, x + width - 1, "│");
  }
  mvaddstr(y + height - 1, x, "╰");
  for (int i = 1; i < width - 1; i++) addstr("─");
  addstr("╯");
  attron(A_BOLD);
  mvprintw(y, x + 2, " %s ", title);
  attroff(A_BOLD);
}

static void list(int pane, int y, int x, int height, int width, int first) {
  for (int i = 0; i < height && first + i < count[pane]; i++) {
    bool is_selected = pane == 3 && first + i == selected;
    attr_t attributes = is_selected ? A_REVERSE : COLOR_PAIR(1 + (first + i) % 4);
    attron(attributes);
    mvaddnstr(y + i, x, rows[pane][first + i], width);
    attroff(attributes);
  }
}

static void paint(void) {
  int upper = (LINES - 3) * 2 / 5, left = COLS * 3 / 7, visible = LINES - 3 - upper - 2;
  erase();
  for (int i = 0; i < count[0] - 1; i++) mvaddnstr(i, 0, rows[0][i], COLS);
  box_at(2, 0, upper, left, "1 Programme");
  list(1, 3, 2, upper - 2, left - 4, 0);
  box_at(2, left, upper, COLS - left, "2 Partners");
  list(2, 3, left + 2, upper - 2, COLS - left - 4, 0);
  box_at(2 + upper, 0, visible + 2, COLS, "3 Roadblocks");
  if (selected < top) top = selected;
  if (selected >= top + visible) top = selected - visible + 1;
  list(3, 3 + upper, 2, visible, COLS - 4, top);
  attron(A_REVERSE);
  mvaddnstr(LINES - 1, 0, rows[0][count[0] - 1], COLS - 1);
  attroff(A_REVERSE);
  refresh();
}

static void read_rows(const char *path) {
  FILE *file = fopen(path, "r");
  char line[1024];
  while (file && fgets(line, sizeof line, file)) {
    line[strcspn(line, "\n")] = 0;
    int pane = line[0] >= '1' && line[0] <= '3' ? line[0] - '0' : 0;
    if (count[pane] < most) rows[pane][count[pane]++] = strdup(line + (pane ? 1 : 0));
  }
  if (file) fclose(file);
}

int main(int argc, char **argv) {
  if (argc < 2) return 64;
  setlocale(LC_ALL, "");
  read_rows(argv[1]);
  if (count[0] < 1) return 1;
  initscr();
  raw();
  noecho();
  nonl();
  keypad(stdscr, TRUE);
  curs_set(0);
  start_color();
  use_default_colors();
  for (int i = 1; i <= 4; i++) init_pair((short)i, (short)(i + 1), -1);
  // Without this curses writes to the terminal at every movement of its cursor.
  if (getenv("FLOOR_BUFFERED")) {
    def_prog_mode();
    endwin();
  }
  for (;;) {
    paint();
    int key = getch();
    if (key == 'q' || key == ERR) break;
    if (key == KEY_DOWN) selected = least(selected + 1, count[3] - 1);
    if (key == KEY_UP && selected > 0) selected--;
  }
  endwin();
  return 0;
}
