#ifndef CARCHIVE_H
#define CARCHIVE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// A compressed file (gzip, bzip2, xz, zstd) or an archive (zip, tar) that is being read.
typedef struct carchive carchive;

/// Opens a file, or gives NULL if there is no memory left.
///
/// Without a path, the bytes of `prefix` are read first and then the descriptor.
carchive *carchive_open(const char *path, int descriptor, const uint8_t *prefix, size_t count);
void carchive_free(carchive *archive);

/// Goes to the next file inside: 1 if there is one, 0 at the end, -1 if the archive is damaged.
int carchive_next(carchive *archive);

/// The name of the current file inside, or NULL if what was compressed is one file without a name.
const char *carchive_name(carchive *archive);

/// Reads bytes of the current file inside: their number, 0 at its end, -1 if it is damaged.
ptrdiff_t carchive_read(carchive *archive, uint8_t *bytes, size_t count);

/// The number of compressed bytes read so far.
int64_t carchive_consumed(carchive *archive);

/// What the library says about the last fault; never NULL.
const char *carchive_fault(carchive *archive);

#endif
