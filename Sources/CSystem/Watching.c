// What inotify(7) tells of a folder.
#include <string.h>
#include <sys/inotify.h>
#include <unistd.h>

#include "CSystem.h"

int cs_watch_queue(void) { return inotify_init1(IN_NONBLOCK | IN_CLOEXEC); }

int cs_watch(int queue, const char *folder) {
  return inotify_add_watch(queue, folder,
                           IN_MODIFY | IN_CLOSE_WRITE | IN_MOVED_FROM | IN_MOVED_TO | IN_CREATE | IN_DELETE |
                               IN_DELETE_SELF | IN_MOVE_SELF);
}

void cs_unwatch(int queue, int watch) { inotify_rm_watch(queue, watch); }

int cs_watch_news(int queue, int watch, const char *name) {
  const uint32_t over = IN_DELETE_SELF | IN_MOVE_SELF | IN_UNMOUNT | IN_Q_OVERFLOW | IN_IGNORED;
  _Alignas(struct inotify_event) char buffer[16 * 1024];
  int news = 0;
  for (ssize_t count; (count = read(queue, buffer, sizeof buffer)) > 0;) {
    for (ssize_t place = 0; place < count;) {
      const struct inotify_event *event = (const struct inotify_event *)(buffer + place);
      place += (ssize_t)(sizeof *event + event->len);
      // What a watch that was given up still told; -1 is the queue's own word.
      if (event->wd >= 0 && event->wd != watch) continue;
      if (event->len > 0 && strcmp(event->name, name) == 0) news |= cs_watch_name;
      if (event->mask & over) news |= cs_watch_over;
    }
  }
  return news;
}
