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
    let beginning = String(decoding: first.prefix(16), as: UTF8.self).lowercased()
    return ["<!doctype", "<html", "<?xml", "<div", "<head", "<body", "<svg", "<!--"]
      .contains { beginning.hasPrefix($0) }
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
