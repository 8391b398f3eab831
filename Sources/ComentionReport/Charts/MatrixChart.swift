internal import ComentionEntities
internal import ComentionGraph
internal import ComentionRender

/// Who is mentioned with whom as a table of shaded cells: readable where a drawing of lines is not.
///
/// Names that belong together stand together: groups are those of the Leiden method, the heaviest first,
/// and in a group the heaviest name is first.
struct MatrixChart {
  /// The largest number of names.
  static let most = 60

  /// Draws the matrix of the heaviest names with ties; nothing with fewer than three.
  static func chart(_ graph: Graph, seed: UInt64, words: ReportWords) -> Chart? {
    var tied: Set<Int> = []
    for edge in graph.edges { tied.formUnion([edge.source, edge.target]) }
    let groups = Communities(of: graph, seed: seed).membership
    let order = tied.sorted().prefix(most).sorted { (groups[$0], $0) < (groups[$1], $1) }
    guard order.count >= 3 else { return nil }
    return draw(graph, order, order.map { groups[$0] }, words)
  }

  private static func draw(
    _ graph: Graph, _ order: [Int], _ groups: [Int], _ words: ReportWords
  ) -> Chart {
    let cell = order.count <= 24 ? 22.0 : order.count <= 42 ? 17 : 14
    let size = min(11, cell - 4)
    let names = order.map { node in
      PlainText.shortened(
        PlainText.cleaned(graph.nodes[node].entity.label(in: words.language)), to: 26)
    }
    let room = names.map { FontMetrics.regular.width(of: $0, size: size) }.max() ?? 0
    let left = room + 14
    let side = cell * Double(order.count)
    let label = words.pick(
      "Matrix of \(order.count) names: darker cells are heavier ties. The table of ties holds the same.",
      "Матрица имён (\(order.count)): чем темнее клетка, тем весомее связь. То же – в таблице связей."
    )
    var chart = Chart(width: left + side + 8, height: left + side + 64, label: label)
    chart.raw("<rect x=\"\(fixed(left))\" y=\"\(fixed(left))\" width=\"\(fixed(side))\" height=\"")
    chart.raw("\(fixed(side))\" fill=\"none\"\(Chart.Role.rule.stroke)/>")
    for (index, name) in names.enumerated() {
      let middle = left + (Double(index) + 0.5) * cell
      chart.text(
        name, x: left - 8, y: middle + size * 0.35, size: size, anchor: "end", role: .ink)
      chart.text(
        name, x: middle + size * 0.35, y: left - 8, size: size, role: .ink, turned: true)
      // The cells of a name with itself.
      chart.raw(
        "<rect x=\"\(fixed(middle - cell / 2))\" y=\"\(fixed(middle - cell / 2))\" width=\"\(fixed(cell))\""
          + " height=\"\(fixed(cell))\" fill-opacity=\".5\"\(Chart.Role.rule.fill)/>")
    }
    let heaviest = graph.edges.map(\.weight).max() ?? 0
    cells(&chart, graph, order, words, left: left, cell: cell, heaviest: heaviest)
    outlines(&chart, groups, left: left, cell: cell)
    legend(&chart, words, left: left, y: left + side + 22, heaviest: heaviest)
    return chart
  }

  private static func cells(
    _ chart: inout Chart, _ graph: Graph, _ order: [Int], _ words: ReportWords, left: Double,
    cell: Double, heaviest: Double
  ) {
    var place: [Int: Int] = [:]
    for (index, node) in order.enumerated() { place[node] = index }
    chart.raw("<g\(Chart.Role.accent.fill)>")
    for (number, edge) in graph.edges.enumerated() {
      guard let one = place[edge.source], let other = place[edge.target] else { continue }
      let names = [edge.source, edge.target].map {
        PlainText.cleaned(graph.nodes[$0].entity.label(in: words.language))
      }
      let title = HTMLText.escaped(
        "\(names[0]) – \(names[1]): \(words.wording.number(edge.count)), "
          + words.pick("weight ", "вес ") + words.wording.weight(edge.weight))
      for (row, column) in [(one, other), (other, one)] {
        chart.raw(
          "<rect class=\"cell\" data-tie=\"\(number)\" x=\"\(fixed(left + Double(column) * cell + 0.5))\""
            + " y=\"\(fixed(left + Double(row) * cell + 0.5))\" width=\"\(fixed(cell - 1))\" height=\""
            + "\(fixed(cell - 1))\" fill-opacity=\"\(fixed(shade(edge.weight, heaviest), 2))\"><title>"
            + "\(title)</title></rect>")
      }
    }
    chart.raw("</g>")
  }

  /// Squares around the groups of more than one name.
  private static func outlines(
    _ chart: inout Chart, _ groups: [Int], left: Double, cell: Double
  ) {
    var start = 0
    for end in 1...groups.count where end == groups.count || groups[end] != groups[start] {
      if end - start > 1, end - start < groups.count {
        let (from, side) = (left + Double(start) * cell, Double(end - start) * cell)
        chart.raw(
          "<rect x=\"\(fixed(from))\" y=\"\(fixed(from))\" width=\"\(fixed(side))\" height=\"\(fixed(side))\""
            + " fill=\"none\" stroke-width=\"1.2\"\(Chart.Role.ink.stroke)/>")
      }
      start = end
    }
  }

  private static func legend(
    _ chart: inout Chart, _ words: ReportWords, left: Double, y: Double, heaviest: Double
  ) {
    var x = left
    chart.text(words["weight"], x: x, y: y + 11)
    x += FontMetrics.regular.width(of: words["weight"], size: 11) + 12
    for share in [0.05, 0.25, 0.5, 1] {
      let value = words.wording.weight(heaviest * share)
      chart.raw(
        "<rect x=\"\(fixed(x))\" y=\"\(fixed(y))\" width=\"14\" height=\"14\" fill-opacity=\""
          + "\(fixed(shade(heaviest * share, heaviest), 2))\"\(Chart.Role.accent.fill)/>")
      chart.text(value, x: x + 19, y: y + 11)
      x += 19 + FontMetrics.regular.width(of: value, size: 11) + 14
    }
  }

  /// The opacity of a cell: the root of the weight, so that light ties are seen beside heavy ones.
  private static func shade(_ weight: Double, _ heaviest: Double) -> Double {
    guard heaviest > 0, weight > 0 else { return 0.1 }
    return 0.1 + 0.9 * (weight / heaviest).squareRoot()
  }
}
