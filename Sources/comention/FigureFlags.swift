import ArgumentParser
import ComentionRender

/// The flags about the picture.
struct FigureFlags: ParsableArguments {
  @Option(help: "The title (default: written from the data).")
  var title: String?

  @Option(
    help: ArgumentHelp(
      "The width of a PNG in pixels (default: twice the points).", valueName: "pixels"))
  var width: Int?

  @Option(
    help: ArgumentHelp(
      "The colours: light and dark in one file, or one of them, or for print.",
      valueName: Theme.allCases.map(\.rawValue).joined(separator: "|")))
  var theme = Theme.automatic

  @Option(
    help: ArgumentHelp("Width divided by height: 4:3, 16:9, 1, ...", valueName: "ratio"))
  var aspect = Aspect(ratio: 4.0 / 3)

  @Option(
    name: .customLong("style"),
    help: ArgumentHelp("A CSS file whose rules follow those of the figure.", valueName: "file"))
  var style: String?

  func validate() throws {
    if let width, !(1...20_000).contains(width) {
      throw ValidationError("--width must be between 1 and 20000 pixels, not \(width)")
    }
  }

  /// The options of the figure.
  ///
  /// - Throws: a `CommandFailure` if the style cannot be used.
  func options() throws -> FigureOptions {
    var options = FigureOptions()
    options.title = title
    options.theme = theme
    options.aspect = aspect.ratio
    if let style {
      let css = try TextFile.read(style)
      do throws(RenderError) {
        options.style = try FigureStyle(css: css)
      } catch {
        throw CommandFailure("\(style): \(error)")
      }
    }
    return options
  }
}

/// The width of a figure divided by its height, as a flag takes it: `4:3` or `1.5`.
struct Aspect: ExpressibleByArgument {
  let ratio: Double

  init(ratio: Double) {
    self.ratio = ratio
  }

  init?(argument: String) {
    let sides = argument.split(separator: ":", omittingEmptySubsequences: false).map { Double($0) }
    guard let width = sides.first ?? nil, sides.count <= 2 else { return nil }
    guard let height = sides.count == 2 ? sides[1] : 1, height > 0 else { return nil }
    guard (0.5...3).contains(width / height) else { return nil }
    ratio = width / height
  }

  var defaultValueDescription: String { "4:3" }
}
