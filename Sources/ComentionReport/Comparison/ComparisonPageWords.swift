internal import ComentionEntities
internal import ComentionExport
internal import ComentionGraph
internal import ComentionRender

/// The words of the page of a comparison in English or Russian.
struct ComparisonPageWords: Sendable {
  private let comparison: Comparison
  private let options: FigureOptions

  init(_ comparison: Comparison, _ options: FigureOptions) {
    self.comparison = comparison
    self.options = options
  }

  private var earlier: ComparisonPeriod { comparison.periods[comparison.earlier] }
  private var later: ComparisonPeriod { comparison.periods[comparison.later] }

  private func pick(_ english: String, _ russian: String) -> String {
    options.language == .russian ? russian : english
  }

  var title: String {
    if let title = options.title, !title.isEmpty { return title }
    guard comparison.periods.count > 1 else { return earlier.period.name }
    return pick(
      "What changed between \(earlier.period.name) and \(later.period.name)",
      "Что изменилось: \(earlier.period.name) и \(later.period.name)")
  }

  var lead: String {
    let posts = comparison.periods.map { number($0.graph.summary.posts) }
    guard comparison.periods.count > 1 else {
      return pick("One period of \(posts[0]) posts.", "Один период, постов: \(posts[0]).")
    }
    return pick(
      "\(comparison.periods.count) periods at the same places, and what the posts support as a change"
        + " between \(earlier.period.name) and \(later.period.name).",
      "Периоды (\(comparison.periods.count)) на одних местах и изменения между \(earlier.period.name) и"
        + " \(later.period.name), которые подтверждаются постами.")
  }

  var keys: [(label: String, value: String)] {
    let ties = comparison.ties.count { $0.change.verdict != .undecided }
    let nodes = comparison.nodes.count { $0.change.verdict != .undecided }
    let posts = { (period: ComparisonPeriod) in number(period.graph.summary.posts) }
    return [
      (pick("posts in \(earlier.period.name)", "постов, \(earlier.period.name)"), posts(earlier)),
      (pick("posts in \(later.period.name)", "постов, \(later.period.name)"), posts(later)),
      (
        pick(
          "changed ties of \(number(comparison.test.tiesTested)) tested",
          "изменившихся связей из \(number(comparison.test.tiesTested))"), number(ties)
      ),
      (
        pick(
          "changed entities of \(number(comparison.test.nodesTested)) tested",
          "изменившихся объектов из \(number(comparison.test.nodesTested))"), number(nodes)
      ),
    ]
  }

  func contents(hasSteps: Bool) -> [(id: String, name: String)] {
    [("findings", findings), ("periods", periods)]
      + (comparison.periods.count > 1 ? [("difference", difference)] : [])
      + [("time", time), ("changes", changes)] + (hasSteps ? [("steps", steps)] : [])
      + [("method", method)]
  }

  var skip: String { pick("Skip to the content", "К содержанию") }
  var kicker: String { pick("Comparison", "Сравнение") }
  var contentsLabel: String { pick("Contents", "Содержание") }
  var findings: String { pick("What the posts support", "Что подтверждают посты") }
  var periods: String { pick("Period by period", "Период за периодом") }
  var difference: String { pick("What changed", "Что изменилось") }
  var time: String { pick("Over time", "Во времени") }
  var changes: String { pick("All changes", "Все изменения") }
  var steps: String { pick("Step by step", "Шаг за шагом") }
  var method: String { pick("How it was tested", "Как это проверялось") }
  var sliderHint: String {
    pick(
      "The slider turns from period to period, also with the arrow keys; every name keeps its place.",
      "Ползунок переключает периоды, в том числе клавишами со стрелками; каждое имя остаётся на месте."
    )
  }
  var back: String { pick("Period before", "Предыдущий период") }
  var forth: String { pick("Next period", "Следующий период") }
  var period: String { pick("Period", "Период") }
  var from: String { pick("From", "С") }
  var to: String { pick("To", "По") }
  var posts: String { pick("Posts", "Посты") }
  var channels: String { pick("Channels", "Каналы") }
  var entities: String { pick("Entities", "Объекты") }
  var ties: String { pick("Ties", "Связи") }
  var tie: String { pick("Tie", "Связь") }
  var entity: String { pick("Entity", "Объект") }
  var verdict: String { pick("Change", "Изменение") }
  var ratio: String { pick("Share", "Доля") }
  var interval: String { pick("95% interval", "95%-й интервал") }

