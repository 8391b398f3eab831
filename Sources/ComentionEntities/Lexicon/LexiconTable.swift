internal import CLexicon

/// The built-in table of entities, as the generator beside it writes it.
///
/// One record a line, columns separated by tabs, names by `|`; the format is described in
/// `Sources/CLexicon/Data/build_lexicon.py`. The generator checks what it writes, so this reader does
/// not check again: a name that cannot be matched is left out.
struct LexiconTable {
  private var builder: LexiconBuilder
  private var columns: [Range<Int>] = []

  /// A builder that holds the built-in table.
  static func builtInBuilder() -> LexiconBuilder {
    guard let bytes = unsafe clexicon_bytes() else { return LexiconBuilder() }
    let table = unsafe UnsafeBufferPointer(start: bytes, count: clexicon_count())
    var builder = unsafe read(table.span)
    builder.insertCues()
    return builder
  }

  /// A builder that holds the records of a table.
  ///
  /// - Complexity: O(size of the table).
  static func read(_ table: Span<UInt8>) -> LexiconBuilder {
    var reader = LexiconTable(builder: LexiconBuilder(capacity: table.count / 40))
    var line = 0
    // What refers to entities is read after all of them.
    var references: [Range<Int>] = []
    while line < table.count {
      var end = line
      while end < table.count, table[end] != UInt8(ascii: "\n") { end += 1 }
      if end > line, table[line] != UInt8(ascii: "#") {
        reader.split(line..<end, of: table)
        if !reader.addEntity(table) { references.append(line..<end) }
      }
      line = end + 1
    }
    for line in references {
      reader.split(line, of: table)
      reader.addReferences(table)
    }
    return reader.builder
  }
}

extension Lexicon {
  /// The lexicon that comes with the package.
  public static let builtIn = LexiconTable.builtInBuilder().freeze()
}

extension LexiconTable {
  /// The columns of a record, in order.
  private enum Column: Int {
    case id, type, englishName, russianName, englishShort, russianShort, flag, country, prominence
    case names
  }

  private mutating func split(_ line: Range<Int>, of table: Span<UInt8>) {
    columns.removeAll(keepingCapacity: true)
    var start = line.lowerBound
    for index in line where table[index] == UInt8(ascii: "\t") {
      columns.append(start..<index)
      start = index + 1
    }
    columns.append(start..<line.upperBound)
  }

  private func text(_ column: Column, _ table: Span<UInt8>) -> String {
    guard column.rawValue < columns.count, !columns[column.rawValue].isEmpty else { return "" }
    return String(decoding: columns[column.rawValue].map { table[$0] }, as: UTF8.self)
  }

  private func typeCode(_ table: Span<UInt8>) -> UInt8 {
    guard columns.count > Column.names.rawValue, !columns[Column.type.rawValue].isEmpty else {
      return 0
    }
    return table[columns[Column.type.rawValue].lowerBound]
  }

  /// Adds the record if it is an entity.
  private mutating func addEntity(_ table: Span<UInt8>) -> Bool {
    let type: EntityType
    switch typeCode(table) {
    case UInt8(ascii: "o"): type = .organisation
    case UInt8(ascii: "p"): type = .person
    case UInt8(ascii: "l"): type = .place
    default: return false
    }
    let entity = Entity(
      id: EntityID(rawValue: text(.id, table)), type: type,
      name: LocalizedText(english: text(.englishName, table), russian: text(.russianName, table)),
      short: LocalizedText(english: text(.englishShort, table), russian: text(.russianShort, table))
    )
    let flag = text(.flag, table)
    let country = text(.country, table)
    let owner = builder.insert(
      LexiconEntry(
        entity: entity, country: country.isEmpty && type == .place ? flag : country,
        prominence: Int(text(.prominence, table)) ?? 3, flag: flag))
    addNames(of: table, owner: owner) { prefix in
      switch prefix {
      case UInt8(ascii: "?"): .ambiguous
      case UInt8(ascii: "~"): .surname
      case UInt8(ascii: "!"): .commonSurname
      case UInt8(ascii: "#"): .hashtag
      default: nil
      }
    }
    return true
  }

  /// Adds the record if it refers to entities: adjectives of a country, or a kind of state body.
  private mutating func addReferences(_ table: Span<UInt8>) {
    switch typeCode(table) {
    case UInt8(ascii: "a"):
      guard let owner = builder.index(of: EntityID(rawValue: text(.id, table))) else { return }
      addNames(of: table, owner: owner, plain: .adjective) { _ in nil }
    case UInt8(ascii: "r"):
      guard let owner = builder.index(of: EntityID(rawValue: text(.id, table))) else { return }
      builder.setRegionNoun(text(.russianName, table), of: owner)
      let base = Array(text(.englishName, table).utf8)
      builder.insert(surface: base.span, role: .regionPart, owner: owner)
      addNames(of: table, owner: owner, plain: .regionPart) { _ in nil }
    case UInt8(ascii: "b"):
      var entities: [String: Int] = [:]
      for pair in text(.country, table).split(separator: ",") {
        let sides = pair.split(separator: "=")
        guard sides.count == 2,
          let index = builder.index(of: EntityID(rawValue: String(sides[1])))
        else { continue }
        entities[String(sides[0])] = index
      }
      let owner = builder.insert(StateBody(id: text(.id, table), entities: entities))
      addNames(of: table, owner: owner, plain: .bareBody) { prefix in
        switch prefix {
        case UInt8(ascii: "="): .bareBody
        case UInt8(ascii: "<"): .bodyAfterCountry
        case UInt8(ascii: ">"): .bodyBeforeCountry
        default: nil
        }
      }
    default: return
    }
  }

  /// Adds the names of the record; `role` says what a prefix means, if it is one.
  private mutating func addNames(
    of table: Span<UInt8>, owner: Int, plain: SurfaceRole = .name,
    role: (UInt8) -> SurfaceRole?
  ) {
    let column = columns[Column.names.rawValue]
    var start = column.lowerBound
    while start < column.upperBound {
      var end = start
      while end < column.upperBound, table[end] != UInt8(ascii: "|") { end += 1 }
      let prefixed = role(table[start])
      let first = prefixed == nil ? start : start + 1
      if first < end {
        builder.insert(
          surface: table.extracting(first..<end), role: prefixed ?? plain, owner: owner)
      }
      start = end + 1
    }
  }
}
