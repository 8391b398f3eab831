import ArgumentParser
import ComentionRender

/// The flags about every picture.
struct FigureFlags: ParsableArguments {
  @Option(help: "The title (default: written from the data).")
  var title: String?

  @Option(
    help: ArgumentHelp(
      "The width of a PNG in pixels, or of a PNG, PDF or EPS in print: 1200, 160mm, 6.3in (default: two"
        + " pixels for a point).", valueName: "width"))
  var width: PictureWidth?

  @Option(
    help: ArgumentHelp(
      "The dots per inch of a PNG, stated in the file (default: 300 for a --width in print).",
      valueName: "number"))
  var dpi: Double?

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

  @Flag(
    name: .customLong("outline-text"),
    help: "Draw letters as paths, for programs that lack the fonts; titles, ids and links stay.")
  var outlinesText = false

  func validate() throws {
    if let dpi, !(1...10_000).contains(dpi) {
      throw ValidationError("--dpi must be between 1 and 10000, not \(dpi)")
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
    options.outlinesText = outlinesText
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

  /// A picture in a format.
  ///
  /// - Parameters:
  ///   - size: the width of the figure in points.
  ///   - title: the title of the figure.
  ///   - svg: the figure as SVG, without transparency where that is asked for.
  /// - Throws: a `CommandFailure` if the picture cannot be made.
  func bytes(
    _ format: PictureFormat, size: Double, title: String, svg: (_ isOpaque: Bool) -> String
  ) throws -> [UInt8] {
    do throws(RenderError) {
      switch format {
      case .svg: return Array(svg(false).utf8)
      case .png:
        return try Rasterizer.png(
          svg: svg(false), width: pixelWidth(of: size), dotsPerInch: dotsPerInch)
      case .pdf: return try Rasterizer.pdf(svg: svg(false), width: pageWidth, title: title)
      case .eps: return try Rasterizer.eps(svg: svg(true), width: pageWidth, title: title)
      }
    } catch {
      throw CommandFailure(error.description)
    }
  }

  private var dotsPerInch: Double? {
    if case .inches = width { return dpi ?? PictureWidth.printResolution }
    return dpi
  }

  private func pixelWidth(of size: Double) -> Int {
    switch width {
    case .pixels(let pixels): pixels
    case .inches(let inches):
      Int(min(1e9, (inches * (dpi ?? PictureWidth.printResolution)).rounded()))
    case nil: Int((size * (dpi ?? 144) / 72).rounded())
    }
  }

  /// The width of a page in points.
  private var pageWidth: Double {
    if case .inches(let inches) = width { return inches * 72 }
    return 630
  }
}

/// The formats of pictures.
enum PictureFormat: String {
  case svg, png, pdf, eps
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
