import ComentionEntities
import ComentionPosts
import Testing

@testable import ComentionGraph

@Suite("Counts of co-mentions")
struct CoMentionCountsTests {
  /// Settings that use everything a table holds.
  static var settings: GraphSettings {
    var settings = GraphSettings()
    settings.types = Set(EntityType.allCases)
    settings.halfLife = .days(20)
    settings.counting = .fractional
    return settings
  }

  @Test("are those of a slow and obvious count", arguments: [UInt64](1...12))
  func matchReference(seed: UInt64) {
    let posts = Sample.posts(400, mixed: true, seed: seed)
    var settings = CoMentionCountsTests.settings
    var random = Random(seed: seed)
    settings.counting = random.number(below: 2) == 0 ? .full : .fractional
    settings.maxEntities = random.number(below: 2) == 0 ? nil : 4
    settings.types = random.number(below: 2) == 0 ? settings.types : [.organisation, .place]
    let graph = Graph(counts: Sample.counts(posts), settings: settings)
    let reference = ReferenceCount(posts, settings)
    #expect(graph.edges.count == reference.ties.count)
    for edge in graph.edges {
      let ends = Set([graph.nodes[edge.source].entity.id, graph.nodes[edge.target].entity.id])
      let expected = reference.ties[ends]
      #expect(edge.count == expected?.count)
      #expect(abs(edge.weight - (expected?.weight ?? 0)) <= 1e-12 * edge.weight)
    }
    #expect(graph.nodes.count == reference.nodes.count)
    for node in graph.nodes {
      let expected = reference.nodes[node.entity.id]
      #expect(node.count == expected?.count)
      #expect(abs(node.weight - (expected?.weight ?? 0)) <= 1e-12 * node.weight)
    }
    #expect(graph.summary.units == reference.units)
    #expect(graph.summary.unitsSetAside == 400 - reference.units)
    #expect(graph.summary.posts == 400)
  }

  @Test(
    "of parts add up to those of the whole, in any order and grouping", arguments: [UInt64](1...12))
  func merge(seed: UInt64) {
    var random = Random(seed: seed)
    let posts = Sample.posts(300, mixed: true, seed: seed)
    let whole = Graph(counts: Sample.counts(posts), settings: CoMentionCountsTests.settings)
    var parts: [CoMentionCounts] = []
    var rest = posts.shuffled(using: &random)[...]
    while !rest.isEmpty {
      let length = 1 + random.number(below: 80)
      parts.append(Sample.counts(rest.prefix(length)))
      rest = rest.dropFirst(length)
    }
    while parts.count > 1 {
      let one = parts.remove(at: random.number(below: parts.count))
      parts[random.number(below: parts.count)].merge(one)
    }
    let merged = Graph(counts: parts[0], settings: CoMentionCountsTests.settings)
    #expect(merged == whole)
  }

  @Test("stay the same when nothing is added")
  func mergeEmpty() {
    let counts = Sample.counts(Sample.posts(50, seed: 3))
    var merged = counts
    merged.merge(CoMentionCounts())
    var other = CoMentionCounts()
    other.merge(counts)
    let settings = CoMentionCountsTests.settings
    #expect(Graph(counts: merged, settings: settings) == Graph(counts: counts, settings: settings))
    #expect(Graph(counts: other, settings: settings) == Graph(counts: counts, settings: settings))
  }

  @Test("of all types give the graph of some types as counts of those types do")
  func types() {
    let posts = Sample.posts(300, mixed: true, seed: 17)
    var settings = CoMentionCountsTests.settings
    settings.types = [.organisation, .person]
    settings.maxEntities = 3
    let all = Graph(counts: Sample.counts(posts), settings: settings)
    let some = Graph(
      counts: Sample.counts(posts, types: [.organisation, .person]), settings: settings)
    #expect(all == some)
  }

  @Test("tables of different types cannot be merged")
  func differentTypes() async {
    await #expect(processExitsWith: .failure) {
      var counts = CoMentionCounts(types: [.place])
      counts.merge(CoMentionCounts(types: [.person]))
    }
  }
}

/// Counting as one would do it by hand, post by post.
struct ReferenceCount {
  struct Sum {
    var count = 0
    var weight = 0.0
  }
  private(set) var nodes: [EntityID: Sum] = [:]
  private(set) var ties: [Set<EntityID>: Sum] = [:]
  private(set) var units = 0

  init(_ posts: [ExtractedPost], _ settings: GraphSettings) {
    let weights = TimeWeights(days: posts.compactMap(\.post.date), settings: settings)
    for post in posts {
      guard let weight = weights[post.post.date] else { continue }
      let named = post.extraction.entities.filter { settings.types.contains($0.type) }.map(\.id)
      if let most = settings.maxEntities, named.count > most { continue }
      units += 1
      for one in named {
        nodes[one, default: Sum()].count += 1
        nodes[one, default: Sum()].weight += weight
        for other in named where one < other {
          let share = settings.counting == .full ? 1 : 1 / Double(named.count - 1)
          ties[[one, other], default: Sum()].count += 1
          ties[[one, other], default: Sum()].weight += weight * share
        }
      }
    }
  }
}
