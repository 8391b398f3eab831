import Testing

@testable import ComentionEntities

@Suite("The signs between words")
struct SeparatorTests {
  @Test(
    "are of one kind where a name may go on",
    arguments: [
      (" ", Separator.joiner), ("\t", .joiner), ("  ", .joiner), ("    ", .joiner),
      ("\u{A0}", .joiner), ("\u{202F}", .joiner), ("\u{2009}", .joiner), (" \u{A0}", .joiner),
      ("-", .joiner), ("\u{2010}", .joiner), ("\u{2011}", .joiner), ("\u{2012}", .joiner),
      ("–", .joiner), ("'", .apostrophe), ("’", .apostrophe), ("‘", .apostrophe),
      ("`", .apostrophe), ("´", .apostrophe), (".", .stop), (". ", .stop), (".\u{A0}", .stop),
      ("\"", .quote), (" \"", .quote), ("\" ", .quote), (" «", .quote), ("» ", .quote),
      (" „", .quote), ("“ ", .quote), ("» «", .quote), ("&", .sign), (" & ", .sign), ("/", .sign),
      (" + ", .sign), (", ", .comma), (",", .comma), (" , ", .comma),
    ])
  func kinds(signs: String, kind: Separator) {
    let text = Array("a\(signs)b".utf8)
    let found = Separator.read(in: text.span, from: 1)
    #expect(found?.kind == kind)
    #expect(found?.end == text.count - 1)
  }

  @Test(
    "end a name where they are something else",
    arguments: [
      "", "\n", " \n", "\r\n", " - ", " -", "- ", " — ", "—", " – ", "--", ";", ":", "(", " (", "!",
      "?", "…", "_", "#", " #", "@", "     ", "' ", "..", ". .", ",,", ", «", "😀",
      " 🇷🇺 ", "\u{200B}", "*", "=",
    ])
  func none(signs: String) {
    let text = Array("a\(signs)b".utf8)
    let found = Separator.read(in: text.span, from: 1)
    #expect(found == nil, "'\(signs)'")
  }

  @Test("are none at the end of the text", arguments: ["", " ", ".", "-", " «", "'", "\u{A0}"])
  func atEnd(signs: String) {
    let text = Array("a\(signs)".utf8)
    let found = Separator.read(in: text.span, from: 1)
    #expect(found == nil)
  }

  @Test("are read to the end of the text, and not beyond, if it is cut inside a character")
  func cut() {
    for text in [[0x61, 0xC2], [0x61, 0xE2], [0x61, 0xE2, 0x80]] as [[UInt8]] {
      let found = Separator.read(in: text.span, from: 1)
      #expect(found == nil)
    }
  }
}
