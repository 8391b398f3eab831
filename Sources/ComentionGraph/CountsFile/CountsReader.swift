internal import ComentionEntities
internal import ComentionPosts

/// Reads the lines of a counts file.
struct CountsReader {
  var scanner: CountsScanner
  private(set) var entities: [Entity] = []
  private var posts: [Day?: Int] = [:]
  private var channels = ChannelDays()
  private var sizes = CountTable()
  private var mentions = CountTable()
  private var pairs = CountTable()
  private var evidence: [ExtractedPost] = []

  init(_ bytes: [UInt8]) {
    scanner = CountsScanner(bytes)
  }

  mutating func table() throws(GraphError) -> CoMentionCounts {
    let (unit, types, basis) = try header()
    var known: Set<EntityID> = []
    while true {
      let name = try scanner.field()
      switch name {
      case "entity":
        let entity = try entity()
        guard types.contains(entity.type), known.insert(entity.id).inserted else {
          throw scanner.error(
            "entity '\(entity.id)' appears twice or is of a type that was not counted")
        }
        entities.append(entity)
      case "posts":
        let day = try scanner.day(ending: 0x09)
        posts[day, default: 0] += try scanner.count(ending: nil)
      case "channel":
        let channel = try scanner.field()
        while scanner.isAtTab { channels.insert(channel, on: try scanner.day(ending: nil)) }
      case "units": try scanner.cells(0, into: &sizes)
      case "mention": try scanner.cells(UInt64(try entityIndex()), into: &mentions)
      case "tie":
        let (first, second) = (try entityIndex(), try entityIndex())
        guard first < second else {
          throw scanner.error("a tie must name two different entities, the smaller number first")
        }
        try scanner.cells(Pair(first, second).ends, into: &pairs)
      case "quote":
        guard basis.hasEvidence else {
          throw scanner.error("there is a quote in a file without evidence")
        }
        evidence.append(try quote())
      case "end":
        let lines = try scanner.count(ending: nil)
        guard lines == scanner.line, scanner.isAtLastByte else {
          throw scanner.error("the number of lines is not the one stated; copy or count again")
        }
        try checkConsistency()
        return CoMentionCounts(
          types: types, unit: unit, basis: basis, entities: entities, posts: posts,
          mentions: mentions, pairs: pairs, sizes: sizes, channels: channels, evidence: evidence)
      default: throw scanner.error("'\(name.prefix(40))' is not a line of a counts file")
      }
      try scanner.endLine()
    }
  }

  private mutating func header() throws(GraphError) -> (
    CountingUnit, Set<EntityType>, CountsBasis
  ) {
    guard try scanner.field() == CountsWriter.signature else {
      throw scanner.error("this is not a counts file; 'comention count' makes one")
    }
    let version = try scanner.field()
    guard version == String(CountsWriter.version) else {
      throw scanner.error(
        "the counts file has version '\(version.prefix(20))'; this program reads version"
          + " \(CountsWriter.version)")
    }
    try scanner.endLine()
    guard try scanner.field() == "unit", let unit = CountingUnit(rawValue: try scanner.field())
    else {
      throw scanner.error("the unit must be post, paragraph or sentence")
    }
    try scanner.endLine()
    guard try scanner.field() == "types" else {
      throw scanner.error("the types that were counted are missing")
    }
    var types: Set<EntityType> = []
    while scanner.isAtTab {
      guard let type = EntityType(rawValue: try scanner.field()) else {
        throw scanner.error("a type must be organisation, person or place")
      }
      types.insert(type)
    }
    try scanner.endLine()
    var basis = CountsBasis()
    guard try scanner.field() == "count-by", let countBy = CountBy(rawValue: try scanner.field())
    else {
      throw scanner.error("what was counted must be posts, stories or channels")
    }
    basis.countBy = countBy
    try scanner.endLine()
    guard try scanner.field() == "lexicon", scanner.isAtTab else {
      throw scanner.error("the mark of the lexicon is missing")
    }
    basis.lexicon = try scanner.field()
    try scanner.endLine()
    guard try scanner.field() == "evidence" else {
      throw scanner.error("whether there is evidence is not said")
    }
    let kept = try scanner.field()
    guard kept == "kept" || kept == "none" else {
      throw scanner.error("evidence must be kept or none")
    }
    basis.hasEvidence = kept == "kept"
    try scanner.endLine()
    return (unit, types, basis)
  }

  private mutating func entity() throws(GraphError) -> Entity {
    let id = EntityID(rawValue: try scanner.field())
    guard let type = EntityType(rawValue: try scanner.field()) else {
      throw scanner.error("the type of '\(id)' must be organisation, person or place")
    }
    let names = [
      try scanner.field(), try scanner.field(), try scanner.field(), try scanner.field(),
    ]
    return Entity(
      id: id, type: type, name: LocalizedText(english: names[0], russian: names[1]),
      short: LocalizedText(english: names[2], russian: names[3]))
  }

  private mutating func entityIndex() throws(GraphError) -> UInt32 {
    let index = try scanner.number(ending: nil)
    guard index < entities.count else {
      throw scanner.error("there is no entity number \(index)")
    }
    return UInt32(index)
  }

  /// Checks that no pair is named more often than its entities, and no entity more often than there
  /// are units, on every day and in every size of unit.
  private func checkConsistency() throws(GraphError) {
    var units: [UInt64: Int] = [:]
    for cell in sizes.cells { units[cell.low] = cell.count }
    var named: [UInt64: [UInt64: Int]] = [:]
    for cell in mentions.cells {
      guard cell.count <= units[cell.low] ?? 0 else {
        throw scanner.error(
          "'\(entities[Int(cell.ends)].id)' has more mentions than there are units")
      }
      named[cell.low, default: [:]][cell.ends] = cell.count
    }
    for cell in pairs.cells {
      let pair = Pair(ends: cell.ends)
      for end in [pair.first, pair.second] {
        guard cell.count <= named[cell.low]?[UInt64(end)] ?? 0 else {
          throw scanner.error("'\(entities[Int(end)].id)' has a tie in more units than mention it")
        }
      }
    }
  }
}
