import Foundation

/// One run of the built command in a folder of its own.
struct CommandRun {
  let status: Int32
  let output: String
  let errors: String

  /// The members of the output read as JSON.
  var json: [String: Any] {
    get throws {
      let object = try JSONSerialization.jsonObject(with: Data(output.utf8))
      return object as? [String: Any] ?? [:]
    }
  }
}

/// A folder for the files of one test, removed at its end.
final class TestFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("comention-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  /// Writes a file and gives its name.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    let file = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return name
  }

  /// The bytes of a file, if it is there.
  func read(_ name: String) -> Data? {
    try? Data(contentsOf: url.appendingPathComponent(name))
  }

  /// The names of all files, sorted.
  var names: [String] {
    let found = FileManager.default.enumerator(atPath: url.path)
    return (found?.allObjects as? [String] ?? []).sorted()
  }

  /// Runs the command with this folder as the working folder.
  func run(_ arguments: String..., input: String = "") throws -> CommandRun {
    try run(arguments, input: input)
  }

  /// Runs the command with this folder as the working folder.
  ///
  /// - Parameter environment: variables that are set besides those of the test.
  func run(
    _ arguments: [String], input: String = "", environment: [String: String] = [:]
  ) throws -> CommandRun {
    let process = Process()
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.executableURL = TestFolder.executable
    process.arguments = arguments
    process.currentDirectoryURL = url
    let (output, errors) = (
      url.appendingPathComponent(".output"), url.appendingPathComponent(".errors")
    )
    let inputFile = url.appendingPathComponent(".input")
    try Data(input.utf8).write(to: inputFile)
    for file in [output, errors] { try Data().write(to: file) }
    process.standardInput = try FileHandle(forReadingFrom: inputFile)
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    defer {
      for file in [output, errors, inputFile] { try? FileManager.default.removeItem(at: file) }
    }
    return CommandRun(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
  }

  /// The command, which the build puts beside the test bundle.
  private static let executable: URL = {
    #if os(macOS)
      let bundle = Bundle(for: TestFolder.self).bundleURL
    #else
      let bundle = URL(fileURLWithPath: CommandLine.arguments[0])
    #endif
    return bundle.deletingLastPathComponent().appendingPathComponent("comention")
  }()
}
