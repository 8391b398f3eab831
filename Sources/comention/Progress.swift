import ArgumentParser
import FoundationEssentials

/// Shows on standard error how far the reading of posts is.
///
/// On a terminal one line is written over and over and wiped at the end, five times a second and not in the
/// first half second; elsewhere, if asked for, a line every five seconds. It never touches a result.
struct Progress {
  /// When progress is shown.
  enum Mode: String, ExpressibleByArgument, CaseIterable {
    /// On a terminal only.
    case auto
    case always
    case never
  }

  private let isShown: Bool
  private let isTerminal: Bool
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private var next: ContinuousClock.Instant
  private var hasLine = false
  private let totalBytes: Int?
  private var posts = 0

  /// Prepares to show the progress through some sources.
  ///
  /// `isQuiet` wins over the mode.
  init(_ mode: Mode, isQuiet: Bool, sources: [String]) {
    isTerminal = Terminal.isInteractive
    isShown = !isQuiet && (mode == .always || mode == .auto && isTerminal)
    start = clock.now
    next = start.advanced(by: .milliseconds(500))
    totalBytes = isShown ? Progress.bytes(of: sources) : nil
  }

  /// Tells that another post was read, and how many bytes have been read so far.
  mutating func advance(bytes: @autoclosure () -> Int) {
    guard isShown else { return }
    posts += 1
    // A look at the clock for every post would cost more than the post.
    guard posts % 64 == 0, clock.now >= next else { return }
    let share = totalBytes.map { Double(bytes()) / Double(max(1, $0)) }
    // Of compressed files more bytes come out than lie on the disk.
    show(share: share.map { $0 <= 1 ? $0 : 0 })
  }

  /// Wipes the line.
  mutating func finish() {
    if hasLine { Terminal.wipeLine() }
    hasLine = false
  }

  private mutating func show(share: Double?) {
    let now = clock.now
    let spent = start.duration(to: now) / .seconds(1)
    let text = ProgressText(
      stage: "reading", done: posts, noun: "posts", share: share, seconds: spent)
    if isTerminal {
      Terminal.overwrite(text.line(columns: Terminal.columns))
      hasLine = true
    } else {
      Terminal.say("comention: " + text.line(columns: 200))
    }
    next = now.advanced(by: isTerminal ? .milliseconds(200) : .seconds(5))
  }

  /// The bytes of all sources; nothing if the size of one is not known.
  private static func bytes(of sources: [String]) -> Int? {
    var total = 0
    for source in sources {
      guard source != "-",
        let size = try? FileManager.default.attributesOfItem(atPath: source)[.size] as? Int
      else { return nil }
      total += size
    }
    return total
  }
}
