import ComentionPosts
import Testing

@Suite struct PostStreamTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func read(
    _ paths: [String], options: ReadingOptions = ReadingOptions()
  ) throws -> (texts: [String], reports: [SourceReport], errors: [PostsError]) {
    var stream = PostStream(try PostInputs(paths, options: options))
    var texts: [String] = []
    var errors: [PostsError] = []
    while true {
      do {
        guard let post = try stream.next() else { break }
        texts.append(String(decoding: post.text, as: UTF8.self))
      } catch {
        errors.append(error)
      }
    }
    return (texts, stream.reports, errors)
  }

  @Test("posts of several formats come in the order of their sources")
  func several() throws {
    try folder.write("1.txt", "Forwarded from X\none")
    try folder.write(
      "2.json", #"{"messages": [{"id": 1, "text": "two"}, {"id": 2, "text": "three"}]}"#)
    try folder.write("3.jsonl", [0xEF, 0xBB, 0xBF] + Array("{\"text\":\"four\"}".utf8))
    let (texts, reports, errors) = try read([folder.path])
    #expect(texts == ["one", "two", "three", "four"])
    #expect(reports.map(\.format) == [.capture, .telegramJSON, .jsonLines])
    #expect(reports.map(\.posts) == [1, 2, 1])
    #expect(errors.isEmpty)
  }

  @Test("a file cut in the middle delivers what is complete, and its report says where it ends")
  func truncated() throws {
    let path = try folder.write(
      "cut.json", #"{"messages": [{"id": 1, "text": "one"}, {"id": 2, "te"#)
    let other = try folder.write("other.jsonl", "{\"text\":\"two\"}")
    let (texts, reports, errors) = try read([path, other])
    #expect(texts == ["one", "two"])
    #expect(errors.isEmpty)
    #expect(reports.map(\.isBroken) == [true, false])
    #expect(
      reports[0].problems.map(\.description) == [
        "\(path): byte 40: the file ends inside the message that begins here; "
          + "export it again to get the rest"
      ])
  }

  @Test(
    "a named file that gives nothing is an error, and the others are read",
    arguments: [
      ("", PostsError.Code.notPosts), ("\u{0}\u{1}\u{2}\u{3}", .notPosts),
      ("{\"a\": 1}", .notPosts), (#"{"messages": [{"id": 1, "te"#, .damaged),
      (#"{"messages": [{"id": 1, "text": a}]}"#, .damaged), ("{\"text\": a}\n{]\n", .damaged),
    ])
  func nothing(content: String, code: PostsError.Code) throws {
    let bad = try folder.write("bad", content)
    let good = try folder.write("good.jsonl", "{\"text\":\"two\"}")
    let (texts, _, errors) = try read([bad, good])
    #expect(texts == ["two"])
    #expect(errors.map(\.code) == [code])
    #expect(errors.first?.position.source == bad)
  }

  @Test("a file without posts that is whole is no error")
  func whole() throws {
    let path = try folder.write("none.json", #"{"messages": [{"id": 1, "type": "service"}]}"#)
    let (texts, reports, errors) = try read([path])
    #expect(texts.isEmpty && errors.isEmpty)
    #expect(reports.first?.skipped.first?.reason == .service)
  }

  @Test("UTF-16 with a byte order mark is read as text", arguments: [true, false], [3, 1 << 18])
  func utf16(isBigEndian: Bool, chunkSize: Int) throws {
    let text = "\u{FEFF}{\"text\":\"Минск 🇷🇺\"}\n{\"text\":\"two\"}\n"
    let bytes = text.utf16.flatMap { unit in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isBigEndian ? pair : pair.reversed()
    }
    let path = try folder.write("x.jsonl", bytes + [0])
    let (texts, reports, _) = try read([path], options: ReadingOptions(chunkSize: chunkSize))
    #expect(texts == ["Минск 🇷🇺", "two"])
    #expect(reports.first?.skipped.first?.reason == .damaged)
  }

  @Test("a post met twice comes out once, and equal lines without ids are separate posts")
  func duplicates() throws {
    let export = #"{"name": "Desk", "id": 5, "messages": [{"id": 1, "text": "one"}]}"#
    try folder.write("1.json", export)
    try folder.write("2.json", export)
    try folder.write("3.jsonl", "{\"text\":\"two\"}\n{\"text\":\"two\"}\n")
    try folder.write(
      "4.txt", "Forwarded from X\nthree words here\nForwarded from X\nthree words here")
    let (texts, reports, errors) = try read([folder.path])
    #expect(texts == ["one", "two", "two", "three words here"])
    #expect(errors.isEmpty)
    #expect(reports.map(\.posts) == [1, 0, 2, 1])
    #expect(reports[1].skipped.map(\.reason) == [.duplicate])
    let all = try read([folder.path], options: ReadingOptions(skipsDuplicates: false))
    #expect(all.texts.count == 6)
  }

  @Test("named text without signs of a format is read as a capture")
  func plainText() throws {
    let path = try folder.write("words.txt", "Just some words.")
    let (texts, reports, _) = try read([path])
    #expect(texts == ["Just some words."])
    #expect(reports.first?.evidence == "it is plain text without signs of another format")
  }

  @Test("a given format goes before the content of a named file")
  func override() throws {
    let path = try folder.write("x.jsonl", "{\"text\":\"one\"}")
    let (texts, reports, _) = try read([path], options: ReadingOptions(format: .capture))
    #expect(texts == ["{\"text\":\"one\"}"])
    #expect(reports.first?.evidence == "the format was given")
  }

  @Test("any size of the pieces gives the same posts", arguments: [1, 2, 3, 7, 64, 1 << 18])
  func pieces(size: Int) throws {
    let path = try folder.write("export.json", TelegramJSONDocumentTests.export)
    let (texts, _, _) = try read([path], options: ReadingOptions(chunkSize: size))
    #expect(texts.count == 3)
  }
}
