// SHA-256 by GLib, behind functions that need none of its headers.
#ifndef CDIGEST_H
#define CDIGEST_H

#include <stddef.h>
#include <stdint.h>

typedef struct cdigest cdigest;

// A digest of nothing; GLib ends the program if there is no memory for it.
cdigest *cdigest_create(void);
void cdigest_update(cdigest *digest, const uint8_t *bytes, size_t count);
// The 64 hexadecimal digits, owned by the digest; no bytes can be added afterwards.
const char *cdigest_hexadecimal(cdigest *digest);
void cdigest_free(cdigest *digest);

#endif
