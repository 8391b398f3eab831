/// One chat as Telegram Desktop exports it in JSON and in HTML: the same messages, written twice.
struct TwinExport {
  struct Message {
    let id: Int
    let unixSeconds: Int64
    /// Plain parts and, at odd places, parts in bold.
    let parts: [String]
    var forwardedFrom: String?
    var isService = false
  }

  static let messages: [Message] = [
    Message(id: 1, unixSeconds: 1_728_108_000, parts: [], isService: true),
    Message(id: 2, unixSeconds: 1_728_162_600, parts: ["Talks in ", "Gene", "va & Minsk"]),
    Message(id: 3, unixSeconds: 1_728_162_900, parts: ["Two lines:\nthe second <one>"]),
    Message(id: 4, unixSeconds: 1_728_163_000, parts: []),
    Message(
      id: 6, unixSeconds: 1_728_200_000, parts: ["Пересланный пост о ", "ШОС"],
      forwardedFrom: "Other Desk"),
    Message(id: 7, unixSeconds: 1_728_248_399, parts: ["مرحبا «кавычки» \"quotes\" it's"]),
    Message(id: 8, unixSeconds: 1_728_248_400, parts: ["👍  two spaces"]),
  ]

  /// The export in JSON.
  static var json: String {
    let messages = Self.messages.map { message -> String in
      let text = message.parts.enumerated().map { index, part in
        let quoted = quoted(part)
        return index % 2 == 0 ? quoted : #"{"type": "bold", "text": \#(quoted)}"#
      }
      let forward = message.forwardedFrom.map { #", "forwarded_from": "\#($0)""# } ?? ""
      return #"""
          {"id": \#(message.id), "type": "\#(message.isService ? "service" : "message")",
           "date": "\#(local(message).replacing(" ", with: "T"))", "from": "Twin Desk",
           "date_unixtime": "\#(message.unixSeconds)"\#(forward), "text": [\#(text.joined(separator: ", "))]}
        """#
    }
    return #"{"name": "Twin Desk", "type": "public_channel", "id": 1500000001, "messages": ["#
      + messages.joined(separator: ",\n") + "]}"
  }

  /// The export in HTML, from a machine three hours ahead of UTC.
  static var html: String {
    let messages = Self.messages.map { message -> String in
      if message.isService {
        return """
          <div class="message service" id="message\(message.id)"><div class="body details">
          Channel created</div></div>
          """
      }
      let text = message.parts.enumerated().map { index, part in
        index % 2 == 0 ? escaped(part) : "<strong>\(escaped(part))</strong>"
      }.joined()
      let body = text.isEmpty ? "" : "<div class=\"text\">\n\(text)\n</div>"
      let content =
        message.forwardedFrom.map {
          """
          <div class="forwarded body"><div class="from_name">\n\($0) <span class="date details"
          title="01.10.2024 01:00:00 UTC+03:00"> 01.10.2024 01:00:00</span></div>\(body)</div>
          """
        } ?? body
      return """
        <div class="message default clearfix" id="message\(message.id)">
          <div class="body"><div class="pull_right date details" title="\(stamp(message)) UTC+03:00">
        00:00</div><div class="from_name">Twin Desk</div>\(content)</div></div>
        """
    }
    return """
      <!DOCTYPE html><html><body><div class="page_header"><div class="text bold">
      Twin Desk
      </div></div><div class="page_body chat_page"><div class="history">
      \(messages.joined(separator: "\n"))</div></div></body></html>
      """
  }
}

extension TwinExport {
  /// `2024-10-06 01:10:00`, three hours ahead of UTC.
  private static func local(_ message: Message) -> String {
    let seconds = message.unixSeconds + 3 * 3600
    let time = [seconds / 3600 % 24, seconds / 60 % 60, seconds % 60].map { number in
      number < 10 ? "0\(number)" : "\(number)"
    }
    return "\(day(seconds)) \(time.joined(separator: ":"))"
  }

  /// `06.10.2024 01:10:00`.
  private static func stamp(_ message: Message) -> String {
    let parts = local(message).split(separator: " ")
    return parts[0].split(separator: "-").reversed().joined(separator: ".") + " " + parts[1]
  }

  private static func day(_ unixSeconds: Int64) -> String {
    // All messages are of October 2024, whose first day began 1,727,740,800 seconds after 1970.
    let day = (unixSeconds - 1_727_740_800) / 86_400 + 1
    return day < 10 ? "2024-10-0\(day)" : "2024-10-\(day)"
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\"", with: #"\""#).replacing("\n", with: #"\n"#) + "\""
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\n", with: "<br>").replacing("'", with: "&apos;")
      .replacing("\"", with: "&quot;")
  }
}
