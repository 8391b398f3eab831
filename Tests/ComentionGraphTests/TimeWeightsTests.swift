import ComentionGraph
import ComentionPosts
import Testing

@Suite("Time weights")
struct TimeWeightsTests {
  static func settings(_ halfLife: Double) -> GraphSettings {
    var settings = GraphSettings()
    settings.halfLife = .days(halfLife)
    return settings
  }

  @Test(
    "a post weighs half after one half-life, and half again after each further one",
    arguments: [1.0, 7, 180, 365.25, 0.5])
  func halves(halfLife: Double) {
    let weight = HalfLife.days(halfLife)
    #expect(weight.weight(ageInDays: 0) == 1)
    for halvings in 1...8
    where (halfLife * Double(halvings)).rounded() == halfLife * Double(halvings) {
      let age = Int(halfLife * Double(halvings))
      #expect(weight.weight(ageInDays: age) == 1 / Double(1 << halvings))
    }
  }

  @Test("the half-life is not the time constant")
  func notTheTimeConstant() {
    // e^(-1) after one time constant H / ln 2.
    let weight = HalfLife.days(100).weight(ageInDays: 144)
    #expect(abs(weight - 0.368_567_2) < 1e-6)
  }

  @Test(
    "the weight of an age is the product of the weights of its parts, however the days are cut",
    arguments: [UInt64](1...8))
  func parts(seed: UInt64) {
    var random = Random(seed: seed)
    for _ in 0..<200 {
      let weight = HalfLife.days(Double(1 + random.number(below: 900)))
      let (one, other) = (random.number(below: 2_000), random.number(below: 2_000))
      let whole = weight.weight(ageInDays: one + other)
      let parts = weight.weight(ageInDays: one) * weight.weight(ageInDays: other)
      #expect(abs(whole - parts) <= 1e-12 * whole)
    }
  }

  @Test("without a half-life every post weighs 1")
  func none() {
    #expect(HalfLife.none.weight(ageInDays: 100_000) == 1)
  }

  @Test("a steady rate r has the weight r / (1 - 2^(-1/H)) in the long run")
  func steadyRate() {
    let posts = (0..<4_000).map { Sample.post([0, 1], day: $0) }
    let graph = Graph(counts: Sample.counts(posts), settings: TimeWeightsTests.settings(90))
    let closedForm = 130.343_195_482_318  // 1 / (1 - 2^(-1/90))
    #expect(abs(graph.edges[0].weight - closedForm) < 1e-9)
    #expect(graph.edges[0].count == 4_000)
  }

  @Test("the reference day is the last day with a post in the period")
  func referenceDay() {
    var settings = TimeWeightsTests.settings(10)
    settings.to = Sample.day(15)
    let weights = TimeWeights(days: [0, 5, 14, 20].map { Sample.day($0) }, settings: settings)
    #expect(weights.asOf == Sample.day(14))
    #expect(weights.firstDay == Sample.day(0))
    #expect(weights.lastDay == Sample.day(14))
    #expect(weights[Sample.day(4)] == 0.5)
    #expect(weights[Sample.day(20)] == nil)
  }

  @Test("the first and the last day of a period belong to it")
  func inclusive() {
    var settings = GraphSettings()
    settings.from = Sample.day(3)
    settings.to = Sample.day(6)
    let weights = TimeWeights(days: (0..<10).map { Sample.day($0) }, settings: settings)
    let inside = (0..<10).filter { weights[Sample.day($0)] != nil }
    #expect(inside == [3, 4, 5, 6])
  }

  @Test("posts after the reference day weigh nothing, those before it are measured from it")
  func laterPosts() {
    var settings = TimeWeightsTests.settings(5)
    settings.asOf = Sample.day(10)
    let weights = TimeWeights(days: [0, 9, 10, 11].map { Sample.day($0) }, settings: settings)
    #expect(weights[Sample.day(11)] == nil)
    #expect(weights[Sample.day(10)] == 1)
    #expect(weights[Sample.day(0)] == 0.25)
    #expect(weights.lastDay == Sample.day(10))
  }

  @Test("a reference day after all posts makes all of them older")
  func laterReferenceDay() {
    var settings = TimeWeightsTests.settings(5)
    settings.asOf = Sample.day(20)
    let weights = TimeWeights(days: [Sample.day(10)], settings: settings)
    #expect(weights[Sample.day(10)] == 0.25)
  }

  @Test("undated posts weigh like the oldest post counted, or nothing")
  func undated() {
    var settings = TimeWeightsTests.settings(5)
    let days = [0, 10].map { Sample.day($0) }
    #expect(TimeWeights(days: days, settings: settings)[nil] == 0.25)
    settings.from = Sample.day(5)
    #expect(TimeWeights(days: days, settings: settings)[nil] == 1)
    #expect(TimeWeights(days: [], settings: settings)[nil] == 1)
    settings.undated = .exclude
    #expect(TimeWeights(days: days, settings: settings)[nil] == nil)
  }
}

@Suite("Decay kernels")
struct DecayKernelTests {
  @Test(
    "weigh 1 now and half at the half-life",
    arguments: [DecayKernel.exponential, .linear, .gaussian])
  func half(kernel: DecayKernel) {
    #expect(HalfLife.days(40).weight(ageInDays: 0, kernel: kernel) == 1)
    #expect(HalfLife.days(40).weight(ageInDays: 40, kernel: kernel) == 0.5)
    #expect(HalfLife.none.weight(ageInDays: 40, kernel: kernel) == 1)
  }

  @Test("end, or not, where they should")
  func ends() {
    #expect(isClose(HalfLife.days(40).weight(ageInDays: 79, kernel: .linear), 0.0125))
    #expect(HalfLife.days(40).weight(ageInDays: 80, kernel: .linear) == 0)
    #expect(HalfLife.days(40).weight(ageInDays: 500, kernel: .linear) == 0)
    #expect(HalfLife.days(40).weight(ageInDays: 80, kernel: .gaussian) == 1.0 / 16)
    #expect(HalfLife.days(40).weight(ageInDays: 39, kernel: .window) == 1)
    #expect(HalfLife.days(40).weight(ageInDays: 40, kernel: .window) == 0)
  }

  @Test("posts older than the end of a kernel are not counted")
  func old() {
    var settings = TimeWeightsTests.settings(10)
    settings.kernel = .window
    let counts = Sample.counts((0..<30).map { Sample.post([0, 1], day: $0) })
    let graph = Graph(counts: counts, settings: settings)
    #expect(graph.summary.posts == 10)
    #expect(graph.summary.postsOutside == 20)
    #expect(graph.summary.firstDay == Sample.day(20))
    #expect(graph.edges[0].count == 10)
    #expect(graph.edges[0].weight == 10)
  }
}
