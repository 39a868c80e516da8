// What time it is.
#include <time.h>

#include "CSystem.h"

int64_t cs_milliseconds(void) {
  struct timespec now = {0};
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

int64_t cs_seconds(void) { return time(NULL); }

int64_t cs_offset(int64_t moment) {
  time_t seconds = moment;
  struct tm local;
  return localtime_r(&seconds, &local) ? local.tm_gmtoff : 0;
}
