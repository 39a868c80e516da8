// A terminal opened, left, entered again and closed.
#include "Screen.h"

#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>

static ct_screen *opened;

bool ct_use_locale(void) {
  bool found = setlocale(LC_CTYPE, "") != NULL;
  const char *codes = nl_langinfo(CODESET);
  if (found && strcmp(codes, "UTF-8") == 0) return true;
  // Another real character set is the person's choice; plain ASCII is what an empty environment gives.
  bool is_ascii = strcmp(codes, "ANSI_X3.4-1968") == 0 || strcmp(codes, "US-ASCII") == 0;
  if (found && !is_ascii) return false;
  return setlocale(LC_CTYPE, "C.UTF-8") != NULL;
}

static const char *text(const char *capability) {
  return capability && capability != (const char *)-1 ? capability : "";
}

// A terminfo string without its padding ($<5>), which only curses can play.
static void copy_plain(char *to, size_t room, const char *from) {
  size_t length = 0;
  for (; *from && length + 1 < room; from++) {
    const char *end = from[0] == '$' && from[1] == '<' ? strchr(from, '>') : NULL;
    if (end) from = end;
    else to[length++] = *from;
  }
  to[length] = 0;
}

static void learn_terminal(ct_screen *screen) {
  screen->extras = text(enter_ca_mode)[0] != 0;
  screen->queries = strncmp(text(cursor_address), "\033[", 2) == 0;
  copy_plain(screen->show_cursor, sizeof screen->show_cursor, text(cursor_normal));
  copy_plain(screen->hide_cursor, sizeof screen->hide_cursor, text(cursor_invisible));
  if (!has_colors() || start_color() != OK) return;
  screen->colors = COLORS;
  screen->direct_color = COLORS > 256 && tigetflag("RGB") == 1;
  // Terminals that cannot go back to their own colours get white on black from curses.
  use_default_colors();
}

// As raw, noecho and nonl of curses, which cannot reach the terminal itself; and no translation of what it writes.
static struct termios full_screen_modes(struct termios modes) {
  modes.c_lflag &= ~(tcflag_t)(ICANON | ISIG | IEXTEN | ECHO | ECHONL);
  modes.c_iflag &= ~(tcflag_t)(IXON | BRKINT | PARMRK | ICRNL | INLCR | IGNCR);
  modes.c_oflag &= ~(tcflag_t)OPOST;
  modes.c_cc[VMIN] = 1;
  modes.c_cc[VTIME] = 0;
  return modes;
}

static void prepare_guard(ct_screen *screen, const ct_crash_note *note) {
  char reset[512], part[128];
  snprintf(reset, sizeof reset, "%s", screen->extras ? CT_END_UPDATE CT_MOUSE_OFF CT_PASTE_OFF : "");
  const char *parts[] = {text(exit_attribute_mode), text(orig_pair), screen->show_cursor, text(exit_ca_mode), "\r\n"};
  for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
    copy_plain(part, sizeof part, parts[i]);
    strncat(reset, part, sizeof reset - strlen(reset) - 1);
  }
  ct_guard_prepare(screen->terminal, &screen->original_modes, reset, note);
}

static void release(ct_screen *screen) {
  if (screen->sink) fclose(screen->sink);
  if (screen->terminal >= 0) close(screen->terminal);
  free(screen);
}

static void restore_variable(const char *name, char *value) {
  if (value) setenv(name, value, 1);
  else unsetenv(name);
  free(value);
}

// Curses learns the size through the environment: it cannot ask the terminal, and not every kind has one of its own.
// What LINES and COLUMNS were before does not count, because it would freeze the size.
//
// A description of our own is handed over in TERMINFO, which may hold an entry instead of naming a folder.
static SCREEN *new_terminal(ct_screen *screen, const char *terminal, const char *description) {
  int width = 80, height = 24;
  char digits[16];
  const char *lines_before = getenv("LINES"), *columns_before = getenv("COLUMNS");
  char *kept_lines = lines_before ? strdup(lines_before) : NULL;
  char *kept_columns = columns_before ? strdup(columns_before) : NULL;
  const char *terminfo_before = getenv("TERMINFO");
  char *kept_terminfo = terminfo_before ? strdup(terminfo_before) : NULL;
  if (description) setenv("TERMINFO", description, 1);
  ct_terminal_size(screen, &width, &height);
  snprintf(digits, sizeof digits, "%d", height);
  setenv("LINES", digits, 1);
  snprintf(digits, sizeof digits, "%d", width);
  setenv("COLUMNS", digits, 1);
  use_env(TRUE);
  use_tioctl(FALSE);
  SCREEN *curses = newterm(terminal, screen->sink, stdin);
  restore_variable("LINES", kept_lines);
  restore_variable("COLUMNS", kept_columns);
  restore_variable("TERMINFO", kept_terminfo);
  return curses;
}

