// The terminal given back by a process that dies.
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "Screen.h"

static const int fatal_signals[] = {SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE};
enum { fatal_count = sizeof fatal_signals / sizeof fatal_signals[0] };

// A handler may read nothing but these.
static volatile sig_atomic_t armed;
static int descriptor = -1;
static struct termios modes;
static char reset[512];
static size_t reset_length;
static char last_words[512];
static size_t last_words_length;

static struct sigaction earlier[fatal_count];
static bool installed;
// A stack overflow leaves no room for a handler on the ordinary stack.
static char handler_stack[64 * 1024];

static void write_all(const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(descriptor, bytes, count);
    if (written <= 0) return;
    bytes += written;
    count -= (size_t)written;
  }
}

static void restore(void) {
  if (!armed) return;
  armed = 0;
  write_all(reset, reset_length);
  tcsetattr(descriptor, TCSANOW, &modes);
}

static void on_fatal_signal(int number) {
  bool was_armed = armed;
  restore();
  if (was_armed) write_all(last_words, last_words_length);
  signal(number, SIG_DFL);
  raise(number);
}

static size_t copy(char *to, size_t room, const char *from) {
  size_t length = from ? strnlen(from, room) : 0;
  memcpy(to, from ? from : "", length);
  return length;
}

void ct_guard_prepare(int output, const struct termios *original, const char *bytes, const char *words) {
  static bool registered;
  descriptor = output;
  modes = *original;
  reset_length = copy(reset, sizeof reset, bytes);
  last_words_length = copy(last_words, sizeof last_words, words);
  if (!registered) registered = atexit(restore) == 0;
  if (installed) return;
  stack_t stack = {.ss_sp = handler_stack, .ss_size = sizeof handler_stack};
  stack_t present;
  if (sigaltstack(NULL, &present) == 0 && (present.ss_flags & SS_DISABLE)) sigaltstack(&stack, NULL);
  struct sigaction action = {.sa_handler = on_fatal_signal, .sa_flags = SA_ONSTACK | SA_NODEFER | SA_RESETHAND};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < fatal_count; i++) sigaction(fatal_signals[i], &action, &earlier[i]);
  installed = true;
}

void ct_guard_arm(void) { armed = installed; }
void ct_guard_disarm(void) { armed = 0; }

void ct_guard_remove(void) {
  armed = 0;
  if (!installed) return;
  for (int i = 0; i < fatal_count; i++) sigaction(fatal_signals[i], &earlier[i], NULL);
  installed = false;
}
