extension Lexicon {
  /// A mark of the entities and their names: equal for equal lexicons, and almost surely different for
  /// different ones.
  ///
  /// It is the FNV-1a hash of all entries and names as 16 hexadecimal digits.
  ///
  /// - Complexity: O(size of the lexicon).
  public var digest: String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    for entry in entries {
      let entity = entry.entity
      for text in [
        entity.id.rawValue, entity.type.rawValue, entity.name.english, entity.name.russian,
        entity.short.english, entity.short.russian, entry.country, entry.flag,
      ] {
        for byte in text.utf8 { add(byte) }
        add(0)
      }
      add(UInt8(clamping: entry.prominence))
    }
    // The names stand in the order in which they were added; what comes after the last one is room.
    for byte in pool[..<(trie.surfaces.last?.range.upperBound ?? 0)] { add(byte) }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
