internal import ComentionEntities
internal import ComentionGraph

/// The words that all figures of a comparison have in common.
protocol ComparisonVoice: Sendable {
  var comparison: Comparison { get }
  var options: FigureOptions { get }
  var wording: Wording { get }
}

extension ComparisonVoice {
  var earlier: ComparisonPeriod { comparison.periods[comparison.earlier] }
  var later: ComparisonPeriod { comparison.periods[comparison.later] }

  func pick(_ english: String, _ russian: String) -> String {
    options.language == .russian ? russian : english
  }

  /// The name of a period, short enough for a heading.
  func name(_ period: ComparisonPeriod) -> String {
    PlainText.shortened(PlainText.cleaned(period.period.name), to: 40)
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
    return (one > 0 && other > 0 ? ratio(change) : nil) ?? "\(one)→\(other)"
  }

  /// How many times the earlier share the later one is: `×1.9`.
  func ratio(_ change: Change) -> String? {
    let (from, to) = (change.shares[comparison.earlier], change.shares[comparison.later])
    guard from > 0 else { return nil }
    let ratio = to / from
    let text = fixed(ratio, ratio < 1 ? 2 : ratio < 9.95 ? 1 : 0)
    return "×" + (options.language == .russian ? String(text.map { $0 == "." ? "," : $0 }) : text)
  }

  func label(_ entity: Entity) -> String {
    let label = PlainText.cleaned(entity.label(in: options.language))
    return PlainText.shortened(
      label.isEmpty ? PlainText.cleaned(entity.id.rawValue) : label, to: 60)
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

  /// A p-value after its letter: `= 0.012`, `< 0.001`.
  func pValue(_ p: Double) -> String {
    let text = short(p)
    return p < 0.0005 ? text : "= " + text
  }

  /// A p-value alone: `0.012`, `< 0.001`.
  func short(_ p: Double) -> String {
    let text = p < 0.0005 ? "< 0.001" : fixed(p, 3)
    return options.language == .russian ? String(text.map { $0 == "." ? "," : $0 }) : text
  }
}
