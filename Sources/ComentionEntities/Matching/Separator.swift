/// What may stand between two words of one name.
enum Separator: UInt64 {
  /// Blanks on one line, or a hyphen or short dash without blanks: "Asia-Pacific", "Asia Pacific".
  case joiner = 1
  /// An apostrophe: "People's".
  case apostrophe
  /// A full stop, with or without a blank: "U.S.", "St. Petersburg".
  case stop
  /// A quotation mark, with or without a blank: «партия "Новые люди"».
  case quote
  /// Ampersand, slash or plus, with or without blanks: "Standard & Poor's".
  case sign
  /// A comma and a blank: "Washington, D.C.".
  case comma

  /// Reads the separator at `start`; gives it and the place where the next word begins.
  ///
  /// Gives nothing if what stands there cannot be inside a name: a line break, a dash between
  /// blanks, brackets, the end of the text, more than four characters.
  static func read(in text: Span<UInt8>, from start: Int) -> (kind: Separator, end: Int)? {
    var index = start
    var kind: Separator?
    var blanks = 0
    for _ in 0...4 {
      if Letters.length(in: text, at: index) > 0 {
        return kind.map { ($0, index) } ?? (blanks > 0 ? (.joiner, index) : nil)
      }
      guard let (sign, length) = character(in: text, at: index) else { return nil }
      if let sign {
        if kind != nil, !(kind == .quote && sign == .quote) { return nil }
        if sign == .joiner, blanks > 0 { return nil }
        kind = sign
      } else {
        if kind == .joiner || kind == .apostrophe { return nil }
        blanks += 1
      }
      index += length
    }
    return nil
  }

  /// One character of a separator: its kind (nothing for a blank) and length.
  private static func character(
    in text: Span<UInt8>, at index: Int
  ) -> (kind: Separator?, length: Int)? {
    guard index < text.count else { return nil }
    let byte = text[index]
    switch byte {
    case 0x20, 0x09: return (nil, 1)
    case 0x2D: return (.joiner, 1)
    case 0x27, 0x60: return (.apostrophe, 1)
    case 0x2E: return (.stop, 1)
    case 0x22: return (.quote, 1)
    case 0x26, 0x2F, 0x2B: return (.sign, 1)
    case 0x2C: return (.comma, 1)
    case 0xC2: return twoBytes(in: text, at: index)
    case 0xE2: return threeBytes(in: text, at: index)
    default: return nil
    }
  }

  private static func twoBytes(
    in text: Span<UInt8>, at index: Int
  ) -> (kind: Separator?, length: Int)? {
    guard index + 1 < text.count else { return nil }
    switch text[index + 1] {
    case 0xA0: return (nil, 2)  // no-break space
    case 0xAB, 0xBB: return (.quote, 2)  // « »
    case 0xB4: return (.apostrophe, 2)
    default: return nil
    }
  }

  private static func threeBytes(
    in text: Span<UInt8>, at index: Int
  ) -> (kind: Separator?, length: Int)? {
    guard index + 2 < text.count, text[index + 1] == 0x80 else { return nil }
    switch text[index + 2] {
    case 0x80...0x8A, 0xAF: return (nil, 3)  // spaces of all widths
    case 0x90...0x93: return (.joiner, 3)  // hyphens, figure dash, en dash
    case 0x98, 0x99: return (.apostrophe, 3)
    case 0x9C...0x9F: return (.quote, 3)
    default: return nil
    }
  }
}
