/// The page `messages.html` of Telegram Desktop, in all variants since 2018.
///
/// It holds neither the id nor the @name of the chat, so posts are known by the chat's title and the
/// number of the message. The words of the page itself (media placeholders, buttons, replies,
/// reactions) are not text of a message.
final class TelegramHTMLPage: HTMLPage {
  /// What an open element is to us.
  private enum Role {
    case outside
    case pageHeader
    case title
    case message
    case body
    case forwardedBody
    case forwardName
    /// The date of the original, inside the name of its source.
    case forwardDate
    case text
    /// Nothing below it matters.
    case ignored
  }

  private struct Message {
    let number: Int
    let isService: Bool
    /// The same author as the message before, whose name is not repeated.
    let isJoined: Bool
    var date: Day?
    var isForward = false
    var forwardName = HTMLText(limit: longestName)
    /// The date of the original as old exports write it, as text.
    var forwardStamp = HTMLText(limit: longestName)
    var forwardDate: Day?
    var text: HTMLText
    var isTooLong = false
  }

  private static let longestName = 4096

  var items: [ReadItem] = []
  private let source: String
  private let longestItem: Int
  private let timeZone: PostTimeZone
  private var roles: [Role] = []
  private var title = HTMLText(limit: longestName)
  private var message: Message?
  private var lastForwardName: String?

  init(source: String, options: ReadingOptions) {
    self.source = source
    longestItem = options.longestItem
    timeZone = options.timeZone
  }

  var openMessage: String? { message.map { "message \($0.number)" } }

  func dropOpenMessage() {
    message = nil
  }

  func markTooLong() {
    message?.isTooLong = true
  }

  func start(_ element: HTMLElement) {
    let role = role(of: element, in: roles.last ?? .outside)
    if role == .text, element.name == "br" { message?.text.addLineBreak() }
    roles.append(role)
  }

  func end(_ name: String) {
    if roles.popLast() == .message { finishMessage() }
  }

  func text(_ text: [UInt8]) {
    switch roles.last {
    case .title: title.add(text)
    case .forwardName: message?.forwardName.add(text)
    case .forwardDate: message?.forwardStamp.add(text)
    case .text: message?.text.add(text)
    default: break
    }
  }

  private func role(of element: HTMLElement, in parent: Role) -> Role {
    switch parent {
    case .ignored: return .ignored
    case .text, .title, .forwardDate: return parent
    case .forwardName:
      guard element.has("details") else { return .forwardName }
      message?.forwardDate = element["title"].flatMap { TelegramHTMLDate.day($0, in: timeZone) }
      return .forwardDate
    case .pageHeader: return element.has("text") && element.has("bold") ? .title : .pageHeader
    case .outside:
      if element.has("message"), let number = Self.number(of: element) {
        begin(number, element)
        return .message
      }
      return element.has("page_header") ? .pageHeader : .outside
    case .message: return element.has("body") ? .body : .ignored
    case .body, .forwardedBody: return roleInBody(of: element, parent)
    }
  }

  private func roleInBody(of element: HTMLElement, _ parent: Role) -> Role {
    if element.has("forwarded"), element.has("body") {
      message?.isForward = true
      return .forwardedBody
    }
    if element.has("date"), parent == .body, let stamp = element["title"] {
      message?.date = TelegramHTMLDate.day(stamp, in: timeZone)
    }
    if element.has("from_name"), parent == .forwardedBody { return .forwardName }
    return element.has("text") ? .text : .ignored
  }

  private func begin(_ number: Int, _ element: HTMLElement) {
    message = Message(
      number: number, isService: element.has("service"), isJoined: element.has("joined"),
      text: HTMLText(limit: longestItem))
  }

  private func finishMessage() {
    guard let message else { return }
    self.message = nil
    // The lines with dates between the messages are service messages with negative numbers.
    guard message.number >= 0 else { return }
    let number = Int64(message.number)
    let channel = title.isEmpty ? nil : title.string
    guard !message.isService else {
      items.append(.skip(.service, number: number, channel: channel))
      return
    }
    let forwardedFrom = forwardSource(message)
    guard !message.isTooLong, !message.text.isTooLong else {
      items.append(.skip(.tooLong, number: number, channel: channel))
      return
    }
    let text = message.text.trimmed
    guard !text.isEmpty else {
      items.append(.skip(.noText, number: number, channel: channel))
      return
    }
    items.append(
      .post(
        Post(
          id: "\(channel.map(Slug.of) ?? source)/\(number)", source: source,
          channel: channel, date: message.date, dateOrigin: message.date == nil ? nil : .metadata,
          text: text, forwardedFrom: forwardedFrom,
          forwardedDate: message.isForward ? forwardDate(message) : nil), number: number))
  }

  private func forwardDate(_ message: Message) -> Day? {
    message.forwardDate ?? TelegramHTMLDate.day(message.forwardStamp.string, in: timeZone)
  }

  /// The source of a forward; one that follows another from the same source does not repeat it.
  private func forwardSource(_ message: Message) -> String? {
    guard message.isForward else {
      lastForwardName = nil
      return nil
    }
    var name = message.forwardName.string
    if let bot = name.range(ofLast: " via @") { name = String(name[..<bot]) }
    if name.isEmpty { return message.isJoined ? lastForwardName : nil }
    lastForwardName = name
    return name
  }

  private static func number(of element: HTMLElement) -> Int? {
    guard let id = element["id"], id.hasPrefix("message") else { return nil }
    return Int(id.dropFirst("message".count))
  }
}

extension String {
  /// The start of the last place where a text occurs.
  fileprivate func range(ofLast text: String) -> Index? {
    ranges(of: text).last?.lowerBound
  }
}
