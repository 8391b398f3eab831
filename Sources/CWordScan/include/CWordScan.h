#ifndef CWORDSCAN_H
#define CWORDSCAN_H

#include <stddef.h>
#include <stdint.h>

#endif
