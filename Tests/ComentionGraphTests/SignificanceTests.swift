import ComentionEntities
import Testing

@testable import ComentionGraph

@Suite("Associations and tests of ties")
struct SignificanceTests {
  /// The graph of a seed whose ties are tested, as in Tests/Reference/significance.py.
  static func graph(_ seed: UInt64, _ backbone: Backbone) -> Graph {
    var settings = GraphSettings()
    settings.backbone = backbone
    settings.keepsInsignificant = true
    return Graph(
      counts: Sample.counts(Sample.posts(90, entities: 8, seed: seed)), settings: settings)
  }

  /// The numbers of the two ends of an edge.
  static func ends(_ edge: Graph.Edge, _ graph: Graph) -> [Double] {
    [edge.source, edge.target].compactMap {
      Double(graph.nodes[$0].entity.id.rawValue.dropFirst())
    }.sorted()
  }

  static let measures: [TieMeasure] = [
    .count, .association, .jaccard, .cosine, .dice, .inclusion, .npmi, .logLikelihood,
  ]

  @Test("are those of an independent implementation, on 50 random graphs")
  func reference() throws {
    let golden = try Golden.graphs("significance.json")
    #expect(golden.count == 50)
    for (index, rows) in golden.enumerated() {
      let seed = UInt64(index + 1)
      let graphs = [Backbone.hypergeometric, .disparity, .noiseCorrected, .sdsm].map {
        SignificanceTests.graph(seed, $0)
      }
      for graph in graphs { try #require(graph.edges.count == rows.count) }
      for row in rows {
        for (position, graph) in graphs.enumerated() {
          let edge = try #require(
            graph.edges.first { SignificanceTests.ends($0, graph) == Array(row[0..<2]) })
          for (measure, expected) in zip(SignificanceTests.measures, row[2...]) {
            #expect(
              isClose(try #require(edge.value(of: measure)), expected), "\(measure), seed \(seed)")
          }
          #expect(
            isClose(try #require(edge.p), row[10 + position]),
            "\(graph.summary.settings.backbone), seed \(seed), \(row)")
        }
      }
    }
  }

  @Test("hypergeometric tails are exact, far out too")
  func tails() throws {
    for row in try Golden.rows("hypergeometric.json") {
      let tail = Hypergeometric.upperTail(
        count: Int(row[0]), first: Int(row[1]), second: Int(row[2]), units: Int(row[3]))
      #expect(isClose(tail, row[4]), "\(row)")
    }
  }

  @Test("binomial probabilities add up to 1", arguments: [0, 1, 7, 40, 900])
  func binomial(trials: Int) {
    for p in [0, 1e-9, 0.03, 0.5, 0.97, 1] {
      let sum = (0...trials).reduce(0) {
        $0 + Binomial.probability($1, of: trials, p: p, q: 1 - p)
      }
      #expect(isClose(sum, 1, 1e-12))
    }
  }

  @Test("equal probabilities make the Poisson-binomial distribution binomial")
  func poissonBinomial() {
    for (count, trials, p) in [
      (3, 10, 0.2), (0, 5, 0.5), (5, 5, 0.1), (40, 1_000, 0.01), (2, 1_000, 0.01),
    ] {
      let expected = (count...trials).reversed().reduce(0) {
        $0 + Binomial.probability($1, of: trials, p: p, q: 1 - p)
      }
      let parts = [
        PoissonBinomial.Class(trials: trials / 2, probability: p),
        PoissonBinomial.Class(trials: trials - trials / 2, probability: p),
        PoissonBinomial.Class(trials: 4, probability: 0),
      ]
      #expect(isClose(PoissonBinomial.upperTail(count: count, classes: parts), expected))
      let shifted = parts + [PoissonBinomial.Class(trials: 6, probability: 1)]
      #expect(isClose(PoissonBinomial.upperTail(count: count + 6, classes: shifted), expected))
    }
  }

  @Test("the configuration model names entities and fills units as often as in fact")
  func configurationModel() {
    let counts = [30, 20, 12, 9, 3, 1, 1]
    let sizes = [
      (size: 0, units: 9), (size: 1, units: 10), (size: 2, units: 17), (size: 4, units: 8),
    ]
    #expect(counts.reduce(0, +) == sizes.reduce(0) { $0 + $1.size * $1.units })
    let model = ConfigurationModel(counts: counts, sizes: sizes)
    for count in counts {
      let expected = model.classes.reduce(0) {
        $0 + Double($1.units) * model.probability(ofCount: count, in: $1)
      }
      #expect(isClose(expected, Double(count), 1e-11))
    }
    for (item, size) in zip(model.classes, sizes) {
      let expected = counts.reduce(0) { $0 + model.probability(ofCount: $1, in: item) }
      #expect(isClose(expected, Double(size.size), 1e-11))
    }
  }

  @Test("the configuration model knows what is certain")
  func certain() {
    // The first entity is in every unit; what is left of the units of size 1 is nothing.
    let sizes = [(size: 1, units: 3), (size: 2, units: 3), (size: 4, units: 1)]
    let model = ConfigurationModel(counts: [7, 2, 2, 2], sizes: sizes)
    for item in model.classes { #expect(model.probability(ofCount: 7, in: item) == 1) }
    let chances = model.classes.map { model.probability(ofCount: 2, in: $0) }
    #expect(chances[0] == 0)
    #expect(isClose(chances[1], 1.0 / 3, 1e-12))
    #expect(chances[2] == 1)
  }

  @Test("q-values are those of Benjamini and Hochberg")
  func falseDiscovery() {
    // scipy.stats.false_discovery_control
    let q = FalseDiscovery.qValues([0.001, 0.2, 0.03, 0.03, 0.011, 0.9, 0.04], tests: 7)
    let expected = [0.007, 0.233_333_333_333_333, 0.0525, 0.0525, 0.0385, 0.9, 0.056]
    for (one, other) in zip(q, expected) { #expect(isClose(one, other)) }
    #expect(FalseDiscovery.qValues([], tests: 0).isEmpty)
    #expect(FalseDiscovery.qValues([0.01], tests: 100) == [1])
  }

  @Test("a tie that only chance made is left out, or marked")
  func filter() throws {
    // 0 and 1 are always together; 2 and 3 meet as often as chance would have it.
    var posts = (0..<10).map { _ in Sample.post([0, 1]) }
    posts += [Sample.post([2, 3])]
    posts += (0..<9).flatMap { _ in [Sample.post([2]), Sample.post([3])] }
    posts += (0..<81).map { _ in Sample.post([]) }
    var settings = GraphSettings()
    settings.backbone = .hypergeometric
    let graph = Graph(counts: Sample.counts(posts), settings: settings)
    #expect(graph.edges.count == 1)
    #expect(graph.nodes.count == 4)
    #expect(graph.summary.tiesTested == 6)
    #expect(graph.summary.tiesFound == 2)
    #expect(graph.summary.tiesSignificant == 1)
    settings.keepsInsignificant = true
    let marked = Graph(counts: Sample.counts(posts), settings: settings)
    #expect(marked.edges.map(\.isSignificant) == [true, false])
  }

  @Test("ties are ordered and limited by the measure asked for", arguments: TieMeasure.allCases)
  func order(measure: TieMeasure) throws {
    var settings = GraphSettings()
    settings.measure = measure
    let counts = Sample.counts(Sample.posts(200, seed: 4))
    let graph = Graph(counts: counts, settings: settings)
    let values = graph.edges.compactMap { $0.value(of: measure) }
    #expect(values == values.sorted(by: >))
    settings.minWeight = values[values.count / 2]
    let limited = Graph(counts: counts, settings: settings)
    #expect(limited.edges.count == values.count { $0 >= values[values.count / 2] })
  }

  @Test("an association states its counts and its closed forms")
  func association() {
    let tie = Association(count: 4, first: 8, second: 5, units: 100)
    #expect(tie.expected == 0.4)
    #expect(tie.strength == 10)
    #expect(tie.jaccard == 4.0 / 9)
    #expect(tie.dice == 8.0 / 13)
    #expect(tie.inclusion == 0.8)
    #expect(isClose(tie.npmi, 0.715_338_279_036_697))
    let never = Association(count: 1, first: 50, second: 50, units: 100)
    #expect(never.logLikelihood < 0)
    #expect(never.npmi < 0)
    #expect(Association(count: 3, first: 3, second: 3, units: 3).npmi == 1)
    #expect(Association(count: 3, first: 3, second: 3, units: 9).npmi == 1)
    #expect(Association(count: 3, first: 3, second: 3, units: 3).logLikelihood == 0)
  }
}
