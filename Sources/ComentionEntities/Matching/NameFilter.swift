internal import CWordScan

/// The set of word beginnings at which a name may start, and the search for them.
///
/// A false positive costs a look into the trie; there are no false negatives.
struct NameFilter: Sendable {
  private var bits: [UInt64]

  /// Makes an empty filter, or one of bits that were made before.
  init(bits: [UInt64] = [UInt64](repeating: 0, count: Int(CWORDSCAN_FILTER_WORDS))) {
    precondition(bits.count == Int(CWORDSCAN_FILTER_WORDS), "a filter has one size")
    self.bits = bits
  }

  /// Adds a word in the one spelling given.
  mutating func insert(exactly word: [UInt8]) {
    unsafe withMutableBits { bits in
      unsafe word.withUnsafeBufferPointer { word in
        unsafe cwordscan_filter_add(bits, word.baseAddress, word.count)
      }
    }
  }

  /// Gives the filter to a function that looks for words in it.
  func withBits<Result>(_ body: (UnsafePointer<UInt64>?) -> Result) -> Result {
    unsafe bits.withUnsafeBufferPointer { unsafe body($0.baseAddress) }
  }

  /// Gives the filter to a function that adds words to it.
  mutating func withMutableBits<Result>(_ body: (UnsafeMutablePointer<UInt64>?) -> Result) -> Result
  {
    unsafe bits.withUnsafeMutableBufferPointer { unsafe body($0.baseAddress) }
  }

  /// Finds every place of `text` where a name may begin, in rising order.
  ///
  /// - Parameter portable: uses the code that runs on processors without the fast one; for tests.
  /// - Returns: byte offsets of words, `#` and flags, and whether the text has characters that must
  ///   be levelled before comparing.
  /// - Complexity: O(length of the text), whatever the number of names.
  func places(in text: [UInt8], portable: Bool = false) -> (offsets: [UInt32], needsLevelling: Bool)
  {
    precondition(text.count < Int(UInt32.max), "a post must be smaller than 4 GiB")
    // Enough for the first part of any text and for all of most.
    var position = 0
    var traits: UInt32 = 0
    var offsets = part(of: text, from: &position, &traits, portable, 128 + text.count / 24)
    while position < text.count {
      offsets += part(of: text, from: &position, &traits, portable, 1_024)
    }
    return (offsets, traits & UInt32(CWORDSCAN_NEEDS_LEVELLING) != 0)
  }

  private func part(
    of text: [UInt8], from position: inout Int, _ traits: inout UInt32, _ portable: Bool,
    _ capacity: Int
  ) -> [UInt32] {
    unsafe [UInt32](unsafeUninitializedCapacity: capacity) { places, found in
      unsafe text.withUnsafeBufferPointer { text in
        unsafe bits.withUnsafeBufferPointer { bits in
          let find = unsafe portable ? cwordscan_find_portable : cwordscan_find
          found = unsafe find(
            text.baseAddress, text.count, bits.baseAddress, &position, places.baseAddress,
            capacity, &traits)
        }
      }
    }
  }
}
