/// Pages `t.me/s/<channel>` and `t.me/<channel>/<post>?embed=1`, as browsers and tools save them.
///
/// Replies, link previews, polls and names of documents are boxes with words of others, and are left
/// out of the text.
final class TelegramWebPage: HTMLPage {
  /// What an open element is to us.
  private enum Role {
    case outside
    case channelTitle
    case message
    case ownerName
    case forwardName
    case dateLink
    case text
    /// Nothing below it matters.
    case ignored
  }

  private struct Message {
    /// The address of the post without its beginning: "channel/123".
    var path: String?
    let isService: Bool
    var owner = HTMLText(limit: longestName)
    var date: Day?
    var forwardName = HTMLText(limit: longestName)
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
  /// The number of messages begun so far.
  private var begun = 0

  init(source: String, options: ReadingOptions) {
    self.source = source
    longestItem = options.longestItem
    timeZone = options.timeZone
  }

  var openMessage: String? {
    message.map { $0.path.map { "message \($0)" } ?? "a message" }
  }

  func dropOpenMessage() {
    message = nil
  }

  func markTooLong() {
    message?.isTooLong = true
  }

  func start(_ element: HTMLElement) {
    let parent = roles.last ?? .outside
    var role = parent
    switch parent {
    case .ignored, .ownerName, .forwardName, .channelTitle: break
    case .text:
      if element.name == "br" { message?.text.addLineBreak() }
    case .outside:
      if element.has("tgme_widget_message") {
        begin(element)
        role = .message
      } else if element.has("tgme_channel_info_header_title") {
        role = .channelTitle
      }
    case .message, .dateLink: role = self.role(of: element, in: parent)
    }
    // An element inside a message carries on the role around it; only the outermost one ends it.
    isOutermost.append(role != parent)
    roles.append(role)
  }

  /// For every open element, whether its role begins with it.
  private var isOutermost: [Bool] = []

  func end(_ name: String) {
    let role = roles.popLast()
    if isOutermost.popLast() == true, role == .message { finishMessage() }
  }

  func text(_ text: [UInt8]) {
    switch roles.last {
    case .channelTitle: title.add(text)
    case .ownerName: message?.owner.add(text)
    case .forwardName: message?.forwardName.add(text)
    case .text: message?.text.add(text)
    default: break
    }
  }

  private func role(of element: HTMLElement, in parent: Role) -> Role {
    if element.name == "time", parent == .dateLink, let stamp = element["datetime"] {
      message?.date = Timestamp.day(Array(stamp.utf8), in: timeZone)
    }
    for (name, role) in Self.roleOfClass where element.has(name) {
      if role == .dateLink || name == "tgme_widget_message_link" { notePath(element["href"]) }
      return role
    }
    // Pages of 2018 have the link of the post in a box of its own.
    if element.name == "a", message?.path == nil, parent == .dateLink { notePath(element["href"]) }
    return parent
  }

  private static let roleOfClass: [(String, Role)] = [
    ("tgme_widget_message_reply", .ignored),
    ("tgme_widget_message_link_preview", .ignored),
    ("tgme_widget_message_poll", .ignored),
    ("tgme_widget_message_document", .ignored),
    ("tgme_widget_message_document_wrap", .ignored),
    ("tgme_widget_message_text", .text),
    ("tgme_widget_message_owner_name", .ownerName),
    ("tgme_widget_message_forwarded_from_name", .forwardName),
    ("tgme_widget_message_date", .dateLink),
    ("tgme_widget_message_link", .dateLink),
  ]

  private func begin(_ element: HTMLElement) {
    begun += 1
    message = Message(
      path: element["data-post"], isService: element.has("service_message"),
      text: HTMLText(limit: longestItem))
  }

  private func notePath(_ address: String?) {
    guard message?.path == nil, let address, let host = address.range(ofFirst: "t.me/") else {
      return
    }
    let path = address[host...].prefix { $0 != "?" && $0 != "#" }
    if path.contains("/") { message?.path = String(path) }
  }

  private func finishMessage() {
    guard let message else { return }
    self.message = nil
    let owner = message.owner.isEmpty ? title : message.owner
    let channel = owner.isEmpty ? nil : owner.string
    let number = message.path?.split(separator: "/").last.flatMap { Int64($0) }
    if message.isService {
      items.append(.skip(.service, number: number, channel: channel))
      return
    }
    if message.isTooLong || message.text.isTooLong {
      items.append(.skip(.tooLong, number: number, channel: channel))
      return
    }
    let text = message.text.trimmed
    guard !text.isEmpty else {
      items.append(.skip(.noText, number: number, channel: channel))
      return
    }
    let forward = message.forwardName.string
    items.append(
      .post(
        Post(
          id: message.path ?? "\(source)#\(begun)", source: source, channel: channel,
          date: message.date, dateOrigin: message.date == nil ? nil : .metadata, text: text,
          forwardedFrom: forward.isEmpty ? nil : forward,
          link: message.path.map { "https://t.me/\($0)" }), number: number))
  }
}

extension String {
  /// The end of the first place where a text occurs.
  fileprivate func range(ofFirst text: String) -> Index? {
    firstRange(of: text)?.upperBound
  }
}
