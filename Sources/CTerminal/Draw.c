// Cells to curses, and curses to the terminal.
#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <wchar.h>

#include "Screen.h"

int ct_columns(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

static attr_t curses_attributes(uint8_t bits) {
  attr_t all = A_NORMAL;
  if (bits & ct_bold) all |= A_BOLD;
  if (bits & ct_dim) all |= A_DIM;
  if (bits & ct_underline) all |= A_UNDERLINE;
  if (bits & ct_reverse) all |= A_REVERSE;
  if (bits & ct_italic) all |= A_ITALIC;
  return all;
}

bool ct_define_pair(ct_screen *screen, int pair, int foreground, int background) {
  (void)screen;
  return init_extended_pair(pair, foreground, background) == OK;
}

void ct_erase(ct_screen *screen) {
  (void)screen;
  werase(stdscr);
}

// Puts one glyph where curses and the C library agree about its width, else something that surely has it.
static int convert(const ct_cell *cell, cchar_t *to) {
  wchar_t text[ct_cell_scalars + 1];
  attr_t attributes = curses_attributes(cell->attributes);
  int pair = cell->pair, count = cell->count > ct_cell_scalars ? ct_cell_scalars : cell->count;
  for (int i = 0; i < count; i++) text[i] = (wchar_t)cell->scalars[i];
  text[count] = 0;
  int width = text[0] < 0x7f ? 1 : wcwidth(text[0]);
  if (width == cell->width && setcchar(to, text, attributes, 0, &pair) == OK) return 1;
  wchar_t unknown[2] = {wcwidth(0xfffd) == 1 ? 0xfffd : L'?', 0};
  if (width == 1) unknown[0] = text[0];
  setcchar(&to[0], unknown, attributes, 0, &pair);
  if (cell->width < 2) return 1;
  setcchar(&to[1], L" ", attributes, 0, &pair);
  return 2;
}

void ct_draw(ct_screen *screen, int x, int y, const ct_cell *cells, int count) {
  enum { batch = 256 };
  cchar_t line[batch + 2];
  (void)screen;
  for (int i = 0; i < count;) {
    int filled = 0, columns = 0;
    for (; i < count && filled < batch; i++) {
      filled += convert(&cells[i], &line[filled]);
      columns += cells[i].width;
    }
    mvwadd_wchnstr(stdscr, y, x, line, filled);
    x += columns;
  }
}

void ct_redraw(ct_screen *screen) {
  (void)screen;
  clearok(curscr, TRUE);
}

size_t ct_flush(ct_screen *screen, int x, int y, bool asks) {
  bool shown = x >= 0, enters = !screen->entered;
  char before[64], after[64];
  leaveok(stdscr, !shown);
  if (shown) wmove(stdscr, y, x);
  wnoutrefresh(stdscr);
  doupdate();
  const char *cursor = "";
  if (enters || shown != screen->cursor_shown) cursor = shown ? screen->show_cursor : screen->hide_cursor;
  // What stays hidden while it moves does not flicker.
  bool hides = cursor[0] && !shown, changes = lseek(fileno(screen->sink), 0, SEEK_CUR) > 0 || cursor[0] || enters;
  if (!changes) return 0;
  snprintf(before, sizeof before, "%s%s%s", screen->extras ? CT_BEGIN_UPDATE : "",
           enters && screen->extras ? CT_PASTE_ON : "", enters && screen->extras && screen->mouse ? CT_MOUSE_ON : "");
  if (hides) strncat(before, cursor, sizeof before - strlen(before) - 1);
  snprintf(after, sizeof after, "%s%s%s", hides ? "" : cursor, asks ? CT_QUERY : "",
           screen->extras ? CT_END_UPDATE : "");
  size_t written = ct_sink_empty(screen, before, after);
  screen->entered = true;
  screen->cursor_shown = shown;
  return written;
}

bool ct_write(ct_screen *screen, const void *bytes, size_t count) {
  int descriptor = screen->terminal;
  const char *next = bytes;
  while (count > 0) {
    ssize_t written = write(descriptor, next, count);
    if (written > 0) {
      next += written;
      count -= (size_t)written;
    } else if (written < 0 && errno == EAGAIN) {
      struct pollfd ready = {.fd = descriptor, .events = POLLOUT};
      if (poll(&ready, 1, 1000) <= 0) return false;
    } else if (written == 0 || errno != EINTR) {
      return false;
    }
  }
  return true;
}
