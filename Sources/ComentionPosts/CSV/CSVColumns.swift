/// Which columns of a table hold which part of a post.
struct CSVColumns {
  /// For each part of a post the columns that may hold it, the best one first.
  private var columns: [PostField: [Int]] = [:]
  /// The columns that may hold the day of the original of a forward, the best one first.
  private let forwardedDates: [Int]
  /// Whether channels are known by their @names, so that the addresses of posts can be built.
  private let areChannelsNames: Bool
  /// Whether the texts are in Telegram's markdown, as Telethon's `message.text` is.
  let isMarkdown: Bool

  /// Reads the names in the first record of a table.
  ///
  /// - Parameters:
  ///   - header: the first record.
  ///   - chosen: the columns that the user named.
  init(_ header: CSVRecord, chosen: [PostField: String]) {
    let names = (0..<header.count).map { index in
      String(decoding: Blank.trimmed(header[index]), as: UTF8.self).lowercased()
    }
    for field in PostField.allCases {
      let wanted = chosen[field].map { [$0.lowercased()] } ?? Self.known(field)
      columns[field] = wanted.compactMap(names.firstIndex)
    }
    // Beside the address of a post, a column of this name holds addresses that the post mentions.
    if chosen[.link] == nil, names.contains("msg_link") {
      columns[.link] = names.firstIndex(of: "msg_link").map { [$0] }
    }
    forwardedDates = Self.forwardedDates.compactMap(names.firstIndex)
    areChannelsNames = names.contains("thread_id") && names.contains("author_is_bot")
    // The columns that Telethon users write down beside `message.text`.
    isMarkdown = names.contains("text") && names.contains("views") && names.contains("forwards")
  }

  /// Whether the table has a column with texts.
  var hasText: Bool { columns[.text]?.isEmpty == false }

  /// Whether the table looks like one of posts: texts, and something that belongs to posts.
  var arePosts: Bool {
    hasText && [PostField.id, .date, .channel].contains { columns[$0]?.isEmpty == false }
  }

  /// The first column for a part of a post that holds something in this record.
  func value(_ field: PostField, in record: CSVRecord) -> ArraySlice<UInt8>? {
    for index in columns[field] ?? [] {
      let value = Blank.trimmed(record[index])
      if !value.isEmpty { return value }
    }
    return nil
  }

  /// The day of the original of a forward, as it is written.
  func forwardedDate(in record: CSVRecord) -> ArraySlice<UInt8>? {
    for index in forwardedDates {
      let value = Blank.trimmed(record[index])
      if !value.isEmpty { return value }
    }
    return nil
  }

  /// The address of a post, where the table shows that its channels are known by their @names.
  func link(of id: CSVPostID?, channel: String?) -> String? {
    guard areChannelsNames, let number = id?.number, let channel,
      channel.first?.isLetter == true, channel.utf8.allSatisfy(Self.isNameSign)
    else { return nil }
    return "https://t.me/\(channel)/\(number)"
  }

  /// Whether a byte can stand in an @name: a letter, a digit or an underscore.
  private static func isNameSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_") || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }

  private static let forwardedDates = [
    "unix_timestamp_forwarded_from", "timestamp_forwarded_from", "forward_msg_date",
    "forwarded_message_date", "forward_date",
  ]

  /// The names under which collection tools (Telethon scripts, 4CAT, telegram-tracker) keep a part.
  private static func known(_ field: PostField) -> [String] {
    switch field {
    case .id: ["id", "msg_id", "message_id", "post_id"]
    case .date:
      [
        "date_unixtime", "unix_timestamp", "date", "datetime", "timestamp", "created_at", "created",
        "time",
      ]
    case .channel:
      ["channel", "channel_name", "channel_title", "chat", "chat_title", "channel_username"]
    case .text:
      ["text", "message", "body", "content", "message_text", "full_text", "cleaned_message"]
    case .forwardedFrom:
      ["forwarded_from", "author_forwarded_from_name", "forward_msg_from_peer_name"]
    case .link: ["msg_link", "link", "permalink", "post_url", "url"]
    }
  }
}
