import Testing

@testable import ComentionEntities

@Suite("The table of names")
struct NameTrieTests {
  /// The names that end where the words of a text lead, in the order in which they were added.
  private static func names(_ text: String, in trie: NameTrie) -> [String]? {
    let bytes = Array(text.utf8)
    var path: [NamePath.Step] = []
    guard NamePath.read(bytes.span, into: &path) != nil else { return nil }
    var node = NameTrie.Node.root
    for step in path {
      guard let child = trie.child(of: node, step.separator, step.hash) else { return [] }
      node = child
    }
    var names: [String] = []
    var next = trie.lastName(at: node)
    while let index = next {
      let surface = trie.surfaces[index]
      names.append(String(decoding: trie.pool[surface.range], as: UTF8.self))
      next = surface.next >= 0 ? Int(surface.next) : nil
    }
    return names.reversed()
  }

  /// A text with so many of its first letters as capitals.
  private static func capitals(_ text: String, _ count: Int) -> String {
    let capitals = text.unicodeScalars.prefix(count).map { scalar in
      Unicode.Scalar(LetterCase.upper(scalar.value)) ?? scalar
    }
    return String(String.UnicodeScalarView(capitals + text.unicodeScalars.dropFirst(count)))
  }

  private static func name(_ random: inout RandomSource) -> String {
    (0..<Int.random(in: 1...4, using: &random))
      .map { _ in "слово\(Int.random(in: 0..<40, using: &random))" }
      .joined(separator: random.pick([" ", "-", ". ", "/"]))
  }

  @Test("holds what was added, however often it grew", arguments: UInt64(1)...4)
  func grows(seed: UInt64) {
    var random = RandomSource(seed: seed)
    var builder = NameTrieBuilder(names: 0, bytes: 0)
    var expected: [String: [String]] = [:]
    for _ in 0..<3_000 {
      let name = NameTrieTests.name(&random)
      let bytes = Array(name.utf8)
      let isAdded = builder.insert(
        bytes.span, role: .name, rank: 0, owner: 0, isOfPerson: false)
      #expect(isAdded)
      expected[name, default: []].append(name)
    }
    let trie = builder.freeze()
    #expect(trie.surfaces.count == 3_000)
    for (name, names) in expected {
      let found = NameTrieTests.names(name, in: trie)
      let isSame = found?.filter { $0 == name } == names
      #expect(isSame, "seed \(seed), '\(name)'")
    }
    for _ in 0..<200 {
      let name = NameTrieTests.name(&random)
      guard expected[name] == nil else { continue }
      let found = NameTrieTests.names(name, in: trie) ?? []
      #expect(!found.contains(name), "seed \(seed), '\(name)'")
    }
  }

  @Test("is the same whether names are added one by one or in lists", arguments: UInt64(1)...4)
  func listsAreNames(seed: UInt64) {
    var random = RandomSource(seed: seed)
    var lists: [NameTrieBuilder.NameList] = []
    var table: [UInt8] = []
    var single = NameTrieBuilder(names: 0, bytes: 0)
    let prefixes: [[UInt8: SurfaceRole]] = [[UInt8(ascii: "?"): .ambiguous], [:]]
    for owner in 0..<300 {
      let start = table.count
      let scheme = Int.random(in: 0...1, using: &random)
      for _ in 0..<Int.random(in: 0...9, using: &random) {
        var name = random.pick(["", "", "", "?", "?", "—"])
        if name != "—" { name += NameTrieTests.name(&random) }
        if table.count > start { table.append(UInt8(ascii: "|")) }
        table += name.utf8
        let isPrefixed = scheme == 0 && name.hasPrefix("?")
        let bytes = Array(isPrefixed ? String(name.dropFirst()) : name).flatMap { Array($0.utf8) }
        _ = single.insert(
          bytes.span, role: isPrefixed ? .ambiguous : .name, rank: 0, owner: owner,
          isOfPerson: owner % 2 == 0)
      }
      lists.append(
        NameTrieBuilder.NameList(
          range: start..<table.count, owner: owner, role: .name, prefixes: scheme,
          isOfPerson: owner % 2 == 0))
    }
    var whole = NameTrieBuilder(names: 0, bytes: 0)
    whole.insert(lists, of: table.span, prefixes: prefixes)
    #expect(whole.givenNames == single.givenNames, "seed \(seed)")
    #expect(whole.added.map(\.range) == single.added.map(\.range), "seed \(seed)")
    #expect(whole.added.map(\.role) == single.added.map(\.role), "seed \(seed)")
    #expect(whole.added.map(\.owner) == single.added.map(\.owner), "seed \(seed)")
    #expect(whole.added.map(\.next) == single.added.map(\.next), "seed \(seed)")
  }

  @Test("of the built-in lexicon leads from every name to that name")
  func builtIn() {
    let lexicon = Lexicon.builtIn
    #expect(lexicon.trie.surfaces.count > 100_000)
    for index in stride(from: 0, to: lexicon.trie.surfaces.count, by: 97) {
      let written = Array(lexicon.pool[lexicon.trie.surfaces[index].range])
      let name = String(decoding: written, as: UTF8.self)
      let isFound = NameTrieTests.names(name, in: lexicon.trie)?.contains(name) ?? false
      #expect(isFound, "'\(name)'")
      for spelling in [name, NameTrieTests.capitals(name, 1), NameTrieTests.capitals(name, 99)] {
        let places = lexicon.filter.places(in: Array(spelling.utf8)).offsets
        #expect(places.first == 0, "'\(spelling)'")
      }
    }
  }

  @Test("keeps the longest of very many names that begin alike")
  func manyEnds() {
    var builder = LexiconBuilder()
    let owner = builder.insert(id: "chain")
    let words = (0..<40).map { "слово\($0)" }
    for count in 1...40 { builder.insert(words[..<count].joined(separator: " "), owner: owner) }
    let lexicon = builder.freeze()
    let text = Array((words.joined(separator: " ") + " и так далее").utf8)
    var matcher = NameMatcher(lexicon)
    let matches = matcher.matches(in: text.span)
    #expect(matches.map(\.range) == [0..<words.joined(separator: " ").utf8.count])
  }
}
