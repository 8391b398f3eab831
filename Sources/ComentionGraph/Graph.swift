public import ComentionEntities

/// A network of entities that are mentioned together, frozen: nodes and edges in a defined order.
///
/// Nodes are ordered by falling weight, edges by the falling measure of the settings, which is the
/// weight unless another was asked for; equal ones by weight, raw count and then the ids, so that equal
/// input gives equal order.
public struct Graph: Sendable, Equatable {
  /// An entity with how often it is mentioned.
  public struct Node: Sendable, Equatable {
    /// The entity.
    public var entity: Entity
    /// The number of units that mention the entity.
    public var count: Int
    /// The time-weighted number of units that mention the entity.
    public var weight: Double
    /// Where the node stands in the graph; nothing until `Graph.measured` or `Graph.adding`.
    public var measures: NodeMeasures?
    /// Where the weight may lie; nothing until `Graph.addingIntervals`.
    public var interval: ClosedRange<Double>?
    /// Where the rank by weight may lie, from 1; nothing until `Graph.addingIntervals`.
    public var rankInterval: ClosedRange<Int>?

    /// Makes a node.
    public init(entity: Entity, count: Int, weight: Double) {
      self.entity = entity
      self.count = count
      self.weight = weight
    }
  }

  /// A tie of two entities that are mentioned together; it has no direction.
  public struct Edge: Sendable, Equatable {
    /// The index of one end in `nodes`, the smaller of the two.
    public var source: Int
    /// The index of the other end in `nodes`.
    public var target: Int
    /// The number of units that mention both ends.
    public var count: Int
    /// The time-weighted number of units that mention both ends.
    public var weight: Double
    /// The raw count with both margins and the number of units, and the measures made from them.
    public var association: Association?
    /// The probability of so strong a tie by chance; nothing if no test was asked for.
    public var p: Double?
    /// The p-value corrected for the number of tests (Benjamini-Hochberg).
    public var q: Double?
    /// Whether the tie can be told from chance, by the test and level of the settings; nothing if no
    /// test was asked for.
    public var isSignificant: Bool?
    /// Where the weight may lie; nothing until `Graph.addingIntervals`.
    public var interval: ClosedRange<Double>?

    /// Makes an edge.
    public init(
      source: Int, target: Int, count: Int, weight: Double, association: Association? = nil
    ) {
      self.source = source
      self.target = target
      self.count = count
      self.weight = weight
      self.association = association
    }
  }

  /// The entities, heaviest first.
  public let nodes: [Node]
  /// The ties, strongest first; each pair of nodes at most once, and never a node with itself.
  public let edges: [Edge]
  /// What was counted and what was left out.
  public let summary: GraphSummary

  /// Makes a graph from nodes and edges that are in the defined order already.
  ///
  /// - Precondition: every edge joins two different nodes of `nodes`, smaller index first.
  public init(nodes: [Node], edges: [Edge], summary: GraphSummary) {
    for edge in edges {
      precondition(
        edge.source < edge.target && nodes.indices.contains(edge.source)
          && nodes.indices.contains(edge.target),
        "an edge must join two different nodes of the graph, the smaller index first")
    }
    self.nodes = nodes
    self.edges = edges
    self.summary = summary
  }
}
