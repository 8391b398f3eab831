#include "CLexicon.h"

const unsigned char comention_lexicon[] = {
#embed "lexicon.tsv"
};

const size_t comention_lexicon_count = sizeof comention_lexicon;
