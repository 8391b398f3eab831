/// Joins the name of a body that every state has with the country beside it: "Polish parliament",
/// "Russia's Foreign Ministry", "МИД Казахстана", "Ministry of Defence of Armenia".
///
/// The country becomes part of the organisation's name and is no mention of its own.
struct StateBodyComposer {
  private let lexicon: Lexicon

  /// Makes a composer.
  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
  }

  /// The matches with bodies and countries joined; heads that stand alone stay only if they name a
  /// body by themselves ("Foreign Ministry", not "parliament").
  func compose(_ matches: [NameMatch], in text: Span<UInt8>) -> [NameMatch] {
    guard matches.contains(where: { $0.role.isHead }) else { return matches }
    var result: [NameMatch] = []
    result.reserveCapacity(matches.count)
    var index = 0
    while index < matches.count {
      let end = groupEnd(matches, from: index)
      let group = matches[index..<end]
      guard group.contains(where: { $0.role.isHead }) else {
        result.append(contentsOf: group)
        index = end
        continue
      }
      if let name = group.first(where: { $0.role == .name }) {
        // "ВМФ" is Russia's navy; in "ВМФ РФ" the country is a part of its name.
        let countryEnd = end < matches.count ? groupEnd(matches, from: end) : end
        if countryEnd > end,
          let joined = joinedForwards(group, matches[end..<countryEnd], in: text),
          joined.owner == name.owner
        {
          result.append(joined)
          index = countryEnd
        } else {
          result.append(contentsOf: group)
          index = end
        }
        continue
      }
      if let joined = joinedBackwards(group, after: result, in: text) {
        while result.last.map({ $0.range.lowerBound >= joined.range.lowerBound }) ?? false {
          result.removeLast()
        }
        result.append(joined)
      } else if end < matches.count,
        let joined = joinedForwards(group, matches[end..<groupEnd(matches, from: end)], in: text)
      {
        result.append(joined)
        index = groupEnd(matches, from: end)
        continue
      } else {
        result.append(contentsOf: group.filter { !$0.role.needsCountry })
      }
      index = end
    }
    return result
  }

  private func groupEnd(_ matches: [NameMatch], from start: Int) -> Int {
    var end = start + 1
    while end < matches.count, matches[end].range == matches[start].range { end += 1 }
    return end
  }

  /// The body of the country that stands right before the head.
  private func joinedBackwards(
    _ heads: ArraySlice<NameMatch>, after matches: [NameMatch], in text: Span<UInt8>
  ) -> NameMatch? {
    guard let country = matches.last, let head = heads.first,
      country.role == .adjective || country.role == .name
    else { return nil }
    let entry = lexicon.entries[country.owner]
    let gap = country.range.upperBound..<head.range.lowerBound
    let isBeside =
      if country.role == .adjective {
        isBlank(gap, in: text)
      } else {
        !entry.flag.isEmpty && entry.entity.type == .place
          && (isPossessive(gap, in: text)
            || (isBlank(gap, in: text) && Words.isAcronym(text, country.range)))
      }
    guard isBeside, country.origin != .flag else { return nil }
    return joined(
      heads.filter { $0.role != .bodyBeforeCountry }, country: entry.country,
      range: country.range.lowerBound..<head.range.upperBound)
  }

  /// The body of the country that follows: after "of" in English, at once in Russian.
  private func joinedForwards(
    _ heads: ArraySlice<NameMatch>, _ countries: ArraySlice<NameMatch>, in text: Span<UInt8>
  ) -> NameMatch? {
    guard let head = heads.first,
      let country = countries.first(where: { match in
        match.role == .name && match.origin == .text
          && !lexicon.entries[match.owner].flag.isEmpty
          && lexicon.type(of: match.owner) == .place
      })
    else { return nil }
    let gap = head.range.upperBound..<country.range.lowerBound
    let isCyrillic = text[head.range.lowerBound] >= 0x80
    guard isCyrillic ? isBlank(gap, in: text) : isOf(gap, in: text) else { return nil }
    return joined(
      heads.filter { $0.role != .bodyAfterCountry },
      country: lexicon.entries[country.owner].country,
      range: head.range.lowerBound..<country.range.upperBound)
  }

  private func joined(
    _ heads: [NameMatch], country: String, range: Range<Int>
  ) -> NameMatch? {
    for head in heads where head.role.isHead {
      if let owner = lexicon.bodies[head.owner].entities[country] {
        return NameMatch(
          range: range, role: .name, owner: owner, rank: head.rank, origin: .composed)
      }
    }
    return nil
  }

  private func isBlank(_ gap: Range<Int>, in text: Span<UInt8>) -> Bool {
    Words.equal(gap, " ", in: text) || Words.equal(gap, "\u{A0}", in: text)
  }

  private func isPossessive(_ gap: Range<Int>, in text: Span<UInt8>) -> Bool {
    Words.equal(gap, "'s ", in: text) || Words.equal(gap, "\u{2019}s ", in: text)
  }

  private func isOf(_ gap: Range<Int>, in text: Span<UInt8>) -> Bool {
    Words.equal(gap, " of ", in: text) || Words.equal(gap, " of the ", in: text)
  }
}

extension SurfaceRole {
  /// Whether a match is the head of a state body's name.
  var isHead: Bool {
    self == .bareBody || needsCountry
  }

  /// Whether a head means nothing without a country beside it.
  fileprivate var needsCountry: Bool {
    self == .bodyAfterCountry || self == .bodyBeforeCountry
  }
}
