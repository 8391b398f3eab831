#include "CHTML.h"

#include <libxml/HTMLparser.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

struct chtml_parser {
  htmlParserCtxtPtr context;
  chtml_events events;
  void *receiver;
};

static void start(void *parser, const xmlChar *name, const xmlChar **attributes) {
  const chtml_parser *self = parser;
  self->events.start(self->receiver, (const char *)name, (const char *const *)attributes);
}

static void end(void *parser, const xmlChar *name) {
  const chtml_parser *self = parser;
  self->events.end(self->receiver, (const char *)name);
}

static void text(void *parser, const xmlChar *bytes, int count) {
  const chtml_parser *self = parser;
  self->events.text(self->receiver, bytes, (size_t)count);
}

chtml_parser *chtml_make(const chtml_events *events, void *receiver) {
  chtml_parser *parser = calloc(1, sizeof *parser);
  if (parser == NULL) {
    return NULL;
  }
  parser->events = *events;
  parser->receiver = receiver;
  // Every event that is not named here stays NULL, so that the library builds no tree.
  htmlSAXHandler handler;
  memset(&handler, 0, sizeof handler);
  handler.startElement = start;
  handler.endElement = end;
  handler.characters = text;
  handler.ignorableWhitespace = text;
  parser->context =
      htmlCreatePushParserCtxt(&handler, parser, NULL, 0, NULL, XML_CHAR_ENCODING_UTF8);
  if (parser->context == NULL) {
    free(parser);
    return NULL;
  }
  htmlCtxtUseOptions(parser->context, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR |
                                          HTML_PARSE_NOWARNING | HTML_PARSE_NONET);
  return parser;
}

void chtml_free(chtml_parser *parser) {
  if (parser == NULL) {
    return;
  }
  xmlFreeDoc(parser->context->myDoc);
  htmlFreeParserCtxt(parser->context);
  free(parser);
}

void chtml_read(chtml_parser *parser, const uint8_t *bytes, size_t count) {
  while (count > 0) {
    const int piece = count > INT_MAX ? INT_MAX : (int)count;
    // The result repeats that some HTML is careless; every event was sent all the same.
    htmlParseChunk(parser->context, (const char *)bytes, piece, 0);
    bytes += piece;
    count -= (size_t)piece;
  }
}

void chtml_finish(chtml_parser *parser) { htmlParseChunk(parser->context, "", 0, 1); }
