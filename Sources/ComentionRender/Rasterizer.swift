internal import CRsvg
internal import Synchronization

/// Turns an SVG document of this module into PNG, PDF and EPS, in process, through librsvg and cairo.
///
/// All look the same because they are made from the very SVG. Text is drawn with the fonts
/// that are installed, so pixels differ between machines with different fonts; places do not.
public enum Rasterizer {
  /// The document as PNG.
  ///
  /// - Parameters:
  ///   - svg: a document with a `viewBox`.
  ///   - width: the width in pixels, 1 to 20,000; the height follows from the `viewBox`.
  ///   - dotsPerInch: the resolution that the file states, 1 to 10,000, from which programs take the
  ///     size in print; without it the file states none.
  /// - Returns: the bytes of a PNG file.
  /// - Throws: an error if a number is out of range or librsvg cannot draw the document.
  public static func png(
    svg: String, width: Int, dotsPerInch: Double? = nil
  ) throws(RenderError) -> [UInt8] {
    guard (1...20_000).contains(width) else {
      throw RenderError(message: "a picture of \(width) pixels is out of range, ask for 1 to 20000")
    }
    let bytes = try render(svg, as: CRSVG_PNG, width: Double(width), title: "")
    guard let dotsPerInch else { return bytes }
    guard (1...10_000).contains(dotsPerInch) else {
      throw RenderError(
        message: "a resolution of \(dotsPerInch) is out of range, ask for 1 to 10000")
    }
    return PNGResolution.stating(dotsPerInch, in: bytes)
  }

  /// The document as PDF of one page, drawn as vectors with text as text.
  ///
  /// - Parameters:
  ///   - svg: a document with a `viewBox`.
  ///   - width: the width of the page in points; the height follows from the `viewBox`.
  ///   - title: the title of the document that readers show.
  /// - Returns: the bytes of a PDF file.
  /// - Throws: an error if the width is out of range or librsvg cannot draw the document.
  public static func pdf(
    svg: String, width: Double = 630, title: String = ""
  ) throws(RenderError) -> [UInt8] {
    try page(svg, as: CRSVG_PDF, width: width, title: title)
  }

  /// The document as EPS (Encapsulated PostScript) for old publishing systems.
  ///
  /// PostScript has no transparency: what is drawn with opacity comes out as a raster picture, so give
  /// a document without it, as `Figure.svg(isOpaque:)` writes.
  ///
  /// - Parameters:
  ///   - svg: a document with a `viewBox`.
  ///   - width: the width in points; the height follows from the `viewBox`.
  ///   - title: the title in the head of the file; what is not ASCII becomes a question mark.
  /// - Returns: the bytes of an EPS file.
  /// - Throws: an error if the width is out of range or librsvg cannot draw the document.
  public static func eps(
    svg: String, width: Double = 630, title: String = ""
  ) throws(RenderError) -> [UInt8] {
    try page(svg, as: CRSVG_EPS, width: width, title: title)
  }

  private static func page(
    _ svg: String, as format: crsvg_format, width: Double, title: String
  ) throws(RenderError) -> [UInt8] {
    guard width >= 1, width <= 14_400 else {
      throw RenderError(message: "a page of \(width) points is out of range, ask for 1 to 14400")
    }
    return try render(svg, as: format, width: width, title: title)
  }

  /// The outline of a text as path data with its base line from a point, one glyph for each character.
  ///
  /// With `centered`, the text stands to both sides of the point. There is no outline if the installed
  /// face lacks a character.
  static func outline(
    of text: String, size: Double, bold: Bool, at origin: Point, centered: Bool
  ) -> String? {
    guard !text.isEmpty else { return "" }
    return lock.withLock { _ -> String? in
      var outline = unsafe crsvg_outline()
      let status = unsafe text.withCString { text in
        unsafe crsvg_outline_text(text, size, bold ? 1 : 0, &outline)
      }
      let numbers = unsafe Array(UnsafeBufferPointer(start: outline.numbers, count: outline.count))
      let left = unsafe origin.x - (centered ? outline.advance / 2 : 0)
      unsafe crsvg_outline_free(outline)
      return status == 0 ? pathData(numbers, left, origin.y) : nil
    }
  }

  /// Path data of the steps that `crsvg_outline_text` describes, moved to a point.
  private static func pathData(_ numbers: [Double], _ left: Double, _ base: Double) -> String {
    var data = ""
    var index = 0
    while index < numbers.count {
      let kind = Int(numbers[index])
      data += ["M", "L", "C", "Z"][kind]
      index += 1
      for pair in 0..<[1, 1, 3, 0][kind] {
        let (x, y) = (numbers[index] + left, numbers[index + 1] + base)
        data += (pair > 0 ? " " : "") + fixed(x, 2) + " " + fixed(y, 2)
        index += 2
      }
    }
    // Cairo ends every outline with a move to where more text would go.
    if let last = data.lastIndex(of: "M"), !data[last...].contains("Z") {
      data.removeSubrange(last...)
    }
    return data
  }

  /// Fonts are found through libraries with global state.
  private static let lock = Mutex<Void>(())

  private static func render(
    _ svg: String, as format: crsvg_format, width: Double, title: String
  ) throws(RenderError) -> [UInt8] {
    var bytes: [UInt8] = []
    var message = [CChar](repeating: 0, count: 512)
    let status = lock.withLock { _ -> Int32 in
      var output = unsafe crsvg_output()
      let document = Array(svg.utf8)
      let status = unsafe title.withCString { title in
        unsafe crsvg_render(
          document, document.count, format, width, title, &output, &message, message.count)
      }
      if status == 0 {
        bytes = unsafe Array(UnsafeBufferPointer(start: output.bytes, count: output.count))
      }
      unsafe crsvg_free(output)
      return status
    }
    guard status == 0 else {
      let cause = message.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      throw RenderError(
        message: "librsvg could not draw the figure", cause: String(decoding: cause, as: UTF8.self))
    }
    return bytes
  }
}
