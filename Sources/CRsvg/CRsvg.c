#include "CRsvg.h"

#include <cairo-pdf.h>
#include <cairo-ps.h>
#include <librsvg/rsvg.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const char *crsvg_version(void) { return LIBRSVG_VERSION; }

typedef struct {
  crsvg_output output;
  size_t capacity;
} buffer;

static cairo_status_t append(void *closure, const unsigned char *data, unsigned int count) {
  buffer *into = closure;
  if (count > into->capacity - into->output.count) {
    size_t capacity = (into->capacity + count) * 2;
    uint8_t *bytes = realloc(into->output.bytes, capacity);
    if (!bytes) return CAIRO_STATUS_NO_MEMORY;
    into->output.bytes = bytes;
    into->capacity = capacity;
  }
  memcpy(into->output.bytes + into->output.count, data, count);
  into->output.count += count;
  return CAIRO_STATUS_SUCCESS;
}

static int fail(char *error, size_t error_size, const char *message) {
  snprintf(error, error_size, "%s", message);
  return 1;
}

// Draws the document over the whole surface and closes the surface, so that all bytes are out.
static int draw(RsvgHandle *handle, cairo_surface_t *surface, double width, double height,
                char *error, size_t error_size) {
  cairo_t *context = cairo_create(surface);
  RsvgRectangle page = {0, 0, width, height};
  GError *problem = NULL;
  int status = 0;
  if (!rsvg_handle_render_document(handle, context, &page, &problem)) {
    status = fail(error, error_size, problem ? problem->message : "the drawing failed");
    g_clear_error(&problem);
  } else if (cairo_status(context) != CAIRO_STATUS_SUCCESS) {
    status = fail(error, error_size, cairo_status_to_string(cairo_status(context)));
  }
  cairo_destroy(context);
  return status;
}

static int render_png(RsvgHandle *handle, double width, double height, buffer *into, char *error,
                      size_t error_size) {
  cairo_surface_t *surface =
      cairo_image_surface_create(CAIRO_FORMAT_ARGB32, (int)lround(width), (int)lround(height));
  int status = draw(handle, surface, width, height, error, error_size);
  if (status == 0) {
    cairo_status_t written = cairo_surface_write_to_png_stream(surface, append, into);
    if (written != CAIRO_STATUS_SUCCESS)
      status = fail(error, error_size, cairo_status_to_string(written));
  }
  cairo_surface_destroy(surface);
  return status;
}

static int render_pdf(RsvgHandle *handle, double width, double height, const char *title,
                      buffer *into, char *error, size_t error_size) {
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream(append, into, width, height);
  // Without a date of its own a PDF carries the time of writing, and no two runs would be equal.
  cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, "2000-01-01T00:00:00Z");
  cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, title);
  int status = draw(handle, surface, width, height, error, error_size);
  cairo_surface_finish(surface);
  if (status == 0 && cairo_surface_status(surface) != CAIRO_STATUS_SUCCESS)
    status = fail(error, error_size, cairo_status_to_string(cairo_surface_status(surface)));
  cairo_surface_destroy(surface);
  return status;
}

// Cairo writes the time into the head of a PostScript file; a fixed time of the same length takes its place.
static void fix_date(buffer *file) {
  static const char key[] = "%%CreationDate: ", date[] = "Sat Jan  1 00:00:00 2000";
  char *bytes = (char *)file->output.bytes;
  size_t head = file->output.count < 1024 ? file->output.count : 1024;
  for (size_t at = 0; at + sizeof key - 1 + sizeof date - 1 < head; at++) {
    if (memcmp(bytes + at, key, sizeof key - 1) != 0) continue;
    char *value = bytes + at + sizeof key - 1;
    if (memchr(value, '\n', sizeof date - 1) == NULL) memcpy(value, date, sizeof date - 1);
    return;
  }
}

static int render_eps(RsvgHandle *handle, double width, double height, const char *title,
                      buffer *into, char *error, size_t error_size) {
  cairo_surface_t *surface = cairo_ps_surface_create_for_stream(append, into, width, height);
  cairo_ps_surface_set_eps(surface, 1);
  // A comment of PostScript ends with its line, has at most 255 bytes and should be plain ASCII.
  char comment[200] = "%%Title: ";
  size_t end = strlen(comment);
  for (const char *next = title; *next && end < sizeof comment - 1; next++)
    comment[end++] = *next >= 0x20 && *next < 0x7F ? *next : '?';
  if (*title) cairo_ps_surface_dsc_comment(surface, comment);
  int status = draw(handle, surface, width, height, error, error_size);
  cairo_surface_finish(surface);
  if (status == 0 && cairo_surface_status(surface) != CAIRO_STATUS_SUCCESS)
    status = fail(error, error_size, cairo_status_to_string(cairo_surface_status(surface)));
  cairo_surface_destroy(surface);
  if (status == 0) fix_date(into);
  return status;
}

