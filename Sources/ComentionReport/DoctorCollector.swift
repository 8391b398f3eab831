public import ComentionEntities
public import ComentionPosts

/// Gathers what a doctor's report needs while posts go by.
///
/// - Complexity: about 200 bytes of memory for each different text, 8 for each post.
public struct DoctorCollector: Sendable {
  private var postsWithEntities = 0
  private var entities: [EntityID: EntityType] = [:]
  private var grouper = StoryGrouper()
  private var loose: [LooseKey: DoctorReport.LooseName] = [:]
  /// The files in which the posts stand, and the posts of each language in them.
  private var files: [String] = []
  private var languages: [[DoctorLanguage: Int]] = []
  /// For every post, the place of its file.
  private var fileOfPost: [Int32] = []

  private struct LooseKey: Hashable {
    var text: [UInt8]
    var reason: UnresolvedName.Reason
  }

  /// Makes an empty collector.
  public init() {}

  /// Takes a post into account; posts of a file come one after the other.
  public mutating func add(_ extracted: ExtractedPost) {
    let post = extracted.post
    let extraction = extracted.extraction
    grouper.add(post.text)
    if files.last != post.source {
      files.append(post.source)
      languages.append([:])
    }
    fileOfPost.append(Int32(files.count - 1))
    languages[files.count - 1][DoctorLanguage(of: post.text), default: 0] += 1
    if !extraction.entities.isEmpty { postsWithEntities += 1 }
    for entity in extraction.entities { entities[entity.id] = entity.type }
    for name in extraction.unresolved {
      let text = Array(post.text[name.range])
      let key = LooseKey(text: text, reason: name.reason)
      loose[
        key,
        default: DoctorReport.LooseName(
          text: String(decoding: text, as: UTF8.self), reason: name.reason,
          candidates: name.candidates.map(\.id), count: 0)
      ].count += 1
    }
  }

  /// The report, with what the reading of the sources said.
  ///
  /// - Parameters:
  ///   - sources: what became of each source.
  ///   - passedOver: the files in folders that hold no posts.
  ///   - timeZone: the time zone whose days the posts have.
  public func report(
    sources: [SourceReport], passedOver: [PostInputs.PassedOver], timeZone: PostTimeZone = .utc
  ) -> DoctorReport {
    var counts: [EntityType: Int] = [:]
    for type in entities.values { counts[type, default: 0] += 1 }
    let names = loose.values.sorted {
      (-$0.count, $0.text, $0.reason.rawValue) < (-$1.count, $1.text, $1.reason.rawValue)
    }
    let stories = grouper.stories()
    return DoctorReport(
      sources: judged(sources, stories), passedOver: passedOver, timeZone: timeZone.name,
      stories: Set(stories).count, postsWithEntities: postsWithEntities, entityCounts: counts,
      looseNames: names)
  }

  /// The sources with the languages and stories of their posts.
  private func judged(_ reports: [SourceReport], _ stories: [Int]) -> [DoctorReport.Source] {
    var sources = reports.map { DoctorReport.Source(reading: $0) }
    var sourceOfName: [String: Int] = [:]
    for (index, report) in reports.enumerated() {
      for file in report.files { sourceOfName[file] = index }
    }
    let sourceOfFile = files.map { sourceOfName[$0] }
    var storiesOfSource: [Set<Int>] = reports.map { _ in [] }
    for (story, file) in zip(stories, fileOfPost) {
      if let source = sourceOfFile[Int(file)] { storiesOfSource[source].insert(story) }
    }
    for (file, source) in sourceOfFile.enumerated() {
      guard let source else { continue }
      sources[source].languages.merge(languages[file], uniquingKeysWith: +)
    }
    for index in sources.indices { sources[index].stories = storiesOfSource[index].count }
    return sources
  }
}
