public import ComentionEntities
public import ComentionGraph
public import ComentionRender

/// A comparison as one page: the periods behind a slider, the map of what changed, what rose and fell over
/// time, and the tables behind all of it.
///
/// The page is one file that loads nothing. Without scripts, and on paper, it shows every period, one
/// under the other; with them the slider turns from one to the next, and nothing moves but what changed.
///
/// ```swift
/// let page = ComparisonPage(comparison, growth: growth)
/// let html = try page.html()
/// ```
public struct ComparisonPage: Sendable {
  let comparison: Comparison
  let growth: GrowthTable?
  let focus: EntityID?
  let options: ComparisonOptions
  let words: ComparisonPageWords

  /// Makes a page.
  ///
  /// - Parameters:
  ///   - comparison: the comparison.
  ///   - growth: the growth of its ties, if it is to be shown.
  ///   - focus: the entity whose partners are shown; without it the one mentioned most.
  ///   - options: title, language, limits and places, for all figures.
  public init(
    _ comparison: Comparison, growth: GrowthTable? = nil, focus: EntityID? = nil,
    options: ComparisonOptions = .init()
  ) {
    self.comparison = comparison
    self.growth = growth
    self.focus = focus
    self.options = options
    words = ComparisonPageWords(comparison, options.figure)
  }

  /// The document.
  ///
  /// - Throws: an error if libgraphviz is not installed completely.
  public func html() throws(ReportError) -> String {
    var page = Page(title: words.title, language: options.figure.language)
    page.summary = words.lead
    page.styles = [PageAsset.comparisonStyle.text]
    page.scripts = [PageAsset.comparisonScript.text]
    do throws(RenderError) {
      page.body = try body()
    } catch {
      throw ReportError(message: error.description)
    }
    return try page.html()
  }

  private func body() throws(RenderError) -> String {
    var options = options
    options.figure.title = nil
    options.hasTable = false
    let periods = try ComparisonFigure.each(of: comparison, options: options)
    // The map of what changed keeps the places of the periods.
    if options.places == nil { options.places = periods.first?.places }
    let difference =
      comparison.periods.count > 1
      ? try ComparisonFigure(comparison, kind: .difference, options: options) : nil
    return head + main(periods, difference)
  }

  private var head: String {
    let keys = words.keys.map {
      "<div><dt>\(escaped($0.label))</dt><dd>\(escaped($0.value))</dd></div>"
    }.joined(separator: "\n")
    let contents = words.contents(hasSteps: comparison.steps.count > 1).map {
      "<li><a href=\"#\($0.id)\">\(escaped($0.name))</a></li>"
    }.joined(separator: "\n")
    return """
      <a class="skip" href="#main">\(escaped(words.skip))</a>
      <header class="masthead">
      <p class="kicker">\(escaped(words.kicker))</p>
      <h1>\(escaped(words.title))</h1>
      <p class="lead">\(escaped(words.lead))</p>
      <dl class="keys">
      \(keys)
      </dl>
      <nav class="contents" aria-label="\(escaped(words.contentsLabel))"><ul>
      \(contents)
      </ul></nav>
      </header>

      """
  }

  private func main(_ periods: [ComparisonFigure], _ difference: ComparisonFigure?) -> String {
    var text = "<main id=\"main\" tabindex=\"-1\">\n"
    text += section("findings", words.findings) { findings }
    text += section("periods", words.periods) { slider(periods) + periodTable }
    if let difference {
      text += section("difference", words.difference) { figure(difference.svg(), difference.title) }
    }
    text += section("time", words.time) { timeline }
    text += section("changes", words.changes) { tieTable + nodeTable }
    if comparison.steps.count > 1 { text += section("steps", words.steps) { steps } }
    text += section("method", words.method) { method }
    return text + "</main>\n"
  }

  private func section(_ id: String, _ name: String, _ body: () -> String) -> String {
    "<section id=\"\(id)\" aria-labelledby=\"h-\(id)\">\n<h2 id=\"h-\(id)\">\(escaped(name))</h2>\n"
      + body() + "</section>\n"
  }

  /// A figure in the page; its title is part of it.
  private func figure(_ svg: String, _ title: String, _ attributes: String = "") -> String {
    "<figure class=\"sheet\"\(attributes)><div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\""
      + "\(escaped(title))\">\n\(svg)</div></figure>\n"
  }

  private func slider(_ figures: [ComparisonFigure]) -> String {
    let last = figures.count - 1
    var text = "<p class=\"hint script\">\(escaped(words.sliderHint))</p>\n"
    if last > 0 {
      let names = comparison.periods.map { "<option>\(escaped($0.period.name))</option>" }.joined()
      text += """
        <form id="slider" class="slider script">
        <button type="button" id="back" aria-label="\(escaped(words.back))">◀</button>
        <label for="period">\(escaped(words.period))</label>
        <input id="period" type="range" min="0" max="\(last)" step="1" value="\(last)">
        <button type="button" id="forth" aria-label="\(escaped(words.forth))">▶</button>
        <output id="period-name" for="period" aria-live="polite"></output>
        <datalist id="period-names">\(names)</datalist>
        </form>

        """
    }
    for (index, figure) in figures.enumerated() {
      text += self.figure(
        figure.svg(), figure.title, " data-period=\"\(index)\"")
    }
    return text
  }

  private var timeline: String {
    var timelineOptions = TimelineOptions()
    timelineOptions.figure = options.figure
    timelineOptions.figure.title = nil
    timelineOptions.focus = focus
    timelineOptions.growth = growth
    let kinds: [TimelineKind] =
      comparison.periods.count > 1
      ? TimelineKind.allCases.filter { $0 != .growth || growth != nil }
      : [.partners]
    return kinds.map { kind in
      let figure = TimelineFigure(comparison, kind: kind, options: timelineOptions)
      return self.figure(figure.svg(), figure.title)
    }.joined()
  }

  /// The text with everything escaped that HTML would take for markup.
  func escaped(_ text: String) -> String { HTMLText.escaped(text) }
}
