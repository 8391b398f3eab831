/// A fixed set of words, asked about words of a text without making strings of them.
///
/// Words are kept as hashes of 64 bits in a table with open addressing, so a question costs one pass
/// over the word and, mostly, one look into the table.
struct WordSet: Sendable {
  private var slots: [UInt64]
  private let shift: UInt64

  /// Makes a set of hashes, as `Words.hash` or `Words.foldedHash` gives them.
  init(hashes: some Collection<UInt64>) {
    var bits: UInt64 = 4
    while 1 << bits < hashes.count * 2 { bits += 1 }
    slots = [UInt64](repeating: 0, count: 1 << Int(bits))
    shift = 64 - bits
    for hash in hashes {
      let key = WordSet.key(hash)
      let slot = slot(of: key)
      slots[slot] = key
    }
  }

  /// Makes a set of words that are the same whatever their capitals, asked with `Words.foldedHash`.
  init(folded words: some Collection<String>) {
    self.init(
      hashes: words.map { word in
        let bytes = Array(word.utf8)
        return Words.foldedHash(in: bytes.span, 0..<bytes.count)
      })
  }

  /// Makes a set of words as they are written, asked with `Words.hash`.
  init(written words: some Collection<String>) {
    self.init(
      hashes: words.map { word in
        let bytes = Array(word.utf8)
        return Words.hash(in: bytes.span, 0..<bytes.count)
      })
  }

  /// Whether a hash is in the set.
  func contains(_ hash: UInt64) -> Bool {
    slots[slot(of: WordSet.key(hash))] != 0
  }

  /// Where a key is, or the empty place where it belongs.
  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
    while slots[slot] != 0, slots[slot] != key { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  /// The hash, but never the 0 that stands for an empty place.
  private static func key(_ hash: UInt64) -> UInt64 { hash == 0 ? 1 : hash }
}
