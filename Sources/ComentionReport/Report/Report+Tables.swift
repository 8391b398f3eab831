internal import ComentionEntities
internal import ComentionExport
internal import ComentionGraph
internal import ComentionPosts
internal import ComentionRender

// Rankings and the main names with their partners.
extension Report {
  /// The number of partners on a card.
  private static let mostPartners = 8
  /// The number of cards.
  private static let mostCards = 12

  /// Whether ties have been tested.
  var isTested: Bool { graph.edges.contains { $0.q != nil } }

  /// Whether weights say more than counts.
  var isWeighted: Bool {
    graph.nodes.contains { abs($0.weight - Double($0.count)) > 1e-9 }
      || graph.edges.contains { abs($0.weight - Double($0.count)) > 1e-9 }
  }

  /// The rows of the entities, with their posts.
  var nodeFields: [[String: Any]] {
    let heaviest = graph.nodes.map(\.weight).max() ?? 0
    let degrees = degrees
    return graph.nodes.enumerated().map { place, node in
      let trail = nodes[place]
      var fields: [String: Any] = [
        "label": label(place),
        "full": fullName(place).map { [["text": $0]] } ?? [],
        "type": node.entity.type.rawValue,
        "typeName": words.singular(node.entity.type),
        "degree": words.wording.number(degrees[place]),
        "anchor": anchor(ofNode: place),
        "facts": facts(node.count, node.weight),
      ]
      fields.merge(common(place, node.count, node.weight, heaviest, trail)) { $1 }
      return fields
    }
  }

  /// The rows of the ties, with their posts.
  var tieFields: [[String: Any]] {
    let heaviest = graph.edges.map(\.weight).max() ?? 0
    return graph.edges.enumerated().map { place, edge in
      var fields: [String: Any] = [
        "names": names(ofTie: place),
        "anchor": anchor(ofTie: place),
        "strength": edge.association.map { words.weight($0.strength) } ?? "",
        "strengthValue": edge.association.map { DecimalText.text($0.strength, decimals: 6) } ?? "",
        "qValue": edge.q.map { DecimalText.text($0, significant: 6) } ?? "",
        "q": edge.q.map { localized(DecimalText.text($0, significant: 2)) } ?? "",
        "facts": facts(edge.count, edge.weight),
      ]
      fields.merge(common(place, edge.count, edge.weight, heaviest, ties[place])) { $1 }
      return fields
    }
  }

  private func common(
    _ place: Int, _ count: Int, _ weight: Double, _ heaviest: Double, _ trail: Trail
  ) -> [String: Any] {
    [
      "place": String(place),
      "rank": String(place + 1),
      "count": words.wording.number(count),
      "weight": words.weight(weight),
      "weightValue": DecimalText.text(weight, decimals: 6),
      "level": level(weight, heaviest),
      "first": words.day(trail.span?.lowerBound),
      "firstISO": trail.span?.lowerBound.description ?? "",
      "last": words.day(trail.span?.upperBound),
      "lastISO": trail.span?.upperBound.description ?? "",
      "quotes": trail.quoted.map(quoteFields),
      "more": more(trail).map { [["text": $0]] } ?? [],
    ]
  }

  /// The cards of the heaviest entities that have ties.
  var egoFields: [[String: Any]] {
    let heaviest = graph.edges.map(\.weight).max() ?? 0
    var tiesOfNode = [[Int]](repeating: [], count: graph.nodes.count)
    for (place, edge) in graph.edges.enumerated() {
      tiesOfNode[edge.source].append(place)
      tiesOfNode[edge.target].append(place)
    }
    let chosen = graph.nodes.indices.filter { !tiesOfNode[$0].isEmpty }.prefix(Report.mostCards)
    return chosen.map { place in
      let node = graph.nodes[place]
      let ties = tiesOfNode[place].sorted {
        (-graph.edges[$0].weight, $0) < (-graph.edges[$1].weight, $1)
      }
      let rest = ties.count - Report.mostPartners
      let spark = axis.map { axis in
        SparkChart.chart(
          axis.counts(nodes[place].days), axis: axis,
          label: "\(label(place)), \(words.each(axis.step))", words: words
        ).element
      }
      return [
        "place": String(place),
        "label": label(place),
        "full": fullName(place).map { [["text": $0]] } ?? [],
        "type": node.entity.type.rawValue,
        "anchor": anchor(ofNode: place),
        "facts": ([facts(node.count, node.weight)] + words.span(of: nodes[place]))
          .joined(separator: " · "),
        "spark": spark ?? "",
        "partners": ties.prefix(Report.mostPartners).enumerated().map { rank, tie in
          let edge = graph.edges[tie]
          return [
            "tie": String(tie),
            "comma": rank + 1 < min(ties.count, Report.mostPartners),
            "anchor": anchor(ofTie: tie),
            "name": label(edge.source == place ? edge.target : edge.source),
            "level": level(edge.weight, heaviest),
            "weight": isWeighted ? words.weight(edge.weight) : words.wording.number(edge.count),
          ]
        },
        "rest": rest > 0
          ? [["text": words.pick("and \(rest) more", "и ещё \(rest)")]] : [],
      ]
    }
  }

  /// What "times chance" means.
  var strengthNote: String {
    let note = words.pick(
      "Times chance: how many times more often the two are named together than if they had nothing to do with each other.",
      "К случайному: во сколько раз чаще имена встречаются вместе, чем если бы они не были связаны."
    )
    guard isTested else { return note }
    return note
      + words.pick(
        " q: the share of false ties to be expected among all with so small a value or a smaller one.",
        " q: ожидаемая доля ложных связей среди всех с таким же или меньшим значением.")
  }

  /// The number of ties of each node.
  private var degrees: [Int] {
    var degrees = [Int](repeating: 0, count: graph.nodes.count)
    for edge in graph.edges {
      degrees[edge.source] += 1
      degrees[edge.target] += 1
    }
    return degrees
  }

  /// A count, and the weight where it says more.
  func facts(_ count: Int, _ weight: Double) -> String {
    let number = words.wording.number(count)
    let counted =
      switch graph.summary.unit {
      case .post: words.wording.count(count, .post)
      case .paragraph: words.pick("\(number) paragraphs", "абзацев: \(number)")
      case .sentence: words.pick("\(number) sentences", "предложений: \(number)")
      }
    guard abs(weight - Double(count)) > 1e-9 else { return counted }
    return counted + words.pick(", weight ", ", вес ") + words.wording.weight(weight)
  }

  /// A weight as a share of the heaviest, in per cent.
  private func level(_ weight: Double, _ heaviest: Double) -> String {
    heaviest > 0 ? fixed(100 * weight / heaviest) : "0"
  }

  /// A number with the decimal sign of the language.
  private func localized(_ number: String) -> String {
    words.language == .russian ? String(number.map { $0 == "." ? "," : $0 }) : number
  }
}
