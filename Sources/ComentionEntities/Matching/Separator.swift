/// What may stand between two words of one name; the numbers are those of `CNameTable`, where they are read.
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
    let (kind, end) = text.separator(from: start)
    return Separator(rawValue: kind).map { ($0, end) }
  }
}
