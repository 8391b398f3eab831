import ArgumentParser
import ComentionPosts
import Foundation

/// A time zone as a flag takes it.
enum TimeZoneArgument {
  /// The zone with a name of the IANA database (`Europe/Moscow`) or a fixed offset (`+03:00`, `UTC`).
  ///
  /// - Throws: a `ValidationError` that says what is expected.
  static func zone(_ text: String) throws -> PostTimeZone {
    if let zone = PostTimeZone(offset: text) { return zone }
    guard text.contains("/"), let rules = TimeZone(identifier: text) else {
      throw ValidationError(
        "no such time zone; give a name such as Europe/Moscow, or an offset such as +03:00")
    }
    return PostTimeZone(
      name: text, offset: rules.secondsFromGMT(for: date(first)), changes: changes(of: rules))
  }

  /// The changes of the clock, found by looking at each week and halving those with a change.
  private static func changes(of rules: TimeZone) -> [PostTimeZone.Change] {
    var changes: [PostTimeZone.Change] = []
    var offset = rules.secondsFromGMT(for: date(first))
    for start in stride(from: first, to: last, by: week) {
      let next = rules.secondsFromGMT(for: date(start + week))
      guard next != offset else { continue }
      var (before, after) = (start, start + week)
      while after - before > 1 {
        let middle = (before + after) / 2
        if rules.secondsFromGMT(for: date(middle)) == offset {
          before = middle
        } else {
          after = middle
        }
      }
      changes.append(PostTimeZone.Change(unixSeconds: Int64(after), offset: next))
      offset = next
    }
    return changes
  }

  private static func date(_ unixSeconds: Int) -> Date {
    Date(timeIntervalSince1970: TimeInterval(unixSeconds))
  }

  private static let week = 7 * 86_400
  /// The beginnings of 1970 and 2100, between which the posts of channels lie.
  private static let (first, last) = (0, 4_102_444_800)
}
