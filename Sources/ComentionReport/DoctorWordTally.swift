/// Counts of the letters and words of a text that tell its language.
struct DoctorWordTally {
  private var latinWords = 0
  private var cyrillicWords = 0
  private var otherWords = 0
  private var english = 0
  private var otherLatin = 0
  private var russian = 0
  private var otherCyrillic = 0
  /// Letters of Cyrillic that Russian does not have.
  private var foreignLetters = 0
  /// Letters that of the great languages in Cyrillic only Russian and Belarusian have.
  private var ownLetters = 0

  /// Takes a word, with the signs around it.
  mutating func add(_ bytes: ArraySlice<UInt8>) {
    guard bytes.first != UInt8(ascii: "@"), bytes.first != UInt8(ascii: "#"),
      !bytes.contains(UInt8(ascii: "/"))
    else { return }
    var word = ""
    var latin = 0
    var cyrillic = 0
    var other = 0
    for scalar in String(decoding: bytes, as: UTF8.self).lowercased().unicodeScalars
    where scalar.properties.isAlphabetic || scalar == "'" || scalar == "’" {
      word.unicodeScalars.append(scalar)
      switch scalar.value {
      case 0x27, 0x2019: break
      case 0x41...0x24F: latin += 1
      case 0x400...0x52F:
        cyrillic += 1
        if Self.foreign.contains(scalar) { foreignLetters += 1 }
        if Self.own.contains(scalar) { ownLetters += 1 }
      default: other += 1
      }
    }
    if latin > cyrillic, latin > other {
      latinWords += 1
      if Self.englishWords.contains(word) { english += 1 }
      if Self.otherLatinWords.contains(word) { otherLatin += 1 }
    } else if cyrillic > 0, cyrillic >= other {
      cyrillicWords += 1
      if Self.russianWords.contains(word) { russian += 1 }
      if Self.otherCyrillicWords.contains(word) { otherCyrillic += 1 }
    } else if other > 0 {
      otherWords += 1
    }
  }

  /// The language that the words taken so far show.
  var language: DoctorLanguage {
    let words = latinWords + cyrillicWords + otherWords
    guard words > 0 else { return .none }
    if cyrillicWords * 2 >= words {
      // A name in another language may stand in a Russian text.
      guard foreignLetters * 100 <= cyrillicWords else { return .other }
      // Of the texts in Cyrillic without any sign of a language, nearly all are Russian headlines.
      return otherCyrillic == 0 || max(russian, ownLetters) > otherCyrillic ? .russian : .other
    }
    guard latinWords * 2 >= words else { return .other }
    return english > otherLatin && english * 12 >= latinWords ? .english : .other
  }

  private static let foreign = Set("іїєґўјљњћђџѕѓќәғқңөұүһӣӯҳҷ".unicodeScalars)
  private static let own = Set("ыэё".unicodeScalars)
  private static let englishWords = set(
    """
    the of and to in is for on with that was at by from this are be as it will has have an we our not
    his their its they which who were been after more about all can
    """)
  private static let otherLatinWords = set(
    """
    der die das und den von mit ist für auf dem nicht ein eine des im zu le la les et des du une est
    pour dans que qui sur pas el los las de del y en por con una para se al il lo gli di che è per non
    un o os da do em com não uma na w z i nie się jest że bir ve bu için ile het een van niet och att
    det som på är
    """)
  private static let russianWords = set(
    """
    и в не на с что по для к из от о как за это его у мы был при года также или со но до он все так
    после между которые который быть будет более уже если
    """)

  private static let otherCyrillicWords = set(
    """
    е се са ще като това този които че съм би беше што од ова како што та що як але це є й він
    """)

  private static func set(_ words: String) -> Set<String> {
    Set(words.split { $0 == " " || $0 == "\n" }.map(String.init))
  }
}
