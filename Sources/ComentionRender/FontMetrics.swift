/// The widths of text in a face with the metrics of Arial and Helvetica, known without any font.
///
/// Figures name the fonts `Helvetica, Arial, 'Liberation Sans', sans-serif`; the first three have the
/// same advance widths, which are kept here for Latin, Greek and Cyrillic. So a label gets the same room
/// on every machine, whatever fonts it has. Other characters are given a width by class, wide enough
/// for the usual fall-back fonts: 1 em for Chinese, Japanese and Korean, 1.25 em for emoji, 0.75 em for
/// other capital letters, 0.6 em for Arabic, Hebrew and all else, and nothing for combining marks and
/// joiners.
///
/// ```swift
/// FontMetrics.regular.width(of: "ОДКБ", size: 12)
/// ```
public struct FontMetrics: Sendable, Hashable {
  private let isBold: Bool

  /// The upright face of normal weight.
  public static let regular = FontMetrics(isBold: false)
  /// The bold face.
  public static let bold = FontMetrics(isBold: true)

  /// The height of a capital letter, in em.
  static let capHeight = 1409.0 / 2048
  /// How far the letters reach below the base line, in em.
  static let descent = 434.0 / 2048

  /// The width of a text that stands on one line, without kerning.
  ///
  /// - Parameters:
  ///   - text: any text; line breaks count as spaces.
  ///   - size: the font size.
  /// - Returns: the width in the unit of the size.
  public func width(of text: some StringProtocol, size: Double) -> Double {
    var units = 0
    for scalar in text.unicodeScalars {
      units += advance(of: scalar)
    }
    return Double(units) * size / 2048
  }

  /// Whether the face itself has every character of a text, so that each is drawn as one plain glyph.
  func hasAll(of text: String) -> Bool {
    text.unicodeScalars.allSatisfy { tabulated($0) != nil }
  }

  private func advance(of scalar: Unicode.Scalar) -> Int {
    tabulated(scalar) ?? FontMetrics.fallback(scalar)
  }

  private func tabulated(_ scalar: Unicode.Scalar) -> Int? {
    let value = scalar.value
    for range in AdvanceWidths.ranges where value >= range.first && value <= range.last {
      let index = range.start + Int(value - range.first)
      let width = isBold ? AdvanceWidths.bold[index] : AdvanceWidths.regular[index]
      return width > 0 ? Int(width) : nil
    }
    return nil
  }

  /// The width of a character that the table does not have, in units of 1/2048 em.
  private static func fallback(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0...0x1F: return 569
    case 0xFE00...0xFE0F, 0x200B...0x200F, 0xE0000...0xE01EF: return 0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFFEF, 0x20000...0x3FFFD:
      return 2048
    case 0x2600...0x27BF, 0x2B00...0x2BFF, 0x1F000...0x1FAFF: return 2560
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    case .uppercaseLetter: return 1536
    default: return 1229
    }
  }
}
