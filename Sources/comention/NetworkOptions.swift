import ArgumentParser
import ComentionGraph
import ComentionPosts

/// The flags about what is computed of entities and ties besides their weights.
struct NetworkOptions: ParsableArguments {
  /// Which measures of entities are computed for data.
  enum Measures: String, ExpressibleByArgument, CaseIterable {
    case automatic
    case all
    case none
  }

  /// How communities are found, if at all.
  enum CommunityMethod: String, ExpressibleByArgument, CaseIterable {
    case none
    case louvain
    case leiden
  }

  @Option(
    help: ArgumentHelp(
      "Find communities: numbers in data, colours in pictures.",
      valueName: CommunityMethod.allCases.map(\.rawValue).joined(separator: "|")))
  var communities = CommunityMethod.none

  @Option(help: "The resolution of communities; larger makes smaller ones.")
  var resolution = 1.0

  @Option(
    name: .customLong("node-measures"),
    help: ArgumentHelp(
      "Degree, strength, PageRank, eigenvector, k-core, clustering and component in data; betweenness"
        + " and closeness too (automatic: up to 1000 entities); or none.",
      valueName: Measures.allCases.map(\.rawValue).joined(separator: "|")))
  var measures = Measures.automatic

  @Flag(
    help:
      "Add 90% intervals of weights and ranks to data, from drawing days anew (see --block-days).")
  var intervals = false

  func validate() throws {
    if !(resolution > 0 && resolution.isFinite) {
      throw ValidationError("--resolution must be positive, not \(resolution)")
    }
  }

  /// The communities asked for.
  func communities(of graph: Graph, seed: UInt64) -> Communities? {
    Communities.Method(rawValue: communities.rawValue).map {
      Communities(of: graph, method: $0, resolution: resolution, seed: seed)
    }
  }

  /// The graph with all that these flags ask for.
  func completed(
    _ graph: Graph, _ counts: CoMentionCounts, _ statistics: StatisticsOptions, jobs: Int
  ) async -> Graph {
    var graph = graph
    switch measures {
    case .none: break
    case .all: graph = graph.measured()
    case .automatic:
      let paths: Set<NodeMeasure> = [.betweenness, .closeness]
      let all = Set(NodeMeasure.allCases)
      graph = graph.measured(graph.nodes.count > 1_000 ? all.subtracting(paths) : all)
    }
    if let found = communities(of: graph, seed: statistics.seed) { graph = graph.adding(found) }
    guard intervals else { return graph }
    var bootstrap = Bootstrap()
    bootstrap.seed = statistics.seed
    bootstrap.blockDays = statistics.blockDays
    return await graph.addingIntervals(from: counts, bootstrap, jobs: jobs)
  }
}
