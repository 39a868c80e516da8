// Pipes and programs that are started from here.
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "CSystem.h"

extern char **environ;

int cs_pipe(int *reading, int *writing) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) return -1;
  *reading = ends[0];
  *writing = ends[1];
  return 0;
}

static bool wait_for(int file, short events, int milliseconds) {
  struct pollfd waiting = {.fd = file, .events = events};
  return poll(&waiting, 1, milliseconds) > 0;
}

bool cs_wait_readable(int file, int milliseconds) { return wait_for(file, POLLIN, milliseconds); }
bool cs_wait_writable(int file, int milliseconds) { return wait_for(file, POLLOUT, milliseconds); }

void cs_wait_either(int first, int second, int milliseconds) {
  struct pollfd waiting[] = {{.fd = first, .events = POLLIN}, {.fd = second, .events = POLLIN}};
  poll(waiting, 2, milliseconds);
}

// Files of a child that answers a question.
static void connect(posix_spawn_file_actions_t *actions, int output) {
  posix_spawn_file_actions_addopen(actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_adddup2(actions, output, STDOUT_FILENO);
  posix_spawn_file_actions_addopen(actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
}

int cs_spawn(const char *words, size_t count, int output, int32_t *child) {
  // A word has a byte at least.
  char **arguments = calloc(count + 1, sizeof *arguments);
  if (!arguments) return ENOMEM;
  size_t number = 0;
  for (size_t place = 0; place < count; place += strlen(words + place) + 1) arguments[number++] = (char *)words + place;
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_init(&actions);
  posix_spawnattr_init(&attributes);
  if (output >= 0) connect(&actions, output);
  // A thread of ours may block signals, and the process does not want these two: neither is the child's business.
  sigset_t none, ours;
  sigemptyset(&none);
  sigemptyset(&ours);
  sigaddset(&ours, SIGPIPE);
  sigaddset(&ours, SIGXFSZ);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setsigdefault(&attributes, &ours);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  int error = number > 0 ? posix_spawnp(child, arguments[0], &actions, &attributes, arguments, environ) : ENOENT;
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  free(arguments);
  return error;
}

int cs_child_descriptor(int32_t child) {
#ifdef SYS_pidfd_open
  // Closed in children of its own accord.
  return (int)syscall(SYS_pidfd_open, child, 0);
#else
  (void)child;
  return -1;
#endif
}

int32_t cs_reap(int32_t child, bool waits, int *status) {
  pid_t result;
  while ((result = waitpid(child, status, waits ? 0 : WNOHANG)) < 0 && errno == EINTR) {}
  return result;
}

int cs_exit_code(int status) { return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status); }

const char *cs_variable(const char *name) { return getenv(name); }

const char *cs_error_words(int number) { return strerror(number); }
