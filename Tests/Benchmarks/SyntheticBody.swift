/// A text as it stands in a synthetic export, with everything escaped that its shape escapes.
///
/// It continues a text that was begun with a number, and ends what was begun.
struct SyntheticBody {
  let bytes: [UInt8]
  /// The same as the list of parts that exports in JSON hold beside the text; else empty.
  let entities: [UInt8]

  /// 509 texts of 100 to 900 letters, every second one in Russian.
  static func all(for shape: SyntheticExport.Shape) -> [SyntheticBody] {
    var state: UInt64 = 7
    return (0..<509).map { SyntheticBody(shape, language: $0 % 2, &state) }
  }

  private init(_ shape: SyntheticExport.Shape, language: Int, _ state: inout UInt64) {
    func random(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(limit))
    }
    let words = Self.words[language]
    var text = ""
    for index in 1...(20 + random(110)) {
      let word = words[random(words.count)]
      switch (index % 31, shape) {
      case (17, .json): text += #"\"\#(word)\"\n\n"#
      case (29, .json): text += Self.start + word + Self.end
      case (17, .csv): text += "\"\"\(word)\"\"\n\n"
      case (29, .csv): text += "**\(word)** [\(word)](https://example.org/\(index)) "
      case (17, .html): text += "&quot;\(word)&quot;<br><br>"
      case (29, .html):
        text += "<strong>\(word)</strong> <a href=\"https://example.org/\(index)\">\(word)</a> "
      default: text += word + (index % 13 == 0 ? ". " : " ")
      }
    }
    switch shape {
    case .json, .csv: text += "\""
    case .html: break
    }
    let bold = "{\n     \"type\": \"bold\",\n     \"text\": \""
    let plain = "{\n     \"type\": \"plain\",\n     \"text\": \""
    let parts = text.replacing(Self.start, with: "\"\n    },\n    \(bold)")
    entities =
      Array(
        parts.replacing(Self.end, with: "\"\n    },\n    \(plain)").utf8) + Array("\n    }".utf8)
    text = text.replacing(Self.start, with: "\",\n    \(bold)")
    bytes = Array(text.replacing(Self.end, with: "\"\n    },\n    \"").utf8)
  }

  /// Where a part in bold begins and ends, until it is written out.
  private static let (start, end) = ("\u{1}", "\u{2}")

  private static let words = [
    """
    agreement cooperation delegation participants discussed current situation between leaders talks
    held visit signed joint statement regarding further development trade relations session decision
    project regional security issues meeting according earlier members noted support energy the of to
    """,
    """
    соглашение сотрудничество делегация участники обсудили ситуацию переговоры состоялись подписали
    совместное заявление развитие торговых отношений заседание решение проект безопасности вопросы
    встреча сообщил ранее представители отметил поддержку процесс энергетики время и в на с по что
    """,
  ].map { $0.split { $0 == " " || $0 == "\n" }.map(String.init) }
}
