internal import ComentionEntities
internal import ComentionGraph
internal import ComentionPosts

/// All words of the figure of a comparison.
struct ComparisonText: Sendable {
  let comparison: Comparison
  let scene: ComparisonScene
  let kind: ComparisonKind
  let options: FigureOptions
  let wording: Wording

  init(
    _ comparison: Comparison, scene: ComparisonScene, kind: ComparisonKind, options: FigureOptions
  ) {
    self.comparison = comparison
    self.scene = scene
    self.kind = kind
    self.options = options
    wording = Wording(language: options.language)
  }

  var earlier: ComparisonPeriod { comparison.periods[comparison.earlier] }
  var later: ComparisonPeriod { comparison.periods[comparison.later] }
  private var isWeighted: Bool { comparison.settings.graph.halfLife != .none }

  func pick(_ english: String, _ russian: String) -> String {
    options.language == .russian ? russian : english
  }

  /// The name of a period, short enough for a heading.
  func name(_ period: ComparisonPeriod) -> String {
    PlainText.shortened(PlainText.cleaned(period.period.name), to: 40)
  }

  var title: String {
    if let title = options.title.map(PlainText.cleaned), !title.isEmpty {
      return PlainText.shortened(title, to: 160)
    }
    if kind == .difference, comparison.earlier != comparison.later {
      return pick(
        "What changed between \(name(earlier)) and \(name(later))",
        "Что изменилось: \(name(earlier)) и \(name(later))")
    }
    let types =
      scene.types.isEmpty
      ? EntityType.allCases.filter(comparison.settings.graph.types.contains) : scene.types
    let names = types.map { Noun($0).forms(in: options.language)[1] }
    var list = names.first ?? pick("entities", "объекты")
    if options.language == .russian, types == [.organisation] { list = "организации" }
    for (index, name) in names.enumerated().dropFirst() {
      list += (index == names.count - 1 ? pick(" and ", " и ") : ", ") + name
    }
    list = list.prefix(1).uppercased() + list.dropFirst()
    let together = pick("\(list) mentioned together", "\(list), упомянутые вместе")
    guard let first = scene.periods.first, let last = scene.periods.last else { return together }
    let span = scene.periods.count > 1 ? "\(name(first)) – \(name(last))" : name(first)
    return "\(together), \(span)"
  }

  var subtitle: String {
    if let subtitle = options.subtitle.map(PlainText.cleaned) {
      return PlainText.shortened(subtitle, to: 300)
    }
    switch kind {
    case .panels:
      return pick(
        "Share of the posts of each period · same place and same scale in every panel",
        "Доля постов каждого периода · одно место и один масштаб на всех панелях")
    case .difference:
      let posts = [earlier, later].map { wording.number($0.graph.summary.posts) }
      let last = wording.form(of: .post, for: later.graph.summary.posts)
      return pick(
        "Share of posts, \(name(later)) against \(name(earlier)) · \(posts[1]) and \(posts[0])"
          + " \(last == "post" ? "posts" : last) · same place for both",
        "Доля постов, \(name(later)) против \(name(earlier)) · \(posts[1]) и \(posts[0])"
          + " \(wording.form(of: .post, for: earlier.graph.summary.posts)) · одно место для обоих")
    }
  }

  /// The line over a panel.
  func heading(_ period: ComparisonPeriod) -> String {
    wording.count(period.graph.summary.posts, .post)
  }

  var nothingHere: String { pick("no posts", "нет постов") }
  var nothing: String {
    pick("Nothing to draw: nothing was found.", "Рисовать нечего: ничего не найдено.")
  }
  var sizeHeading: String {
    kind == .panels
      ? pick("Share that names it", "Доля, где названо")
      : pick("Share of posts, the larger", "Доля постов, бо́льшая")
  }
  var widthHeading: String { pick("Share that names both", "Доля, где оба") }
  var ghostLabel: String { pick("not mentioned", "не упоминается") }
  var captionHeading: String { pick("How to read it", "Как читать") }
  var nodesHeading: String { pick("Entities", "Объекты") }
  var tiesHeading: String { pick("Ties", "Связи") }

  /// The heading of the kinds of line.
  var verdictHeading: String {
    pick("Tie in \(name(later))", "Связь: \(name(later))")
  }

  func label(_ verdict: Verdict) -> String {
    switch verdict {
    case .stronger: pick("stronger", "сильнее")
    case .weaker: pick("weaker", "слабее")
    case .new: pick("new", "новая")
    case .gone: pick("gone", "исчезла")
    case .undecided: pick("not distinguishable", "неразличимо")
    }
  }

  /// A share as a percentage: `12%`, `0.7%`.
  func percent(_ share: Double) -> String {
    let value = share * 100
    let text = fixed(value, value >= 9.95 ? 0 : value >= 0.095 ? 1 : 2)
    let number = options.language == .russian ? String(text.map { $0 == "." ? "," : $0 }) : text
    return options.language == .russian ? "\(number)\u{A0}%" : "\(number)%"
  }

  /// The number on a changed line: how many times the earlier share, or the counts of what came or went.
  func number(_ change: Change) -> String {
    let (one, other) = (change.counts[comparison.earlier], change.counts[comparison.later])
    let (from, to) = (change.shares[comparison.earlier], change.shares[comparison.later])
    if one == 0 || other == 0 || from <= 0 { return "\(one)→\(other)" }
    let ratio = to / from
    let text = fixed(ratio, ratio < 1 ? 2 : ratio < 9.95 ? 1 : 0)
    return "×" + (options.language == .russian ? String(text.map { $0 == "." ? "," : $0 }) : text)
  }

  func label(_ entity: Entity) -> String {
    let label = PlainText.cleaned(entity.label(in: options.language))
    return PlainText.shortened(
      label.isEmpty ? PlainText.cleaned(entity.id.rawValue) : label, to: 60)
  }

  /// What a panel says of a node or tie.
  func tooltip(_ name: String, count: Int, share: Double, in period: ComparisonPeriod) -> String {
    let posts = wording.count(count, .post)
    var text = "\(name), \(self.name(period)): \(posts), \(percent(period.share(ofCount: count)))"
    if isWeighted {
      text += pick(", weighted share ", ", взвешенная доля ") + percent(share)
    }
    return text
  }

  /// What the difference map says of a node or tie.
  func tooltip(_ name: String, _ change: Change?) -> String {
    guard let change else { return "\(name): \(label(.undecided))" }
    let parts = [comparison.earlier, comparison.later].map { index in
      "\(self.name(comparison.periods[index])): \(wording.count(change.counts[index], .post))"
        + " (\(percent(change.shares[index])))"
    }
    var text = "\(name): \(label(change.verdict)); " + parts.joined(separator: ", ")
    if change.shares[comparison.earlier] > 0, change.shares[comparison.later] > 0 {
      text += ", \(number(change))"
    }
    if let q = change.q { text += ", q \(pValue(q))" }
    return text
  }

  func tooltip(ofGhost entity: Entity, in period: ComparisonPeriod) -> String {
    "\(label(entity)), \(name(period)): \(ghostLabel)"
  }

  func pValue(_ p: Double) -> String {
    let text = p < 0.0005 ? "< 0.001" : "= " + fixed(p, 3)
    return options.language == .russian ? String(text.map { $0 == "." ? "," : $0 }) : text
  }
}
