package import ComentionEntities
package import ComentionPosts

/// Numbers, days and counted things in the language of a figure.
package struct Wording: Sendable {
  let language: Language

  package init(language: Language) {
    self.language = language
  }

  /// A whole number with its thousands set off: `1,204`, in Russian with a no-break space.
  package func number(_ value: Int) -> String {
    let digits = Array(String(value.magnitude))
    let separator = language == .english ? "," : "\u{A0}"
    var text = value < 0 ? "−" : ""
    for (index, digit) in digits.enumerated() {
      let left = digits.count - index
      // Russian sets off thousands from five digits on.
      let grouped = language == .english || digits.count > 4
      if index > 0, left % 3 == 0, grouped { text += separator }
      text.append(digit)
    }
    return text
  }

  /// A weight in three figures or so: `0.37`, `17.2`, `1,204`.
  package func weight(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e12 else { return "0" }
    if abs(value) >= 100 { return number(Int(value.rounded())) }
    return decimals(value, abs(value) < 1 ? 2 : 1)
  }

  /// A number with at most the given number of decimals: `0.012`, in Russian `0,012`.
  func decimals(_ value: Double, _ digits: Int) -> String {
    let text = fixed(value, digits)
    return language == .english ? text : String(text.map { $0 == "." ? "," : $0 })
  }

  /// A day: `28 May 2025`, `28 мая 2025`.
  package func day(_ day: Day) -> String {
    let (year, month, date) = day.components
    let name: String
    switch language {
    case .english:
      name =
        [
          "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
        ][month - 1]
    case .russian:
      name =
        [
          "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября",
          "октября", "ноября", "декабря",
        ][month - 1]
    }
    return "\(date)\u{A0}\(name) \(year)"
  }

  /// A span of days with an en dash.
  package func span(_ first: Day, _ last: Day) -> String {
    first == last ? day(first) : "\(day(first)) – \(day(last))"
  }

  /// A number of things: `1 post`, `240 posts`, `240 постов`.
  package func count(_ value: Int, _ noun: Noun) -> String {
    "\(number(value))\u{A0}\(form(of: noun, for: value))"
  }

  /// The form of a noun after a number.
  ///
  /// English has two forms. Russian has three: 1, 21, 31 take the first, 2-4, 22-24 the second, all else,
  /// 11-14 among them, the third (Unicode CLDR, plural rules).
  package func form(of noun: Noun, for value: Int) -> String {
    let forms = noun.forms(in: language)
    switch language {
    case .english: return value == 1 ? forms[0] : forms[1]
    case .russian:
      let last = value.magnitude % 10
      let teens = (11...14).contains(value.magnitude % 100)
      if last == 1, !teens { return forms[0] }
      return (2...4).contains(last) && !teens ? forms[1] : forms[2]
    }
  }
}

/// A thing that is counted in the text of a figure.
package enum Noun: Sendable {
  case post, channel, tie, organisation, person, place, day

  package init(_ type: EntityType) {
    switch type {
    case .organisation: self = .organisation
    case .person: self = .person
    case .place: self = .place
    }
  }

  package func forms(in language: Language) -> [String] {
    switch (self, language) {
    case (.post, .english): ["post", "posts"]
    case (.post, .russian): ["пост", "поста", "постов"]
    // After "in": the Russian forms are those of the prepositional case.
    case (.channel, .english): ["channel", "channels"]
    case (.channel, .russian): ["канале", "каналах", "каналах"]
    case (.tie, .english): ["tie", "ties"]
    case (.tie, .russian): ["связь", "связи", "связей"]
    case (.organisation, .english): ["organisation", "organisations"]
    case (.organisation, .russian): ["организация", "организации", "организаций"]
    case (.person, .english): ["person", "people"]
    case (.person, .russian): ["персона", "персоны", "персон"]
    case (.place, .english): ["place", "places"]
    case (.place, .russian): ["место", "места", "мест"]
    case (.day, .english): ["day", "days"]
    case (.day, .russian): ["день", "дня", "дней"]
    }
  }
}
