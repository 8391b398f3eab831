internal import ComentionEntities
internal import ComentionGraph

/// A value of a node or tie, as the formats with types tell them apart.
enum AttributeValue: Equatable {
  case text(String)
  case whole(Int)
  /// A number that is written with twelve significant digits.
  case number(Double)
  /// A number that is written with at most twelve decimals, as weights are.
  case decimal(Double)
  case truth(Bool)

  /// The value as plain text.
  var text: String {
    switch self {
    case .text(let text): text
    case .whole(let number): String(number)
    case .number(let number): DecimalText.text(number, significant: 12)
    case .decimal(let number): DecimalText.text(number)
    case .truth(let truth): truth ? "true" : "false"
    }
  }

  var kind: AttributeKind {
    switch self {
    case .text: .text
    case .whole: .whole
    case .number, .decimal: .number
    case .truth: .truth
    }
  }
}

/// The type of an attribute.
enum AttributeKind {
  case text, whole, number, truth
}

/// A named attribute of nodes or of ties, in the order in which all formats have them.
struct Attribute<Item> {
  let name: StaticString
  let kind: AttributeKind
  let value: (Item) -> AttributeValue?

  init(_ name: StaticString, _ kind: AttributeKind, _ value: @escaping (Item) -> AttributeValue?) {
    self.name = name
    self.kind = kind
    self.value = value
  }
}

extension Attribute<Graph.Node> {
  /// What a format says of nodes besides id and label; measures that no node has are left out.
  static func all(of graph: Graph, _ language: Language) -> [Attribute] {
    let always: [Attribute] = [
      Attribute("type", .text) { .text($0.entity.type.rawValue) },
      Attribute("name", .text) { .text($0.entity.name[language]) },
      Attribute("short", .text) { .text($0.entity.label(in: language)) },
      Attribute("count", .whole) { .whole($0.count) },
      Attribute("weight", .number) { .decimal($0.weight) },
    ]
    return always + sides(of: graph) + measures(of: graph)
  }

  /// The side of each node, 0 or 1, if ties join two different types only: what networkx calls
  /// `bipartite`.
  static func sides(of graph: Graph) -> [Attribute] {
    guard let pairs = graph.summary.settings.typePairs, pairs.count == 1, let pair = pairs.first,
      pair.first != pair.second
    else { return [] }
    return [Attribute("bipartite", .whole) { .whole($0.entity.type == pair.first ? 0 : 1) }]
  }

  /// The measures that the nodes of a graph have.
  static func measures(of graph: Graph) -> [Attribute] {
    let all: [Attribute] = [
      Attribute("degree", .whole) { $0.measures.map { .whole($0.degree) } },
      Attribute("strength", .number) { $0.measures.map { .decimal($0.strength) } },
      Attribute("pagerank", .number) { $0.measures?.pageRank.map { .number($0) } },
      Attribute("eigenvector", .number) { $0.measures?.eigenvector.map { .number($0) } },
      Attribute("betweenness", .number) { $0.measures?.betweenness.map { .number($0) } },
      Attribute("closeness", .number) { $0.measures?.closeness.map { .number($0) } },
      Attribute("core", .whole) { $0.measures?.core.map { .whole($0) } },
      Attribute("clustering", .number) { $0.measures?.clustering.map { .number($0) } },
      Attribute("component", .whole) { $0.measures?.component.map { .whole($0) } },
      Attribute("community", .whole) { $0.measures?.community.map { .whole($0) } },
      Attribute("participation", .number) { $0.measures?.participation.map { .number($0) } },
      Attribute("weightLow", .number) { $0.interval.map { .decimal($0.lowerBound) } },
      Attribute("weightHigh", .number) { $0.interval.map { .decimal($0.upperBound) } },
      Attribute("rankLow", .whole) { $0.rankInterval.map { .whole($0.lowerBound) } },
      Attribute("rankHigh", .whole) { $0.rankInterval.map { .whole($0.upperBound) } },
    ]
    return all.filter { attribute in graph.nodes.contains { attribute.value($0) != nil } }
  }
}

extension Attribute<Graph.Edge> {
  /// What a format says of ties besides their ends; what no tie has is left out.
  static func all(of graph: Graph) -> [Attribute] {
    [
      Attribute("count", .whole) { .whole($0.count) },
      Attribute("weight", .number) { .decimal($0.weight) },
    ] + values(of: graph)
  }

  /// The associations and results of tests that the ties of a graph have.
  static func values(of graph: Graph) -> [Attribute] {
    let all: [Attribute] = [
      Attribute("sourceCount", .whole) { $0.association.map { .whole($0.first) } },
      Attribute("targetCount", .whole) { $0.association.map { .whole($0.second) } },
      Attribute("association", .number) { $0.association.map { .number($0.strength) } },
      Attribute("jaccard", .number) { $0.association.map { .number($0.jaccard) } },
      Attribute("cosine", .number) { $0.association.map { .number($0.cosine) } },
      Attribute("dice", .number) { $0.association.map { .number($0.dice) } },
      Attribute("inclusion", .number) { $0.association.map { .number($0.inclusion) } },
      Attribute("npmi", .number) { $0.association.map { .number($0.npmi) } },
      Attribute("loglikelihood", .number) { $0.association.map { .number($0.logLikelihood) } },
      Attribute("p", .number) { $0.p.map { .number($0) } },
      Attribute("q", .number) { $0.q.map { .number($0) } },
      Attribute("significant", .truth) { $0.isSignificant.map { .truth($0) } },
      Attribute("weightLow", .number) { $0.interval.map { .decimal($0.lowerBound) } },
      Attribute("weightHigh", .number) { $0.interval.map { .decimal($0.upperBound) } },
    ]
    return all.filter { attribute in graph.edges.contains { attribute.value($0) != nil } }
  }
}

extension JSONText {
  /// Writes a value of its own type.
  mutating func value(_ value: AttributeValue) {
    switch value {
    case .text(let text): string(text)
    case .whole(let value): number(value)
    case .number(let value): number(value, significant: 12)
    case .decimal(let value): number(value)
    case .truth(let truth): bool(truth)
    }
  }

  /// Writes the attributes that an item has as members.
  mutating func members<Item>(_ attributes: [Attribute<Item>], of item: Item) {
    for attribute in attributes {
      guard let value = attribute.value(item) else { continue }
      key(attribute.name)
      self.value(value)
    }
  }
}
