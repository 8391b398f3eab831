internal import ComentionEntities

/// What the documents of all figures have in common: ids made from the content, root, names, style, ground.
enum FigureDocument {
  /// A document whose ids begin with a hash of its content, so that many can stand in one page.
  ///
  /// It is written twice: first with the prefix alone as id, and of that draft the hash is taken.
  static func named(_ prefix: String, _ write: (_ id: String) -> String) -> String {
    let digits = String(contentHash(write(prefix).utf8) >> 20, radix: 16)
    return write(prefix + String(repeating: "0", count: 11 - digits.utf8.count) + digits)
  }
}

extension SVGWriter {
  /// Opens the document: its root with title, description and style, and the ground.
  ///
  /// It has a `viewBox` and no fixed size. The rules of `css` are our own, or checked by `FigureStyle`.
  mutating func open(
    size: Size, language: Language, title: String, description: String, css: [String],
    metadata: String?
  ) {
    let code = language.rawValue
    raw(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"\(id)\" viewBox=\"0 0 \(fixed(size.width)) "
        + "\(fixed(size.height))\" role=\"graphics-document\" aria-labelledby=\"\(id)-t \(id)-d\""
        + " xml:lang=\"\(code)\" lang=\"\(code)\""
        + " font-family=\"Helvetica, Arial, 'Liberation Sans', sans-serif\">\n")
    element("title", title, attributes: " id=\"\(id)-t\"")
    element("desc", description, attributes: " id=\"\(id)-d\"")
    raw("\n<style>\(css.joined(separator: "\n"))</style>\n")
    if let metadata {
      element("metadata", metadata)
      raw("\n")
    }
    raw("<rect\(paint("ground")) width=\"100%\" height=\"100%\"/>\n")
  }
}
