#include "CReportPage.h"

static const unsigned char comparison_css[] = {
#embed "Assets/comparison.css"
};
static const unsigned char comparison_js[] = {
#embed "Assets/comparison.js"
};
static const unsigned char level_mustache[] = {
#embed "Assets/level.mustache"
};
static const unsigned char page_css[] = {
#embed "Assets/page.css"
};
static const unsigned char page_js[] = {
#embed "Assets/page.js"
};
static const unsigned char page_mustache[] = {
#embed "Assets/page.mustache"
};
static const unsigned char quotes_md_mustache[] = {
#embed "Assets/quotes.md.mustache"
};
static const unsigned char quotes_mustache[] = {
#embed "Assets/quotes.mustache"
};
static const unsigned char report_css[] = {
#embed "Assets/report.css"
};
static const unsigned char report_js[] = {
#embed "Assets/report.js"
};
static const unsigned char report_md_mustache[] = {
#embed "Assets/report.md.mustache"
};
static const unsigned char report_mustache[] = {
#embed "Assets/report.mustache"
};

static const struct {
  const unsigned char *bytes;
  size_t count;
} assets[creportpage_assets] = {
    [creportpage_comparison_css] = {comparison_css, sizeof comparison_css},
    [creportpage_comparison_js] = {comparison_js, sizeof comparison_js},
    [creportpage_level_mustache] = {level_mustache, sizeof level_mustache},
    [creportpage_page_css] = {page_css, sizeof page_css},
    [creportpage_page_js] = {page_js, sizeof page_js},
    [creportpage_page_mustache] = {page_mustache, sizeof page_mustache},
    [creportpage_quotes_md_mustache] = {quotes_md_mustache, sizeof quotes_md_mustache},
    [creportpage_quotes_mustache] = {quotes_mustache, sizeof quotes_mustache},
    [creportpage_report_css] = {report_css, sizeof report_css},
    [creportpage_report_js] = {report_js, sizeof report_js},
    [creportpage_report_md_mustache] = {report_md_mustache, sizeof report_md_mustache},
    [creportpage_report_mustache] = {report_mustache, sizeof report_mustache},
};

const unsigned char *creportpage_bytes(enum creportpage_asset asset) { return assets[asset].bytes; }

size_t creportpage_count(enum creportpage_asset asset) { return assets[asset].count; }
