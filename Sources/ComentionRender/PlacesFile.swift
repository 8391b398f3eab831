public import ComentionEntities

/// Places of entities as text, to be kept with a project and used again by a later run.
///
/// The first line is `comention places 1`, then the width and the height of the drawing; every further
/// line is an id, x and y. All are set off by tabs, and lines are sorted by id:
///
/// ```
/// comention places 1	704	402
/// cis	312.4	120
/// csto	210	188.5
/// ```
public struct PlacesFile: Sendable, Equatable {
  /// The centre of each entity's symbol, in points, y down.
  public var places: [EntityID: Point]
  /// The size of the drawing.
  public var size: Size

  /// Makes a file from places.
  public init(places: [EntityID: Point], size: Size) {
    self.places = places
    self.size = size
  }

  /// Reads the text of a file.
  ///
  /// - Parameter text: what `text` wrote, perhaps edited by hand; empty lines are passed over.
  /// - Throws: an error that names the line.
  public init(text: String) throws(RenderError) {
    var places: [EntityID: Point] = [:]
    var size: Size?
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        .map { $0.hasSuffix("\r") ? $0.dropLast() : $0 }
      if fields == [""] { continue }
      guard fields.count == 3, let x = PlacesFile.number(fields[1]),
        let y = PlacesFile.number(fields[2])
      else {
        throw RenderError(
          message: "line \(index + 1) of the places is not an id, x and y set off by tabs")
      }
      if size == nil {
        guard fields[0] == PlacesFile.magic, x > 0, y > 0 else {
          throw RenderError(
            message: "line 1 of the places does not begin with '\(PlacesFile.magic)'")
        }
        size = Size(width: x, height: y)
      } else if places.updateValue(Point(x: x, y: y), forKey: EntityID(rawValue: String(fields[0])))
        != nil
      {
        throw RenderError(
          message: "line \(index + 1) of the places names an id for the second time")
      }
    }
    guard let size else { throw RenderError(message: "the places are empty") }
    self.init(places: places, size: size)
  }

  /// The text of the file.
  public var text: String {
    var text = "\(PlacesFile.magic)\t\(fixed(size.width))\t\(fixed(size.height))\n"
    for (id, place) in places.sorted(by: { $0.key < $1.key }) {
      // An id with a tab or a line break would spoil the table; no lexicon has one.
      guard !id.rawValue.utf8.contains(where: { $0 < 0x20 }) else { continue }
      text += "\(id)\t\(fixed(place.x))\t\(fixed(place.y))\n"
    }
    return text
  }

  private static let magic = "comention places 1"

  private static func number(_ text: Substring) -> Double? {
    guard let value = Double(text), value.isFinite, abs(value) <= 100_000 else { return nil }
    return value
  }
}
