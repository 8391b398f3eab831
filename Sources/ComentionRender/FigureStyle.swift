/// Style rules of a user that come after those of a figure, and so win over them.
///
/// The classes are `ground`, `ink`, `muted`, `rule`, `tie`, `inside`, `organisation`, `person`, `place`,
/// `rim` and `halo`; the colours are also variables such as `--organisation` on the figure. The rules are
/// taken as they are: in a page with several figures they reach all of them.
public struct FigureStyle: Sendable, Equatable {
  /// The rules.
  public let css: String

  /// Checks rules for what would break a figure's promise to stand alone.
  ///
  /// - Parameter css: rules in CSS, at most 64 KB.
  /// - Throws: an error if they fetch something (`@import`, `url(...)` of anything but `#...`), end the
  ///   style element, use escapes, which could hide either, or are too long.
  public init(css: String) throws(RenderError) {
    guard css.utf8.count <= 65_536 else {
      throw RenderError(message: "the style is longer than 64 KB, take out what is not needed")
    }
    for (place, line) in css.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let lower = line.lowercased()
      let found = FigureStyle.refused.first { lower.contains($0) }
      let isControl = line.unicodeScalars.contains { $0.value < 0x20 && $0 != "\t" && $0 != "\r" }
      guard found == nil, !isControl else {
        throw RenderError(
          message: "line \(place + 1) of the style has \(found ?? "a control character"), which a"
            + " figure cannot carry: take it out")
      }
    }
    self.css = css
  }

  private static let refused = [
    "@import", "url(", "src(", "image(", "image-set(", "\\", "<", "@charset",
  ]
}
