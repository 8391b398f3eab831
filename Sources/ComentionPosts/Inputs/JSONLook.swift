/// What the beginning of an input shows if it is read as JSON.
struct JSONLook {
  /// Whether the input begins as a JSON object or array does.
  let isJSON: Bool
  private let isArray: Bool
  /// The keys of the first object, as far as the beginning shows them.
  private var keys: Set<String> = []
  /// The keys whose values are arrays or objects.
  private var containers: Set<String> = []
  private let holdsTextMessages: Bool
  private var objectLines = 0
  private var lines = 0

  init(_ start: [UInt8]) {
    let text = Blank.trimmed(start)
    isArray = text.first == UInt8(ascii: "[")
    let second = text.dropFirst().first { $0 > 0x20 }
    isJSON =
      isArray
      ? second.map { "{]".utf8.contains($0) } ?? true
      : text.first == UInt8(ascii: "{") && (second.map { "\"}".utf8.contains($0) } ?? true)
    for line in text.split(separator: UInt8(ascii: "\n")) {
      let line = Blank.trimmed(line)
      guard !line.isEmpty else { continue }
      lines += 1
      if line.first == UInt8(ascii: "{"), line.last == UInt8(ascii: "}") { objectLines += 1 }
    }
    holdsTextMessages = text.contains(Array("\"text_messages\"".utf8))
    // Of an array, the keys are those of its first element.
    if isJSON { readKeys(Array(isArray ? text.dropFirst().drop { $0 <= 0x20 } : text)) }
  }

  /// Why the input is an export of Telegram Desktop; nothing if it is not.
  var telegramEvidence: String? {
    guard isJSON, !isArray else { return nil }
    if containers.contains("messages") { return "it is a JSON object with a list of messages" }
    if containers.contains("chats") || containers.contains("left_chats") {
      return "it is a JSON object with a list of chats"
    }
    if keys.contains("about"), containers.contains("personal_information") {
      return "it is a JSON object with the sections of a whole-account export"
    }
    return nil
  }

  /// Why the input is a TGDataset; nothing if it is not.
  var datasetEvidence: String? {
    guard isJSON, !isArray, holdsTextMessages,
      containers.contains(where: { Int64($0) != nil })
    else { return nil }
    return "it is a JSON object of channels with text messages"
  }

  /// Why the input is a JSON array of messages; nothing if it is not.
  var listEvidence: String? {
    guard isJSON, !keys.isDisjoint(with: Self.textKeys) else { return nil }
    return isArray ? "it is a JSON array of objects with a text" : nil
  }

  /// Why the input is JSON Lines; nothing if it is not.
  var linesEvidence: String? {
    if isJSON, !isArray, !keys.isDisjoint(with: Self.textKeys) {
      return "its first line is a JSON object with a text"
    }
    // A first line that is damaged must not hide the others.
    guard !isArray, objectLines > 0, objectLines * 2 >= lines, lines > 1 else { return nil }
    return "most of its lines are JSON objects"
  }

  private static let textKeys: Set<String> = [
    "text", "message", "text_entities", "caption", "body", "content",
  ]

  /// Collects the keys of the first object; what is inside its members is passed over.
  private mutating func readKeys(_ text: [UInt8]) {
    var key: [UInt8] = []
    var index = 1
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: "\""):
        let end = Self.stringEnd(in: text, from: index + 1)
        key = Array(text[(index + 1)..<end])
        index = end + 1
      case UInt8(ascii: ":"):
        keys.insert(String(decoding: key, as: UTF8.self))
        index += 1
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        containers.insert(String(decoding: key, as: UTF8.self))
        var scan = JSONScan()
        index = scan.skip(text.span, from: index + 1)
      case UInt8(ascii: "}"):
        return
      default:
        index += 1
      }
    }
  }

  private static func stringEnd(in text: [UInt8], from start: Int) -> Int {
    var index = start
    while index < text.count, text[index] != UInt8(ascii: "\"") {
      index += text[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(index, text.count)
  }
}
