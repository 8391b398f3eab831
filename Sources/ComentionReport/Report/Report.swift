internal import ComentionEntities
public import ComentionGraph
internal import ComentionPosts
internal import ComentionRender

/// Everything about one network on one page: the figure, numbers over time, rankings, and the posts behind
/// every name and tie.
///
/// ```swift
/// let report = try collector.report(settings: settings, sources: sources)
/// let page = try report.html()
/// let document = try report.markdown(name: "report")
/// ```
public struct Report: Sendable {
  /// The network; the numbers of the report are those of this graph.
  public let graph: Graph
  /// The posts behind each node, in the order of the graph.
  let nodes: [Trail]
  /// The posts behind each tie, in the order of the graph.
  let ties: [Trail]
  /// The number of posts counted of each day.
  let posts: [Day?: Int]
  let doctor: DoctorReport
  let options: ReportOptions
  let words: ReportWords
  private let drawing: FigureOptions
  private let layout: Layout
  /// The title of the page.
  let title: String
  /// The time axis of all charts; nothing if no post has a date.
  let axis: TimeAxis?

  init(
    graph: Graph, nodes: [Trail], ties: [Trail], posts: [Day?: Int], doctor: DoctorReport,
    options: ReportOptions
  ) throws(ReportError) {
    self.graph = graph
    self.nodes = nodes
    self.ties = ties
    self.doctor = doctor
    self.options = options
    words = ReportWords(options.figure.language)
    let summary = graph.summary
    if let first = summary.firstDay, let last = summary.lastDay {
      axis = TimeAxis(first, last)
      self.posts = posts.filter { day, _ in
        day.map { first <= $0 && $0 <= last } ?? (summary.settings.undated == .include)
      }
    } else {
      axis = nil
      self.posts = posts
    }
    title =
      options.title.map(PlainText.cleaned).flatMap { $0.isEmpty ? nil : $0 }
      ?? options.figure.title(of: graph)
    drawing = Report.drawing(graph, options, words)
    do throws(RenderError) {
      layout = try Layout(of: graph, options: drawing)
    } catch {
      throw ReportError(message: error.description)
    }
  }

  /// How the figure is drawn, but for its notes.
  private static func drawing(
    _ graph: Graph, _ options: ReportOptions, _ words: ReportWords
  ) -> FigureOptions {
    var drawing = options.figure
    if options.isByCommunity {
      drawing.groups = FigureGroup.groups(
        of: Communities(of: graph, seed: options.seed), in: graph)
    }
    guard drawing.title == nil else { return drawing }
    let types = Set(graph.nodes.map(\.entity.type))
    let count = graph.nodes.count
    let names =
      types.count == 1
      ? types.map { words.wording.count(count, Noun($0)) }[0]
      : words.wording.number(count) + words.pick(" names", " имён")
    drawing.title = names + words.pick(" and ", ", ") + words.wording.count(graph.edges.count, .tie)
    return drawing
  }

  /// The figure, with the span of the posts in the tooltips, and links to them.
  ///
  /// - Parameters:
  ///   - node: where a node links to.
  ///   - tie: where a tie links to.
  func figure(node: (Int) -> String?, tie: (Int) -> String?) -> Figure {
    var drawing = drawing
    for (place, trail) in nodes.enumerated() {
      drawing.nodeNotes[graph.nodes[place].entity.id] = FigureNote(
        days: trail.span, link: node(place))
    }
    for (place, trail) in ties.enumerated() {
      drawing.tieNotes[ends(ofTie: place)] = FigureNote(days: trail.span, link: tie(place))
    }
    return Figure(graph: graph, layout: layout, options: drawing)
  }

  /// The report as one HTML file that needs no other.
  ///
  /// It can be read without scripts and printed; with them it can be searched and filtered.
  ///
  /// - Throws: an error if a built-in template is broken.
  public func html() throws(ReportError) -> String {
    var page = Page(title: title, language: words.language)
    let figure = figure(
      node: { "#" + anchor(ofNode: $0) }, tie: { "#" + anchor(ofTie: $0) })
    page.summary = figure.subtitle
    page.body = try PageTemplate(.report, parts: ["level": .level, "quotes": .quotes])
      .text(fields(figure))
    page.styles = [PageAsset.reportStyle.text]
    page.scripts = [PageAsset.reportScript.text]
    page.data = [(id: "data", json: json)]
    return try page.html()
  }
}
