#ifndef STEPS_H
#define STEPS_H

#include "CNameTable.h"

// The steps of a table of names.

/// Whether a name ends where a step leads to, whether any goes on from there, and the node.
static const uint64_t NAME_BIT = 0x80000000u, MORE_BIT = 0x40000000u, NODE_BITS = 0x3FFFFFFFu;
static const uint64_t LOW_BITS = 0xFFFFFFFFu;

static inline uint64_t step_key(uint32_t node, int separator, uint64_t hash) {
  uint64_t key = hash ^ ((uint64_t)node << 3 | (uint64_t)separator) * 0x9E3779B97F4A7C15u;
  key = (key ^ (key >> 32)) * 0xD6E8FEB86659FD93u;
  return key ^ (key >> 32);
}

// The place of a key, or the empty place where it belongs.
static inline size_t slot_of(const uint64_t *steps, size_t capacity, uint64_t key) {
  size_t slot = (size_t)key & (capacity - 1);
  while (steps[slot] != 0 && (steps[slot] ^ key) > LOW_BITS) slot = (slot + 1) & (capacity - 1);
  return slot;
}

#endif
