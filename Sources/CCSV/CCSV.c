#include "CCSV.h"

#include <csv.h>
#include <stdlib.h>

struct ccsv_parser {
  struct csv_parser parser;
  ccsv_events events;
  void *receiver;
};

static void field(void *bytes, size_t count, void *parser) {
  const ccsv_parser *self = parser;
  self->events.field(self->receiver, bytes, count);
}

static void record(int end, void *parser) {
  (void)end;
  const ccsv_parser *self = parser;
  self->events.record(self->receiver);
}

ccsv_parser *ccsv_make(uint8_t delimiter, const ccsv_events *events, void *receiver) {
  ccsv_parser *parser = calloc(1, sizeof *parser);
  if (parser == NULL) {
    return NULL;
  }
  if (csv_init(&parser->parser, 0) != 0) {
    free(parser);
    return NULL;
  }
  parser->events = *events;
  parser->receiver = receiver;
  csv_set_delim(&parser->parser, delimiter);
  // The library grows its buffer by 128 bytes at a time if it is not told otherwise.
  csv_set_blk_size(&parser->parser, 1 << 16);
  return parser;
}

void ccsv_free(ccsv_parser *parser) {
  if (parser == NULL) {
    return;
  }
  csv_free(&parser->parser);
  free(parser);
}

bool ccsv_read(ccsv_parser *parser, const uint8_t *bytes, size_t count) {
  return csv_parse(&parser->parser, bytes, count, field, record, parser) == count;
}

size_t ccsv_open_field(const ccsv_parser *parser) { return parser->parser.entry_pos; }

bool ccsv_finish(ccsv_parser *parser) {
  // The library reports an open quotation only if it refuses stray quotation marks elsewhere too,
  // so its state is asked: 2 is the one inside a field.
  if (parser->parser.pstate == 2 && parser->parser.quoted) {
    return false;
  }
  return csv_fini(&parser->parser, field, record, parser) == 0;
}
