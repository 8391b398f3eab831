internal import CReportPage

/// A file that is built into the program: a template, a style or a script of a page.
///
/// They stand as readable files in `Sources/CReportPage/Assets`; a program that is moved or copied still
/// has them.
enum PageAsset: CaseIterable {
  case pageStyle, pageScript, page
  case comparisonStyle, comparisonScript
  case level, quotes, quotesMarkdown, reportStyle, reportScript, report, reportMarkdown

  /// The file's text.
  var text: String {
    let asset = code
    let bytes = unsafe UnsafeBufferPointer(
      start: creportpage_bytes(asset), count: creportpage_count(asset))
    return unsafe String(decoding: bytes, as: UTF8.self)
  }

  private var code: creportpage_asset {
    switch self {
    case .pageStyle: creportpage_page_css
    case .pageScript: creportpage_page_js
    case .page: creportpage_page_mustache
    case .comparisonStyle: creportpage_comparison_css
    case .comparisonScript: creportpage_comparison_js
    case .level: creportpage_level_mustache
    case .quotesMarkdown: creportpage_quotes_md_mustache
    case .quotes: creportpage_quotes_mustache
    case .reportStyle: creportpage_report_css
    case .reportScript: creportpage_report_js
    case .report: creportpage_report_mustache
    case .reportMarkdown: creportpage_report_md_mustache
    }
  }
}
