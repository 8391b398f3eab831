internal import ComentionEntities
internal import ComentionGraph
internal import ComentionPosts

/// The words of a figure of all periods.
struct TimelineText: ComparisonVoice {
  let comparison: Comparison
  /// The periods drawn, the last ones if there are many.
  let periods: [ComparisonPeriod]
  let options: FigureOptions
  let wording: Wording

  init(_ comparison: Comparison, kind: TimelineKind, options: FigureOptions) {
    self.comparison = comparison
    self.options = options
    periods = comparison.periods.suffix(kind.mostPeriods)
    wording = Wording(language: options.language)
  }

  /// The first and the last period by name.
  var span: String {
    guard let first = periods.first, let last = periods.last else { return "" }
    return periods.count > 1 ? "\(name(first)) – \(name(last))" : name(first)
  }

  /// What the entities are called, in lower case: `organisations`.
  var things: String {
    let types = EntityType.allCases.filter(comparison.settings.graph.types.contains)
    guard types.count == 1, let type = types.first else { return pick("entities", "объекты") }
    switch type {
    case .organisation: return pick("organisations", "организации")
    case .person: return pick("people", "персоны")
    case .place: return pick("places", "места")
    }
  }

  var captionHeading: String { pick("How to read it", "Как читать") }
  var nothing: String {
    pick("Nothing to draw: nothing was found.", "Рисовать нечего: ничего не найдено.")
  }

  /// What the user adds, and what is left out.
  var notes: [String] {
    var sentences: [String] = []
    let hidden = comparison.periods.count - periods.count
    if hidden > 0 {
      sentences.append(
        pick(
          "The last \(periods.count) of \(comparison.periods.count) periods are drawn.",
          "Показаны последние периоды: \(periods.count) из \(comparison.periods.count)."))
    }
    let undated = comparison.periods.first?.graph.summary.undatedPosts ?? 0
    if undated > 0 {
      sentences.append(
        pick("Without a date and left out: ", "Без даты, не учтено: ")
          + wording.count(undated, .post) + ".")
    }
    return sentences + options.notes.map { PlainText.shortened(PlainText.cleaned($0), to: 400) }
  }

  /// What a claim rests on, in a sentence.
  var claims: String {
    let test = comparison.test
    let names = (name(earlier), name(later))
    guard test.obstacle == nil else {
      return pick("No change is tested.", "Изменения не проверялись.")
    }
    let level = fixed(comparison.settings.alpha, 3)
    let comma = options.language == .russian ? String(level.map { $0 == "." ? "," : $0 }) : level
    return pick(
      "A change from \(names.0) to \(names.1) is claimed where q ≤ \(comma) (Benjamini–Hochberg).",
      "Изменение от \(names.0) к \(names.1) отмечено при q ≤ \(comma) (Бенджамини – Хохберг).")
  }

  /// The entity a user asked for, or the one mentioned most.
  func focus(_ id: EntityID?) -> Entity? {
    var best: (entity: Entity, count: Int)?
    var counts: [EntityID: Int] = [:]
    for period in comparison.periods {
      for node in period.graph.nodes {
        if node.entity.id == id { return node.entity }
        counts[node.entity.id, default: 0] += node.count
        let count = counts[node.entity.id, default: 0]
        if best.map({ ($0.count, node.entity.id) < (count, $0.entity.id) }) ?? true {
          best = (node.entity, count)
        }
      }
    }
    return id == nil ? best?.entity : nil
  }
}
