#include "CLexicon.h"

static const unsigned char table[] = {
#embed "Data/lexicon.tsv"
};

const unsigned char *clexicon_bytes(void) { return table; }

size_t clexicon_count(void) { return sizeof table; }
