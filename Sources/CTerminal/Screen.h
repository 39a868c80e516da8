// What the files of this module share.
#ifndef CT_SCREEN_H
#define CT_SCREEN_H

#include <curses.h>
#include <stdio.h>
#include <termios.h>

#include "CTerminal.h"

struct ct_screen {
  SCREEN *curses;
  // Where curses writes: a file in memory, emptied into the terminal with one write. Curses itself would flush a
  // frame in pieces, and knows nothing of the modes that have to go out with it.
  FILE *sink;
  int terminal;
  struct termios original_modes;
  struct termios own_modes;
  int colors;
  bool direct_color;
  bool extras;
  bool queries;
  bool mouse;
  bool entered;
  bool cursor_shown;
  char show_cursor[32];
  char hide_cursor[32];
};

// A kind of terminal as the database would describe it, in the form that TERMINFO takes; the last has no name.
typedef struct {
  const char *name;
  const char *entry;
} ct_description;
extern const ct_description ct_descriptions[];

// Bracketed paste; button presses in the SGR coding, which has no limit of 223 columns.
#define CT_PASTE_ON "\033[?2004h"
#define CT_PASTE_OFF "\033[?2004l"
#define CT_MOUSE_ON "\033[?1000h\033[?1006h"
#define CT_MOUSE_OFF "\033[?1006l\033[?1000l"
// Synchronized output: the terminal shows what lies between at once.
#define CT_BEGIN_UPDATE "\033[?2026h"
#define CT_END_UPDATE "\033[?2026l"
// Device status report: answered in the order of all that was written.
#define CT_QUERY "\033[5n"

// Sink.c
FILE *ct_sink_open(void);
void ct_sink_discard(ct_screen *screen);
// Writes `before`, what curses has written since the last call, and `after`; nothing when all three are empty and
// nothing but them when curses wrote nothing. Returns how many bytes that were.
size_t ct_sink_empty(ct_screen *screen, const char *before, const char *after);

// Signals.c
int ct_signals_start(void);
void ct_signals_stop(void);
int ct_signals_descriptor(void);
void ct_signals_stop_process(void);

// Guard.c: restores the terminal when the process crashes or exits without closing the screen.
void ct_guard_prepare(int descriptor, const struct termios *modes, const char *reset, const ct_crash_note *note);
void ct_guard_arm(void);
void ct_guard_disarm(void);
void ct_guard_remove(void);
// Writes all of something, or as much as can be; a signal handler may call it.
void ct_write_all(int to, const char *bytes, size_t count);

// Complaints.c: what is written to standard error while the screen is on.
void ct_complaints_catch(int terminal);
// Says it, and leaves as much of its end as there is room for, as text.
void ct_complaints_say(char *last, size_t room);

#endif
