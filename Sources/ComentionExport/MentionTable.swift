public import ComentionEntities
internal import ComentionPosts

/// Mentions as CSV (RFC 4180): one row per mention, safe to open in a spreadsheet.
public enum MentionTable {
  /// The row of column names.
  public static let header =
    "post,source,channel,date,dateFrom,id,type,name,short,start,end,text,rule\r\n"

  /// The rows of one post.
  ///
  /// - Parameters:
  ///   - extracted: the post with its mentions.
  ///   - types: the types of entities that are written.
  ///   - language: the language of `name` and `short`.
  public static func rows(
    _ extracted: ExtractedPost, types: Set<EntityType>, language: Language
  ) -> String {
    let post = extracted.post
    let offsets = ScalarOffsets(extracted.extraction.mentions.map(\.range), in: post.text)
    var rows = ""
    for (place, mention) in extracted.extraction.mentions.enumerated() {
      let entity = extracted.extraction.entities[mention.entity]
      guard types.contains(entity.type) else { continue }
      let cells = [
        post.id, post.source, post.channel ?? "", post.date?.description ?? "",
        post.dateOrigin?.rawValue ?? "", entity.id.rawValue, entity.type.rawValue,
        entity.name[language], entity.short.only(language), String(offsets[place].lowerBound),
        String(offsets[place].upperBound),
        String(decoding: post.text[mention.range], as: UTF8.self), mention.rule.rawValue,
      ]
      rows += cells.map { CSVCell.text($0) }.joined(separator: ",") + "\r\n"
    }
    return rows
  }
}

/// One cell of a CSV file.
enum CSVCell {
  /// The text as a cell, quoted where needed.
  ///
  /// A text that a spreadsheet would take for a formula gets an apostrophe in front, because posts
  /// and channel names are not trusted; some spreadsheets take full-width signs for plain ones.
  static func text(_ text: String) -> String {
    var cell = TurningMarks.removed(from: text)
    if let first = text.unicodeScalars.first, "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first) {
      cell = "'" + cell
    }
    let needsQuotes = cell.utf8.contains {
      $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D
    }
    guard needsQuotes else { return cell }
    return "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }
}
