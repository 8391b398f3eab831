internal import ComentionEntities
internal import ComentionPosts

/// The posts behind one node or tie: when they were written, what they add up to, and some of them word
/// for word.
struct Trail: Sendable {
  /// A post that counts.
  struct Hit: Sendable {
    /// The number of the post in the archive.
    var post: Int
    /// The number of its units that count.
    var units: Int
    /// What they add to the weight.
    var weight: Double
  }

  /// The number of posts.
  let posts: Int
  /// The number of their units: the raw count of the node or tie.
  let units: Int
  /// The weight of the node or tie.
  let weight: Double
  /// The number of units of each day; undated ones stand under nothing.
  let days: [Day?: Int]
  /// The days of the first and the last dated post.
  let span: ClosedRange<Day>?
  /// Some of the posts, newest first, undated last: the newest up to a limit, and up to three of every
  /// year that these do not reach, so that each year has its witnesses.
  let quoted: [Evidence]

  private static let leastOfYear = 3

  init(_ hits: [Hit], _ archive: [ExtractedPost], naming ids: [EntityID], limit: Int) {
    posts = hits.count
    units = hits.reduce(0) { $0 + $1.units }
    var days: [Day?: Int] = [:]
    for hit in hits { days[archive[hit.post].post.date, default: 0] += hit.units }
    self.days = days
    let dated = days.keys.compactMap { $0 }
    span = dated.min().flatMap { first in dated.max().map { first...$0 } }
    let sorted = hits.sorted { first, second in
      Trail.precedes(archive[first.post].post, archive[second.post].post)
    }
    // Added from the oldest on, as the table of counts is.
    weight = sorted.reversed().reduce(0) { $0 + $1.weight }
    var ofYear: [Int?: Int] = [:]
    quoted = sorted.enumerated().compactMap { rank, hit in
      let post = archive[hit.post].post
      let year = post.date?.components.year
      guard rank < limit || ofYear[year, default: 0] < min(limit, Trail.leastOfYear) else {
        return nil
      }
      ofYear[year, default: 0] += 1
      return Evidence(
        post: post.id, source: post.source, channel: post.channel, date: post.date,
        link: post.link, units: hit.units, weight: hit.weight,
        sentences: Evidence.sentences(of: archive[hit.post], naming: ids))
    }
  }

  /// Whether a post is quoted before another: the newer one; of one day by id and source, so that the order
  /// of the input does not matter.
  private static func precedes(_ one: Post, _ other: Post) -> Bool {
    let days = [one, other].map { $0.date?.rawValue ?? .min }
    if days[0] != days[1] { return days[0] > days[1] }
    return one.id == other.id ? one.source < other.source : one.id < other.id
  }
}
