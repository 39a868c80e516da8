// What Swift may know of curses: an opaque screen, plain structs, closed enums.
//
// One screen at a time, all calls on one thread. Nothing here interprets a string: cells hold scalars that are
// sanitised and measured already.
#ifndef CTERMINAL_H
#define CTERMINAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define CT_CLOSED_ENUM __attribute__((enum_extensibility(closed)))

/// A terminal that curses draws on.
typedef struct ct_screen ct_screen;

/// Why a screen could not be opened.
typedef enum CT_CLOSED_ENUM {
  ct_failure_none = 0,
  /// Another screen is open.
  ct_failure_busy,
  /// The terminal database has no entry of that name, or it cannot be read.
  ct_failure_unknown_terminal,
  /// The terminal cannot place its cursor.
  ct_failure_too_simple,
  /// A system call failed.
  ct_failure_system,
} ct_failure;

/// Bits of ct_cell.attributes.
typedef enum {
  ct_bold = 1,
  ct_dim = 2,
  ct_underline = 4,
  ct_reverse = 8,
  ct_italic = 16,
} ct_attribute;

/// The most scalars that one cell holds: a base and its combining marks.
enum { ct_cell_scalars = 5 };

/// One glyph: its scalars, the columns it takes (1 or 2), attributes and the number of a colour pair.
typedef struct {
  uint32_t scalars[5];
  int32_t pair;
  uint8_t count;
  uint8_t width;
  uint8_t attributes;
} ct_cell;

/// What a crash leaves behind: words after the signal's name, below the restored screen; and a log, which begins with
/// the heading, at a path that is made with its folders if it is not there. An empty path leaves none.
typedef struct {
  const char *words;
  const char *heading;
  const char *log;
} ct_crash_note;

/// Takes the locale of the environment, else C.UTF-8, for characters alone. Returns whether it is a UTF-8 one.
bool ct_use_locale(void);

/// Opens a terminal of the named kind on a descriptor of one, and sets it up for full-screen use.
/// `built_in` takes the description that stands in this program instead of the machine's database, for the kinds that
/// have one: xterm-256color, tmux-256color, screen, linux, vt100. `mouse` asks for mouse reports where the terminal may
/// have them. Returns NULL and a reason when that fails.
ct_screen *ct_open(const char *terminal, bool built_in, int output, bool mouse, const ct_crash_note *note,
                   ct_failure *failure);

/// Restores the terminal and frees the screen.
void ct_close(ct_screen *screen);

/// Gives the terminal back to other programs, and takes it again; what was shown is repainted by the next flush.
void ct_leave(ct_screen *screen);
void ct_enter(ct_screen *screen);

/// The size that curses draws at.
int ct_width(const ct_screen *screen);
int ct_height(const ct_screen *screen);

/// The size that the terminal has now; false when it cannot say.
bool ct_terminal_size(const ct_screen *screen, int *width, int *height);

/// Draws at another size from now on, at least 1 by 1.
void ct_resize(ct_screen *screen, int width, int height);

/// Colours and colour pairs that the terminal has; zero without colours.
int ct_colors(const ct_screen *screen);
int ct_pairs(const ct_screen *screen);

/// Whether colour numbers above 7 are 24-bit values.
bool ct_is_direct_color(const ct_screen *screen);

/// Whether the terminal is of a kind that takes requests which terminfo does not describe (paste, mouse, clipboard).
bool ct_takes_extras(const ct_screen *screen);

/// Whether the terminal speaks ECMA-48, and so understands or ignores its queries.
bool ct_takes_queries(const ct_screen *screen);

/// Gives a pair its colours, -1 for the terminal's own.
bool ct_define_pair(ct_screen *screen, int pair, int foreground, int background);

/// Columns that the C library gives a scalar in the locale taken: 0 to 2, -1 when it knows no such glyph.
int ct_columns(uint32_t scalar);

/// Blanks what the next flush will show.
void ct_erase(ct_screen *screen);

/// Places glyphs side by side from a column and row on.
void ct_draw(ct_screen *screen, int x, int y, const ct_cell *cells, int count);

/// Marks every cell of the terminal as unknown, so that the next flush paints it all.
void ct_redraw(ct_screen *screen);

/// Writes what changed, and shows the text cursor at a place, or hides it when x is negative. With `asks`, a query
/// follows that the terminal answers with `ESC [ 0 n` when it has come so far. Returns how many bytes were written: none,
/// and no query, when nothing changed.
size_t ct_flush(ct_screen *screen, int x, int y, bool asks);

/// Turns mouse reports on or off.
void ct_set_mouse(ct_screen *screen, bool on);

/// Writes bytes that are no part of the picture. Returns whether all of them went out.
bool ct_write(ct_screen *screen, const void *bytes, size_t count);

/// A descriptor that becomes readable when a signal arrives: one byte each, its number.
int ct_signals(const ct_screen *screen);

/// Stops the process group as the terminal's own Ctrl-Z does; returns when it is continued.
void ct_stop(ct_screen *screen);

#endif
