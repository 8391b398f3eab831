internal import ComentionEntities
internal import ComentionGraph
internal import ComentionPosts
internal import ComentionRender

/// The words of a report in the chosen language.
struct ReportWords: Sendable {
  let language: Language
  let wording: Wording

  init(_ language: Language) {
    self.language = language
    wording = Wording(language: language)
  }

  /// The word of a language for the same thing.
  func pick(_ english: String, _ russian: String) -> String {
    language == .russian ? russian : english
  }

  /// The headings and labels that templates name as `{{w.key}}`.
  var labels: [String: String] {
    ReportWords.table.mapValues { pick($0.english, $0.russian) }
  }

  /// One of the labels.
  subscript(key: String) -> String { labels[key] ?? "" }

  /// A day, or a dash.
  func day(_ day: Day?) -> String { day.map(wording.day) ?? "–" }

  /// A weight with as many decimals as its neighbours in a column: `28.0`, `0.85`, `1,204`.
  func weight(_ value: Double) -> String {
    let text = wording.weight(value)
    guard abs(value) < 100, value.isFinite else { return text }
    let sign: Character = language == .russian ? "," : "."
    let wanted = abs(value) < 1 ? 2 : 1
    let decimals = text.lastIndex(of: sign).map { text[$0...].count - 1 }
    return text + (decimals == nil ? String(sign) : "")
      + String(repeating: "0", count: max(0, wanted - (decimals ?? 0)))
  }

  /// What is counted, as a heading.
  func units(_ unit: CountingUnit) -> String {
    switch unit {
    case .post: pick("Posts", "Посты")
    case .paragraph: pick("Paragraphs", "Абзацы")
    case .sentence: pick("Sentences", "Предложения")
    }
  }

  /// A type in the plural, as a heading.
  func plural(_ type: EntityType) -> String {
    switch type {
    case .organisation: pick("Organisations", "Организации")
    case .person: pick("People", "Персоны")
    case .place: pick("Places", "Места")
    }
  }

  /// A type in the singular.
  func singular(_ type: EntityType) -> String { Noun(type).forms(in: language)[0] }

  /// A step of a time axis: `12 May 2024`, `week of 6 May 2024`, `May 2024`, `2024 Q2`, `2024`.
  func step(_ day: Day, _ step: TimeAxis.Step) -> String {
    let (year, month, _) = day.components
    switch step {
    case .day: return wording.day(day)
    case .week: return pick("week of ", "неделя с ") + wording.day(day)
    case .month: return "\(self.month(month)) \(year)"
    case .quarter:
      return pick("\(year) Q\((month + 2) / 3)", "\((month + 2) / 3)-й кв. \(year)")
    case .year: return String(year)
    }
  }

  /// The length of a step: "by month".
  func each(_ step: TimeAxis.Step) -> String {
    switch step {
    case .day: pick("by day", "по дням")
    case .week: pick("by week", "по неделям")
    case .month: pick("by month", "по месяцам")
    case .quarter: pick("by quarter", "по кварталам")
    case .year: pick("by year", "по годам")
    }
  }

  /// The short name of a month, 1 to 12.
  func month(_ number: Int) -> String {
    let english = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let russian = [
      "янв.", "февр.", "март", "апр.", "май", "июнь", "июль", "авг.", "сент.", "окт.", "нояб.",
      "дек.",
    ]
    return pick(english[number - 1], russian[number - 1])
  }
}
