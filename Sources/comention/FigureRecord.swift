import ArgumentParser
import ComentionExport
import ComentionRender
import FoundationEssentials

/// How a figure was made: the command with its settings, the versions, and the inputs by their digests.
///
/// It stands as JSON in the `<metadata>` of an SVG, in ASCII, so that no program on the way changes it.
struct FigureRecord: Codable, Equatable {
  /// A file that an option names, such as a lexicon.
  struct Named: Codable, Equatable {
    var option: String
    var file: FileDigest
  }

  /// The version of the program.
  var comention: String
  /// The version of the library that found the places.
  var graphviz: String
  /// The subcommand.
  var command: String
  /// The options as `--name=value`; files by their names without folders.
  var arguments: [String]
  /// The files with the posts, sorted by name.
  var inputs: [FileDigest]
  /// The files that options name, in the order of the options.
  var files: [Named]

  /// Options that change no byte of a figure, or say only where it goes.
  private static let passing: Set<String> = [
    "output", "format", "jobs", "quiet", "progress", "table", "width", "dpi",
  ]
  /// Options whose values are files that shape a figure.
  static let fileOptions: Set<String> = ["lexicon", "style", "positions"]

  /// The record of the running command.
  ///
  /// - Throws: a `CommandFailure` if a file cannot be read.
  init(of command: any ParsableCommand.Type, sources: [String]) throws {
    let arguments = CommandArguments(Invocation.arguments, of: command)
    comention = Comention.version
    graphviz = LayoutEngine.libraryVersion()
    self.command = command.configuration.commandName ?? ""
    self.arguments = []
    files = []
    for option in arguments.options where !FigureRecord.passing.contains(option.name) {
      var option = option
      if FigureRecord.fileOptions.contains(option.name), let path = option.value {
        let file = try FileDigest(path: path)
        files.append(Named(option: option.name, file: file))
        option.value = file.name
      }
      self.arguments.append(option.word)
    }
    inputs = try sources.map { try FileDigest(path: $0) }.sorted {
      ($0.name, $0.sha256 ?? "") < ($1.name, $1.sha256 ?? "")
    }
  }

  /// Reads the record in an SVG.
  ///
  /// - Throws: a `CommandFailure` if there is none.
  init(svg: String, path: String) throws {
    guard let open = svg.range(of: "<metadata>"),
      let close = svg.range(of: "</metadata>", in: open.upperBound..<svg.endIndex)
    else {
      throw CommandFailure(
        "\(path): does not say how it was made; only SVG files of comention can be made again")
    }
    var json = String(svg[open.upperBound..<close.lowerBound])
    for (reference, character) in [
      ("&quot;", "\""), ("&#39;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"),
    ] { json = json.replacing(reference, with: character) }
    do {
      self = try JSONDecoder().decode(FigureRecord.self, from: Data(json.utf8))
    } catch {
      throw CommandFailure("\(path): its <metadata> is not that of a comention figure")
    }
  }

  /// The record as JSON in plain ASCII.
  var json: String {
    var json = JSONText()
    json.object { json in
      json.key("comention")
      json.string(comention)
      json.key("graphviz")
      json.string(graphviz)
      json.key("command")
      json.string(command)
      json.key("arguments")
      json.array { json in
        for argument in arguments { json.string(argument) }
      }
      json.key("inputs")
      json.array { json in
        for input in inputs { json.object { $0.members(of: input) } }
      }
      json.key("files")
      json.array { json in
        for named in files {
          json.object { json in
            json.key("option")
            json.string(named.option)
            json.key("file")
            json.object { $0.members(of: named.file) }
          }
        }
      }
    }
    return FigureRecord.ascii(json.text)
  }

  /// JSON with everything but ASCII, and spaces after spaces, as escapes; both stand in strings only.
  private static func ascii(_ json: String) -> String {
    var text = ""
    for unit in json.utf16 {
      let isSecondSpace = unit == 0x20 && text.utf8.last == 0x20
      if unit < 0x7F, !isSecondSpace {
        text.unicodeScalars.append(Unicode.Scalar(UInt8(unit)))
      } else {
        let digits = String(unit, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      }
    }
    return text
  }
}

extension JSONText {
  fileprivate mutating func members(of file: FileDigest) {
    key("name")
    string(file.name)
    key("bytes")
    number(file.bytes)
    key("sha256")
    string(file.sha256)
  }
}

extension String {
  /// Where a text first stands in a part of this one.
  fileprivate func range(of text: String, in part: Range<Index>? = nil) -> Range<Index>? {
    self[part ?? startIndex..<endIndex].firstRange(of: text)
  }
}
