@testable import ComentionEntities

/// The readable table of the built-in lexicon: one record a line, columns separated by tabs, names by `|`,
/// as `Sources/CLexicon/Data/README.md` describes it.
///
/// It is what the embedded image must be equal to.
struct LexiconTable {
  private var builder: LexiconBuilder
  private var columns: [Range<Int>] = []
  /// The names of all records, to be added at once.
  private var lists: [NameTrieBuilder.NameList] = []

  /// A builder that holds the records of a table.
  ///
  /// - Complexity: O(size of the table).
  static func read(_ table: Span<UInt8>) -> LexiconBuilder {
    var reader = LexiconTable(
      builder: LexiconBuilder(names: table.count / 38, bytes: table.count / 4 * 3))
    var line = 0
    // What refers to entities is read after all of them.
    var references: [Range<Int>] = []
    while line < table.count {
      let end = table.firstIndex(of: UInt8(ascii: "\n"), in: line..<table.count)
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
    reader.builder.insert(reader.lists, of: table, prefixes: prefixes)
    return reader.builder
  }
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
    while columns.count < Column.names.rawValue {
      let end = table.firstIndex(of: UInt8(ascii: "\t"), in: start..<line.upperBound)
      guard end < line.upperBound else { break }
      columns.append(start..<end)
      start = end + 1
    }
    columns.append(start..<line.upperBound)
  }

  private func text(_ column: Column, _ table: Span<UInt8>) -> String {
    guard column.rawValue < columns.count, !columns[column.rawValue].isEmpty else { return "" }
    return table.extracting(columns[column.rawValue]).string
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
    addNames(owner: owner, .name, prefixes: 0, isOfPerson: type == .person)
    return true
  }

  /// Adds the record if it refers to entities: adjectives of a country, or a kind of state body.
  private mutating func addReferences(_ table: Span<UInt8>) {
    switch typeCode(table) {
    case UInt8(ascii: "a"):
      guard let owner = builder.index(of: EntityID(rawValue: text(.id, table))) else { return }
      addNames(owner: owner, .adjective)
    case UInt8(ascii: "r"):
      guard let owner = builder.index(of: EntityID(rawValue: text(.id, table))) else { return }
      builder.setRegionNoun(text(.russianName, table), of: owner)
      lists.append(
        NameTrieBuilder.NameList(
          range: columns[Column.englishName.rawValue], owner: owner, role: .regionPart,
          prefixes: 2, isOfPerson: false))
      addNames(owner: owner, .regionPart)
    case UInt8(ascii: "b"):
      let owner = builder.insert(
        StateBody(id: text(.id, table), entities: entities(columns[Column.country.rawValue], table))
      )
      addNames(owner: owner, .bareBody, prefixes: 1)
    default: return
    }
  }

  /// The entities of "RU=mfa-ru,US=us-department-of-state", by country.
  private func entities(_ range: Range<Int>, _ table: Span<UInt8>) -> [String: Int] {
    var entities: [String: Int] = [:]
    var start = range.lowerBound
    while start < range.upperBound {
      let end = table.firstIndex(of: UInt8(ascii: ","), in: start..<range.upperBound)
      let sign = table.firstIndex(of: UInt8(ascii: "="), in: start..<end)
      if sign < end,
        let index = builder.index(
          of: EntityID(rawValue: table.extracting(sign + 1..<end).string))
      {
        entities[table.extracting(start..<sign).string] = index
      }
      start = end + 1
    }
    return entities
  }

  /// Notes the names of the record, to be added with all others.
  private mutating func addNames(
    owner: Int, _ role: SurfaceRole, prefixes: Int = 2, isOfPerson: Bool = false
  ) {
    lists.append(
      NameTrieBuilder.NameList(
        range: columns[Column.names.rawValue], owner: owner, role: role, prefixes: prefixes,
        isOfPerson: isOfPerson))
  }

  /// What the prefixes of names mean: of entities, of kinds of bodies, and where there are none.
  private static let prefixes: [[UInt8: SurfaceRole]] = [
    [
      UInt8(ascii: "?"): .ambiguous, UInt8(ascii: "~"): .surname, UInt8(ascii: "!"): .commonSurname,
      UInt8(ascii: "#"): .hashtag,
    ],
    [
      UInt8(ascii: "="): .bareBody, UInt8(ascii: "<"): .bodyAfterCountry,
      UInt8(ascii: ">"): .bodyBeforeCountry,
    ],
    [:],
  ]
}
