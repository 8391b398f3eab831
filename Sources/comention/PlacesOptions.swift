import ArgumentParser
import ComentionEntities
import ComentionRender
import FoundationEssentials

/// The flag that keeps places from one figure to the next.
struct PlacesOptions: ParsableArguments {
  @Option(
    name: .customLong("positions"),
    help: ArgumentHelp(
      "A file of places: entities in it keep them, others are added to it. A file serves figures in"
        + " every language.", valueName: "file"))
  var path: String?

  /// Makes room for the labels of every language if places are kept, so that they serve all.
  func makeRoom(in options: inout FigureOptions) {
    if path != nil { options.otherLanguages = Set(Language.allCases) }
  }

  /// The places to keep; nothing if the file is not there yet.
  func places() throws -> PlacesFile? {
    guard let path, FileManager.default.fileExists(atPath: path) else { return nil }
    let text = try TextFile.read(path)
    do throws(RenderError) {
      return try PlacesFile(text: text)
    } catch {
      throw CommandFailure("\(path): \(error.description)")
    }
  }

  /// Writes the places of a figure, with those of the file that the figure does not have.
  func write(_ drawn: PlacesFile) throws {
    guard let path else { return }
    var file = drawn
    if let known = try places() {
      file.places.merge(known.places) { drawn, _ in drawn }
    }
    try OutputFile.write(Array(file.text.utf8), to: path)
  }
}
