// Files and folders by path.
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <linux/magic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <sys/xattr.h>
#include <unistd.h>

#include "CSystem.h"

int cs_open(const char *path, int flags, uint32_t mode) { return open(path, flags | O_CLOEXEC, mode); }

static int tell(int result, const struct stat *from, cs_status *to) {
  if (result == 0) {
    *to = (cs_status){
        .mode = from->st_mode,
        .owner = from->st_uid,
        .group = from->st_gid,
        .device = from->st_dev,
        .number = from->st_ino,
        .links = from->st_nlink,
        .size = from->st_size,
        .modified = {from->st_mtim.tv_sec, from->st_mtim.tv_nsec},
        .changed = {from->st_ctim.tv_sec, from->st_ctim.tv_nsec},
    };
  }
  return result;
}

int cs_status_at(const char *path, cs_status *status) {
  struct stat found;
  return tell(lstat(path, &found), &found, status);
}

int cs_status_of(int file, cs_status *status) {
  struct stat found;
  return tell(fstat(file, &found), &found, status);
}

int cs_status_behind(const char *path, cs_status *status) {
  struct stat found;
  return tell(stat(path, &found), &found, status);
}

int cs_check_writable(const char *path) { return faccessat(AT_FDCWD, path, W_OK, AT_EACCESS); }

int cs_make_folder(const char *path, uint32_t mode) { return mkdir(path, mode); }
int cs_remove_folder(const char *path) { return rmdir(path); }
int cs_remove(const char *path) { return unlink(path); }
int cs_link(const char *path, const char *other) { return link(path, other); }
int cs_rename(const char *path, const char *other) { return rename(path, other); }

int cs_exchange(const char *path, const char *other) {
  return renameat2(AT_FDCWD, path, AT_FDCWD, other, RENAME_EXCHANGE);
}

int cs_rename_to_free(const char *path, const char *other) {
  return renameat2(AT_FDCWD, path, AT_FDCWD, other, RENAME_NOREPLACE);
}

char *cs_resolve(const char *path) { return realpath(path, NULL); }

char *cs_link_target(const char *path) {
  char text[PATH_MAX];
  ssize_t count = readlink(path, text, sizeof text - 1);
  if (count < 0) return NULL;
  text[count] = 0;
  return strdup(text);
}

int64_t cs_attribute_names(int file, void *names, size_t room) { return flistxattr(file, names, room); }

int64_t cs_attribute(int file, const char *name, void *value, size_t room) {
  return fgetxattr(file, name, value, room);
}

int cs_set_attribute(int file, const char *name, const void *value, size_t count) {
  return fsetxattr(file, name, value, count, 0);
}

bool cs_is_remote(const char *path) {
  struct statfs status;
  if (statfs(path, &status) != 0) return true;
  switch ((uint32_t)status.f_type) {
  case NFS_SUPER_MAGIC:
  case SMB_SUPER_MAGIC:
  case CIFS_SUPER_MAGIC:
  case SMB2_SUPER_MAGIC:
  case FUSE_SUPER_MAGIC:
  case V9FS_MAGIC:
  case AFS_SUPER_MAGIC:
  case CODA_SUPER_MAGIC:
  case CEPH_SUPER_MAGIC: return true;
  default: return false;
  }
}
