import ComentionEntities
import Testing

@testable import ComentionGraph

@Suite("The choice of entities and ties")
struct SelectionTests {
  /// A chain 0-1-2-3-4 with falling counts, and 5-6 apart.
  static let posts = [([0, 1], 9), ([1, 2], 7), ([2, 3], 5), ([3, 4], 3), ([5, 6], 2)].flatMap {
    ends, number in (0..<number).map { _ in Sample.post(ends, mixed: true) }
  }

  static func ties(_ change: (inout GraphSettings) -> Void) -> Set<String> {
    var settings = GraphSettings()
    settings.types = Set(EntityType.allCases)
    change(&settings)
    let graph = Graph(counts: Sample.counts(posts), settings: settings)
    return Set(
      graph.edges.map { edge in
        [edge.source, edge.target].map { graph.nodes[$0].entity.id.rawValue.dropFirst() }.sorted()
          .joined(separator: "-")
      })
  }

  @Test(
    "nodes near the focus stay",
    arguments: [
      (0, []), (1, ["0-1", "1-2"]), (2, ["0-1", "1-2", "2-3"]), (9, ["0-1", "1-2", "2-3", "3-4"]),
    ] as [(Int, Set<String>)])
  func focus(depth: Int, expected: Set<String>) {
    let ties = SelectionTests.ties {
      $0.focus = ["e1"]
      $0.depth = depth
    }
    #expect(ties == expected)
  }

  @Test("several entities may be in focus, and they stay when others go")
  func severalFoci() {
    let ties = SelectionTests.ties {
      $0.focus = ["e4", "e6"]
      $0.topNodes = 3
    }
    #expect(ties == ["3-4"])
  }

  @Test("only some entities, or all without some")
  func onlyAndWithout() {
    #expect(SelectionTests.ties { $0.only = ["e0", "e1", "e3", "e4"] } == ["0-1", "3-4"])
    #expect(SelectionTests.ties { $0.without = ["e1", "e3"] } == ["5-6"])
    #expect(SelectionTests.ties { $0.only = [] }.isEmpty)
  }

  @Test("an entity left out is no bridge to the focus")
  func noBridge() {
    let ties = SelectionTests.ties {
      $0.focus = ["e0"]
      $0.depth = 9
      $0.without = ["e2"]
    }
    #expect(ties == ["0-1"])
  }

  @Test("only some pairs of types are tied, and only they are tested")
  func typePairs() {
    // Numbers give organisation, person, place in turn.
    let ties = SelectionTests.ties {
      $0.typePairs = [TypePair(.person, .organisation), TypePair(.place, .organisation)]
    }
    #expect(ties == ["0-1", "2-3", "3-4", "5-6"])
    var settings = GraphSettings()
    settings.types = Set(EntityType.allCases)
    settings.typePairs = [TypePair(.place, .place), TypePair(.place, .person)]
    settings.backbone = .hypergeometric
    let graph = Graph(counts: Sample.counts(SelectionTests.posts), settings: settings)
    // Two places and two persons: one pair of places and four mixed ones.
    #expect(graph.summary.tiesTested == 5)
    #expect(graph.summary.tiesFound == 1)
    #expect(TypePair(.place, .person) == TypePair(.person, .place))
  }
}
