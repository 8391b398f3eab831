import ComentionEntities
import Testing

@testable import ComentionRender

@Suite("Routes of ties")
struct TieRouteTests {
  /// A wide tie among unlabelled nodes of radius 20.
  private static func route(
    _ points: [Point], between ends: (Int, Int) = (0, 1)
  ) -> TieRoute {
    let mark = NodeMark(type: .organisation, label: "", share: 1, maxRadius: 20)
    return TieRoute(
      between: ends, points: points, marks: points.map { _ in mark }, width: 24)
  }

  @Test("are straight where nothing is in the way")
  func straight() {
    let points = [Point(x: 0, y: 0), Point(x: 300, y: 0), Point(x: 150, y: 60)]
    #expect(TieRouteTests.route(points).control == nil)
  }

  @Test("bend around a node, to the side where other nodes are", arguments: [-1.0, 1])
  func bent(side: Double) throws {
    let points = [
      Point(x: 0, y: 0), Point(x: 600, y: 0), Point(x: 300, y: 0), Point(x: 300, y: side * 200),
    ]
    let control = try #require(TieRouteTests.route(points).control)
    // Half as far off as its control point, the curve clears the symbol and its rim.
    #expect(control.y * side / 2 > 20 + 12)
  }

  @Test("run straight rather than leave the room of the nodes")
  func inside() {
    let row = (0..<4).map { Point(x: Double($0) * 250, y: 0) }
    #expect(TieRouteTests.route(row, between: (0, 3)).control == nil)
    let higher = row + [Point(x: 375, y: -250)]
    #expect(TieRouteTests.route(higher, between: (0, 3)).control != nil)
  }
}
