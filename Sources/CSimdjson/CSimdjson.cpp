#include "CSimdjson.h"

#include <simdjson.h>

#include <algorithm>
#include <cstring>
#include <new>
#include <type_traits>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;

struct csimdjson_parser {
  simdjson::dom::parser parser;
};

// Elements and iterators of the DOM are a pointer and an index, so they pass through C as plain
// words. The assertions stop the build should a later simdjson change that.
template <typename To, typename From> static To as(const From &from) {
  static_assert(std::is_trivially_copyable<From>::value, "cannot pass through C");
  static_assert(std::is_trivially_copyable<To>::value, "cannot pass through C");
  static_assert(sizeof(To) == sizeof(From), "cannot pass through C");
  To to;
  std::memcpy(static_cast<void *>(&to), static_cast<const void *>(&from), sizeof(To));
  return to;
}

// The two iterators of a walk, kept as the bytes they are made of.
template <typename Iterator> struct walk {
  alignas(Iterator) unsigned char bytes[2 * sizeof(Iterator)];

  static_assert(std::is_trivially_copyable<Iterator>::value, "cannot pass through C");
  static_assert(sizeof(bytes) == sizeof(csimdjson_members::opaque), "cannot pass through C");

  explicit walk(const csimdjson_members *members) {
    std::memcpy(bytes, members->opaque, sizeof(bytes));
  }
  Iterator &now() { return *reinterpret_cast<Iterator *>(bytes); }
  Iterator &end() { return *reinterpret_cast<Iterator *>(bytes + sizeof(Iterator)); }
  void store(csimdjson_members *members) { std::memcpy(members->opaque, bytes, sizeof(bytes)); }
};

template <typename Container>
static void begin(const Container &container, csimdjson_members *members) {
  const typename Container::iterator steps[2] = {container.begin(), container.end()};
  static_assert(sizeof(steps) == sizeof(members->opaque), "cannot pass through C");
  std::memcpy(members->opaque, static_cast<const void *>(steps), sizeof(steps));
}

extern "C" const char *csimdjson_version(void) { return SIMDJSON_STRINGIFY(SIMDJSON_VERSION); }

extern "C" csimdjson_parser *csimdjson_make(void) { return new (std::nothrow) csimdjson_parser; }

extern "C" void csimdjson_free(csimdjson_parser *parser) { delete parser; }

extern "C" csimdjson_result csimdjson_parse(csimdjson_parser *parser, const uint8_t *bytes,
                                            size_t count, csimdjson_value *root) {
  if (parser->parser.capacity() < count) {
    // Grown by doubling: the library itself would allocate anew for every longer document.
    size_t capacity = std::max<size_t>(std::max<size_t>(count, 4096), 2 * parser->parser.capacity());
    if (parser->parser.allocate(std::min(capacity, parser->parser.max_capacity())) !=
        simdjson::SUCCESS) {
      return CSIMDJSON_NO_MEMORY;
    }
  }
  element value;
  switch (parser->parser.parse(bytes, count).get(value)) {
  case simdjson::SUCCESS:
    *root = as<csimdjson_value>(value);
    return CSIMDJSON_OK;
  case simdjson::UTF8_ERROR:
  case simdjson::STRING_ERROR:
  case simdjson::UNESCAPED_CHARS:
    return CSIMDJSON_MENDABLE;
  case simdjson::DEPTH_ERROR:
    return CSIMDJSON_TOO_DEEP;
  case simdjson::MEMALLOC:
    return CSIMDJSON_NO_MEMORY;
  default:
    return CSIMDJSON_BROKEN;
  }
}

extern "C" csimdjson_kind csimdjson_kind_of(csimdjson_value value) {
  switch (as<element>(value).type()) {
  case simdjson::dom::element_type::ARRAY:
    return CSIMDJSON_ARRAY;
  case simdjson::dom::element_type::OBJECT:
    return CSIMDJSON_OBJECT;
  case simdjson::dom::element_type::INT64:
  case simdjson::dom::element_type::UINT64:
    return CSIMDJSON_INTEGER;
  case simdjson::dom::element_type::DOUBLE:
    return CSIMDJSON_DOUBLE;
  case simdjson::dom::element_type::STRING:
    return CSIMDJSON_STRING;
  case simdjson::dom::element_type::BOOL:
    return CSIMDJSON_BOOL;
  default:
    return CSIMDJSON_NULL;
  }
}

