import FoundationEssentials
import SystemPackage

/// The files that the options of a recorded figure name, found again among what the user gave and in the
/// working folder.
struct LocatedFiles {
  /// What is left as inputs.
  private(set) var inputs: [String]
  /// Which of the files are not those of the figure, as sentences; complete after `options`.
  private(set) var differences: [String] = []
  private let record: FigureRecord

  init(record: FigureRecord, given: [String]) {
    self.record = record
    inputs = given
  }

  /// The options of the record with the paths of the files that were found.
  ///
  /// - Throws: a `CommandFailure` if one is not there.
  mutating func options() throws -> [String] {
    var files = record.files[...]
    var words: [String] = []
    for word in record.arguments {
      let name = word.dropFirst(2).prefix { $0 != "=" }
      if FigureRecord.fileOptions.contains(String(name)), let named = files.popFirst() {
        words.append("--\(name)=\(try path(of: named))")
      } else {
        words.append(word)
      }
    }
    return words
  }

  private mutating func path(of named: FigureRecord.Named) throws -> String {
    let name = named.file.name
    let path: String
    if let place = inputs.firstIndex(where: { FilePath($0).lastComponent?.string == name }) {
      path = inputs.remove(at: place)
    } else if FileManager.default.fileExists(atPath: name) {
      path = name
    } else {
      throw CommandFailure(
        "\(name), the --\(named.option) of the figure, is not here; name it among the inputs")
    }
    if try FileDigest(path: path) != named.file {
      differences.append("\(path), the --\(named.option), is not the one of the figure")
    }
    return path
  }
}
