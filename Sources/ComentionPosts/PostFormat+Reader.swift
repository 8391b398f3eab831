extension PostFormat {
  /// Makes the reader of the format.
  ///
  /// - Parameters:
  ///   - source: the name of the source, for posts and messages.
  ///   - options: the size that one item may have, the time zone, and the columns of tables.
  /// - Returns: a reader that has read nothing yet.
  func makeReader(source: String, options: ReadingOptions) -> any PostReader {
    let longestItem = options.longestItem
    let timeZone = options.timeZone
    return switch self {
    case .jsonLines:
      JSONLinesReader(source: source, longestItem: longestItem, timeZone: timeZone)
    case .telegramJSON:
      JSONDocumentReader(
        TelegramJSONDocument(source: source, timeZone: timeZone), longestItem: longestItem)
    case .jsonList:
      JSONDocumentReader(
        JSONListDocument(source: source, timeZone: timeZone), longestItem: longestItem)
    case .tgDataset:
      JSONDocumentReader(
        TGDatasetDocument(source: source, timeZone: timeZone), longestItem: longestItem)
    case .telegramHTML:
      HTMLPageReader(TelegramHTMLPage(source: source, options: options), longestItem: longestItem)
    case .telegramWeb:
      HTMLPageReader(TelegramWebPage(source: source, options: options), longestItem: longestItem)
    case .table: CSVReader(source: source, options: options)
    case .capture: CaptureReader(source: source, longestItem: longestItem)
    }
  }
}
