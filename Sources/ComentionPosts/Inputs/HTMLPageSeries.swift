/// Exports of one chat on several pages, as `messages.html`, `messages2.html`, `messages3.html`.
enum HTMLPageSeries {
  /// The folder of the export that a page belongs to; nothing if its name is not that of a page.
  static func folder(ofPage path: String) -> String? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard let name = parts.last, name.hasPrefix("messages"), name.hasSuffix(".html"),
      name.dropFirst("messages".count).dropLast(".html".count).allSatisfy(\.isASCIIDigit)
    else { return nil }
    let folder = parts.dropLast().joined(separator: "/")
    return folder.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : folder
  }
}
