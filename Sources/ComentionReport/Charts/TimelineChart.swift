internal import ComentionPosts
internal import ComentionRender

/// Posts over time, and under them some ties on the same axis and one common scale.
struct TimelineChart {
  /// A line of small bars.
  struct Row {
    var label: String
    var counts: [Int]
    var total: Int
  }

  private static let left = 168.0
  private static let right = 56.0
  private static let top = 26.0
  private static let rowHeight = 30.0

  /// Draws the chart.
  static func chart(axis: TimeAxis, posts: [Int], rows: [Row], words: ReportWords) -> Chart {
    let width = 960.0
    let plot = width - left - right
    let step = plot / Double(axis.count)
    let base = top + 110
    let firstRow = base + 34
    let height = firstRow + Double(rows.count) * rowHeight + 6
    let most = posts.max() ?? 0
    let label =
      words.pick("Posts ", "Посты ") + words.each(axis.step) + ", "
      + words.pick("at most ", "не более ") + words.wording.number(most)
      + rows.map { "; \($0.label): \(words.wording.number($0.total))" }.joined()
    var chart = Chart(width: width, height: height, label: label)
    grid(&chart, axis, step, base: base, bottom: height - 6, words)
    chart.text(
      words.pick("All posts", "Все посты"), x: left - 12, y: base - 4, anchor: "end", role: .ink,
      isBold: true)
    chart.line(x1: left, y1: base, x2: width - right, y2: base)
    chart.text(words.wording.number(most), x: width - right + 8, y: base - 101)
    chart.line(x1: left, y1: base - 105, x2: width - right, y2: base - 105)
    chart.bars(
      posts, most: most, x: left, step: step, base: base, height: 105, role: .quiet
    ) { place in title(axis, place, posts[place], words) }
    let common = rows.flatMap(\.counts).max() ?? 0
    for (index, row) in rows.enumerated() {
      let line = firstRow + Double(index + 1) * rowHeight - 8
      let name = fitted(row.label, to: left - 16)
      chart.text(name, x: left - 12, y: line - 3, anchor: "end", role: .ink)
      chart.line(x1: left, y1: line, x2: width - right, y2: line)
      chart.text(words.wording.number(row.total), x: width - right + 8, y: line - 3)
      chart.bars(
        row.counts, most: common, x: left, step: step, base: line, height: rowHeight - 7,
        role: .accent
      ) { place in "\(row.label), " + title(axis, place, row.counts[place], words) }
    }
    return chart
  }

  /// A text that is at most so wide at size 11.
  static func fitted(_ text: String, to width: Double) -> String {
    var limit = text.unicodeScalars.count
    var name = text
    while limit > 3, FontMetrics.regular.width(of: name, size: 11) > width {
      limit -= 1
      name = PlainText.shortened(text, to: limit)
    }
    return name
  }

  private static func title(
    _ axis: TimeAxis, _ place: Int, _ count: Int, _ words: ReportWords
  ) -> String {
    "\(words.step(axis.day(at: place), axis.step)): \(words.wording.number(count))"
  }

  /// Lines at the beginnings of years, or months, with their names as far as there is room.
  private static func grid(
    _ chart: inout Chart, _ axis: TimeAxis, _ step: Double, base: Double, bottom: Double,
    _ words: ReportWords
  ) {
    var end = -1000.0
    for mark in axis.marks {
      let x = left + Double(mark.place) * step
      chart.line(x1: x, y1: top - 8, x2: x, y2: bottom)
      let (year, month, _) = mark.day.components
      let name =
        mark.isYear ? String(year) : "\(words.month(month))" + (month == 1 ? " \(year)" : "")
      guard x > end, x < chart.width - right - 10 else { continue }
      chart.text(name, x: x + 4, y: top - 10 + 2)
      end = x + 4 + FontMetrics.regular.width(of: name, size: 11) + 6
    }
  }
}
