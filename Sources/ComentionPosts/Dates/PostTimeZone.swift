/// The clock of a place: how far its local time is ahead of UTC, and when that changed.
///
/// The days of posts are those of one time zone. An instant (unix seconds, a date with an offset) is
/// turned into the local day of the zone; a date without an offset is taken as local time of the zone,
/// and so keeps the day that is written.
///
/// ```swift
/// PostTimeZone(offset: "+03:00")?.day(unixSeconds: 1_716_246_000)   // 2024-05-21, 02:00 there
/// ```
public struct PostTimeZone: Sendable, Equatable {
  /// A change of the clock.
  public struct Change: Sendable, Equatable {
    /// The instant from which the offset holds, in seconds since 1970-01-01T00:00:00Z.
    public let unixSeconds: Int64
    /// The seconds that local time is ahead of UTC from then on.
    public let offset: Int

    /// Makes a change.
    public init(unixSeconds: Int64, offset: Int) {
      self.unixSeconds = unixSeconds
      self.offset = offset
    }
  }

  /// The name for people: `UTC`, `+03:00`, `Europe/Moscow`.
  public let name: String
  private let firstOffset: Int
  private let changes: [Change]

  /// The zone of Greenwich without summer time.
  public static let utc = PostTimeZone(name: "UTC", offset: 0)

  /// Makes a zone.
  ///
  /// - Parameters:
  ///   - name: the name for people.
  ///   - offset: the seconds that local time is ahead of UTC before the first change.
  ///   - changes: the changes of the clock, the earliest first.
  public init(name: String, offset: Int, changes: [Change] = []) {
    self.name = name
    firstOffset = offset
    self.changes = changes
  }

  /// Makes the zone with a fixed offset: `UTC`, `Z`, `+03:00`, `-0330`, `+5`.
  ///
  /// - Returns: nothing if the text is no offset of less than a day.
  public init?(offset text: String) {
    if text == "UTC" || text == "Z" {
      self = .utc
      return
    }
    guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
    let digits = text.dropFirst().filter { $0 != ":" }
    guard (1...4).contains(digits.count), digits.count != 3, digits.allSatisfy(\.isASCIIDigit),
      text.count - digits.count == 1 || (text.count == 6 && text.dropFirst(3).first == ":"),
      let hours = Int(digits.prefix(2)), let minutes = Int("0" + digits.dropFirst(2)),
      hours < 24, minutes < 60
    else { return nil }
    self.init(name: text, offset: (sign == "-" ? -1 : 1) * (hours * 3600 + minutes * 60))
  }

  /// The seconds that local time is ahead of UTC at an instant.
  ///
  /// - Complexity: O(log n) for n changes of the clock.
  public func offset(at unixSeconds: Int64) -> Int {
    var (low, high) = (0, changes.count)
    while low < high {
      let middle = (low + high) / 2
      if changes[middle].unixSeconds <= unixSeconds { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? firstOffset : changes[low - 1].offset
  }

  /// The local day that holds an instant.
  public func day(unixSeconds: Int64) -> Day {
    Day(unixSeconds: unixSeconds + Int64(offset(at: unixSeconds)))
  }

  /// The offset without summer time around an instant: the smaller of those half a year apart.
  func standardOffset(near unixSeconds: Int64) -> Int {
    let halfYear: Int64 = 183 * 86_400
    return min(
      offset(at: unixSeconds), offset(at: unixSeconds - halfYear),
      offset(at: unixSeconds + halfYear))
  }
}
