import Testing

@testable import ComentionEntities

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite("The image of the built-in lexicon")
struct LexiconImageTests {
  /// The lexicon of the readable table, with the cues of patterns.
  private static func readable() throws -> Lexicon {
    let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let table = Array(
      try Data(contentsOf: package.appending(path: "Sources/CLexicon/Data/lexicon.tsv")))
    var builder = LexiconTable.read(table.span)
    builder.insertCues()
    return builder.freeze()
  }

  /// Names with what they mean, in the order in which they stand at their words.
  private static func names(of lexicon: Lexicon) -> [String] {
    lexicon.trie.surfaces
      .map { surface in
        let text = String(decoding: lexicon.pool[surface.range], as: UTF8.self)
        return "\(text) \(surface.role) \(surface.rank) \(surface.owner)"
      }
      .sorted()
  }

  @Test("is what the readable table says; after a change run build_lexicon.py")
  func isFresh() throws {
    let readable = try LexiconImageTests.readable()
    let lexicon = Lexicon.builtIn
    #expect(lexicon.entries == readable.entries)
    #expect(lexicon.bodies == readable.bodies)
    #expect(lexicon.flags == readable.flags)
    #expect(lexicon.regionNouns == readable.regionNouns)
    #expect(LexiconImageTests.names(of: lexicon) == LexiconImageTests.names(of: readable))
    for surface in readable.trie.surfaces where surface.role == .name {
      let word = readable.pool[surface.range].prefix { $0 != UInt8(ascii: " ") }
      let hash = Words.foldedHash(of: String(decoding: word, as: UTF8.self))
      #expect(lexicon.givenNames.contains(hash) == readable.givenNames.contains(hash))
    }
  }

  @Test("has its entities sorted, so that ids are found")
  func findsIDs() {
    let lexicon = Lexicon.builtIn
    for (index, entry) in lexicon.entries.enumerated() {
      #expect(lexicon.index(of: entry.entity.id) == index)
    }
    #expect(lexicon.index(of: "no-such-entity") == nil)
    #expect(lexicon.index(of: "") == nil)
    #expect(lexicon.index(of: "zzzz") == nil)
  }
}