extern "C" bool csimdjson_field(csimdjson_value value, const char *key, size_t count,
                                csimdjson_value *member) {
  element found;
  object members;
  if (as<element>(value).get(members) != simdjson::SUCCESS) {
    return false;
  }
  if (members.at_key(std::string_view(key, count)).get(found) != simdjson::SUCCESS) {
    return false;
  }
  *member = as<csimdjson_value>(found);
  return true;
}

extern "C" bool csimdjson_string(csimdjson_value value, const uint8_t **bytes, size_t *count) {
  std::string_view text;
  if (as<element>(value).get(text) != simdjson::SUCCESS) {
    return false;
  }
  *bytes = reinterpret_cast<const uint8_t *>(text.data());
  *count = text.size();
  return true;
}

extern "C" bool csimdjson_integer(csimdjson_value value, int64_t *number) {
  return as<element>(value).get(*number) == simdjson::SUCCESS;
}

extern "C" bool csimdjson_double(csimdjson_value value, double *number) {
  return as<element>(value).get(*number) == simdjson::SUCCESS;
}

extern "C" bool csimdjson_begin(csimdjson_value value, csimdjson_members *members) {
  element container = as<element>(value);
  array elements;
  object fields;
  if (container.get(elements) == simdjson::SUCCESS) {
    members->is_object = false;
    begin(elements, members);
    return true;
  }
  if (container.get(fields) == simdjson::SUCCESS) {
    members->is_object = true;
    begin(fields, members);
    return true;
  }
  return false;
}

extern "C" bool csimdjson_next(csimdjson_members *members, const uint8_t **key, size_t *count,
                               csimdjson_value *member) {
  if (members->is_object) {
    walk<object::iterator> steps(members);
    if (!(steps.now() != steps.end())) {
      return false;
    }
    const std::string_view name = steps.now().key();
    *key = reinterpret_cast<const uint8_t *>(name.data());
    *count = name.size();
    *member = as<csimdjson_value>(steps.now().value());
    ++steps.now();
    steps.store(members);
    return true;
  }
  walk<array::iterator> steps(members);
  if (!(steps.now() != steps.end())) {
    return false;
  }
  *key = nullptr;
  *count = 0;
  *member = as<csimdjson_value>(*steps.now());
  ++steps.now();
  steps.store(members);
  return true;
}

// The high bit of every byte of `word` that is zero; exact up to the first one.
static inline uint64_t zero_bytes(uint64_t word) {
  return (word - 0x0101010101010101u) & ~word & 0x8080808080808080u;
}

// The high bit of every byte of `word` that equals `byte`; exact up to the first one.
static inline uint64_t bytes_equal(uint64_t word, uint8_t byte) {
  return zero_bytes(word ^ (0x0101010101010101u * byte));
}

// '{' and '[', and '}' and ']', differ in this bit only.
static const uint8_t bracket_bit = 0x20;

// Passes over bytes that mean nothing to the scan, eight at a time; stops up to seven bytes early at
// the end. Exact on machines with the low byte first, and does nothing on others.
static inline const uint8_t *pass_plain(const uint8_t *now, const uint8_t *end, bool in_string) {
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
  while (end - now >= 8) {
    uint64_t word;
    std::memcpy(&word, now, 8);
    uint64_t stops = bytes_equal(word, '"');
    if (in_string) {
      stops |= bytes_equal(word, '\\');
    } else {
      const uint64_t folded = word | (0x0101010101010101u * bracket_bit);
      stops |= bytes_equal(folded, '{') | bytes_equal(folded, '}');
    }
    if (stops != 0) {
      return now + (__builtin_ctzll(stops) >> 3);
    }
    now += 8;
  }
#endif
  return now;
}

