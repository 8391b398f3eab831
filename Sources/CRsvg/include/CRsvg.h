#ifndef CRSVG_H
#define CRSVG_H

#include <stddef.h>
#include <stdint.h>

/// The version of librsvg this build is linked with, such as "2.54.7".
const char *crsvg_version(void);

/// What a drawing is turned into.
typedef enum { CRSVG_PNG, CRSVG_PDF, CRSVG_EPS } crsvg_format;

/// Bytes made by `crsvg_render`, to be given back with `crsvg_free`.
typedef struct {
  uint8_t *bytes;
  size_t count;
} crsvg_output;

/// Draws an SVG document and writes it as PNG, PDF or EPS.
///
/// The document must have a `viewBox`; it is scaled to `width`, which counts pixels for PNG and
/// points for PDF and EPS. Returns 0, or 1 with a message in `error`, which is always ended by a zero.
int crsvg_render(const uint8_t *svg, size_t svg_count, crsvg_format format, double width,
                 const char *title, crsvg_output *output, char *error, size_t error_size);

/// Gives back what `crsvg_render` made.
void crsvg_free(crsvg_output output);

/// The outline of a text: steps of a path as plain numbers, the base line beginning at 0, 0.
///
/// Each step begins with its kind: 0 move x y, 1 line x y, 2 curve x1 y1 x2 y2 x y, 3 close.
typedef struct {
  double *numbers;
  size_t count;
  double advance;
} crsvg_outline;

/// Outlines a text in the installed face that stands for Arial.
///
/// Returns 0, or 1 if the face lacks a character of the text, so that no outline would be right.
int crsvg_outline_text(const char *text, double size, int bold, crsvg_outline *outline);

/// Gives back what `crsvg_outline_text` made.
void crsvg_outline_free(crsvg_outline outline);

#endif
