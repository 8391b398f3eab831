#include "CDigest.h"

#include <glib.h>

cdigest *cdigest_create(void) { return (cdigest *)g_checksum_new(G_CHECKSUM_SHA256); }

void cdigest_update(cdigest *digest, const uint8_t *bytes, size_t count) {
  g_checksum_update((GChecksum *)digest, bytes, (gssize)count);
}

const char *cdigest_hexadecimal(cdigest *digest) {
  return g_checksum_get_string((GChecksum *)digest);
}

void cdigest_free(cdigest *digest) { g_checksum_free((GChecksum *)digest); }
