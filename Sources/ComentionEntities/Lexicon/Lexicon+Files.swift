extension Lexicon {
  /// The built-in lexicon with the users' files, the last file being strongest.
  ///
  /// Each file adds its entities first, then splits, merges and forbids. What an earlier file merged or
  /// forbade is undone for an entity that a later file lists.
  ///
  /// - Throws: the names that cannot be matched because they have no letter or digit, or signs in
  ///   them across which no name is matched; entities that are not known, or cannot be merged.
  public static func builtIn(adding files: [LexiconFile]) throws(LexiconProblems) -> Lexicon {
    guard !files.isEmpty else { return builtIn }
    var builder = LexiconBuilder.builtIn()
    var problems: [LexiconError] = []
    for (index, file) in files.enumerated() {
      builder.add(file, rank: UInt8(clamping: index + 1), problems: &problems)
    }
    guard problems.isEmpty else { throw LexiconProblems(problems) }
    return builder.freeze()
  }

  /// The names of a file that mean another entity in this lexicon; the file takes them over.
  ///
  /// Names that two entities of the file share are reported too.
  ///
  /// - Parameter files: the files that were added to make this lexicon; they tell where a name stands.
  /// - Returns: one sentence for each name, in the order of the file.
  public func collisions(with file: LexiconFile, after files: [LexiconFile] = []) -> [LexiconError]
  {
    var collisions: [LexiconError] = []
    for item in file.allItems {
      for name in item.names where name.role != .hashtag {
        for match in meanings(of: name.text) {
          guard let other = changes.resolved(match.owner).map({ entries[$0].entity }),
            other.id != item.id, !file.splits.contains(where: { $0.isGoing(other.id, to: item) })
          else { continue }
          collisions.append(
            LexiconError(
              file: file.path, line: name.line,
              message: "'\(name.text)' also means '\(other.id)' (\(other.name[.english])) in "
                + Lexicon.origin(of: name.text, match.rank, files)))
        }
      }
    }
    collisions += file.sharedNames
    return collisions.sorted { ($0.line ?? 0) < ($1.line ?? 0) }
  }

  /// What a text means as a whole, as a name of entities.
  private func meanings(of name: String) -> [NameMatch] {
    let text = Array(name.utf8)
    var matcher = NameMatcher(self)
    return matcher.matches(in: text.span).filter { match in
      match.range == 0..<text.count && !match.role.isHead && match.role != .adjective
        && match.role != .forbidden && !match.role.isPatternPart
    }
  }

  /// Where a name comes from.
  private static func origin(of name: String, _ rank: UInt8, _ files: [LexiconFile]) -> String {
    guard rank > 0, Int(rank) <= files.count else { return "the built-in lexicon" }
    let file = files[Int(rank) - 1]
    let line = file.allItems.lazy.flatMap(\.names).first { $0.text == name }?.line
    return file.path + (line.map { ":\($0)" } ?? "")
  }
}

extension LexiconFile.Split {
  /// Whether the names of a part may be names of the entity that is split.
  fileprivate func isGoing(_ id: EntityID, to part: LexiconFile.Item) -> Bool {
    from.text == id.rawValue && into.contains { $0.id == part.id }
  }
}

extension LexiconFile {
  /// The names that two entities of the file share.
  fileprivate var sharedNames: [LexiconError] {
    var first: [String: (id: EntityID, line: Int)] = [:]
    var shared: [LexiconError] = []
    for item in allItems {
      for name in item.names where name.role == .name {
        guard let other = first[name.text] else {
          first[name.text] = (item.id, name.line)
          continue
        }
        guard other.id != item.id else { continue }
        shared.append(
          LexiconError(
            file: path, line: name.line,
            message: "'\(name.text)' also means '\(other.id)' in line \(other.line); where both "
              + "may be meant, list it under 'ambiguous' of each"))
      }
    }
    return shared
  }
}
