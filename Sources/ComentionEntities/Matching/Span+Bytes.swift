internal import CWordScan

// What the standard library does not do quickly with spans of bytes.
extension Span<UInt8> {
  /// Whether all bytes are equal to those of another span.
  @inline(__always)
  func isEqual(to other: Span<UInt8>) -> Bool {
    guard count == other.count, count > 0 else { return count == other.count }
    return unsafe withUnsafeBufferPointer { bytes in
      unsafe other.withUnsafeBufferPointer { other in
        unsafe cnames_equal(bytes.baseAddress, other.baseAddress, bytes.count) != 0
      }
    }
  }

  /// The first place in a range where a byte stands, or the end of the range.
  func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int {
    unsafe withUnsafeBufferPointer { bytes in
      unsafe cnames_find_byte(bytes.baseAddress, range.upperBound, range.lowerBound, byte)
    }
  }

  /// The first place from `start` on where one of some pairs of bytes stands, the first byte in the high
  /// half, or the end.
  func firstIndex(ofPairs pairs: [UInt16], from start: Int) -> Int {
    unsafe withUnsafeBufferPointer { bytes in
      unsafe pairs.withUnsafeBufferPointer { pairs in
        unsafe cnames_find_pair(
          bytes.baseAddress, bytes.count, start, pairs.baseAddress, pairs.count)
      }
    }
  }

  /// `Words.foldedHash` of the bytes in a range.
  ///
  /// - Parameter portable: uses the code of processors without the fast one; for tests.
  func foldedHash(_ range: Range<Int>, portable: Bool = false) -> UInt64 {
    precondition(range.upperBound <= count, "a range must lie in its text")
    let hash = portable ? unsafe cnames_hash_portable : unsafe cnames_hash
    return unsafe withUnsafeBufferPointer { bytes in
      unsafe hash(bytes.baseAddress, bytes.count, range.lowerBound, range.upperBound)
    }
  }

  /// `Words.hash` of the bytes in a range.
  func writtenHash(_ range: Range<Int>) -> UInt64 {
    unsafe extracting(range).withUnsafeBufferPointer { bytes in
      unsafe cnames_hash_written(bytes.baseAddress, bytes.count)
    }
  }

  /// Where the word that begins at `start` ends.
  ///
  /// - Parameter portable: uses the code of processors without the fast one; for tests.
  func wordEnd(from start: Int, portable: Bool = false) -> Int {
    let end = portable ? unsafe cnames_word_end_portable : unsafe cnames_word_end
    return unsafe withUnsafeBufferPointer { bytes in
      unsafe end(bytes.baseAddress, bytes.count, start)
    }
  }

  /// Where the word that begins at `start` ends, and its `Words.foldedHash`.
  func word(from start: Int) -> (end: Int, hash: UInt64) {
    unsafe withUnsafeBufferPointer { bytes in
      var hash: UInt64 = 0
      let end = unsafe cnames_read_word(bytes.baseAddress, bytes.count, start, &hash)
      return (end, hash)
    }
  }

  /// The kind of signs that begin at `start`, by the numbers of `Separator`, and where the next word
  /// begins; 0 if they are none.
  func separator(from start: Int) -> (kind: UInt64, end: Int) {
    unsafe withUnsafeBufferPointer { bytes in
      var end = start
      let kind = unsafe cnames_read_separator(bytes.baseAddress, bytes.count, start, &end)
      return (UInt64(kind), end)
    }
  }

  /// The bytes as an array.
  var array: [UInt8] {
    unsafe withUnsafeBufferPointer { unsafe Array($0) }
  }

  /// The bytes as a string; what is not UTF-8 is replaced.
  var string: String {
    unsafe withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }
}
