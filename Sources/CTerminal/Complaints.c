// What is written to standard error while the screen is on: it would be drawn over and gone with the screen, so it waits
// in memory and is said below the restored one. A trap says why it is one on this way alone.
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "Screen.h"

// Of what a program in trouble repeats for ever, the end is enough.
enum { most_said = 16 * 1024 };

// The file in memory, and standard error itself meanwhile; -1 where nothing is caught.
static int caught = -1, own = -1;

// Standard error that goes to a file or another terminal is nobody's picture.
static bool shows_on(int terminal) {
  struct stat screen, errors;
  return isatty(STDERR_FILENO) && fstat(terminal, &screen) == 0 && fstat(STDERR_FILENO, &errors) == 0 &&
         screen.st_rdev == errors.st_rdev;
}

void ct_complaints_catch(int terminal) {
  if (own >= 0 || !shows_on(terminal)) return;
  FILE *file = ct_sink_open();
  if (!file) return;
  caught = fcntl(fileno(file), F_DUPFD_CLOEXEC, 3);
  fclose(file);
  own = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (caught >= 0 && own >= 0) {
    fcntl(caught, F_SETFL, O_APPEND);
    if (dup2(caught, STDERR_FILENO) == STDERR_FILENO) return;
  }
  if (caught >= 0) close(caught);
  if (own >= 0) close(own);
  caught = own = -1;
}

// Only calls that a signal handler may make.
void ct_complaints_say(char *last, size_t room) {
  char part[1024];
  char end = '\n';
  if (room > 0) last[0] = 0;
  if (own < 0) return;
  dup2(own, STDERR_FILENO);
  close(own);
  own = -1;
  if (lseek(caught, 0, SEEK_END) <= most_said || lseek(caught, -most_said, SEEK_END) < 0) lseek(caught, 0, SEEK_SET);
  for (ssize_t count; (count = read(caught, part, sizeof part)) > 0;) {
    ct_write_all(STDERR_FILENO, part, (size_t)count);
    end = part[count - 1];
  }
  // Why it ends is said last.
  if (room > 2) {
    off_t most = (off_t)room - 2;
    if (lseek(caught, 0, SEEK_END) <= most || lseek(caught, -most, SEEK_END) < 0) lseek(caught, 0, SEEK_SET);
    ssize_t kept = 0;
    for (ssize_t count; kept < most && (count = read(caught, last + kept, (size_t)(most - kept))) > 0;) kept += count;
    if (kept > 0 && last[kept - 1] != '\n') last[kept++] = '\n';
    last[kept] = 0;
  }
  close(caught);
  caught = -1;
  if (end != '\n') ct_write_all(STDERR_FILENO, "\n", 1);
}
