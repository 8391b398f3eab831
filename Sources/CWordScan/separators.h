#ifndef SEPARATORS_H
#define SEPARATORS_H

#include "CNameTable.h"

// What stands between the words of a name.

// One character of a separator: its kind (`CNAMES_NONE` for a blank) and length; 0 if it is none.
static size_t separator_character(const uint8_t *text, size_t count, size_t at, int *kind) {
  *kind = CNAMES_NONE;
  if (at >= count) return 0;
  switch (text[at]) {
    case 0x20: case 0x09: return 1;
    case '-': *kind = CNAMES_JOINER; return 1;
    case '\'': case '`': *kind = CNAMES_APOSTROPHE; return 1;
    case '.': *kind = CNAMES_STOP; return 1;
    case '"': *kind = CNAMES_QUOTE; return 1;
    case '&': case '/': case '+': *kind = CNAMES_SIGN; return 1;
    case ',': *kind = CNAMES_COMMA; return 1;
    case 0xC2:
      if (at + 1 >= count) return 0;
      switch (text[at + 1]) {
        case 0xA0: return 2;                                       // no-break space
        case 0xAB: case 0xBB: *kind = CNAMES_QUOTE; return 2;      // « »
        case 0xB4: *kind = CNAMES_APOSTROPHE; return 2;
        default: return 0;
      }
    case 0xE2: {
      if (at + 2 >= count || text[at + 1] != 0x80) return 0;
      uint8_t last = text[at + 2];
      if ((uint8_t)(last - 0x80) <= 0x0A || last == 0xAF) return 3;  // spaces of all widths
      if ((uint8_t)(last - 0x90) <= 3) *kind = CNAMES_JOINER;        // hyphens, figure dash, en dash
      else if (last == 0x98 || last == 0x99) *kind = CNAMES_APOSTROPHE;
      else if ((uint8_t)(last - 0x9C) <= 3) *kind = CNAMES_QUOTE;
      else return 0;
      return 3;
    }
    default: return 0;
  }
}

static inline int begins_letter(const uint8_t *text, size_t count, size_t at) {
  return at < count && cnames_letter_length(text[at]) > 0;
}

static inline int read_separator(const uint8_t *text, size_t count, size_t start, size_t *end) {
  // One blank before a letter: most words by far.
  if (start + 1 < count && text[start] == ' ' && cnames_letter_length(text[start + 1])) {
    *end = start + 1;
    return CNAMES_JOINER;
  }
  size_t at = start;
  int kind = CNAMES_NONE, blanks = 0;
  for (int characters = 0; characters <= 4; characters++) {
    if (begins_letter(text, count, at)) {
      *end = at;
      return kind != CNAMES_NONE ? kind : blanks > 0 ? CNAMES_JOINER : CNAMES_NONE;
    }
    int sign;
    size_t length = separator_character(text, count, at, &sign);
    if (length == 0) return CNAMES_NONE;
    if (sign != CNAMES_NONE) {
      if (kind != CNAMES_NONE && !(kind == CNAMES_QUOTE && sign == CNAMES_QUOTE)) return CNAMES_NONE;
      if (sign == CNAMES_JOINER && blanks > 0) return CNAMES_NONE;
      kind = sign;
    } else {
      if (kind == CNAMES_JOINER || kind == CNAMES_APOSTROPHE) return CNAMES_NONE;
      blanks++;
    }
    at += length;
  }
  return CNAMES_NONE;
}

#endif
