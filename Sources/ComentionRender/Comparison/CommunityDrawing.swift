internal import ComentionEntities
internal import ComentionGraph

/// The communities of every period in columns, joined by a ribbon for each entity; a group keeps its
/// letter and its colour through all periods.
struct CommunityDrawing: TimelineDrawing {
  private let text: TimelineText
  private let names: [EntityID: String]
  /// The boxes of each period.
  private let columns: [[Slot]]
  private let wide: Double
  private let step: Double
  let size: Size

  /// The room of an entity in a column.
  private struct Slot: Sendable {
    let id: EntityID
    let group: Int
    let y: Double
    /// Whether it is the first of its group in the column.
    let isFirst: Bool
  }

  private static let top = 34.0
  private static let rowHeight = 17.0
  private static let groupGap = 20.0
  private static let labelSize = 10.0

  init(_ text: TimelineText, top: Int?) {
    let scene = ComparisonScene(
      text.comparison, periods: text.periods, topNodes: top ?? 20, topEdges: nil, minCount: 1,
      prefersChanges: false)
    let flow = CommunityFlow(text.periods, among: Set(scene.nodes.map(\.entity.id)))
    var columns: [[Slot]] = []
    for groups in flow.groups {
      var y = CommunityDrawing.top
      var slots: [Slot] = []
      for group in 0..<flow.count {
        let members = scene.nodes.filter { groups[$0.entity.id] == group }
        guard !members.isEmpty else { continue }
        y += CommunityDrawing.groupGap
        for (place, node) in members.enumerated() {
          slots.append(Slot(id: node.entity.id, group: group, y: y, isFirst: place == 0))
          y += CommunityDrawing.rowHeight
        }
      }
      columns.append(slots)
    }
    let count = Double(max(1, columns.count))
    let longest =
      scene.nodes.map {
        FontMetrics.regular.width(of: text.label($0.entity), size: CommunityDrawing.labelSize)
      }.max() ?? 0
    wide = min(longest + 16, max(58, 704 / count * 0.66))
    step = count > 1 ? max(wide + 26, (704 - wide) / (count - 1)) : 0
    let height = columns.flatMap { $0.map(\.y) }.max() ?? 0
    size = Size(
      width: wide + step * (count - 1), height: height + CommunityDrawing.rowHeight + 8)
    names = Dictionary(
      uniqueKeysWithValues: scene.nodes.map { ($0.entity.id, text.label($0.entity)) })
    self.columns = columns
    self.text = text
  }

  var isEmpty: Bool { columns.allSatisfy(\.isEmpty) }
  var title: String {
    text.pick("Who is mentioned with whom, \(text.span)", "Кто с кем упоминается, \(text.span)")
  }
  var subtitle: String {
    text.pick(
      "Communities of each period, matched over time · a group keeps its letter and colour",
      "Сообщества каждого периода, сопоставленные во времени · у группы одна буква и один цвет")
  }
  var caption: [String] {
    [
      text.pick(
        "Communities of the ties among the \(names.count) entities shown (Leiden, resolution 1); a community"
          + " takes the letter of the earlier group with which it shares most members (Jaccard index of at"
          + " least 0.2).",
        "Сообщества связей между показанными объектами (\(names.count); Leiden, разрешение 1); сообщество"
          + " получает букву прежней группы, с которой у него больше общих членов (индекс Жаккара от 0,2)."
      )
    ]
  }
  var description: String {
    zip(text.periods, columns).map { period, slots in
      var parts: [Int: [String]] = [:]
      for slot in slots { parts[slot.group, default: []].append(names[slot.id] ?? "") }
      let listed = parts.sorted { $0.key < $1.key }
        .map { "\(CommunityDrawing.letter($0.key)): \($0.value.joined(separator: ", "))" }
      return "\(text.name(period)): \(listed.joined(separator: "; "))"
    }.joined(separator: ". ") + "."
  }
  var keys: [TimelineKey] { [] }

