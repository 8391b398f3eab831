#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// What tells one file from another, whatever its name.
struct FileIdentity: Hashable, Sendable {
  let device: UInt64
  let number: UInt64
}

/// Files and folders as the system knows them.
///
/// All calls of the C library are in this file.
enum FileTree {
  /// Something a path leads to.
  struct Entry {
    let identity: FileIdentity
    let isFolder: Bool
  }

  /// A file below a folder.
  struct File {
    let path: String
    let identity: FileIdentity
  }

  /// What the path leads to, links followed; nothing if it leads nowhere.
  static func entry(at path: String) -> Entry? {
    var facts = stat()
    guard unsafe stat(path, &facts) == 0 else { return nil }
    let identity = FileIdentity(
      device: UInt64(truncatingIfNeeded: facts.st_dev),
      number: UInt64(truncatingIfNeeded: facts.st_ino))
    return Entry(identity: identity, isFolder: facts.st_mode & S_IFMT == S_IFDIR)
  }

  /// All files below a folder, sorted by path; hidden names are left out, and a folder that links
  /// lead to twice is walked once.
  static func files(below folder: String) throws(PostsError) -> [File] {
    var files: [File] = []
    var visited: Set<FileIdentity> = []
    var open = [folder]
    while let next = open.popLast() {
      guard let identity = entry(at: next)?.identity, visited.insert(identity).inserted else {
        continue
      }
      for name in try names(in: next) where !name.hasPrefix(".") {
        let path = next.hasSuffix("/") ? next + name : next + "/" + name
        guard let entry = entry(at: path) else { continue }
        if entry.isFolder {
          open.append(path)
        } else {
          files.append(File(path: path, identity: entry.identity))
        }
      }
    }
    return files.sorted { NaturalOrder.precedes($0.path, $1.path) }
  }

  /// The paths that a shell pattern matches, sorted.
  static func matches(of pattern: String) -> [String] {
    var result = unsafe glob_t()
    defer { unsafe globfree(&result) }
    guard unsafe glob(pattern, GLOB_NOSORT, nil, &result) == 0 else { return [] }
    let paths = unsafe (0..<Int(result.gl_pathc)).compactMap { index in
      unsafe result.gl_pathv[index].map { path in unsafe String(cString: path) }
    }
    return paths.sorted()
  }

  private static func names(in folder: String) throws(PostsError) -> [String] {
    guard let stream = unsafe opendir(folder) else {
      throw PostsError(
        code: .unreadable, position: SourcePosition(source: folder),
        message: "the folder cannot be read; check its permissions",
        cause: unsafe String(cString: strerror(errno)))
    }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { start in
        unsafe start.withMemoryRebound(to: CChar.self, capacity: 256) { name in
          unsafe String(cString: name)
        }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}
