import ComentionEntities
import ComentionGraph
import ComentionPosts
import FoundationEssentials
import SystemPackage

/// The inputs of a command that needs counts only: posts to be counted, and counts files.
struct CountedInputs {
  /// The inputs that hold posts.
  private(set) var posts: [String] = []
  /// The counts files, sorted, each once.
  private(set) var files: [String] = []
  /// The sum of the counts files; nothing if there are none.
  private(set) var merged: CoMentionCounts?

  /// Tells counts files from other inputs by their content, and reads them; a folder stands for all
  /// that it holds.
  ///
  /// - Throws: a `CommandFailure` if a counts file is damaged or does not fit another.
  init(_ arguments: [String], keepsEvidence: Bool = false) throws {
    var found: Set<String> = []
    for argument in arguments {
      var isFolder = false
      guard FileManager.default.fileExists(atPath: argument, isDirectory: &isFolder) else {
        posts.append(argument)
        continue
      }
      if isFolder {
        let inside = CountedInputs.files(in: argument).filter(CountedInputs.isCountsFile)
        found.formUnion(inside)
        if inside.isEmpty || CountedInputs.holdsPosts(argument) { posts.append(argument) }
      } else if CountedInputs.isCountsFile(argument) {
        found.insert(argument)
      } else {
        posts.append(argument)
      }
    }
    files = found.sorted()
    let tables = try files.map { try CountedInputs.read($0) }
    // What some parts lack is no evidence for the whole.
    let keepsEvidence = keepsEvidence && tables.allSatisfy(\.basis.hasEvidence)
    for (path, table) in zip(files, tables) {
      var counts = table
      if !keepsEvidence { counts.removeEvidence() }
      if let obstacle = merged?.obstacle(toMerging: counts) {
        throw CommandFailure("\(path): cannot be added to \(files[0]): \(obstacle)")
      }
      if merged == nil { merged = counts } else { merged?.merge(counts) }
    }
  }

  /// Checks that the flags can be had from the counts files, if there are any.
  ///
  /// - Throws: a `CommandFailure` that names the flag that needs the posts.
  func check(_ types: Set<EntityType>, _ counting: CountingOptions, _ input: InputOptions) throws {
    guard let merged, let path = files.first else { return }
    func refuse(_ flag: String, _ fact: String) -> CommandFailure {
      CommandFailure(
        "\(path): \(fact), and \(flag) needs the posts; count them again with \(flag), or leave it"
          + " out")
    }
    if !input.channel.isEmpty {
      throw refuse("--channel", "the posts of all its channels are counted together")
    }
    if let unit = counting.givenUnit, unit != merged.unit {
      throw refuse("--unit \(unit.rawValue)", "it was counted by \(merged.unit.rawValue)")
    }
    if let countBy = counting.givenCountBy, countBy != merged.basis.countBy {
      throw refuse(
        "--count-by \(countBy.rawValue)", "it counts \(merged.basis.countBy.rawValue)")
    }
    if !types.isSubset(of: merged.types) {
      let names = EntityType.allCases.filter(merged.types.contains).map(\.rawValue)
      throw refuse("--types", "it counts \(names.joined(separator: " and ")) only")
    }
  }

  /// The counts of all inputs, and the paths of the files that they come from.
  ///
  /// - Parameters:
  ///   - types: the types to count, if no counts file has settled them.
  ///   - each: is given every post, and every piece of evidence in counts files.
  /// - Throws: a `CommandFailure` if an input cannot be used.
  func counts(
    types: Set<EntityType>, _ counting: CountingOptions, _ input: InputOptions,
    each: (ExtractedPost) -> Void = { _ in }
  ) async throws -> (counts: CoMentionCounts, sources: [String]) {
    merged?.evidence.forEach(each)
    if let merged, posts.isEmpty { return (merged, files) }
    var run = try PostRun(posts, input)
    var basis = CountsBasis()
    basis.countBy = merged?.basis.countBy ?? counting.countBy
    if merged != nil { basis.lexicon = run.lexicon.digest }
    var counts = CoMentionCounts(
      types: merged?.types ?? types, unit: merged?.unit ?? counting.unit, basis: basis)
    if var merged {
      merged.removeEvidence()
      if let obstacle = merged.obstacle(toMerging: counts) {
        throw CommandFailure("\(files[0]): cannot be added to counts of the posts: \(obstacle)")
      }
      counts.merge(merged)
    }
    try await run.forEach(countBy: basis.countBy) {
      counts.add($0)
      each($0)
    }
    return (counts, run.sources + files)
  }

  /// Reads a counts file.
  static func read(_ path: String) throws -> CoMentionCounts {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CommandFailure("\(path): cannot be read; check the name")
    }
    do throws(GraphError) {
      return try CoMentionCounts(encoded: Array(data))
    } catch {
      throw CommandFailure("\(path):\(error.line): \(error.message)")
    }
  }

  /// Whether a file begins as counts files do.
  private static func isCountsFile(_ path: String) -> Bool {
    guard
      let file = try? FileDescriptor.open(FilePath(path), .readOnly, options: .nonBlocking)
    else { return false }
    defer { try? file.close() }
    var start = [UInt8](repeating: 0, count: 32)
    // A pipe cannot be read at a place, and so loses nothing.
    let count = unsafe try? start.withUnsafeMutableBytes {
      try unsafe file.read(fromAbsoluteOffset: 0, into: $0)
    }
    return CoMentionCounts.isCountsFile(start.prefix(count ?? 0))
  }

  private static func files(in folder: String) -> [String] {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    return names.filter { !$0.split(separator: "/").contains { $0.hasPrefix(".") } }
      .map { folder.hasSuffix("/") ? folder + $0 : folder + "/" + $0 }
  }

  private static func holdsPosts(_ folder: String) -> Bool {
    do {
      _ = try PostInputs([folder])
      return true
    } catch {
      return error.code != .notPosts
    }
  }
}
