internal import ComentionEntities
internal import ComentionPosts

/// The counts file: a table of counts as text, to be counted on one machine and merged on another.
///
/// UTF-8 lines that end in a line feed, with fields separated by tabs. A backslash, tab, line feed
/// and carriage return inside a field are written `\\`, `\t`, `\n` and `\r`. Days are numbers of days
/// since 1970-01-01, `-` for undated. A size says how many organisations, persons and places the units
/// name, `2,0,1`; a cell is `DAY:SIZE:COUNT`.
///
/// ```text
/// comention-counts  1                      the format and its version
/// unit  post                               what counts as together: post, paragraph or sentence
/// types  organisation  person  place       the types that were counted
/// count-by  posts                          whether reposts count: posts, stories or channels
/// lexicon  3f1c5d0e9b7a2468                a mark of the entities looked for; empty if not known
/// evidence  none                           whether there are quotes: kept or none
/// entity  csto  organisation  NAME-EN  NAME-RU  SHORT-EN  SHORT-RU
/// posts  19863  12                         the number of posts of a day
/// channel  Meridian Desk  19863  19864     the days on which a channel has posts
/// units  19863:2,0,1:40  …                 how many units there are
/// mention  0  19863:2,0,1:3  …             how many name an entity, by its place among the entities
/// tie  0  1  19863:2,0,1:3  …              how many name two entities
/// quote  ID  SOURCE  CHANNEL  19863  LINK  TEXT  0,1  0:4-9:name  …   a post behind the counts
/// end  1043                                the number of lines before this one
/// ```
///
/// A quote is a post that names something: the sentences that do, one a line (of one paragraph on one
/// line if paragraphs are counted), the entities named in the order of the post, and each mention with
/// its entity, its bytes in the text and the rule that found it.
///
/// Entities stand in the order of their ids and all else in the order of its keys, so that equal
/// tables give equal bytes, however they were put together.
extension CoMentionCounts {
  /// The table as a counts file.
  ///
  /// - Complexity: O(n log n) for n entries of the table.
  public var encoded: [UInt8] {
    var writer = CountsWriter()
    writer.line(CountsWriter.signature, String(CountsWriter.version))
    writer.line("unit", unit.rawValue)
    writer.line(["types"] + EntityType.allCases.filter(types.contains).map(\.rawValue))
    writer.line("count-by", basis.countBy.rawValue)
    writer.line("lexicon", basis.lexicon)
    writer.line("evidence", basis.hasEvidence ? "kept" : "none")
    let order = entities.indices.sorted { entities[$0].id < entities[$1].id }
    for index in order {
      let entity = entities[index]
      writer.line(
        "entity", entity.id.rawValue, entity.type.rawValue, entity.name.english,
        entity.name.russian, entity.short.english, entity.short.russian)
    }
    for (day, count) in posts.sorted(by: { $0.key.order < $1.key.order }) {
      writer.line("posts", CountsWriter.text(day), String(count))
    }
    for (name, days) in channels.daysOfChannels {
      writer.line(["channel", name] + days.map(CountsWriter.text))
    }
    writer.lines("units", sizes.cells) { _ in [] }
    var places = [UInt32](repeating: 0, count: entities.count)
    for (place, index) in order.enumerated() { places[index] = UInt32(place) }
    writer.lines("mention", renumbered(mentions) { UInt64(places[Int($0)]) }) { [Int($0)] }
    let ties = renumbered(pairs) { ends in
      let pair = Pair(ends: ends)
      return Pair(places[Int(pair.first)], places[Int(pair.second)]).ends
    }
    writer.lines("tie", ties) { [Int(Pair(ends: $0).first), Int(Pair(ends: $0).second)] }
    let numbers = Dictionary(
      uniqueKeysWithValues: order.enumerated().map { (entities[$1].id, $0) })
    for post in evidence.sorted(by: { $0.precedesAsEvidence($1) }) { writer.quote(post, numbers) }
    writer.line("end", String(writer.lineCount))
    return writer.bytes
  }

  private func renumbered(
    _ table: CountTable, _ number: (UInt64) -> UInt64
  ) -> [CountTable.Cell] {
    var result = CountTable()
    result.add(table, renumbering: number)
    return result.cells
  }
}

/// Writes the lines of a counts file.
struct CountsWriter {
  static let signature = "comention-counts"
  static let version = 1

  private(set) var bytes: [UInt8] = []
  private(set) var lineCount = 0

  mutating func line(_ fields: String...) { line(fields) }

  mutating func line(_ fields: [String]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(0x09) }
      for byte in field.utf8 {
        switch byte {
        case UInt8(ascii: "\\"): bytes += #"\\"#.utf8
        case 0x09: bytes += #"\t"#.utf8
        case 0x0A: bytes += #"\n"#.utf8
        case 0x0D: bytes += #"\r"#.utf8
        default: bytes.append(byte)
        }
      }
    }
    endLine()
  }

  /// One line for each different ends, with their cells.
  mutating func lines(
    _ name: String, _ cells: [CountTable.Cell], indices: (UInt64) -> [Int]
  ) {
    var last: UInt64?
    for cell in cells {
      if cell.ends != last {
        if last != nil { endLine() }
        last = cell.ends
        bytes += name.utf8
        for index in indices(cell.ends) {
          bytes.append(0x09)
          append(index)
        }
      }
      bytes.append(0x09)
      if let day = cell.day {
        append(Int(day.rawValue))
      } else {
        bytes.append(UInt8(ascii: "-"))
      }
      let size = cell.size
      bytes.append(UInt8(ascii: ":"))
      append(size[.organisation])
      bytes.append(UInt8(ascii: ","))
      append(size[.person])
      bytes.append(UInt8(ascii: ","))
      append(size[.place])
      bytes.append(UInt8(ascii: ":"))
      append(cell.count)
    }
    if last != nil { endLine() }
  }

  /// A post as evidence, with the numbers of its entities.
  mutating func quote(_ extracted: ExtractedPost, _ numbers: [EntityID: Int]) {
    let post = extracted.post
    let places = extracted.extraction.entities.map { numbers[$0.id] ?? 0 }
    let mentions = extracted.extraction.mentions.map { mention in
      "\(places[mention.entity]):\(mention.range.lowerBound)-\(mention.range.upperBound)"
        + ":\(mention.rule.rawValue)"
    }
    line(
      [
        "quote", post.id, post.source, post.channel ?? "", CountsWriter.text(post.date),
        post.link ?? "", String(decoding: post.text, as: UTF8.self),
        places.map(String.init).joined(separator: ","),
      ] + mentions)
  }

  static func text(_ day: Day?) -> String { day.map { String($0.rawValue) } ?? "-" }

  /// A whole number in decimal digits, without making a text of it.
  private mutating func append(_ number: Int) {
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    let start = bytes.count
    var rest = number.magnitude
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
  }

  private mutating func endLine() {
    bytes.append(0x0A)
    lineCount += 1
  }
}

extension Day? {
  /// Undated before all days.
  var order: Int64 { self.map { Int64($0.rawValue) } ?? .min }
}
