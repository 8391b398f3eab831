@testable import ComentionRender

/// Where symbols and texts of a figure stand, read from its SVG alone.
struct SVGGeometry {
  /// The room of one piece of text or one symbol.
  struct Room {
    /// The entity it belongs to; nothing for what stands around the drawing.
    var entity: String?
    var isText: Bool
    var box: Box
    var text = ""
  }

  private(set) var rooms: [Room] = []
  let frame: Box
  /// The line between drawing and legend.
  let floor: Double

  init(_ document: XMLDocument) throws {
    func numbers(_ text: String) -> [Double] {
      text.split { !"0123456789.-".contains($0) }.compactMap { Double($0) }
    }
    let elements = document.elements
    let view = numbers(elements.first?.attributes["viewBox"] ?? "")
    guard view.count == 4 else { throw XMLDocument.Malformed(description: "no viewBox") }
    frame = Box(left: 0, top: 0, right: view[2], bottom: view[3])
    var floor = view[3]
    let parents = Set(elements.lazy.filter { $0.name == "tspan" }.compactMap(\.parent))
    var base = 0.0
    for (index, element) in elements.enumerated() {
      func number(_ name: String) -> Double { Double(element.attributes[name] ?? "") ?? 0 }
      func inherited(_ name: String) -> String? {
        var at: XMLDocument.Element? = element
        while let here = at {
          if let value = here.attributes[name] { return value }
          at = here.parent.map { elements[$0] }
        }
        return nil
      }
      let path = numbers(element.attributes["d"] ?? "")
      if element.attributes["class"] == "rule", path.count == 4, path[1] == path[3],
        path[2] - path[0] > view[2] * 0.8
      {
        floor = min(floor, path[1])
      }
      let entity = inherited("data-entity")
      let isHalo = inherited("aria-hidden") != nil
      switch element.name {
      case "text" where !isHalo, "tspan":
        let size = Double(inherited("font-size") ?? "") ?? 0
        let isBold = inherited("font-weight") == "700"
        // A text of several lines has its lines in parts, and each part says how far below the last it is.
        let isParent = parents.contains(index)
        guard !isParent || element.name == "tspan" else {
          base = number("y")
          continue
        }
        base = element.name == "tspan" ? base + number("dy") : number("y")
        let width = (isBold ? FontMetrics.bold : .regular).width(of: element.text, size: size)
        let left = number("x") - (inherited("text-anchor") == "middle" ? width / 2 : 0)
        rooms.append(
          Room(
            entity: entity, isText: true,
            box: Box(
              left: left, top: base - size * FontMetrics.capHeight, right: left + width,
              bottom: base + size * FontMetrics.descent * 0.5), text: element.text))
      case "circle" where entity != nil:
        let radius = number("r")
        let box = Box(
          left: number("cx") - radius, top: number("cy") - radius, right: number("cx") + radius,
          bottom: number("cy") + radius)
        rooms.append(Room(entity: entity, isText: false, box: box))
      case "rect" where entity != nil:
        let box = Box(
          left: number("x"), top: number("y"), right: number("x") + number("width"),
          bottom: number("y") + number("height"))
        rooms.append(Room(entity: entity, isText: false, box: box))
      case "path" where entity != nil && path.count >= 4:
        // A diamond: from its top, by steps of its half extent.
        let box = Box(
          left: path[0] - path[2], top: path[1], right: path[0] + path[2],
          bottom: path[1] + 2 * path[2])
        rooms.append(Room(entity: entity, isText: false, box: box))
      default: break
      }
    }
    self.floor = floor
  }

  /// Labels that touch a symbol or label of another entity, leave the frame, or stand half in their own
  /// symbol.
  var faults: [String] {
    var faults: [String] = []
    let marks = rooms.filter { $0.entity != nil }
    for (index, room) in marks.enumerated() {
      let box = room.box
      if box.left < 0 || box.top < 0 || box.right > frame.right || box.bottom > floor {
        faults.append("\(room.entity ?? "") '\(room.text)' leaves the drawing")
      }
      for other in marks[(index + 1)...] where other.box.intersects(box) {
        if other.entity != room.entity {
          if room.isText || other.isText {
            faults.append("'\(room.text)' and '\(other.text)' overlap")
          }
        } else if other.isText != room.isText {
          let (label, symbol) = room.isText ? (box, other.box) : (other.box, box)
          let isInside =
            label.left >= symbol.left && label.right <= symbol.right && label.top >= symbol.top
            && label.bottom <= symbol.bottom
          if !isInside { faults.append("'\(room.text)\(other.text)' touches its own symbol's rim") }
        }
      }
    }
    for room in rooms where room.entity == nil {
      if room.box.left < 0 || room.box.right > frame.right || room.box.bottom > frame.bottom {
        faults.append("'\(room.text)' around the drawing leaves the frame")
      }
    }
    return faults
  }
}
