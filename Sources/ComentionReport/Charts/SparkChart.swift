internal import ComentionRender

/// A line of small bars without words: when a name was mentioned.
enum SparkChart {
  /// Draws the bars, highest at the most frequent step.
  static func chart(_ counts: [Int], axis: TimeAxis, label: String, words: ReportWords) -> Chart {
    var chart = Chart(width: 300, height: 30, label: label)
    chart.line(x1: 0, y1: 29.5, x2: 300, y2: 29.5)
    chart.bars(
      counts, most: counts.max() ?? 0, x: 0, step: 300 / Double(axis.count), base: 29, height: 27,
      role: .quiet
    ) { place in
      "\(words.step(axis.day(at: place), axis.step)): \(words.wording.number(counts[place]))"
    }
    return chart
  }
}
