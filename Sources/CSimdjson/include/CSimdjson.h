#ifndef CSIMDJSON_H
#define CSIMDJSON_H

/// The version of the simdjson library this build is linked with, such as "3.0.1".
#ifdef __cplusplus
extern "C"
#endif
const char *csimdjson_version(void);

#endif
