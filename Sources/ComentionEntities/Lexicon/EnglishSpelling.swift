/// British and American spellings of words that are frequent in names.
enum EnglishSpelling {
  private static let pairs = [
    ("Organisation", "Organization"), ("organisation", "organization"), ("Centre", "Center"),
    ("centre", "center"), ("Defence", "Defense"), ("defence", "defense"),
    ("Cooperation", "Co-operation"), ("cooperation", "co-operation"), ("Labour", "Labor"),
    ("Programme", "Program"),
  ]

  /// The name in all spellings, the given one first.
  static func variants(of name: String) -> [String] {
    var variants = [name]
    for (british, american) in pairs {
      for variant in variants {
        let other =
          replacing(british, by: american, in: variant)
          ?? replacing(american, by: british, in: variant)
        if let other { variants.append(other) }
      }
    }
    return variants
  }

  /// The name with a word, or its plural, replaced wherever it stands; nothing if it does not.
  private static func replacing(_ word: String, by other: String, in name: String) -> String? {
    var result = ""
    var rest = name.startIndex
    for range in name.ranges(of: word) where isWord(range, in: name) {
      result += name[rest..<range.lowerBound] + other
      rest = range.upperBound
    }
    return rest == name.startIndex ? nil : result + name[rest...]
  }

  private static func isWord(_ range: Range<String.Index>, in name: String) -> Bool {
    let before = name[..<range.lowerBound].last
    var after = name[range.upperBound...]
    if after.first == "s" { after.removeFirst() }
    return before?.isLetter != true && after.first?.isLetter != true
  }
}
