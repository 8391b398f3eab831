import Testing

@testable import ComentionRender

@Suite("Font metrics")
struct FontMetricsTests {
  /// Advance widths in units of 1/2048 em, added up by hand from the font's own tables.
  @Test(
    "add up the advance widths of the face",
    arguments: [
      ("CSTO", 1479 + 1366 + 1251 + 1593, 1479 + 1366 + 1251 + 1593),
      ("il", 455 + 455, 569 + 569),
      ("2024", 4 * 1139, 4 * 1139),
      ("", 0, 0),
    ])
  func latin(text: String, regular: Int, bold: Int) {
    #expect(FontMetrics.regular.width(of: text, size: 2048) == Double(regular))
    #expect(FontMetrics.bold.width(of: text, size: 2048) == Double(bold))
  }

  @Test(
    "know Cyrillic and Greek letters, not just their class",
    arguments: ["Ж", "ш", "і", "ґ", "Ω", "š", "№", "–", "…"])
  func otherScripts(letter: String) {
    let width = FontMetrics.regular.width(of: letter, size: 2048)
    #expect(width > 0)
    #expect(width != 1229)
  }

  @Test(
    "give a documented width to what the face does not have",
    arguments: [
      ("東", 2048.0), ("🤝", 2560), ("ع", 1229), ("Қ", 1536), ("e\u{301}", 1139), ("\u{200D}", 0),
    ])
  func fallback(text: String, width: Double) {
    #expect(FontMetrics.regular.width(of: text, size: 2048) == width)
  }

  @Test("grow in proportion to the size")
  func scale() {
    let one = FontMetrics.bold.width(of: "Союзное государство", size: 1)
    #expect(abs(FontMetrics.bold.width(of: "Союзное государство", size: 13) - 13 * one) < 1e-9)
  }
}