static const char *built_in_description(const char *terminal) {
  for (const ct_description *each = ct_descriptions; each->name; each++)
    if (strcmp(each->name, terminal) == 0) return each->entry;
  return NULL;
}

static bool open_curses(ct_screen *screen, const char *terminal, bool built_in, ct_failure *failure) {
  const char *description = built_in ? built_in_description(terminal) : NULL;
  if (description || !built_in) screen->curses = new_terminal(screen, terminal, description);
  *failure = ct_failure_unknown_terminal;
  if (!screen->curses) return false;
  *failure = ct_failure_none;
  if (text(cursor_address)[0]) return true;
  *failure = ct_failure_too_simple;
  endwin();
  delscreen(screen->curses);
  return false;
}

ct_screen *ct_open(const char *terminal, bool built_in, int output, bool mouse, const ct_crash_note *note,
                   ct_failure *failure) {
  *failure = ct_failure_busy;
  if (opened) return NULL;
  *failure = ct_failure_system;
  ct_screen *screen = calloc(1, sizeof *screen);
  if (!screen) return NULL;
  screen->mouse = mouse;
  screen->terminal = fcntl(output, F_DUPFD_CLOEXEC, 3);
  screen->sink = ct_sink_open();
  if (screen->terminal < 0 || !screen->sink || tcgetattr(screen->terminal, &screen->original_modes) != 0 ||
      ct_signals_start() < 0) {
    release(screen);
    return NULL;
  }
  if (!open_curses(screen, terminal, built_in, failure)) {
    ct_signals_stop();
    release(screen);
    return NULL;
  }
  opened = screen;
  screen->own_modes = full_screen_modes(screen->original_modes);
  learn_terminal(screen);
  prepare_guard(screen, note);
  typeahead(-1);
  nonl();
  idlok(stdscr, TRUE);
  // Curses flushes at each cursor movement until it was left once. The first flush enters again.
  endwin();
  ct_sink_discard(screen);
  tcsetattr(screen->terminal, TCSANOW, &screen->own_modes);
  ct_guard_arm();
  return screen;
}

void ct_close(ct_screen *screen) {
  if (screen != opened) return;
  ct_leave(screen);
  ct_guard_remove();
  delscreen(screen->curses);
  ct_signals_stop();
  release(screen);
  opened = NULL;
}

void ct_leave(ct_screen *screen) {
  // A screen that was not shown since it was entered has only its modes to give back.
  if (screen->entered) {
    char after[96], clear[32];
    // Without a second screen the picture stays, and what the shell writes next comes over its last row.
    copy_plain(clear, sizeof clear, text(exit_ca_mode)[0] ? "" : text(clr_eol));
    snprintf(after, sizeof after, "%s%s%s", screen->extras ? CT_MOUSE_OFF CT_PASTE_OFF : "", clear,
             screen->show_cursor);
    endwin();
    ct_sink_empty(screen, "", after);
  }
  screen->entered = false;
  tcsetattr(screen->terminal, TCSANOW, &screen->original_modes);
  ct_guard_disarm();
}

void ct_enter(ct_screen *screen) {
  ct_guard_arm();
  tcsetattr(screen->terminal, TCSANOW, &screen->own_modes);
  clearok(curscr, TRUE);
}

int ct_width(const ct_screen *screen) { return screen ? COLS : 0; }
int ct_height(const ct_screen *screen) { return screen ? LINES : 0; }

bool ct_terminal_size(const ct_screen *screen, int *width, int *height) {
  struct winsize size;
  if (ioctl(screen->terminal, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) return false;
  *width = size.ws_col;
  *height = size.ws_row;
  return true;
}

void ct_resize(ct_screen *screen, int width, int height) {
  (void)screen;
  resizeterm(height < 1 ? 1 : height, width < 1 ? 1 : width);
  clearok(curscr, TRUE);
}

int ct_colors(const ct_screen *screen) { return screen->colors; }
int ct_pairs(const ct_screen *screen) { return screen->colors ? COLOR_PAIRS : 0; }
bool ct_is_direct_color(const ct_screen *screen) { return screen->direct_color; }
bool ct_takes_extras(const ct_screen *screen) { return screen->extras; }
bool ct_takes_queries(const ct_screen *screen) { return screen->queries; }

void ct_set_mouse(ct_screen *screen, bool on) {
  if (screen->mouse == on) return;
  screen->mouse = on;
  if (!screen->extras || !screen->entered) return;
  const char *bytes = on ? CT_MOUSE_ON : CT_MOUSE_OFF;
  ct_write(screen, bytes, strlen(bytes));
}

int ct_signals(const ct_screen *screen) { return screen ? ct_signals_descriptor() : -1; }

void ct_stop(ct_screen *screen) {
  (void)screen;
  ct_signals_stop_process();
}
