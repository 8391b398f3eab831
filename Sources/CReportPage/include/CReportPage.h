#ifndef CREPORTPAGE_H
#define CREPORTPAGE_H

#include <stddef.h>

/// The files of Assets/, in the order of their names.
enum creportpage_asset {
  creportpage_comparison_css,
  creportpage_comparison_js,
  creportpage_level_mustache,
  creportpage_page_css,
  creportpage_page_js,
  creportpage_page_mustache,
  creportpage_quotes_md_mustache,
  creportpage_quotes_mustache,
  creportpage_report_css,
  creportpage_report_js,
  creportpage_report_md_mustache,
  creportpage_report_mustache,
  creportpage_assets
};

/// The bytes of a file: UTF-8, not NUL-terminated, alive as long as the program.
const unsigned char *creportpage_bytes(enum creportpage_asset asset);

/// The number of bytes of a file.
size_t creportpage_count(enum creportpage_asset asset);

#endif
