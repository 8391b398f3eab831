/// Text gathered from a page: white space that only lays out the source is left out.
///
/// A run of white space with a line break in it is layout: nothing at the ends of a line and one
/// space within. Other runs are the author's, as messages keep their spaces.
struct HTMLText {
  private let limit: Int
  private var bytes: [UInt8] = []
  /// White space whose meaning depends on what follows.
  private var pending: [UInt8] = []

  /// Whether more was added than a text may have; what came after the limit is not in it.
  private(set) var isTooLong = false

  /// Makes an empty text of at most the given number of bytes.
  init(limit: Int) {
    self.limit = limit
  }

  /// Whether nothing was added.
  var isEmpty: Bool { bytes.isEmpty && pending.isEmpty }

  /// The text so far, without white space at its ends.
  var trimmed: [UInt8] { Array(Blank.trimmed(bytes)) }

  /// The text so far as a string without white space at its ends.
  var string: String { String(decoding: trimmed, as: UTF8.self) }

  mutating func add(_ text: [UInt8]) {
    guard bytes.count + pending.count + text.count <= limit else {
      isTooLong = true
      return
    }
    for byte in text {
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        pending.append(byte)
      } else {
        flush()
        bytes.append(byte)
      }
    }
  }

  /// Adds the line break of a `br`.
  mutating func addLineBreak() {
    guard bytes.count < limit else {
      isTooLong = true
      return
    }
    if !pendingIsLayout { bytes.append(contentsOf: pending) }
    pending.removeAll(keepingCapacity: true)
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func flush() {
    guard !pending.isEmpty else { return }
    if !pendingIsLayout {
      bytes.append(contentsOf: pending)
    } else if let last = bytes.last, last != UInt8(ascii: "\n") {
      bytes.append(0x20)
    }
    pending.removeAll(keepingCapacity: true)
  }

  private var pendingIsLayout: Bool { pending.contains(UInt8(ascii: "\n")) }
}
