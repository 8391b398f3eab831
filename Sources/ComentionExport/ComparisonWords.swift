package import ComentionEntities
package import ComentionGraph
internal import ComentionPosts

/// The sentences of a comparison in English or Russian.
package struct ComparisonWords: Sendable {
  private let comparison: Comparison
  private let step: ComparisonStep
  private let language: Language
  /// Whether names are left as they are, for a caller that escapes them itself.
  private let isPlain: Bool

  /// The sentences about one step of a comparison; without it about the one asked for.
  ///
  /// Names are written so that nothing in them reads as Markdown, unless `isPlain`.
  package init(
    _ comparison: Comparison, _ language: Language, step: ComparisonStep? = nil,
    isPlain: Bool = false
  ) {
    self.isPlain = isPlain
    self.comparison = comparison
    self.step = step ?? comparison.steps[0]
    self.language = language
  }

  private var earlier: ComparisonPeriod { comparison.periods[step.earlier] }
  private var later: ComparisonPeriod { comparison.periods[step.later] }

  private func pick(_ english: String, _ russian: String) -> String {
    language == .russian ? russian : english
  }

  package var title: String {
    pick(
      "What changed between \(plain(earlier.period.name)) and \(plain(later.period.name))",
      "Что изменилось: \(plain(earlier.period.name)) и \(plain(later.period.name))")
  }

  /// One line for each period: name, days, posts.
  package var periods: [String] {
    comparison.periods.map { period in
      let span = "\(period.period.from) – \(period.period.to)"
      return "\(plain(period.period.name)) (\(span)): \(units(period.graph.summary.units))"
    }
  }

  /// How it was tested, or why it was not.
  package var method: String {
    let test = step.test
    switch test.obstacle {
    case .onePeriod:
      return pick(
        "There is one period only, so nothing can be claimed.",
        "Период только один, поэтому выводов нет.")
    case .emptyPeriod:
      return pick(
        "One of the two periods has no posts, so nothing can be claimed.",
        "В одном из двух периодов нет постов, поэтому выводов нет.")
    case .overlap:
      return pick(
        "The two periods share days, so their difference was not tested.",
        "У двух периодов есть общие дни, поэтому различие не проверялось.")
    case nil: break
    }
    let alpha = number(comparison.settings.alpha, 3)
    let tested = pick(
      "A change is claimed where q ≤ \(alpha) (Benjamini–Hochberg; \(test.tiesTested) ties and"
        + " \(test.nodesTested) entities occur often enough to be tested).",
      "Изменение отмечено там, где q ≤ \(alpha) (Бенджамини – Хохберг; достаточно часты для проверки"
        + " связей: \(test.tiesTested), объектов: \(test.nodesTested)).")
    let how: String
    switch test.test {
    case .exact:
      how = pick(
        "Exact test of the ratio of rates, posts taken as independent.",
        "Точный критерий отношения частот, посты считаются независимыми.")
    case .permutation:
      let blocks =
        comparison.settings.blockDays == 1
        ? pick("Whole days", "Целые дни")
        : pick(
          "Blocks of \(comparison.settings.blockDays) days",
          "Отрезки по \(comparison.settings.blockDays) дн.")
      how =
        test.isComplete
        ? pick(
          "\(blocks) changed places between the periods in all \(test.permutations) ways.",
          "\(blocks) переставлены между периодами всеми способами: \(test.permutations).")
        : pick(
          "\(blocks) changed places between the periods \(test.permutations) times"
            + " (seed \(comparison.settings.seed)).",
          "\(blocks) случайно переставлены между периодами, раз: \(test.permutations)"
            + " (зерно \(comparison.settings.seed)).")
    }
    return "\(how) \(tested)"
  }

  /// The distances of the two networks, a sentence each.
  package var distances: [String] {
    func sentence(_ distance: NetworkDistance?, _ english: String, _ russian: String) -> String? {
      guard let distance else { return nil }
      let p = distance.p.map { ", p = \(number($0, 3))" } ?? ""
      return pick(english, russian) + " \(number(distance.value, 2))\(p)."
    }
    return [
      sentence(
        step.distance,
        "Distance of the two networks, from 0 (equal shares) to 1 (no tie in common):",
        "Расстояние между сетями, от 0 (равные доли) до 1 (нет общих связей):"),
      sentence(
        step.spectralDistance,
        "Distance of their shapes, by the spectra of their Laplacians, from 0 to 1:",
        "Расстояние между их формами, по спектрам лапласианов, от 0 до 1:"),
    ].compactMap(\.self)
  }

  /// How many steps share the q-values, if there are several.
  package var family: String? {
    comparison.steps.count > 1
      ? pick(
        "The q-values hold over all \(comparison.steps.count) pairs of periods below together.",
        "q-значения общие для всех пар периодов ниже: \(comparison.steps.count).") : nil
  }

  /// The heading of a step: "2023 → 2024".
  package var stepHeading: String { "\(plain(earlier.period.name)) → \(plain(later.period.name))" }

  package var tieHeading: String { pick("Ties", "Связи") }
  package var nodeHeading: String { pick("Entities", "Объекты") }
  package var nothing: String {
    pick(
      "No change that the posts support.", "Изменений, подтверждённых постами, нет.")
  }

  /// A finding about a tie: "CSTO and SCO: 14 posts in 2023, 31 in 2024, share ×1.9, q = 0.01".
  package func tie(_ tie: TieChange) -> String {
    "\(label(tie.source)) \(pick("and", "и")) \(label(tie.target)): \(finding(tie.change))"
  }

  /// A finding about an entity.
  package func node(_ node: NodeChange) -> String {
    "\(label(node.entity)): \(finding(node.change))"
  }

  private func finding(_ change: Change) -> String {
    let (one, other) = (change.counts[step.earlier], change.counts[step.later])
    let names = (plain(earlier.period.name), plain(later.period.name))
    var parts = [
      pick("\(units(one)) in \(names.0)", "\(names.0) – \(units(one))"),
      pick("\(other) in \(names.1)", "\(names.1) – \(other)"),
    ]
    switch change.verdict {
    case .new: parts.append(pick("new", "новое"))
    case .gone: parts.append(pick("gone", "исчезло"))
    case .stronger, .weaker, .undecided:
      let shares = (change.shares[step.earlier], change.shares[step.later])
      if shares.0 > 0 {
        parts.append(pick("share ×", "доля ×") + ratio(shares.1 / shares.0))
      }
    }
    if let q = change.q { parts.append("q = \(number(q, q < 0.001 ? 4 : 3))") }
    return parts.joined(separator: ", ")
  }

  private func ratio(_ value: Double) -> String {
    number(value, value < 1 ? 2 : value < 10 ? 1 : 0)
  }

  private func number(_ value: Double, _ decimals: Int) -> String {
    let text = DecimalText.text(value, decimals: decimals)
    return language == .russian ? text.split(separator: ".").joined(separator: ",") : text
  }

  /// A number of units with their name.
  private func units(_ count: Int) -> String {
    let unit = earlier.graph.summary.unit
    switch language {
    case .english: return "\(count) \(unit.rawValue)\(count == 1 ? "" : "s")"
    case .russian:
      let forms =
        switch unit {
        case .post: ["пост", "поста", "постов"]
        case .paragraph: ["абзац", "абзаца", "абзацев"]
        case .sentence: ["предложение", "предложения", "предложений"]
        }
      let isTeen = (11...14).contains(count % 100)
      let form = isTeen ? 2 : count % 10 == 1 ? 0 : (2...4).contains(count % 10) ? 1 : 2
      return "\(count) \(forms[form])"
    }
  }

  private func label(_ entity: Entity) -> String {
    let label = entity.label(in: language)
    return plain(label.isEmpty ? entity.id.rawValue : label)
  }

  /// A name in which nothing reads as markup, on one line.
  private func plain(_ text: String) -> String {
    guard !isPlain else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      case "\\", "`", "*", "_", "[", "]", "#", "|":
        result += "\\"
        result.unicodeScalars.append(scalar)
      default:
        if scalar.value < 0x20 { result += " " } else { result.unicodeScalars.append(scalar) }
      }
    }
    return result
  }
}
