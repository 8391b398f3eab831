import ComentionEntities
import ComentionGraph
import ComentionPosts

/// Small graphs and posts for tests.
enum Sample {
  static func entity(
    _ id: String, _ type: EntityType = .organisation, name: String? = nil, short: String = ""
  ) -> Entity {
    Entity(
      id: EntityID(rawValue: id), type: type,
      name: LocalizedText(english: name ?? id.uppercased(), russian: "Объект \(id)"),
      short: LocalizedText(english: short))
  }

  /// The post that names the given entities on a day counted from 2024-01-01.
  static func post(_ entities: [Entity], day: Int? = 0) -> ExtractedPost {
    var extraction = Extraction()
    extraction.entities = entities
    let date = day.map { Day(rawValue: Int32(19_723 + $0)) }
    return ExtractedPost(
      post: Post(id: "p", source: "s", channel: "c", date: date, text: []), extraction: extraction)
  }

  /// A graph of three types, with weights that are not whole and a node without ties.
  static var graph: Graph {
    let (one, two) = (
      entity("csto", name: "Collective Security Treaty Organization", short: "CSTO"), entity("un")
    )
    let (person, place) = (entity("sergey-lavrov", .person), entity("minsk", .place))
    var counts = CoMentionCounts()
    counts.add(post([one, two, place]))
    counts.add(post([one, two], day: 3))
    counts.add(post([one, place, two], day: nil))
    counts.add(post([person], day: 5))
    var settings = GraphSettings()
    settings.types = Set(EntityType.allCases)
    settings.halfLife = .days(7)
    return Graph(counts: counts, settings: settings)
  }

  /// A graph of one tie whose first end bears the given name.
  static func graph(named name: String) -> Graph {
    var counts = CoMentionCounts()
    counts.add(post([entity("a", name: name), entity("b")]))
    return Graph(counts: counts, settings: GraphSettings())
  }

  /// Texts that break careless writers.
  static let hostileTexts = [
    #"say "no""#, #"back\slash"#, #"\N \G \L \l \r"#, "<b>bold</b>", "<script>alert(1)</script>",
    "]]>", "&amp; &lt; & &#10;", "emoji 🇷🇺👨‍👩‍👧", "Организация «Договора»", "جامعة الدول العربية",
    "tab\there", "two\nlines\r\n", "bell \u{7} nul \u{0} c1 \u{85} del \u{7F}", "a,b;c|d", "=1+2",
    "{}", "[x](y)", "| pipe |", "`code`", "$x$", "", " ",
    String(repeating: "длинно ", count: 1_430),
    "\u{FFFE}\u{FFFF}", "\u{202E}reversed",
  ]
}

/// A fixed sequence of numbers: SplitMix64 of Steele, Lea and Flood, 2014.
struct Random: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }

  /// A whole number from 0 up to `bound`.
  mutating func number(below bound: Int) -> Int { Int(next() % UInt64(bound)) }
}
