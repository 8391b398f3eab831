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
  /// The period before the change, as an index.
  public let earlier: Int
  /// The period after the change, as an index.
  public let later: Int
  /// Every tie of the two periods: claimed changes first, the largest ones before others.
  public let ties: [TieChange]
  /// Every entity of the two periods, in the same order.
  public let nodes: [NodeChange]
  /// The distance of the two networks.
  public let distance: NetworkDistance?
  /// How the changes were tested.
  public let test: TestSummary

  /// Compares periods.
  ///
  /// - Parameters:
  ///   - periods: at least one period; they may overlap, but two that do are not tested.
  ///   - counts: the counts of all posts.
  ///   - settings: what is counted, and how it is tested.
  /// - Complexity: O(P n + B m) for P periods, n entries of the table, B permutations and m of the
  ///   entries that are in the two periods compared.
  public init(
    of periods: [Period], counts: CoMentionCounts, settings: ComparisonSettings = .init()
  ) async {
    precondition(!periods.isEmpty, "a comparison needs at least one period")
    let earlier = min(max(0, settings.earlier ?? 0), periods.count - 1)
    let later = min(max(0, settings.later ?? periods.count - 1), periods.count - 1)
    let lastDay = counts.posts.keys.compactMap { $0 }.max()
    self.settings = settings
    self.earlier = earlier
    self.later = later
    self.periods = periods.map {
      ComparisonPeriod($0, counts: counts, settings: settings.graph, lastDay: lastDay)
    }
    let changes = await ChangeTable(
      self.periods, (earlier, later), counts: counts, settings: settings)
    (ties, nodes, distance, test) = (
      changes.ties, changes.nodes, changes.distance, changes.summary
    )
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
