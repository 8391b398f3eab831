internal import ComentionEntities
public import ComentionGraph

extension FigureGroup {
  /// The communities of a graph as groups, heaviest first; those of one node, and all beyond the seventh,
  /// are one group of others.
  ///
  /// - Parameters:
  ///   - communities: the communities of the graph.
  ///   - graph: the graph.
  public static func groups(of communities: Communities, in graph: Graph) -> [FigureGroup] {
    var members: [Set<EntityID>] = Array(repeating: [], count: communities.count)
    for (node, community) in zip(graph.nodes, communities.membership) {
      members[community].insert(node.entity.id)
    }
    let large = members.filter { $0.count > 1 }.prefix(Palette.groupCount - 1)
    var others = Set(graph.nodes.map(\.entity.id))
    for group in large { others.subtract(group) }
    let groups = large.map { FigureGroup(members: $0) }
    return others.isEmpty ? groups : groups + [FigureGroup(members: others, isRest: true)]
  }
}