int crsvg_render(const uint8_t *svg, size_t svg_count, crsvg_format format, double width,
                 const char *title, crsvg_output *output, char *error, size_t error_size) {
  GError *problem = NULL;
  RsvgHandle *handle = rsvg_handle_new_from_data(svg, svg_count, &problem);
  if (!handle) {
    fail(error, error_size, problem ? problem->message : "the drawing is not readable");
    g_clear_error(&problem);
    return 1;
  }
  gboolean has_width, has_height, has_box;
  RsvgLength ignored_width, ignored_height;
  RsvgRectangle box;
  rsvg_handle_get_intrinsic_dimensions(handle, &has_width, &ignored_width, &has_height,
                                       &ignored_height, &has_box, &box);
  buffer into = {{NULL, 0}, 0};
  int status = 1;
  if (!has_box || !(box.width > 0) || !(box.height > 0)) {
    status = fail(error, error_size, "the drawing has no viewBox");
  } else {
    double height = width * box.height / box.width;
    switch (format) {
      case CRSVG_PNG: status = render_png(handle, width, height, &into, error, error_size); break;
      case CRSVG_PDF:
        status = render_pdf(handle, width, height, title, &into, error, error_size);
        break;
      case CRSVG_EPS:
        status = render_eps(handle, width, height, title, &into, error, error_size);
        break;
    }
  }
  g_object_unref(handle);
  if (status != 0) {
    free(into.output.bytes);
    into.output = (crsvg_output){NULL, 0};
  }
  *output = into.output;
  return status;
}

void crsvg_free(crsvg_output output) { free(output.bytes); }

// Whether the face of the context has every character of the text; glyph 0 stands for a missing one.
static int has_all(cairo_t *context, const char *text) {
  cairo_glyph_t *glyphs = NULL;
  int count = 0, found = 0;
  cairo_status_t status = cairo_scaled_font_text_to_glyphs(
      cairo_get_scaled_font(context), 0, 0, text, -1, &glyphs, &count, NULL, NULL, NULL);
  if (status == CAIRO_STATUS_SUCCESS) {
    for (int i = 0; i < count; i++) found += glyphs[i].index != 0;
  }
  cairo_glyph_free(glyphs);
  return status == CAIRO_STATUS_SUCCESS && found == count;
}

static int copy_steps(const cairo_path_t *path, crsvg_outline *outline) {
  // A step of cairo's path has a header and at most three points, and becomes at most seven numbers.
  outline->numbers = malloc(sizeof(double) * 2 * (size_t)(path->num_data + 1));
  if (!outline->numbers) return 1;
  for (int i = 0; i < path->num_data; i += path->data[i].header.length) {
    const cairo_path_data_t *step = &path->data[i];
    static const int points[] = {1, 1, 3, 0};
    outline->numbers[outline->count++] = step->header.type;
    for (int j = 1; j <= points[step->header.type]; j++) {
      outline->numbers[outline->count++] = step[j].point.x;
      outline->numbers[outline->count++] = step[j].point.y;
    }
  }
  return 0;
}

int crsvg_outline_text(const char *text, double size, int bold, crsvg_outline *outline) {
  *outline = (crsvg_outline){NULL, 0, 0};
  // A surface without bounds: cairo leaves out glyphs that lie outside of bounds.
  cairo_surface_t *surface = cairo_recording_surface_create(CAIRO_CONTENT_ALPHA, NULL);
  cairo_t *context = cairo_create(surface);
  cairo_font_options_t *options = cairo_font_options_create();
  cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
  cairo_set_font_options(context, options);
  cairo_select_font_face(context, "Arial", CAIRO_FONT_SLANT_NORMAL,
                         bold ? CAIRO_FONT_WEIGHT_BOLD : CAIRO_FONT_WEIGHT_NORMAL);
  cairo_set_font_size(context, size);
  int status = !has_all(context, text);
  if (status == 0) {
    cairo_text_extents_t extents;
    cairo_text_extents(context, text, &extents);
    outline->advance = extents.x_advance;
    cairo_move_to(context, 0, 0);
    cairo_text_path(context, text);
    cairo_path_t *path = cairo_copy_path(context);
    status = path->status != CAIRO_STATUS_SUCCESS || copy_steps(path, outline);
    cairo_path_destroy(path);
  }
  cairo_font_options_destroy(options);
  cairo_destroy(context);
  cairo_surface_destroy(surface);
  return status;
}

void crsvg_outline_free(crsvg_outline outline) { free(outline.numbers); }
