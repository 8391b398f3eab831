internal import ComentionEntities
internal import ComentionExport
internal import ComentionGraph
internal import ComentionPosts
internal import ComentionRender

// How the numbers came about, in words and as a list of settings.
extension Report {
  /// The paragraphs about the method, written from the settings.
  func method(caption: String) -> [String] {
    let summary = graph.summary
    let wording = words.wording
    let posts = wording.count(summary.posts, .post)
    var basis = words.pick(
      "The network was counted from \(posts)", "Сеть подсчитана по данным: \(posts)")
    if let first = summary.firstDay, let last = summary.lastDay {
      basis += words.pick(", dated \(wording.span(first, last))", ", \(wording.span(first, last))")
    }
    basis += words.pick(
      ". Names are found with a list of known names, their case forms, abbreviations and hashtags, and with patterns for people and bodies in no list; a name that may mean several is left open unless the post itself decides.",
      ". Имена находятся по списку известных имён с падежными формами, сокращениями и хештегами и по образцам для людей и организаций вне списка; имя с несколькими значениями остаётся без решения, если его не решает сам пост."
    )
    return [
      basis, caption,
      words.pick(
        "Being mentioned together is not the same as acting together: a tie says that posts name both, the evidence says why.",
        "Совместное упоминание – не то же, что совместное действие: связь говорит, что посты называют оба имени, источники – почему."
      ),
    ]
  }

  /// Every setting that shaped the numbers, under the names of the flags.
  var settings: [(name: String, value: String)] {
    let summary = graph.summary
    let settings = summary.settings
    var rows: [(name: String, value: String)] = [
      (
        "--types",
        EntityType.allCases.filter(settings.types.contains).map(\.rawValue)
          .joined(separator: ",")
      ),
      ("--unit", summary.unit.rawValue), ("--counting", settings.counting.rawValue),
      ("--count-by", settings.countBy.rawValue),
    ]
    func add(_ name: String, _ value: String?) {
      if let value { rows.append((name, value)) }
    }
    func ids(_ ids: Set<EntityID>) -> String? {
      ids.isEmpty ? nil : ids.map(\.rawValue).sorted().joined(separator: ",")
    }
    add("--max-entities", settings.maxEntities.map(String.init))
    add("--time-zone", doctor.timeZone)
    add("--from", settings.from?.description)
    add("--to", settings.to?.description)
    add("--undated", settings.undated.rawValue)
    switch settings.halfLife {
    case .none: add("--half-life", "none")
    case .days(let days):
      add("--half-life", DecimalText.text(days, decimals: 3) + "d")
      add("--kernel", settings.kernel.rawValue)
      add("--as-of", summary.asOf?.description)
    }
    add("--only", settings.only.flatMap(ids))
    add("--without", ids(settings.without))
    add("--focus", ids(settings.focus))
    if !settings.focus.isEmpty { add("--depth", String(settings.depth)) }
    add("--measure", settings.measure.rawValue)
    add("--min-count", String(settings.minCount))
    add("--min-weight", settings.minWeight.map { DecimalText.text($0, decimals: 6) })
    add("--top-nodes", settings.topNodes.map(String.init) ?? "all")
    add("--top-edges", settings.topEdges.map(String.init) ?? "all")
    let marks = settings.keepsInsignificant ? words.pick(" (marks only)", " (только отметки)") : ""
    add("--backbone", settings.backbone.rawValue + marks)
    if settings.backbone != .none { add("--alpha", DecimalText.text(settings.alpha, decimals: 6)) }
    add("--evidence", String(options.evidence))
    return rows
  }
}
