import ComentionEntities
import ComentionPosts
import Testing

@testable import ComentionGraph

@Suite("A counts file")
struct CountsFileTests {
  static let small = """
    comention-counts\t1
    unit\tpost
    types\torganisation
    count-by\tposts
    lexicon\t
    evidence\tnone
    entity\te0\torganisation\tEntity 0\tОбъект 0\t\t
    entity\te1\torganisation\tEntity 1\tОбъект 1\t\t
    posts\t-\t1
    posts\t19723\t3
    channel\ta\\tb\t19723
    units\t-:0,0,0:1\t19723:1,0,0:1\t19723:2,0,0:2
    mention\t0\t19723:1,0,0:1\t19723:2,0,0:2
    mention\t1\t19723:2,0,0:2
    tie\t0\t1\t19723:2,0,0:2
    end\t15

    """

  @Test("is written as documented")
  func format() {
    var counts = CoMentionCounts(types: [.organisation])
    counts.add(Sample.post([1, 0], channel: "a\tb"))
    counts.add(Sample.post([0]))
    counts.add(Sample.post([], day: nil))
    counts.add(Sample.post([0, 1]))
    #expect(String(decoding: counts.encoded, as: UTF8.self) == CountsFileTests.small)
  }

  @Test("reads back as the table that was written", arguments: [UInt64](1...8))
  func readBack(seed: UInt64) throws {
    let counts = Sample.counts(Sample.posts(300, mixed: true, seed: seed))
    let bytes = counts.encoded
    #expect(CoMentionCounts.isCountsFile(bytes))
    let back = try CoMentionCounts(encoded: bytes)
    #expect(back.encoded == bytes)
    var settings = CoMentionCountsTests.settings
    settings.backbone = .sdsm
    #expect(Graph(counts: back, settings: settings) == Graph(counts: counts, settings: settings))
  }

  @Test("has the same bytes however the parts were merged", arguments: [UInt64](1...8))
  func merged(seed: UInt64) throws {
    let posts = Sample.posts(200, mixed: true, seed: seed)
    var one = try CoMentionCounts(encoded: Sample.counts(posts[90...]).encoded)
    one.merge(try CoMentionCounts(encoded: Sample.counts(posts[..<90]).encoded))
    #expect(one.encoded == Sample.counts(posts).encoded)
  }

  @Test(
    "keeps names that hold the signs of the format",
    arguments: ["a\tb", "\\", "x\ny\r", "", "эмодзи 🇷🇺"])
  func names(name: String) throws {
    var post = Sample.post([0, 1], channel: name, mixed: true)
    post.extraction.entities[0].name.english = name
    let back = try CoMentionCounts(encoded: Sample.counts([post]).encoded)
    #expect(back.entities[0].name.english == name)
    #expect(back.channels.names == [name])
  }

  @Test("keeps days of all ages", arguments: [Int32.min + 1, -1, 0, .max])
  func days(raw: Int32) throws {
    var post = Sample.post([0, 1])
    post.post.date = Day(rawValue: raw)
    let back = try CoMentionCounts(encoded: Sample.counts([post]).encoded)
    #expect(back.posts == [Day(rawValue: raw): 1])
    #expect(back.pairs.cells == Sample.counts([post]).pairs.cells)
  }

  @Test("that is cut short is refused, wherever it is cut")
  func cut() throws {
    let bytes = Array(CountsFileTests.small.utf8)
    _ = try CoMentionCounts(encoded: bytes)
    for length in 0..<bytes.count {
      #expect(throws: GraphError.self) { try CoMentionCounts(encoded: Array(bytes[..<length])) }
    }
  }

  @Test("with any byte changed is refused or gives a table that can be used")
  func changed() throws {
    let bytes = Array(CountsFileTests.small.utf8)
    var settings = GraphSettings()
    settings.backbone = .sdsm
    for position in bytes.indices {
      for byte in Array("\t\n\\:,-0129ae".utf8) + [0xFF] {
        var copy = bytes
        copy[position] = byte
        guard let counts = try? CoMentionCounts(encoded: copy) else { continue }
        _ = Graph(counts: counts, settings: settings)
      }
    }
  }

