public import ComentionPosts

/// The messages of a channel that were met, and those that are missing between them.
public struct DoctorChannel: Sendable, Equatable {
  /// The name of the channel, if it is known.
  public let name: String?
  /// The number of sources that hold messages of the channel.
  public private(set) var sources = 1
  /// The numbers of the messages, posts or not.
  public private(set) var numbers: MessageNumbers

  /// Makes the channel of one source.
  public init(_ channel: SourceReport.Channel) {
    name = channel.name
    numbers = channel.numbers
  }

  /// Adds the messages that another source holds.
  public mutating func add(_ others: MessageNumbers) {
    sources += 1
    numbers.formUnion(others)
  }

  /// The first and the last number; nothing if there is no message.
  public var span: ClosedRange<Int64>? {
    let ranges = numbers.ranges
    guard let first = ranges.first, let last = ranges.last else { return nil }
    return first.lowerBound...last.upperBound
  }

  /// The number of messages that are missing between the first and the last.
  public var missing: Int { numbers.gaps.reduce(0) { $0 + $1.count } }

  /// The largest gaps, the first of equal ones first.
  ///
  /// - Parameter count: how many are wanted at most.
  public func largestGaps(_ count: Int) -> [ClosedRange<Int64>] {
    let gaps = numbers.gaps.sorted { (-$0.count, $0.lowerBound) < (-$1.count, $1.lowerBound) }
    return Array(gaps.prefix(count))
  }

  /// Whether so few numbers are there that they can hardly be those of the messages of one channel.
  public var isSparse: Bool { missing / 1000 > numbers.count }
}