  /// What else a reader must know.
  var notes: [String] {
    var notes = [
      pick(
        "Shares of posts are compared, so that a period with more posts does not look stronger. Time"
          + " weights shape the drawings only.",
        "Сравниваются доли постов, поэтому период с большим числом постов не выглядит сильнее. Веса по"
          + " времени влияют только на рисунки.")
    ]
    let undated = comparison.periods.first?.graph.summary.undatedPosts ?? 0
    if undated > 0 {
      notes.append(
        pick(
          "Posts without a date belong to no period and are left out: \(number(undated)).",
          "Посты без даты не относятся ни к одному периоду и не учтены: \(number(undated))."))
    }
    return notes
  }

  func more(_ shown: Int, _ all: Int) -> String {
    pick(
      "The first \(number(shown)) of \(number(all)) rows; the CSV file of the comparison has all.",
      "Первые строки: \(number(shown)) из \(number(all)); в файле CSV сравнения есть все.")
  }

  func label(_ entity: Entity) -> String {
    let label = entity.label(in: options.language)
    return label.isEmpty ? entity.id.rawValue : label
  }

  func label(_ verdict: Verdict) -> String {
    switch verdict {
    case .stronger: pick("stronger", "сильнее")
    case .weaker: pick("weaker", "слабее")
    case .new: pick("new", "новое")
    case .gone: pick("gone", "исчезло")
    case .undecided: pick("not distinguishable", "неразличимо")
    }
  }

  func sign(_ verdict: Verdict) -> String {
    switch verdict {
    case .stronger: "▲"
    case .weaker: "▼"
    case .new: "◉"
    case .gone: "◌"
    case .undecided: ""
    }
  }

  /// A whole number with its thousands set off; in Russian from five digits on.
  func number(_ value: Int) -> String {
    let digits = Array(String(value))
    guard options.language == .english || digits.count > 4 else { return String(digits) }
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 {
        text += options.language == .english ? "," : "\u{A0}"
      }
      text.append(digit)
    }
    return text
  }

  /// A number for a script to sort by.
  func value(_ value: Double?) -> String {
    value.map { DecimalText.text($0, significant: 6) } ?? ""
  }

  /// How many times the earlier share the later one is.
  func times(_ change: Change) -> String {
    let (from, to) = (change.shares[comparison.earlier], change.shares[comparison.later])
    guard from > 0, to > 0 else { return "" }
    return "×" + localized(DecimalText.text(to / from, significant: to / from < 1 ? 2 : 3))
  }

  /// The interval of the ratio of rates.
  func interval(_ change: Change) -> String {
    guard let interval = change.interval else { return "" }
    let ends = [interval.lowerBound, interval.upperBound].map { bound in
      "×" + localized(DecimalText.text(powerOfTwo(bound), significant: 2))
    }
    return ends.joined(separator: " – ")
  }

  func q(_ change: Change) -> String {
    change.q.map { localized($0 < 0.0005 ? "< 0.001" : DecimalText.text($0, decimals: 3)) } ?? ""
  }

  private func localized(_ text: String) -> String {
    options.language == .russian ? text.split(separator: ".").joined(separator: ",") : text
  }

  /// 2 to the power of x, without a library of mathematics.
  private func powerOfTwo(_ x: Double) -> Double {
    guard x.isFinite, abs(x) < 1_000 else { return 0 }
    let whole = x.rounded(.down)
    // The series of e^(y ln 2) for 0 ≤ y < 1.
    let y = (x - whole) * 0.693147180559945309
    var (sum, term) = (1.0, 1.0)
    for step in 1..<24 {
      term *= y / Double(step)
      sum += term
    }
    return Double(sign: .plus, exponent: Int(whole), significand: 1) * sum
  }
}
