public import ComentionEntities
public import ComentionGraph
internal import ComentionPosts

/// The addresses of the latest posts behind entities and ties, gathered while posts go by.
///
/// Of posts of one day the one with the longer and then the larger address is taken for the later, as the
/// numbers at the end of addresses grow; so the order in which posts come does not matter. Undated posts
/// are the oldest, and addresses that a figure would not link to are passed over (`LinkAddress`).
///
/// ```swift
/// var links = PostLinks(settings: settings, unit: .post)
/// for post in posts { links.add(post) }
/// links.link(ofTie: TieEnds("csto", "sco"))   // "https://t.me/…/123"
/// ```
public struct PostLinks: Sendable {
  private struct Latest: Sendable {
    var day: Day?
    var address: String

    func isEarlier(than other: Latest) -> Bool {
      if day != other.day { return (day?.rawValue ?? .min) < (other.day?.rawValue ?? .min) }
      let lengths = (address.utf8.count, other.address.utf8.count)
      return lengths.0 == lengths.1 ? address < other.address : lengths.0 < lengths.1
    }
  }

  private let settings: GraphSettings
  private let unit: CountingUnit
  private var nodes: [EntityID: Latest] = [:]
  private var ties: [TieEnds: Latest] = [:]

  /// Makes a collector.
  ///
  /// - Parameters:
  ///   - settings: the types, days, and cap on round-ups of the graph that is to be drawn.
  ///   - unit: what counts as together.
  public init(settings: GraphSettings, unit: CountingUnit) {
    self.settings = settings
    self.unit = unit
  }

  /// Keeps the address of a post that has one and is counted.
  ///
  /// - Complexity: O(k²) for k entities in a unit.
  public mutating func add(_ extracted: ExtractedPost) {
    let post = extracted.post
    guard isCounted(post.date), let address = post.link.flatMap(LinkAddress.checked) else { return }
    let latest = Latest(day: post.date, address: address)
    let entities = extracted.extraction.entities
    for named in extracted.units(unit, types: settings.types) {
      guard settings.share(ofUnitWith: named.count) != nil else { continue }
      for (place, one) in named.enumerated() {
        keep(latest, in: &nodes[entities[one].id])
        for other in named[(place + 1)...] {
          keep(latest, in: &ties[TieEnds(entities[one].id, entities[other].id)])
        }
      }
    }
  }

  private func isCounted(_ day: Day?) -> Bool {
    guard let day else { return settings.undated == .include }
    let last = [settings.to, settings.asOf].compactMap(\.self).min()
    return settings.from.map { day >= $0 } ?? true && last.map { day <= $0 } ?? true
  }

  private func keep(_ latest: Latest, in place: inout Latest?) {
    if let known = place, !known.isEarlier(than: latest) { return }
    place = latest
  }

  /// The address of the latest post that names an entity.
  public func link(ofNode id: EntityID) -> String? { nodes[id]?.address }

  /// The address of the latest post in which a unit names both ends.
  public func link(ofTie ends: TieEnds) -> String? { ties[ends]?.address }
}