  /// `A`, `B`, … `Z`, then `A2` and so on.
  private static func letter(_ group: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(65 + group % 26)))
    return group < 26 ? letter : letter + String(group / 26 + 1)
  }

  private static func role(_ group: Int) -> String {
    "group\(min(group, Palette.groupCount - 1))"
  }

  func write(_ svg: inout SVGWriter, at origin: Point) {
    for index in columns.indices.dropLast() { writeRibbons(&svg, index, origin) }
    for (index, slots) in columns.enumerated() {
      let x = origin.x + Double(index) * step
      svg.words(
        text.name(text.periods[index]), size: 12, bold: true, role: "ink",
        at: Point(x: x, y: origin.y + 12))
      svg.words(
        text.wording.count(text.periods[index].graph.summary.posts, .post), size: 9.5,
        role: "muted", at: Point(x: x, y: origin.y + 25))
      for slot in slots { write(&svg, slot, Point(x: x, y: origin.y + slot.y), index) }
    }
  }

  private func write(_ svg: inout SVGWriter, _ slot: Slot, _ at: Point, _ period: Int) {
    let role = CommunityDrawing.role(slot.group)
    if slot.isFirst {
      svg.words(
        CommunityDrawing.letter(slot.group), size: 11, bold: true, role: role,
        at: Point(x: at.x, y: at.y - 4))
    }
    svg.raw("<g role=\"graphics-symbol\">")
    let name = names[slot.id] ?? ""
    svg.element(
      "title",
      "\(name), \(text.name(text.periods[period])): \(CommunityDrawing.letter(slot.group))")
    let height = CommunityDrawing.rowHeight - 1.5
    svg.raw(
      "<rect\(svg.paint(role)) fill-opacity=\"0.14\" x=\"\(fixed(at.x))\" y=\"\(fixed(at.y))\" width=\""
        + "\(fixed(wide))\" height=\"\(fixed(height))\"/>"
        + "<rect\(svg.paint(role)) x=\"\(fixed(at.x))\" y=\"\(fixed(at.y))\" width=\"4\" height=\"\(fixed(height))\"/>"
    )
    let block = TextBlock(
      name, metrics: .regular, size: CommunityDrawing.labelSize, width: wide - 12, limit: 1)
    svg.words(
      block.lines.first ?? "", size: CommunityDrawing.labelSize, role: "ink",
      at: Point(x: at.x + 9, y: at.y + 11.5))
    svg.raw("</g>\n")
  }

  private func writeRibbons(_ svg: inout SVGWriter, _ index: Int, _ origin: Point) {
    let later = Dictionary(
      uniqueKeysWithValues: columns[index + 1].map { ($0.id, $0) })
    svg.raw("<g aria-hidden=\"true\">")
    for slot in columns[index] {
      guard let next = later[slot.id] else { continue }
      let half = (CommunityDrawing.rowHeight - 1.5) / 2
      let (x, end) = (
        origin.x + Double(index) * step + wide, origin.x + Double(index + 1) * step
      )
      let (y, other) = (origin.y + slot.y + half, origin.y + next.y + half)
      let bend = (end - x) / 2
      let role = CommunityDrawing.role(slot.group)
      let color = svg.palette.roles(withGroups: true).first { $0.name == role }?.color ?? ""
      // Who changes groups stands out.
      let isSame = slot.group == next.group
      svg.raw(
        "<path class=\"s-\(role)\" fill=\"none\" stroke=\"\(color)\" stroke-opacity=\"\(isSame ? 0.28 : 0.75)\""
          + " stroke-width=\"\(isSame ? 7 : 3)\" d=\"M\(fixed(x)) \(fixed(y))C\(fixed(x + bend)) \(fixed(y)) "
          + "\(fixed(end - bend)) \(fixed(other)) \(fixed(end)) \(fixed(other))\"/>")
    }
    svg.raw("</g>\n")
  }
}
