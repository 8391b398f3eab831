internal import ComentionEntities
internal import ComentionGraph
internal import ComentionPosts

/// All words of the figure of a comparison.
struct ComparisonText: ComparisonVoice {
  let comparison: Comparison
  let scene: ComparisonScene
  /// The periods that have a panel.
  let shown: [ComparisonPeriod]
  let kind: ComparisonKind
  let options: FigureOptions
  /// How firmly entities keep their places, from 0 to 1.
  let stability: Double
  let wording: Wording

  init(
    _ comparison: Comparison, scene: ComparisonScene, shown: [Int], kind: ComparisonKind,
    options: FigureOptions, stability: Double = 1
  ) {
    self.stability = stability
    self.comparison = comparison
    self.scene = scene
    self.shown = shown.map { scene.periods[$0] }
    self.kind = kind
    self.options = options
    wording = Wording(language: options.language)
  }

  private var isWeighted: Bool { comparison.settings.graph.halfLife != .none }

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
    guard let first = shown.first, let last = shown.last else { return together }
    let span = shown.count > 1 ? "\(name(first)) – \(name(last))" : name(first)
    return "\(together), \(span)"
  }

  var subtitle: String {
    if let subtitle = options.subtitle.map(PlainText.cleaned) {
      return PlainText.shortened(subtitle, to: 300)
    }
    switch kind {
    case .panels:
      guard stability >= 1 else {
        return pick(
          "Share of the posts of each period · places may move (stability \(fixed(stability, 2))), same"
            + " scale",
          "Доля постов каждого периода · места могут сдвигаться (устойчивость \(fixed(stability, 2))),"
            + " масштаб один")
      }
      if shown.count == 1, scene.periods.count > 1 {
        return heading(shown[0])
          + pick(
            " · same place and same scale in the figures of all \(scene.periods.count) periods",
            " · одно место и один масштаб на рисунках всех периодов (\(scene.periods.count))")
      }
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

  /// What a panel says of a node or tie.
  func tooltip(_ name: String, count: Int, share: Double, in period: ComparisonPeriod) -> String {
    let posts = wording.count(count, .post)
    var text = "\(name), \(self.name(period)): \(posts), \(percent(period.share(ofCount: count)))"
    if isWeighted {
      text += pick(", weighted share ", ", взвешенная доля ") + percent(share)
    }
    return text
  }

  func tooltip(ofGhost entity: Entity, in period: ComparisonPeriod) -> String {
    "\(label(entity)), \(name(period)): \(ghostLabel)"
  }
}
