#include "CRsvg.h"

#include <librsvg/rsvg.h>

const char *crsvg_version(void) { return LIBRSVG_VERSION; }
