import Testing

@testable import comention

@Suite("The line of progress")
struct ProgressTextTests {
  @Test(
    "says stage, number, rate, share and the time left",
    arguments: [
      (0, nil, 0.5, "reading"), (640, nil, 0.5, "reading · 640 posts"),
      (640, nil, 2, "reading · 640 posts · 320/s"),
      (12_400, 0.41, 4, "reading · 12,400 posts · 3,100/s · 41% · 6 s left"),
      (12_400, 0.01, 4, "reading · 12,400 posts · 3,100/s · 1%"),
      (1_234_567, 0.5, 600, "reading · 1,234,567 posts · 2,058/s · 50% · 10 min left"),
      (5, 1.2, 3, "reading · 5 posts · 2/s · 100%"),
    ] as [(Int, Double?, Double, String)])
  func line(done: Int, share: Double?, seconds: Double, expected: String) {
    let text = ProgressText(
      stage: "reading", done: done, noun: "posts", share: share, seconds: seconds)
    #expect(text.line(columns: 200) == expected)
  }

  @Test("fits the terminal", arguments: [1, 2, 10, 40])
  func columns(columns: Int) {
    let text = ProgressText(
      stage: "reading", done: 9_999_999, noun: "posts", share: 0.3, seconds: 77)
    #expect(text.line(columns: columns).count == min(max(1, columns - 1), 57))
  }

  @Test(
    "gives spans in units that people use",
    arguments: [
      (0.2, "1 s"), (59.1, "60 s"), (99, "99 s"), (101, "2 min"), (5999, "1 h 40 min"),
      (7260, "2 h 1 min"), (.infinity, "long"), (.nan, "long"),
    ])
  func spans(seconds: Double, expected: String) {
    #expect(ProgressText.span(seconds) == expected)
  }

  @Test("is not shown unless asked for, and quiet wins")
  func modes() throws {
    let folder = try TestFolder()
    let line = #"{"text":"CSTO and SCO met."}"# + "\n"
    try folder.write(String(repeating: line, count: 4), to: "posts.jsonl")
    for flags in [[], ["--progress", "never"], ["--progress", "always", "--quiet"]] {
      let run = try folder.run(["extract", "posts.jsonl"] + flags)
      #expect(run.status == 0 && run.errors.isEmpty, "\(flags): \(run.errors)")
    }
    #expect(try folder.run("extract", "posts.jsonl", "--progress", "maybe").status == 2)
  }
}
