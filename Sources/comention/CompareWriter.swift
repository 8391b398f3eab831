import ComentionEntities
import ComentionExport
import ComentionGraph
import ComentionRender
import ComentionReport

/// Writes a comparison to files; what several of them need is made once.
struct CompareWriter {
  let comparison: Comparison
  let counts: CoMentionCounts
  let focus: EntityID?
  let sources: [String]
  let picture: CompareFigureOptions
  let flags: FigureFlags
  let options: ComparisonOptions
  let isQuiet: Bool

  /// A picture before it is turned into bytes.
  private enum Drawn {
    case network(ComparisonFigure)
    case timeline(TimelineFigure)

    var title: String {
      switch self {
      case .network(let figure): figure.title
      case .timeline(let figure): figure.title
      }
    }

    var width: Double {
      switch self {
      case .network(let figure): figure.size.width
      case .timeline(let figure): figure.size.width
      }
    }

    /// The document, which says how it was made.
    func svg(_ metadata: String?) -> String {
      switch self {
      case .network(var figure):
        figure.metadata = metadata
        return figure.svg()
      case .timeline(var figure):
        figure.metadata = metadata
        return figure.svg()
      }
    }
  }

  /// Writes all files, and the file of places if one is asked for.
  ///
  /// A name with `{period}` stands for a file for each period.
  func write(_ files: [(path: String, format: CompareCommand.Format)]) throws {
    let hasEach = files.contains { $0.path.contains("{period}") }
    let isDrawn = files.contains { $0.format.isPicture && !$0.path.contains("{period}") }
    let needsPlaces = files.contains { $0.format == .json || $0.format == .gexf }
    let kind = picture.figure ?? suitable
    let isNetwork = ComparisonKind(rawValue: kind.rawValue) != nil
    var network: ComparisonFigure?
    if needsPlaces || isDrawn && isNetwork || picture.places.path != nil {
      network = try drawing(isNetwork ? kind : suitable)
    }
    let each = hasEach ? try eachPeriod(keeping: network?.places) : []
    // Before the figures: a file of places that this run makes is one of those that they name.
    if let network { try picture.places.write(network.places) }
    let metadata =
      files.contains { $0.format == .svg }
      ? try FigureRecord(of: CompareCommand.self, sources: sources).json : nil
    let drawn = isDrawn ? drawn(kind, network) : nil
    // Data has the places of the figure it comes with.
    let shared = isDrawn && isNetwork ? network : each.first ?? network
    for (path, format) in files {
      if path.contains("{period}") {
        for (period, figure) in zip(comparison.periods, each) {
          try OutputFile.write(
            try bytes(.network(figure), metadata, as: format),
            to: CompareWriter.path(path, period))
        }
      } else if format.isPicture {
        try OutputFile.write(try drawn.map { try bytes($0, metadata, as: format) } ?? [], to: path)
      } else if format == .html {
        try OutputFile.write(try page, to: path)
      } else {
        try OutputFile.write(data(shared, as: format), to: path)
      }
    }
  }

  private var suitable: CompareFigureKind {
    CompareFigureKind(
      rawValue: ComparisonKind.suitable(forPeriods: comparison.periods.count).rawValue) ?? .panels
  }

  /// The name of the file of one period; what a name of a file may not hold becomes a hyphen.
  private static func path(_ pattern: String, _ period: ComparisonPeriod) -> String {
    let name = String(
      period.period.name.map { "/\\:*?\"<>|\0\n\r\t".contains($0) ? "-" : $0 })
    return pattern.split(separator: "{period}", omittingEmptySubsequences: false)
      .joined(separator: name)
  }

  private func drawing(_ name: CompareFigureKind) throws -> ComparisonFigure {
    let kind = ComparisonKind(rawValue: name.rawValue) ?? .difference
    if kind == .panels, comparison.periods.count > ComparisonKind.mostPanels, !isQuiet {
      Terminal.say(
        "comention: \(comparison.periods.count) periods are too many for panels; the last"
          + " \(ComparisonKind.mostPanels) are drawn")
    }
    do throws(RenderError) {
      return try ComparisonFigure(comparison, kind: kind, options: options)
    } catch {
      throw CommandFailure(error.description)
    }
  }

  /// A figure for each period; entities keep the places of the figure of all periods, if there is one.
  private func eachPeriod(keeping places: PlacesFile?) throws -> [ComparisonFigure] {
    var options = options
    if options.places == nil, picture.places.path != nil { options.places = places }
    do throws(RenderError) {
      return try ComparisonFigure.each(of: comparison, options: options)
    } catch {
      throw CommandFailure(error.description)
    }
  }

  private func drawn(_ kind: CompareFigureKind, _ network: ComparisonFigure?) -> Drawn? {
    guard let timeline = TimelineKind(rawValue: kind.rawValue) else {
      return network.map(Drawn.network)
    }
    var timelineOptions = TimelineOptions()
    timelineOptions.figure = options.figure
    timelineOptions.top = options.topNodes
    timelineOptions.focus = focus
    if timeline == .growth { timelineOptions.growth = growth }
    return .timeline(TimelineFigure(comparison, kind: timeline, options: timelineOptions))
  }

  /// The growth of ties over all days of the periods.
  private var growth: GrowthTable? {
    let spans = comparison.periods.map(\.period)
    guard let first = spans.map(\.from).min(), let last = spans.map(\.to).max() else { return nil }
    return GrowthTable(counts, comparison.settings.graph, from: first, to: last, focus: focus)
  }

  private func bytes(
    _ drawn: Drawn, _ metadata: String?, as format: CompareCommand.Format
  ) throws -> [UInt8] {
    guard let picture = PictureFormat(rawValue: format.rawValue) else { return [] }
    return try flags.bytes(picture, size: drawn.width, title: drawn.title) { _ in
      drawn.svg(picture == .svg ? metadata : nil)
    }
  }

  /// Everything on one page.
  private var page: [UInt8] {
    get throws {
      do throws(ReportError) {
        let page = ComparisonPage(comparison, growth: growth, focus: focus, options: options)
        return Array(try page.html().utf8)
      } catch {
        throw CommandFailure(error.description)
      }
    }
  }

  private func data(
    _ network: ComparisonFigure?, as format: CompareCommand.Format
  ) -> [UInt8] {
    let language = options.figure.language
    let places = network?.places.places.mapValues { (x: $0.x, y: $0.y) } ?? [:]
    let text =
      switch format {
      case .csv: ComparisonCSV.text(comparison, language: language)
      case .md: ComparisonMarkdown.text(comparison, language: language)
      case .json: ComparisonJSON.text(comparison, language: language, places: places)
      case .gexf: ComparisonGEXF.text(comparison, language: language, places: places)
      case .html, .svg, .png, .pdf, .eps: ""
      }
    return Array(text.utf8)
  }
}
