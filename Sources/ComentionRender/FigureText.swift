internal import ComentionEntities
internal import ComentionGraph
internal import ComentionPosts

/// All words of a figure, written from the data in the chosen language.
struct FigureText: Sendable {
  let graph: Graph
  let options: FigureOptions
  let hasGhosts: Bool
  let wording: Wording

  /// Prepares the words of a figure; `hasGhosts` says that absent entities are drawn.
  init(_ graph: Graph, options: FigureOptions, hasGhosts: Bool = false) {
    self.graph = graph
    self.hasGhosts = hasGhosts
    self.options = options
    wording = Wording(language: options.language)
  }

  private var isRussian: Bool { options.language == .russian }
  var summary: GraphSummary { graph.summary }
  var settings: GraphSettings { graph.summary.settings }

  func text(_ english: String, _ russian: String) -> String {
    isRussian ? russian : english
  }

  /// The types that are drawn, in a fixed order; those of the settings if nothing is drawn.
  var types: [EntityType] {
    let drawn = Set(graph.nodes.map(\.entity.type))
    return EntityType.allCases.filter { (drawn.isEmpty ? settings.types : drawn).contains($0) }
  }

  /// The user's title, or what is drawn and when: "Organisations mentioned together, 2021–2025".
  var title: String {
    if let title = options.title.map(PlainText.cleaned), !title.isEmpty {
      return PlainText.shortened(title, to: 160)
    }
    let names = types.map { type in
      let forms = Noun(type).forms(in: options.language)
      return forms[1]
    }
    var list = names.first ?? text("entities", "объекты")
    for (index, name) in names.enumerated().dropFirst() {
      list += (index == names.count - 1 ? text(" and ", " и ") : ", ") + name
    }
    list = list.prefix(1).uppercased() + list.dropFirst()
    let together = text("\(list) mentioned together", "\(list), упомянутые вместе")
    return years.isEmpty ? together : "\(together), \(years)"
  }

  private var years: String {
    guard let first = summary.firstDay, let last = summary.lastDay else { return "" }
    let (from, to) = (first.components.year, last.components.year)
    return from == to ? "\(from)" : "\(from)–\(to)"
  }

  /// The user's subtitle, or what was counted: posts, channels, span, half-life.
  var subtitle: String {
    if let subtitle = options.subtitle.map(PlainText.cleaned) {
      return PlainText.shortened(subtitle, to: 300)
    }
    var parts = [wording.count(summary.posts, .post)]
    if summary.channels > 0 {
      parts[0] += text(" in ", " в ") + wording.count(summary.channels, .channel)
    }
    if let first = summary.firstDay, let last = summary.lastDay {
      parts.append(wording.span(first, last))
    }
    parts.append(contentsOf: halfLife.map { [$0] } ?? [])
    return parts.joined(separator: " · ")
  }

  /// The time weighting in words; nothing if every post weighs the same.
  private var halfLife: String? {
    guard case .days(let days) = settings.halfLife else { return nil }
    let length =
      days == days.rounded() && abs(days) < 1e9
      ? wording.count(Int(days), .day)
      : "\(wording.weight(days))\u{A0}\(text("days", "дня"))"
    let half = text("half-life \(length)", "период полувеса \(length)")
    guard let asOf = summary.asOf else { return half }
    return half + text(" as of ", " на ") + wording.day(asOf)
  }

  var isWeighted: Bool { settings.halfLife != .none }

  /// The least value worth a line in the legend: half the least weight, and a whole post if posts weigh 1.
  func least(_ weights: [Double]) -> Double {
    max(isWeighted ? 0 : 1, (weights.filter(\.isFinite).min() ?? 0) / 2)
  }

  /// What stands in place of a drawing without nodes.
  var nothing: String {
    text("Nothing to draw: nothing was found.", "Рисовать нечего: ничего не найдено.")
  }

  /// The heading of the sizes in the legend.
  var sizeHeading: String {
    text("Mentions (\(measured))", "Упоминания (\(measured))")
  }

  /// The heading of the widths in the legend.
  var widthHeading: String {
    text("Ties (\(measured))", "Связи (\(measured))")
  }

  /// The label of ties that cannot be told from chance.
  var chanceLabel: String { text("may be chance", "возможно, случай") }

  /// What sizes and widths count.
  private var measured: String {
    let units = text(unitNames.english, unitNames.russian)
    return isWeighted ? text("weighted ", "взвеш. ") + units : units
  }

  /// The name of the group of absent entities.
  var ghostHeading: String { text("Absent here", "Здесь отсутствуют") }

  /// An absent entity in words.
  func tooltip(ofGhost node: Graph.Node) -> String {
    let name = PlainText.cleaned(node.entity.name[options.language])
    let label = PlainText.cleaned(node.entity.label(in: options.language))
    return (name.isEmpty ? label : name) + text(": not mentioned here", ": здесь не упоминается")
  }

  /// The heading of the shapes in the legend.
  var typeHeading: String { text("Types", "Типы") }

  /// The heading of the groups in the legend.
  var groupHeading: String { text("Groups", "Группы") }

