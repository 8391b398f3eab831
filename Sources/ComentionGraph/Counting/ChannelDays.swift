internal import ComentionPosts

/// The channels that have posts on each day.
struct ChannelDays: Sendable {
  /// A channel by its index in `names`, on a day.
  struct Entry: Hashable, Sendable {
    var channel: Int
    var day: Day?
  }

  /// The channels in the order in which they were met.
  private(set) var names: [String] = []
  private(set) var entries: Set<Entry> = []
  private var indices: [String: Int] = [:]
  private var last: (name: String, day: Day?)?

  /// Notes that a channel has a post on a day.
  mutating func insert(_ name: String, on day: Day?) {
    if let last, last.day == day, last.name == name { return }
    last = (name, day)
    let channel: Int
    if let index = indices[name] {
      channel = index
    } else {
      channel = names.count
      indices[name] = channel
      names.append(name)
    }
    entries.insert(Entry(channel: channel, day: day))
  }

  /// Adds the entries of another table.
  mutating func formUnion(_ other: ChannelDays) {
    for entry in other.entries { insert(other.names[entry.channel], on: entry.day) }
  }

  /// Each channel with its days, both in order.
  var daysOfChannels: [(name: String, days: [Day?])] {
    var days = [[Day?]](repeating: [], count: names.count)
    for entry in entries { days[entry.channel].append(entry.day) }
    return names.indices.sorted { names[$0].utf8.lexicographicallyPrecedes(names[$1].utf8) }
      .map { (name: names[$0], days: days[$0].sorted { $0.order < $1.order }) }
  }

  /// The number of different channels on days that weigh.
  func count(_ weights: TimeWeights) -> Int {
    Set(entries.lazy.filter { weights[$0.day] != nil }.map(\.channel)).count
  }
}