// Passes over the bytes of an open value one by one; stops behind the one that ends it.
static const uint8_t *skip_bytes(csimdjson_scan *scan, const uint8_t *now, const uint8_t *end) {
  uint64_t depth = scan->depth;
  bool in_string = scan->in_string;
  bool escaped = scan->escaped;
  while (now < end && depth > 0) {
    if (escaped) {
      escaped = false;
      ++now;
      continue;
    }
    now = pass_plain(now, end, in_string);
    if (now == end) {
      break;
    }
    const uint8_t byte = *now++;
    if (in_string) {
      escaped = byte == '\\';
      in_string = byte != '"';
    } else {
      const uint8_t folded = byte | bracket_bit;
      in_string = byte == '"';
      depth += folded == '{';
      depth -= folded == '}';
    }
  }
  scan->depth = depth;
  scan->in_string = in_string;
  scan->escaped = escaped;
  return now;
}

#if defined(__SSE2__)
// Sixty-four bytes of a value.
struct block {
  __m128i bytes[4];

  explicit block(const uint8_t *start) {
    for (int part = 0; part < 4; ++part) {
      bytes[part] = _mm_loadu_si128(reinterpret_cast<const __m128i *>(start) + part);
    }
  }

  // A bit for each byte that equals `sign` once the bits of `fold` are set in it.
  uint64_t bits(char sign, char fold = 0) const {
    uint64_t found = 0;
    for (int part = 0; part < 4; ++part) {
      const __m128i folded = _mm_or_si128(bytes[part], _mm_set1_epi8(fold));
      const int mask = _mm_movemask_epi8(_mm_cmpeq_epi8(folded, _mm_set1_epi8(sign)));
      found |= static_cast<uint64_t>(static_cast<uint32_t>(mask)) << (16 * part);
    }
    return found;
  }
};

// Passes over sixty-four bytes; false, and nothing done, where that takes a look at each of them: the
// value may end in the block, or a backslash stands outside of a string.
static bool skip_block(csimdjson_scan *scan, const uint8_t *start) {
  const block block(start);
  const uint64_t backslashes = block.bits('\\');
  uint64_t escaped = scan->escaped ? 1 : 0;
  bool escapes_next = false;
  for (uint64_t rest = backslashes & ~escaped; rest != 0;) {
    // The lowest backslash left escapes the byte behind it, which is then no backslash of its own.
    const uint64_t behind = (rest & (~rest + 1)) << 1;
    escapes_next = behind == 0;
    escaped |= behind;
    rest &= (rest - 1) & ~behind;
  }
  // Each bit becomes the parity of the quotation marks up to it: whether it is inside a string.
  uint64_t inside = block.bits('"') & ~escaped;
  for (int step = 1; step < 64; step *= 2) {
    inside ^= inside << step;
  }
  inside ^= scan->in_string ? ~uint64_t(0) : 0;
  const uint64_t opened = block.bits('{', bracket_bit) & ~inside;
  const uint64_t closed = block.bits('}', bracket_bit) & ~inside;
  const uint64_t closings = static_cast<uint64_t>(__builtin_popcountll(closed));
  if (closings >= scan->depth || (backslashes & ~inside) != 0) {
    return false;
  }
  scan->depth += static_cast<uint64_t>(__builtin_popcountll(opened)) - closings;
  scan->in_string = (inside >> 63) != 0;
  scan->escaped = escapes_next;
  return true;
}
#endif

extern "C" size_t csimdjson_skip(csimdjson_scan *scan, const uint8_t *bytes, size_t count) {
  const uint8_t *now = bytes;
  const uint8_t *const end = bytes + count;
#if defined(__SSE2__)
  while (end - now >= 64 && scan->depth > 0) {
    now = skip_block(scan, now) ? now + 64 : skip_bytes(scan, now, now + 64);
  }
#endif
  return static_cast<size_t>(skip_bytes(scan, now, end) - bytes);
}
