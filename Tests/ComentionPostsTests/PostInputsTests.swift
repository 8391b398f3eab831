import ComentionPosts
import Testing

@Suite struct PostInputsTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("b/result.json", #"{"messages": [{"id": 1, "text": "one"}]}"#)
    try folder.write("b/css/style.css", "body { color: red }")
    try folder.write("b/photos/photo.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 0, 0, 1, 2, 3, 4])
    try folder.write("b/empty.txt", "")
    try folder.write("b/.hidden.jsonl", "{\"text\":\"hidden\"}")
    try folder.write("a.jsonl", "{\"text\":\"two\"}")
    try folder.write("c.txt", "Forwarded from X\nthree")
    try folder.write("none/notes.md", "# Notes")
  }

  private func names(_ inputs: PostInputs) -> [String] {
    inputs.sources.map { String($0.path.dropFirst(folder.path.count + 1)) }
  }

  @Test("folders are walked, and what holds no posts in them is listed")
  func folders() throws {
    let inputs = try PostInputs([folder.path])
    #expect(names(inputs) == ["a.jsonl", "b/result.json", "c.txt"])
    #expect(
      inputs.passedOver.map { String($0.path.dropFirst(folder.path.count + 1)) }
        == ["b/css/style.css", "b/empty.txt", "b/photos/photo.jpg", "none/notes.md"])
    #expect(
      inputs.passedOver.map(\.reason)
        == [
          "is text without signs of posts", "is empty", "is not text in UTF-8 or UTF-16",
          "is text without signs of posts",
        ])
  }

  @Test("neither the order of arguments nor a file named twice changes the sources")
  func order() throws {
    let a = folder.path + "/a.jsonl"
    let c = folder.path + "/c.txt"
    let forward = try PostInputs([a, c, folder.path])
    let backward = try PostInputs([folder.path + "/./c.txt", folder.path, c, a, a])
    #expect(names(forward) == ["a.jsonl", "b/result.json", "c.txt"])
    #expect(backward.sources.map(\.isNamed) == [true, true, false])
    #expect(Set(names(backward)) == ["./c.txt", "a.jsonl", "b/result.json"])
  }

  @Test("patterns stand for the files they match")
  func patterns() throws {
    #expect(
      names(try PostInputs([folder.path + "/*.jsonl", folder.path + "/[c].t?t"])) == [
        "a.jsonl", "c.txt",
      ])
    #expect(try PostInputs(["-"]).sources.map(\.path) == ["-"])
  }

  @Test("what leads to no posts is an error that says what to do")
  func errors() throws {
    let missing = folder.path + "/missing.json"
    var error = #expect(throws: PostsError.self) { try PostInputs([missing]) }
    #expect(error?.code == .missing)
    #expect(error?.description == "\(missing): no such file or folder")
    error = #expect(throws: PostsError.self) { try PostInputs([folder.path + "/*.csv"]) }
    #expect(error?.message == "no file matches this pattern")
    error = #expect(throws: PostsError.self) { try PostInputs([folder.path + "/none"]) }
    #expect(error?.code == .notPosts)
    #expect(error?.message.contains("none of the 1 files") == true)
  }
}
