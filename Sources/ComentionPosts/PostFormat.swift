/// The shapes of input that are read.
public enum PostFormat: String, Sendable, CaseIterable {
  /// One JSON object a line: `{"id","date","channel","text","forwarded_from","url"}`.
  case jsonLines = "jsonl"
  /// `result.json` of Telegram Desktop, of one chat or of a whole account.
  case telegramJSON = "telegram-json"
  /// A JSON array of messages: Telethon's `to_dict()` and other tools.
  case jsonList = "json"
  /// One JSON object of channels with their messages, as TGDataset has it.
  case tgDataset = "tgdataset"
  /// `messages.html` of Telegram Desktop.
  case telegramHTML = "telegram-html"
  /// Saved pages `t.me/s/<channel>` and embedded posts.
  case telegramWeb = "telegram-web"
  /// A table with the names of its columns in the first record: CSV, TSV.
  case table = "csv"
  /// Plain text copied from the web page of a channel.
  case capture = "capture"

  /// The name for people, as reports show it.
  public var title: String {
    switch self {
    case .jsonLines: "JSON Lines"
    case .telegramJSON: "Telegram Desktop JSON"
    case .jsonList: "JSON array"
    case .tgDataset: "TGDataset"
    case .telegramHTML: "Telegram Desktop HTML"
    case .telegramWeb: "saved t.me page"
    case .table: "CSV table"
    case .capture: "plain-text capture"
    }
  }
}
