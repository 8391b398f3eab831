import ComentionEntities
import Testing

@testable import ComentionGraph

@Suite("Numbers of entities")
struct EntityNumbersTests {
  @Test("are found for ids that share their length and last bytes, and for short ones")
  func collisions() {
    let ids =
      (0..<500).map { "\($0 % 10)\($0 / 10 % 10)\($0 / 100)-republic" } + ["", "a", "ба", "b"]
    var list: [Entity] = []
    var numbers = EntityNumbers()
    for id in ids {
      #expect(numbers.number(of: EntityID(rawValue: id), in: list) == nil)
      list.append(
        Entity(id: EntityID(rawValue: id), type: .place, name: LocalizedText(english: id)))
      numbers.appended(to: list)
    }
    for round in 0..<2 {
      for (number, id) in ids.enumerated() {
        #expect(
          numbers.number(of: EntityID(rawValue: id), in: list) == UInt32(number), "\(round) \(id)")
      }
    }
    #expect(numbers.number(of: "unknown-republic", in: list) == nil)
  }
}
