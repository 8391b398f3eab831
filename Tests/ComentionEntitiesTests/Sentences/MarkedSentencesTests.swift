import Testing

@testable import ComentionEntities

@Suite("The built-in lexicon and all rules on marked sentences")
struct MarkedSentencesTests {
  /// What is found and what is expected; names left open count only where a sentence marks them.
  private static func outcome(_ marked: String) -> (found: [String], expected: [String]) {
    let text = MarkedText(marked)
    let marksOpen = text.expected.contains { $0.hasPrefix("?") }
    func kept(_ findings: [String]) -> [String] {
      findings.compactMap { finding in
        guard finding.hasPrefix("?") else { return finding }
        // The reason is not part of the mark.
        return marksOpen ? "?" + finding.drop { $0 != " " } : nil
      }
    }
    return (kept(text.findings(with: .builtIn)), kept(text.expected))
  }

  @Test("English sentences", arguments: EnglishSentences.all)
  func english(marked: String) {
    let outcome = MarkedSentencesTests.outcome(marked)
    #expect(outcome.found == outcome.expected)
  }

  @Test("Russian sentences", arguments: RussianSentences.all)
  func russian(marked: String) {
    let outcome = MarkedSentencesTests.outcome(marked)
    #expect(outcome.found == outcome.expected)
  }

  @Test(
    "what is not found yet is known", arguments: EnglishSentences.notYet + RussianSentences.notYet)
  func notYet(marked: String) {
    let outcome = MarkedSentencesTests.outcome(marked)
    withKnownIssue { #expect(outcome.found == outcome.expected) }
  }

  @Test(
    "words that look like names and are none", arguments: NotNames.english + NotNames.russian)
  func notNames(sentence: String) {
    #expect(MarkedText(sentence).findings(with: .builtIn).filter { !$0.hasPrefix("?") } == [])
  }

  @Test("plays on words that are taken for names are known", arguments: NotNames.taken)
  func taken(sentence: String) {
    withKnownIssue {
      #expect(MarkedText(sentence).findings(with: .builtIn).filter { !$0.hasPrefix("?") } == [])
    }
  }

  @Test("the tables are as long as they are meant to be")
  func lengths() {
    #expect(Set(EnglishSentences.all).count >= 300)
    #expect(Set(RussianSentences.all).count >= 300)
    #expect(Set(NotNames.english).count >= 150)
    #expect(Set(NotNames.russian).count >= 150)
  }
}
