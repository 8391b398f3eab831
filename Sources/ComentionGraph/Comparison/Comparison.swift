internal import ComentionEntities
internal import ComentionPosts

/// Networks of several periods, and what changed between two of them.
///
/// Raw counts and shares of units carry every claim; time weights shape the drawing only. Each period
/// is weighted from its own end, so that a newer period does not win by being newer. All periods come
/// from one table of counts, without reading the posts again.
///
/// ```swift
/// let years = PeriodStep.year.periods(from: first, to: last)
/// let comparison = await Comparison(of: years, counts: counts)
/// for tie in comparison.ties where tie.change.verdict != .undecided { … }
/// ```
public struct Comparison: Sendable, Equatable {
  /// The settings that shaped the comparison.
  public let settings: ComparisonSettings
  /// The periods in the order given.
  public let periods: [ComparisonPeriod]
  /// The changes between two periods each; the first is the one asked for.
  public let steps: [ComparisonStep]

  /// The period before the change asked for, as an index.
  public var earlier: Int { steps[0].earlier }
  /// The period after the change asked for, as an index.
  public var later: Int { steps[0].later }
  /// Every tie of the two periods: claimed changes first, the largest ones before others.
  public var ties: [TieChange] { steps[0].ties }
  /// Every entity of the two periods, in the same order.
  public var nodes: [NodeChange] { steps[0].nodes }
  /// The distance of the two networks, tie by tie.
  public var distance: NetworkDistance? { steps[0].distance }
  /// The distance of the shapes of the two networks, by their spectra.
  public var spectralDistance: NetworkDistance? { steps[0].spectralDistance }
  /// How the changes were tested.
  public var test: TestSummary { steps[0].test }

  /// Compares periods.
  ///
  /// - Parameters:
  ///   - periods: at least one period; they may overlap, but two that do are not tested.
  ///   - counts: the counts of all posts.
  ///   - settings: what is counted, and how it is tested.
  /// - Complexity: for each pair of periods tested, O(P n + B m) for P periods, n entries of the table, B permutations and m of the
  ///   entries that are in the two periods compared.
  public init(
    of periods: [Period], counts: CoMentionCounts, settings: ComparisonSettings = .init()
  ) async {
    precondition(!periods.isEmpty, "a comparison needs at least one period")
    let earlier = min(max(0, settings.earlier ?? 0), periods.count - 1)
    let later = min(max(0, settings.later ?? periods.count - 1), periods.count - 1)
    let lastDay = counts.posts.keys.compactMap { $0 }.max()
    self.settings = settings
    self.periods = periods.map {
      ComparisonPeriod($0, counts: counts, settings: settings.graph, lastDay: lastDay)
    }
    var pairs = [(earlier, later)]
    if settings.testsEachStep {
      let steps = (1..<max(1, periods.count)).map { ($0 - 1, $0) } + [(0, periods.count - 1)]
      for step in steps where step.0 != step.1 && !pairs.contains(where: { $0 == step }) {
        pairs.append(step)
      }
    }
    var tables: [ChangeTable] = []
    for pair in pairs {
      tables.append(await ChangeTable(self.periods, pair, counts: counts, settings: settings))
    }
    ChangeTable.judge(&tables, alpha: settings.alpha)
    steps = zip(pairs, tables).map { pair, table in
      ComparisonStep(
        earlier: pair.0, later: pair.1, ties: table.ties, nodes: table.nodes,
        distance: table.distance, spectralDistance: table.spectral, test: table.summary)
    }
  }
}

/// How the changes of a comparison were tested.
public struct TestSummary: Sendable, Equatable {
  /// Why nothing was tested.
  public enum Obstacle: String, Sendable {
    /// There is one period only.
    case onePeriod
    /// One of the two periods has no units.
    case emptyPeriod
    /// The two periods share days.
    case overlap
  }

  /// The test.
  public var test: ChangeTest
  /// Why nothing was tested; nothing if there were tests.
  public var obstacle: Obstacle?
  /// The number of blocks of days with units in the two periods.
  public var blocks = 0
  /// The number of permutations.
  public var permutations = 0
  /// Whether these are all there are.
  public var isComplete = false
  /// The number of ties tested: those that occur often enough to reach the level at all.
  public var tiesTested = 0
  /// The number of entities tested.
  public var nodesTested = 0

  /// Makes a summary of no test yet.
  public init(test: ChangeTest) { self.test = test }
}

extension ComparisonPeriod {
  /// The network of one period.
  fileprivate init(
    _ period: Period, counts: CoMentionCounts, settings: GraphSettings, lastDay: Day?
  ) {
    var settings = settings
    settings.from = period.from
    settings.to = period.to
    // A year that has just begun ends with the last post, not with its last day.
    settings.asOf = lastDay.map { min($0, period.to) }.flatMap { period.contains($0) ? $0 : nil }
    settings.undated = .exclude
    settings.minCount = 1
    settings.topNodes = nil
    settings.topEdges = nil
    let weights = TimeWeights(
      days: counts.posts.keys.compactMap { $0 }, settings: settings)
    let measured = settings.types.intersection(counts.types)
    var total = 0.0
    for cell in counts.sizes.cells {
      guard let weight = weights[cell.day],
        settings.share(ofUnitWith: cell.size.count(of: measured)) != nil
      else { continue }
      total += weight * Double(cell.count)
    }
    self.init(
      period: period, graph: Graph(counts: counts, settings: settings), totalWeight: total)
  }
}
