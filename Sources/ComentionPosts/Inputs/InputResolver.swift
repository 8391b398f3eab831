/// Turns arguments into sources, one after the other.
struct InputResolver {
  private let options: ReadingOptions
  private var found: [FileIdentity: PostSource] = [:]
  private var rejected: [FileIdentity: PostInputs.PassedOver] = [:]
  private var readsStandardInput = false

  init(options: ReadingOptions) {
    self.options = options
  }

  /// The sources found, sorted by path.
  var sources: [PostSource] {
    let input = readsStandardInput ? [PostSource(path: "-", isNamed: true)] : []
    return input + found.values.sorted { NaturalOrder.precedes($0.path, $1.path) }
  }

  /// The files in folders that hold no posts, sorted by path.
  var passedOver: [PostInputs.PassedOver] {
    rejected.filter { found[$0.key] == nil }.values.sorted {
      NaturalOrder.precedes($0.path, $1.path)
    }
  }

  mutating func add(_ argument: String) throws(PostsError) {
    if argument == "-" {
      readsStandardInput = true
    } else if let entry = FileTree.entry(at: argument) {
      try add(argument, entry)
    } else if argument.contains(where: { "*?[".contains($0) }) {
      let matches = FileTree.matches(of: argument)
      guard !matches.isEmpty else {
        throw Self.missing(argument, "no file matches this pattern")
      }
      for path in matches {
        guard let entry = FileTree.entry(at: path) else { continue }
        try add(path, entry)
      }
    } else {
      throw Self.missing(argument, "no such file or folder")
    }
  }

  private mutating func add(_ path: String, _ entry: FileTree.Entry) throws(PostsError) {
    guard entry.isFolder else {
      add(PostSource(path: path, isNamed: true), entry.identity)
      return
    }
    var holdsPosts = false
    var files = 0
    for file in try FileTree.files(below: path) {
      files += 1
      switch FormatProbe.probe(path: file.path, options: options) {
      case .posts:
        holdsPosts = true
        add(PostSource(path: file.path, isNamed: false), file.identity)
      case .other(let reason):
        rejected[file.identity] = PostInputs.PassedOver(path: file.path, reason: reason)
      }
    }
    guard holdsPosts else {
      throw PostsError(
        code: .notPosts, position: SourcePosition(source: path),
        message: files == 0
          ? "the folder is empty; name a folder that holds exports, captures or JSON Lines"
          : "none of the \(files) files in this folder holds posts in a format we read; "
            + "name the file and its format with --input-format if one should")
    }
  }

  /// Keeps the name a user gave to the file before one that was found, and the first name of two.
  private mutating func add(_ source: PostSource, _ identity: FileIdentity) {
    guard let other = found[identity] else {
      found[identity] = source
      return
    }
    let isBetter =
      source.isNamed == other.isNamed
      ? NaturalOrder.precedes(source.path, other.path) : source.isNamed
    if isBetter { found[identity] = source }
  }

  private static func missing(_ argument: String, _ message: String) -> PostsError {
    PostsError(code: .missing, position: SourcePosition(source: argument), message: message)
  }
}
