/// Nodes without ties, in rows from left to right.
struct Rows {
  private struct Row {
    var nodes: [Int] = []
    var width = 0.0
    /// How far the row reaches above and below the line on which the symbols stand.
    var above = 0.0
    var below = 0.0
    var height: Double { above + below }
  }

  private let bodies: [Body]
  private var rows: [Row] = []
  private static let gap = 14.0

  /// Breaks the nodes into rows of about equal width that fit the room.
  init(_ nodes: [Int], bodies: [Body], room: Size) {
    self.bodies = bodies
    let total = nodes.reduce(0) { $0 + bodies[$1].bounds.width + Rows.gap }
    let tall = nodes.map { bodies[$0].bounds.height }.max() ?? 0
    // As many rows as a block of the room's shape has, and no fewer than are needed.
    let shape = (total / (2.5 * (tall + Rows.gap)) * room.height / room.width).squareRoot()
    let count = max(1, (total / (room.width + Rows.gap)).rounded(.up), shape.rounded(.down))
    let widest = nodes.map { bodies[$0].bounds.width }.max() ?? 0
    let width = min(room.width, max(widest, total / count + widest / 2))
    var row = Row()
    for node in nodes {
      let box = bodies[node].bounds
      if !row.nodes.isEmpty, row.width + Rows.gap + box.width > width {
        rows.append(row)
        row = Row()
      }
      row.width += box.width + (row.nodes.isEmpty ? 0 : Rows.gap)
      row.above = max(row.above, -box.top)
      row.below = max(row.below, box.bottom)
      row.nodes.append(node)
    }
    if !row.nodes.isEmpty { rows.append(row) }
  }

  /// The height of all rows with the gaps between them.
  var height: Double {
    rows.reduce(0) { $0 + $1.height } + Rows.gap * Double(max(0, rows.count - 1))
  }

  /// Places the nodes, every row centred, in the middle of the room or at its bottom.
  ///
  /// With `spread`, gaps grow up to a limit when there is more room.
  func place(in room: Box, spread: Bool, _ points: inout [Point]) {
    let spareHeight = max(0, room.height - height) / Double(rows.count + 1)
    let extra = spread ? min(40, spareHeight) : 0
    let total = height + extra * Double(max(0, rows.count - 1))
    var top = spread ? room.center.y - total / 2 : room.top
    for row in rows {
      let count = Double(row.nodes.count)
      let spareWidth = max(0, room.width - row.width) / (count + 1)
      let gap = Rows.gap + min(spread ? 60 : 16, spareWidth)
      var left = room.center.x - (row.width + (gap - Rows.gap) * (count - 1)) / 2
      for node in row.nodes {
        let box = bodies[node].bounds
        points[node] = Point(x: left - box.left, y: top + row.above)
        left += box.width + gap
      }
      top += row.height + Rows.gap + extra
    }
  }
}
