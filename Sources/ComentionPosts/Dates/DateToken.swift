/// A piece of text that matters for reading a date: a month's name, a number, a sign between them.
struct DateToken: Equatable {
  enum Kind: Equatable {
    /// The name of a month, 1 to 12.
    case month(Int)
    /// A number of up to four digits.
    case number(Int, digits: Int)
    /// A hyphen or dash.
    case dash
    case comma
    case dot
    /// "and", "и", "по", "to", "&": what stands between the first and the last day of a span.
    case and
    /// "of", in "the 20th of June".
    case of
    /// Anything else that is no white space.
    case other
  }

  let kind: Kind
  let range: Range<Int>
}

extension DateToken {
  /// Splits UTF-8 text into tokens.
  ///
  /// A number followed by "st", "nd", "rd" or "th" is a number.
  static func tokens(of text: [UInt8]) -> [DateToken] {
    var tokens: [DateToken] = []
    var index = 0
    while index < text.count {
      let start = index
      let byte = text[index]
      if byte <= 0x20 {
        index += 1
      } else if isNoBreakSpace(text, index) {
        index += 2
      } else if isDigit(byte) {
        index = end(of: text, from: index, while: isDigit)
        tokens.append(DateToken(kind: number(text[start..<index]), range: start..<index))
        index = skippingOrdinal(text, index)
      } else if isLetter(byte) {
        index = end(of: text, from: index, while: isLetter)
        tokens.append(DateToken(kind: word(text[start..<index]), range: start..<index))
      } else {
        let (kind, length) = sign(text, index)
        index += length
        tokens.append(DateToken(kind: kind, range: start..<index))
      }
    }
    return tokens
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// ASCII letters, and every byte of a Cyrillic letter (U+0400 to U+04FF begin with D0 to D3).
  private static func isLetter(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return (0x61...0x7A).contains(lower) || (0xD0...0xD3).contains(byte)
      || (0x80...0xBF).contains(byte)
  }

  private static func isNoBreakSpace(_ text: [UInt8], _ index: Int) -> Bool {
    text[index] == 0xC2 && index + 1 < text.count && text[index + 1] == 0xA0
  }

  private static func end(
    of text: [UInt8], from index: Int, while belongs: (UInt8) -> Bool
  ) -> Int {
    var index = index
    while index < text.count, belongs(text[index]) { index += 1 }
    return index
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Kind {
    guard digits.count <= 4 else { return .other }
    return .number(digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }, digits: digits.count)
  }

  private static func skippingOrdinal(_ text: [UInt8], _ index: Int) -> Int {
    let end = end(of: text, from: index, while: isLetter)
    return ordinals.contains(String(decoding: text[index..<end], as: UTF8.self)) ? end : index
  }

  private static let ordinals: Set<String> = ["st", "nd", "rd", "th", "го", "е"]

  private static func word(_ letters: ArraySlice<UInt8>) -> Kind {
    // The longest name of a month has 18 bytes (сентября in Cyrillic has 16).
    guard letters.count <= 18 else { return .other }
    let word = String(decoding: letters, as: UTF8.self).lowercased()
    if let month = months[word] { return .month(month) }
    switch word {
    case "and", "to", "и", "по": return .and
    case "of": return .of
    default: return .other
    }
  }

  private static func sign(_ text: [UInt8], _ index: Int) -> (Kind, length: Int) {
    switch text[index] {
    case UInt8(ascii: ","): return (.comma, 1)
    case UInt8(ascii: "."): return (.dot, 1)
    case UInt8(ascii: "-"): return (.dash, 1)
    case UInt8(ascii: "&"): return (.and, 1)
    // U+2010 to U+2015: hyphens and dashes.
    case 0xE2
    where index + 2 < text.count && text[index + 1] == 0x80
      && (0x90...0x95).contains(text[index + 2]):
      return (.dash, 3)
    case 0xC0...0xDF: return (.other, min(2, text.count - index))
    case 0xE0...0xEF: return (.other, min(3, text.count - index))
    case 0xF0...0xFF: return (.other, min(4, text.count - index))
    default: return (.other, 1)
    }
  }

  private static let months: [String: Int] = {
    let names: [[String]] = [
      ["january", "jan", "января", "январь"], ["february", "feb", "февраля", "февраль"],
      ["march", "mar", "марта", "март"], ["april", "apr", "апреля", "апрель"],
      ["may", "мая", "май"], ["june", "jun", "июня", "июнь"], ["july", "jul", "июля", "июль"],
      ["august", "aug", "августа", "август"],
      ["september", "sept", "sep", "сентября", "сентябрь"],
      ["october", "oct", "октября", "октябрь"], ["november", "nov", "ноября", "ноябрь"],
      ["december", "dec", "декабря", "декабрь"],
    ]
    var months: [String: Int] = [:]
    for (index, spellings) in names.enumerated() {
      for name in spellings { months[name] = index + 1 }
    }
    return months
  }()
}
