#include "CArchive.h"

#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct carchive {
  struct archive *archive;
  struct archive_entry *entry;
  int descriptor;
  uint8_t *prefix;
  size_t prefix_count;
  bool prefix_read;
  bool is_open;
  uint8_t buffer[1 << 16];
};

static la_ssize_t fill(struct archive *archive, void *state, const void **bytes) {
  carchive *self = state;
  if (!self->prefix_read) {
    self->prefix_read = true;
    *bytes = self->prefix;
    return (la_ssize_t)self->prefix_count;
  }
  *bytes = self->buffer;
  ssize_t count;
  do {
    count = read(self->descriptor, self->buffer, sizeof self->buffer);
  } while (count < 0 && errno == EINTR);
  if (count < 0) {
    archive_set_error(archive, errno, "%s", strerror(errno));
  }
  return count;
}

carchive *carchive_open(const char *path, int descriptor, const uint8_t *prefix, size_t count) {
  carchive *self = calloc(1, sizeof *self);
  if (self == NULL) {
    return NULL;
  }
  self->archive = archive_read_new();
  self->descriptor = descriptor;
  self->prefix_count = count;
  self->prefix = malloc(count + 1);
  if (self->archive == NULL || self->prefix == NULL) {
    carchive_free(self);
    return NULL;
  }
  if (count > 0) {
    memcpy(self->prefix, prefix, count);
  }
  // Only what the library does itself: for others it would start programs.
  archive_read_support_filter_gzip(self->archive);
  archive_read_support_filter_bzip2(self->archive);
  archive_read_support_filter_xz(self->archive);
  archive_read_support_filter_zstd(self->archive);
  archive_read_support_format_zip(self->archive);
  archive_read_support_format_tar(self->archive);
  archive_read_support_format_raw(self->archive);
  const int result = path != NULL
                         ? archive_read_open_filename(self->archive, path, sizeof self->buffer)
                         : archive_read_open(self->archive, self, NULL, fill, NULL);
  self->is_open = result == ARCHIVE_OK || result == ARCHIVE_WARN;
  return self;
}

void carchive_free(carchive *self) {
  if (self == NULL) {
    return;
  }
  archive_read_free(self->archive);
  free(self->prefix);
  free(self);
}

int carchive_next(carchive *self) {
  if (!self->is_open) {
    return -1;
  }
  for (;;) {
    const int result = archive_read_next_header(self->archive, &self->entry);
    if (result == ARCHIVE_EOF) {
      return 0;
    }
    if (result != ARCHIVE_OK && result != ARCHIVE_WARN) {
      return -1;
    }
    if (archive_entry_filetype(self->entry) == AE_IFREG || carchive_name(self) == NULL) {
      return 1;
    }
  }
}

const char *carchive_name(carchive *self) {
  if (archive_format(self->archive) == ARCHIVE_FORMAT_RAW) {
    return NULL;
  }
  const char *name = archive_entry_pathname_utf8(self->entry);
  if (name == NULL) {
    name = archive_entry_pathname(self->entry);
  }
  return name != NULL ? name : "unnamed";
}

ptrdiff_t carchive_read(carchive *self, uint8_t *bytes, size_t count) {
  for (;;) {
    const la_ssize_t result = archive_read_data(self->archive, bytes, count);
    if (result != ARCHIVE_RETRY) {
      return result < 0 ? -1 : (ptrdiff_t)result;
    }
  }
}

int64_t carchive_consumed(carchive *self) { return archive_filter_bytes(self->archive, -1); }

const char *carchive_fault(carchive *self) {
  const char *fault = archive_error_string(self->archive);
  return fault != NULL ? fault : "no reason given";
}
