package import ComentionPosts

/// The stages of extraction one by one, for the package's benchmarks.
extension Extractor {
  /// The number of places where a name may begin.
  package func placeCount(in post: Post, portable: Bool = false) -> Int {
    lexicon.filter.places(in: post.text, portable: portable).offsets.count
  }

  /// The number of matches, before it is decided what they mean.
  package func matchCount(in post: Post) -> Int {
    var matcher = NameMatcher(lexicon)
    return matcher.matches(in: post.text.span).count
  }
}

extension Lexicon {
  /// The number of names of all entities.
  package var nameCount: Int { trie.surfaces.count }

  /// The built-in lexicon, loaded anew.
  package static func loaded() -> Lexicon {
    LexiconBuilder.builtIn().freeze()
  }
}
