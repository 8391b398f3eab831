extension PostFormat {
  /// Makes the reader of the format.
  ///
  /// - Parameters:
  ///   - source: the name of the source, for posts and messages.
  ///   - longestItem: the bytes that one message, line or post may have.
  /// - Returns: a reader that has read nothing yet.
  func makeReader(source: String, longestItem: Int) -> any PostReader {
    switch self {
    case .jsonLines: JSONLinesReader(source: source, longestItem: longestItem)
    case .telegramJSON: TelegramJSONReader(source: source, longestItem: longestItem)
    case .jsonList: JSONListReader(source: source, longestItem: longestItem)
    case .tgDataset: TGDatasetReader(source: source, longestItem: longestItem)
    case .telegramHTML: HTMLPageReader(TelegramHTMLPage(source: source))
    case .telegramWeb: HTMLPageReader(TelegramWebPage(source: source))
    case .capture: CaptureReader(source: source, longestItem: longestItem)
    }
  }
}
