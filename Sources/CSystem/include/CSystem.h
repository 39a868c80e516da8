// What Swift may call of the system.
//
// No header of the system is named here: what they declare is the Glibc module's, and would be this one's as well.
// The calls marked safe touch no memory but what is handed to them: a C string, or one variable. Swift need not mark
// such a call unsafe. Failures are told in errno as ever, unless a call says otherwise.
#ifndef CSYSTEM_H
#define CSYSTEM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define CS_SAFE __attribute__((swift_attr("@safe")))

#pragma clang assume_nonnull begin

// Files.c

/// What the system says about a file.
typedef struct {
  uint32_t mode, owner, group;
  uint64_t device, number, links;
  int64_t size;
  /// When its bytes and when anything of it was last written: seconds and nanoseconds.
  int64_t modified[2], changed[2];
} cs_status;

/// An open file by path, closed in programs that are started from here; the mode counts where it is made.
int cs_open(const char *path, int flags, uint32_t mode) CS_SAFE;
/// What stands at a path, a link not followed; and what an open file is.
int cs_status_at(const char *path, cs_status *status) CS_SAFE;
int cs_status_of(int file, cs_status *status) CS_SAFE;
/// What stands at a path, links followed.
int cs_status_behind(const char *path, cs_status *status) CS_SAFE;
/// Whether the process may write there, by the user that it acts for.
int cs_check_writable(const char *path) CS_SAFE;
int cs_make_folder(const char *path, uint32_t mode) CS_SAFE;
int cs_remove_folder(const char *path) CS_SAFE;
int cs_remove(const char *path) CS_SAFE;
int cs_link(const char *path, const char *other) CS_SAFE;
int cs_rename(const char *path, const char *other) CS_SAFE;
/// renameat2(2): two files get each other's names; and a rename that takes no name that is in use.
int cs_exchange(const char *path, const char *other) CS_SAFE;
int cs_rename_to_free(const char *path, const char *other) CS_SAFE;
/// The absolute path with links followed, and the text of a link; to be freed. NULL where there is none.
char *_Nullable cs_resolve(const char *path);
char *_Nullable cs_link_target(const char *path);
/// Extended attributes: the names, each with its NUL; a value; how many bytes either has.
int64_t cs_attribute_names(int file, void *_Nullable names, size_t room);
int64_t cs_attribute(int file, const char *name, void *_Nullable value, size_t room);
int cs_set_attribute(int file, const char *name, const void *value, size_t count);
/// Whether a path lies on a file system that others can write to without this machine's knowing; true in doubt.
bool cs_is_remote(const char *path) CS_SAFE;

// Watching.c

/// A queue of events; -1 where there is none to be had.
int cs_watch_queue(void) CS_SAFE;
/// Tells of what is written, made, moved or removed in a folder, and of its own end; the number of the watch.
int cs_watch(int queue, const char *folder) CS_SAFE;
void cs_unwatch(int queue, int watch) CS_SAFE;
/// What the events were about: bits.
enum { cs_watch_name = 1, cs_watch_over = 2 };
/// Takes all events that wait. cs_watch_name: one was about the name. cs_watch_over: the watch has ended, or the queue
/// has lost count.
int cs_watch_news(int queue, int watch, const char *name) CS_SAFE;

// Processes.c

/// A pipe whose ends are closed in programs that are started from here.
int cs_pipe(int *reading, int *writing) CS_SAFE;
/// Waits until a file can be read or written, for so many milliseconds, or for ever where negative.
bool cs_wait_readable(int file, int milliseconds) CS_SAFE;
bool cs_wait_writable(int file, int milliseconds) CS_SAFE;
/// The same for either of two, where negative ones do not count.
void cs_wait_either(int first, int second, int milliseconds) CS_SAFE;
/// Starts a program that is looked up in PATH.
///
/// `words` holds its name and its arguments, each with its NUL. An `output` that is not negative becomes its standard
/// output; then its input is empty and its errors go nowhere. Otherwise it has the three of this process. Signals are to
/// it as they are to a program that a shell starts. Returns an error number, 0 where it was started.
int cs_spawn(const char *words, size_t count, int output, int32_t *child) CS_SAFE;
/// A descriptor that becomes readable when a child has ended; -1 where the system has no such thing.
int cs_child_descriptor(int32_t child) CS_SAFE;
/// Takes leave of a child that has ended; 0 where it lives on, -1 where there is no such child.
int32_t cs_reap(int32_t child, bool waits, int *status) CS_SAFE;
/// What a child ended with, as a shell has it: its exit code, or 128 and the number of the signal.
int cs_exit_code(int status) CS_SAFE;
/// The value of a variable; NULL where it is not set.
const char *_Nullable cs_variable(const char *name);
/// The words of an error number.
const char *cs_error_words(int number);

// Threads.c

/// Runs a function on a thread of its own, which nobody waits for. Returns an error number, 0 where it was started.
///
/// The thread begins with all signals blocked: those that the process is sent go to the thread that handles them, and
/// interrupt nothing here. Its own faults are let through once it has a stack to handle them on: an overflow leaves no
/// room on the ordinary one.
int cs_start_thread(void (*body)(void *), void *context);
void cs_sleep(int milliseconds) CS_SAFE;

/// A lock and something to wait for under it.
typedef struct cs_monitor cs_monitor;
cs_monitor *cs_monitor_make(void);
void cs_monitor_free(cs_monitor *monitor);
void cs_lock(cs_monitor *monitor);
/// Wakes all that wait, and unlocks.
void cs_tell_and_unlock(cs_monitor *monitor);
void cs_unlock(cs_monitor *monitor);
/// Waits, unlocked meanwhile, until another thread tells; at most until a time of cs_milliseconds, where not negative.
void cs_wait(cs_monitor *monitor, int64_t until);

// Clock.c

/// Milliseconds on a clock that only goes forward.
int64_t cs_milliseconds(void) CS_SAFE;
/// Seconds since 1970.
int64_t cs_seconds(void) CS_SAFE;
/// The seconds by which local time is ahead of UTC at a moment; 0 where that is not known.
int64_t cs_offset(int64_t moment) CS_SAFE;

#pragma clang assume_nonnull end

#endif
