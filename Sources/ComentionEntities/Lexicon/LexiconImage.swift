internal import CLexicon

/// The built-in lexicon as the package embeds it: tables that only have to be copied.
///
/// `Sources/CLexicon/Data/build_lexicon.py` makes it of the sources of the lexicon, and `CLexicon.h`
/// describes it. A test compares it with the readable table from which it is made.
@safe
struct LexiconImage {
  private let tables: UnsafePointer<clexicon_header>
  private var header: clexicon_header { unsafe tables.pointee }

  /// The image, unless it has another format.
  static var embedded: LexiconImage? {
    guard let tables = unsafe clexicon_tables(),
      unsafe tables.pointee.version == UInt64(CLEXICON_VERSION)
    else { return nil }
    return unsafe LexiconImage(tables: tables)
  }

  /// A builder that holds all names, with room for further ones.
  var names: NameTrieBuilder {
    NameTrieBuilder(
      steps: copied(header.steps, room: 0, 0),
      lastNames: copied(header.last_names, room: LexiconImage.room, -1),
      nodeCount: Int(header.last_names.count),
      surfaces: copied(header.names, room: LexiconImage.room, NameTrie.Surface()),
      surfaceCount: Int(header.names.count),
      pool: copied(header.pool, room: LexiconImage.room * 24, 0),
      poolCount: Int(header.pool.count),
      filter: NameFilter(bits: copied(header.filter, room: 0, 0)),
      givenNames: copied(header.given_names, room: 0, 0))
  }

  /// The entities, by id.
  var entries: [LexiconEntry] {
    unsafe items(header.entities, as: clexicon_entity.self).map { entry(of: $0) }
  }

  /// The kinds of bodies that every state has.
  var bodies: [StateBody] {
    let owners = unsafe items(header.owners, as: clexicon_owner.self)
    return unsafe items(header.bodies, as: clexicon_body.self).map { body in
      var entities: [String: Int] = [:]
      entities.reserveCapacity(Int(body.owner_count))
      for index in 0..<Int(body.owner_count) {
        let owner = unsafe owners[Int(body.first_owner) + index]
        let code = [owner.country.0, owner.country.1]
        entities[String(decoding: code, as: UTF8.self)] = Int(owner.entity)
      }
      return StateBody(id: text(body.start, body.count), entities: entities)
    }
  }

  /// The Russian class noun of each region that has an adjective, by the region's index.
  var regionNouns: [Int: String] {
    var nouns: [Int: String] = [:]
    let regions = unsafe items(header.regions, as: clexicon_region.self)
    for index in 0..<Int(header.regions.count) {
      let region = unsafe regions[index]
      nouns[Int(region.entity)] = text(region.start, region.count)
    }
    return nouns
  }

  /// The number of names, and of words in names, for which there is room besides those there are: the
  /// cues of patterns, and a user's names.
  private static let room = 16_384
}

extension LexiconImage {
  private func entry(of entity: clexicon_entity) -> LexiconEntry {
    var start = entity.start
    func next(_ count: UInt16) -> String {
      defer { start += UInt32(count) }
      return text(start, UInt32(count))
    }
    let counts = entity.counts
    let type: EntityType =
      switch entity.type {
      case UInt8(ascii: "p"): .person
      case UInt8(ascii: "l"): .place
      default: .organisation
      }
    let id = EntityID(rawValue: next(counts.0))
    let name = LocalizedText(english: next(counts.1), russian: next(counts.2))
    let short = LocalizedText(english: next(counts.3), russian: next(counts.4))
    let flag = next(counts.5)
    return LexiconEntry(
      entity: Entity(id: id, type: type, name: name, short: short), country: next(counts.6),
      prominence: Int(entity.prominence), flag: flag)
  }

  private func text(_ start: UInt32, _ count: UInt32) -> String {
    guard count > 0 else { return "" }
    let texts = unsafe items(header.texts, as: UInt8.self)
    let bytes = texts.extracting(Int(start)..<Int(start) + Int(count))
    return unsafe String(decoding: bytes, as: UTF8.self)
  }

  private func items<Item: BitwiseCopyable>(
    _ section: clexicon_section, as type: Item.Type
  ) -> UnsafeBufferPointer<Item> {
    let start = unsafe UnsafeRawPointer(tables) + Int(section.offset)
    return unsafe UnsafeBufferPointer(
      start: start.assumingMemoryBound(to: type), count: Int(section.count))
  }

  /// The items of a section, and so many more that are equal.
  private func copied<Item: BitwiseCopyable>(
    _ section: clexicon_section, room: Int, _ filler: Item
  ) -> [Item] {
    let items = unsafe items(section, as: Item.self)
    return unsafe [Item](unsafeUninitializedCapacity: items.count + room) { copy, count in
      _ = unsafe copy.extracting(..<items.count).initialize(fromContentsOf: items)
      unsafe copy.extracting(items.count..<items.count + room).initialize(repeating: filler)
      count = items.count + room
    }
  }
}

extension Lexicon {
  /// The lexicon that comes with the package.
  public static let builtIn = LexiconBuilder.builtIn().freeze()
}

extension LexiconBuilder {
  /// A builder that holds the lexicon that comes with the package, and the cues of patterns.
  static func builtIn() -> LexiconBuilder {
    var builder = LexiconImage.embedded.map { LexiconBuilder($0) } ?? LexiconBuilder()
    builder.insertCues()
    return builder
  }
}
