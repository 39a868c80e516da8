// The terminal given back by a process that dies, and what is left to tell why.
#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>
#include <unwind.h>

#include "Screen.h"

typedef struct {
  int number;
  const char *name;
} fatal_signal;

static const fatal_signal fatal_signals[] = {
    {SIGSEGV, "SIGSEGV"}, {SIGILL, "SIGILL"}, {SIGTRAP, "SIGTRAP"}, {SIGABRT, "SIGABRT"},
    {SIGBUS, "SIGBUS"},   {SIGFPE, "SIGFPE"}, {SIGQUIT, "SIGQUIT"},
};
enum { fatal_count = sizeof fatal_signals / sizeof fatal_signals[0], frame_limit = 64 };

// A handler may read nothing but these.
static volatile sig_atomic_t armed;
static int descriptor = -1;
static struct termios modes;
static char reset[512];
static size_t reset_length;
static char last_words[1024];
static char log_heading[128];
static char log_path[1024];
// What standard error was told, for the log.
static char complaint[2048];

static struct sigaction earlier[fatal_count];
static bool installed;
// A stack overflow leaves no room for a handler on the ordinary stack.
static char handler_stack[64 * 1024];

void ct_write_all(int to, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(to, bytes, count);
    if (written <= 0) return;
    bytes += written;
    count -= (size_t)written;
  }
}

static void write_text(int to, const char *text) { ct_write_all(to, text, strlen(text)); }

static void write_number(int to, uintmax_t number, unsigned base) {
  char digits[24];
  size_t place = sizeof digits;
  do {
    digits[--place] = "0123456789abcdef"[number % base];
    number /= base;
  } while (number > 0);
  ct_write_all(to, digits + place, sizeof digits - place);
}

static void restore(void) {
  if (!armed) return;
  armed = 0;
  ct_write_all(descriptor, reset, reset_length);
  // Keys that were meant for the screen, and replies that nobody reads any more, are no commands for the shell.
  tcflush(descriptor, TCIFLUSH);
  tcsetattr(descriptor, TCSANOW, &modes);
  ct_complaints_say(complaint, sizeof complaint);
}

// Each folder on the way to the log; nothing may have been kept yet.
static void make_folders(void) {
  for (char *slash = strchr(log_path + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
    *slash = 0;
    mkdir(log_path, 0700);
    *slash = '/';
  }
}

typedef struct {
  int log;
  int count;
} call_trace;

static _Unwind_Reason_Code note_frame(struct _Unwind_Context *context, void *state) {
  call_trace *trace = state;
  if (trace->count++ == frame_limit) return _URC_END_OF_STACK;
  write_text(trace->log, "  0x");
  write_number(trace->log, _Unwind_GetIP(context), 16);
  write_text(trace->log, "\n");
  return _URC_NO_REASON;
}

// Only calls that a handler may make, but for the unwinder, which comes last: it may fail where the stack is spoilt.
static bool write_log(const char *signal_name) {
  extern const char __executable_start;
  if (!log_path[0]) return false;
  make_folders();
  int log = open(log_path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  if (log < 0) return false;
  struct timespec now = {0};
  clock_gettime(CLOCK_REALTIME, &now);
  write_text(log, log_heading);
  write_text(log, ": ");
  write_text(log, signal_name);
  write_text(log, " at @");
  write_number(log, (uintmax_t)now.tv_sec, 10);
  write_text(log, " (date -d @…), program at 0x");
  write_number(log, (uintptr_t)&__executable_start, 16);
  write_text(log, complaint[0] ? ", which said:\n" : ", ");
  write_text(log, complaint);
  write_text(log, "called from:\n");
  call_trace trace = {.log = log};
  _Unwind_Backtrace(note_frame, &trace);
  close(log);
  return true;
}

static void on_fatal_signal(int number) {
  bool was_armed = armed;
  restore();
  if (was_armed) {
    const char *name = "";
    for (int i = 0; i < fatal_count; i++) {
      if (fatal_signals[i].number == number) name = fatal_signals[i].name;
    }
    // SIGQUIT is a wish, not a fault.
    write_text(STDERR_FILENO, number == SIGQUIT ? "ended by " : "crashed with ");
    write_text(STDERR_FILENO, name);
    write_text(STDERR_FILENO, last_words);
    if (number != SIGQUIT && log_path[0]) {
      write_text(STDERR_FILENO, "what is known of the crash goes to ");
      write_text(STDERR_FILENO, log_path);
      write_text(STDERR_FILENO, "\n");
      if (!write_log(name)) write_text(STDERR_FILENO, "but it cannot be written\n");
    }
  }
  signal(number, SIG_DFL);
  raise(number);
}

static size_t copy(char *to, size_t room, const char *from) {
  size_t length = from ? strnlen(from, room - 1) : 0;
  memcpy(to, from ? from : "", length);
  to[length] = 0;
  return length;
}

void ct_guard_prepare(int output, const struct termios *original, const char *bytes, const ct_crash_note *note) {
  static bool registered;
  descriptor = output;
  modes = *original;
  reset_length = copy(reset, sizeof reset, bytes);
  copy(last_words, sizeof last_words, note->words);
  copy(log_heading, sizeof log_heading, note->heading);
  copy(log_path, sizeof log_path, note->log);
  if (!registered) registered = atexit(restore) == 0;
  if (installed) return;
  stack_t stack = {.ss_sp = handler_stack, .ss_size = sizeof handler_stack};
  stack_t present;
  if (sigaltstack(NULL, &present) == 0 && (present.ss_flags & SS_DISABLE)) sigaltstack(&stack, NULL);
  struct sigaction action = {.sa_handler = on_fatal_signal, .sa_flags = SA_ONSTACK | SA_NODEFER | SA_RESETHAND};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < fatal_count; i++) sigaction(fatal_signals[i].number, &action, &earlier[i]);
  installed = true;
}

void ct_guard_arm(void) {
  armed = installed;
  if (armed) ct_complaints_catch(descriptor);
}

void ct_guard_disarm(void) {
  armed = 0;
  ct_complaints_say(NULL, 0);
}

void ct_guard_remove(void) {
  ct_guard_disarm();
  if (!installed) return;
  for (int i = 0; i < fatal_count; i++) sigaction(fatal_signals[i].number, &earlier[i], NULL);
  installed = false;
}
