/// What one line of a page copied as plain text is.
enum CaptureLine: Equatable {
  /// Nothing, or white space.
  case blank
  /// "Forwarded from X": a post begins, and was taken over from X.
  case forwarded(from: String)
  /// "7K subscribers": the header of a channel; the line above it holds the name.
  case subscribers
  /// The word "subscribers" alone, its number on the line above.
  case subscribersWord
  /// Another counter of the header: "5.43K photos".
  case counter
  /// "Download Telegram": the end of the header.
  case headerEnd
  /// A link beside the header ("About"), unless it stands inside a post.
  case pageLink
  /// Reactions or views ("12👍1", "37.2K views10:20"): a post ends.
  case footer
  /// A number alone, or a time of day: a part of the footer if nothing but footer follows.
  case loose
  /// What the author wrote.
  case text([UInt8])
}

extension CaptureLine {
  /// Says what a line is.
  ///
  /// - Parameter line: valid UTF-8 without the end of the line.
  init(_ line: [UInt8]) {
    let bytes = CaptureNoise.removingPhrases(from: line)
    let trimmed = Blank.trimmed(bytes)
    if trimmed.isEmpty {
      self = .blank
      return
    }
    // The author's lines are mostly long, and nothing of the page is.
    guard trimmed.count <= 200 else {
      self = .text(bytes)
      return
    }
    // Browsers copy the no-break spaces of the page.
    let text = String(decoding: trimmed, as: UTF8.self).replacing("\u{A0}", with: " ")
    if let source = Self.forwardSource(text) {
      self = .forwarded(from: source)
    } else if let counter = Self.counter(text) {
      self = counter
    } else if Self.headerEnds.contains(text) {
      self = .headerEnd
    } else if Self.pageLinks.contains(text) {
      self = .pageLink
    } else if CaptureNoise.isReactions(text) || Self.isViews(text) {
      self = .footer
    } else if CaptureNumber(text) != nil || Self.isTime(text) {
      self = .loose
    } else {
      self = .text(bytes)
    }
  }

  private static func forwardSource(_ text: String) -> String? {
    for words in ["Forwarded from ", "Переслано из ", "Переслано от ", "Forwarded from: "] {
      guard text.hasPrefix(words) else { continue }
      let source = String(
        decoding: Blank.trimmed(Array(text.utf8.dropFirst(words.utf8.count))), as: UTF8.self)
      return source.isEmpty ? nil : source
    }
    return nil
  }

  private static func counter(_ text: String) -> CaptureLine? {
    let words = text.split(separator: " ")
    guard let word = words.last?.lowercased() else { return nil }
    if words.count == 1 { return subscriberWords.contains(word) ? .subscribersWord : nil }
    // "2 950 подписчиков": a space may stand inside the number.
    guard words.count <= 3, CaptureNumber(words.dropLast().joined()) != nil else { return nil }
    if subscriberWords.contains(word) { return .subscribers }
    return counterWords.contains(word) ? .counter : nil
  }

  /// `37.2K views`, and what the page prints on the same line: the author, "edited", the time.
  private static func isViews(_ text: String) -> Bool {
    let number = text.prefix { $0.isNumber || ".,KMКМ".contains($0) }
    guard CaptureNumber(String(number)) != nil else { return false }
    let rest = text.dropFirst(number.count).drop { $0 == " " }.lowercased()
    guard let word = viewWords.first(where: { rest.hasPrefix($0) }) else { return false }
    let tail = rest.dropFirst(word.count)
    // "3 views of the summit" is a sentence: behind the word stands nothing, or a time at the end.
    return tail.isEmpty || isTime(String(tail.suffix(5)))
  }

  /// `10:20`, `0:45`, `edited 10:20`.
  static func isTime(_ text: String) -> Bool {
    var rest = text[...]
    for word in ["edited", "изменено"] where rest.hasPrefix(word) {
      rest = rest.dropFirst(word.count).drop { $0 == " " }
      if rest.isEmpty { return true }
    }
    let parts = rest.split(separator: ":", omittingEmptySubsequences: false)
    return (2...3).contains(parts.count)
      && parts.allSatisfy { (1...2).contains($0.count) && $0.allSatisfy(\.isASCIIDigit) }
  }

  private static let headerEnds: Set<String> = [
    "Download Telegram", "Скачать Telegram", "View in Telegram", "Preview channel",
  ]
  private static let pageLinks: Set<String> = ["About", "Blog", "Apps", "Platform", "Join"]
  private static let subscriberWords: Set<String> = [
    "subscribers", "subscriber", "members", "подписчиков", "подписчика", "подписчик",
    "участников", "участника", "участник",
  ]
  private static let counterWords: Set<String> = [
    "photos", "photo", "videos", "video", "files", "file", "links", "link", "audio", "audios",
    "фото", "фотографий", "фотографии", "фотография", "видео", "файлов", "файла", "файл", "ссылок",
    "ссылки", "ссылка",
  ]
  private static let viewWords = [
    "views", "view", "просмотров", "просмотра", "просмотр",
  ]
}

extension Character {
  /// Whether the character is one of 0 to 9.
  var isASCIIDigit: Bool { isASCII && isNumber }
}
