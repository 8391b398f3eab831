internal import CRsvg
internal import Synchronization

/// Turns an SVG document of this module into PNG and PDF, in process, through librsvg and cairo.
///
/// All three look the same because the two are made from the very SVG. Text is drawn with the fonts
/// that are installed, so pixels differ between machines with different fonts; places do not.
public enum Rasterizer {
  /// The document as PNG.
  ///
  /// - Parameters:
  ///   - svg: a document with a `viewBox`.
  ///   - width: the width in pixels, 1 to 20,000; the height follows from the `viewBox`.
  /// - Returns: the bytes of a PNG file.
  /// - Throws: an error if the width is out of range or librsvg cannot draw the document.
  public static func png(svg: String, width: Int) throws(RenderError) -> [UInt8] {
    guard (1...20_000).contains(width) else {
      throw RenderError(message: "a picture of \(width) pixels is out of range, ask for 1 to 20000")
    }
    return try render(svg, as: CRSVG_PNG, width: Double(width), title: "")
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
    guard width >= 1, width <= 14_400 else {
      throw RenderError(message: "a page of \(width) points is out of range, ask for 1 to 14400")
    }
    return try render(svg, as: CRSVG_PDF, width: width, title: title)
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