  @Test(
    "that is wrong is refused with the line and what is wrong",
    arguments: [
      (
        "comention-counts\t1", "hello\t1",
        "line 1: this is not a counts file; 'comention count' makes one"
      ),
      (
        "counts\t1", "counts\t2",
        "line 1: the counts file has version '2'; this program reads version 1"
      ),
      ("unit\tpost", "unit\tbook", "line 2: the unit must be post, paragraph or sentence"),
      (
        "types\torganisation", "types\tship", "line 3: a type must be organisation, person or place"
      ),
      (
        "entity\te1", "entity\te0",
        "line 8: entity 'e0' appears twice or is of a type that was not counted"
      ),
      (
        "count-by\tposts", "count-by\tall",
        "line 4: what was counted must be posts, stories or channels"
      ),
      ("evidence\tnone", "evidence\tsome", "line 6: evidence must be kept or none"),
      (
        "posts\t-", "quote\tp\ts\t\t-\t\tx\t0\nposts\t-",
        "line 9: there is a quote in a file without evidence"
      ),
      ("posts\t-\t1", "pots\t-\t1", "line 9: 'pots' is not a line of a counts file"),
      ("tie\t0\t1", "tie\t0\t7", "line 15: there is no entity number 7"),
      (
        "tie\t0\t1", "tie\t0\t0",
        "line 15: a tie must name two different entities, the smaller number first"
      ),
      (
        "tie\t0\t1\t19723:2,0,0:2", "tie\t0\t1\t19723:2,0,0:3",
        "line 16: 'e0' has a tie in more units than mention it"
      ),
      (
        "mention\t1\t19723:2,0,0:2", "mention\t1\t19723:2,0,0:9",
        "line 16: 'e1' has more mentions than there are units"
      ),
      ("units\t-:0,0,0:1", "units\t-:0,0,9000:1", "line 12: a size must be below 1024"),
      ("posts\t19723\t3", "posts\t99999999999\t3", "line 10: a day is out of range"),
      (
        "end\t15", "end\t14",
        "line 16: the number of lines is not the one stated; copy or count again"
      ),
    ])
  func wrong(original: String, replacement: String, message: String) {
    let text = CountsFileTests.small.replacing(original, with: replacement)
    let error = #expect(throws: GraphError.self) {
      try CoMentionCounts(encoded: Array(text.utf8))
    }
    #expect(error?.description == message)
  }

  @Test("keeps evidence from which the posts that name anything can be counted again")
  func evidence() throws {
    let texts = [
      "Alpha met Beta. It rained. Then Gamma came!\nBeta left; Alpha stayed.",
      "Nothing here.", "Gamma\tand Beta\\Alpha\n\n A. B. Alpha spoke. Gamma?", "Alpha. Alpha. Beta",
    ]
    let names = ["Alpha", "Beta", "Gamma"]
    for unit in CountingUnit.allCases {
      var basis = CountsBasis()
      basis.hasEvidence = true
      var counts = CoMentionCounts(types: [.organisation], unit: unit, basis: basis)
      for (number, text) in texts.enumerated() {
        var post = Sample.post([0, 1, 2].filter { text.contains(names[$0]) }, day: number)
        post.post.text = Array(text.utf8)
        let entities = post.extraction.entities.map(\.id.rawValue)
        for (index, name) in names.enumerated() {
          for range in text.ranges(of: name) {
            let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
            guard let entity = entities.firstIndex(of: "e\(index)") else { continue }
            post.extraction.mentions.append(
              Mention(entity: entity, range: start..<start + name.utf8.count, rule: .name))
          }
        }
        post.extraction.mentions.sort { $0.range.lowerBound < $1.range.lowerBound }
        counts.add(post)
      }
      let back = try CoMentionCounts(encoded: counts.encoded)
      #expect(back.encoded == counts.encoded)
      #expect(back.evidence.count == 3)
      #expect(
        !back.evidence.contains { String(decoding: $0.post.text, as: UTF8.self).contains("rained") }
      )
      var again = CoMentionCounts(types: [.organisation], unit: unit)
      for post in back.evidence {
        again.add(post)
        for mention in post.extraction.mentions {
          let number = post.extraction.entities[mention.entity].id.rawValue.dropFirst()
          let surface = String(decoding: post.post.text[mention.range], as: UTF8.self)
          #expect(Int(number).map { names[$0] } == surface)
        }
      }
      #expect(again.pairs.cells == counts.pairs.cells, "\(unit)")
      #expect(again.mentions.cells == counts.mentions.cells, "\(unit)")
    }
  }

  @Test("takes the same name of an entity whatever the order of the posts")
  func namesInAnyOrder() {
    var posts = [Sample.post([0, 1]), Sample.post([1, 0])]
    posts[1].extraction.entities[1].name.english = "ENTITY 0"
    #expect(Sample.counts(posts).encoded == Sample.counts(posts.reversed()).encoded)
    #expect(Sample.counts(posts).entities[0].name.english == "ENTITY 0")
  }
}
