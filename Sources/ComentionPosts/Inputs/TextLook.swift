/// What the beginning of an input shows if it is read as text.
struct TextLook {
  /// Whether the bytes are text: hardly any control characters or bytes that are no UTF-8.
  let isText: Bool
  private let lines: [ArraySlice<UInt8>]

  init(_ start: [UInt8]) {
    let controls = start.count { $0 < 0x20 && !(0x09...0x0D).contains($0) && $0 != 0x1B }
    var repairs = 0
    _ = UTF8Repair.repaired(start.span, repairs: &repairs)
    isText = (controls + repairs) * 20 <= start.count
    lines = start.split(separator: UInt8(ascii: "\n")).map { Blank.trimmed($0) }
  }

  /// Whether the text is HTML or XML.
  var isMarkup: Bool {
    guard let first = lines.first(where: { !$0.isEmpty }) else { return false }
    let second = (first.dropFirst().first ?? 0x20) | 0x20
    return first.first == UInt8(ascii: "<")
      && ((0x61...0x7A).contains(second) || "!?".utf8.contains { $0 | 0x20 == second })
  }

  /// The format of a page of messages; nothing for other markup.
  var markupDetection: PostFormat.Detection? {
    let isWeb =
      holds("tgme_widget_message") || holds("tgme_channel_info") || holds("tgme_page")
      || holds("tgme_main")
    if isWeb {
      return PostFormat.Detection(
        format: .telegramWeb, evidence: "it is HTML with the elements of a t.me page")
    }
    if holds("page_body chat_page") || holds("class=\"history\"") {
      return PostFormat.Detection(
        format: .telegramHTML, evidence: "it is HTML with the elements of an exported chat")
    }
    return nil
  }

  /// Why the text is a table of posts; nothing if it is not.
  func tableEvidence(columns chosen: [PostField: String]) -> String? {
    guard let first = lines.first(where: { !$0.isEmpty }), first.count < 1 << 12 else { return nil }
    let header = Array(first) + [UInt8(ascii: "\n")]
    guard let record = CSVParser(delimiter: CSVDelimiter.of(header)).read(header).first,
      record.count >= 2, CSVColumns(record, chosen: chosen).arePosts
    else { return nil }
    return "its first line names columns of posts"
  }

  private func holds(_ text: String) -> Bool {
    let text = Array(text.utf8)
    return lines.contains { $0.contains(text) }
  }

  /// The signs of a channel's page in the text; nothing if there are none.
  var captureEvidence: String? {
    for line in lines {
      switch CaptureLine(Array(line)) {
      case .forwarded: return "it is plain text with \"Forwarded from\" lines"
      case .subscribers: return "it is plain text with the subscriber count of a channel's page"
      case .footer: return "it is plain text with lines of reactions or views"
      case .headerEnd: return "it is plain text with the words of a channel's page"
      default: continue
      }
    }
    return nil
  }
}
