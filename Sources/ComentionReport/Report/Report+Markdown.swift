internal import ComentionRender

extension Report {
  /// The report as Markdown, for Quarto, LaTeX and all that reads it.
  ///
  /// Everything from posts is escaped; figures stand in files beside the document, which it names by
  /// relative paths.
  ///
  /// - Parameter name: the beginning of the names of the figures, such as `report` for
  ///   `report-network.svg`; characters that could end a link are written as hyphens.
  /// - Throws: an error if a built-in template is broken.
  public func markdown(name: String) throws(ReportError) -> ReportDocument {
    let stem = String(
      name.unicodeScalars.map { scalar -> Character in
        let isPlain = scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        return isPlain || "-_.".unicodeScalars.contains(scalar) ? Character(scalar) : "-"
      })
    // Alone, the figure leads to the newest post that has an address.
    let figure = figure(
      node: { nodes[$0].quoted.lazy.compactMap(postLink).first },
      tie: { ties[$0].quoted.lazy.compactMap(postLink).first })
    var figures = [(name: "\(stem)-network.svg", svg: figure.svg())]
    if let timeline { figures.append((name: "\(stem)-timeline.svg", svg: timeline.document)) }
    if let matrix = MatrixChart.chart(graph, seed: options.seed, words: words) {
      figures.append((name: "\(stem)-matrix.svg", svg: matrix.document))
    }
    var fields = fields(figure)
    for key in ["network", "timeline", "matrix"] {
      let file = figures.first { $0.name == "\(stem)-\(key).svg" }
      fields["\(key)File"] = file.map { [["path": MarkdownText.target($0.name)]] } ?? []
    }
    let template = try PageTemplate(.reportMarkdown, parts: ["quotes": .quotesMarkdown])
    return ReportDocument(text: template.text(fields), figures: figures)
  }
}
