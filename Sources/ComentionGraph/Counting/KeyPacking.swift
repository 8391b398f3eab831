/// How the keys of some cells fit into one word each, in the same order.
///
/// Of entity, other entity, day and numbers of entities of each type only the bits are kept in which
/// some of the keys differ: 10,000 entities and 1,000 days of posts of one type take some 40 bits. Words
/// sort more than twice as fast as cells.
struct KeyPacking {
  /// Some bits of a key, and where they stand in the word.
  private struct Field {
    var shift: UInt64
    var mask: UInt64
    var place: UInt64

    @inline(__always)
    func packed(_ word: UInt64) -> UInt64 { (word &>> shift & mask) &<< place }

    @inline(__always)
    func unpacked(_ word: UInt64) -> UInt64 { (word &>> place & mask) &<< shift }
  }

  /// The number of bits in use.
  let bits: Int
  /// The bits that all keys share.
  private let common: CountTable.Key
  private let first: Field
  private let second: Field
  private let day: Field
  private let places: Field
  private let persons: Field
  private let organisations: Field

  /// Makes the packing of some keys; nothing if they differ in more than 64 bits.
  init?(_ keys: [CountTable.Key]) {
    guard let one = keys.first else { return nil }
    var ends: UInt64 = 0
    var low: UInt64 = 0
    for key in keys {
      ends |= key.ends ^ one.ends
      low |= key.low ^ one.low
    }
    var used: UInt64 = 0
    var common = one
    func field(_ word: UInt64, _ shift: UInt64, _ width: UInt64) -> Field {
      let bits = word >> shift & (1 << width - 1)
      let needed = UInt64(64 - bits.leadingZeroBitCount)
      defer { used += needed }
      return Field(shift: shift, mask: 1 << needed - 1, place: used)
    }
    // From the least significant field to the most significant one.
    organisations = field(low, 0, 10)
    persons = field(low, 10, 10)
    places = field(low, 20, 10)
    day = field(low, 32, 32)
    second = field(ends, 0, 32)
    first = field(ends, 32, 32)
    guard used <= 64 else { return nil }
    for field in [organisations, persons, places, day] {
      common.low &= ~(field.mask << field.shift)
    }
    for field in [second, first] {
      common.ends &= ~(field.mask << field.shift)
    }
    self.common = common
    bits = Int(used)
  }

  /// The word of a key.
  @inline(__always)
  func packed(_ key: CountTable.Key) -> UInt64 {
    first.packed(key.ends) | second.packed(key.ends) | day.packed(key.low)
      | places.packed(key.low) | persons.packed(key.low) | organisations.packed(key.low)
  }

  /// The key of a word.
  @inline(__always)
  func key(of word: UInt64) -> CountTable.Key {
    CountTable.Key(
      ends: common.ends | first.unpacked(word) | second.unpacked(word),
      low: common.low | day.unpacked(word) | places.unpacked(word) | persons.unpacked(word)
        | organisations.unpacked(word))
  }
}

/// The cells of some keys, in order, each key once.
struct PackedCells: Sequence, IteratorProtocol {
  private let packing: KeyPacking
  private var words: [UInt64]
  private var position = 0

  /// Sorts keys; nothing if they do not fit into words.
  init?(_ keys: [CountTable.Key]) {
    guard let packing = KeyPacking(keys) else { return nil }
    self.packing = packing
    words = keys.map { packing.packed($0) }
    RadixSort.sort(&words, bits: packing.bits)
  }

  /// The next cell, with the number of its keys.
  @inline(__always)
  mutating func next() -> CountTable.Cell? {
    guard position < words.count else { return nil }
    let word = words[position]
    let start = position
    repeat { position += 1 } while position < words.count && words[position] == word
    let key = packing.key(of: word)
    return CountTable.Cell(ends: key.ends, low: key.low, count: position - start)
  }
}
