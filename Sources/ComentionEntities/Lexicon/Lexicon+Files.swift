extension Lexicon {
  /// The built-in lexicon with the entities of the user's files added, the last file being strongest.
  ///
  /// - Throws: the names that cannot be matched because they have no letter or digit, or signs in
  ///   them across which no name is matched.
  public static func builtIn(adding files: [LexiconFile]) throws(LexiconProblems) -> Lexicon {
    guard !files.isEmpty else { return builtIn }
    var builder = LexiconTable.builtInBuilder()
    var problems: [LexiconError] = []
    for (index, file) in files.enumerated() {
      builder.add(file, rank: UInt8(clamping: index + 1), problems: &problems)
    }
    guard problems.isEmpty else { throw LexiconProblems(problems) }
    return builder.freeze()
  }

  /// The names of a file that mean another entity in this lexicon; the file takes them over.
  ///
  /// - Returns: one sentence for each name, in the order of the file.
  public func collisions(with file: LexiconFile) -> [LexiconError] {
    var collisions: [LexiconError] = []
    for item in file.items {
      for name in item.names where name.role != .hashtag {
        let text = Array(name.text.utf8)
        var matcher = NameMatcher(self)
        for match in matcher.matches(in: text.span, at: filter.places(in: text).offsets)
        where match.range == 0..<text.count && !match.role.isHead && match.role != .adjective
          && !match.role.isPatternPart
        {
          let other = entries[match.owner].entity
          guard other.id != item.entry.entity.id else { continue }
          collisions.append(
            LexiconError(
              file: file.path, line: name.line,
              message: "'\(name.text)' also means '\(other.id)' (\(other.name[.english]))"))
        }
      }
    }
    return collisions
  }
}

extension LexiconBuilder {
  /// Adds a user's file.
  mutating func add(
    _ file: LexiconFile, rank: UInt8, problems: inout [LexiconError]
  ) {
    for item in file.items {
      let owner = insert(entry(of: item))
      for name in item.names {
        for spelling in EnglishSpelling.variants(of: name.text) {
          let bytes = Array(spelling.utf8)
          if insert(surface: bytes.span, role: name.role, owner: owner, rank: rank) { continue }
          problems.append(
            LexiconError(
              file: file.path, line: name.line,
              message:
                "the name '\(name.text)' cannot be matched; use letters, digits, blanks and hyphens"
            ))
          break
        }
      }
    }
  }

  /// What a file says of an entity, and of what it leaves out, what was known before.
  private func entry(of item: LexiconFile.Item) -> LexiconEntry {
    var entry = item.entry
    let known = index(of: entry.entity.id).map { entries[$0] }
    entry.prominence = item.prominence ?? known?.prominence ?? entry.prominence
    guard let known else { return entry }
    if entry.country.isEmpty { entry.country = known.country }
    if entry.flag.isEmpty { entry.flag = known.flag }
    if entry.entity.short == LocalizedText() { entry.entity.short = known.entity.short }
    return entry
  }
}
