/// What became of one source: what it was taken for, what came out of it and what did not.
public struct SourceReport: Sendable, Equatable {
  /// How many items were passed over for one reason.
  public struct Skip: Sendable, Equatable {
    /// Why the items were passed over.
    public let reason: SkipReason
    /// How many they are, at least 1.
    public let count: Int
  }

  /// The messages of one channel in the source.
  public struct Channel: Sendable, Equatable {
    /// The name of the channel, if it is known.
    public let name: String?
    /// The numbers of its messages, whether they are posts or were passed over.
    public internal(set) var numbers = MessageNumbers()
  }

  /// The file as the user named it; `-` for standard input.
  ///
  /// Of an export in several pages it is their folder.
  public internal(set) var source: String
  /// The files that were read as this source, in order; most sources are one file.
  public internal(set) var files: [String]
  /// The format it was read as.
  public let format: PostFormat
  /// Why it was taken for that format, as one sentence.
  public let evidence: String
  /// The number of posts delivered so far.
  public internal(set) var posts = 0
  /// The number of posts without a date.
  public internal(set) var undated = 0
  /// The number of posts whose date was taken from their text.
  public internal(set) var datedFromText = 0
  /// The number of posts that are forwards.
  public internal(set) var forwards = 0
  /// The number of forwards of which the day of the original is known.
  public internal(set) var datedForwards = 0
  /// How the text of the source is encoded.
  public internal(set) var encoding = TextEncoding.utf8
  /// The channels whose messages have numbers, in the order in which they were met.
  public internal(set) var channels: [Channel] = []
  /// The place of each channel in ``channels``.
  private var channelIndices: [String?: Int] = [:]
  /// The place of the channel met last: messages of a channel come together.
  private var lastChannel = 0
  /// The first day on which a post was published.
  public internal(set) var firstDay: Day?
  /// The last day on which a post was published.
  public internal(set) var lastDay: Day?
  /// How often bytes that are no text (broken UTF-8, forbidden escapes) were replaced.
  public internal(set) var repairs = 0
  /// The first problems met, in the order of the source; at most ``mostProblems``.
  public internal(set) var problems: [SourceProblem] = []
  /// The number of all problems met.
  public internal(set) var problemCount = 0
  private var skips: [SkipReason: Int] = [:]

  /// The greatest number of problems that a report keeps word for word.
  public static let mostProblems = 20

  /// The items passed over, by reason, in the order of ``SkipReason``.
  public var skipped: [Skip] {
    SkipReason.allCases.compactMap { reason in
      skips[reason].map { Skip(reason: reason, count: $0) }
    }
  }

  /// Whether a part of the source could not be read: posts may be missing behind the break.
  public internal(set) var isBroken = false

  init(source: String, format: PostFormat, evidence: String) {
    self.source = source
    files = [source]
    self.format = format
    self.evidence = evidence
  }
}

extension SourceReport {
  mutating func count(_ post: Post) {
    posts += 1
    if post.forwardedFrom != nil { forwards += 1 }
    if post.forwardedDate != nil { datedForwards += 1 }
    guard let date = post.date else {
      undated += 1
      return
    }
    if post.dateOrigin == .text { datedFromText += 1 }
    firstDay = min(firstDay ?? date, date)
    lastDay = max(lastDay ?? date, date)
  }

  /// Counts a post that was counted already as a duplicate.
  mutating func turnIntoDuplicate(_ post: Post) {
    posts -= 1
    if post.forwardedFrom != nil { forwards -= 1 }
    if post.forwardedDate != nil { datedForwards -= 1 }
    if post.date == nil { undated -= 1 }
    if post.dateOrigin == .text { datedFromText -= 1 }
    skip(.duplicate)
  }

  /// Notes the number of a message, whatever became of it.
  mutating func met(_ number: Int64, in channel: String?) {
    if lastChannel >= channels.count || channels[lastChannel].name != channel {
      if let index = channelIndices[channel] {
        lastChannel = index
      } else {
        lastChannel = channels.count
        channelIndices[channel] = lastChannel
        channels.append(Channel(name: channel))
      }
    }
    channels[lastChannel].numbers.insert(number)
  }

  /// Goes on with the next page of the export that is in a folder.
  mutating func goOn(with file: String, in folder: String) {
    source = folder
    files.append(file)
  }

  mutating func skip(_ reason: SkipReason) {
    skips[reason, default: 0] += 1
  }

  mutating func note(_ problem: SourceProblem) {
    problemCount += 1
    if problem.kind == .broken { isBroken = true }
    // The break is what a reader must not miss: it is kept however many problems came before it.
    if problems.count < Self.mostProblems || problem.kind == .broken { problems.append(problem) }
  }
}