  /// The heading of the caption.
  var captionHeading: String { text("How to read it", "Как читать") }

  /// The name of a type in the legend.
  func name(of type: EntityType) -> String {
    let form = Noun(type).forms(in: options.language)[0]
    return form.prefix(1).uppercased() + form.dropFirst()
  }

  /// A node in words: name, short form, count and weight with its interval, days.
  func tooltip(of node: Graph.Node, group: String? = nil, _ note: FigureNote?) -> String {
    var name = PlainText.cleaned(node.entity.name[options.language])
    let short = PlainText.cleaned(node.entity.short[options.language])
    if name.isEmpty { name = short.isEmpty ? node.entity.id.rawValue : short }
    if !short.isEmpty, short != name { name += " (\(short))" }
    let amount = amount(node.count, node.weight, node.interval)
    let group = group.map { text("group \($0)", "группа \($0)") }
    return joined("\(PlainText.cleaned(name)): \(amount)", group, note)
  }

  /// A tie in words: both ends, count and weight with its interval, test, days.
  func tooltip(of edge: Graph.Edge, _ note: FigureNote?) -> String {
    let amount = amount(edge.count, edge.weight, edge.interval)
    return joined("\(pair(edge)): \(amount)", edge.q.map(chance), note)
  }

  private func joined(_ text: String, _ more: String?, _ note: FigureNote?) -> String {
    let days = note?.days.map { wording.span($0.lowerBound, $0.upperBound) }
    let details = (note?.details ?? []).map(PlainText.cleaned).filter { !$0.isEmpty }
    return ([text] + [more, days].compactMap(\.self) + details).joined(separator: ", ")
  }

  /// A q-value in words.
  private func chance(_ q: Double) -> String {
    q < 0.001 ? "q < \(wording.decimals(0.001, 3))" : "q \(wording.decimals(q, 3))"
  }

  private func pair(_ edge: Graph.Edge) -> String {
    "\(label(edge.source)) – \(label(edge.target))"
  }

  private func label(_ index: Int) -> String {
    let entity = graph.nodes[index].entity
    let label = PlainText.cleaned(entity.label(in: options.language))
    return label.isEmpty ? PlainText.cleaned(entity.id.rawValue) : label
  }

  private func amount(
    _ count: Int, _ weight: Double, _ interval: ClosedRange<Double>? = nil
  ) -> String {
    let posts = wording.count(count, .post)
    let range = interval.map {
      " (\(wording.weight($0.lowerBound))–\(wording.weight($0.upperBound)))"
    }
    guard isWeighted || abs(weight - Double(count)) > 1e-9 else { return posts + (range ?? "") }
    return "\(posts), \(text("weight", "вес")) \(wording.weight(weight))\(range ?? "")"
  }

  /// What a sighted reader sees first: the five heaviest nodes and ties, and what stands apart.
  var description: String {
    guard !graph.nodes.isEmpty else {
      return nothing
    }
    var sentences = shown
    let nodes = graph.nodes.indices.prefix(5).map { index in
      PlainText.shortened(label(index), to: 60)
        + " (\(amount(graph.nodes[index].count, graph.nodes[index].weight)))"
    }
    sentences.append(
      text("Named most: ", "Чаще всего: ") + nodes.joined(separator: ", ") + ".")
    let ties = graph.edges.prefix(5).map { edge in
      PlainText.shortened(label(edge.source), to: 60) + " – "
        + PlainText.shortened(label(edge.target), to: 60) + " (\(amount(edge.count, edge.weight)))"
    }
    if !ties.isEmpty {
      sentences.append(
        text("Strongest ties: ", "Сильнейшие связи: ") + ties.joined(separator: ", ") + ".")
    }
    let parts = parts
    let apart = parts.filter { $0.count == 1 }.flatMap(\.self)
    for part in parts.dropFirst().prefix(3) where part.count > 1 {
      sentences.append(text("Apart from the rest: ", "Отдельно от других: ") + list(part) + ".")
    }
    if !apart.isEmpty {
      sentences.append(text("Without ties: ", "Без связей: ") + list(apart) + ".")
    }
    return sentences.joined(separator: " ")
  }

  /// Up to five names, and how many more there are.
  private func list(_ nodes: [Int]) -> String {
    let names = nodes.prefix(5).map { PlainText.shortened(label($0), to: 60) }
    let more = wording.number(nodes.count - 5)
    let rest = nodes.count > 5 ? text(" and \(more) more", " и ещё \(more)") : ""
    return names.joined(separator: ", ") + rest
  }

  /// The connected parts, the largest first, each in the order of the nodes.
  private var parts: [[Int]] {
    var part = Array(graph.nodes.indices)
    // Edges join ever more; the number of a part sinks until it is that of its first node.
    var hasChanged = true
    while hasChanged {
      hasChanged = false
      for edge in graph.edges where part[edge.source] != part[edge.target] {
        let least = min(part[edge.source], part[edge.target])
        (part[edge.source], part[edge.target], hasChanged) = (least, least, true)
      }
    }
    let parts = Dictionary(grouping: graph.nodes.indices) { part[$0] }
    return parts.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.map(\.value)
  }
}
