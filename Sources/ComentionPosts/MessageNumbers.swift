/// The numbers of the messages of a channel that were met, from which one can see what is missing.
///
/// A channel numbers its messages one after the other. A number that is absent between the first and
/// the last belongs to a message that was deleted, or that the input does not hold.
///
/// - Complexity: numbers that go up or down by one cost nothing but time; each gap costs 16 bytes.
public struct MessageNumbers: Sendable, Equatable {
  /// The numbers met last, which follow each other.
  private var run: ClosedRange<Int64>?
  private var earlier: [ClosedRange<Int64>] = []
  /// The number of earlier ranges from which on they are merged.
  private var limit = 1024

  /// Makes an empty set.
  public init() {}

  /// Adds a number; one that is there already changes nothing.
  ///
  /// Numbers beyond ±2^61 are no numbers of messages, and are left out.
  public mutating func insert(_ number: Int64) {
    guard (-Self.greatest...Self.greatest).contains(number) else { return }
    guard let run else {
      self.run = number...number
      return
    }
    if run.contains(number) { return }
    if number == run.upperBound + 1 {
      self.run = run.lowerBound...number
    } else if number == run.lowerBound - 1 {
      self.run = number...run.upperBound
    } else {
      earlier.append(run)
      self.run = number...number
      guard earlier.count >= limit else { return }
      earlier = Self.merged(earlier)
      limit = max(1024, 2 * earlier.count)
    }
  }

  /// Adds the numbers of another set.
  public mutating func formUnion(_ other: MessageNumbers) {
    earlier = Self.merged(earlier + other.ranges)
  }

  /// The numbers as ranges that do not touch, the smallest first.
  public var ranges: [ClosedRange<Int64>] { Self.merged(earlier + (run.map { [$0] } ?? [])) }

  /// The ranges that are missing between the first and the last number, the smallest first.
  public var gaps: [ClosedRange<Int64>] {
    let ranges = ranges
    return zip(ranges, ranges.dropFirst()).map { $0.upperBound + 1...$1.lowerBound - 1 }
  }

  /// How many different numbers were met.
  public var count: Int { ranges.reduce(0) { $0 + $1.count } }

  private static var greatest: Int64 { 1 << 61 }

  private static func merged(_ ranges: [ClosedRange<Int64>]) -> [ClosedRange<Int64>] {
    var merged: [ClosedRange<Int64>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound <= last.upperBound + 1 {
        merged[merged.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }
}
