internal import ComentionEntities
internal import ComentionGraph
internal import ComentionPosts
internal import ComentionRender

// What the template of the page is filled with.
extension Report {
  /// Whether entities of more than one type are shown.
  var isTyped: Bool { types.count > 1 }

  /// The types shown, in a fixed order.
  var types: [EntityType] {
    let shown = Set(graph.nodes.map(\.entity.type))
    return EntityType.allCases.filter(shown.contains)
  }

  /// What the entities are called as a heading.
  var entitiesTitle: String {
    types.count == 1 ? words.plural(types[0]) : words["entities"]
  }

  /// The years with posts, as far as the posts have dates.
  var years: [Int] {
    Set(posts.keys.compactMap { $0?.components.year }).sorted()
  }

  /// The labels, with those that depend on the data.
  private var labels: [String: String] {
    var labels = words.labels
    labels["entities"] = entitiesTitle
    return labels
  }

  /// All fields of the page, with the figure that it shows.
  func fields(_ figure: Figure) -> [String: Any] {
    let matrix = MatrixChart.chart(graph, seed: options.seed, words: words)
    let egos = egoFields
    var contents = ["network"]
    if axis != nil { contents.append("timeline") }
    contents.append("rankings")
    if matrix != nil { contents.append("matrix") }
    if !egos.isEmpty { contents.append("partners") }
    contents += ["evidence", "method", "quality"]
    return [
      "w": labels,
      "title": title,
      "lead": figure.subtitle,
      "glance": figure.description,
      "keys": keys.map { ["label": $0.label, "value": $0.value] },
      "contents": contents.map { ["id": $0, "name": words[$0]] },
      "years": years.enumerated().map { ["place": String($0), "name": String($1)] },
      "typed": isTyped,
      "types": types.map { ["id": $0.rawValue, "name": words.plural($0)] },
      "units": words.units(graph.summary.unit),
      "figure": figure.svg(),
      "figureTitle": figure.title,
      "timeline": timeline.map { [["hint": timelineHint, "chart": $0.element]] } ?? [],
      "matrix": matrix.map { [["hint": matrixHint, "chart": $0.element]] } ?? [],
      "tested": isTested,
      "weighted": isWeighted,
      "nodes": nodeFields,
      "ties": tieFields,
      "strengthNote": strengthNote,
      "hasEgos": !egos.isEmpty,
      "egos": egos,
      "evidenceHint": evidenceHint,
      "method": method(caption: figure.caption).map { ["text": $0] },
      "settings": settings.map { ["name": $0.name, "value": $0.value] },
      "command": options.command.map { [["text": $0, "block": MarkdownText.block($0)]] } ?? [],
      "findings": findings.map { ["text": $0] },
      "sources": sourceFields,
      "hasLoose": !doctor.looseNames.isEmpty,
      "loose": looseFields,
      "colophon": options.program,
    ]
  }

  /// The key numbers of the page.
  var keys: [(label: String, value: String)] {
    let summary = graph.summary
    let wording = words.wording
    var keys = [(words["posts"], wording.number(summary.posts))]
    if summary.channels > 0 {
      keys.append((words.pick("Channels", "Каналы"), wording.number(summary.channels)))
    }
    keys.append(
      (
        words.pick("\(entitiesTitle) named", "\(entitiesTitle), всего"),
        wording.number(summary.entitiesFound)
      ))
    keys.append((words.pick("Ties found", "Связи, всего"), wording.number(summary.tiesFound)))
    if summary.settings.backbone != .none {
      keys.append(
        (words.pick("Beyond chance", "Не случайны"), wording.number(summary.tiesSignificant)))
    }
    if summary.settings.halfLife != .none {
      keys.append(
        (words.pick("Effective posts", "Эффективно постов"), wording.weight(summary.effectivePosts))
      )
    }
    if doctor.stories > 0, doctor.stories < doctor.posts {
      keys.append(
        (words.pick("Different stories", "Разных текстов"), wording.number(doctor.stories)))
    }
    return keys.map { (label: $0.0, value: $0.1) }
  }

  /// Posts and the heaviest ties over time; nothing without dates.
  var timeline: Chart? {
    guard let axis else { return nil }
    let rows = graph.edges.indices.prefix(8).map { place in
      TimelineChart.Row(
        label: names(ofTie: place), counts: axis.counts(ties[place].days), total: ties[place].units)
    }
    return TimelineChart.chart(axis: axis, posts: axis.counts(posts), rows: rows, words: words)
  }

  /// What the timeline shows.
  var timelineHint: String {
    guard let axis else { return "" }
    let each = words.each(axis.step)
    return words.pick(
      "Posts \(each), and the \(min(8, graph.edges.count)) strongest ties below on one common scale; at the right the highest bar and the totals.",
      "Посты \(each), ниже – сильнейшие связи (\(min(8, graph.edges.count))) в одном масштабе; справа – высший столбец и суммы."
    )
  }

  /// What the matrix shows.
  var matrixHint: String {
    words.pick(
      "Each cell is a tie: the darker, the heavier. Names that are mentioned together stand together, in squares; the squares are Leiden communities.",
      "Каждая клетка – связь: чем темнее, тем весомее. Имена, упоминаемые вместе, стоят рядом, в квадратах – это сообщества по Лейденскому методу."
    )
  }

  /// A tie by the labels of its ends, the heavier first.
  func names(ofTie place: Int) -> String {
    label(graph.edges[place].source) + " – " + label(graph.edges[place].target)
  }

  /// The ends of a tie.
  func ends(ofTie place: Int) -> TieEnds {
    let edge = graph.edges[place]
    return TieEnds(graph.nodes[edge.source].entity.id, graph.nodes[edge.target].entity.id)
  }

  /// The id of the place with the posts behind a node.
  func anchor(ofNode place: Int) -> String { EvidenceAnchor.node(graph.nodes[place].entity.id) }

  /// The id of the place with the posts behind a tie.
  func anchor(ofTie place: Int) -> String { EvidenceAnchor.tie(ends(ofTie: place)) }

  /// The label of a node.
  func label(_ place: Int) -> String {
    let entity = graph.nodes[place].entity
    let label = PlainText.cleaned(entity.label(in: words.language))
    return label.isEmpty ? entity.id.rawValue : label
  }

  /// The name of a node where the label is short for it.
  func fullName(_ place: Int) -> String? {
    let name = PlainText.cleaned(graph.nodes[place].entity.name[words.language])
    return name.isEmpty || name == label(place) ? nil : name
  }
}

extension ReportWords {
  /// From when to when posts are.
  func span(of trail: Trail) -> [String] {
    trail.span.map { [wording.span($0.lowerBound, $0.upperBound)] } ?? []
  }
}
