@testable import ComentionEntities

extension Lexicon {
  /// A lexicon of the given files only, the last being strongest; names of the first have rank 0.
  static func sample(
    _ files: String..., configure: (inout LexiconBuilder) -> Void = { _ in }
  ) throws -> Lexicon {
    var builder = try sampleBuilder(files)
    configure(&builder)
    return builder.freeze()
  }

  /// A builder that holds the given files.
  static func sampleBuilder(_ files: String...) throws -> LexiconBuilder {
    try sampleBuilder(files)
  }

  private static func sampleBuilder(_ files: [String]) throws -> LexiconBuilder {
    var builder = LexiconBuilder()
    var problems: [LexiconError] = []
    for (rank, yaml) in files.enumerated() {
      let file = try LexiconFile(yaml: yaml, path: "\(rank + 1).yaml")
      builder.add(file, rank: UInt8(rank), problems: &problems)
    }
    if !problems.isEmpty { throw SampleError(problems: problems) }
    return builder
  }
}

extension LexiconBuilder {
  /// Adds one name; says whether it can be matched.
  @discardableResult
  mutating func insert(
    _ name: String, _ role: SurfaceRole = .name, owner: Int, rank: UInt8 = 0
  ) -> Bool {
    let bytes = Array(name.utf8)
    return insert(surface: bytes.span, role: role, owner: owner, rank: rank)
  }

  /// Adds one entity without names.
  @discardableResult
  mutating func insert(id: String, _ type: EntityType = .organisation, flag: String = "") -> Int {
    insert(
      LexiconEntry(
        entity: Entity(
          id: EntityID(rawValue: id), type: type, name: LocalizedText(english: id)),
        country: flag, flag: flag))
  }
}

private struct SampleError: Error {
  var problems: [LexiconError]
}
