import ComentionEntities
import ComentionPosts
import Foundation
import Testing

@testable import ComentionReport

@Suite("The doctor's report")
struct DoctorTests {
  private func collector() -> DoctorCollector {
    var collector = DoctorCollector()
    collector.add(Sample.post("a", "Alpha and Beta met. Beta left."))
    collector.add(Sample.post("b", "Nothing here."))
    for id in ["c", "d"] {
      var post = Sample.post(id, "Delta spoke.")
      post.extraction.unresolved = [
        UnresolvedName(range: 0..<5, candidates: Array(Sample.entities[..<2]), reason: .ambiguous)
      ]
      collector.add(post)
    }
    return collector
  }

  @Test("entities are counted once, and names linked to nothing with their candidates")
  func counts() {
    let report = collector().report(sources: [], passedOver: [])
    #expect(report.postsWithEntities == 1)
    #expect(report.stories == 3)
    #expect(report.entityCounts == [.organisation: 2])
    #expect(
      report.looseNames == [
        DoctorReport.LooseName(
          text: "Delta", reason: .ambiguous, candidates: ["alpha", "beta"], count: 2)
      ])
  }

  @Test("the text names what is doubtful")
  func text() {
    let text = DoctorText.terminal(collector().report(sources: [], passedOver: []))
    #expect(text.contains("2 organisations, 0 people, 0 places"))
    #expect(text.contains("    2  Delta (several meanings): alpha, beta"))
  }

  @Test("the JSON reads back with the same figures")
  func json() throws {
    let text = DoctorText.json(collector().report(sources: [], passedOver: []))
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    #expect(object?["postsWithEntities"] as? Int == 1)
    let loose = try #require(object?["linkedToNothing"] as? [[String: Any]])
    #expect(loose.first?["count"] as? Int == 2)
    #expect(loose.first?["candidates"] as? [String] == ["alpha", "beta"])
  }
}
