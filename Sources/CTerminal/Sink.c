// The file in memory that curses writes to, and its way to the terminal.
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "Screen.h"

FILE *ct_sink_open(void) {
#ifdef __linux__
  int descriptor = memfd_create("screen", MFD_CLOEXEC);
  FILE *file = descriptor < 0 ? NULL : fdopen(descriptor, "w+");
  if (!file && descriptor >= 0) close(descriptor);
  return file;
#else
  return tmpfile();
#endif
}

// What counts is where writing has come to: bytes behind that are left over, and their room is used again.
void ct_sink_discard(ct_screen *screen) { lseek(fileno(screen->sink), 0, SEEK_SET); }

size_t ct_sink_empty(ct_screen *screen, const char *before, const char *after) {
  int descriptor = fileno(screen->sink);
  off_t end = lseek(descriptor, 0, SEEK_CUR);
  size_t length = end > 0 ? (size_t)end : 0, start = strlen(before), rest = strlen(after);
  if (start + length + rest == 0) return 0;
  char *bytes = malloc(start + length + rest);
  if (!bytes) return 0;
  memcpy(bytes, before, start);
  size_t read = 0;
  while (read < length) {
    ssize_t count = pread(descriptor, bytes + start + read, length - read, (off_t)read);
    if (count <= 0) break;
    read += (size_t)count;
  }
  memcpy(bytes + start + read, after, rest);
  ct_write(screen, bytes, start + read + rest);
  free(bytes);
  if (length > 0) ct_sink_discard(screen);
  return start + read + rest;
}
