internal import CWordScan

/// The set of word beginnings at which a name may start, and the search for them.
///
/// A false positive costs a look into the trie; there are no false negatives.
struct NameFilter: Sendable {
  private var bits = [UInt64](repeating: 0, count: Int(CWORDSCAN_FILTER_WORDS))

  /// Adds the beginning of a word in one spelling.
  mutating func insert(_ word: WordBeginning) {
    unsafe bits.withUnsafeMutableBufferPointer { bits in
      unsafe withUnsafeBytes(of: word.bytes.littleEndian) { bytes in
        unsafe cwordscan_filter_add(bits.baseAddress, bytes.baseAddress, word.count)
      }
    }
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
    var offsets: [UInt32] = []
    var position = 0
    var traits: UInt32 = 0
    unsafe text.withUnsafeBufferPointer { text in
      unsafe bits.withUnsafeBufferPointer { bits in
        while position < text.count {
          let part = unsafe [UInt32](unsafeUninitializedCapacity: 512) { places, found in
            let find = unsafe portable ? cwordscan_find_portable : cwordscan_find
            found = unsafe find(
              text.baseAddress, text.count, bits.baseAddress, &position, places.baseAddress, 512,
              &traits)
          }
          offsets.append(contentsOf: part)
        }
      }
    }
    return (offsets, traits & UInt32(CWORDSCAN_NEEDS_LEVELLING) != 0)
  }
}
