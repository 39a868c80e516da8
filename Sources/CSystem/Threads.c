// Threads, and what they wait on.
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <time.h>

#include "CSystem.h"

// As the terminal's guard has for the first thread.
enum { handler_room = 64 * 1024 };

typedef struct {
  void (*body)(void *);
  void *context;
} start;

// A fault that comes while it is blocked ends the process without asking any handler.
static void let_own_faults_through(void) {
  const int faults[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGABRT, SIGSYS};
  sigset_t set;
  sigemptyset(&set);
  for (size_t i = 0; i < sizeof faults / sizeof faults[0]; i++) sigaddset(&set, faults[i]);
  pthread_sigmask(SIG_UNBLOCK, &set, NULL);
}

static void *run(void *raw) {
  start own = *(start *)raw;
  free(raw);
  stack_t stack = {.ss_size = handler_room};
  stack.ss_sp = mmap(NULL, handler_room, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_STACK, -1, 0);
  if (stack.ss_sp != MAP_FAILED) sigaltstack(&stack, NULL);
  let_own_faults_through();
  own.body(own.context);
  if (stack.ss_sp != MAP_FAILED) {
    sigaltstack(&(stack_t){.ss_flags = SS_DISABLE}, NULL);
    munmap(stack.ss_sp, handler_room);
  }
  return NULL;
}

int cs_start_thread(void (*body)(void *), void *context) {
  start *own = malloc(sizeof *own);
  if (!own) return ENOMEM;
  *own = (start){body, context};
  pthread_attr_t attributes;
  pthread_attr_init(&attributes);
  pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  pthread_t thread;
  int error = pthread_create(&thread, &attributes, run, own);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  pthread_attr_destroy(&attributes);
  if (error != 0) free(own);
  return error;
}

void cs_sleep(int milliseconds) {
  struct timespec rest = {.tv_sec = milliseconds / 1000, .tv_nsec = milliseconds % 1000 * 1000000L};
  while (nanosleep(&rest, &rest) != 0 && errno == EINTR) {}
}

struct cs_monitor {
  pthread_mutex_t mutex;
  pthread_cond_t told;
};

cs_monitor *cs_monitor_make(void) {
  cs_monitor *monitor = malloc(sizeof *monitor);
  // Nothing goes on without a lock.
  if (!monitor) abort();
  pthread_mutex_init(&monitor->mutex, NULL);
  pthread_condattr_t attributes;
  pthread_condattr_init(&attributes);
  pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
  pthread_cond_init(&monitor->told, &attributes);
  pthread_condattr_destroy(&attributes);
  return monitor;
}

void cs_monitor_free(cs_monitor *monitor) {
  pthread_cond_destroy(&monitor->told);
  pthread_mutex_destroy(&monitor->mutex);
  free(monitor);
}

void cs_lock(cs_monitor *monitor) { pthread_mutex_lock(&monitor->mutex); }

void cs_tell_and_unlock(cs_monitor *monitor) {
  pthread_cond_broadcast(&monitor->told);
  pthread_mutex_unlock(&monitor->mutex);
}

void cs_unlock(cs_monitor *monitor) { pthread_mutex_unlock(&monitor->mutex); }

void cs_wait(cs_monitor *monitor, int64_t until) {
  struct timespec end = {.tv_sec = until / 1000, .tv_nsec = until % 1000 * 1000000L};
  if (until < 0) pthread_cond_wait(&monitor->told, &monitor->mutex);
  else pthread_cond_timedwait(&monitor->told, &monitor->mutex, &end);
}
