#ifndef CRSVG_H
#define CRSVG_H

/// The version of librsvg this build is linked with, such as "2.54.7".
const char *crsvg_version(void);

#endif
