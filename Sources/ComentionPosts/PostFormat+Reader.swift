extension PostFormat {
  /// Makes the reader of the format.
  ///
  /// - Parameters:
  ///   - source: the name of the source, for posts and messages.
  ///   - options: the size that one item may have, and the columns of tables.
  /// - Returns: a reader that has read nothing yet.
  func makeReader(source: String, options: ReadingOptions) -> any PostReader {
    let longestItem = options.longestItem
    return switch self {
    case .jsonLines: JSONLinesReader(source: source, longestItem: longestItem)
    case .telegramJSON: TelegramJSONReader(source: source, longestItem: longestItem)
    case .jsonList: JSONListReader(source: source, longestItem: longestItem)
    case .tgDataset: TGDatasetReader(source: source, longestItem: longestItem)
    case .telegramHTML: HTMLPageReader(TelegramHTMLPage(source: source))
    case .telegramWeb: HTMLPageReader(TelegramWebPage(source: source))
    case .table:
      CSVReader(source: source, longestItem: longestItem, columns: options.columns)
    case .capture: CaptureReader(source: source, longestItem: longestItem)
    }
  }
}
