// Signals as bytes in a pipe, so that they are handled where the program waits and no curses call runs in a handler.
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include "Screen.h"

static const int watched[] = {SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT};
enum { watched_count = sizeof watched / sizeof watched[0] };

static int ends[2] = {-1, -1};
static struct sigaction earlier[watched_count];
static struct sigaction earlier_pipe;

static void note(int number) {
  int saved = errno;
  unsigned char byte = (unsigned char)number;
  // A full pipe means that plenty of news waits already.
  if (write(ends[1], &byte, 1) < 0) errno = saved;
  errno = saved;
}

// A handler, not SIG_IGN: programs started from here get the default back.
static void ignore(int number) { (void)number; }

static void install(int number, void (*handler)(int), struct sigaction *old) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, old);
}

int ct_signals_start(void) {
  if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  for (int i = 0; i < watched_count; i++) install(watched[i], note, &earlier[i]);
  install(SIGPIPE, ignore, &earlier_pipe);
  return ends[0];
}

void ct_signals_stop(void) {
  if (ends[0] < 0) return;
  for (int i = 0; i < watched_count; i++) sigaction(watched[i], &earlier[i], NULL);
  sigaction(SIGPIPE, &earlier_pipe, NULL);
  close(ends[0]);
  close(ends[1]);
  ends[0] = ends[1] = -1;
}

int ct_signals_descriptor(void) { return ends[0]; }

void ct_signals_stop_process(void) {
  signal(SIGTSTP, SIG_DFL);
  // The whole group, as the terminal would: a shell waits for a script around this program, not for the program.
  kill(0, SIGTSTP);
  install(SIGTSTP, note, NULL);
}
