public import ComentionEntities
public import ComentionGraph
public import ComentionPosts

/// What a figure of a graph shows, as tables: for readers who cannot see it, and for annexes.
///
/// One table has the entities, heaviest first, the other the ties, strongest first; CSV has both in one, told
/// apart by the column `kind`. Columns that hold nothing, such as q-values without a test, are left out.
public struct FigureTable: Sendable {
  private let title: String
  private let language: Language
  private let nodes: Rows
  private let edges: Rows

  /// One table: the keys of its columns, and cells of text or numbers.
  private struct Rows: Sendable {
    var columns: [Column]
    var cells: [[String]]
  }

  private enum Column: String, CaseIterable {
    case id, name, type, otherID = "otherId", otherName, posts, weight, weightLow, weightHigh, q
    case first, last

    var isNumber: Bool {
      switch self {
      case .posts, .weight, .weightLow, .weightHigh, .q: true
      default: false
      }
    }

    func heading(_ language: Language) -> String {
      let (english, russian) =
        switch self {
        case .id, .otherID: ("Id", "Код")
        case .name: ("Name", "Имя")
        case .otherName: ("Other name", "Второе имя")
        case .type: ("Type", "Тип")
        case .posts: ("Posts", "Посты")
        case .weight: ("Weight", "Вес")
        case .weightLow: ("Weight from", "Вес от")
        case .weightHigh: ("Weight to", "Вес до")
        case .q: ("q", "q")
        case .first: ("First day", "Первый день")
        case .last: ("Last day", "Последний день")
        }
      return language == .english ? english : russian
    }
  }

  /// Makes the tables of a graph.
  ///
  /// - Parameters:
  ///   - graph: the graph as the figure shows it.
  ///   - days: the first and last days of nodes and edges, from `Graph.days(in:)`.
  ///   - title: the title of the figure.
  ///   - language: the language of names and headings.
  public init(
    of graph: Graph, days: (nodes: [ClosedRange<Day>?], edges: [ClosedRange<Day>?]),
    title: String, language: Language
  ) {
    self.title = title
    self.language = language
    let names = graph.nodes.map { node in
      let label = node.entity.label(in: language)
      return label.isEmpty ? node.entity.id.rawValue : label
    }
    func values(
      _ count: Int, _ weight: Double, _ interval: ClosedRange<Double>?, _ span: ClosedRange<Day>?
    ) -> [(Column, String)] {
      [
        (.posts, String(count)), (.weight, DecimalText.text(weight, decimals: 2)),
        (.weightLow, interval.map { DecimalText.text($0.lowerBound, decimals: 2) } ?? ""),
        (.weightHigh, interval.map { DecimalText.text($0.upperBound, decimals: 2) } ?? ""),
        (.first, span?.lowerBound.description ?? ""), (.last, span?.upperBound.description ?? ""),
      ]
    }
    nodes = FigureTable.rows(
      graph.nodes.enumerated().map { index, node in
        [
          (.id, node.entity.id.rawValue), (.name, names[index]),
          (.type, node.entity.type.rawValue),
        ] + values(node.count, node.weight, node.interval, days.nodes[index])
      })
    edges = FigureTable.rows(
      graph.edges.enumerated().map { index, edge in
        [
          (.id, graph.nodes[edge.source].entity.id.rawValue), (.name, names[edge.source]),
          (.otherID, graph.nodes[edge.target].entity.id.rawValue), (.otherName, names[edge.target]),
          (.q, edge.q.map { DecimalText.text($0, significant: 2) } ?? ""),
        ] + values(edge.count, edge.weight, edge.interval, days.edges[index])
      })
  }

  /// Keeps the columns in which a row has something, in their fixed order.
  private static func rows(_ rows: [[(Column, String)]]) -> Rows {
    let tables = rows.map { Dictionary($0) { first, _ in first } }
    let columns = Column.allCases.filter { column in
      tables.contains { !($0[column] ?? "").isEmpty }
    }
    return Rows(columns: columns, cells: tables.map { row in columns.map { row[$0] ?? "" } })
  }

  /// Both tables as one in CSV (RFC 4180); numbers and days as programs read them.
  public var csv: String {
    let columns = Column.allCases.filter {
      nodes.columns.contains($0) || edges.columns.contains($0)
    }
    var lines = ["kind," + columns.map(\.rawValue).joined(separator: ",")]
    for (kind, table) in [("node", nodes), ("tie", edges)] {
      for cells in table.cells {
        let row = Dictionary(zip(table.columns, cells)) { first, _ in first }
        let texts = columns.map { column in
          let text = row[column] ?? ""
          return column.isNumber ? text : CSVCell.text(text)
        }
        lines.append(([kind] + texts).joined(separator: ","))
      }
    }
    return lines.joined(separator: "\r\n") + "\r\n"
  }

  /// Both tables in Markdown under headings.
  public var markdown: String {
    var lines = ["# \(MarkdownCell.text(title))", ""]
    for (heading, table) in tables {
      lines.append("## \(heading)")
      lines.append("")
      lines.append(
        "| " + table.columns.map { $0.heading(language) }.joined(separator: " | ") + " |")
      lines.append("|" + table.columns.map { $0.isNumber ? "---:|" : "---|" }.joined())
      for cells in table.cells {
        lines.append("| " + cells.map(MarkdownCell.text).joined(separator: " | ") + " |")
      }
      lines.append("")
    }
    return lines.joined(separator: "\n")
  }

  /// Both tables as a page of HTML that needs no other file, with headings that screen readers announce.
  public var html: String {
    var page = """
      <!doctype html>
      <html lang="\(language.rawValue)">
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <title>\(XMLText.escaped(title))</title>
      <style>
      :root{color-scheme:light dark;font:15px/1.4 Helvetica,Arial,'Liberation Sans',sans-serif}
      body{margin:2rem auto;max-width:60rem;padding:0 1rem}
      h1{font-size:1.4rem}
      .wide{overflow-x:auto}
      table{border-collapse:collapse;margin:0 0 2rem}
      caption{text-align:left;font-weight:700;padding:.4rem 0}
      th,td{text-align:left;padding:.25rem .8rem .25rem 0;border-bottom:1px solid #8886}
      .n{text-align:right;font-variant-numeric:tabular-nums}
      thead th{vertical-align:bottom}
      tbody th{font-weight:400}
      </style>
      <h1>\(XMLText.escaped(title))</h1>

      """
    for (heading, table) in tables {
      page += "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"\(heading)\">\n"
      page += "<table>\n<caption>\(heading)</caption>\n<thead><tr>"
      for column in table.columns {
        page += "<th scope=\"col\"\(style(column))>\(column.heading(language))</th>"
      }
      page += "</tr></thead>\n<tbody>\n"
      for cells in table.cells {
        page += "<tr>"
        for (column, cell) in zip(table.columns, cells) {
          let isHead = column == .name || column == .otherName
          let tag = isHead ? "th scope=\"row\"" : "td"
          page +=
            "<\(tag)\(style(column))>\(XMLText.escaped(cell))</\(isHead ? "th" : "td")>"
        }
        page += "</tr>\n"
      }
      page += "</tbody>\n</table>\n</div>\n"
    }
    return page + "</html>\n"
  }

  private func style(_ column: Column) -> String { column.isNumber ? " class=\"n\"" : "" }

  /// The tables that have rows, under their headings.
  private var tables: [(heading: String, table: Rows)] {
    let isEnglish = language == .english
    return [
      (isEnglish ? "Entities" : "Объекты", nodes), (isEnglish ? "Ties" : "Связи", edges),
    ].filter { !$0.table.cells.isEmpty }
  }
}
