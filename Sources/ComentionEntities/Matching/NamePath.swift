/// A written name as the steps through the trie.
enum NamePath {
  /// One word of a name.
  struct Step {
    /// What stands before the word; `joiner` for the first.
    var separator: Separator
    /// `Words.foldedHash` of the word.
    var hash: UInt64
    /// The bytes of the word in the written form.
    var range: Range<Int>
  }

  /// Reads the words of a name; gives the bytes from the first to the last word.
  ///
  /// Signs around the name, such as quotation marks, are left out. Gives nothing if there is no word,
  /// or if the words are separated by something that no name in a text is matched across.
  static func read(_ name: Span<UInt8>, into steps: inout [Step]) -> Range<Int>? {
    steps.removeAll(keepingCapacity: true)
    var index = 0
    while index < name.count, Letters.length(in: name, at: index) == 0 { index += 1 }
    guard index < name.count else { return nil }
    let start = index
    var separator = Separator.joiner
    while true {
      let (end, hash) = name.word(from: index)
      steps.append(Step(separator: separator, hash: hash, range: index..<end))
      if let next = Separator.read(in: name, from: end) {
        (separator, index) = next
        continue
      }
      for trailing in end..<name.count where Letters.length(in: name, at: trailing) > 0 {
        return nil
      }
      return start..<end
    }
  }
}
