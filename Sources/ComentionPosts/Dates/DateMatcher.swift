/// Reads one full date from a run of tokens.
struct DateMatcher {
  let tokens: [DateToken]
  /// The token to read next.
  private(set) var index: Int

  init(tokens: [DateToken], index: Int) {
    self.tokens = tokens
    self.index = index
  }

  /// The date that begins at `index`, which then stands behind it; nothing if none does.
  mutating func match() -> Day? {
    let start = index
    for form in [Self.numeric, Self.monthFirst, Self.dayFirst] {
      index = start
      if let day = form(&self) { return day }
    }
    index = start
    return nil
  }

  /// `20.06.2023` and `2023-06-20`, without white space.
  private static func numeric(_ match: inout DateMatcher) -> Day? {
    guard match.index + 5 <= match.tokens.count else { return nil }
    let parts = match.tokens[match.index..<(match.index + 5)].map { $0 }
    guard zip(parts, parts.dropFirst()).allSatisfy({ $0.range.upperBound == $1.range.lowerBound }),
      case .number(let first, let firstDigits) = parts[0].kind, parts[1].kind == parts[3].kind,
      case .number(let second, let secondDigits) = parts[2].kind,
      case .number(let third, let thirdDigits) = parts[4].kind, secondDigits <= 2
    else { return nil }
    match.index += 5
    if parts[1].kind == .dot, firstDigits <= 2, thirdDigits == 4 {
      return Day(year: third, month: second, day: first)
    }
    if parts[1].kind == .dash, firstDigits == 4, secondDigits == 2, thirdDigits == 2 {
      return Day(year: first, month: second, day: third)
    }
    return nil
  }

  /// `June 20, 2023`, `June 20-22, 2023`, `June 28 – July 2, 2023`.
  private static func monthFirst(_ match: inout DateMatcher) -> Day? {
    guard let month = match.month() else { return nil }
    match.skip(.dot)
    guard let day = match.dayOfMonth() else { return nil }
    if match.skip(.dash) || match.skip(.and) {
      if match.month() != nil { match.skip(.dot) }
      guard match.dayOfMonth() != nil else { return nil }
    }
    match.skip(.comma)
    return match.year().flatMap { Day(year: $0, month: month, day: day) }
  }

  /// `20 June 2023`, `20-22 июня 2023`, `28 июня – 2 июля 2023`, `20th of June, 2023`.
  private static func dayFirst(_ match: inout DateMatcher) -> Day? {
    guard let day = match.dayOfMonth() else { return nil }
    if match.skip(.dash) || match.skip(.and) {
      guard match.dayOfMonth() != nil else { return nil }
    }
    match.skip(.of)
    guard let month = match.month() else { return nil }
    if match.skip(.dash) || match.skip(.and) {
      guard match.dayOfMonth() != nil, match.month() != nil else { return nil }
    }
    match.skip(.dot)
    match.skip(.comma)
    return match.year().flatMap { Day(year: $0, month: month, day: day) }
  }

  private mutating func month() -> Int? {
    guard index < tokens.count, case .month(let month) = tokens[index].kind else { return nil }
    index += 1
    return month
  }

  private mutating func dayOfMonth() -> Int? {
    guard index < tokens.count, case .number(let day, let digits) = tokens[index].kind,
      digits <= 2, (1...31).contains(day)
    else { return nil }
    index += 1
    return day
  }

  private mutating func year() -> Int? {
    guard index < tokens.count, case .number(let year, digits: 4) = tokens[index].kind else {
      return nil
    }
    index += 1
    return year
  }

  @discardableResult
  private mutating func skip(_ kind: DateToken.Kind) -> Bool {
    guard index < tokens.count, tokens[index].kind == kind else { return false }
    index += 1
    return true
  }
}
