#include "CLexicon.h"

static const _Alignas(8) unsigned char image[] = {
#embed "Data/lexicon.image"
};

const struct clexicon_header *clexicon_tables(void) {
  return (const struct clexicon_header *)image;
}
