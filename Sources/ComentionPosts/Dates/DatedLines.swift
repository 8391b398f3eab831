/// The lines of a text, and the places in them where a date is the text's own (see ``TextDate``).
struct DatedLines {
  private let text: [UInt8]
  /// The lines that hold something, without the white space around them.
  private let lines: [Range<Int>]

  init(text: [UInt8]) {
    self.text = text
    lines = text.split(separator: UInt8(ascii: "\n")).compactMap { line in
      let trimmed = Blank.trimmed(line)
      return trimmed.isEmpty ? nil : trimmed.startIndex..<trimmed.endIndex
    }
  }

  /// The date ends a line that begins with a pin or calendar sign.
  func isPinned(_ mention: DateMention) -> Bool {
    guard let (line, _) = line(of: mention), isEnd(mention.range.upperBound..<line.upperBound)
    else { return false }
    return Self.pins.contains { text[line].starts(with: $0) }
  }

  /// The date ends the heading, in brackets together with a place at most.
  func isInHeading(_ mention: DateMention) -> Bool {
    guard let (line, number) = line(of: mention), number == 0,
      let bracket = text[line.lowerBound..<mention.range.lowerBound].lastIndex(of: 0x28)
    else { return false }
    let rest = mention.range.upperBound..<line.upperBound
    return text[rest].contains(0x29) && isEnd(rest)
      && PlaceWords.isPlace(text[(bracket + 1)..<mention.range.lowerBound])
  }

  /// The date stands alone, or with a place, on one of the first lines or on the last one.
  func isAlone(_ mention: DateMention) -> Bool {
    guard let (line, number) = line(of: mention), number < 4 || number == lines.count - 1
    else { return false }
    return isEnd(mention.range.upperBound..<line.upperBound)
      && PlaceWords.isPlace(text[line.lowerBound..<mention.range.lowerBound])
  }

  /// The date begins the first sentence, or the first one under a heading.
  func opens(_ mention: DateMention) -> Bool {
    guard let (line, number) = line(of: mention), number == 0 || (number == 1 && hasHeading),
      !isAnniversary
    else { return false }
    return PlaceWords.isPlace(text[line.lowerBound..<mention.range.lowerBound])
  }

  /// The date ends the first line, and says of what is reported there when it happened.
  func closesHeading(_ mention: DateMention) -> Bool {
    guard let (line, number) = line(of: mention), number == 0, !isAnniversary,
      isEnd(mention.range.upperBound..<line.upperBound)
    else { return false }
    let words = PlaceWords.words(of: text[line.lowerBound..<mention.range.lowerBound])
    return !words.suffix(7).contains { PlaceWords.pointsElsewhere($0) }
  }

  private func line(of mention: DateMention) -> (line: Range<Int>, number: Int)? {
    // A date that is broken over two lines belongs to neither.
    guard let number = lines.firstIndex(where: { $0.contains(mention.range.lowerBound) }),
      mention.range.upperBound <= lines[number].upperBound
    else { return nil }
    return (lines[number], number)
  }

  /// Whether the first line is a heading rather than a sentence.
  private var hasHeading: Bool {
    guard let first = lines.first, let last = text[first].last else { return false }
    return !".!?".utf8.contains(last)
  }

  private var isAnniversary: Bool {
    guard let first = lines.first else { return false }
    let end = lines.count > 1 ? lines[1].upperBound : first.upperBound
    let beginning = String(decoding: text[first.lowerBound..<end], as: UTF8.self).lowercased()
    return Self.anniversaryWords.contains { beginning.contains($0) }
  }

  /// Whether nothing follows but signs, the word for "year", and a time of day.
  private func isEnd(_ range: Range<Int>) -> Bool {
    let rest = String(decoding: text[range], as: UTF8.self).lowercased()
    return rest.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).allSatisfy { word in
      Self.wordsAfterDates.contains(String(word)) || word.allSatisfy { $0.isASCII && $0.isNumber }
    }
  }

  private static let pins: [[UInt8]] = ["📍", "🗓", "📅", "📆"].map { Array($0.utf8) }
  private static let wordsAfterDates: Set<String> = [
    "г", "год", "года", "msk", "мск", "gmt", "utc", "am", "pm",
  ]
  private static let anniversaryWords = [
    "#otd", "onthisday", "on this day", "anniversary", "years ago", "в этот день", "годовщин",
    "лет назад", "день в истории", "деньвистории", "этотдень", "-летие", "летия",
  ]
}
