internal import ComentionEntities
internal import ComentionGraph

/// Which colour each node has when groups are told by colour.
struct GroupColors: Sendable {
  /// The class of each node, in the order of the graph; nothing for a node without a group.
  let roles: [String?]
  /// The name of the group of each node, in the order of the graph.
  let names: [String?]
  /// The class and the name of each group that is drawn.
  let key: [(role: String, name: String)]

  /// Assigns colours in the order of the groups; from the eighth on they share the last one.
  init(_ graph: Graph, options: FigureOptions) {
    var role: [EntityID: String] = [:]
    var names: [EntityID: String] = [:]
    let russian = options.language == .russian
    var key: [(role: String, name: String)] = []
    for (index, group) in options.groups.enumerated() {
      let members = graph.nodes.filter { group.members.contains($0.entity.id) }
      guard !members.isEmpty else { continue }
      let last = Palette.groupCount - 1
      let own = "group\(group.isRest ? last : min(index, last))"
      let labels = members.prefix(2).map { node in
        PlainText.shortened(PlainText.cleaned(node.entity.label(in: options.language)), to: 16)
      }
      let heaviest =
        labels.joined(separator: ", ") + (members.count > 2 ? " + \(members.count - 2)" : "")
      let rest = group.isRest ? (russian ? "прочие" : "others") : heaviest
      let name = group.name.map { PlainText.shortened(PlainText.cleaned($0), to: 36) } ?? rest
      for node in members where role[node.entity.id] == nil {
        role[node.entity.id] = own
        names[node.entity.id] = name
      }
      guard index < Palette.groupCount else { continue }
      key.append((own, name))
    }
    roles = graph.nodes.map { role[$0.entity.id] }
    self.names = graph.nodes.map { names[$0.entity.id] }
    self.key = key
  }
}
