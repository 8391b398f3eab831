public import ComentionEntities
public import ComentionGraph
public import ComentionPosts

/// Gathers all that a report needs while posts go by once: counts, evidence and the state of the input.
///
/// ```swift
/// var collector = ReportCollector(types: [.organisation])
/// for post in posts { collector.add(post) }
/// let report = try collector.report(settings: settings, sources: sources)
/// let html = try report.html()
/// ```
public struct ReportCollector: Sendable {
  /// What was counted so far.
  public private(set) var counts: CoMentionCounts
  private var archive: EvidenceArchive
  private var doctor = DoctorCollector()

  /// Makes an empty collector.
  ///
  /// - Parameters:
  ///   - types: the types of entities that are counted.
  ///   - unit: what counts as together.
  public init(types: Set<EntityType>, unit: CountingUnit = .post) {
    counts = CoMentionCounts(types: types, unit: unit)
    archive = EvidenceArchive(types: types, unit: unit)
  }

  /// Takes a post that was read and counts into account.
  public mutating func add(_ extracted: ExtractedPost) {
    inspect(extracted)
    count(extracted)
  }

  /// Takes a post that was read into account for the state of the input only.
  public mutating func inspect(_ extracted: ExtractedPost) {
    doctor.add(extracted)
  }

  /// Counts a post that was inspected before.
  public mutating func count(_ extracted: ExtractedPost) {
    counts.add(extracted)
    archive.add(extracted)
  }

  /// The report.
  ///
  /// - Parameters:
  ///   - settings: the settings of the graph; its types are those of the collector.
  ///   - sources: what became of each source.
  ///   - passedOver: the files in folders that hold no posts.
  ///   - timeZone: the time zone whose days the posts have.
  ///   - options: what the user chose.
  /// - Throws: an error if the network cannot be drawn.
  public func report(
    settings: GraphSettings, sources: [SourceReport] = [],
    passedOver: [PostInputs.PassedOver] = [], timeZone: PostTimeZone = .utc,
    options: ReportOptions = ReportOptions()
  ) throws(ReportError) -> Report {
    let graph = Graph(counts: counts, settings: settings)
    let trails = archive.trails(of: graph, counts: counts, limit: options.evidence)
    return try Report(
      graph: graph, nodes: trails.nodes, ties: trails.ties, posts: counts.posts,
      doctor: doctor.report(
        sources: sources, passedOver: passedOver, timeZone: timeZone), options: options)
  }
}
