/// Tells which names of one entity are case forms of one another.
enum RussianForms {
  /// Whether two names differ in the endings of their Russian words only: "Азов" and "Азова",
  /// "Лига арабских государств" and "Лиги арабских государств".
  ///
  /// It is a comparison of letters, not of meanings, and good enough among the names of one entity.
  /// Acronyms have no forms.
  static func areForms(_ left: String, _ right: String) -> Bool {
    if left == left.uppercased() || right == right.uppercased() { return left == right }
    let (left, right) = (words(of: left), words(of: right))
    return left.count == right.count && zip(left, right).allSatisfy { isForm($0, of: $1) }
  }

  private static func words(of text: String) -> [[Unicode.Scalar]] {
    text.lowercased().replacing("ё", with: "е").unicodeScalars
      .split { !$0.properties.isAlphabetic && $0.properties.numericType == nil }
      .map { Array($0) }
  }

  private static func isForm(_ word: [Unicode.Scalar], of other: [Unicode.Scalar]) -> Bool {
    if word == other { return true }
    guard let first = word.first, (0x400..<0x530).contains(first.value) else { return false }
    let shorter = min(word.count, other.count)
    let shared = zip(word, other).prefix { $0 == $1 }.count
    return shorter >= 3 && shared >= max(2, shorter - 3) && abs(word.count - other.count) <= 3
  }
}
